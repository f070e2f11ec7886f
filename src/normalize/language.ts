import type { Article } from "../model/article.ts";
import { detectLatinLanguage } from "./detect-latin-language.ts";
import { arabicLetters, cyrillicLetters, fitsScript, scriptLanguages, type TypicalLetters } from "./script-languages.ts";
import { findMainScript, type Script } from "./scripts.ts";

/** Enough for about fifty words; a longer look costs time and finds the same. */
export const lookedAtCharacters = 300;

/** The script of the beginning of a text. */
export function scriptOf(text: string): Script | undefined {
	return findMainScript(text.slice(0, lookedAtCharacters));
}

/** What may decide the language of an article. */
interface LanguageClues {
	/** As the capture or a correction states it. */
	readonly stated?: string;
	/** The beginning of the body, or the headline where there is none. */
	readonly text: string;
	/** The language of its source, BCP 47. */
	readonly source?: string;
}

/**
 * Decides the language of an article, as BCP 47.
 *
 * 1. What is stated. 2. The script, where it is written in one language alone (kana, Hangul, Thai …). 3. The language of the source, where it
 * is written in this script and the text is not plainly in another one: agencies publish in many. 4. What the text is plainly in: by the letters
 * that only one language of the script has; in Latin script, by the short words and the accented letters.
 * Returns `undefined` where that is not clear. Limit: it looks at the first 300 characters. `script` is that of the text.
 */
export function resolveLanguage(clues: LanguageClues, script = scriptOf(clues.text)): Article["language"] {
	const stated = toLanguageTag(clues.stated);
	if (stated !== undefined) return { code: stated, basis: "stated" };
	if (script === undefined) return undefined;
	const alone = script === "Latin" || scriptLanguages[script].languages.length > 1 ? undefined : scriptLanguages[script].usual;
	if (alone !== undefined) return { code: alone, basis: "script" };
	const text = clues.text.slice(0, lookedAtCharacters);
	const found = script === "Latin" ? detectLatinLanguage(text) : byLetters(script, text);
	const source = toLanguageTag(clues.source);
	if (source !== undefined && fitsScript(toFirstSubtag(source), script) && (found === undefined || areAlike(toFirstSubtag(source), found)))
		return { code: source, basis: "source" };
	const code = found ?? (script === "Latin" ? undefined : scriptLanguages[script].usual);
	return code === undefined ? undefined : { code, basis: script === "Latin" ? "detected" : "script" };
}

/** Languages that a paragraph does not always tell apart, of which the source says which it is. From general knowledge. */
const alike: readonly (readonly string[])[] = [
	["id", "ms", "jv", "su"],
	["no", "nb", "nn", "da"],
	["hr", "bs", "sr", "sh", "cnr", "sl"],
	["cs", "sk"],
	["pt", "gl"],
	["es", "gl", "ca", "ast"],
	["nl", "af", "fy"],
	["tr", "az"],
	["hi", "mr", "ne"],
	["bg", "mk"],
	["ar", "fa", "ur", "ps", "ckb", "sd", "ug"],
];

function areAlike(one: string, other: string): boolean {
	return one === other || alike.some((group) => group.includes(one) && group.includes(other));
}

/**
 * The direction of an article's text: that of its language, unless the letters are plainly of the other kind; without a language, that
 * of the letters.
 */
export function directionOf(code: string | undefined, text: string, script = scriptOf(text)): Article["direction"] {
	if (script !== undefined)
		return script === "Arabic" || script === "Hebrew" || (script === "Latin" && isRtlWithQuotes(code, text)) ? "rtl" : "ltr";
	return isRtlLanguage(code) ? "rtl" : "ltr";
}

/** A text of a right-to-left language that opens with names in Latin letters is still one, if it has letters of its own. */
function isRtlWithQuotes(code: string | undefined, text: string): boolean {
	return isRtlLanguage(code) && rtlLetter.test(text.slice(0, lookedAtCharacters));
}

function isRtlLanguage(code: string | undefined): boolean {
	if (code === undefined) return false;
	return rtlLanguages.has(toFirstSubtag(code)) && !/-(?:latn|cyrl)\b/i.test(code);
}

function byLetters(script: Script, text: string): string | undefined {
	if (script === "Cyrillic") return findByLetters(cyrillicLetters, text);
	if (script === "Arabic") return findByLetters(arabicLetters, text);
	return undefined;
}

/** One letter may stand in a foreign name. */
const minLetters = 2;

function findByLetters({ rows, telling }: TypicalLetters, text: string): string | undefined {
	const told = text.match(telling) ?? [];
	return rows.find(({ letters, without = "" }) => {
		const count = countLetters(told, letters);
		return count >= minLetters && count > countLetters(told, without);
	})?.language;
}

function countLetters(signs: readonly string[], letters: string): number {
	let count = 0;
	for (const sign of signs) if (letters.includes(sign)) count++;
	return count;
}

/** A well-formed tag in its canonical form (`en_us` → `en-US`); `undefined` for anything else, as for a language's name. */
function toLanguageTag(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	// What most sources state; the runtime's own look takes as long as reading a line.
	if (twoLetters.test(text) && !renamed.has(text)) return text;
	const tag = text.trim().replaceAll("_", "-");
	if (!languageTag.test(tag)) return undefined;
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** twoLetters = two small letters. Examples: `en`, `ru`. */
const twoLetters = /^[a-z]{2}$/;
/** The codes of two letters whose canonical form is another. Source: IANA Language Subtag Registry, “Preferred-Value”; CLDR 48, `languageAlias`. */
const renamed: ReadonlySet<string> = new Set(["in", "iw", "ji", "jw", "mo", "sh", "tl"]);

function toFirstSubtag(tag: string): string {
	return tag.split("-", 1)[0] ?? tag;
}

/** From general knowledge; to be checked against Unicode CLDR, “Languages and Scripts”. */
const rtlLanguages: ReadonlySet<string> = new Set(["ar", "fa", "prs", "ur", "he", "yi", "ps", "ckb", "ug", "sd", "dv", "ks", "arc", "syr"]);

/** languageTag = two or three letters, then subtags. Examples: `en`, `zh-Hant-TW`. */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/i;

/** rtlLetter = a Hebrew or Arabic letter. Examples: `א`, `ب`. */
const rtlLetter = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3]/;
