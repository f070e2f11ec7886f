import { emptyStamp, type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import type { Byline } from "../../line-kinds/names/byline.ts";
import { areNames, peopleOf } from "../../line-kinds/names/names-in-line.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { issuerHeadings } from "../../words/headings.ts";

/**
 * Takes a line for what the line above says it is.
 *
 *     News provided by     By          Delivered on:     Question of the Day
 *     City of Oldport      Ann Lee     March 6, 2023     Do you use the ferry?
 */
export function asAnnounced(line: HeaderLine, above: TextLine | undefined, head: readonly HeaderLine[]): HeaderLine {
	if (above === undefined || above.text.length > maxIssuerHeading) return line;
	// Below the name it says what that is.
	if (above.text === writerBelow && head.at(-2)?.kind === "byline") return line;
	const opening = isAgencyAnnounced(head) ? head.at(-2) : undefined;
	const signed = opening === undefined ? line : asSigned(line, opening);
	if (signed.kind === "byline" && signed.byline.people.length > 0) return signed;
	return asPolled(asDelivered(asSigned(asIssuer(line, above), above), above), above);
}

/** Whether the last line is an agency below the word that signs: below it the name of who wrote for it may stand. */
function isAgencyAnnounced(head: readonly HeaderLine[]): boolean {
	const agency = head.at(-1);
	if (agency?.kind !== "byline" || agency.byline.people.length > 0 || agency.blankBefore) return false;
	return head.at(-2)?.text.endsWith(":") === true;
}

/**
 * Takes a name between a stamp and the word for a writer for the byline, and what stands below the word for what it says: the source, or
 * another name with its own word. Returns `undefined` for any other line.
 *
 *     Kompas.com - 17/10/2018, 13:39 WIB        Friday, 3 May 2024, 1:43 pm
 *     Ardi Wibowo          a byline             Press Release: Oldport Police     a byline
 *     Penulis
 *     Sumber AFP           nothing
 *
 * So below a headline with the word for a text, which says whose it is: “Agência Norte” above “Texto”.
 */
export function asSignedAbove(line: HeaderLine, next: TextLine | undefined, head: readonly HeaderLine[]): HeaderLine | undefined {
	const above = head.at(-1);
	// A rubric in capitals, to which who wrote was glued, below a headline. “FIRE IN OLDPORTBy Ann Lee”
	if (
		next?.number === line.number &&
		line.kind === "title" &&
		bylineOpening.test(next.text.slice(0, maxBylineOpening)) &&
		head.some(isLongTitle)
	)
		return line.text === line.text.toUpperCase() ? toHeaderLine(line, { kind: "label", label: "rubric" }) : undefined;
	if (above === undefined || (line.kind !== "title" && line.kind !== "byline") || line.text.length > maxName) return undefined;
	if (next?.text === textBelow && head.some(isHeadline)) {
		const byline = readNameLine(line.text) ?? (newsroom.test(line.text) ? { text: line.text, people: [] } : undefined);
		if (byline !== undefined) return toHeaderLine(line, { kind: "byline", byline });
	}
	if (above.kind === "stamp") {
		if (line.text.startsWith("Press ") && head.some(isHeadline) && issuer.test(line.text))
			return toHeaderLine(line, { kind: "byline", byline: { text: line.text, people: [] } });
		const byline = next !== undefined && next.text === writerBelow ? readNameLine(line.text) : undefined;
		return byline && toHeaderLine(line, { kind: "byline", byline });
	}
	if (above.text !== writerBelow || head.at(-2)?.kind !== "byline") return undefined;
	const isSaid = sourceBelow.test(line.text) || (next !== undefined && editorBelow.test(next.text));
	return isSaid ? toHeaderLine(line, { kind: "left-out", rule: "boilerplate" }) : undefined;
}

const bylineOpening = /^(?:By|Por|Par|Von|Oleh) /;
const maxBylineOpening = 5;

function isLongTitle(line: HeaderLine): boolean {
	return line.kind === "title" && line.words >= 4;
}

/** A headline above the stamp: without one, the words may be those of the headline itself. */
function isHeadline(line: HeaderLine): boolean {
	return line.kind === "title" && line.words >= 3;
}

/** Whoever issued the release, in up to six words. “Press Release: Council of Oldport” */
const issuer = /^Press Release: \p{Lu}[\p{L}.&'’-]{0,24}(?: (?:of|the|and|for|&|\p{Lu}[\p{L}.&'’-]{0,24})){0,5}$/u;

/** Four names. */
const maxName = 60;
/** The word for a writer in Indonesian, below the name, without a colon. */
const writerBelow = "Penulis";
/** The word for what somebody gave to a story, in Portuguese and Spanish, where others gave pictures. */
const textBelow = "Texto";
/** “Agência Norte” · “Redacción” */
const newsroom = /^(?:Agência|Agencia|Redação|Redacção|Redacción)(?: \p{Lu}[\p{L}\d]{1,16}){0,3}$/u;
const editorBelow = /^Editor$/;
/** “Sumber AFP” */
const sourceBelow = /^Sumber \p{Lu}/u;

/** The line below “News provided by” is whoever issued the press release, whatever its words. */
function asIssuer(line: HeaderLine, above: TextLine): HeaderLine {
	if (line.kind !== "title" && line.kind !== "label" && line.kind !== "tag") return line;
	if (!issuerHeadings.has(foldLine(above.text))) return line;
	return toHeaderLine(line, { kind: "byline", byline: { text: line.text, people: [] } });
}

/** The name below a line that says “By” and nothing else. */
function asSigned(line: HeaderLine, above: TextLine): HeaderLine {
	const { length } = line.text;
	// The name and the same again, with its agency. “Ann Lee, Wire Ann Lee, Wire”
	const isTwice = line.text.slice(0, length >> 1) === line.text.slice((length >> 1) + 1);
	if (line.kind !== "title" && line.kind !== "tag" && !isTwice) return line;
	const isLong = above.text.length > (above.text.endsWith(":") ? maxLongOpening : maxOpening);
	if (isLong ? !stampAndBy.test(above.text) : !loneOpening.test(above.text)) return line;
	const byline =
		(isTwice ? asTwice(line.text) : undefined) ??
		readNameLine(line.text) ??
		readNames(line.text) ??
		readNameWithOffice(line.text) ??
		readBeforePaper(line.text) ??
		(line.kind === "tag" || (line.kind === "title" && line.words <= 4) ? { text: line.text, people: [] } : undefined);
	return byline === undefined ? line : toHeaderLine(line, { kind: "byline", byline });
}

function asTwice(text: string): Byline | undefined {
	const once = text.slice(0, text.length >> 1);
	return readNameLine(once) ?? readNames(once) ?? readNameWithOffice(once);
}

/** A stamp that ends in the word for who wrote. “Published May 3, 2024 9:38 PM by” */
const stampAndBy = /\d{4}(?:[,|]? \d{1,2}:\d{2}(?: ?[APap]\.?[Mm]\.?)?)? [Bb]y$/;

/** Several names with a comma between. “Ann Lee, Per Olsen” */
function readNames(text: string): Byline | undefined {
	return text.includes(", ") && areNames(text) ? { text, people: peopleOf(text) } : undefined;
}

/** A name, a dot, and the paper. “Ann Lee  •  Oldport Sun” */
function readBeforePaper(text: string): Byline | undefined {
	const at = text.search(/ {1,2}[•·|] /u);
	const name = at < 0 ? undefined : readNameLine(text.slice(0, at));
	return name && { text, people: name.people };
}

/** The longest such words without a colon, and with theirs. “Author of the article:” */
const maxOpening = 14;
const maxLongOpening = 24;
/** A word that opens a byline, alone. “By” · “Written by:” · “Автор” */
const loneOpening =
	/^(?:by(?: [—–-])?|authors? of (?:the|this) (?:article|story)|written by|words by|reported by|posted by|submitted by|text by|story by|author|von|par|por|di|door|av|af|oleh|penulis|автор|yazar|tekst|text|texte|texte par|texto|testo|autor|autor[/:*]?in|autores|autori|auteure?|autore|autrice|автори|författare|forfatter|kirjoittaja|toimittaja|szerző|autorka|συντάκτης|redactor|piše|пише) ?:?$/iu;

/** The day below “Delivered on:” is that of the speech. */
function asDelivered(line: HeaderLine, above: TextLine): HeaderLine {
	if (above.text.length > maxOpening || !eventHeading.test(above.text)) return line;
	return toHeaderLine(line, { ...emptyStamp, event: true });
}

/** A word that dates a speech or an event, alone. “Delivered on:” · “Prononcé le” */
const eventHeading = /^(?:delivered on|given on|event date|prononcé le|gehalten am) ?:?$/iu;

/** What a page asks its readers. */
function asPolled(line: HeaderLine, above: TextLine): HeaderLine {
	if (line.kind !== "title" || above.text.length > maxPoll || !pollHeading.test(above.text)) return line;
	return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
}

/** “Question of the Week” and a mark. */
const maxPoll = 22;
const pollHeading = /^(?:(?:question|poll) of the (?:day|week)|poll question) ?:?$/i;

/** The longest entry of the table has 30 characters; marks may stand around it. */
const maxIssuerHeading = 40;
