import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";
import { isStampLabel } from "../../../stamps/is-stamp-label.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { bylineAgencies, deskWords, newsroomWords, ownCorrespondent, rubricWords } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import { findCounterBehind } from "../page/counters.ts";
import type { Byline } from "./byline.ts";
import { bylineWithin } from "./byline-within.ts";
import { cutCityInCapitals, isAgencyInCase, isAgencyWithCity } from "./is-agency-with-city.ts";
import { cutAddress } from "./name-and-address.ts";
import { readNamesAndPaper } from "./names-and-paper.ts";
import { endsInAge, namesIn, shortAge } from "./names-in-byline.ts";
import { areNames, peopleOf } from "./names-in-line.ts";
import { isNewsroom, isNewsroomBehindOpening, lastWord } from "./newsrooms.ts";
import { gluedBy, gluedInitials, gluedOpening, openingOf } from "./opening-of-byline.ts";
import { markInFront, toPlainSignature } from "./plain-signature.ts";
import { isEastAsian, readEastAsianByline } from "./read-east-asian-byline.ts";
import { readHouseByline } from "./read-house-byline.ts";
import { readNameLine } from "./read-name-line.ts";
import { readNameWithOffice } from "./read-office.ts";
import { cutAgencyAtStroke, cutAgencyBehind, reword } from "./reworded-byline.ts";

/**
 * Reads a line that is a byline by its own words: an opening (“By …”, “Автор: …”), a newsroom, or an agency alone.
 *
 *     By JANE DOE and Per Olsen     people JANE DOE, Per Olsen
 *     The Harbour Bureau            a newsroom, no people
 *     AP,                           an agency, no people
 *
 * Returns `undefined` where none is found. Limit: a name alone is read by `readNameLine`, which needs a stamp beside it. `folded` is the
 * text in the form of `foldLine`, where the caller has it.
 */
export function readByline(text: string, folded?: string): Byline | undefined {
	if (text.length > maxBylineCharacters) return undefined;
	const fold = folded ?? foldLine(text);
	if (bylineAgencies.has(fold))
		return isAgencyInCase(text) && !datelineDash.test(text) ? { text: text.replace(dashInFront, ""), people: [] } : undefined;
	if (isAgencyWithCity(text, fold)) return { text, people: [] };
	const desk = cutCityInCapitals(text);
	if (desk !== undefined && newsroomWords.has(lastWord(desk).toLowerCase())) return { text, people: [] };
	const eastAsian = isEastAsian(text) ? readEastAsianByline(text) : undefined;
	if (eastAsian !== undefined) return eastAsian;
	// Below the text. “(By Ann Lee)”
	if (text.startsWith("(") && text.endsWith(")") && openingOf(text.slice(1)) !== undefined) return readByline(text.slice(1, -1));
	if (text.includes("(") && liveAuthors.test(text) && areNames(text)) return { text, people: peopleOf(text) };
	const plain = toPlainSignature(text);
	if (plain !== text) return withPrinted(readByline(plain) ?? readWithOffice(plain, text), text);
	// The day that stood behind the stroke was lost. “Ann Lee |” Without capitals it may be a button as well.
	if (text.endsWith(" |")) {
		const bar = text.indexOf("|");
		if (bar === text.length - 1)
			return capital.test(text) || text.startsWith("by ") ? (readByline(text.slice(0, -2)) ?? readNameLine(text.slice(0, -2))) : undefined;
		// The city between two strokes. “Written by Ann Lee | Pune |”
		const named = lookUpCity(text.slice(bar + 1, -2).trim()) === undefined ? undefined : readByline(text.slice(0, bar).trim());
		return named && { ...named, text: text.slice(0, -2) };
	}
	if (text.endsWith(sendMail)) {
		const front = text.slice(0, -sendMail.length);
		return { text, people: (readByline(front) ?? readNameLine(front))?.people ?? [] };
	}
	// The link to all that somebody wrote. “Written by Ann Lee ->”
	if (text.endsWith(" ->")) return readByline(text.slice(0, -3));
	// The sign of the station, as ABC's print it. “ByAnn Lee WLS logo”
	if (text.startsWith("By") && text.endsWith(" logo")) {
		const signed = stationSign.test(text) ? readByline(text.replace(stationSign, "")) : undefined;
		return signed && { ...signed, text };
	}
	const counterAt = findCounterBehind(text);
	const counted = counterAt > 0 ? readByline(text.slice(0, counterAt)) : undefined;
	if (counted !== undefined) return { ...counted, text };
	// The text of the writer’s picture. “avatarby Ann Lee”
	if (text.startsWith("avatar")) {
		const pictured = readByline(text.slice("avatar".length).trimStart());
		return pictured && { ...pictured, text };
	}
	const gap = text.indexOf("  ");
	if (gap > 0 && isStampLabel(text.slice(0, gap))) return readByline(text.slice(gap).trim());
	// The stamp between its label and the stroke was lost. “Updated | By Ann Lee”
	const stroke = text.includes("|") ? text.indexOf(" | ") : -1;
	if (stroke > 0 && isStampLabel(text.slice(0, stroke))) return readByline(text.slice(stroke + 3).trim());
	const inner = bylineWithin(text, fold);
	const within = inner === undefined ? undefined : readByline(inner);
	if (within !== undefined) return { ...within, text };
	const initial = text.charAt(0);
	if (gluedInitials.includes(initial) && (gluedBy.test(text) || (text.startsWith("By") && bylineAgencies.has(fold.slice(2))))) {
		const spaced = readByline(text.replace(gluedOpening, "By "));
		return spaced && { ...spaced, text };
	}
	const twice = text.indexOf(" by ");
	if (twice > 0 && text.slice(0, twice) === text.slice(twice + 4)) {
		const people = peopleOf(text.slice(0, twice));
		return people.length === 0 ? undefined : { text: text.slice(0, twice), people }; // “Inch by Inch” names nobody.
	}
	const source = text.length <= maxSourced && text.includes(":") ? gluedSource.exec(text)?.[1] : undefined;
	const sourced = source === undefined ? undefined : readNameLine(source);
	if (sourced !== undefined) return { text, people: sourced.people };
	const reworded = reword(text);
	const plainly = reworded === undefined ? undefined : readByline(reworded);
	if (plainly?.people.every((name) => readNameLine(name) !== undefined) && plainly.people.length > 0)
		return { text, people: plainly.people };
	const alone = text.endsWith("taff") ? text.replace(andStaff, "") : text;
	if (alone !== text) return withPrinted(readByline(alone), text);
	const twoNames = text.includes("; ") ? readNamesAndPaper(text) : undefined;
	if (twoNames !== undefined) return twoNames;
	const withAgency = text.includes(" avec ") ? cutAgencyBehind(text) : undefined;
	if (withAgency !== undefined && openingOf(text) === undefined)
		return { text, people: article.test(withAgency) ? [] : (readNameLine(withAgency)?.people ?? []) };
	const addressed = text.includes("@") ? cutAddress(text) : undefined;
	if (addressed !== undefined) {
		const { front, isDoubtful } = addressed;
		const signed = readByline(front) ?? readNameLine(front) ?? readNames(front) ?? readNameWithOffice(front);
		const isPerson = !isDoubtful && signed !== undefined && signed.people.length > 0;
		if (signed !== undefined && (isPerson || openingOf(text) !== undefined)) return { ...signed, text };
	}
	const opening = openingOf(text);
	if (opening !== undefined) {
		const names = cutAgencyAtStroke(namesIn(text.slice(opening.length)));
		if (bylineAgencies.has(foldLine(names)) || isOwnCorrespondent(names.toLowerCase())) return { text, people: [] };
		if (fromThe.test(text)) return undefined;
		if (areNames(names)) {
			const people = peopleOf(names);
			return (people.length === 0 ? readNameWithOffice(text) : undefined) ?? { text, people };
		}
		const signed = namesWithOffice(names);
		if (signed !== undefined) return { text, people: peopleOf(signed) };
		return isNewsroomBehindOpening(names) ? { text, people: [] } : stop.test(text) ? undefined : readNameWithOffice(text);
	}
	const reporter = text.endsWith(" reports") ? nameAndReports.exec(text)?.[1] : undefined;
	if (reporter !== undefined && !rubricWords.has(reporter.slice(0, reporter.indexOf(" ")).toLowerCase()))
		return { text, people: [reporter] };
	const romanian = text.startsWith("e ", 1) ? romanianByline.exec(text)?.[1] : undefined;
	if (romanian !== undefined && (text.startsWith("d") || givenNames.has(romanian.split(" ", 1)[0]?.toLowerCase() ?? "")))
		return { text, people: [romanian] };
	if (isNewsroom(text, fold)) return { text, people: [] };
	if (text.includes(" and ") && namesAlone.test(text)) return { text, people: peopleOf(text) };
	const aged = endsInAge(text) ? text.replace(shortAge, "") : text;
	if (aged !== text && aged !== "")
		return readByline(aged) ?? readNameLine(aged) ?? (newsroomWords.has(lastWord(aged)) ? { text: aged, people: [] } : undefined);
	const agency = text.includes("/") ? outletAndAgency.exec(text)?.[1]?.toLowerCase() : undefined;
	if (agency !== undefined && bylineAgencies.has(agency)) return { text, people: [] };
	const ofHouse = readHouseByline(text);
	if (ofHouse !== undefined) return ofHouse;
	const city = fold.includes("correspondent ") ? lookUpCity(lastWord(text)) : undefined;
	const own = city === undefined ? undefined : readByline(text.slice(0, text.lastIndexOf(" ")));
	if (own?.people.length === 0) return { text, people: [] };
	const officeAt = markInside.test(fold) ? fold.search(beforeOffice) : -1;
	const front = officeAt < 0 ? fold : fold.slice(0, officeAt);
	const isDesk = deskWords.has(lastWord(front)) || isOwnCorrespondent(front);
	if (!newsroomWords.has(lastWord(fold)) && !isDesk && !fold.endsWith(" news service") && !text.endsWith(" NEWS NETWORK")) return undefined;
	const named = text.includes(", ") ? readNameWithOffice(text) : undefined;
	if (named !== undefined) return named;
	const words = fold.split(" ").length;
	return words >= 2 && words <= 6 && areNames(text.replace(colonBehind, "")) ? { text, people: [] } : undefined;
}

/** The button behind who wrote, in a theme of WordPress; the day may be glued to it. “Ann Lee Send an email” */
export const sendMail = " Send an email";

/** One word, a stroke, an agency. “Toresult/SID” */
const outletAndAgency = /^\p{Lu}\p{L}{1,16}\/(\p{L}{2,12})$/u;

/** Who writes a live page. “Ann Lee (now) and Per Olsen (earlier)” · “Ann Lee and (earlier) Per Olsen” */
const liveAuthors = /\((?:now|earlier)\)/;
/** Four names or more and nothing else, as a live page prints who wrote it. “Ann Lee, Per Olsen, Jo Marsh and Tom Hill” */
const namesAlone =
	/^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}(?: ?, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}){2,8},? and \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;
/** Call letters, maybe behind “via”, and the word for a sign. “ WLS logo” · “ via KABC logo” */
const stationSign = /(?: via)? [KW][A-Z]{2,3} logo$/;
/** Below a film, who speaks in it. “Ann Lee reports” */
const nameAndReports = /^(\p{Lu}\p{Ll}[\p{L}.'’-]{0,18}(?: \p{Lu}[\p{L}.'’-]{1,18}){1,2}) reports$/u;
/** A name, and the word for the source, which lost the space before it, with an agency. “Ona PetraitytėŠaltinis: ELTA” */
const gluedSource =
	/^(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}\p{Ll})(?:Šaltinis|Avots|Źródło|Quelle|Fuente|Fonte|Izvor|Zdroj|Forrás|Sursa|Kaynak|Source) ?: ?\p{Lu}[\p{L}\d. ]{1,24}$/u;
const maxSourced = 80;
/** The dash of a signature below the text. “-- BERNAMA” */
const dashInFront = /^[-–—]{1,3} ?/;
/** The dash of a dateline. “CNN —” */
const datelineDash = /[—–]$/u;
/** The longest credit seen names four people. */
const maxBylineCharacters = 140;
/** The colon behind a desk. “বিশেষ প্রতিনিধি :” */
const colonBehind = / ?:$/;
/** “From the Mayor's Desk” is a headline. */
const fromThe = /^from the /i;

const capital = /^\p{Lu}/u;
const stop = /[.!?…]$/;
/** What opens the name of a paper. “Le Matin avec AFP” */
const article = /^(?:[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ii]l|[Tt]he|[Dd]er|[Dd]ie) /;
/** Romanian: “de” in small letters, or before a name of the table, and two names or three. `de Ioana Pop` */
const romanianByline = /^[Dd]e (\p{Lu}\p{Ll}{1,16}(?:[ -]\p{Lu}\p{Ll}{1,16}){1,2})$/u;

/** The name before an office: “Mark Lane, news reporter” is signed by Mark Lane; “Monday, the council met” by nobody. */
function namesWithOffice(names: string): string | undefined {
	return frontOfOffice(names, beforeOffice.exec(names)) ?? frontOfOffice(names, behindSeveral.exec(names));
}

function frontOfOffice(names: string, divider: RegExpExecArray | null): string | undefined {
	if (divider === null) return undefined;
	const front = names.slice(0, divider.index);
	const office = names.slice(divider.index + divider[0].length).trim();
	const words = office.split(" ");
	const isOffice = officeWords.has(words[0]?.toLowerCase() ?? "");
	if (!(front.includes(" ") || lettersOfOutlet.test(front)) || office === "" || /[.!?,:;]/.test(office)) return undefined;
	if (words.length > (isOffice ? maxOfficeWords.first : maxOfficeWords.other)) return undefined;
	return areNames(front) ? front : undefined;
}

/** What parts several names from where they write. “Ana Souza, Luís Gomes, g1 — Brasília” */
const behindSeveral = /(?<=, .{3,80}|\p{L} [eyi] .{3,60}), (?=[^,]{2,40}$)/u;
/** “Repórter da Rádio Norte de Angola - Luanda”, with its word in front · “Lake News political correspondent” */
const maxOfficeWords = { first: 9, other: 5 } as const;
/** “AFPTV” */
const lettersOfOutlet = /^\p{Lu}{3,8}$/u;

/** The byline with the words that are printed, without the mark of a list in front. */
function withPrinted(byline: Byline | undefined, text: string): Byline | undefined {
	return byline === undefined || text.endsWith(byline.text) ? byline : { ...byline, text: text.replace(markInFront, "") };
}

/** Who helped, at the paper or an agency. “By Ann Lee and Times staff” · “By Ann Lee and AFP Staff” */
const andStaff = / (?:and|&) (?:\p{Lu}[\p{L}&.'’-]{1,16} ){0,3}[Ss]taff$/u;

/** A name, or several, before an office that `toPlainSignature` parted from it. “Ann Lee, Per Olsen and Jo Marsh, AAP” */
function readWithOffice(plain: string, text: string): Byline | undefined {
	if (!plain.includes(", ")) return undefined;
	return readNameWithOffice(plain) ?? (text.includes(plain) ? undefined : readNames(plain));
}

/** Two names with their word between. “Ann Lee and Per Olsen” */
function readNames(text: string): Byline | undefined {
	return text.includes(" and ") && areNames(text) ? { text, people: peopleOf(text) } : undefined;
}

/** What parts a name from the office. “Mark Lane, news reporter” · “Mark Lane - Reporter / @mark” */
const beforeOffice = /, ?| [-–—|/] /;
/** A sign of these: a quick look before the slow one. */
const markInside = /[,–—|/-]/;

/** “our staff reporter” */
function isOwnCorrespondent(fold: string): boolean {
	return correspondents.has(lastWord(fold)) && ownCorrespondent.test(fold);
}

const correspondents: ReadonlySet<string> = new Set("correspondent correspondents reporter reporters writer writers".split(" "));
