import { stopWords } from "./stop-words.ts";

/** Below this a name or a quotation could decide. */
const minHits = 3;
/** The lead over the second, as closely related languages share most of their short words: in a short text, or in a longer one. */
const clearLead = 1.5;
const minLead = 1.15;
const minLeadHits = 2;

/**
 * Detects the language of a text in Latin letters by its short words; `undefined` where fewer than three occur or the lead is not clear.
 *
 * Limit: made for a paragraph of prose; a headline often has no short words.
 */
export function detectLatinLanguage(text: string): string | undefined {
	const hits = new Map<string, number>();
	for (const word of text.normalize("NFC").toLowerCase().split(notInWord)) {
		for (const language of languagesOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
	}
	const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
	if (best === undefined || best[1] < minHits) return undefined;
	const next = second?.[1] ?? 0;
	const leads = best[1] >= clearLead * next || (best[1] - next >= minLeadHits && best[1] >= minLead * next);
	return leads ? best[0] : undefined;
}

const languagesOfWord: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [language, words] of Object.entries(stopWords)) {
		for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), language]);
	}
	return index;
}

/** notInWord = anything but letters, marks and the apostrophes inside words. Examples: `, `, ` – `. */
const notInWord = /[^\p{L}\p{M}’‘]+/u;
