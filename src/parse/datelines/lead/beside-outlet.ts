import { hasState } from "./accept-lead.ts";
import type { Lead } from "./lead.ts";
import { hasOutletLetters, isKnownPlace } from "./place-signs.ts";
import { opensClause, opensParagraph, opensSentence } from "./story-openings.ts";

/** A city in capitals before an outlet between a stroke and a colon, or in Arabic one before the word that a paper is called by. */
export function isCityBesideOutlet(lead: Lead): boolean {
	if (!lead.knownCity || !opensSentence(lead)) return false;
	return lead.placeCase === "capitals" || (lead.placeCase === "caseless" && hasOutletLetters(lead));
}

/** A place before the name of a paper between strokes: known, or with its state. */
export function isBeforePaper(lead: Lead): boolean {
	return isKnownPlace(lead) || (lead.placeCase === "capitals" && lead.pieces.some(({ symbol }) => symbol === "R"));
}

/**
 * Beside letters that no table knows, before a colon, which a speaker has too: a city in capitals and a clause or a first paragraph, or a city
 * and its country.
 */
export function isBesideLetters(lead: Lead): boolean {
	return (lead.placeCase === "capitals" && (opensClause(lead) || (opensParagraph(lead) && !isOfOwnName(lead)))) || hasState(lead);
}

/** The letters of a team, as it is called by its town: `CHICAGO (CHI)`. */
function isOfOwnName({ place, agencies }: Lead): boolean {
	return agencies.some((letters) => place.startsWith(letters));
}
