import type { PrintedStamp } from "../../../model/parsed-article.ts";
import type { HeaderLine } from "../line-kinds/classify-line.ts";
import { isCreditedCopy } from "../line-kinds/related-stories.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { functionWords, verbParticles } from "../words/function-words.ts";
import { maxHeadlineCharacters } from "./repeated-lines.ts";

// What speaks for a line as the headline, and against it. `findHeadline` weighs it.

/** An entry of a list: the page's ticker. “- Mill reopens” */
export function isListed(line: HeaderLine | undefined): boolean {
	return line !== undefined && (line.text.startsWith("- ") || line.text.startsWith("• "));
}

/** A longer line, set off as the first one is. */
export function isDeckOf(line: HeaderLine | undefined, headline: HeaderLine): boolean {
	const isSetOff = headline.blankBefore || (headline.number === 1 && headline.text.length >= minLongHeadline);
	return line?.kind === "title" && line.blankBefore && isSetOff && line.text.length > headline.text.length;
}

/** Between a deck and the text only captions stand. */
export function isNoCaption(line: HeaderLine): boolean {
	return line.kind !== "left-out" || line.rule !== "caption";
}

/** Capitals with strokes between: the page's own. “NORTH FORD || NEWS UPDATES” */
export function isBar(text: string): boolean {
	return text.includes("|") && text.length <= 60 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Key words in place of a picture's text. “bridge news today, oldport traffic, ferries” */
export function isKeyWords(text: string): boolean {
	return text.includes(", ") && text === text.toLowerCase() && text.split(", ").length >= 3 && text !== text.toUpperCase();
}

/** A slogan of the site is shorter, “News that you can use”; and of two shorter lines that begin alike the second may be a deck. */
const minLongHeadline = 40;

/** A line that may be a headline itself. */
export function isLong(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words >= 4;
}

/** “Mill Reopens - The Valley Times”, “Mill Reopens , Latest News”, above “Mill Reopens”: the title of the page. */
export function isInPageTitle(line: HeaderLine, index: number, lines: readonly HeaderLine[]): boolean {
	return lines.slice(0, Math.min(index, 3)).some(({ text }) => text.startsWith(line.text) && siteBehind.test(text.slice(line.text.length)));
}

const siteBehind = /^(?: ?[-|–—:·»] ?| , )\p{L}/u;

/** “Press Briefing – March 6, 2023”, above “Press Briefing”. */
export function repeatsWithItsDay(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return next !== undefined && next.text.length >= 10 && endsInYear.test(line.text) && line.text.startsWith(`${next.text} `);
}

const endsInYear = /\b(?:19|20)\d{2}$/;

/** A credit that names its source. “Quelle: dpa/Ann Lee” · “Foto: Ann Lee” */
export function isCreditOfPicture(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && imageSource.test(line.text);
}

const imageSource = /^(?:Quelle|Foto|Photo|Image|Bild|Фото|Imagen?|Fotograf[íi]a|Crédito?|Credit|Source) ?:/u;

/** “Home Business Mill Reopens”, above “Mill Reopens”: a breadcrumb that ends in the headline; the name of the site may stand behind. */
export function endsInNext(line: HeaderLine, next: HeaderLine | undefined): boolean {
	if (next?.kind !== "title" || next.words < 3 || line.text.length <= next.text.length) return false;
	return line.text.endsWith(next.text) || (line.text.includes(">") && line.text.includes(next.text));
}

/** The clocks of a page, and numbers. “Oldport - 23:44 / GMT - 19:14” */
export function isNumbers(text: string): boolean {
	return text.length <= maxNumbers && digit.test(text) && text.replace(noLetter, "").length * 2 < text.length;
}

const maxNumbers = 60;
const digit = /\d/;
const noLetter = /[^\p{L}]/gu;

/** No words of a story: the stamp above such lines is the page's first, not that of an item in the middle. */
export function isPlain(line: HeaderLine): boolean {
	return line.kind === "stamp" || line.kind === "left-out" || line.kind === "label" || (line.kind === "title" && line.words <= 3);
}

/** The first half of a broken line: its last word needs another, or a comma at its end small letters. A verb's particle needs none where a new line is set off or begins with a capital. */
export function goesOnBelow({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	if (text.endsWith(",") && next !== undefined && /^\p{Ll}/u.test(next.text)) return true;
	const last = text.slice(text.lastIndexOf(" ") + 1);
	if (!functionWords.has(last)) return false;
	return !(verbParticles.has(last) && next !== undefined && (next.blankBefore || /^\p{Lu}/u.test(next.text)));
}

/** A slogan, or a headline that a breadcrumb cuts off: “Paper Explains How...”. */
export function isCutOff(text: string): boolean {
	return text.length <= 100 && (text.endsWith("...") || text.endsWith("…"));
}

/** A headline that was cut off, above the whole of it. */
export function isCutOffAbove(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return line.text.length >= minLongHeadline && next?.kind === "title" && next.text !== line.text && next.text.startsWith(line.text);
}

/** A sentence's end inside. “He left. The others stay” · “Who won? We know” */
export function hasSeveralSentences(text: string): boolean {
	return severalSentences.test(text);
}

const severalSentences =
	/(?<=[\p{Ll}\p{N}])(?<!(?:^|[ “"‘'(])(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Capt|Rev|Prof|Pres|vs|No|Jr|Sr))[.!?] \p{Lu}\p{L}{1,20} \p{L}/u;

/** A stamp or byline stands below, with at most two other lines between. */
export function stampFollows(lines: readonly HeaderLine[], index: number): boolean {
	const first = lines[index];
	// A name and a slogan of the site stand above the headline, or the name of the show.
	const isName = first?.kind === "title" && first.words <= 4;
	const below = lines[index + 1];
	if (isName && below?.kind === "title" && below.blankBefore && below.words >= 4 && below.words <= 6 && lines[index + 2]?.kind === "stamp")
		return false;
	let between = 0;
	for (const [offset, line] of lines.slice(index + 1, index + 8).entries()) {
		if (line.kind === "stamp") return !(isName && between === 2);
		if (line.kind === "byline") return !(isName && (between === 2 || isAloneBelow(lines, index + offset + 1)));
		if (isCreditedCopy(lines[index + offset], line) || (offset === 0 && first !== undefined && isDeckOf(line, first))) continue;
		// A name, an office or a button between the two is none of the decks.
		if ((line.kind === "title" && line.words > 3) || line.kind === "prose") between++;
		if (between > 2) return false;
	}
	return false;
}

/** What a live page says of itself around its headline. “… – as it happened” */
export function isLiveTitle(text: string): boolean {
	return text.startsWith("Live updates: ") || text.endsWith("as it happened") || text.endsWith(" live updates");
}

/** The name of a site: below it the page's stamp and the headline, of a blog in its own paragraph below the day with its weekday. */
export function isSiteName(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line?.kind !== "title" || line.words > maxNameWords) return false;
	if (isNameAtTop(lines, index)) return true;
	const at = lines.findIndex(({ kind }, below) => below > index && below <= index + 4 && kind === "stamp");
	const stamp = lines[at];
	return stamp?.kind === "stamp" && stamp.rest === "" && stamp.stamps.every(isCalendarDay) && isAloneBelow(lines, at);
}

/**
 * The first line of a page, up to three words with capitals, above rubrics, their blurb, the page's stamp and a longer line without an
 * end: the headline. Above a byline or the text it is a headline itself.
 */
function isNameAtTop(lines: readonly HeaderLine[], index: number): boolean {
	const name = lines[index];
	if (name?.kind !== "title" || name.words > 3 || !capitals.test(name.text)) return false;
	if (lines.slice(0, index).some(({ kind }) => kind !== "left-out")) return false;
	const at = lines.findIndex((_, below) => below > index && !isAboveHeadline(lines, below));
	const headline = lines[at];
	return headline?.kind === "title" && headline.words >= 5 && at > index + 1;
}

function isAboveHeadline(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line === undefined || line.kind === "byline") return false;
	if (line.kind === "prose") return isBlurb(lines, index);
	return line.kind !== "title" || line.words <= 3;
}

/** Words that all begin with a capital, or are in letters without case. “The Harbour Times” */
const capitals = /^(?:(?!\p{Ll})[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&-]{0,24} ?){1,4}$/u;

/** “Wednesday, July 23, 2014”: nothing but the weekday and the day. */
function isCalendarDay({ weekday, time, role, dates }: PrintedStamp): boolean {
	return weekday !== undefined && time === undefined && role === "unknown" && dates.length > 0;
}

/** A site's name has no more. */
const maxNameWords = 4;

/** Below the byline stands a longer line with blank lines around it: the headline, and what is above the byline the name of a site. */
function isAloneBelow(lines: readonly HeaderLine[], bylineAt: number): boolean {
	const [byline, line, next] = lines.slice(bylineAt, bylineAt + 3);
	return (
		(byline?.kind === "byline" || byline?.kind === "stamp") &&
		line?.kind === "title" &&
		line.words >= 6 &&
		line.blankBefore &&
		next?.blankBefore === true
	);
}

/** Whether a line is a sentence of the story: a headline stands above all of them. */
export function isSentence(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line?.kind !== "prose" || isCutOff(line.text)) return false;
	return !isSlogan(lines, index) && !isSelfPortrait(line) && !isPrompt(line.text) && !isTextOfPicture(lines, index);
}

/** A short sentence between buttons. “Real. Reliable. River Radio.” */
function isSlogan(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	return line !== undefined && line.text.length <= 60 && lines[index - 1]?.kind === "left-out" && lines[index + 1]?.kind === "left-out";
}

/** What stands above its own caption, maybe with the picture's number between. “Ann Lee at the bridge.” · “1 of 2” · “Ann Lee at the bridge. - Photo: Wire” */
function isTextOfPicture(lines: readonly HeaderLine[], index: number): boolean {
	const text = lines[index]?.text ?? "";
	return lines
		.slice(index + 1, index + 3)
		.some((below) => below.kind === "left-out" && below.rule === "caption" && below.text.startsWith(text));
}

/** What asks for something. “Rate this article:” */
function isPrompt(text: string): boolean {
	return text.length <= maxPrompt && text.endsWith(":");
}

const maxPrompt = 30;

/** A long line without an end behind the day of the crawl: what the site's metadata say of the site. */
function isSelfPortrait(line: HeaderLine): boolean {
	return line.number === 1 && line.column > 10 && line.text.length > maxHeadlineCharacters && endsSentence(line.text) !== "sentence";
}

/** A sentence below a rubric or a picture's credit, above an isolated line: it describes the rubric. */
export function isBlurb(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	const before = lines[index - 1];
	return line !== undefined && line.text.length <= 160 && (before?.kind === "left-out" || before?.kind === "label");
}
