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
	if (words.length === 0 || words.length > maxWords) return "mixed";
	const cases = words.map(toWordCase);
	const [first] = cases;
	if (first === "small" || first === undefined || cases.at(-1) === "small") return "mixed";
	if (cases.some((kind, index) => kind === "small" && !particles.has(toWord(words[index])))) return "mixed";
	const named = cases.filter((kind) => kind !== "small");
	if (named.every((kind) => kind === "caseless")) return "caseless";
	return named.every((kind) => kind === "capitals") ? "capitals" : "title";
}

/** “Democratic Republic of the Congo” has five, “San Pedro de Atacama de Chile” six. */
const maxWords = 7;

/** Small words inside names of places: `de`, `upon`, `am`. */
const particles: ReadonlySet<string> = new Set(
	"de del della delle dei di da do dos das du des d' l' la las los el al le les en au aux sur sous lès y i e a of the and on upon in by am an der den im ob vor bei het op aan van von och og na nad pod над на и под es es-salaam ad bin ul".split(
		" ",
	),
);

/** As most words are written. “Oslo” */
const plainTitle = /^[A-Z][a-z]+$/;
/** As most places in capitals are. “OSLO” */
const plainCapitals = /^[A-Z]+$/;
/** Nothing to part. “Oslo” */
const oneWord = /^[A-Za-z]+$/;
const capitalLetters = /\p{Lu}/gu;
/** Georgian has no capitals: its letters are “small” to Unicode and none here. */
const smallLetters = /(?![\u10d0-\u10ff])\p{Ll}/gu;
const startsSmall = /^[^\p{L}]{0,2}(?![\u10d0-\u10ff])\p{Ll}/u;
const letters = /\p{L}/u;
const endsCapital = /\p{Lu}[.’']?$/u;

function toWordCase(word: string): "capitals" | "title" | "caseless" | "small" {
	if (plainTitle.test(word)) return "title";
	if (!letters.test(word)) return "small";
	const small = word.match(smallLetters)?.length ?? 0;
	const capital = word.match(capitalLetters)?.length ?? 0;
	if (small + capital === 0) return "caseless";
	if (small === 0) return "capitals";
	if (startsSmall.test(word)) return "small";
	const prefixed = small <= 2 && capital >= 3 && endsCapital.test(word); // McALLEN, DeKALB, FORT-de-FRANCE
	const hyphened = word.includes("-") && word.split("-").every((part) => part === part.toUpperCase() || particles.has(part));
	return prefixed || hyphened ? "capitals" : "title";
}

function toWord(word: string | undefined): string {
	return (word ?? "").toLowerCase();
}

/** The words of a phrase in small letters, as the tables of look-alikes have them. */
export function toWords(phrase: string): readonly string[] {
	const small = phrase.toLowerCase();
	return oneWord.test(phrase) ? [small] : small.split(/[\s\u00a0/-]+/).filter((word) => word !== "");
}
