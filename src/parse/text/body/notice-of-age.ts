import { lastWord } from "../line-kinds/names/newsrooms.ts";
import { outletWords } from "../words/byline-words.ts";

/**
 * Whether a line says when the story was printed, in a sentence of the page's own, which stands anywhere. “This article was published 23/10/2020 (679
 * days ago), so …” · “Published by Harbour News on May 3, 2024.”
 */
export function isNoticeOfAge(text: string): boolean {
	if (text.startsWith("This ")) return articleWas.test(text);
	const paper = text.startsWith("Published by ") ? publishedBy.exec(text)?.[1] : undefined;
	return paper !== undefined && outletWords.has(lastWord(paper).toLowerCase());
}

const articleWas = /^This (?:article|story|post) was (?:first |originally )?published /;
/** A paper, whose last word says so: a bank publishes, too. */
const publishedBy = /^Published by (\p{Lu}[^.]{2,40}) on /u;
