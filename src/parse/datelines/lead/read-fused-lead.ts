import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { bylineWords, creditWords, deskWords, noteWords, slugWords } from "../words/front-words.ts";
import { labelWords } from "../words/look-alikes.ts";
import { type FoundPlace, findPlace, maxFrontCharacters } from "./find-place.ts";
import { toNameCase } from "./name-shape.ts";
import { endsAsPlace } from "./place-signs.ts";
import { readBehindCredit } from "./read-behind-credit.ts";
import { readBehindHeadline } from "./read-behind-headline.ts";
import { type ReadLead, readLead } from "./read-lead.ts";
import { firstDevanagari } from "./read-phrase.ts";
import {
	type FusedLead,
	maxBylineCharacters,
	readBehindAgency,
	readBehindName,
	readBehindRole,
	readSignedAgency,
} from "./read-signed-lead.ts";

/**
 * Reads a dateline behind a byline, a photo credit, an editor's note or a flash in the same run of text.
 *
 *     By ELAINE KURTENBACH    SHANGHAI, China (AP) -- Chinese
 *        ^byline              ^place
 *
 * Only a dateline with a place and a known agency is found this way. Where a byline runs into the place without a mark, the place is
 * the name that the gazetteer knows, else the words in capitals after words that are not, else the last word.
 */
export function readFusedLead(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const credited = readBehindCredit(text, from, known);
	if (credited !== undefined) return credited;
	const released = readRelease(text, from, known);
	if (released !== undefined) return released;
	const noted = skipNotes(text, from + lengthOfTicker(text.slice(from, from + maxTicker)));
	const behindNote = readBehindNote(text, noted.at, known) ?? readBehindLabels(text, noted.at, known);
	if (behindNote !== undefined) return behindNote;
	const opener = readOpener(text, noted.at);
	if (opener === undefined) {
		const signed = readSlashByline(text, noted.at, known) ?? readDeskByline(text, noted.at, known);
		if (signed !== undefined) return signed;
		const flashed = readBehindHeadline(text, noted.at, known);
		if (flashed !== undefined) return flashed;
		const plain = noted.at > from ? readLead(text, noted.at, known) : undefined;
		return plain && { ...plain, ...(noted.byline && { byline: noted.byline }) };
	}
	const signed = opener.isByline ? readSignedAgency(text, opener.end, known) : undefined;
	if (signed !== undefined) return signed;
	const own = opener.isSlug ? readLead(text, opener.end, known) : undefined;
	if (own?.style.strong === true && own.lead.place !== "" && !own.lead.unknownRegion) return own;
	const found = findPlace(text, opener.end, known);
	const best = found !== undefined && opener.isByline && isOfName(found, text.slice(opener.end, found.start).trim()) ? undefined : found;
	if (best === undefined)
		return opener.isByline
			? (readBehindAgency(text, opener.end, known) ?? readBehindName(text, opener.end, known) ?? readBehindRole(text, opener.end, known))
			: undefined;
	if (opener.isByline && isWhereTheyAre(text.slice(opener.end, best.start), best.read)) return undefined;
	const byline = opener.isByline ? text.slice(opener.end, best.start).replace(edges, "") : noted.byline;
	return { ...best.read, ...(byline && { byline }) };
}

/**
 * What stands behind one name is the surname of who wrote: no place that a table has, or a city behind a given name: `By Ann Lee, Reuters - `, `By
 * Jack London, Reuters - `. Before an agency without brackets it may be a third name.
 */
function isOfName({ weight, read: { lead, style } }: FoundPlace, before: string): boolean {
	const isOpen = style.rule === "place-open-agency";
	if (isOpen && lead.placeCase === "title" && givenNames.has(before.toLowerCase())) return true;
	const isInState = lead.region !== undefined && !lead.unknownRegion && lead.placeCase === "capitals";
	return weight <= (isOpen ? 0.5 : 0) && !lead.knownCity && !lead.knownCountry && !isInState;
}

/** A place in a row of a byline, its site and a stamp is where the reporter was: `By Ann Lee in Oslo | harbour.example | Updated: `. */
function isWhereTheyAre(before: string, { lead }: ReadLead): boolean {
	return lead.pieces.at(-1)?.symbol === "|" && before.endsWith(" in ");
}

/**
 * Finds the byline of a paragraph that is nothing else: `By Jane Doe`, `Special to the Herald`, `(di Anna Rossi)`, `Express News Service`.
 */
export function readBylineParagraph(text: string, known: KnownNames): string | undefined {
	const line = text.trim();
	if (line.length > maxBylineCharacters || line.includes(". ")) return undefined;
	if (specialTo.test(line) || isAgency(line, known)) return line;
	const bare = line.replace(/^[(（](.{1,80})[)）]$/, "$1");
	const opener = readOpener(bare, 0);
	const name = opener?.isByline ? bare.slice(opener.end).trim() : "";
	return name !== "" && name.split(" ").length <= 12 && toNameCase(name.split(/,| and | et | und | e /)[0] ?? "") !== "mixed"
		? name
		: undefined;
}

function lengthOfTicker(front: string): number {
	return front.includes(":") ? (ticker.exec(front)?.[0].length ?? 0) : 0;
}

/** Symbols at three exchanges. */
const maxTicker = 80;
/** Exchanges and symbols of the company whose release it is: `TSX: TML`, `TSXV: ABC; OTCQX: ABCDF`. */
const ticker =
	/^(?:(?:TSX|TSX-?V|TSX\.V|TSX Venture|NYSE|NYSE American|NASDAQ|Nasdaq|CSE|CNSX|NEO|OTCQ[BX]|OTC|OTCMKTS|OTC Pink|FSE|FRA|Frankfurt|LSE|AIM|ASX|JSE|HKEX|SGX) ?: ?[A-Z0-9.-]{1,8}(?:[;,|] ?| ))+(?=\p{Lu})/u;
/** `Special to the Herald`, `Special for The Times`. */
const specialTo = /^Special (?:to|for) \p{L}/u;
/** The first two letters of the words of an opener. */
const openings: ReadonlySet<string> = new Set([...bylineWords, ...creditWords, ...slugWords].map((word) => word.slice(0, 2)));
/** The first word, its colon or stop, and the spaces after it: `By `, `Фото: `. */
const firstWord = /^([\p{L}\d]{2,12})(:?)[.,]?[ \u00a0]{1,4}/u;
/** The number of an update and its hyphen, or a dash: `UPDATE 2-`, `URGENT - `. */
const behindSlug = /^(?:\d{1,2}[-–] ?|[-–—] )/;
/** A note in brackets: `(ATTN: ADDS details)`, `(LEAD)`. */
const note = /^[([]([^()[\]\n]{2,120})[)\]][ \u00a0]{0,6}\n?/;
/** An agency, the word for a picture, maybe who took it: `CNS photo/Paul Ray`. */
const pictureCredit = /^[\p{L}.]{2,16} (?:photo|foto)(?:[/ ,]|$)/iu;
/** What may stand between a byline and the place. */
const edges = /^[\s.,/|-]{1,8}|[\s.,/|-]{1,8}$/g;

function skipNotes(text: string, from: number): { readonly at: number; readonly byline: string | undefined } {
	let at = from;
	let byline: string | undefined;
	for (let count = 0; count < 3; count++) {
		const found = text[at] === "(" || text[at] === "[" ? note.exec(text.slice(at, at + 140)) : null;
		if (found === null) break;
		const content = found[1] ?? "";
		const [word = ""] = content.toLowerCase().split(/[\s:,]/);
		const named = bylineWords.has(word) ? content.slice(word.length).trim() : undefined;
		if (named === undefined && !noteWords.has(word) && !pictureCredit.test(content)) break;
		byline = named ?? byline;
		at += found[0].length;
	}
	return { at, byline };
}

/** A bracket of several words that no table knows, and right behind it a dateline with an agency: `(This story corrects the name) OSLO (AP) — `. */
function readBehindNote(text: string, at: number, known: KnownNames): ReadLead | undefined {
	const found = text[at] === "(" || text[at] === "[" ? note.exec(text.slice(at, at + 140)) : null;
	if (found === null || (found[1]?.split(" ").length ?? 0) < minNoteWords) return undefined;
	const read = readLead(text, at + found[0].length, known);
	return read?.style.strong === true && read.lead.place !== "" ? read : undefined;
}

/** What an office sends out says so in front of the place: `News Release: Orlando, Florida - The court`. */
function readRelease(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const word = "NP".includes(text.charAt(from)) ? release.exec(text.slice(from, from + maxRelease))?.[0] : undefined;
	const read = word === undefined ? undefined : readLead(text, from + word.length, known);
	return read?.lead.separated === true && read.lead.knownCity ? read : undefined;
}

const release = /^(?:News Release|Press Release|NEWS RELEASE|PRESS RELEASE) ?[:–—-] (?=\p{Lu})/u;
const maxRelease = 20;

/** Two may be an agency, or a place. */
const minNoteWords = 3;

/** Words of rubrics and buttons, then a city of the tables and its agency: `WORLD NEWS OSLO (Reuters) - `, `Advertisement OSLO, May 3 (Reuters) - `. */
function readBehindLabels(text: string, from: number, known: KnownNames): ReadLead | undefined {
	let at = from;
	for (let count = 0; count < maxLabels; count++) {
		const found = labelAndName.exec(text.slice(at, at + maxLabel));
		if (found?.[1] === undefined || !labelWords.has(found[1].toLowerCase())) return undefined;
		at += found[0].length;
		const read = readLead(text, at, known);
		const { lead } = read ?? {};
		if (read === undefined || lead?.pieces[0]?.symbol !== "P" || isMiddle(lead.placeWords[0] ?? "")) continue;
		if (read.style.strong !== true && !(lead.dated && lead.separated && lead.placeCase === "capitals")) continue;
		// FRIDAY HARBOR
		if (known.isTown(text.slice(from, at) + lead.place) || (lead.words === 1 && endsAsPlace(lead))) continue;
		const isInState = lead.placeCase === "capitals" && lead.region !== undefined && !lead.unknownRegion;
		if (isInState || lookUpCity(lead.place.split("/", 1)[0] ?? "") !== undefined) return read;
	}
	return undefined;
}

/** A further label, or a word that goes on: `TRUTH OR CONSEQUENCES`. */
function isMiddle(word: string): boolean {
	return labelWords.has(word) || goesOn.test(word);
}

const goesOn = /^(?:or|of|and|the|in|on|for|to|at|de|la)$/;
const maxLabels = 3;
/** A word, maybe a mark, and a capital behind a blank. “World | OSLO” */
const labelAndName = /^(\p{Lu}\p{L}{2,14}):?(?: [|–—-])? (?=\p{Lu})/u;
const maxLabel = 20;

interface Opener {
	readonly end: number;
	readonly isByline: boolean;
	readonly isSlug: boolean;
}

function readOpener(text: string, at: number): Opener | undefined {
	// A quick look before the slow one.
	if (!openings.has(text.slice(at, at + 2).toLowerCase())) return undefined;
	const found = firstWord.exec(text.slice(at, at + 24));
	const word = found?.[1]?.toLowerCase() ?? "";
	if (found === null) return undefined;
	const end = at + found[0].length;
	if (bylineWords.has(word)) return { end, isByline: true, isSlug: false };
	if (creditWords.has(word) && found[2] === ":") return { end, isByline: false, isSlug: false };
	if (!slugWords.has(word)) return undefined;
	return { end: end + (behindSlug.exec(text.slice(end, end + 8))?.[0].length ?? 0), isByline: false, isSlug: true };
}

/** Names, a slash or a dash, a place in capitals, and the sign of DHA: `Can KAYA - Ali ÖZ/MUĞLA, (DHA) - `, `Can KAYA-MUĞLA,(DHA)`. */
const slashByline = /^(\p{Lu}[\p{L}. ,–-]{4,80}(?=\/)|\p{Lu}\p{Ll}{1,16} \p{Lu}{2,20}(?=-))[/-] ?(?=\p{Lu}{2})/u;

function readSlashByline(text: string, from: number, known: KnownNames): FusedLead | undefined {
	if (!text.slice(from, from + maxFrontCharacters).includes("(DHA)")) return undefined;
	const names = slashByline.exec(text.slice(from, from + maxFrontCharacters));
	const read = names === null ? undefined : readLead(text, from + names[0].length, known);
	return names?.[1] !== undefined && read?.style.strong === true ? { ...read, byline: names[1].trim() } : undefined;
}

/** Words of a desk, comma: `जागरण संवाददाता, `. */
const deskByline = new RegExp(`^([^,:।.\\n]{0,32}(?:${deskWords.replaceAll(" ", "|").replaceAll("_", " ")})), ?`, "u");

/** The last letters of the words. */
const deskEnds = deskWords
	.split(" ")
	.map((word) => word.slice(-1))
	.join("");

function readDeskByline(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const front = text.slice(from, from + maxDeskCharacters);
	const comma = front.indexOf(",");
	const desk = comma > 0 && deskEnds.includes(front.charAt(comma - 1)) ? deskByline.exec(front) : null;
	const signed = desk ?? (comma > 0 && front.charCodeAt(0) >= firstDevanagari ? hindiName.exec(front) : null);
	const read = signed === null ? undefined : readLead(text, from + signed[0].length, known);
	if (signed?.[1] === undefined || read?.lead.knownCity !== true) return undefined;
	if (desk === null && (read.style.rule !== "place-colon" || lookUpCity(signed[1]) !== undefined)) return undefined;
	return { ...read, byline: signed[1].trim() };
}

/** Two names or three, a comma; papers in Hindi print the city behind it, with a colon: `अमित कुमार, लखनऊ: `. */
const hindiName = /^([\u0900-\u0963]{2,14}(?: [\u0900-\u0963]{2,14}){1,2}), (?=[\u0900-\u0963])/;

/** A desk, its paper and the place. */
const maxDeskCharacters = 56;
