/** Whether a line is the volume and number of a printed paper, maybe with its day. “VOL. 46 | NO. 38 | Friday, May 3, 2024” */
export function isIssueNumber(text: string): boolean {
	return text.startsWith("V") && issueNumber.test(text);
}

const issueNumber = /^(?:VOL|Vol)\.? \d{1,4},? ?[|•·–-]? ?(?:NO|No)\.? ?\d/;

/** Whether a line stands above other stories of a rubric that it names. “MORE National ARTICLES” · “More Oldport headlines” */
export function isMoreOfRubric(text: string): boolean {
	if (text.startsWith("READ MORE ")) return text === text.toUpperCase() && text.length <= maxReadMore;
	return (text.startsWith("More ") || text.startsWith("MORE ")) && moreOfRubric.test(text);
}

/** “READ MORE NEWS FROM OLDPORT” */
const maxReadMore = 40;
const moreOfRubric = /^more (?:\p{Lu}[\p{L}&]{1,16} ){1,3}(?:articles|headlines|stories)$/iu;

/** Whether a line leads to the posts before and behind, as blogs of TypePad print it above their own day. “« January 27, 2022 | Main | January 29, 2022 »” */
export function isBetweenPosts(text: string): boolean {
	return text.startsWith("« ") && text.endsWith(" »") && betweenPosts.test(text);
}

const betweenPosts = / \| (?:Main|Home|Accueil|トップページ) \| /;
