import { foldLine } from "../lines/fold-line.ts";
import { contactHeadings } from "../words/headings.ts";

/** Whether a line stands above whom to ask about a press release, whose names are no key words. “Contacts” · “Media Contact:” */
export function isContactHeading(text: string): boolean {
	return text.length <= maxCharacters && contactHeadings.has(foldLine(text));
}

/** Whether a line stands above the form for comments, below which a page has no key words of its story. “Your Comment” */
export function isCommentForm(text: string): boolean {
	return text.length <= maxCharacters && formHeadings.has(foldLine(text));
}

const formHeadings: ReadonlySet<string> = new Set([
	"your comment",
	"you are replying to",
	"leave a reply",
	"leave a comment",
	"post a comment",
]);

/** The longest of the table, “contact information”, with marks around it. */
const maxCharacters = 24;
