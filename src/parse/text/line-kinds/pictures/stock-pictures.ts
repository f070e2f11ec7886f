import { bylineAgencies } from "../../words/byline-words.ts";
import { pictureWords } from "../../words/picture-words.ts";
import { archiveWords, stockSites, stockWords } from "../../words/stock-picture-words.ts";

/**
 * Whether a line says that its picture is none of the story's own: a word for it alone, or behind a mark at the end; or whose it is,
 * behind the word for a picture without a colon.
 *
 *     Symbolbild
 *     Los bomberos en la calle - Imagen de archivo
 *     foto ANSA
 *
 * `end` is the end of the line. Limit: “archive” and its like alone are a menu's.
 */
export function isStockPicture(end: string): boolean {
	const isMarked = mark.test(end);
	if ((isMarked && indonesianEnd.test(end.slice(-maxIndonesian))) || (end.includes("© ") && ownSite.test(end))) return true;
	if (end.length <= maxSource && (stockSites.has(end.toLowerCase()) || isSource(photoAndSource.exec(end)?.[1]))) return true;
	// A quick look before the slow one.
	const found = isMarked || (end.length <= maxAlone && stockInitials.has(end.charAt(0).toLowerCase())) ? stockAtEnd.exec(end) : null;
	return found !== null && (found[1] === undefined || giver.test(found[1]));
}

/**
 * What papers of Indonesia print behind a caption whose picture is a handout (“istimewa”) or from the net. “Wali kota di atas jembatan/Ist” ·
 * “Jembatan baru. (Istimewa)”
 */
const indonesianEnd = /\p{L}(?: ?\/ ?(?:Ist|IST|Istimewa|Net)| ?\((?:[Ff]oto ?: ?)?(?:Ist|[Ii]stimewa|[Dd]ok\.? [Pp]ribadi)\))\.?$/u;
const maxIndonesian = 32;
/** The site’s own address behind the text of its picture, which may be the headline. “Jembatan baru © kabar.example” */
const ownSite = / © [a-z\d-]{2,30}(?:\.[a-z]{2,8}){1,2}$/;

/** The longest word and the longest giver: a longer line has a mark between. */
const maxAlone = 90;
const mark = /[-–—.!?(/|»”"[]/;

function isSource(name: string | undefined): boolean {
	return name !== undefined && (stockSites.has(name.toLowerCase()) || bylineAgencies.has(name.toLowerCase()));
}

/** “Foto Agenzia Nazionale Stampa” */
const maxSource = 32;
/** A word for a picture, and a name. “foto LaPresse” */
const photoAndSource = new RegExp(`^(?:${pictureWords.join("|")}|sursa foto) ?:? ([\\p{L}. ]{2,24})$`, "iu");

/** The line's beginning or a mark, the word, maybe who gave the picture; or a mark and the archive. “- Illustration Adobe Stock” · “(Symbolfoto)” · “(File photo) | Wire” */
const stockAtEnd = new RegExp(
	`(?:^|[-–—.!?(/|»”"] ?)(?:${stockWords})([ :/|(][^.!?]{2,42}|\\) [|/] [^.!?]{2,42})?[)\\].]?$|(?: [-–—/] |[.)] |[([])(?:${archiveWords})[)\\]]?$`,
	"iu",
);
/** The letters with which one of the words, or of their parts, begins. */
const stockInitials: ReadonlySet<string> = new Set(
	Array.from(stockWords.matchAll(/(?:^|\||\(\?:|\)\?)(\p{L})/gu), ([, letter = ""]) => letter.toLowerCase()),
);
/** A mark, maybe, and a capital. “: Ann Lee/dpa” · “) | Twitter” */
const giver = /^(?:\) )?[ :/|(]{0,3}\p{Lu}/u;
