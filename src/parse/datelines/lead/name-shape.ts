import { isAsciiSmall } from "../../../formats/ascii.ts";

/** How the words of a phrase are written: all capitals, each with a capital, in a script without case, or otherwise. */
export type NameCase = "capitals" | "title" | "caseless" | "mixed";

/**
 * Tells how a phrase is written, so that sentences can be told from names.
 *
 *     toNameCase("PORT-AU-PRINCE")        "capitals"      McALLEN and RIO de JANEIRO are capitals too
 *     toNameCase("Dar es Salaam")         "title"
 *     toNameCase("東京")                   "caseless"
 *     toNameCase("Inspector general of")  "mixed"
 */
export function toNameCase(phrase: string): NameCase {
	if (plainTitle.test(phrase)) return "title";
	if (plainCapitals.test(phrase)) return "capitals";
	const words = phrase.split(/[\s\u00a0/&]+/).filter((word) => word !== "");
	if (words.length > maxWords) return "mixed";
	let shared: NameCase | undefined;
	for (const [index, word] of words.entries()) {
		const kind = toWordCase(word);
		if (kind !== "small") shared = shared === undefined || shared === kind ? kind : "title";
		// A sentence shows itself by its first word in small letters: what stands behind it need not be looked at.
		else if (index === 0 || !(index === words.length - 1 ? areaNouns.has(word) : particles.has(word.toLowerCase()))) return "mixed";
	}
	return shared ?? "mixed";
}

/** “Democratic Republic of the Congo” has five, “San Pedro de Atacama de Chile” six. */
const maxWords = 7;

/** Small words inside names of places: `de`, `upon`, `am`. */
const particles: ReadonlySet<string> = new Set(
	"de del della delle dei di da do dos das du des d' l' la las los el al le les en au aux sur sous lès y i e a of the and or on upon in by am an der den im ob vor bei het op aan van von och og na nad pod над на и под es es-salaam ad bin ul".split(
		" ",
	),
);

/** What a part of Russia or Ukraine is called, behind its name: `Приморский край`. */
const areaNouns: ReadonlySet<string> = new Set(["край", "область", "район", "округ"]);

/** An article or a preposition before its apostrophe, and a capital. “d'Ampezzo” · “d’Alene” · “'s-Hertogenbosch” · “el-Zour” */
const smallArticle = /^(?:(?:d|l|dell|all)['’]|['’‘][sS]-|(?:a[dlnrstz]|ash|e[lnrsz]|ul)-)(?=\p{Lu})/u;
const afterArticle = /['’‘-]/;
/** As most words are written. “Oslo” · “Москва” */
const plainTitle = /^[A-ZА-Я][a-zа-я]+$/;
/** As most places in capitals are. “OSLO” · “МОСКВА” */
const plainCapitals = /^[A-ZА-Я]+$/;
/** Nothing to part. “Oslo” */
const oneWord = /^[A-Za-z]+$/;
const capitalLetter = /\p{Lu}/u;
const capitalLetters = /\p{Lu}/gu;
/** Georgian has no capitals: its letters are “small” to Unicode and none here. */
const smallLetter = /(?![\u10d0-\u10ff])\p{Ll}/u;
const smallLetters = /(?![\u10d0-\u10ff])\p{Ll}/gu;
const startsSmall = /^[^\p{L}]{0,2}(?![\u10d0-\u10ff])\p{Ll}/u;
const letters = /\p{L}/u;
const endsCapital = /\p{Lu}[.’']?$/u;

function toWordCase(word: string): "capitals" | "title" | "caseless" | "small" {
	const article = afterArticle.test(word) ? smallArticle.exec(word)?.[0] : undefined;
	if (article !== undefined) return toWordCase(word.slice(article.length));
	if (isAsciiSmall(word.charCodeAt(0))) return "small";
	if (plainTitle.test(word)) return "title";
	if (startsSmall.test(word) || !letters.test(word)) return "small";
	if (!smallLetter.test(word)) return capitalLetter.test(word) ? "capitals" : "caseless";
	const prefixed = endsCapital.test(word) && countOf(smallLetters, word) <= 2 && countOf(capitalLetters, word) >= 3; // McALLEN, DeKALB, FORT-de-FRANCE
	const hyphened = word.includes("-") && word.split("-").every((part) => part === part.toUpperCase() || particles.has(part));
	return prefixed || hyphened ? "capitals" : "title";
}

function countOf(letters: RegExp, word: string): number {
	return word.match(letters)?.length ?? 0;
}

/** The words of a phrase in small letters, as the tables of look-alikes have them. */
export function toWords(phrase: string): readonly string[] {
	const small = phrase.toLowerCase();
	return oneWord.test(phrase) ? [small] : small.split(/[\s\u00a0/-]+/).filter((word) => word !== "");
}
