import { languageNames } from "../../words/language-names.ts";
import { startsLike } from "../index-openings.ts";

/**
 * Whether a line is the menu in which readers choose a language: names of languages, each in its own, and nothing else.
 *
 *     فارسی | العربية | English      Русский Deutsch      हिन्दी Hindi తెలుగుTELUGU      de-DE1 en-GB1
 */
export function isLanguageMenu(text: string): boolean {
	if (text.length > maxCharacters) return false;
	if ((text.charAt(2) === "-" || text.charAt(4) === "-") && locales.test(text)) return true;
	if (!opensWithName(text) || sentenceEnds.has(text.charAt(text.length - 1))) return false;
	const entries = text.toLowerCase().split(between);
	return entries.length >= 2 && entries.every((entry) => languageNames.has(entry));
}

/** Two locales or more, maybe with how many texts each has. “de-DE1 en-GB1 es-ES1” */
const locales = /^(?:[•·-] )?[a-z]{2}-[A-Z]{2}\d?(?: [a-z]{2}-[A-Z]{2}\d?){1,12}$/;

/** How most lines end, and no name does. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?:”)"…');

/** A quick look before the slow one: most lines open with other letters, or with another word. */
function opensWithName(text: string): boolean {
	if (!opensLikeName(text)) return false;
	const word = firstWord.exec(text.slice(0, maxName))?.[0].toLowerCase();
	return word !== undefined && (languageNames.has(word) || glued.test(word));
}

/** The longest name, and the same in English glued to it. */
const maxName = 32;
const firstWord = /^[^\s|/·•,]+/u;
/** “తెలుగుtelugu” */
const glued = /[\p{Lo}\p{M}][a-z]/u;
/** Two dozen names. */
const maxCharacters = 200;
/** “ | ” · “/” · a blank; nothing, where the name in English is glued to the other */
const between = /[\s|/·•,]+|(?<=[\p{Lo}\p{M}])(?=[a-z])/u;
const opensLikeName = startsLike(languageNames);
