import { labels } from "../words/labels.ts";
import { rubricNames } from "../words/rubric-names.ts";

/** Whether the tables have a rubric. `fold` is the text in the form of `foldLine`. */
export function isKnownRubric(fold: string): boolean {
	return labels.get(fold) === "rubric" || rubricNames.has(fold);
}

/**
 * Whether words are two rubrics of the tables and the word for “and” between. “kultur und freizeit” · “культура и образование”
 *
 * Limit: a headline may be such a pair: ask only where another stands above.
 */
export function isPairOfRubrics(fold: string): boolean {
	const first = fold.indexOf(" ");
	const second = fold.indexOf(" ", first + 1);
	if (first < 0 || second < 0 || fold.indexOf(" ", second + 1) >= 0 || !ands.has(fold.slice(first + 1, second))) return false;
	return isKnownRubric(fold.slice(0, first)) && isKnownRubric(fold.slice(second + 1));
}

const ands: ReadonlySet<string> = new Set("und et y e dan och og i a és și en ve και и та і".split(" "));
