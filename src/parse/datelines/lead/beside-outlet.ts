import type { Lead } from "./lead.ts";
import { hasOutletLetters, isKnownPlace } from "./place-signs.ts";
import { opensSentence } from "./story-openings.ts";

/** A city in capitals before an outlet between a stroke and a colon, or in Arabic one before the word that a paper is called by. */
export function isCityBesideOutlet(lead: Lead): boolean {
	if (!lead.knownCity || !opensSentence(lead)) return false;
	return lead.placeCase === "capitals" || (lead.placeCase === "caseless" && hasOutletLetters(lead));
}

/** A place before the name of a paper between strokes: known, or with its state. */
export function isBeforePaper(lead: Lead): boolean {
	return isKnownPlace(lead) || (lead.placeCase === "capitals" && lead.pieces.some(({ symbol }) => symbol === "R"));
}
