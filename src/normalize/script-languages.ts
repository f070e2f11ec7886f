import type { Script } from "./scripts.ts";

/** What a script says of the language. */
interface ScriptLanguages {
	/** Languages of news written in it: a source's language counts only if it is one of them. */
	readonly languages: readonly string[];
	/** The language it stands for where nothing else decides. */
	readonly usual?: string;
}

/** Every script but Latin. From general knowledge; to be checked against Unicode CLDR, “Languages and Scripts”. */
export const scriptLanguages: Readonly<Record<Exclude<Script, "Latin">, ScriptLanguages>> = {
	Greek: { languages: ["el"], usual: "el" },
	Cyrillic: {
		languages: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt", "ba", "uz", "az", "bs", "cnr", "ab", "os", "ce"],
	},
	Armenian: { languages: ["hy"], usual: "hy" },
	Hebrew: { languages: ["he", "yi"], usual: "he" },
	Arabic: { languages: ["ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "prs", "pa", "ks", "az"] },
	Devanagari: { languages: ["hi", "mr", "ne", "sa", "bho", "mai", "kok"], usual: "hi" },
	Bengali: { languages: ["bn", "as"], usual: "bn" },
	Gurmukhi: { languages: ["pa"], usual: "pa" },
	Gujarati: { languages: ["gu"], usual: "gu" },
	Tamil: { languages: ["ta"], usual: "ta" },
	Telugu: { languages: ["te"], usual: "te" },
	Kannada: { languages: ["kn"], usual: "kn" },
	Malayalam: { languages: ["ml"], usual: "ml" },
	Sinhala: { languages: ["si"], usual: "si" },
	Thai: { languages: ["th"], usual: "th" },
	Lao: { languages: ["lo"], usual: "lo" },
	Myanmar: { languages: ["my", "shn"], usual: "my" },
	Georgian: { languages: ["ka"], usual: "ka" },
	Ethiopic: { languages: ["am", "ti"], usual: "am" },
	Khmer: { languages: ["km"], usual: "km" },
	Hangul: { languages: ["ko"], usual: "ko" },
	Kana: { languages: ["ja"], usual: "ja" },
	Han: { languages: ["zh", "yue", "ja"], usual: "zh" },
};

/** Languages that are written in one of these scripts only; every other language may be written in Latin letters. */
const alsoLatin: ReadonlySet<string> = new Set(["sr", "uz", "az", "bs", "cnr", "ku"]);
const neverLatin: ReadonlySet<string> = new Set(
	Object.values(scriptLanguages)
		.flatMap(({ languages }) => languages)
		.filter((language) => !alsoLatin.has(language)),
);

/** Tells whether a language (its first subtag) is written in a script. */
export function fitsScript(language: string, script: Script): boolean {
	return script === "Latin" ? !neverLatin.has(language) : scriptLanguages[script].languages.includes(language);
}

/** Letters that one language of a script has and its neighbours have not. */
interface LettersOfLanguage {
	readonly language: string;
	readonly letters: string;
	/** Letters that it has not: a text with as many of these only quotes the language. */
	readonly without?: string;
}

/** The languages of a script by their letters. */
export interface TypicalLetters {
	/** The most particular first. */
	readonly rows: readonly LettersOfLanguage[];
	/** Any letter of the rows: few of a text's letters tell anything. */
	readonly telling: RegExp;
}

/**
 * Cyrillic. From general knowledge of the alphabets; to be checked against Unicode CLDR, “exemplar characters”. Russian and Bulgarian
 * have no letter of their own and come last.
 */
export const cyrillicLetters: TypicalLetters = toTypicalLetters([
	{ language: "tg", letters: "ҷҶӯӮӣӢ" },
	{ language: "uz", letters: "ҳҲ" },
	{ language: "be", letters: "ўЎ" },
	{ language: "uk", letters: "їЇєЄґҐ", without: "ыЫэЭёЁъЪ" },
	{ language: "sr", letters: "ђЂћЋ" },
	{ language: "mk", letters: "ѓЃќЌѕЅ" },
	{ language: "tt", letters: "җҖ" },
	{ language: "kk", letters: "әӘұҰқҚ" },
	{ language: "ky", letters: "ңҢ" },
	{ language: "mn", letters: "өӨүҮ" },
	{ language: "sr", letters: "јЈљЉњЊџЏ" },
	{ language: "uk", letters: "іІ", without: "ыЫэЭёЁъЪ" },
	{ language: "ru", letters: "ыЫэЭёЁ" },
	{ language: "bg", letters: "ъЪ" },
]);

/** The same for Arabic script. Arabic itself comes last: the others have borrowed its letters. */
export const arabicLetters: TypicalLetters = toTypicalLetters([
	{ language: "ckb", letters: "ێۆڕڵە" },
	{ language: "ug", letters: "ۇۈۋې" },
	{ language: "ps", letters: "ټډړښځڅۍ" },
	{ language: "sd", letters: "ڄڪڳڻٿڀ" },
	{ language: "ur", letters: "ٹڈڑںےہھ" },
	{ language: "fa", letters: "پچژگکی" },
	{ language: "ar", letters: "ةيكىأإؤ" },
]);

function toTypicalLetters(rows: readonly LettersOfLanguage[]): TypicalLetters {
	const letters = rows.map((row) => row.letters + (row.without ?? "")).join("");
	return { rows, telling: new RegExp(`[${letters}]`, "g") };
}
