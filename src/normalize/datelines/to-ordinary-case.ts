import { type KnownName, lookUpName } from "../../formats/gazetteer/look-up-place.ts";

/**
 * Writes the name of a place that is printed in capitals in ordinary case, without changing its letters.
 *
 *     RIO DE JANEIRO → Rio de Janeiro · PORT-AU-PRINCE → Port-au-Prince · McALLEN → McAllen · РОСТОВ-НА-ДОНУ → Ростов-на-Дону
 *
 * The gazetteer's spelling, of what it knows of the name, goes first; else each word gets a capital but for small words inside. Names in
 * ordinary case and scripts without case stay as they are. Limit: Turkish `I` becomes `ı` only in a name that has an `İ`, or that the
 * gazetteer knows.
 */
export function toOrdinaryCase(printed: string, { city, country }: KnownName = lookUpName(printed)): string {
	const isPlain = plainCapitals.test(printed);
	const name = isPlain ? printed : printed.replace(/[\s\u00a0]+/g, " ").trim();
	if (!isPlain && !isCapitals(name)) return name;
	const known = (city ?? country)?.spelling;
	if (known !== undefined && toCapitals(known, name) === toCapitals(name, name)) return known;
	if (isPlain) return capitalize(name);
	const words = name.split(/([ -])/);
	return words.map((word, index) => caseWord(word, index === 0, index < 2 ? undefined : words[index - 2])).join("");
}

/** One word of plain letters, and none of Scotland, as most are. “OSLO” · “МОСКВА” */
const plainCapitals = /^(?!MC)[A-ZА-Я]{2,}$/;
/** Words that stay small inside a name. `la`, `los` and the like only after another of them: `North Las Vegas`, `Mar del Plata`. */
const smallWords: ReadonlySet<string> = new Set(
	"de del della delle dei di da do dos das du des d' au aux sur sous lès en et y e of the and on upon in by am an der den im ob vor bei het op aan van von och na nad pod над на и под".split(
		" ",
	),
);
const smallAfterSmall: ReadonlySet<string> = new Set("la las los el le les".split(" "));
/** Particles that are small only inside hyphens: `Saint-Germain-en-Laye`, `Fontenay-le-Comte`. */
const smallInHyphens: ReadonlySet<string> = new Set("le la les lez à es".split(" "));
const letters = /\p{L}/u;
const twoCapitals = /\p{Lu}\P{Lu}*\p{Lu}/u;
const smallLetter = /\p{Ll}/u;
const capitalLetters = /\p{Lu}/gu;
const smallLetters = /\p{Ll}/gu;
/** Letters each with a stop: `D.C.`, `U.N.`. */
const initials = /^(?:\p{L}\.){2,6}$/u;
const scottish = /^(MC|Mc)(?=\p{L}{3})/u;

/** Capitals with at most the small letters of `McALLEN` or `FORT-de-FRANCE`. */
function isCapitals(name: string): boolean {
	if (!twoCapitals.test(name)) return false;
	if (!smallLetter.test(name)) return true;
	const capital = name.match(capitalLetters)?.length ?? 0;
	const small = name.match(smallLetters)?.length ?? 0;
	return capital > small * 2 && name.split(/[ -]/).every((word) => smallWords.has(word) || (word.match(smallLetters)?.length ?? 0) <= 2);
}

/** In Turkish where the name is. */
function toCapitals(text: string, name: string): string {
	return name.includes("İ") ? text.toLocaleUpperCase("tr") : text.toUpperCase();
}

function caseWord(word: string, first: boolean, before: string | undefined): string {
	if (!letters.test(word) || (word.includes(".") && initials.test(word))) return word;
	const small = toSmall(word);
	if (!first && smallWords.has(small)) return small;
	const mayBeSmall = !first && (smallAfterSmall.has(small) || smallInHyphens.has(small));
	if (mayBeSmall && before !== undefined && smallWords.has(toSmall(before))) return small;
	if (scottish.test(word)) return `Mc${capitalize(word.slice(2))}`;
	if (!word.includes("'") && !word.includes("’")) return capitalize(word);
	const parts = word.split(/(['’])/);
	return parts.map((part, index) => caseApostrophe(part, index, !first && parts.length > 1)).join("");
}

/** `O'FALLON` and `L'AQUILA` have a capital after the apostrophe, `D'IVOIRE` a small d; `JOHN'S` a small s. */
function caseApostrophe(part: string, index: number, inside: boolean): string {
	if (index === 0) return inside && part === "D" ? "d" : capitalize(part);
	return part.length > 1 ? capitalize(part) : toSmall(part);
}

/** The first letter stays as it is printed: `İ` is not `I`. */
function capitalize(word: string): string {
	const [initial = ""] = word;
	return initial + toSmall(word).slice(toSmall(initial).length);
}

function toSmall(word: string): string {
	return word.includes("İ") ? word.toLocaleLowerCase("tr") : word.toLowerCase();
}
