import { hasDigit } from "../../stamps/has-digit.ts";
import { readSplitStamp } from "../../stamps/read-split-stamp.ts";
import { readUpdateBelow } from "../../stamps/read-update-below.ts";
import { type HeaderLine, toHeaderLine } from "../line-kinds/header-line.ts";
import { toStampPart } from "../line-kinds/to-stamp-part.ts";
import type { TextLine } from "../lines/read-lines.ts";

// Stamps that the lines above or below make whole.

/** “April 19” above “18:25 2022” is one stamp; the second line keeps its place and says nothing more. */
export function joinSplitStamp(line: HeaderLine, next: TextLine | undefined, above: HeaderLine | undefined): HeaderLine | undefined {
	if (next === undefined || line.kind === "byline" || line.text.length > 30 || next.text.length > 60 || !hasDigit(next.text))
		return undefined;
	if (line.kind === "stamp" && line.stamps.some((stamp) => stamp.time !== undefined && stamp.dates.length > 0)) return undefined;
	// How long a film or a recording runs, below its button.
	if (above !== undefined && above.text.length <= maxButton && film.test(above.text) && running.test(next.text)) return undefined;
	const read = readSplitStamp(line.text, next.text, line.number, above?.kind === "label" && above.label === "form");
	return read && toHeaderLine(line, toStampPart(read, line));
}

const film = /^(?:watch|video|listen|audio|podcast|play)(?!\p{L})/iu;
/** “Watch the full interview” */
const maxButton = 30;
const running = /^\d{1,2}:\d{2}$/;

/** “Updated March 5 at 3:30 p.m.” below the stamp that says the year. */
export function asUpdateBelow(line: HeaderLine, above: HeaderLine | undefined): HeaderLine | undefined {
	if (above?.kind !== "stamp" || !(line.kind === "title" || line.kind === "prose")) return undefined;
	const read = readUpdateBelow(above.text, line.text, line.number);
	return read && toHeaderLine(line, toStampPart(read, line));
}
