import { readStamps } from "../../../stamps/read-stamps.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { nameDayOpenings } from "../../words/page-words.ts";
import { isLoneStampLabel } from "../signed-above.ts";

/**
 * The city of a weather box, right below its degrees; a time alone at the very top, which dates nothing; the word that joined a label to
 * a stamp that was lost; two labels of a box that lost its values; the page's calendar, which says whose name is celebrated; the numbered way to it. “Athens” ·
 * “23:19” · “on” · “Athens:” · “Sobota 4. máj 2024” above “meniny má Florián”
 */
export function asPageBox(line: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): HeaderLine | undefined {
	const above = head.at(-1);
	if (
		line.kind === "stamp" ? isCalendar(line, next) : above?.kind === "left-out" && above.rule === "masthead" && namesCelebrated(line.text)
	)
		return toHeaderLine(line, { kind: "left-out", rule: "masthead" });
	// The programme above what it told, and when.
	if (line.kind !== "stamp" && above?.text === transcripts && next !== undefined && !next.text.startsWith("Aired "))
		return toHeaderLine(line, { kind: "label", label: "rubric" });
	// The mark of a film on pages of Fox stations, below the station's name.
	if (line.text === "article" && !line.blankBefore && above?.kind === "title" && above.words <= 4)
		return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	if (isExcerpt(line, head, next) || isTeaser(line, head, next)) return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	if (isNumberedCrumb(line, head, next)) return toHeaderLine(line, { kind: "left-out", rule: "breadcrumb" });
	const isCity = line.kind === "title" && line.words <= 3 && !line.blankBefore && above?.kind === "left-out" && above.rule === "weather";
	const isClock =
		head.every(({ kind }) => kind === "left-out") && line.text.length <= maxTime && timeAlone.test(line.text) && !isDayAlone(next);
	if (above !== undefined && line.text === "on" && isLoneStampLabel(above))
		return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	if (isEmptyLabel(line.text) && (isEmptyLabel(next?.text ?? "") || (above?.kind === "left-out" && isEmptyLabel(above.text))))
		return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	if (!isCity && !isClock) return undefined;
	return toHeaderLine(line, { kind: "left-out", rule: isCity ? "weather" : "counter" });
}

/** What stands on top of each transcript of CNN. */
const transcripts = "Return to Transcripts main page";

/** One of two texts or more in a row of which each is cut off, as stations of a network print what each of them is. “… for longer than any other […]” */
function isExcerpt({ kind, text }: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): boolean {
	// Below who wrote, and when, are the paragraphs of the story, which may quote a letter.
	if (kind !== "prose" || !text.endsWith(cutOff) || head.some((line) => line.kind === "byline")) return false;
	const above = head.at(-1);
	return next?.text.endsWith(cutOff) === true || (above?.kind === "left-out" && above.text.endsWith(cutOff));
}

const cutOff = "[…]";

/** One of three headlines or leads or more in a row of which each is cut off, above all else: the stories of a bar that moves. “Hungary sets solar...” */
function isTeaser({ kind, text, number }: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): boolean {
	if ((kind !== "title" && kind !== "prose") || !text.endsWith("...")) return false;
	const above = head.filter((line) => line.text.endsWith("...")).length;
	if (above < head.length - 1) return false;
	return above >= 1 ? next?.text.endsWith("...") === true || above >= 3 : number <= 2 && next?.text.endsWith("...") === true;
}

/**
 * An entry of the numbered way to the page, in one block with the next or the last one, above all that may be a headline.
 *
 *     1. Home
 *     2. War in the east
 *     3. Bridge opens again
 */
function isNumberedCrumb({ text, blankBefore, kind }: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): boolean {
	const number = text.charCodeAt(0) - 0x30;
	if (number < 1 || number > maxCrumbs || !text.startsWith(". ", 1) || text.length > maxCrumb || kind === "prose") return false;
	if (number === 1) return next?.blankBefore === false && next.text.startsWith("2. ") && head.every(isAboveCrumbs);
	const above = head.at(-1);
	return !blankBefore && above?.kind === "left-out" && above.rule === "breadcrumb" && above.text.startsWith(`${number - 1}. `);
}

/** What is left out, a calendar, an entry of the menu. */
function isAboveCrumbs({ kind, text }: HeaderLine): boolean {
	return kind === "left-out" || kind === "stamp" || kind === "label" || (kind === "title" && text.length <= maxMenuEntry);
}

const maxCrumbs = 6;
/** The last entry may be the headline. */
const maxCrumb = 120;
const maxMenuEntry = 24;

/** A day without a time, and on its line or the next one whose name is celebrated: no article's stamp says that. */
function isCalendar({ stamps, rest }: HeaderLine & { readonly kind: "stamp" }, next: TextLine | undefined): boolean {
	if (stamps.length !== 1 || stamps[0]?.time !== undefined || stamps[0]?.role !== "unknown") return false;
	return rest === "" ? next !== undefined && namesCelebrated(next.text) : namesCelebrated(rest);
}

function namesCelebrated(text: string): boolean {
	if (text.length > maxNameDay) return false;
	const fold = foldLine(text);
	return nameDayOpenings.some((opening) => fold.startsWith(opening));
}

/** The words, and three names. */
const maxNameDay = 60;

/** A word or two with a colon and nothing behind it: above another such it is the label of a value that was lost. “Tel Aviv:” */
function isEmptyLabel(text: string): boolean {
	return text.endsWith(":") && text.length <= maxEmptyLabel && !text.includes(". ");
}

const maxEmptyLabel = 20;

/** A day without a time: the time above it is its own. */
function isDayAlone(line: TextLine | undefined): boolean {
	const stamps = line === undefined || line.text.length > maxDay ? [] : readStamps(line.text, line.number).stamps;
	return stamps.length === 1 && stamps.every(({ dates, time }) => dates.length > 0 && time === undefined);
}

/** “Wednesday, 25 September 2024” */
export const maxDay = 40;
const maxTime = 5;
/** hours, minutes. “23:19” */
const timeAlone = /^\d{1,2}:\d{2}$/;
