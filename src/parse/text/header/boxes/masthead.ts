import type { PrintedStamp } from "../../../../model/parsed-article.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isForecast } from "../../line-kinds/page/weather.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { connectLinks, pageWords, weatherLinks } from "../../words/page-words.ts";

/**
 * Whether the stamp at `index` is the page's own calendar, the day on which the page was seen, and says nothing of the article.
 *
 * A calendar shows a day and no time, and stands below the weather, beside words such as “Today's Paper” or whose name is celebrated, or
 * above the headline where a menu or the article's own stamp lies between, or a stamp below the headline says the day, or below a link
 * of the menu. A stamp with its time says nothing above the headline of another story, a table of prices or the number of visitors, or as the clock of a page that was seen later.
 */
export function isMasthead(lines: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const line = lines[index];
	if (line?.kind !== "stamp") return false;
	if (line.rest !== "" && pageWords.has(foldLine(line.rest))) return true;
	const above = lineAbove(lines, index);
	const isBelowWeather = above?.kind === "left-out" && above.rule === "weather";
	// When the forecast was made. “Updated: May 3, 2024 @ 1:02 am” below “Clear skies. Low 37F. Winds light and variable.”
	if (line.stamps.some((stamp) => stamp.role !== "unknown")) return isBelowWeather && index < headlineAt && isForecast(above.text);
	if (line.stamps.some((stamp) => stamp.time !== undefined))
		return (
			index < headlineAt &&
			(isOfOtherStory(lines, index, headlineAt) ||
				isInTable(lines, index, headlineAt) ||
				isInTicker(lines, headlineAt) ||
				isAboveCrumbs(lines, index, headlineAt) ||
				lines.slice(index + 1, headlineAt).some(({ text }) => text === ofVisitors) ||
				isClock(lines, index, headlineAt))
		);
	if (isBelowWeather) return true;
	if (index >= headlineAt || isAboveReadingTime(lines, index)) return false;
	if (isInDayList(lines, index)) return true;
	if (above !== undefined && isConnectLink(above)) return true;
	const isHungarian = line.stamps.some(({ weekday, language }) => weekday !== undefined && language === "hu");
	if (isHungarian && nameDay.test(line.rest)) return true;
	const between = lines.slice(index + 1, headlineAt).filter((other) => other.kind !== "label");
	// A press release has its day, whom to ask, and when it may be printed above its headline.
	if ([above, ...between].some((other) => other !== undefined && other.text.length <= maxRelease && forRelease.test(other.text)))
		return false;
	const below = lines.slice(headlineAt + 1, headlineAt + 6);
	const textAt = below.findIndex((other) => other.kind === "prose" && other.text.length >= minParagraph);
	// A weekday above the stamp of the article, which stands above the headline, too.
	const isCalendar = line.stamps.some(({ weekday }) => weekday !== undefined);
	if (isCalendar && index === 0 && isWeatherLink(lines[1])) return true;
	if (isCalendar && between.some((other) => other.kind === "stamp" && other.stamps.some(isPublished))) return true;
	return (
		between.length > 1 ||
		between.some(isConnectLink) ||
		below.slice(0, textAt === -1 ? undefined : textAt).some((other) => other.kind === "stamp")
	);
}

/** “FOR IMMEDIATE RELEASE” */
const forRelease = /^for (?:immediate )?release:?$/i;
const maxRelease = 24;

/** The day stands above how long the text takes to read, as Wix prints both above the headline: “Mar 3, 2024” above “2 min read”. */
function isAboveReadingTime(lines: readonly HeaderLine[], index: number): boolean {
	const below = lines[index + 1];
	return below?.kind === "left-out" && below.rule === "counter" && below.text.endsWith(" read");
}

function isWeatherLink(line: HeaderLine | undefined): boolean {
	return line !== undefined && line.text.length <= maxCell && weatherLinks.has(foldLine(line.text));
}

/** Where the site is found beside its pages, in its menu. “Connect with us” */
function isConnectLink({ text }: HeaderLine): boolean {
	return text.length <= maxCell && connectLinks.has(foldLine(text));
}

/**
 * Marks the days that stand alone above the headline, maybe with a time; without a headline, as the first line of the page. They may be
 * the article's or the page's: what the rest of the capture says of the day decides (`withoutPageDays`).
 */
export function markPageDays(lines: readonly HeaderLine[], headlineAt: number | undefined, draft: Draft): void {
	const top = lines.slice(0, headlineAt ?? lines.findIndex(({ kind }) => kind !== "left-out") + 1);
	// A day behind the headline on its line is the article's.
	const alone = top.filter((line, at) => line.kind === "stamp" && line.rest === "" && top[at - 1]?.number !== line.number);
	const numbers = new Set(alone.map(({ number }) => number));
	if (numbers.size === 0) return;
	const [first, below] = lines;
	const onTop = headlineAt !== undefined && below?.blankBefore === true ? first?.number : undefined;
	draft.stamps = draft.stamps.map((stamp) =>
		numbers.has(stamp.evidence.line) && stamp.role === "unknown" && stamp.dates.length > 0
			? { ...stamp, pageDay: stamp.evidence.line === onTop ? "on-top" : "above" }
			: stamp,
	);
}

/** Whose name is celebrated, as Hungarian pages print it beside the day. “Piroska” · “Ábel, Benjámin” */
const nameDay = /^\p{Lu}\p{Ll}{2,14}(?:(?:, | és )\p{Lu}\p{Ll}{2,14})?$/u;

/** A stamp below the first paragraph is that of another story. */
const minParagraph = 120;

/** A headline and its stamp above the page's own, which has a stamp of its own. */
function isOfOtherStory(lines: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const other = lines.slice(index + 1, headlineAt).some((line) => line.kind === "title" && line.words >= 4);
	return other && lines.slice(headlineAt + 1, headlineAt + 4).some((line) => line.kind === "stamp" && line.stamps.some(isPublished));
}

/** Below the headline of a story that is teased above the way to the page: “Home > World” stands above the page's own. */
function isAboveCrumbs(lines: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const above = lineAbove(lines, index);
	if (above?.kind !== "title" || above.words < minTeaser || above.text === lines[headlineAt]?.text) return false;
	return lines.slice(index + 1, headlineAt).some((line) => line.kind === "left-out" && line.rule === "breadcrumb");
}

/** How many read the site: the National News Agency of Lebanon prints it below its clock. */
const ofVisitors = "Visitors:";

/** A rubric has fewer words. */
const minTeaser = 3;

/** The time of a price or of the weather: a table of short lines lies between it and the headline. */
function isInTable(lines: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const between = lines.slice(index + 1, headlineAt);
	return between.filter(({ kind, text }) => kind !== "label" && text.length <= maxCell).length >= minCells;
}

/** One of four stamps or more, with as many days, above the headline: each dates a story that is teased there. */
function isInTicker(lines: readonly HeaderLine[], headlineAt: number): boolean {
	return new Set(lines.slice(0, headlineAt).map(dayOf)).size > minTeased;
}

/** One of four days or more in one block, each alone on its line: where a reader finds the stories of that day. */
function isInDayList(lines: readonly HeaderLine[], index: number): boolean {
	let from = index;
	while (isDayAlone(lines[from - 1]) && lines[from]?.blankBefore === false) from--;
	let to = index + 1;
	while (isDayAlone(lines[to]) && lines[to]?.blankBefore === false) to++;
	return to - from > maxOwnDays;
}

function isDayAlone(line: HeaderLine | undefined): boolean {
	return line?.kind === "stamp" && line.rest === "" && line.stamps.every(({ time, role }) => time === undefined && role === "unknown");
}

/** Made, published, changed. */
const maxOwnDays = 3;

/** A story's own are three: made, published, changed. “No day” is one more. */
const minTeased = 4;

/** The page's clock at its top: the stamp right below the headline is of an earlier day, or an earlier minute, and no story is published before. */
function isClock(lines: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const seen = dayOf(lines[index]) ?? earliestDayOf(lines[index]);
	if (seen === undefined || index >= maxClockAt) return false;
	const stampLine = lines.slice(headlineAt + 1, headlineAt + 3).find(({ kind }) => kind === "stamp");
	const published = dayOf(stampLine);
	// Right above the headline a clock must run, or the day below have its weekday and time, or its own on top of a page months later.
	const isMonthsOld = index === 0 && published !== undefined && seen - published > oneMonth && isDayWithTime(lines[index]);
	if (headlineAt - index < 2 && !showsSeconds(lines[index]) && !isDayWithTime(stampLine) && !isMonthsOld) return false;
	const isLater = (minuteOf(lines[index]) ?? 0) > (minuteOf(stampLine) ?? Number.POSITIVE_INFINITY);
	return published !== undefined && (published < seen || (published === seen && isLater));
}

function showsSeconds(line: HeaderLine | undefined): boolean {
	return line?.kind === "stamp" && line.rest === "" && line.stamps[0]?.time?.second !== undefined;
}

/** A weekday, its day and a time, and nothing else: when a story was put out, not when something happened. */
function isDayWithTime(line: HeaderLine | undefined): boolean {
	if (line?.kind !== "stamp" || line.rest !== "") return false;
	return line.stamps.every(({ weekday, time }) => weekday !== undefined && time !== undefined);
}

/** In the numbers of `dayOf`. */
const oneMonth = 100;

/** The minute of the day of a line with one stamp. */
function minuteOf(line: HeaderLine | undefined): number | undefined {
	const time = line?.kind === "stamp" ? line.stamps[0]?.time : undefined;
	return time && time.hour * 60 + time.minute;
}

/** A clock stands in one of the first lines. */
const maxClockAt = 4;

/** Of a day with its time whose order nobody tells the earlier reading: a clock shows a later day than the story's either way. */
function earliestDayOf(line: HeaderLine | undefined): number | undefined {
	const [stamp, ...others] = line?.kind === "stamp" ? line.stamps : [];
	if (stamp?.time === undefined || others.length > 0 || stamp.role !== "unknown") return undefined;
	const days = stamp.dates.flatMap(({ year, month, day }) => (day === undefined ? [] : [year * 10_000 + month * 100 + day]));
	return days.length > 1 ? Math.min(...days) : undefined;
}

/** The day of a line with one stamp, as a number that grows; none where its day and month may be swapped. */
function dayOf(line: HeaderLine | undefined): number | undefined {
	const [stamp, ...others] = line?.kind === "stamp" ? line.stamps : [];
	const [date, ...orders] = stamp?.dates ?? [];
	if (date?.day === undefined || others.length > 0 || orders.length > 0 || stamp?.role !== "unknown") return undefined;
	return date.year * 10_000 + date.month * 100 + date.day;
}

/** A word or two, or a number. */
const maxCell = 30;
/** Between a story's stamp and its headline stand fewer lines. */
const minCells = 6;

function isPublished({ dates, role }: PrintedStamp): boolean {
	return dates.length > 0 && role !== "modified";
}
