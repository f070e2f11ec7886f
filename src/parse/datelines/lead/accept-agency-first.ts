import { givenNames } from "../../../formats/given-names.ts";
import { isNamedByWords } from "../know-agency.ts";
import { hasState } from "./accept-lead.ts";
import type { Lead } from "./lead.ts";
import { isKnownPlace, isName } from "./place-signs.ts";
import { opensQuotation, opensSentence, opensStory, opensWithClause } from "./story-openings.ts";

/** A place behind an agency: the address of a site proves it, else the place must be known. */
export function isAgencyFirst(lead: Lead): boolean {
	if (lead.addressAgency || !opensStory(lead)) return lead.addressAgency;
	return lead.knownCity || hasState(lead) || (isKnownPlace(lead) && (lead.placeCase === "capitals" || lead.region !== undefined));
}

/** A city and a day behind an agency run into the story, which opens as a sentence does or with somebody's words. */
export function isCityOfAgency(lead: Lead): boolean {
	return lead.knownCity && (opensWithClause(lead) || opensQuotation(lead));
}

/** A town that no table has behind the letters of an agency, alone on their line. */
export function isTownOfAgency(lead: Lead): boolean {
	return (
		lead.bareAgency &&
		lead.story.startsWith("\n") &&
		isName(lead) &&
		!givenNames.has(lead.place.toLowerCase()) &&
		!lead.institution &&
		opensSentence(lead)
	);
}

/** An agency without a place before a sentence, with a day or with a name that is nothing else: `TASS, June 3.`, `EFE.`, `Shafaq News /` */
export function isAgencyAlone(lead: Lead): boolean {
	return (lead.dated || (lead.bareAgency && !(lead.text.endsWith(".") && isNamedByWords(lead.agencies[0] ?? "")))) && opensSentence(lead);
}
