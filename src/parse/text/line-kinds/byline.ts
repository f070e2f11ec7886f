/** A byline as printed, and the people in it. */
export interface Byline {
	readonly text: string;
	/** Names of people, as printed; none where a newsroom or an agency signs. */
	readonly people: readonly string[];
}
