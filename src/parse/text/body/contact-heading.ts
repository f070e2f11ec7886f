import { foldLine } from "../lines/fold-line.ts";
import { contactHeadings } from "../words/headings.ts";

/** Whether a line stands above whom to ask about a press release, whose names are no key words. “Contacts” · “Media Contact:” */
export function isContactHeading(text: string): boolean {
	return text.length <= maxCharacters && contactHeadings.has(foldLine(text));
}

/** The longest of the table, “contact information”, with marks around it. */
const maxCharacters = 24;
