import { readStamps } from "../../stamps/read-stamps.ts";
import type { Draft } from "../draft.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

/**
 * Leaves out the lines among the first that are a mark and nothing else: the page prints it between who wrote and when. Between day and time
 * the three are one line. So does it leave out the buttons for the size of the type of Arabic pages, and the line that these print again below.
 *
 *     News Staff                  23/09/2024
 *     •                           |
 *     May 3, 2024, 10:32 PM       14:20
 */
export function leaveOutMarks(page: readonly TextLine[], draft: Draft): readonly TextLine[] {
	const header = page.slice(0, maxHeader);
	if (!header.some(isMark) && !header.some(isTypeSize)) return page;
	const kept: TextLine[] = [];
	let blankBefore = false;
	for (let index = 0; index < header.length; index++) {
		const [line, below] = header.slice(index, index + 2);
		const above = kept.at(-1);
		if (line === undefined) break;
		if (isTypeSize(line) && arabic.test(header[index - 1]?.text ?? "")) {
			draft.leftOut.push(toEvidence(line, "boilerplate"));
			// The page prints both once for each width of the screen.
			if (below !== undefined && below.text === above?.text) draft.leftOut.push(toEvidence(header[++index] ?? below, "header-line"));
		} else if (!isMark(line)) kept.push(blankBefore && !line.blankBefore ? { ...line, blankBefore } : line);
		else if (above !== undefined && below !== undefined && dayAlone.test(above.text) && timeAlone.test(below.text)) {
			kept[kept.length - 1] = { ...above, text: `${above.text} ${line.text} ${below.text}` };
			index++;
		} else draft.leftOut.push(toEvidence(line, "header-line"));
		blankBefore = isMark(line) && (blankBefore || line.blankBefore);
	}
	return [...kept, ...page.slice(maxHeader)];
}

/**
 * Takes away the marks of a list whose items are who wrote and when, as papers of Sound Publishing print them.
 *
 *     - By ANN LEE Oldport Press
 *     - Tuesday, March 12, 2024 4:12pm
 *     - News
 */
export function withoutListMarks(page: readonly TextLine[]): readonly TextLine[] {
	const at = page.findIndex(
		({ text }, index) => index < maxHeader && text.startsWith(mark) && listedByline.test(text) && isListedStamp(page[index + 1]),
	);
	if (at < 0) return page;
	const other = page.findIndex(({ text }, index) => index > at && !text.startsWith(mark));
	const end = other < 0 ? page.length : other;
	if (end - at > maxList) return page;
	return page.map((line, index) =>
		index >= at && index < end ? { ...line, text: line.text.slice(mark.length), column: line.column + mark.length } : line,
	);
}

const mark = "- ";
const listedByline = /^- By \p{Lu}/u;
/** Who wrote, when, two rubrics. */
const maxList = 4;

function isListedStamp(line: TextLine | undefined): boolean {
	return (
		line?.text.startsWith(mark) === true &&
		line.text.length <= maxStamp &&
		readStamps(line.text.slice(mark.length), line.number).stamps.length > 0
	);
}

/** A weekday, a day and a time. */
const maxStamp = 48;

function isMark({ text }: TextLine): boolean {
	return text.length === 1 && marks.includes(text);
}

const marks = "•|●∙";

/** The button for the size of the letters, below who wrote in Arabic; elsewhere it is an agency. “TT” */
function isTypeSize({ text }: TextLine): boolean {
	return text === "TT";
}

const arabic = /\p{Script=Arabic}/u;
/** “23/09/2024” · “3.5.2024” */
const dayAlone = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;
/** “14:20” · “14:20 h” */
const timeAlone = /^\d{1,2}[:.]\d{2}(?: ?(?:h|hs|hrs|[ap]m))?$/i;
/** A menu and the header below it. */
const maxHeader = 40;
