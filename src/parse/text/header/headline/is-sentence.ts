import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isCaptionOfDay } from "../../line-kinds/pictures/dated-captions.ts";
import { isSignedPicture } from "../../line-kinds/pictures/signed-captions.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { bylineAgencies } from "../../words/byline-words.ts";
import { isCutOffTitle } from "./headline-words.ts";
import { maxHeadlineCharacters } from "./repeated-lines.ts";
import { isAloneBelow } from "./stamp-follows.ts";

/** Whether a line is a sentence of the story: a headline stands above all of them. */
export function isSentence(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line?.kind !== "prose" || isCutOffTitle(line.text) || isPlaceAlone(line.text)) return false;
	if (
		isSlogan(lines, index) ||
		isSelfPortrait(line) ||
		isPrompt(line.text) ||
		isTeaser(line.text) ||
		isAppeal(line.text) ||
		isSignedPicture(line.text)
	)
		return false;
	return !isTextOfPicture(lines, index) && !isPictureAbove(lines, index) && !isAboveAgency(lines, index);
}

/** A caption above the agency of its picture, each set off, and a headline below. “The mayor at the bridge in May.” above “Associated Press” */
export function isAboveAgency(lines: readonly HeaderLine[], index: number): boolean {
	const [agency, headline] = lines.slice(index + 1, index + 3);
	if (agency?.kind !== "byline" || agency.byline.people.length > 0 || !bylineAgencies.has(agency.text.toLowerCase())) return false;
	return headline?.kind === "title" && headline.words >= minHeadlineWords && headline.blankBefore;
}

/** A place with its state, which some wires print above the headline. “OLDPORT, Mich.” */
function isPlaceAlone(text: string): boolean {
	return text.length <= maxPlace && placeAndState.test(text);
}

/** Two names, and a state. */
const maxPlace = 40;
/** Capitals, a comma, and letters with a stop. “OLDPORT, Mich.” · “NEWPORT, R.I.” */
const placeAndState = /^\p{Lu}[\p{Lu} .'-]{2,24}, (?:\p{Lu}\p{Ll}{1,4}|\p{Lu}\.\p{Lu})\.$/u;

/** The caption of the first picture, above a headline with its stamp or byline. */
function isPictureAbove(lines: readonly HeaderLine[], index: number): boolean {
	if (!isCaptionOfDay(lines[index]?.text ?? "")) return false;
	const below = lines.slice(index + 1, index + 6).find(({ kind }) => kind === "stamp" || kind === "byline" || kind === "prose");
	return below !== undefined && below.kind !== "prose";
}

/** A text that is cut off before the button that leads to the rest. “… which now houses ... Read More” */
function isTeaser(text: string): boolean {
	return (text.endsWith("ore") || text.endsWith("ORE")) && cutOff.test(text.slice(-20));
}

const cutOff = /(?:\.{3}|…) {0,9}(?:[Rr]ead|READ) (?:[Mm]ore|MORE)$/;

/** The paper asks its readers for money. “Support from readers like you keeps us going.” */
export function isAppeal(text: string): boolean {
	return text.length <= maxAppeal && appealHints.some((hint) => text.includes(hint)) && appeal.test(text);
}

/** One of them is in every appeal: a quick look before the slow one. */
const appealHints = [
	"like you",
	"upport ",
	"lease ",
	"onate",
	"lick here",
	"ederal funding",
	"itched in",
	"hipped in",
	"ontributed",
	"keep ",
	"ou are ",
];

/** A paragraph that asks for money. */
const maxAppeal = 400;
const appeal =
	/\breaders like you\b|\b[Ss]upport (?:our|independent|local|quality|public) (?:journalism|reporting|news)\b|\bplease (?:contribute|donate|consider|support|subscribe)\b|\b[Dd]onate to (?:us|our|The) \b|\b[Cc]lick here to (?:contribute|donate|give|support|subscribe)\b|\b[Ff]ederal funding for public media\b|\b(?:readers|people|members|supporters) have (?:already )?(?:pitched in|chipped in|donated|contributed)\b|\bkeep (?:the |our )?(?:paywalls? away|news free|journalism free)\b|\b[Yy]ou are (?:visiting|reading) (?:us|this) because\b/;

/**
 * A short sentence between the top of the page and “Must read”, below which the text stands: WordPress prints other stories there, right
 * below the headline.
 */
export function isAboveRelated(lines: readonly HeaderLine[], index: number): boolean {
	const [line, heading, text] = lines.slice(index, index + 3);
	if (line?.kind !== "prose" || line.text.length > maxTitle || heading?.kind !== "left-out" || heading.rule !== "related-heading")
		return false;
	if (!heading.blankBefore || text?.kind !== "prose" || !text.blankBefore || text.text.length <= line.text.length) return false;
	return !lines.slice(0, index).some((above) => above.kind === "prose" || (above.kind === "title" && above.words >= minTitle));
}

/** A first paragraph is longer. */
const maxTitle = 100;
/** The name of the site has fewer words. */
const minTitle = 4;

/** A short sentence between buttons. “Real. Reliable. River Radio.” */
function isSlogan(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (line === undefined || line.text.length > maxSlogan) return false;
	return isSloganAtTop(lines, index) || (lineAbove(lines, index)?.kind === "left-out" && lines[index + 1]?.kind === "left-out");
}

/** A short sentence as the first line of a page, above a longer line that is set off: the headline. The page's stamp stands between, or the text below. */
export function isSloganAtTop(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (index !== 0 || line?.kind !== "prose" || line.text.length > maxSlogan) return false;
	return (
		(lines[1]?.kind === "stamp" && isAloneBelow(lines, 1)) || (line.text.length <= maxMotto && (isAboveHeadline(lines) || isOfCrawl(lines)))
	);
}

/** A line without a stop between blank lines, and a longer one with its stop. */
function isAboveHeadline([, headline, text]: readonly HeaderLine[]): boolean {
	if (headline?.kind !== "title" || headline.words < minHeadlineWords || !headline.blankBefore) return false;
	return text?.kind === "prose" && text.blankBefore && text.text.length > headline.text.length;
}

/** Behind the day of the crawl, above a headline with its stamp. */
function isOfCrawl([slogan, headline, stamp]: readonly HeaderLine[]): boolean {
	if (slogan === undefined || !isBehindCrawlDay(slogan)) return false;
	return headline?.kind === "title" && headline.words >= minHeadlineWords && stamp?.kind === "stamp";
}

/** “The news is by your side.” */
const maxMotto = 40;
/** A subhead has fewer. */
const minHeadlineWords = 6;

/** Sentences of a story are longer. */
const maxSlogan = 60;

/** What stands below its own caption, or above it, maybe with the picture's number between. “Ann Lee at the bridge.” · “1 of 2” · “Ann Lee at the bridge. - Photo: Wire” */
function isTextOfPicture(lines: readonly HeaderLine[], index: number): boolean {
	const text = lines[index]?.text ?? "";
	const above = lineAbove(lines, index);
	if (above?.kind === "left-out" && above.rule === "caption" && text.startsWith(above.text.slice(0, minSame)) && text.length > minSame)
		return true;
	return lines
		.slice(index + 1, index + 3)
		.some((below) => below.kind === "left-out" && below.rule === "caption" && below.text.startsWith(text));
}

/** Two sentences may begin with the same name. */
const minSame = 40;

/** What asks for something. “Rate this article:” */
function isPrompt(text: string): boolean {
	return text.length <= maxPrompt && text.endsWith(":");
}

/** A few words and a colon. */
const maxPrompt = 30;

/** A long line without an end behind the day of the crawl: what the site's metadata say of the site. */
function isSelfPortrait(line: HeaderLine): boolean {
	return isBehindCrawlDay(line) && line.text.length > maxHeadlineCharacters && endsSentence(line.text) !== "sentence";
}

/** A sentence below a rubric or a picture's credit, above an isolated line: it describes the rubric. */
export function isBlurb(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	const before = lineAbove(lines, index);
	if (line === undefined) return false;
	// On top of the page what a rubric is about may be told in three sentences, with the headline set off below.
	const next = lines[index + 1];
	const isOnTop = index === 1 && !line.blankBefore && before?.kind === "label" && next?.kind === "title" && next.blankBefore;
	if (line.text.length > (isOnTop ? maxBlurbOnTop : maxBlurb)) return false;
	return before?.kind === "label" || (before?.kind === "left-out" && (before.rule !== "caption" || before.text.length <= maxCreditAbove));
}

const maxBlurb = 160;
const maxBlurbOnTop = 260;
/** Below a whole caption the story begins. “- Sputnik International, 1920” */
const maxCreditAbove = 40;
