import { captionVerbs, irregularPasts } from "../../words/caption-verbs.ts";

/**
 * Whether an English sentence tells what is past or to come, which no caption in the present does. “Ann Lee died on Friday, May 3, 2024.”
 * A past behind what somebody does in the picture tells of the picture: “The mayor stands on the bridge opened by the council”.
 *
 * Known limit: a caption whose verb is in no table, with a past behind it, is said to tell.
 */
export function tellsStory(text: string): boolean {
	if (pastOrFuture.test(text)) return true;
	const past = text.search(pastVerb);
	return past >= 0 && !showsPicture(text.slice(0, past));
}

/** Whether a sentence says what somebody does in a picture. “The mayor speaks” · “People wait” · “The mayor is seen” */
export function showsPicture(text: string): boolean {
	return captionVerb.test(text);
}

const pastOrFuture =
	/\b(?:said|says|told|died|passed|was|were|will|had|has|have|announced|reported|may|might|must|should|can|could|would|begins?|starts?|ends?|expires?|is (?:on|set|due|scheduled|slated|expected|planned|to|open|closed)|are (?:on|set|due|scheduled|expected|planned|to|open|closed))\b/;
/** “arrested”, not “hundred”. */
const pastVerb = new RegExp(`\\b(?:[a-z]{2,}(?<!e|ndr)ed|${irregularPasts.join("|")})\\b`);
const captionVerb = new RegExp(`\\b(?:${captionVerbs.join("|")}|(?:is|are) (?:seen|pictured|shown))\\b`);
