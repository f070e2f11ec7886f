import type { Lead } from "./lead.ts";
import { opensWithClause } from "./story-openings.ts";

/**
 * A city, a comma and a day before a clause; or before what somebody said or did, where the city is in capitals and Reuters' name was
 * lost: `OSLO, July 18 Norwegian Prime Minister Ann Lee asked`.
 */
export function isCityBeforeStory(lead: Lead): boolean {
	if (!lead.knownCity || lead.institution) return false;
	if (opensWithClause(lead)) return true;
	return lead.placeCase === "capitals" && lead.text.includes(",") && lead.story.length >= minStory && smallSoon.test(lead.body);
}

/** Two to seven words with capitals, and what one of them said or did. */
const smallSoon =
	/^(?:\p{Lu}[\p{L}.’'-]{0,20}\s){2,7}(?:asked|told|called|vowed|warned|urged|announced|pledged|met|denied|ordered|rejected|accused|dismissed|welcomed|condemned|arrived|signed|agreed|confirmed|insisted|expressed|hailed|backed|defended)\s/u;
/** Longer than a headline. */
const minStory = 120;
