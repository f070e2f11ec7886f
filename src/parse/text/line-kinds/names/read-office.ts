import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { bylineAgencies, newsroomWords, outletEnds, outletNouns, outletWords, rubricWords } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import type { Byline } from "./byline.ts";
import { openingOf } from "./opening-of-byline.ts";
import { markInFront, toPlainSignature } from "./plain-signature.ts";

/**
 * Reads a line that is a person's name and an office or a paper behind it.
 *
 *     Helen Marsh Rural affairs correspondent      Полина Орлова (Редактор)
 *     ^people     ^office                          Julien Gagnon · Lake News ·      ANN LEE Lake News
 *
 * Ask only below the headline. Returns `undefined` where the line is none. Limit: without a mark between them, a third word with a
 * capital belongs to the office.
 */
export function readNameWithOffice(text: string): Byline | undefined {
	if (text.length > maxCharacters) return undefined;
	const second = text.includes(" and ") ? secondName.exec(text) : null;
	if (second?.[1] !== undefined) {
		const signed = readNameWithOffice(text.slice(second[0].length));
		return signed && { text, people: [second[1], ...signed.people] };
	}
	const plain = toPlainSignature(text);
	const found = nameAndRest.exec(plain.slice(openingOf(plain)?.length ?? 0).trimStart());
	const [name, rest] = [found?.[1], found?.[2]];
	if (name === undefined || rest === undefined || rest.includes(": ") || describesSomebody.test(rest)) return undefined;
	const words = rest.replace(edges, "").split(/[\s·•|,/-]+/u);
	const last = words.at(-1)?.toLowerCase() ?? "";
	if (
		words.length > (rest.startsWith(",") ? maxOfficeWords.behindComma : maxOfficeWords.plain) ||
		name.split(" ").some((word) => isNoName(word.toLowerCase()))
	)
		return undefined;
	const isBracket = rest.startsWith(" (");
	// “Buenos Aires (EFE)” and “Karachi (Staff Reporter)” are datelines.
	if (isBracket && (lookUpCity(name) !== undefined || bylineAgencies.has(foldLine(rest)))) return undefined;
	const isApart =
		/^ ?[·•|,–(-] ?\p{L}|^ (?:for|For|FOR) (?:[Tt]he )?\p{Lu}/u.test(rest) ||
		(name === name.toUpperCase() && words.slice(0, 2).some((word) => smallLetter.test(word)));
	const isPaper =
		isApart &&
		(outletWords.has(last) ||
			(words.length <= maxPaper && paperBehind.test(rest) && !rest.includes(":") && isGiven(name)) ||
			words.some((word) => word !== word.toLowerCase() && outletNouns.has(word.toLowerCase())) ||
			siteEnd.test(last) ||
			bylineAgencies.has(rest.replace(edges, "").toLowerCase()));
	const isOfPaper =
		specialTo.test(rest) || (isGiven(name) && paperAlone.test(rest) && (outletEnds.has(last) || last === "post" || last === "journal"));
	const isStaff = (rest.startsWith(",") || rest.startsWith(" of the ")) && newsroomWords.has(last);
	return isPaper || isOfPaper || isStaff || words.some((word) => officeWords.has(word.toLowerCase()))
		? { text: text.replace(markInFront, "").replace(/(?<![\s·•|,])[\s·•|,]+$/u, ""), people: [name] }
		: undefined;
}

/** “World” · “Staff” · “Reporter” · “Our” */
function isNoName(word: string): boolean {
	return rubricWords.has(word) || newsroomWords.has(word) || officeWords.has(word) || officeParts.has(word);
}

const officeParts: ReadonlySet<string> = new Set("our own senior chief foreign political district web digital".split(" "));

/**
 * A mark and a paper with its article, a station or network by its letters, or one in capitals behind the Portuguese for “of the”. “ - Le
 * Matin” · “, CNN Business” · “, do UOL, em São Paulo”
 */
const paperBehind =
	/^ ?[·•|,–-] ?(?:(?:The|Le|La|Les|El|Il|Der|Die|Das|De|O|A) \p{Lu}|(?:CNN|BBC|ABC|CBS|NBC|NPR|PBS|CBC|CTV|USA TODAY|CNBC|MSNBC) \p{Lu}|d[oae] (?:\p{Lu}{2}|Agência |Redação|Rádio ))/u;
const maxPaper = 5;

/** Who wrote it for the paper. “, Special to the Harbour Post” */
const specialTo = /^,? [Ss]pecial to (?:[Tt]he )?\p{Lu}/u;
/** A paper of two words without a mark in front, maybe with its article. “ Harbour Post” · “ The Harbour Post” */
const paperAlone = /^ (?:The )?\p{Lu}[\p{L}.'’-]{2,20} \p{Lu}\p{L}{3,12}$/u;

/** Whether the first of the names is one of the table. */
function isGiven(name: string): boolean {
	return givenNames.has(name.slice(0, name.indexOf(" ")).toLowerCase());
}

/** A name in capitals needs no mark before a paper that is in small letters, maybe behind its own in capitals. “ANN LEE Lake News” */
const smallLetter = /\p{Ll}/u;
/** What a caption says of somebody. “, a writer from Oldport” · “, spokeswoman for the council” */
const describesSomebody = /^, (?:an? |the |\p{Ll}* ?spokes\p{Ll}+ (?:for|of) )/u;
/** A name, an office and a paper. */
const maxCharacters = 90;
/**
 * “Asia Pacific correspondent of the Lake News in Osaka”; behind a comma “Lake News editor-in-chief for Europe, Middle East and Africa |
 * Europe”
 */
const maxOfficeWords = { plain: 9, behindComma: 13 } as const;
/** Two names, or a particle and more, and what follows. “Anna van der Berg, reporter” */
const nameAndRest =
	/^(\p{Lu}[\p{L}'’.-]{1,18}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]{1,18}(?=.* [-/|] ))?(?: (?:van|von|de|der|den|di|da|al|el|bin))*(?: (?:[ae]l-)?\p{Lu}[\p{L}'’-]{1,18}))( ?[\s,(·•|/–-].{3,80})$/u;
/** The first of two names. “Ann Lee and Per Olsen | Lake News” */
const secondName = /^(\p{Lu}[\p{L}'’.-]{1,18}(?: \p{Lu}[\p{L}'’.-]{0,18}){1,2}) and (?=\p{Lu})/u;

/** Marks around the office. “(Редактор)” · “, Reporter” */
const edges = /^[\s,(·•|/–-]+|(?<![\s).,·•|–-])[\s).,·•|–-]+$/gu;

/** How names of sites end. “detiknews” · “harbour.com” */
const siteEnd = /(?:news|post|times|\.[a-z]{2,4})$/;

/** Whether a line is the word for an office, maybe behind its subject, and nothing else. “Корреспондент” · “Political Correspondent” */
export function isOffice(text: string): boolean {
	if (text.length > maxOfficeCharacters) return false;
	const words = text.toLowerCase().split(" ");
	return words.length <= maxSubject && (officeWords.has(words.at(-1) ?? "") || (cyrillic.test(text) && officeWords.has(words[0] ?? "")));
}

/** What an office is for stands behind it. “Редакторка відділу новин” */
const cyrillic = /^\p{Script=Cyrillic}/u;
/** “Chief International Affairs Correspondent” */
const maxOfficeCharacters = 42;
const maxSubject = 4;

/**
 * Whether a line is a name, a stroke, and the word for an office first behind it, or names, a comma and an agency or who writes: nothing of a
 * headline. “Ana Ruiz - Repórter da Rádio Norte” · “Ann Lee and Per Olsen, The Canadian Press” · “Ann Lee, Staff Writer”
 */
export function isSignedByOffice(text: string): boolean {
	if (text.length > maxCharacters) return false;
	const office = stroke.test(text) ? behindStroke.exec(text)?.[1] : undefined;
	const comma = text.lastIndexOf(", ");
	const isSigned =
		(office !== undefined && officeWords.has(office.toLowerCase())) ||
		(comma > 0 && (bylineAgencies.has(text.slice(comma + 2).toLowerCase()) || whoWrites.test(text.slice(comma))));
	return isSigned && readNameWithOffice(text) !== undefined;
}

const stroke = / [-–—/|] /;
const whoWrites = /^, (?:(?:Staff|Senior|Contributing|Special) Writer|(?:(?:Staff|Senior|Special) )?(?:Reporter|Correspondent))$/;
/** A name of two words or three, a stroke, a word.      “Ana Ruiz - Repórter” */
const behindStroke = /^\p{Lu}[\p{L}'’.-]{1,18}(?: \p{Lu}[\p{L}'’-]{1,18}){1,2} [-–—/|] (\p{L}{4,20})(?!\p{L})/u;
