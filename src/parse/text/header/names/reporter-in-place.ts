import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../../../datelines/known-names.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { saysWordOf } from "../headline/told-share.ts";

/**
 * Reads a line right above the text, or a name of the table right above the stamp, as who writes and from which town, as papers of Africa and Asia sign, if the text says no word of the
 * name: a headline of this form is told again. Returns the byline in its place.
 *
 *     Ann Lee in Lagos      Ann Lee, Lagos      Ann Lee in Lagos and Per Olsen in Abuja
 */
export function asReporterInPlace(
	line: HeaderLine,
	next: HeaderLine | undefined,
	head: readonly HeaderLine[],
	known: KnownNames,
): HeaderLine | undefined {
	if (line.kind !== "title" || line.words < minWords || line.words > maxWords) return undefined;
	const isAboveStamp = next?.kind === "stamp" && head.some((above) => isHeadline(above, line));
	if (next?.kind !== "prose" && !isAboveStamp) return undefined;
	if (!line.text.includes(", ") && !joint.test(line.text)) return undefined;
	const people: string[] = [];
	for (const part of line.text.split(" and ")) {
		const [, name, place] = nameAndPlace.exec(part) ?? [];
		if (
			name === undefined ||
			(isAboveStamp && !isAuthor(name)) ||
			place === undefined ||
			!(lookUpCity(place) !== undefined || known.isTown(place) || (part.includes(" | ") && saysWordOf(place, head)))
		)
			return undefined;
		people.push(name);
	}
	return people.some((name) => saysWordOf(name, head))
		? undefined
		: toHeaderLine(line, { kind: "byline", byline: { text: line.text, people } });
}

/** A line of four words or more above another. */
function isHeadline(above: HeaderLine, line: HeaderLine): boolean {
	return above.kind === "title" && above.words >= 4 && above.number < line.number;
}

/** “Ann Lee in Lagos” · “Anna Groß aus Wien” · “Anne Petit à Rome” · “Ana Ruiz - Madrid” · “Ann Lee | Lagos” */
const joint = / (?:in|aus|à|-|\|) /;
/** Two names and a town. */
const minWords = 3;
/** Two people of three names, and their towns. */
const maxWords = 12;
/** Two names or three, and a town of one word or two. “Ann Lee in Lagos” · “Ann Lee, New Delhi” */
const nameAndPlace =
	/^(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2})(?: in | aus |,? à |, | - | \| )(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?)$/u;
