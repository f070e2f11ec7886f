import type { Gazetteer } from "../../formats/gazetteer/gazetteer.ts";
import { lookUpName } from "../../formats/gazetteer/look-up-place.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";

/**
 * Reports a dateline that nothing but capitals and a dash makes one: `GARDENING — `, a label that no table of labels holds, reads like
 * `GRAY — `, a village that no gazetteer holds.
 *
 * An agency, a day, a state or a place of the gazetteer proves a dateline; so does a correction. Returns an empty list for what is
 * proven, and where there is no gazetteer to ask.
 */
export function findUnknownPlace(dateline: ParsedDateline | undefined, gazetteer: (() => Gazetteer) | undefined): readonly Problem[] {
	const [place, ...others] = dateline?.places ?? [];
	const [evidence] = dateline?.evidence ?? [];
	if (place === undefined || others.length > 0 || evidence === undefined || place.region !== undefined) return [];
	const { printed } = place;
	if (evidence.rule !== "place-dash") return [];
	const { city, country, region } = lookUpName(printed);
	if ((city ?? country ?? region) !== undefined || gazetteer === undefined) return [];
	const { byName, byAlias } = gazetteer()(printed);
	if (byName.length > 0 || byAlias.length > 0) return [];
	return [toProblem("dateline-place-unknown", { text: evidence.text, place: printed }, evidence.line)];
}
