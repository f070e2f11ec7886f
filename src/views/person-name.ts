import type { CitedName } from "../model/citation.ts";

/** Lower-case particles that belong to the surname that follows (Chicago Manual of Style, 8.7 ff.). */
const particles: ReadonlySet<string> = new Set([
	"af",
	"al",
	"bin",
	"da",
	"das",
	"de",
	"del",
	"della",
	"den",
	"der",
	"di",
	"do",
	"dos",
	"du",
	"el",
	"la",
	"le",
	"ten",
	"ter",
	"van",
	"von",
	"zu",
]);

/** What stands behind a surname and is no surname. */
const suffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Languages in which the surname comes first: which word it is depends on the name. */
const surnameFirst: ReadonlySet<string> = new Set(["hu", "ja", "km", "ko", "vi", "zh"]);

/** One character of the scripts in which the surname comes first. Examples: `山`, `김`. */
const surnameFirstScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Tells the parts of a person's name for reference managers.
 *
 *     Ludwig van der Berg  →  family “van der Berg”, given “Ludwig”
 *     Mary Ann Holt Jr.    →  family “Holt”, given “Mary Ann”, suffix “Jr.”
 *     Holt, Mary           →  family “Holt”, given “Mary”
 *     山田太郎              →  as it stands
 *
 * A single name stays as it is, and so does one in a script or language that prints the surname first. Limit: which part of a name is the
 * surname differs by language; elsewhere the last word is taken, so a name printed surname first comes out turned round.
 */
export function parsePersonName(name: string, language = ""): CitedName {
	const { words, suffix } = takeSuffix(name.split(" ").filter((word) => word !== ""));
	const literal = { literal: name };
	if (surnameFirst.has(language.split("-", 1)[0] ?? "") || surnameFirstScripts.test(name)) return literal;
	const [before, behind, ...more] = words.join(" ").split(/, ?/);
	if (more.length > 0) return literal;
	if (before !== undefined && behind !== undefined) return before === "" || behind === "" ? literal : toName(before, behind, suffix);
	if (words.length < 2) return literal;
	const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.has(word));
	const start = particle === -1 ? words.length - 1 : particle;
	return toName(words.slice(start).join(" "), words.slice(0, start).join(" "), suffix);
}

function toName(family: string, given: string, suffix: string | undefined): CitedName {
	return { family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** “Sam Reed Jr.” and “Sam Reed, Jr.”, but not “Reed Jr.” alone. */
function takeSuffix(words: readonly string[]): { readonly words: readonly string[]; readonly suffix?: string } {
	const last = words.at(-1);
	if (last === undefined || words.length < 3 || !suffixes.has(last.toLowerCase())) return { words };
	return { words: words.slice(0, -1).map((word, index) => (index === words.length - 2 ? word.replace(/,$/, "") : word)), suffix: last };
}
