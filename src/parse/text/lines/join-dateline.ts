import { lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import { lineAbove } from "./line-above.ts";
import type { TextLine } from "./read-lines.ts";

/**
 * Joins the dateline of CNN, of which place, agency and dash stand on lines of their own where other sites print its stories; the other
 * lines stay as they are.
 *
 *     Jerusalem
 *     CNN
 *      —
 *     Protesters blocked roads …
 */
export function joinDateline(lines: readonly TextLine[], capture: string): readonly TextLine[] {
	if (!capture.includes("CNN")) return lines;
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
