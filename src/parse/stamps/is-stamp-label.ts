import { foldLine } from "./fold-line.ts";
import { labels } from "./words/stamp-labels.ts";

/**
 * Whether a line is the label of a stamp and nothing else: the stamp itself was lost, or stands on another line.
 *
 *     Publicado el      Uppdaterad:      Published: Updated:
 */
export function isStampLabel(line: string): boolean {
	if (line.length > maxCharacters || digit.test(line)) return false;
	const { text } = foldLine(line);
	const found = labels.matchAt(text, 0);
	if (found === undefined) return false;
	const rest = text.slice(found.end).replace(marks, "");
	return rest === "" || labels.matchAt(rest, 0)?.end === rest.replace(colon, "").length;
}

/** Between a label and the next, whose stamps were both lost. “Published: Updated:” · “Posted , updated” */
const marks = /^ ?[:：]? ?[|,;/•·–-]? ?/u;
const colon = / ?[:：]?$/u;

/** No label has one; most short lines of a header that have are stamps. */
const digit = /\d/;
/** A label that is longer says a sentence, and has its stamp behind it. */
const maxCharacters = 50;
