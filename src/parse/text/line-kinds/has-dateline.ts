import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { isRole } from "../../datelines/is-role.ts";
import { opensAsGermanStory } from "../../datelines/lead/read-german-lead.ts";
import { type DatelineOptions, isAgencyLine, parseDateline } from "../../datelines/parse-dateline.ts";
import { hasDigit } from "../../stamps/has-digit.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { isSentOutWithDay } from "./pictures/dated-captions.ts";
import { isAddress } from "./read-address.ts";
import { isBehindCrawlDay } from "./read-crawl-line.ts";

/**
 * Whether the text of a wire story begins at this line: a dateline with an agency or a day. `next` is the line below, for a dateline
 * alone on its line. A place without either may be the start of a headline (“Ukraine: what we know”): it counts in capitals before a
 * paragraph.
 */
export function hasDateline(line: TextLine, next: TextLine | undefined, options: DatelineOptions): boolean {
	const { text } = line;
	if (isAgencyLine(text)) return next !== undefined && endsSentence(next.text) === "sentence";
	if (text.length < 4 || text.endsWith("...") || text.endsWith("…") || isSentOutWithDay(text) || isAddress(text)) return false;
	if (text.length < minLine && !isAlone(line, next) && !(text.length >= minShort && (isBehindCrawlDay(line) || shortForm.test(text))))
		return false;
	if (!isBehindCrawlDay(line) && !hintsAtDateline(text.slice(0, 160))) return false;
	const lines = next === undefined || text.length > maxAloneCharacters ? [line] : [line, next];
	const paragraphs = lines.map(({ text, number }) => ({ text: text.slice(0, 400), line: number }));
	const read = parseDateline(paragraphs, options);
	const found = read?.dateline;
	if (found?.evidence[0]?.line !== line.number) return false;
	if (found.places.length === 0) return false;
	if (namesWriter.has(found.evidence[0].rule)) return true;
	// “Blaichach - Die Kühe …”: a deck stands above it.
	if (text.length >= minParagraph && opensAsGermanStory(text)) return true;
	const isDated = found.date !== undefined || devanagariDay.test(found.text);
	const isSigned = found.agencies.length > 0 || (read?.byline !== undefined && isRole(read.byline));
	return isSigned || isDated || isAlone(line, next) || isParagraph(line, next, found.text);
}

/**
 * A place in capitals before a whole paragraph: a headline has no end and is shorter, and a deck stands above the stamp. “OSLO: The council
 * of the town …”
 */
function isParagraph(line: TextLine, next: TextLine | undefined, dateline: string): boolean {
	const isDashed = capitalsAndDash.test(line.text.slice(0, maxPlace));
	// A text with a fixed width goes on in the line below.
	const isWrapped = isDashed && next?.blankBefore === false && goesOnInNext(line.text, next.text);
	const text = isWrapped ? `${line.text} ${next.text}` : line.text;
	if (next !== undefined && next.text.length < minParagraph && year.test(next.text) && endsSentence(next.text) !== "sentence") return false;
	// A page may cut off its first paragraph.
	const mayBeCut = text.length >= minCutOff && (isDashed || (dateline.endsWith(":") && lookUpCity(dateline.slice(0, -1)) !== undefined));
	if (!mayBeCut && text.length < (isDashed ? minSentence : minParagraph)) return false;
	if (thaiPlace.test(dateline)) return true;
	const isWhole = mayBeCut || isWrapped || endsSentence(text) === "sentence";
	const isCityWithStop = cityWithStop.test(dateline) && lookUpCity(dateline.slice(0, -1)) !== undefined;
	return isWhole && (capitals.test(dateline) || isCityWithStop || caselessPlace.test(dateline));
}

/**
 * Whether a line breaks in the middle of a sentence, at a fixed width: both are about as long, and the second begins with a small letter or the
 * first ends in a word of a name that goes on. A deck below a headline opens a sentence of its own.
 */
function goesOnInNext(text: string, next: string): boolean {
	if (text.length < minWrapped || next.length < minWrapped || endsSentence(text) !== "open" || /[:;?!]/.test(text)) return false;
	return Math.abs(text.length - next.length) <= maxRagged && (smallStart.test(next) || wasVerb.test(next));
}

const smallStart = /^\p{Ll}/u;
/** The rest of a name and its verb. “Lee was sworn in” */
const wasVerb = /^\p{Lu}\p{L}{1,20} (?:was|is|has|had|will|said|says) /u;
/** How much shorter a line of a fixed width may be than the one below it. */
const maxRagged = 24;

/** “KAMPALA.” */
const cityWithStop = /^\p{Lu}[\p{Lu} '’-]{2,30}\.$/u;

/** A day of the Nepali calendar, of which no other day can be told. “साउन १८” */
const devanagariDay = /[०-९]/;
/** A place in letters without a case before its mark. “सागर:” */
const caselessPlace = /^\p{Lo}[\p{Lo}\p{M} ]{1,30} ?[:–—-]/u;
/** The same in Thai, which marks no sentence's end. “เชียงราย –” */
const thaiPlace = /^\p{Script=Thai}{2,24} [–—-]/u;

/** The year of a stamp. “By Ann Lee - 21-1-2017, 7:00” */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Two capitals before anything else, and no small letter before the mark. “OSLO:” · “VADUZ, Ill.-” · “(OSLO, Norway)” · “OSLO //” · “OSLO
 * â€””
 */
const capitals = /^\(?\p{Lu}[\p{Lu} .'’-]{2,40}(?:[:,–—()/-]|[âβโ]€)/u;
/** Lines of a fixed width. */
const minWrapped = 50;
/** Headlines are shorter. */
const minCutOff = 110;
/** Decks of news pages are shorter. */
const minParagraph = 120;
/** A sentence with its stop behind a place and a dash is no deck. */
const minSentence = 60;
/** A place with its state and the dash. */
const maxPlace = 50;
/** Capitals, maybe with a state, and a long dash, or two of dashes or strokes. “OSLO —” · “VADUZ, Ill. –” · “OSLO --” · “OSLO //” */
const capitalsAndDash = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}.]{1,12})? ?(?:[—–]|--|\/\/|\|)/u;

/** A place with its mark and nothing else, above a sentence. “New Delhi:” · “MOGADISHU —” */
function isAlone({ text }: TextLine, next: TextLine | undefined): boolean {
	return text.length <= maxAloneCharacters && closedPlace.test(text) && next !== undefined && endsSentence(next.text) === "sentence";
}

/** Letters that say more in fewer; an agency beside its city. “中央社／台北10日電” · “PTI / DUBAI” · “AP, OSLO” · “Oslo (AFP)” */
const shortForm = /^(?:[（〔【]?\p{Script=Han}{2}|\p{Lu}{2,6}(?: ?\/|,) ?\p{Lu}\p{L}{2}|\p{Lu}\p{Ll}{2,8} \(\p{Lu}{2,6}\)$)/u;
/** Behind the day of the crawl, and in Chinese, an agency, a city and its mark. “OSLO (AP)” */
const minShort = 8;
/** Shorter lines are none of a story. */
const minLine = 12;
/** Rules by which a place and who writes are enough. */
const namesWriter: ReadonlySet<string> = new Set(["chinese-reporter-place", "place-name"]);

const closedPlace = /^\p{Lu}[\p{L}\p{M} .,'’/-]{2,40} ?[:—–-]$/u;

/** A dateline alone on its line is no longer than this: “KINSHASA, Democratic Republic of the Congo, May 31, 2024 (AFP) —”. */
const maxAloneCharacters = 60;

/**
 * Whether a beginning of a line has what every dateline with agency or day has. Several looks, the cheapest first: as one expression they
 * take twice as long.
 */
function hintsAtDateline(start: string): boolean {
	return (
		bracketOrSign.test(start) ||
		hasDigit(start) ||
		isAgencyAndCity(start) ||
		((markAndBlank.test(start) || endsAsPlace(start)) && placeMark.test(start.slice(0, maxToMark)))
	);
}

/** What stands behind a place: anything but letters of Europe, blanks, commas and quotation marks. */
const placeMark = /[^A-Za-z\u00c0-\u04ff ,'’‘"“”]/;
/** Who writes, and a place with its region. */
const maxToMark = 64;

/**
 * A dash, a colon or a stop with a blank behind it, a dash whose bytes were misread, or one right behind a capital. “CNN — ” · “/TASS/. ” ·
 * “OSLO â€” ” · “OSLO—”
 */
const markAndBlank = /[-–—.:=_\u0640]\s|€[”“"]\s|[A-Z.]—/;
/** A bracket, a slash, or a sign of wires in Chinese. “(AFP)” · “三日电” */
const bracketOrSign = /[([【（/／一二三四五六七八九十电電]/;
/** Whether a dash, a colon, a stroke or the address of a site stands at the end. “OSLO:” · “Oslo, Norway | AFP |” · “KOMPAS.com” */
function endsAsPlace(start: string): boolean {
	return closers.includes(start.charAt(start.length - 1)) || (start.includes(".", start.length - 6) && siteAtEnd.test(start.slice(-6)));
}

function isAgencyAndCity(start: string): boolean {
	const comma = start.indexOf(",");
	return comma > 1 && comma <= maxLetters && agencyAndCity.test(start);
}

const maxLetters = 6;
/** Letters of an agency, a comma, and a city in one word or two, maybe its country, alone on their line. “AP, OSLO” · “AP, OSLO, Norway” */
const agencyAndCity = /^\p{Lu}{2,6}, \p{Lu}\p{L}{1,14}(?: \p{Lu}\p{L}{3,14})?(?:, \p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})?)?$/u;

const closers = "-–—:|";
/** A stop between letters. “KOMPAS.com” */
const siteAtEnd = /\p{L}\.\p{Ll}{2,4}$/iu;
