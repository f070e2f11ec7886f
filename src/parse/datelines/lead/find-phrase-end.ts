import { isAsciiLetter, isAsciiSmall } from "../../../formats/ascii.ts";
import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { matchEnd } from "../../stamps/matches/match-end.ts";
import { isAgency, isBareAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { readWireDate } from "../read-wire-date.ts";
import { tatweel } from "./read-separator.ts";

/**
 * Finds where the phrase that begins at `at` ends: before a separator, a bracket, a date or a line break; `undefined` when it runs into
 * anything else.
 */
export function findPhraseEnd(text: string, at: number, known: KnownNames): number | undefined {
	let end = at;
	let small = 0;
	let mayBeDated: boolean | undefined;
	for (let words = 0; words < maxWords && end - at < maxPhraseCharacters; words++) {
		const from = end;
		const plainEnd = plainWordEnd(text, end);
		const wordEnd = plainEnd ?? matchEnd(word, text, end);
		if (wordEnd === undefined) return undefined;
		end = wordEnd;
		if (isSmall(text, from) && ++small > maxSmallWords) return undefined;
		if (text[end] === "." && takesStop(text, { at, from, end, words })) end++;
		const next = plainEnd === undefined ? matchEnd(gap, text, end) : plainEnd + 1;
		if (next !== undefined) mayBeDated ??= digitOrOtherScript.test(text.slice(at, at + maxPhraseCharacters + maxBeforeDigit));
		if (next !== undefined && !isDashAt(text, next) && !(mayBeDated && isDateAhead(text, next) && !isCityBeforeDay(text, at, next)))
			end = next;
		else {
			const listed = matchEnd(list, text, end);
			if (listed === undefined || closesAgency(text, end, known) || isStrokeBehind(text, at, end))
				return endsWell(text, end) ? end : undefined;
			end = listed;
		}
	}
	return undefined;
}

/**
 * Whether a letter stands for a dash: Arabic's sign for a long one, or what is left of a dash whose bytes were misread: `JAKARTA β The`.
 */
function isDashAt(text: string, at: number): boolean {
	const letter = text.charAt(at);
	return letter === tatweel || (misreadDash.includes(letter) && " €".includes(text.charAt(at + 1)));
}

/** The first byte of a dash in the code pages of Western Europe, Greece and Thailand. */
const misreadDash = "âβโ";
/** A place of eight words. */
const maxPhraseCharacters = 70;
const maxWords = 8;
/** “Republic of the Congo” has two words in small letters; a sentence soon has more. */
const maxSmallWords = 3;
/** Georgian has no capitals: its letters are “small” to Unicode and none here. */
const smallLetter = /(?![\u10d0-\u10ff])\p{Ll}/u;
/** A word: letters, marks and digits, with apostrophes, stops and hyphens inside it: `KOMPAS.com`, `AU-PRINCE`, `L'AQUILA`, `'s-Hertogenbosch`, `뉴스1`. */
const word =
	/(?:['’‘](?=[sS]-\p{Lu}))?[\p{L}\p{M}\p{N}]{1,40}(?:(?:[’'ʼ`.&‑-]|['’]-|(?<=(?<![\p{L}])\p{L}{1,4})\.-(?!(?<=\.\p{Lu}\.-)(?:\p{Lu}\p{Ll}* \p{L}|\p{Lu}\.)))[\p{L}\p{M}\p{N}]{1,40}){0,6}[’'ฯ\u200c\u200d]?/uy;
/** Abbreviations that end in a stop inside a name: `ST. PAUL`, `Ft. Worth`, `J. EDGAR`. */
const stopped = /^(?:st|ste|cd|ft|mt|pt|sto|sta|d\.c|\p{L}|\p{Lu}(?:\.\p{Lu}){1,3})$/iu;
/** A county in short before its state: the `CO.,` of `MARSH CO., Mich.`; a firm has no comma behind it. */
const shortCounty = /^(?:co|twp|par)\.,$/i;
const gap = /[ \u00a0]{1,2}(?=[\p{L}\p{M}])/uy;
/** A word and a digit, as a date has them: `May 3`, `le 3`, `Sept. 19`; asked first because it is cheap. */
const wordAndDigit = /[\p{L}\p{M}.]{2,16},?[ \u00a0]{1,2}\p{N}/uy;
/** What joins two names, of which the second may be an agency in small letters, or a site: `Oslo/Bergen`, `Oslo/dpa`, `Fineko/abc.az`. */
const list =
	/(?:\/(?:[ \u00a0](?=\p{Lu}))?|[ \u00a0]\/[ \u00a0]|[ \u00a0]?&[ \u00a0]?|[ \u00a0]and[ \u00a0])(?=\p{Lu}|\p{Script=Arabic}|(?:dpa|epd|kna|dts|sid|taz|\p{Ll}{2,12}\.(?:az|by|com|kz|ru|ua))(?!\p{L}))/uy;

/** Where a word of plain letters ends that a space and another such letter follow, as most words of a phrase do. */
function plainWordEnd(text: string, at: number): number | undefined {
	let end = at;
	while (isPlainLetter(text.charCodeAt(end))) end++;
	return end > at && end - at <= maxPlainWord && text.charAt(end) === " " && isPlainLetter(text.charCodeAt(end + 1)) ? end : undefined;
}

/** A letter of ASCII, of Russian or of Arabic. */
function isPlainLetter(code: number): boolean {
	return isAsciiLetter(code) || (code >= 0x410 && code <= 0x44f) || (code >= 0x620 && code <= 0x63f) || (code >= 0x641 && code <= 0x64a);
}

/** As `word` has it. */
const maxPlainWord = 40;

/** A digit of ASCII, or a letter of a script that has digits of its own: a quick look before the slow one. */
const digitOrOtherScript = /[\d\u0660-\uffff]/;
/** The longest month, its comma and two blanks. */
const maxBeforeDigit = 19;

/** Whether a word begins in small letters. Most texts have none but ASCII's. */
function isSmall(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? isAsciiSmall(code) : smallLetter.test(text.charAt(at));
}

interface StoppedWord {
	readonly at: number;
	readonly from: number;
	readonly end: number;
	/** Words before it. */
	readonly words: number;
}

/** Whether the stop at `end` is that of a short word, which begins at `from` in the phrase that begins at `at`. */
function takesStop(text: string, { at, from, end, words }: StoppedWord): boolean {
	if (stopped.test(text.slice(from, end)) || (words > 0 && shortCounty.test(text.slice(from, end + 2)))) return true;
	const phrase = text.slice(at, end + 1);
	return words < 2 && phrase.length > 2 && lookUpRegion(phrase)?.spelling.endsWith(".") === true;
}

function isDateAhead(text: string, at: number): boolean {
	return matchEnd(wordAndDigit, text, at) !== undefined && readWireDate(text, at) !== undefined;
}

/** Whether the name of a weekday is the end of a city's: `SANTO DOMINGO, 3 May`. */
function isCityBeforeDay(text: string, at: number, next: number): boolean {
	const wordEnd = matchEnd(word, text, next);
	return wordEnd !== undefined && text[wordEnd] === "," && lookUpCity(text.slice(at, wordEnd)) !== undefined;
}

/** `/TASS/` right after a place is an agency, `/MOSCOW` another place. Glued to a word behind it, it is one of a list: `Moscow/Sputnik/UNI`. */
function closesAgency(text: string, at: number, known: KnownNames): boolean {
	const slash = text[at] === " " ? at + 1 : at;
	const close = text[slash] === "/" ? text.indexOf("/", slash + 1) : -1;
	return close > 0 && close - slash < 40 && !gluedWord.test(text.charAt(close + 1)) && isAgency(text.slice(slash + 1, close).trim(), known);
}

const gluedWord = /[\p{Script=Latin}\d]/u;

/**
 * An agency, or a city in capitals, that opens the text with a stroke between blanks; or with one before a blank, behind which no city stands:
 * `Shafaq News / A mill`, `BAGHDAD / The mill`, `Shafaq News/ A mill`.
 */
function isStrokeBehind(text: string, at: number, end: number): boolean {
	const name = text.slice(at, end);
	if (text.startsWith("/ ", end)) return !isCityBehind(text, end + 2);
	if (!text.startsWith(" / ", end)) return false;
	return isBareAgency(name) || (capitalsAlone.test(name) && smallLetters.test(text.slice(end + 3, end + 30)));
}

/** Whether the word behind a stroke and its blank is a second city or a country, and neither an agency nor a name: `Muktsar/ Ludhiana`. */
function isCityBehind(text: string, at: number): boolean {
	const wordEnd = matchEnd(word, text, at);
	return wordEnd !== undefined && (lookUpCity(text.slice(at, wordEnd)) ?? lookUpCountry(text.slice(at, wordEnd))) !== undefined;
}

const capitalsAlone = /^\p{Lu}[\p{Lu} ]{2,20}$/u;
/** The first words of a sentence: no second place in capitals.      “The mill” */
const smallLetters = /^\p{Lu}\p{Ll}{0,20} \p{L}/u;

/** Of `goodEnd` what follows most names, maybe behind a blank. */
const plainEnds = ",.:;(/-–—";
/** What may follow a name in a dateline; old pages of the AP have a dozen blanks before its brackets. */
const goodEnd =
	/^[ \t\u00a0]{0,12}(?:$|[\n.,:;،、，。।۔؛։៖|=＝/_~∙•\-–—―−‑‐－─\u0096\u0097\u0640：(（[［\p{N}]|[âβ]€|вЂ|�|…\p{Script=Arabic})|^[ \u00a0]{1,3}(?:[\p{L}\p{M}·■»>])/u;

/** A dozen blanks, a letter and a mark. */
const maxToMark = 14;

function endsWell(text: string, end: number): boolean {
	const mark = text.charAt(text.charAt(end) === " " ? end + 1 : end);
	return plainEnds.includes(mark) || goodEnd.test(text.slice(end, end + maxToMark));
}
