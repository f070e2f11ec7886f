import { type LabelKind, labels } from "../words/labels.ts";

/**
 * The kind of a line that is two labels of the table, or one and a word that goes with it: with commas between, a rubric and its translation,
 * one of its parts, or itself again, where its stories are from or what they are of; or one whose breadcrumb was cut off on either side.
 *
 *     News, Local      ข่าวอาชญากรรม - Crime      Crime & Courts      News News•      National Politics      Health News      News /      //В мире
 *
 * `fold` is the text in the form of `foldLine`. Returns `undefined` where the line is none.
 */
export function labelOfTwo(text: string, fold: string): LabelKind | undefined {
	if (fold.endsWith(" /")) return labels.get(fold.slice(0, -2));
	if (fold.startsWith("/")) return labels.get(fold.replace(strokesInFront, ""));
	if (fold.endsWith("/")) return labels.get(fold.slice(0, -1));
	const divider = fold.indexOf(" - ");
	const first = divider < 0 ? undefined : labels.get(fold.slice(0, divider));
	if (first !== undefined) return labels.has(fold.slice(divider + 3)) ? first : undefined;
	if (fold.includes(", ")) {
		const kinds = fold.split(", ").map((part) => labels.get(part));
		return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
	}
	const joint = fold.indexOf(" & ");
	if (joint > 0) return labels.get(fold.slice(0, joint)) === "rubric" ? labels.get(fold.slice(joint + 3)) : undefined;
	const space = fold.indexOf(" ");
	if (space < 0) return labelOfSlug(fold);
	if (fold.endsWith(" news") && subjects.has(fold.slice(0, -5))) return "rubric";
	const word = fold.slice(0, space);
	// In small letters it is a key word.
	if (scopes.has(word) && text.charAt(0) !== word.charAt(0)) return labels.get(fold.slice(space + 1)) === "rubric" ? "rubric" : undefined;
	if (!fold.startsWith(word, space + 1)) return undefined;
	return fold.slice(space + 1).replace(/ ?•$/, "") === word ? labels.get(word) : undefined;
}

/** “//world” · “/ world” */
const strokesInFront = /^\/{1,2} {0,4}/;

/** Two labels with a hyphen between, or one with its blank lost, as addresses have them. “video-news” · “world-news” */
function labelOfSlug(fold: string): LabelKind | undefined {
	const hyphen = fold.indexOf("-");
	if (hyphen <= 0 || fold !== fold.toLowerCase()) return undefined;
	const [first, second] = [fold.slice(0, hyphen), fold.slice(hyphen + 1)];
	return labels.get(`${first} ${second}`) ?? (labels.has(second) ? labels.get(first) : undefined);
}

/** Of what the news of a rubric are; a country and its news may be a site. “Health news” · “Court News” */
const subjects: ReadonlySet<string> = new Set(
	"health|science|tech|technology|education|crime|court|courts|council|city|county|state|regional|community|climate|environment|travel|entertainment|celebrity|music|food|energy|weather|military|defence|defense|school|property|money|finance|football|sports|political|election".split(
		"|",
	),
);

/** Where the stories of a rubric are from, in front of it, lower case. “National Business” · “US Economy” */
const scopes: ReadonlySet<string> = new Set(["national", "local", "international", "state", "regional", "us", "u.s.", "uk"]);
