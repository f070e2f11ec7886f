import { lookUpCity, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isSiteAddress } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { readMarketwireDay, readWireDate } from "../read-wire-date.ts";
import { matchOtherDay } from "./other-calendar-day.ts";
import { type Piece, toPiece } from "./piece.ts";
import { readGroup } from "./read-group.ts";
import { readPhrase } from "./read-phrase.ts";
import { readSeparator } from "./read-separator.ts";
import { readAgencyAtStroke, readDayAlone, readLongSigned, readSlashedWriter, readSmallOutlet, toSigned } from "./signs-behind-day.ts";

/**
 * Cuts the beginning of a text into pieces until something stands there that no dateline holds: the story.
 *
 *     NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ -- Stealth said it
 *     P      , R    , D              S            -
 *
 * Reads on to what may be a sentence's first name; the table of house styles decides how many pieces are the dateline.
 */
export function scanLead(text: string, from: number, known: KnownNames): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	while (pieces.length < maxPieces) {
		const read = readNext(text, at, pieces, known);
		if (read.length === 0) break;
		if ("BS".includes(read[0]?.symbol ?? " ") || endsRegion(read[0], pieces.at(-1), pieces.at(-2)?.text ?? "")) toRegion(pieces, 0);
		if ("ABS".includes(read[0]?.symbol ?? " ")) toRegion(pieces, 1);
		pieces.push(...read);
		at = read.at(-1)?.end ?? at;
	}
	return pieces;
}

/** “PLACE (Region) [Country], date (AGENCY): ” has nine. */
const maxPieces = 12;
const maxBlanks = 12;
const blanks = "\u00a0\u3000\u200b\u200c\u200d\u200e\u200f\ufeff";

function skipBlanks(text: string, at: number): number {
	let start = at;
	while (start < at + maxBlanks && isBlank(text.charCodeAt(start))) start++;
	return start;
}

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09 || (code >= 0xa0 && blanks.includes(String.fromCharCode(code)));
}

function readNext(text: string, at: number, before: readonly Piece[], known: KnownNames): readonly Piece[] {
	const last = before.at(-1);
	const lastIsMark = last === undefined || ",.-:|=/n".includes(last.symbol);
	const start = skipBlanks(text, at);
	const broken = text[start] === "\n" && "APRrB".includes(last?.symbol ?? " ") ? dashBelow.exec(text.slice(start, start + 8)) : null;
	if (broken !== null) return [toPiece("-", start, start + broken[0].length, "-")];
	if (!lastIsMark) {
		// OSLO, May 3, 2024-/Harbour Media Agency/-The
		const slashAt = text.startsWith("-/", start) ? start + 1 : start;
		if (text[slashAt] === "/") {
			const slashes =
				(last?.symbol === "A" ? readSlashedWriter(text, slashAt) : undefined) ??
				readGroup(text, slashAt, known) ??
				(text.charAt(slashAt - 1) === ")" ? readAgencyAtStroke(text, slashAt, known) : undefined);
			if (slashes !== undefined) return isGlued(text, slashAt, slashes.end) ? [] : [toSigned(slashes, before)];
		}
		const separator = readSeparator(text, at);
		if (separator !== undefined)
			return [(last?.symbol === "B" && before.length === 1 ? readSendingDay(text, start) : undefined) ?? separator];
	}
	const afterPlace = before.some(({ symbol }) => symbol === "P");
	const opens = before.every(({ symbol }) => symbol === "D");
	const group = readGroup(text, start, known, opens) ?? readBracketBelow(text, start, before, known);
	if (group?.symbol === "b" && last?.symbol === "P" && isAgencyPiece(before[0])) return [bare(group, "r")];
	if (group?.symbol === "r" && last?.symbol === "," && capitalsOnly.test(group.text)) return [toOutlet(group)];
	if (group?.symbol === "B" && last?.symbol === "P" && isStateOf(last.text, group.text)) return [bare(group, "r")];
	if (group?.symbol === "r" && last?.symbol === "P" && isStateAbroad(last.text, group.text)) return [toOutlet(group)];
	if (
		group?.symbol === "b" &&
		before.length === 0 &&
		dashAhead.test(text.slice(group.end, group.end + 3)) &&
		known.isTown(group.text.toUpperCase())
	)
		return [bare(group, "P")];
	if (group !== undefined) return [text[start] === "/" ? toSigned(group, before) : group];
	const hour = afterPlace && text[start] === "(" ? timeInBrackets.exec(text.slice(start, start + maxTime))?.[0] : undefined;
	if (hour !== undefined) return [toPiece("D", start, start + hour.length, hour)];
	const behindDay = last?.symbol === "." ? before.at(-2) : last;
	const small = behindDay?.symbol === "D" ? (readSmallOutlet(text, start) ?? readLongSigned(text, start)) : undefined;
	if (small !== undefined) return [small];
	const other = afterPlace ? matchOtherDay(text, start) : 0;
	const date = (isMarketwire(last, before.at(-2)) ? readMarketwireDay(text, start) : undefined) ?? readWireDate(text, start + other);
	if (date !== undefined) {
		if (last?.symbol === "-" && (storyDay.test(text.slice(start, start + 4)) || storyGoesOn.test(text.slice(date.end, date.end + 3))))
			return [];
		const end = date.end + (afterPlace ? (timeAfter.exec(text.slice(date.end, date.end + maxTime))?.[0].length ?? 0) : 0);
		return [toPiece("D", start, end, text.slice(start, end), { date: date.date })];
	}
	if (other > 0) return [toPiece("D", start, start + other, text.slice(start, start + other))];
	const day = last?.symbol === "," && afterPlace ? readDayAlone(text, start, known) : undefined;
	if (day !== undefined) return [day];
	if (!lastIsMark && last?.symbol !== "D" && last?.symbol !== "B" && last?.symbol !== "S") return [];
	// Behind a place, its agency's brackets and a dash no house style has a name: the story begins.
	if (last?.symbol === "-" && afterPlace && "BS".includes(before.at(-2)?.symbol ?? " ")) return [];
	return (
		readOderLike(text, start, before) ??
		readCityBehindAddress(text, start, before) ??
		readPhrase(text, start, afterPlace || isRussianAgency(text, start, before), known)
	);
}

/**
 * The day with its weekday in short, which the program of an agency of Italy puts between a dash and the story: with the dash one piece, as no
 * story opens so. “(ANNLEE) – lun 3 maggio 2024 La sindaca”
 */
function readSendingDay(text: string, start: number): Piece | undefined {
	const front = sendingDay.exec(text.slice(start, start + maxSendingDay))?.[0].length;
	const date = front === undefined ? undefined : readWireDate(text, start + front);
	return date && toPiece("D", start, date.end, text.slice(start, date.end), { date: date.date });
}

const sendingDay = /^[–-] (?:lun|mar|mer|gio|ven|sab|dom) (?=\d{1,2} \p{Ll}{5,9} \d{4} )/u;
/** The longest: “– mer 25 settembre 2024 ”. */
const maxSendingDay = 24;

/** Whether a dash stands behind the brackets of Marketwire or SBWire, which print the day in digits there: `(Marketwired) -- 05/31/14 -- `. */
function isMarketwire(dash: Piece | undefined, bracket: Piece | undefined): boolean {
	return dash?.symbol === "-" && bracket?.symbol === "B" && bracket.text.length <= maxMarketwire && marketwire.test(bracket.text);
}

/** “Marketwired” · “MARKET WIRE” · “SBWIRE” */
const marketwire = /^(?:market ?wired?|sbwire)$/i;
const maxMarketwire = 12;

/** Letters on both sides, as in a picture's credit: `SN/APA/ANN LEE`. In Arabic a line that lost its break looks so, too. */
function isGlued(text: string, start: number, end: number): boolean {
	return letter.test(text.charAt(start - 1)) && letter.test(text.charAt(end));
}

const letter = /[\p{Lu}\p{Ll}]/u;

/** An agency's brackets on the line below a place and its day: `Roma, 3 mag.`, line break, `(Adnkronos) – `. */
function readBracketBelow(text: string, at: number, before: readonly Piece[], known: KnownNames): Piece | undefined {
	if (!text.startsWith("\n(", at) || before[0]?.symbol !== "P" || !before.some(({ symbol }) => symbol === "D")) return undefined;
	const below = readGroup(text, at + 1, known);
	return below?.symbol === "B" ? below : undefined;
}

/** A city that runs into the story behind the address of a site: `Liputan6.com, Jakarta Menteri`. */
function readCityBehindAddress(text: string, at: number, before: readonly Piece[]): readonly Piece[] | undefined {
	const [agency, comma] = before;
	if (before.length !== 2 || agency?.symbol !== "A" || comma?.symbol !== "," || !isSiteAddress(agency.text)) return undefined;
	const city = runningCity.exec(text.slice(at, at + 64))?.[0];
	return city === undefined || lookUpCity(city) === undefined ? undefined : [toPiece("P", at, at + city.length, city)];
}

/** One word and a capital behind it, with no dash soon: `Jakarta Menteri`. */
const runningCity = /^\p{Lu}\p{L}{2,20}(?= \p{Lu}(?![^\n]{0,30} [-–—] ))/u;

/** The dash behind a town in brackets, as radio stations print it: `(Red Oak) -- `. */
const dashAhead = /^ ?[-–—]/;
/** A day with which the story begins: `OSLO (AP) - On May 3 the`, `OSLO (AP) - May 3, 2024, was`. */
const storyDay = /^On \p{Lu}/u;
const storyGoesOn = /^, \p{Ll}/u;
/** The dash that belongs to the line above, which ends in an agency or a place: `KOMPAS.com`, line break, `– Sebanyak`. */
const dashBelow = /^\n {0,4}[-–—](?= ["“«„$€]?[\p{L}\d])/u;
/** Letters of an agency that a state has, too: `BANDUNG, (PR).-`. */
const capitalsOnly = /^[A-Z]{2,5}$/;
/**
 * A time between the date and the agency, maybe with its zone: `, 14:22 — REGNUM`, ` / 09:00 am (CNA)`, ` 14:08 CEST (GLOBE NEWSWIRE)`,
 * `, 11:40 am:`; or the zone of India at the line's end, whose time stands in front of the date: `20:15 IST`.
 */
const timeAfter = /^ IST(?=\n)|^(?:,? | \/ )\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?(?= ?[-–—(/]| ?:(?!\d)|\n)/i;
/** “ / 09:00 a.m. CEST (” */
const maxTime = 24;
/** The hour in the agency's place: `(8:30 P.M.) -`. */
const timeInBrackets = /^\(\d{1,2}[:.]\d{2} ?[ap]\.?m\.?\)(?= ?[-–—])/i;
/**
 * A stop behind a name with small letters, or a dash behind two capitals: `VARNES (Marne). `, `Varna (RM) – `. The name of an agency has
 * more capitals or fewer.
 */
function endsRegion(read: Piece | undefined, last: Piece | undefined, place: string): boolean {
	if (last?.symbol !== "b") return false;
	return (
		(read?.symbol === "." && regionName.test(last.text)) || (read?.symbol === "-" && twoCapitals.test(last.text) && mayBeItalian(place))
	);
}

/** A town of Italy, or one that no table knows. */
function mayBeItalian(place: string): boolean {
	return lookUpCity(place)?.countries.includes("IT") !== false;
}

/** “Marne” · “Haute-Marne” */
const regionName = /^\p{Lu}\p{Ll}{2,20}(?:-\p{L}\p{Ll}{0,20}){0,3}$/u;
/** The code of an Italian province. “RM” */
const twoCapitals = /^[A-Z]{2}$/;

/** Letters of an agency that are a state's or the country's, too, behind a city of that country: `Mataram (NTB)`, `Łódź (PL)`. */
function isStateOf(place: string, letters: string): boolean {
	const country = capitalsOnly.test(letters) ? lookUpCity(place)?.countries[0] : undefined;
	return country !== undefined && (letters === country || lookUpRegion(letters)?.countries.includes(country) === true);
}

/** Two letters that are a state of another country only, and so an outlet's: `Mogadishu (SD)`. Italy's provinces are in no table. */
function isStateAbroad(place: string, letters: string): boolean {
	if (!twoCapitals.test(letters)) return false;
	const countries = lookUpCity(place)?.countries ?? ["IT"];
	return !countries.includes("IT") && lookUpRegion(letters)?.countries.some((code) => countries.includes(code)) === false;
}

/**
 * A name in brackets between the place and the agency's brackets, or the day and any agency, is a region: `Husum (Nordmark) (AFP)`,
 * `Anloga (Volta), Jan. 31, GNA – `. Before the day, capitals are another agency's.
 */
function toRegion(pieces: Piece[], days: number): void {
	const at = pieces.findLastIndex(({ symbol }) => symbol !== "D" && symbol !== ",");
	const bracket = pieces[at];
	const behind = pieces.slice(at + 1);
	if (bracket?.symbol !== "b" || pieces[at - 1]?.symbol !== "P" || behind.filter(({ symbol }) => symbol === "D").length !== days) return;
	if (days === 0 ? behind.length === 0 : !capitalsOnly.test(bracket.text)) pieces[at] = bare(bracket, "r");
}

/** The words of a piece as another, which says nothing more. */
function bare({ start, end, text }: Piece, symbol: Piece["symbol"]): Piece {
	return toPiece(symbol, start, end, text);
}

/** The letters of a region in brackets as those of an outlet. */
function toOutlet(group: Piece): Piece {
	return { ...group, symbol: "b", agencies: [group.text] };
}

function isAgencyPiece(piece: Piece | undefined): boolean {
	return piece !== undefined && "AB".includes(piece.symbol);
}

/** Behind a day without its place the word that Russian agencies open their names with says as much as a place: `23 февраля – ИА Вести. `. */
function isRussianAgency(text: string, start: number, before: readonly Piece[]): boolean {
	return before[0]?.symbol === "D" && text.startsWith("ИА ", start);
}

/** The cities of the tables that hold brackets themselves. */
const bracketedCity = /^(?:F(?:rankfurt|RANKFURT) \(O(?:der|DER)\)|H(?:alle|ALLE) \(S(?:aale|AALE)\))/;

function readOderLike(text: string, start: number, before: readonly Piece[]): readonly Piece[] | undefined {
	const name =
		before.length === 0 && "FH".includes(text.charAt(start)) ? bracketedCity.exec(text.slice(start, start + 48))?.[0] : undefined;
	return name === undefined ? undefined : [toPiece("P", start, start + name.length, name)];
}
