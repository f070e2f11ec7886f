import { latinLetters } from "./latin-letters.ts";
import { stopWords } from "./stop-words.ts";

/** Below this a name or a quotation could decide. */
const minHits = 3;
/** The lead over the second, as closely related languages share most of their short words: in a short text, or in a longer one. */
const clearLead = 1.5;
const minLead = 1.15;
const minLeadHits = 2;
/** A letter says less than a word, and one that is frequent in foreign names says it again and again. */
const hitsOfLetter = 0.5;
const maxOfOneLetter = 4;

/**
 * Detects the language of a text in Latin letters by its short words and the letters beyond a–z; `undefined` where there are too few of
 * them or the lead is not clear.
 *
 * Limit: made for a paragraph of prose; a headline often has no short words.
 *
 * Why no library: the bounds are 0.2 ms a text of 300 characters, 50 ms to load, and a wrong language is worse than none. Measured on
 * Node 24 in turns, on 53 invented paragraphs and headlines in 44 languages and 194 openings of news:
 *
 *     detector              right  wrong  openings wrong  µs a text  to load
 *     this one, with the
 *     letters of scripts      39      0         0              20      0 ms
 *     eld 2.1 (extrasmall)    47      6        13              53    170 ms, and 90 MB in each process
 *     cld3-asm 4.0            52      0        20             228     30 ms, asynchronously; not released since 2024
 *     franc 6.2               44      9        77            1062     33 ms
 *     franc-min 6.2           37     16        47             337     17 ms
 *     tinyld 1.3              43     10        31             560    125 ms
 *     languagedetect 2.0      45      8        33             520     33 ms
 */
export function detectLatinLanguage(text: string): string | undefined {
	const hits = new Map<string, number>();
	const folded = text.normalize("NFC").toLowerCase();
	for (const word of folded.split(notInWord)) addHits(hits, languagesOfWord.get(word), 1);
	for (const [letter, count] of countLetters(folded)) addHits(hits, languagesOfLetter.get(letter), hitsOfLetter * count);
	const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
	if (best === undefined || best[1] < minHits) return undefined;
	const next = second?.[1] ?? 0;
	const leads = best[1] >= clearLead * next || (best[1] - next >= minLeadHits && best[1] >= minLead * next);
	return leads ? best[0] : undefined;
}

function addHits(hits: Map<string, number>, languages: readonly string[] | undefined, count: number): void {
	for (const language of languages ?? []) hits.set(language, (hits.get(language) ?? 0) + count);
}

function countLetters(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (let index = 0; index < text.length; index++) {
		// All letters of the lists are one UTF-16 unit, and most of a text is ASCII.
		if (text.charCodeAt(index) < 0x80) continue;
		const letter = text.charAt(index);
		counts.set(letter, Math.min((counts.get(letter) ?? 0) + 1, maxOfOneLetter));
	}
	return counts;
}

const languagesOfWord = indexParts(stopWords, " ");
const languagesOfLetter = indexParts(latinLetters, "");

/** From each part of the lists to the languages whose list has it. */
function indexParts(lists: Readonly<Record<string, string>>, separator: string): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [language, list] of Object.entries(lists)) {
		for (const part of list.split(separator)) index.set(part, [...(index.get(part) ?? []), language]);
	}
	return index;
}

/** notInWord = anything but letters, marks and the apostrophes inside words. Examples: `, `, ` – `. */
const notInWord = /[^\p{L}\p{M}’‘]+/u;
