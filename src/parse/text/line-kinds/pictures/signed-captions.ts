import { givenNames } from "../../../../formats/given-names.ts";
import { bylineAgencies, outletWords } from "../../words/byline-words.ts";

/**
 * Whether a line is a sentence with an agency behind it, as pages print below a picture, often twice. A story may end so, too: it
 * counts above the text alone.
 *
 *     Divers found the bell. — Reuters
 */
export function isSignedCaption(text: string): boolean {
	const end = text.slice(-maxSignature);
	const agency = end.includes("— ") || end.includes("– ") ? signedCaption.exec(end)?.[1] : undefined;
	return agency !== undefined && bylineAgencies.has(agency.toLowerCase());
}

/** The same without a mark, as stories end more often: ask above the headline alone. “Divers found the bell. EPA” */
export function isSignedPicture(text: string): boolean {
	return isSignedCaption(text) || (agencyEnds.includes(text.charAt(text.length - 1)) && agencyBehind.test(text.slice(-maxSignature)));
}

/**
 * Whether a line is a paragraph with its agency or reporter behind the last sentence, as a story closes. A caption may read so, too: it
 * counts below the text alone.
 *
 *     Divers found the bell in the harbour, the warden said. (Reuters)      … said. — AFP
 */
export function isSignedClose(text: string): boolean {
	const end = text.slice(-maxSignature);
	if (end.endsWith("기자")) return text.length >= minKoreanClose && koreanClose.test(end);
	if (text.length < minClose) return false;
	if ((end.endsWith(")") || end.includes("Forrás: ")) && signedClose.test(end)) return true;
	return isSignedCaption(end) || (agencyEnds.includes(end.charAt(end.length - 1)) && agencyClose.test(end));
}

/** Whether a line is who took the picture and the agencies through which it came, and nothing else. “Ann Lee / Reuters / Scanpix / LETA” · “Associated Press / Ann Lee” */
export function isChainOfAgencies(text: string): boolean {
	if (text.length > maxChain || !chain.test(text)) return false;
	const [first = "", second = "", ...others] = text.split(" / ");
	if (others.length === 0) return bylineAgencies.has(first.toLowerCase()) && twoNames.test(second);
	return [first, second, ...others].some((part) => bylineAgencies.has(part.toLowerCase()));
}

/** A name and three agencies. */
const maxChain = 100;
/** Two names or more, with strokes between. */
const chain = /^\p{Lu}[\p{L}.'’ -]{1,40}(?: \/ \p{Lu}[\p{L}.'’ -]{1,30}){1,4}$/u;
/** Two words or three. “Ann Lee” */
const twoNames = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;

/** Captions below a text are shorter. */
const minClose = 60;
/** Korean says the same in half as many characters. */
const minKoreanClose = 30;
/** An agency in brackets, or in Hungarian behind the word for a source. “… said. (Reuters)” · “… mondta. Forrás: MTI” */
const signedClose = /[.!?…”"’'] ?(?:\((?:Reuters|REUTERS|AFP|Xinhua|AP)\)|Forrás: \p{L}[\p{L}. ]{1,30})$/u;
/** A sentence and an agency that sends stories. “… said. AP” */
const agencyClose = /[.!?…][”"’']? (?:AP|AFP|TNS|Reuters|REUTERS|Bloomberg)$/;
/** A sentence and the reporter: `.` name `기자`. “… 검토하고 있다. 김민수 기자” */
const koreanClose = /다\. ?\p{Script=Hangul}{2,4} ?(?:\p{Script=Hangul}{2,4})?기자$/u;

/** What the agencies of the two expressions end in: a quick look. */
const agencyEnds = "PASsg";
/** The longest agency, its dash and the stop before it. */
const maxSignature = 48;
/** A stop and one that sells pictures. “… the bell. EPA” */
const agencyBehind = /[.!?…] (?:AP|AFP|EPA|PA|Reuters|REUTERS|Bloomberg|Getty Images)$/;
/** A sentence’s end, a dash, an agency. “… the bell. — Reuters” · “… happy.” — AFP” */
const signedCaption = /[.!?…][”"’']? [—–] (\p{L}[\p{L} ]{1,20})$/u;

/** Whether who took a picture, and for which paper, stands in front of its caption, as The Salt Lake Tribune prints them. “(Ann Lee | The Lake Tribune) A bus waits.” */
export function opensWithCredit(text: string): boolean {
	if (text.startsWith("PHOTO ")) return givenNames.has(creditInCapitals.exec(text)?.[1]?.toLowerCase() ?? "");
	if (!text.startsWith("(") || text.length > maxInFront) return false;
	const [, taker = "", paper = ""] = creditInFront.exec(text) ?? [];
	return !bylineAgencies.has(taker.toLowerCase()) && outletWords.has(paper.slice(paper.lastIndexOf(" ") + 1).toLowerCase());
}

/** Who took the picture and for whom, above its caption, as papers of Quebec print it. “PHOTO ANNE LÉGER, LE PORT” */
const creditInCapitals = /^PHOTO (\p{Lu}[\p{Lu}-]{1,16}) \p{Lu}[\p{Lu} .'’-]{1,30}, \p{Lu}[\p{Lu} ’'-]{2,30}$/u;
const creditInFront = /^\((\p{Lu}[\p{L}.'’ -]{2,40}) \| ((?:The )?\p{Lu}[\p{L}.' ]{2,40})\) \p{Lu}/u;
/** A caption of two sentences. */
const maxInFront = 320;
