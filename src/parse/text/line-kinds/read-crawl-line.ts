import type { Evidence, Found } from "../../../model/evidence.ts";
import { type Problem, toProblem } from "../../../model/problem.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

/** What the crawler wrote above the page. */
export interface CrawlLine {
	/** `2024-05-31`, or `2024-05` where only the month is written. */
	readonly captured?: Found<string>;
	readonly address?: Found<string>;
	/** What follows on the same line: a headline, a dateline with its text, a menu word. It belongs to the page. */
	readonly scrap?: TextLine;
	/** The part that is not a value, for the list of what was left out. */
	readonly leftOut?: Evidence;
	readonly problems: readonly Problem[];
}

/**
 * Reads the crawl line, the first line of many captures. Returns `undefined` where the line is none.
 *
 *      date 2024-05-31 https://example.com/a.html
 *           ^captured  ^address
 *      date 2023-09-10 MOSCOW, September 11. /TASS/. Two drones …
 *           ^captured  ^scrap: the rest belongs to the page
 *
 * Rule: the word `date`, a day or month of the calendar, then nothing, an address, or the first words of the page (FORMS of captures:
 * of 48 crawl lines 5 have an address). Reports `date-impossible` and `crawl-line-not-understood`.
 */
export function readCrawlLine(line: TextLine | undefined): CrawlLine | undefined {
	if (line === undefined || line.number !== 1) return undefined;
	const opening = crawlOpening.exec(line.text.slice(0, 40));
	if (!opening) return undefined;
	const [whole, day = ""] = opening;
	const evidence = { ...toEvidence(line, "crawl-line", day) };
	if (!isCalendarDay(day)) {
		const problems = [toProblem("date-impossible", { text: day }, line.number)];
		return { ...readRest(line, whole.length), leftOut: { ...evidence, rule: "crawl-line" }, problems };
	}
	return { captured: { value: day, evidence: [evidence] }, ...readRest(line, whole.length), problems: [] };
}

/** Whether a line stands behind the day of the crawl, on the same line: the first line of a page otherwise begins in one of the first columns. */
export function isBehindCrawlDay({ number, column }: TextLine): boolean {
	return number === 1 && column > shortestOpening;
}

/** “date 2024-05” */
const shortestOpening = 12;
/** The opening of a crawl line: `date` blank `YYYY-MM[-DD]` before a blank or the end. “date 2024-05-31 ” · “date 2023-08” */
const crawlOpening = /^date[ \t]{1,4}(\d{4}-\d{2}(?:-\d{2})?)(?=\s|$)/;
/** An address in front: `http(s)://` and no blank. “https://example.com/a.html” · “http://example.com” */
const addressInFront = /^https?:\/\/[^\s<>"]{3,4000}/iu;

function readRest(line: TextLine, from: number): Pick<CrawlLine, "address" | "scrap"> {
	const address = partOf(line, from);
	if (address === undefined) return {};
	const url = addressInFront.exec(address.text.slice(0, 4100))?.[0];
	if (url === undefined) return { scrap: address };
	const scrap = partOf(address, url.length);
	return { address: { value: url, evidence: [toEvidence(line, "crawl-line", url)] }, ...(scrap && { scrap }) };
}

/** The line from a character on, blanks dropped; `undefined` where nothing is left. */
function partOf(line: TextLine, from: number): TextLine | undefined {
	const rest = line.text.slice(from);
	const text = rest.trimStart();
	if (text === "") return undefined;
	return { number: line.number, column: line.column + from + rest.length - text.length, text, blankBefore: false };
}

function isCalendarDay(day: string): boolean {
	const [year = 0, month = 0, dayOfMonth = 1] = day.split("-").map(Number);
	if (year < 1000 || month < 1 || month > 12 || dayOfMonth < 1) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return dayOfMonth <= (lengths[month - 1] ?? 0);
}
