import { lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import { lineAbove } from "./line-above.ts";
import type { TextLine } from "./read-lines.ts";

/** Joins the parts of a dateline that stand on lines of their own; the other lines stay as they are. `capture` is the whole text. */
export function joinDateline(lines: readonly TextLine[], capture: string): readonly TextLine[] {
	if (capture.includes("CNN")) return joinAgency(lines);
	return capture.includes(dashInFront) ? joinDash(lines) : lines;
}

/**
 * Joins a place and the site that signs, of which the dash stands in front of the text below, where both are printed bold.
 *
 *     BANDUNG, HARBOUR.com
 *     - Kereta wisata …
 */
function joinDash(lines: readonly TextLine[]): readonly TextLine[] {
	const at = lines
		.slice(0, maxAbove)
		.findIndex(({ text }, index) => text.length <= maxSigned && placeAndSite.test(text) && dashAndText.test(lines[index + 1]?.text ?? ""));
	const [line, next] = at < 0 ? [] : lines.slice(at, at + 2);
	if (line === undefined || next === undefined) return lines;
	const behind = { ...next, text: next.text.slice(2), column: next.column + 2, blankBefore: false };
	return [...lines.slice(0, at), { ...line, text: `${line.text} -` }, behind, ...lines.slice(at + 2)];
}

const dashInFront = "\n- ";
const placeAndSite = /^\p{Lu}[\p{L} ]{2,28}, \p{L}{3,20}\.(?:com|COM|co|CO|co\.id|CO\.ID|id|ID|net|NET)$/u;
/** A place, and the longest of such sites. */
const maxSigned = 48;
const dashAndText = /^- ["“]?\p{Lu}/u;

/**
 * Joins the dateline of CNN, of which place, agency and dash stand on lines of their own where other sites print its stories.
 *
 *     Jerusalem
 *     CNN
 *      —
 *     Protesters blocked roads …
 */
function joinAgency(lines: readonly TextLine[]): readonly TextLine[] {
	const at = lines.slice(0, maxAbove).findIndex(({ text }, index) => agency.test(text) && dash.test(lines[index + 1]?.text ?? ""));
	const [source, mark] = at < 0 ? [] : lines.slice(at, at + 2);
	if (source === undefined || mark === undefined) return lines;
	const above = lineAbove(lines, at);
	const place = above !== undefined && source.text.startsWith("CNN") && isPlace(above.text) ? above : undefined;
	const joined = { ...(place ?? source), text: `${place === undefined ? "" : `${place.text} `}${source.text} —` };
	const text = mark.text.replace(dash, "");
	const behind = { ...mark, text, column: mark.column + mark.text.length - text.length, blankBefore: false };
	return [...lines.slice(0, place === undefined ? at : at - 1), joined, ...(text === "" ? [] : [behind]), ...lines.slice(at + 2)];
}

function isPlace(text: string): boolean {
	if (text.length > maxPlace) return false;
	const { city, country, region } = lookUpName(text);
	return (city ?? country ?? region) !== undefined;
}

/** A menu may stand above the headline. */
const maxAbove = 60;
/** “Washington, DC” */
const maxPlace = 32;
/** Maybe the place, and the agency or one of its desks. “CNN” · “New York CNN” · “CNN Business” */
const agency = /^(?:\p{Lu}[\p{L} .,'’-]{2,28} )?CNN(?: Business| Newsroom)?$/u;
/** A long dash alone, or in front of the text. “—” · “— The mayor” */
const dash = /^[—–](?: |$)/;
