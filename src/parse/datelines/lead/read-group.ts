import { lookUpCity, lookUpCountry, lookUpName, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { isRole } from "../is-role.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { readWireDate } from "../read-wire-date.ts";
import { frenchDepartments } from "../words/french-departments.ts";
import { isTownAlone } from "./is-town-alone.ts";
import { type Piece, type Said, toPiece } from "./piece.ts";
import { readWholeBracket } from "./read-whole-bracket.ts";
import { splitDate } from "./split-date.ts";

/**
 * Reads what stands in brackets or between slashes at `at`: agencies, maybe with a date or a name, or the country of the place.
 *
 *     (APP - UrduPoint / Pakistan Point News - 31st May, 2024)
 *      ^      ^           ^                    ^date
 *
 * What opens a text, maybe behind its day, may name a place and its country: `opens`. Returns `undefined` where no bracket opens, none closes
 * within a hundred characters, or what it holds is none of these.
 */
export function readGroup(text: string, at: number, known: KnownNames, opens = at === 0): Piece | undefined {
	const bracket = openers.indexOf(text.charAt(at));
	if (bracket < 0 || at >= text.length) return undefined;
	const closer = closers.charAt(bracket);
	const inner = text.indexOf(closer, at + 1);
	// The letters of an agency behind its name: `(MENAFN- Harbour News Agency (HNA))`.
	const isNested = inner > 0 && closer === ")" && text.charAt(inner + 1) === closer;
	const close = isNested ? inner + 1 : inner;
	if (close < 0 || close - at > maxGroupCharacters) return undefined;
	const inside = isNested ? text.slice(at + 1, close).replace(lettersBehind, "") : text.slice(at + 1, close);
	const content = (inside.startsWith("[") ? inside.replace(innerBrackets, "$1") : inside).trim();
	if (content === "" || content.includes("\n")) return undefined;
	if (quotes.includes(closer)) {
		if (closer !== "»" && !arabicName.test(content)) return undefined;
		if (isAgency(content, known)) return toPiece("B", at, close + 1, content, { agencies: [content] });
		const isOutlet = at > 0 && arabicName.test(content) && markBehind.test(text.slice(close + 1, close + 3));
		return isOutlet ? toPiece("b", at, close + 1, content, { agencies: [content] }) : undefined;
	}
	const group =
		closer === "/"
			? readSlashes(content, known)
			: ((at === 0 ? (readTown(content, known) ?? readTownInState(content, known) ?? readWholeBracket(content, known)) : undefined) ??
				readBrackets(content, known) ??
				(opens ? readPlaceBeforeRegion(content) : undefined));
	const credit =
		group?.symbol === "B" && text[close + 1] === "," ? creditBehind.exec(text.slice(close + 1, close + maxGroupCharacters)) : null;
	return group && toPiece(group.symbol, at, close + 1 + (credit?.[0].length ?? 0), group.text, group);
}

/** One to three words. “القدس العربي” */
const arabicName = /^\p{Script=Arabic}{2,12}(?: \p{Script=Arabic}{2,12}){0,2}$/u;
/** What closes a dateline behind it: a colon or the line's end. */
const markBehind = /^ ?:|^\n/;

type Group = Pick<Piece, "symbol" | "text"> & Said;

/** Two agencies and a reporter in one bracket. */
const maxGroupCharacters = 100;
/** Letters in brackets behind a name: ` (HNA)`. */
const lettersBehind = / ?\(\p{Lu}{2,8}\)$/u;
/** Brackets in the brackets, and nothing beside them: `([ BUSINESS WIRE ])`. */
const innerBrackets = /^\[ ?([^[\]]{2,40}?) ?\]$/;
/** Who took the pictures, behind the agency: `, (Imagen: Ana Ruiz)`. */
const creditBehind = /^, \((?:Imagen|Imágenes|Foto|Fotos|Vídeo|Video|Photos?): [^()\n]{2,60}\)/u;
const openers = '(（[［/«"“';
const closers = ')）]］/»"”';
/** Straight ones hold the names of papers in Arabic. */
const quotes = '»"”';
/** What divides agencies in one bracket, which are trimmed: `UrduPoint / Sputnik`, `APP - UrduPoint`, `AFP, Reuters`. */
const groupDivider = /[/;·+،]\s{0,20}|\s?[-–—]\s{1,20}|,\s{1,20}/;
/**
 * One to four words with capitals, or one of capitals and digits, maybe behind an article: `TNSres`, `Tehran Times`, `UNB`, `Press of Wales`,
 * `O Globo`, `Diário do Vale`, `L’Écho de l’Est`.
 */
const agencyLike =
	/^(?:\d{1,2} ?|[AO] |[LD][’']|[a-z](?=\p{Lu}))?[\p{Lu}][\p{L}\d.&-]{1,20}(?: (?:(?:of|of the|&|d[aeiou]s?|del|della|dei|der|die|von|de la|y|e|et|und) |(?:de )?(?:dell|d|l)[’'])?[\p{Lu}\d][\p{L}\d.&-]{0,16}){0,3}$/u;
/** Whose papers or agencies told it: `Chinese media`. */
const mediaOf = /^\p{Lu}\p{L}{2,16} (?:media|agencies|news agency)$/u;
/** Two or three small letters, or four without a vowel, as papers of Germany sign; and no word: `hlz`, `ksta`. */
const smallLetters =
	/^(?!(?:alt|neu|old|new|won|out|bis|von|and|und|the|via|aka|pen|ret|vs|ex|est|abr|mar|may|mai)$)(?:\p{Ll}{2,3}|[b-df-hj-np-tv-z]{3}[a-z])$/u;
/** A name that ends in what a part of a country is called, and no agency: `Palestine Territories`, `Lagos State`. */
const landName = /^\p{Lu}[\p{L} -]{2,30} (?:Territor(?:y|ies)|Province|Region|District|County|State|Islands?)$/u;
/** Letters of a script without case, beside an agency: `ملت`. */
const caselessName = /^\p{Lo}[\p{Lo}\p{M} ]{1,32}$/u;
/** A name and a surname: `Ann Lee`. Papers have two words, too: the first must be a given name. */
const personName = /^(\p{Lu}\p{Ll}{1,16}) \p{Lu}\p{L}{2,20}$/u;
/** An agency's name or letters in a script of India, which has no capitals: `हिस`, `ए`. */
const indianLetters = /^[\u0900-\u0dff.]{1,12}(?: [\u0900-\u0dff.]{1,12})?$/u;
const hasCase = /[\p{Lu}\p{Ll}]/u;
/** Nothing but letters, so neither a day nor a list: `Northwire`. */
const oneWord = /^\p{L}+$/u;
/** The service of pressetext, its number, day and hour: `pte002/03.05.2024/06:10`. */
const servicePost = /^(pt[esp])\d{0,3}\/(\d{2}\.\d{2}\.\d{4})\/\d{2}:\d{2}$/;
/** Digits, slashes, stops, hyphens: `20/5 - 20`, `57.14`. */
const serial = /^\d[\d\s./-]{1,16}$/;
/** A day with its year: `03.05.2024`. */
const wholeDay = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)$/;
/** A short name between slashes that says where: `/ООН/`. */
const shortName = /^\p{Lu}[\p{L}.’'‘ʻ]{1,11}$/u;
/** “Corr. TASS Ivan Ivanov”, “Corr. RIA "Novosti" Ivan Ivanov”, “TASS Correspondent Ivan Ivanov”: title, agency, maybe one name or more. */
const correspondent =
	/^(?:(?:Корр?\.|Кар\.|Corr\.|Спец\.? ?корр\.) (\p{Lu}[\p{L}-]{1,14}(?: ["«][\p{L} -]{2,24}["»])?)|(\p{Lu}[\p{L}-]{1,14}) [Cc]orrespondents?)(?: (\p{Lu}[\p{L}. ,-]{3,60}))?$/u;
/** “Ivan Ivanov - BELTA”: name, dash, agency. */
const signedBy = /^(\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,24}) [-–—] (\p{Lu}{2,12})$/u;
/** Agency, maybe a comma, an initial and a name: `Trend, L. Aliyeva`, `Trend L.Aliyeva`. */
const signedBehind = /^(\p{Lu}[\p{L}-]{1,14}),? (\p{Lu}\. ?\p{Lu}[\p{L}-]{2,20})$/u;
/** “the ČTK correspondent”: word, agency. */
const czechCorrespondent = /^(?:zpravodaj(?:ka|ové|i)?|spravodaj(?:ca|kyňa)|dopisnik|dopisnica|od spravodajcu) (\p{Lu}[\p{L}/]{2,12})$/u;
/** A region in initials, as papers of West Africa print them: `A/R`, `U/W`, `C/River`. */
const regionInitials = /^\p{Lu}\/\p{Lu}\p{Ll}{0,12}$/u;
/** Agency in quotation marks after “IA” (information agency), comma, name: `ИА «Башинформ», Иван Петров`. */
const quotedAgency = /^(?:ИА|РИА|НИА|АН|ИИ) ["«](\p{L}[\p{L}\d -]{1,24})["»](?:, (\p{Lu}\p{L}{1,20} \p{Lu}[\p{L}-]{1,24}))?$/u;
/** That the story was updated: `UPDATED`, `2nd UPDATE`. */
const updateNote = /^(?:\d(?:st|nd|rd|th) )?(?:updated?|corrected)$/i;
/** What stands in the bracket of a photo's credit, not of a dateline. */
const photoCredit = /\b(?:photos?|pictures?|file|graphics?|getty|images|pool|foto|fotos)\b/i;

/** The party and the state of a member of Congress: `D-Calif.`, `R-Texas`. */
const partyAndState = /^[DRI]-\p{Lu}/u;

function readSlashes(content: string, known: KnownNames): Group | undefined {
	const reported = readCorrespondent(content, known);
	if (reported !== undefined) return { symbol: "S", ...reported };
	const signed = signedBy.exec(content);
	if (signed?.[1] !== undefined && signed[2] !== undefined && isAgency(signed[2], known))
		return { symbol: "S", text: content, agencies: [signed[2]], byline: signed[1] };
	if (isAgency(content, known)) return { symbol: "S", text: content, agencies: [content] };
	// The letters of an agency glued to its name: `/Harbour Media Agency(HMA)/`.
	const lettered = content.endsWith(")") ? content.replace(lettersBehind, "") : content;
	if (lettered !== content && isAgency(lettered, known)) return { symbol: "S", text: content, agencies: [lettered] };
	const behind = content.includes(".") ? signedBehind.exec(content) : null;
	if (behind?.[1] !== undefined && behind[2] !== undefined && isAgency(behind[1], known))
		return { symbol: "S", text: content, agencies: [behind[1]], byline: behind[2] };
	const quoted = quotedAgency.exec(content);
	if (quoted?.[1] !== undefined) return { symbol: "S", text: content, agencies: [quoted[1]], ...(quoted[2] && { byline: quoted[2] }) };
	const parts = content.split(", ");
	if (parts.every((part) => isAgency(part, known))) return { symbol: "S", text: content, agencies: parts };
	return shortName.test(content) ? { symbol: "s", text: content } : undefined;
}

/** `Корр. ТАСС Иван Иванов`: the agency, maybe who wrote. */
function readCorrespondent(content: string, known: KnownNames): Omit<Group, "symbol"> | undefined {
	const named = correspondent.exec(content);
	const agency = named?.[1] ?? named?.[2];
	if (agency === undefined || !isAgency(agency, known)) return undefined;
	return { text: content, agencies: [agency], ...(named?.[3] && { byline: named[3] }) };
}

function readBrackets(content: string, known: KnownNames): Group | undefined {
	if (isAgency(content, known)) return { symbol: "B", text: content, agencies: [content] };
	// Where letters have a case, a speaker may have it, too: “ANN LEE (Correspondent): We”.
	if (isRole(content)) return { symbol: hasCase.test(content) ? "b" : "B", text: content, agencies: [content] };
	if (oneWord.test(content) && !updateNote.test(content) && !photoCredit.test(content)) return readName(content);
	const [, service, day] = servicePost.exec(content) ?? [];
	if (service !== undefined && day !== undefined) {
		const date = readWireDate(day, 0)?.date;
		return { symbol: "B", text: content, agencies: [service], ...(date && { date }) };
	}
	if (serial.test(content)) {
		const date = wholeDay.test(content) ? readWireDate(content, 0)?.date : undefined;
		return date === undefined ? { symbol: "N", text: content } : { symbol: "D", text: content, date };
	}
	if (regionInitials.test(content)) return { symbol: "r", text: content };
	const reported = czechCorrespondent.exec(content)?.[1];
	if (reported !== undefined && isAgency(reported, known)) return { symbol: "B", text: content, agencies: [reported] };
	if (updateNote.test(content)) return { symbol: "s", text: content };
	if (photoCredit.test(content) || partyAndState.test(content)) return undefined;
	const signed = readCorrespondent(content, known);
	if (signed !== undefined) return { symbol: "B", ...signed };
	const { agencies, byline, date, names } = readAgencies(content, known);
	if (agencies.length > 0) return { symbol: "B", text: content, agencies, ...(byline && { byline }), ...(date && { date }) };
	if (date !== undefined) {
		if (names !== "" && lookUpCity(names) !== undefined) return { symbol: "r", text: names, date };
		return agencyLike.test(names) ? { symbol: "b", text: content, agencies: [names], date } : { symbol: "D", text: content, date };
	}
	return readName(content);
}

/** A region or country, or what may be an outlet. */
function readName(content: string): Group | undefined {
	const { city, country, region } = lookUpName(content);
	if ((country ?? region ?? city) !== undefined || landName.test(content) || frenchDepartments.has(content))
		return { symbol: "r", text: content };
	return agencyLike.test(content) || mediaOf.test(content) || indianLetters.test(content) || smallLetters.test(content)
		? { symbol: "b", text: content, agencies: [content] }
		: undefined;
}

/** A town which opens the text: `(GREAT MILLS)`, `(Rimouski)`. */
function readTown(content: string, known: KnownNames): Group | undefined {
	return isTownAlone(content, known) ? { symbol: "r", text: content } : undefined;
}

/** The same with the letters of a state that are an agency's, too: `(Harrisburg, PA)`. */
function readTownInState(content: string, known: KnownNames): Group | undefined {
	const town = townAndLetters.exec(content)?.[1];
	return town === undefined || isAgency(town, known) ? undefined : readPlaceBeforeRegion(content);
}

const townAndLetters = /^(\p{Lu}[\p{L} .'’-]{2,24}), [A-Z]{2}$/u;

/** A place with its country or state in one bracket, which opens the text: `(MOGADISHU, Somalia)`, `(Sioux Center, Iowa)`. */
function readPlaceBeforeRegion(content: string): Group | undefined {
	const comma = content.indexOf(", ");
	if (comma < 0) return undefined;
	const region = content.slice(comma + 2);
	const isPlace =
		lookUpRegion(region) !== undefined || (lookUpCountry(region) !== undefined && lookUpCity(content.slice(0, comma)) !== undefined);
	return isPlace ? { symbol: "r", text: content } : undefined;
}

/** A list counts when one part is a known agency and the others look like one; the last part may be a date, or behind a comma a name. */
function readAgencies(
	content: string,
	known: KnownNames,
): { readonly agencies: readonly string[]; readonly byline?: string; readonly names: string; readonly date?: string } {
	const dated = splitDate(content);
	const parts = dated.names
		.split(groupDivider)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	// The whole was asked for before.
	const signed =
		(parts.length > 1 || parts[0] !== content) &&
		parts.some((part) => isAgency(part, known)) &&
		parts.every((part) => isAgency(part, known) || agencyLike.test(part) || caselessName.test(part));
	const last = parts.at(-1) ?? "";
	const byline = signed && parts.length > 1 && content.includes(`, ${last}`) && isPerson(last) && !isAgency(last, known) ? last : undefined;
	return {
		agencies: signed ? parts.slice(0, byline === undefined ? undefined : -1) : [],
		names: dated.names.replace(/[\s,/–-]{1,4}$/, ""),
		...(byline && { byline }),
		...(dated.date && { date: dated.date }),
	};
}

function isPerson(text: string): boolean {
	return givenNames.has(personName.exec(text)?.[1]?.toLowerCase() ?? "");
}
