import { isSmall } from "../../../../formats/ascii.ts";
import { toCharSet } from "../../../../formats/char-set.ts";
import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";
import { bylineAgencies, newsroomWords, outletWords } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import { cutAgencyBehind } from "./reworded-byline.ts";

/**
 * Brings a line that may sign into the form that readers of names know: without the mark of a list in front and the stop or the badge
 * behind; an office or an agency that lost its space stands behind a comma.
 *
 *     - Ann Lee Lake News staff writer      Ann Lee Lake News staff writer
 *     Ann LeeSenior Reporter              Ann Lee, Senior Reporter
 *     Anne PETIT.                         Anne PETIT
 *     By Ann LeeEdited By: Per Olsen      By Ann Lee
 *     By Ann Lee reporting from Oslo      By Ann Lee
 *
 * Returns the text itself where nothing of this stands in it.
 */
export function toPlainSignature(text: string): string {
	if (text.length > maxSignature) return text;
	if (text.endsWith(stampLost)) return text.slice(0, -stampLost.length);
	if (text.includes("ed By")) return text.replace(gluedEditor, "");
	if (text.includes(" reporting ")) return text.replace(whereFrom, "");
	const bare = isMark(text.charCodeAt(0)) ? text.replace(markInFront, "") : text;
	const line = bare.startsWith("Ouest-") ? bare.replace(paperInFront, "") : bare;
	const last = line.charAt(line.length - 1);
	if (last === ".") return nameAndStop.test(line) && (line !== bare || isSurelyName(line)) ? line.slice(0, -1) : line;
	return partOffice(line);
}

/**
 * Cuts the paper, the agency or the office off the end of a line. “Ann Lee (The Lake Post)” · “Anne Petit (Rome, correspondante)” · “Anne
 * Petit avec AFP”
 */
export function cutSource(text: string): string {
	const open = text.endsWith(")") ? text.indexOf(" (") : -1;
	if (open <= 0) return cutAgencyBehind(text) ?? text.replace(brandBehind, "");
	if (cutAgencyBehind(text.slice(0, -1).replace("(", "")) !== undefined) return text.slice(0, open);
	const inside = text.slice(open + 2, -1).toLowerCase();
	const last = inside.slice(inside.lastIndexOf(" ") + 1);
	const isKnown = outletWords.has(last) || bylineAgencies.has(inside) || inside.split(words).some((word) => officeWords.has(word));
	return isKnown ? text.slice(0, open) : text;
}

/**
 * Whether what stands in brackets behind a line may be said of a person: a handle, or a city, or behind a name of the table anything. “Ann
 * Lee (@ann)” · “Rosa Ferrer (Madrid)” · not “Old Mill (Photos)”
 */
export function isOfPerson(text: string): boolean {
	const open = text.lastIndexOf("(");
	const inside = text.slice(open + 1, -1);
	return (
		text.indexOf("(") < open ||
		!wordAlone.test(inside) ||
		lookUpCity(inside) !== undefined ||
		givenNames.has(text.slice(0, text.indexOf(" ")).toLowerCase())
	);
}

/** A paper whose name has its capital inside. “Rian Pratama - detikJabar” */
const brandBehind = / [-–|] \p{Ll}{3,12}\p{Lu}\p{L}{1,15}$/u;

/** “Photos” · not “ann.lee” */
const wordAlone = /^\p{Lu}\p{L}{2,}$/u;
const words = /[^\p{L}]+/u;

/** Two names, an office and its paper, a badge. */
const maxSignature = 100;

/** “, reporting from Kabul, Afghanistan” */
const whereFrom = /,? reporting (?:from|in) \p{Lu}[\p{L} ,.'’-]{2,40}$/u;

/** What stood in front of a stamp that was lost. “Par Anne Petit, publié le .” */
const stampLost = ", publié le .";

/** Who edited or published, glued to the name of who wrote. “Edited By: Per Olsen” */
const gluedEditor = /(?<=\p{Ll})(?:Edited|Reviewed|Published|Updated|Posted|Curated|Translated) By ?:? ?\p{Lu}[\p{L} .'’-]{2,40}$/u;

/** How the mark of a list, or a stroke, begins. */
export const isMark = toCharSet("-–—•·*●▪■/|");
/** The mark of a list, or a stroke that parted the line from what stood in front. “- Ann Lee” · “* By Ann Lee” · “/ By Ann Lee” */
export const markInFront = /^[-–—•·*●▪■/|],? ?(?=\p{L})/u;

/** The paper that prints its name in front of its reporter's. “Ouest-France Yann Le Goff.” */
const paperInFront = /^Ouest-France (?=\p{Lu}\p{Ll}+[ -]\p{Lu})/u;

/** Two words to four with their capitals or particles, the last longer than an initial. “Anne PETIT.” · “Yann Le Goff.” */
const nameAndStop =
	/^\p{Lu}[\p{L}'’-]{1,20} (?:(?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.|van|von|der|den|de|del|della|di|da|dos|bin|al) ){0,3}\p{Lu}[\p{L}'’-]{2,20}(?<!Jr|Sr|[IV])\.$/u;

/** A surname in capitals, or a name of the table: “Bridge Street.” is none. */
function isSurelyName(line: string): boolean {
	const surname = line.slice(line.lastIndexOf(" ") + 1);
	return surname === surname.toUpperCase() || givenNames.has(line.slice(0, line.indexOf(" ")).toLowerCase());
}

/** Puts a comma where an office, an agency or a badge lost the space before it. */
function partOffice(line: string): string {
	for (let at = line.length - minOffice; at > minName; at--) {
		const code = line.charCodeAt(at);
		if (code < 0x41 || code > 0x5a || !isSmall(line.charCodeAt(at - 1))) continue;
		const front = line.slice(0, at);
		const rest = line.slice(at);
		if (rest.endsWith(" Badge")) return partOffice(front);
		if (!isOfficeOrAgency(rest) || isPartOfName(front)) continue;
		return `${front}, ${rest}`;
	}
	return line;
}

/** “PA” · “Ann L” */
const minOffice = 2;
const minName = 5;

/** “Senior Reporter” · “Patch Staff” · “Reuters” · “BBC News” */
function isOfficeOrAgency(rest: string): boolean {
	const words = rest.split(" ", maxWords + 1);
	const last = words.at(-1)?.toLowerCase() ?? "";
	if (words.length > maxWords) return false;
	if (officeWords.has(last) || newsroomWords.has(last)) return true;
	return agencyInCapitals.test(rest) && (words.length > 1 || bylineAgencies.has(last));
}

/** “Oldport Politics and Business Reporter” */
const maxWords = 5;
/** “AFP” · “BBC News” · “BBC News, Cumbria” · “Reuters” */
const agencyInCapitals = /^(?:\p{Lu}{2,4}(?: News(?:, \p{Lu}[\p{L} ]{2,24})?)?|Reuters|Bloomberg)$/u;

/** Whether no whole name stands in front: the capital is one within a word. “Ann Mc” · “YouTube” */
function isPartOfName(front: string): boolean {
	const space = front.lastIndexOf(" ");
	return space <= 0 || namePart.test(front.slice(space + 1));
}

const namePart = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|You|Face|Linked|Tik|Wiki)$/;
