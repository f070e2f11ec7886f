import { toGazetteerKey } from "../../src/formats/gazetteer/gazetteer-key.ts";
import { nativeScripts } from "./native-scripts.ts";
import type { GeonamesPlace } from "./read-geonames.ts";

/** Foreign names in Latin letters are kept of cities from this size on: the dump holds many that nobody prints. */
const minForLatinNames = 100_000;
/** Countries whose English papers print names as they please, and not as the dump transliterates them: `Kendrapara`, in it `Kendrāparha`. */
const romanized: ReadonlySet<string> = new Set(["IN", "PK", "BD", "NP", "LK"]);
/** Names in the scripts of other countries, from this size on. */
const minForForeignScripts = 50_000;
const maxNameCharacters = 40;

/** Letters of Latin and what stands between them. Examples: `Москва` is none, `Saint-Malo`. */
const latin = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\p{N}\p{Sk}]+$/u;
/** Scripts that newspapers print and captures have. */
const newspaperScripts =
	/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Tamil}\p{M}\p{P}\p{Zs}\p{N}]+$/u;
/** Codes of airports: `MOW`. */
const code = /^[A-Z]{3}$/;
/** A capital, then a small letter. */
const opensName = /^\p{Lu}\p{Ll}/u;
/** What Chinese, Japanese and Korean names of cities end in and newspapers leave out: `函館市`, `서울시`. */
const citySuffix = /(?<=^\P{M}{2,8})(?:市|县|縣|都|시|군)$/u;

/** The keys of the names that a place is called by first of all: as the dump writes it, and in plain letters. */
export function mainKeys({ name, asciiName }: GeonamesPlace): ReadonlySet<string> {
	return new Set([name, asciiName].map(toGazetteerKey));
}

/** The keys of its other names that a newspaper may print. */
export function aliasKeys(place: GeonamesPlace): ReadonlySet<string> {
	const names = place.alternates.filter((name) => isPrintable(name, place));
	return new Set(names.flatMap((name) => [name, name.replace(citySuffix, "")]).map(toGazetteerKey));
}

/** The keys of its spellings in Latin letters, whatever its size: `Kendrapara` beside `Kendrāparha`. */
export function spellingKeys({ alternates }: GeonamesPlace): ReadonlySet<string> {
	const names = alternates.filter(
		(name) => name.length <= maxNameCharacters && latin.test(name) && opensName.test(name) && !code.test(name),
	);
	return new Set(names.map(toGazetteerKey));
}

function isPrintable(name: string, { population, country }: GeonamesPlace): boolean {
	if (name === "" || name.length > maxNameCharacters) return false;
	// A small letter at the start is the dump's own transliteration: `mosukuwa`.
	if (latin.test(name))
		return (population >= minForLatinNames || romanized.has(country)) && name[0] !== name[0]?.toLowerCase() && !code.test(name);
	return newspaperScripts.test(name) && (population >= minForForeignScripts || (nativeScripts.get(country)?.test(name) ?? false));
}
