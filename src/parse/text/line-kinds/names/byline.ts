/** A byline as printed, and the people in it. */
export interface Byline {
	readonly text: string;
	/** Names of people, as printed; none where a newsroom or an agency signs. */
	readonly people: readonly string[];
	/** Where the names go on from the byline above: the word that stands between them on a line of its own, or nothing. “and” */
	readonly joint?: string;
}
