import type { Gazetteer } from "../../formats/gazetteer/gazetteer.ts";
import { lookUpName } from "../../formats/gazetteer/look-up-place.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";

/**
 * Reports a dateline that nothing but its form makes one: `GARDENING — `, a label that no table of labels holds, reads like `GRAY — `, a
 * village that no gazetteer holds; a small town's name in small letters, `Lundvik: `, may be a speaker's. So it does one in mixed case
 * before two or three letters in a bracket, which may as well be short for it: `Availability (AP) — `.
 *
 * An agency in its other names, a day, a state or a place of the gazetteer proves a dateline; so does a correction. Returns an empty list for what is
 * proven, and where there is no gazetteer to ask.
 */
export function findUnknownPlace(dateline: ParsedDateline | undefined, gazetteer: (() => Gazetteer) | undefined): readonly Problem[] {
	const [place, ...others] = dateline?.places ?? [];
	const [evidence] = dateline?.evidence ?? [];
	if (place === undefined || others.length > 0 || evidence === undefined || place.region !== undefined) return [];
	const { printed } = place;
	if (!unproven.has(evidence.rule) && !isAcronymBehindName(dateline, printed)) return [];
	const { city, country, region } = lookUpName(printed);
	if ((city ?? country ?? region) !== undefined || gazetteer === undefined) return [];
	const { byName, byAlias, isSmallTown } = gazetteer()(printed);
	if (byName.length > 0 || byAlias.length > 0 || (isSmallTown && printed === printed.toUpperCase())) return [];
	return [toProblem("dateline-place-unknown", { text: evidence.text, place: printed }, evidence.line)];
}

function isAcronymBehindName(dateline: ParsedDateline | undefined, printed: string): boolean {
	const { agencies = [], date } = dateline ?? {};
	return date === undefined && mixedCase.test(printed) && agencies.length > 0 && agencies.every((agency) => acronym.test(agency));
}

/** A small letter behind another letter: `Availability`. */
const mixedCase = /\p{L}\p{Ll}/u;
/** Two or three capitals: `AP`. */
const acronym = /^\p{Lu}{2,3}$/u;
/** The rules that need neither agency nor day. */
const unproven: ReadonlySet<string> = new Set(["place-dash", "place-colon", "place-stop", "place-line"]);
