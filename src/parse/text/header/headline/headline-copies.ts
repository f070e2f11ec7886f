import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { homeWords } from "../../words/home-words.ts";

// A headline stands above or below itself: in the title of the page, with its day, behind a breadcrumb, or cut off.

/**
 * “Mill Reopens - The Valley Times”, “RiverWire - Mill Reopens”, “Mill Reopens , Latest News”, “Home General News Mill Reopens”, above “Mill Reopens”: the title of the page,
 * maybe behind a mark, or the way to it; or the headline and the time of its film without a blank between.
 */
export function isInPageTitle(line: HeaderLine, index: number, lines: readonly HeaderLine[]): boolean {
	return lines.slice(0, Math.min(index, 3)).some(({ text }) => {
		const from = text.startsWith("> ") ? 2 : 0;
		if (!text.startsWith(line.text, from)) return text.endsWith(line.text) && (opensAtHome(text) || isSiteInFront(text, line.text));
		const behind = text.slice(from + line.text.length);
		return siteBehind.test(behind) || filmTime.test(behind);
	});
}

/**
 * Whether the way to the page stands right above a headline and ends in it, glued, maybe cut off: “HomenewsMill Reopens” · “HomeTown NewsMill
 * Reop...” above “Mill Reopens”. It surely is the page's.
 */
export function isBelowCrumbs(line: HeaderLine, above: HeaderLine | undefined): boolean {
	if (above === undefined || !above.text.startsWith("Home") || above.text.startsWith("Home ") || line.text.length < minCaption)
		return false;
	const way = withPlainQuotes(above.text);
	const headline = withPlainQuotes(line.text);
	const from = way.indexOf(headline.slice(0, minGlued));
	return from >= home && headline.startsWith(way.slice(from).replace(cutOff, ""));
}

/** The way to the page has its title as the site keeps it, the headline as it is set. “'” for “‘” */
function withPlainQuotes(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

const home = "Home".length;
/** As much of the headline as no rubric has. */
const minGlued = 12;
const cutOff = /(?:\.\.\.|…)$/;

/** One word like a site's, and what parts it from the headline. “UAWire - ” · “RIVER24 | ” · not “Interview - Ann Lee” */
function isSiteInFront(title: string, headline: string): boolean {
	return headline.split(" ").length >= minHeadlineWords && siteInFront.test(title.slice(0, title.length - headline.length));
}

/** A name has fewer. */
const minHeadlineWords = 4;
/** A capital, and inside another, a digit or a stop. */
const siteInFront = /^(?=.{1,20}?[\p{Lu}\d.])\p{Lu}[\p{L}\d.]{2,20} [-|–—] $/u;

/** “00:42” */
const filmTime = /^\d{1,2}:\d{2}$/;

/** Two words in a block of their own, right below the title of the page, which begins with them. A longer headline below them is better. */
export function isShortInPageTitle(line: HeaderLine, index: number, lines: readonly HeaderLine[]): boolean {
	return index === 1 && line.kind === "title" && line.words === 2 && line.blankBefore && isInPageTitle(line, index, lines);
}

/** Whether the word for the home page stands in front of a way without marks. “Home General News ” */
function opensAtHome(text: string): boolean {
	if (gluedHome.test(text)) return true;
	const first = text.indexOf(" ");
	return first > 0 && [first, text.indexOf(" ", first + 1)].some((end) => homeWords.has(text.slice(0, Math.max(0, end)).toLowerCase()));
}

/** “HomeBusinessMill Reopens” */
const gluedHome = /^Home(?=\p{Lu}\p{Ll})/u;

const siteBehind = /^(?: ?[-|–—:·»] ?| , )\p{L}/u;

/** “Press Briefing – March 6, 2023”, above “Press Briefing”. */
export function repeatsWithItsDay(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return (
		next !== undefined &&
		next.text.length >= 10 &&
		line.text.startsWith(`${next.text} `) &&
		dayBehind.test(line.text.slice(next.text.length))
	);
}

/** A headline right above itself with the same in English behind a dash, as papers in Hindi print it. */
export function isAboveTranslation({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	return (
		text.charCodeAt(0) > lastLatin && next?.kind === "title" && next.text.startsWith(text) && english.test(next.text.slice(text.length))
	);
}

const lastLatin = 0x24f;
/** A dash, and letters and marks of English. “ - Bridge opens again” */
const english = /^ - [A-Z][A-Za-z\d ,.'’&:-]{8,140}$/;

/** A mark and a day, and no name of a site before it. “ – March 6, 2023” · “, 6.3.2023” */
const dayBehind = /^(?: [-–—]|,) (?:\p{L}{3,12}\.? )?\d{1,2}[., ][^,]{0,14}(?:19|20)\d{2}$/u;

/** “Home Business Mill Reopens”, above “Mill Reopens”: a breadcrumb that ends in the headline; the name of the site may stand behind. */
export function endsInNext(line: HeaderLine, next: HeaderLine | undefined): boolean {
	if (next?.kind !== "title" || next.words < 3 || line.text.length <= next.text.length) return false;
	return line.text.endsWith(next.text) || (line.text.includes(">") && line.text.includes(next.text));
}

/** A headline that was cut off, above the whole of it. */
export function isCutOffAbove(line: HeaderLine, next: HeaderLine | undefined): boolean {
	if (line.text.length < minCutOff || next?.kind !== "title" || next.text === line.text) return false;
	return next.text.startsWith(line.text) && !isAboveTranslation(line, next);
}

/** Of two shorter lines that begin alike the second may be a deck. */
const minCutOff = 40;

/**
 * Whether a sentence stands right above the headline and again right below its stamp: what the metadata say of the story, and its first
 * paragraph, as pages for printers have them.
 */
export function isSummaryOnTop(lines: readonly HeaderLine[], index: number): boolean {
	const [line, headline, stamp, text] = lines.slice(index, index + 4);
	return line?.kind === "prose" && headline?.kind === "title" && stamp?.kind === "stamp" && text?.text === line.text;
}

/** Whether a line is the text of a picture above the headline: below that it stands again as a caption, with its stop. */
export function isCaptionBelowNext(lines: readonly HeaderLine[], index: number): boolean {
	const [line, headline, caption] = lines.slice(index, index + 3);
	if (line?.kind !== "title" || headline?.kind !== "title" || caption?.kind !== "prose") return false;
	return caption.text.length === line.text.length + 1 && caption.text.startsWith(line.text);
}

/** Two sentences with a bare year between them and their copy: the description of a page, stored as its metadata. */
export function isDescriptionTwice(lines: readonly HeaderLine[], first: number, second: number): boolean {
	if (second !== first + 2 || !bareYear.test(lines[first + 1]?.text ?? "")) return false;
	return twoSentences.test(lines[first]?.text ?? "");
}

const bareYear = /^20\d\d$/;
/** “The bridge opened on Monday. The mayor was there.” */
const twoSentences = /\p{Ll}\. \p{Lu}[^.!?]{8,}\.$/u;

/** The description of the metadata between the stamp and the first paragraph, which says the same with its stop. */
export function isDescriptionBelow(line: HeaderLine, before: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (before?.kind !== "stamp" || next?.kind !== "prose" || line.text.length <= minDescription) return false;
	return next.text === `${line.text}.`;
}

/** Headlines are printed twice, too. */
const minDescription = 60;

/** A caption with the station it is from glued to it, which stands there without, too. “Three trips a day” above “Three trips a dayRIVER24” */
export function hasGluedSource(lines: readonly HeaderLine[], { text }: HeaderLine): boolean {
	return (
		endsInCapitals.test(text.slice(-2)) &&
		lines.some((other) => other.text.length >= minCaption && text.startsWith(other.text) && gluedSource.test(text.slice(other.text.length)))
	);
}

const endsInCapitals = /^\p{Lu}\p{Lu}|\d$/u;
const gluedSource = /^\p{Lu}[\p{Lu}\d]{1,11}$/u;
/** A name or a rubric is shorter. */
const minCaption = 24;

/** A picture's text and its caption, each set off, right above the dateline: below a headline, which stands once more elsewhere if it does. */
export function isSetOffPair(lines: readonly HeaderLine[], index: number, isAboveDateline: boolean): boolean {
	const [first, second] = isAboveDateline ? [lines[index - 1], lines[index]] : [lines[index], lines[index + 1]];
	if (first?.text !== second?.text || !first?.blankBefore || !second?.blankBefore) return false;
	return isAboveDateline || (lines[index + 2]?.kind === "prose" && lines[index + 2]?.blankBefore === true);
}
