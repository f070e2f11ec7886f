/**
 * Whether a line opens as a button, a teaser or a footer does, and may be a sentence or a headline of the story all the same: what stands
 * around it decides.
 *
 *     Copyright law changes on Friday.      Register on the roll by Friday, the clerk said.      Watch: how the bridge was closed
 *
 * A line that offers what pages offer, or says what a footer says of rights, is none.
 */
export function opensInDoubt(text: string): boolean {
	const start = text.slice(0, maxOpening);
	if (!doubtfulOpening.test(start) || rightsWords.test(text)) return false;
	return !(askingOpening.test(start) && wordsOfPage.test(text));
}

/** “subscribe to” */
const maxOpening = 16;
/** Words that ask the reader for something. “register on” */
const asking =
	"register |subscribe |sign up |join our |get (?:our|the) |download the |jump to |follow us |contact: |mehr (?:zu|aus) |recevez |ir a la |aller à la ";
const askingOpening = new RegExp(`^(?:${asking})`, "i");
/** The same, and words that open a footer or a teaser. “copyright ” · “watch: ” · “watch | ” */
const doubtfulOpening = new RegExp(`^(?:copyright |(?:read|watch|more|source): |(?:read|watch) \\| |${asking})`, "i");
/** What a footer says of rights.      “Copyright 2024”     “All rights reserved.” */
const rightsWords = /©|\b(?:19|20)\d\d\b|rights reserved/i;
/** What a page offers to its readers.      “our newsletter” · “for free” */
const wordsOfPage =
	/\b(?:our|us|your|news ?letters?|app|apps|e-?mails?|inbox|account|alerts?|updates|headlines|channel|podcasts?|whatsapp|telegram|facebook|instagram|twitter|youtube|free|here|site|website|comment|comments|access|stories|articles?|e-?edition|edition|subscribers?|nos|notre|nuestro|nuestra)\b/i;
