import type { PrintedStamp } from "../../../../model/parsed-article.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { outletEnds, outletNouns, outletWords } from "../../words/byline-words.ts";
import { isBlurb } from "./is-sentence.ts";
import { isAloneBelow } from "./stamp-follows.ts";
import { saysWordOf } from "./told-share.ts";

/** The name of a site: below it the page's stamp and the headline, of a blog in its own paragraph below the day with its weekday. */
export function isSiteName(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line?.kind !== "title" || line.words > maxNameWords) return false;
	if (isNameAtTop(lines, index) || isPaperAboveText(lines, index)) return true;
	const at = lines.findIndex(({ kind }, below) => below > index && below <= index + 4 && kind === "stamp");
	const stamp = at < 0 ? undefined : lines[at];
	if (stamp?.kind !== "stamp" || stamp.rest !== "" || !isAloneBelow(lines, at)) return false;
	// Or a rubric above a label.
	return stamp.stamps.every(isCalendarDay) || (line.words <= maxRubricWords && lines[index + 1]?.kind === "label");
}

/**
 * The first line of a page, up to three words with capitals, or a paper's, above rubrics, their blurb, the page's stamp and a longer line
 * without an end: the headline. Above a byline or the text it is a headline itself.
 */
function isNameAtTop(lines: readonly HeaderLine[], index: number): boolean {
	const name = lines[index];
	if (name?.kind !== "title") return false;
	const isPaper = namesOutlet(name.text) || (isBehindCrawlDay(name) && stationSeries.test(name.text));
	if (!isPaper && (name.words > 3 || !capitals.test(name.text))) return false;
	if (lines.slice(0, index).some(({ kind }) => kind !== "left-out")) return false;
	const at = lines.findIndex((_, below) => below > index && !isAboveHeadline(lines, below));
	const headline = lines[at];
	return headline?.kind === "title" && headline.words >= 5 && (isPaper || at > index + 1);
}

/** The first line of a page, a paper by its last word, right above a text that says no word of its name. “The Harbour Shimbun” */
function isPaperAboveText(lines: readonly HeaderLine[], index: number): boolean {
	const [line, text] = lines.slice(index, index + 2);
	if (
		line?.kind !== "title" ||
		text?.kind !== "prose" ||
		!text.blankBefore ||
		!lines.slice(0, index).every(({ kind }) => kind === "left-out")
	)
		return false;
	const space = line.text.lastIndexOf(" ");
	if (space < 0 || !outletEnds.has(line.text.slice(space + 1).toLowerCase())) return false;
	return capitalsAndParticles.test(line.text) && !saysWordOf(line.text.slice(line.text.startsWith("The ") ? 4 : 0, space), lines);
}

/**
 * A name of capitals and small words in which a word is a paper's; in English it may be the last of one with its article. “El Diario del
 * Puerto” · “Le Courrier du Port” · “The Harbour Post”
 */
export function namesOutlet(text: string): boolean {
	if (!capitalsAndParticles.test(text)) return false;
	const words = text.toLowerCase().split(/[ -]/);
	return words.some((word) => outletNouns.has(word)) || (words.length > 2 && words[0] === "the" && outletWords.has(words.at(-1) ?? ""));
}

function isAboveHeadline(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line === undefined || line.kind === "byline") return false;
	if (line.kind === "prose") return isBlurb(lines, index);
	return line.kind !== "title" || line.words <= 3;
}

/** What stands behind the day of the crawl, a rubric or a button, above a set-off line twice as long and its stamp: the headline. */
export function isCrawlScrap(lines: readonly HeaderLine[], index: number): boolean {
	const [line, next, below] = lines.slice(index, index + 3);
	if (line?.kind !== "title" || line.words > maxNameWords || !isBehindCrawlDay(line)) return false;
	return next?.kind === "title" && next.blankBefore && next.words >= 2 * line.words && below?.kind === "stamp";
}

/** The letters of a station and what it calls a series of its news. “RBS News In Depth” */
const stationSeries = /^\p{Lu}{2,5} News(?: \p{Lu}\p{L}{1,12}){1,2}$/u;

/** Words that all begin with a capital, or are in letters without case. “The Harbour Times” */
const capitals = /^(?:(?!\p{Ll})[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&-]{0,24} ?){1,4}$/u;

/** The same with articles and prepositions between. “Il Corriere del Porto” */
const capitalsAndParticles =
	/^(?!\p{Ll})[\p{L}\p{M}\p{N}.’'&-]{1,24}(?: (?:(?:de|del|della|dello|di|du|da|do|dos|des|la|le|los|las|el|of|the|und|van|von) )?(?!\p{Ll})[\p{L}\p{M}\p{N}.’'&-]{1,24}){0,3}$/u;

/** “Wednesday, July 23, 2014”: nothing but the weekday and the day. */
function isCalendarDay({ weekday, time, role, dates }: PrintedStamp): boolean {
	return weekday !== undefined && time === undefined && role === "unknown" && dates.length > 0;
}

/** “Health and Science” · longer lines are headlines. */
const maxRubricWords = 3;
/** A site's name has no more. */
const maxNameWords = 4;
