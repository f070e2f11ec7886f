import { lookUpCountry } from "../../../../formats/gazetteer/look-up-place.ts";
import { isKnownRubric } from "../../line-kinds/known-rubrics.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { foldLine } from "../../lines/fold-line.ts";

/**
 * The rubrics of a line that is a row of them, one of which the table knows; a country alone proves nothing, since it stands behind its towns,
 * and who wrote stands in no such row.
 *
 *     Transport / Town      News, National, Oldport      EVENING | OLDPORT | CRIME      News//Oldport      not “Oldport, India”
 *
 * Returns no rubric where the line is none.
 */
export function readRubricRow(text: string): readonly string[] {
	if (text.length > maxRow || !between.test(text)) return [];
	const parts = text.replace(outerMarks, "").split(between);
	if (parts.length > maxRubrics || !parts.every((part) => rubric.test(part)) || parts.some(isAuthor)) return [];
	return parts.some((part) => isKnownRubric(foldLine(part)) && lookUpCountry(part) === undefined) ? parts : [];
}

const maxRow = 80;
const maxRubrics = 5;
/** “ / ” · “ | ” · “, ” · “ • ” · “|” · “//” */
const between = / [/|•·] |, |\||\/\//;
/** “National|Town|” · “|   National | Town” */
const outerMarks = /^\| {0,4}| ?\|$/g;
/** A word with a capital, maybe two more. “Crime” · “Arts & Culture” */
const rubric = /^\p{Lu}[\p{L}’'-]{1,20}(?: (?:&|\p{L}[\p{L}’'-]{1,20})){0,2}$/u;
