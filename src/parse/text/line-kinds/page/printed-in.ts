import { readStamps } from "../../../stamps/read-stamps.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import type { HeaderLine } from "../header-line.ts";
import { toStampPart } from "../to-stamp-part.ts";

/**
 * Whether a line closes a story and says in which paper it was printed, and when, as papers of Pakistan and pages of China do.
 *
 *     Published in Dawn, March 14th, 2024      (China Daily October 25, 2004)
 *
 * Or what the Canadian Press says below each of its reports.
 */
export function isPrintedIn(text: string): boolean {
	const first = text.charAt(0);
	if (first === "(" ? text.length > maxBracket : !((first === "P" && text.startsWith("Published in ")) || text.startsWith(canadian)))
		return false;
	return printedIn.test(text);
}

const canadian = "This report by ";
/** A paper and a day. */
const maxBracket = 60;

/** Reads such a line as the stamp of the publication, with the paper beside it. */
export function readPrintedIn(line: TextLine): HeaderLine & { readonly kind: "stamp" } {
	const at = line.text.startsWith("This ") ? 0 : (printedIn.exec(line.text)?.[0].length ?? 0);
	const part = toStampPart(readStamps(line.text.slice(at), line.number), { ...line, column: line.column + at });
	const stamps = part.stamps.map((stamp) => ({ ...stamp, role: "published" as const }));
	return { ...line, ...part, stamps, rest: line.text.slice(0, at).replace(/^\(|,? $/g, "") };
}

/**
 * The words and a paper, or a bracket and one that ends as papers and agencies do, and before the end month, day and year. “Published in
 * The Harbour Times, May 3rd, 2024.”
 */
const printedIn =
	/^(?:This report by The Canadian Press was first published (?:on )?|Published in (?:[Tt]he )?\p{Lu}[\p{L} &]{1,40},? |\(\p{Lu}[\p{L}’' ]{1,30} (?:Agency|Daily|News|Times|Post) )(?=\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}[.)]?$)/u;
