import { bylineAgencies } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import { startsLike } from "../index-openings.ts";

/**
 * Brings a line that says who wrote in words of its own to the plain form “By name”, or “By” and whom it speaks of.
 *
 *     Analysis by Ann Lee                By Ann Lee        Ein Gastbeitrag von Anna Groß      By Anna Groß
 *     Dal nostro inviato Marco Neri      By Marco Neri     Aus Rom berichtet Anna Groß        By Anna Groß
 *
 * Returns `undefined` for any other line.
 */
export function reword(text: string): string | undefined {
	if (text.length > maxReworded || !mayOpen(text)) return undefined;
	const first = text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase();
	if (genres.has(first) || articles.has(first)) return toBy(genreBy.exec(text), genres);
	if (possessors.has(first)) return toBy(ourReporter.exec(text), officeWords);
	return first === "aus" ? toBy(reportsFrom.exec(text)) : undefined;
}

/** A genre, an office, a city, and two names. */
const maxReworded = 80;

/** The names of what was found, if its word is one of those. */
function toBy(found: RegExpExecArray | null, words?: ReadonlySet<string>): string | undefined {
	const [, word = "", names] = found ?? [];
	return names !== undefined && (words === undefined || words.has(word.toLowerCase())) ? `By ${names}` : undefined;
}

/** What somebody wrote, lower case. Source: own reading of bylines in these languages. */
const genres: ReadonlySet<string> = new Set(
	[
		"analysis opinion comment commentary column exclusive review interview essay perspective explainer",
		"analyse gastbeitrag gastkommentar kommentar kolumne reportage bericht leitartikel glosse porträt",
		"artikel text beitrag article récit chronique entretien billet tribune análisis crónica reportaje entrevista opinión columna artículo",
		"análise reportagem crônica coluna opinião analisi intervista commento editoriale articolo opinie recensie",
	].flatMap((list) => list.split(" ")),
);
const articles: ReadonlySet<string> = new Set("a an ein eine un une una um uma een".split(" "));
/** What stands before “our”. */
const possessors: ReadonlySet<string> = new Set("de dal dalla von door van fra do da".split(" "));
/** The first letters of all these words: a quick look before the slow ones. */
const mayOpen = startsLike([...genres, ...articles, ...possessors, "aus"]);
/** Maybe an article, the genre, maybe a verb, the word for “by”, names. “Ein Gastbeitrag von Anna Groß” · “Article rédigé par Anne Petit” */
const genreBy =
	/^(?:(?:An?|Ein|Eine|Une?|Una|Um|Uma|Een) )?(\p{L}{5,12})(?: (?:rédigé|écrit|escrito|scritto|geschrieben))? (?:by|von|par|por|de|di|door) (\p{Lu}[\p{L}.'’-]{1,20} .{2,50})$/iu;

/** “our” and an office, maybe a city, names. “De notre correspondante à Rome, Anne Petit” · “Dal nostro inviato Marco Neri” */
const ourReporter =
	/^(?:de notre|dal nostro|dalla nostra|von unsere[mrn]|door onze|van onze|fra vår|de nuestr[oa]|d[oa] noss[oa]) (\p{L}{5,16})(?: sp[ée]cial\p{L}{0,2})?(?: (?:à|a|in|en|em|aus) \p{Lu}[\p{L} -]{2,20},)? (\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}.{1,40})$/iu;

/** “Aus Rom berichtet Anna Groß” */
const reportsFrom = /^Aus (\p{Lu}[\p{L} -]{2,20}) berichte(?:t|n) (\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}.{1,40})$/u;

/**
 * Cuts the agency whose reports somebody used off the end of a line, with the word before it. “Anne Petit avec AFP” · “Le Matin avec AFP”
 *
 * Returns `undefined` where none stands there.
 */
export function cutAgencyBehind(text: string): string | undefined {
	const agencyAt = text.lastIndexOf(" ") + 1;
	const wordAt = text.lastIndexOf(" ", agencyAt - 2) + 1;
	if (wordAt < minFront || text.length > maxReworded || !joints.has(text.slice(wordAt, agencyAt - 1))) return undefined;
	const agency = text.slice(agencyAt);
	return agency === agency.toUpperCase() && bylineAgencies.has(agency.toLowerCase()) ? text.slice(0, wordAt - 1) : undefined;
}

const minFront = 4;
const joints: ReadonlySet<string> = new Set("avec mit con com with".split(" "));

/** Names without the agency behind a stroke. “Anna Groß/dpa” */
export function cutAgencyAtStroke(names: string): string {
	const at = names.lastIndexOf("/");
	return at > minFront &&
		bylineAgencies.has(
			names
				.slice(at + 1)
				.trim()
				.toLowerCase(),
		)
		? names.slice(0, at).trimEnd()
		: names;
}
