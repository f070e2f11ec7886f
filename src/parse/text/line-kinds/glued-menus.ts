/**
 * Whether a line is a menu whose entries lost what stood between them.
 *
 *     NewsLatest StoriesBusinessSportsHealthPhoto & Video
 *
 * Three joints are enough, of three small letters and a word: names that are written so have fewer letters before their second capital
 * (“YouTube”, “LinkedIn”), and of those that have as many no headline has three. A sentence has a stop, or words in small letters.
 */
export function isGluedMenu(text: string): boolean {
	if (text.length < minMenu || closers.has(text.charAt(text.length - 1)) || !joint.test(text)) return false;
	return threeJoints.test(text) && !clause.test(text);
}

/** “NewsSportsLifeWeather” */
const minMenu = 20;
const closers: ReadonlySet<string> = new Set([".", "!", "?", ":", "”", '"', ")", "…"]);
/** “newsLatest”: a quick look. */
const joint = /[a-z]{3}[A-Z][a-z]{2}/;
const threeJoints = /(?:[a-z]{3}[A-Z][a-z]{2}.*?){3}/;
/** A word in small letters that no entry of a menu has, or the mark of a clause. “… said …” · “, ” */
const clause = /[,;:.!?“”] | (?!about|from|with)[a-z]{4,}/;
