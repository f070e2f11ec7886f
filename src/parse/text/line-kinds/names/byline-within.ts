import { bylineAgencies } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import { openingOf } from "./opening-of-byline.ts";

/**
 * The byline within a line that says more: behind whose service or station brought it, or in front of what is said of who wrote. `fold` is the
 * line in the form of `foldLine`.
 *
 *     Associated Press | By Ann Lee      By Ann Lee, a senior reporter who covers ferries.      KUNM | By Ann Lee
 *                        ^^^^^^^^^^      ^^^^^^^^^^                                                    ^^^^^^^^^^
 */
export function bylineWithin(text: string, fold: string): string | undefined {
	const stroke = text.includes("|") ? text.indexOf(" | ") : -1;
	if (
		stroke > 0 &&
		text.startsWith("By ", stroke + 3) &&
		(bylineAgencies.has(fold.slice(0, stroke)) || station.test(text.slice(0, stroke).replace(frequency, "")))
	)
		return text.slice(stroke + 3);
	const mayHaveClause = text.length >= minClause && clauseOpenings.some((opening) => text.includes(opening));
	const clause = mayHaveClause && openingOf(text) !== undefined ? clauseBehind.exec(text) : null;
	const said = clause?.groups?.said;
	return clause === null || (said !== undefined && !isSaidOfWriter(said)) ? undefined : text.slice(0, clause.index);
}

/** The letters and the frequency behind the name of a station, or the frequency in front of its letters. “ - WUSF 89.7” · “90.5 ” */
const frequency = / - [A-Z]{3,5} \d{2,3}\.\d$|^\d{2,3}\.\d (?=[A-Z]{3,5}$)/;

/** The letters of a station, or a name that says one. “KUNM” · “Harbour Public Radio” */
const station = /^(?:[A-Z]{3,5}|(?:\p{Lu}[\p{L}.’'-]{1,16} ){1,4}(?:Radio|Media|Broadcasting|Newsroom|News|Network|News Service))$/u;

/**
 * What is said of who wrote, in a clause, or of who else worked, in a sentence. “By Ann Lee, a senior reporter who covers ferries.” · “Story by Ann
 * Lee. Abridged translation by Per Olsen.”
 */
const clauseBehind =
	/(?<=\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})(?:, (?:an?|the|our) (?<said>\p{L}[^.!?]{3,110})\.?|\. (?:\p{Lu}\p{Ll}{2,12} )?(?:[Tt]ransla|[Ee]dit|[Pp]hoto|[Ii]llustra)\p{Ll}{2,10} by [^.!?]{3,60}\.?)$/u;
/** One of these is in each. */
const clauseOpenings = [", a", ", the ", ", our ", ". "];
/** “By Ann Lee, a poet” */
const minClause = 18;

/** Whether one of the first words says what somebody is: “the river had risen” does not. */
function isSaidOfWriter(said: string): boolean {
	const words = said.toLowerCase().split(betweenWords, maxTitle);
	return words.some((word) => officeWords.has(word) || occupations.has(word));
}

const betweenWords = /[^\p{L}]+/u;
/** “an award-winning senior investigative reporter” */
const maxTitle = 6;
/** What those are who write for a paper and have no office there. */
const occupations: ReadonlySet<string> = new Set(
	"author poet novelist historian professor lecturer teacher student fellow scholar researcher analyst expert economist lawyer critic blogger intern freelancer".split(
		" ",
	),
);
