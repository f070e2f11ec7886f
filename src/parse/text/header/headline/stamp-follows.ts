import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isCreditedCopy } from "../../line-kinds/pictures/picture-texts.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { isLoneStampLabel } from "../signed-above.ts";

/** A stamp or byline stands below, with at most two other lines between. */
export function stampFollows(lines: readonly HeaderLine[], index: number): boolean {
	const first = lines[index];
	// A name and a slogan of the site stand above the headline, or the name of the show.
	const isName = first?.kind === "title" && first.words <= 4;
	const below = lines[index + 1];
	if (isName && below?.kind === "title" && below.blankBefore && below.words >= 4 && below.words <= 6 && lines[index + 2]?.kind === "stamp")
		return false;
	// A second line of the same block is a deck: who signs the end of the text does not sign it.
	const isGlued = first?.blankBefore === false && isLong(lineAbove(lines, index));
	// Where the header has a stamp, one that closes the text signs no line below it.
	const isSigned = lines.slice(0, index).some(({ kind }) => kind === "stamp");
	let between = 0;
	for (const [offset, line] of lines.slice(index + 1, index + 8).entries()) {
		if (line.kind === "stamp" && isSigned && closesText(lines, index + offset + 1)) return false;
		if (line.kind === "byline" && isGlued && closesText(lines, index + offset + 1)) return false;
		if (line.kind === "stamp" || isLoneStampLabel(line)) return !(isName && between === 2);
		if (line.kind === "byline" || (line.kind === "title" && line.words <= maxAuthor && isAuthor(line.text)))
			return !(isName && (between === 2 || isAloneBelow(lines, index + offset + 1)));
		if (isCreditedCopy(lines[index + offset], line) || (offset === 0 && first !== undefined && isDeckOf(line, first))) continue;
		// A name, an office or a button between the two is none of the decks.
		if ((line.kind === "title" && line.words > 3) || line.kind === "prose") between++;
		if (between > 2) return false;
	}
	return false;
}

/** Sentences stand right above a byline or stamp and none below it: it closes the text. */
function closesText(lines: readonly HeaderLine[], at: number): boolean {
	return lineAbove(lines, at)?.kind === "prose" && lines.slice(at + 1).every(({ kind }) => kind !== "prose" && kind !== "title");
}

/** Below the byline stands a longer line with blank lines around it: the headline, and what is above the byline the name of a site. */
export function isAloneBelow(lines: readonly HeaderLine[], bylineAt: number): boolean {
	const [byline, line, next] = lines.slice(bylineAt, bylineAt + 3);
	return (
		(byline?.kind === "byline" || byline?.kind === "stamp") &&
		line?.kind === "title" &&
		line.words >= 6 &&
		line.blankBefore &&
		next?.blankBefore === true
	);
}

/** A longer line, set off as the first one is. */
export function isDeckOf(line: HeaderLine | undefined, headline: HeaderLine): boolean {
	const isSetOff = headline.blankBefore || (headline.number === 1 && headline.text.length >= maxSlogan);
	return line?.kind === "title" && line.blankBefore && isSetOff && line.text.length > headline.text.length;
}

/** The site's slogan, where it is the first line, is shorter. “News that you can use” */
const maxSlogan = 40;

/** A line that may be a headline itself. */
export function isLong(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words >= 4;
}
/** A name, an office and a paper. */
const maxAuthor = 12;

/** One of three lines or more in a row that a stamp parts: other stories and their days. */
export function isTeased(lines: readonly HeaderLine[], index: number): boolean {
	if (!isAboveStamp(lines, index)) return false;
	return [index - 4, index - 2, index + 2, index + 4].filter((at) => isAboveStamp(lines, at)).length >= 2;
}

function isAboveStamp(lines: readonly HeaderLine[], index: number): boolean {
	return index >= 0 && lines[index]?.kind === "title" && lines[index + 1]?.kind === "stamp";
}
