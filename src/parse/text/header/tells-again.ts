/**
 * Whether a text tells again what a headline says: most of its longer words are there, whatever their endings.
 *
 *     Council votes to close old harbour bridge.
 *     The council voted on Monday to close the bridge over the old harbour, which …
 *
 * Limit: scripts without blanks between words have none.
 */
export function tellsAgain(headline: string, text: string): boolean {
	if (headline.length > maxHeadline) return false;
	const told = text.slice(0, maxTold).toLowerCase();
	const stems = headline.toLowerCase().match(stem) ?? [];
	return stems.length >= minStems && stems.filter((each) => told.includes(each)).length >= stems.length * minShare;
}

/** A first paragraph is longer than a headline. */
const maxHeadline = 110;
/** A first paragraph. */
const maxTold = 400;
/** Three words agree by chance in two lines about one thing. */
const minStems = 4;
const minShare = 0.7;
/** The beginning of a word of five letters or more. “vote” of “voted” */
const stem = /(?<!\p{L})\p{L}{4}(?=\p{L})/gu;
