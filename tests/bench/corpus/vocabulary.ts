import { type Language, type LanguageCode, languages } from "./languages.ts";
import { at, openZipf, type Random } from "./random.ts";

/** Text of one language, drawn word by word. */
export interface Vocabulary {
	readonly language: Language;
	readonly size: number;
	/** A word by Zipf's law: often a function word. */
	readonly word: (random: Random) => string;
	/** A word that is no function word. */
	readonly name: (random: Random) => string;
	readonly sentence: (random: Random) => string;
	readonly headline: (random: Random) => string;
}

/** Newspaper text: 1.0 to 1.1 is usual for the exponent of Zipf's law. */
const zipfExponent = 1.05;
const opened = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language; made once. */
export function openVocabulary(code: LanguageCode): Vocabulary {
	const known = opened.get(code);
	if (known) return known;
	const made = makeVocabulary(languages[code]);
	opened.set(code, made);
	return made;
}

function makeVocabulary(language: Language): Vocabulary {
	const { functionWords, space, comma, stop } = language;
	const words = [...functionWords, ...inventWords(language, language.words - functionWords.length)];
	const draw = openZipf(words.length, zipfExponent);
	const word = (random: Random) => at(words, draw(random));
	const name = (random: Random) => at(words, functionWords.length + random.below(4_000));
	const isSpaced = space !== "";
	const sentence = (random: Random): string => {
		const length = (isSpaced ? 9 : 6) + random.below(isSpaced ? 16 : 9);
		const pause = length > 14 ? 5 + random.below(6) : 0;
		let text = capitalize(word(random));
		for (let i = 1; i < length; i++)
			text += (i === pause ? comma : space) + (random.chance(0.04) ? capitalize(name(random)) : word(random));
		return text + stop;
	};
	const headline = (random: Random): string => {
		const length = 5 + random.below(6);
		return Array.from({ length }, (_, i) => (i % 3 === 2 ? word(random) : capitalize(name(random)))).join(space);
	};
	return { language, size: words.length, word, name, sentence, headline };
}

/** All invented words of one syllable, then of two, then of three, each group in a scattered order: frequent words are short. */
function inventWords({ onsets, nuclei, functionWords }: Language, count: number): readonly string[] {
	const syllables = onsets.flatMap((onset) => nuclei.map((nucleus) => onset + nucleus));
	const words = new Set<string>(functionWords);
	for (let length = 1; words.size < count + functionWords.length; length++) {
		const all = syllables.length ** length;
		const step = coprimeStep(all);
		for (let i = 0, number = 0; i < all && words.size < count + functionWords.length; i++, number = (number + step) % all)
			words.add(spell(number, length, syllables));
	}
	return [...words].slice(functionWords.length);
}

function spell(number: number, length: number, syllables: readonly string[]): string {
	let word = "";
	for (let i = 0, rest = number; i < length; i++, rest = Math.floor(rest / syllables.length))
		word += at(syllables, rest % syllables.length);
	return word;
}

/** A step near the golden section that meets every number below `all` once. */
function coprimeStep(all: number): number {
	const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
	let step = Math.floor(all * 0.618) | 1;
	while (common(all, step) !== 1) step++;
	return step;
}

/** `harbour` → `Harbour`; scripts without case stay. */
export function capitalize(word: string): string {
	const first = word.charAt(0);
	const upper = first.toUpperCase();
	return first === upper ? word : upper + word.slice(1);
}
