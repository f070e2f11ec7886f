import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { isSiteAddress } from "../know-agency.ts";
import { arabicRunning, runningAgencies } from "../words/running-agencies.ts";
import { type Piece, toPiece } from "./piece.ts";

/**
 * Reads an agency that runs into the story after the place: `REGNUM Порт`; in Arabic the place before it: `حلب-سانا قال`, `بغداد/واع قال`.
 * Returns an empty list where none stands at `at`.
 */
export function readRunning(text: string, at: number, afterPlace: boolean): readonly Piece[] {
	const agency = afterPlace ? (findEdition(text, at) ?? findRunning(text, at)) : undefined;
	if (agency !== undefined) return [toPiece("A", at, at + agency.length, agency, { agencies: [agency] })];
	const [, place, joined] = (!afterPlace && text.charCodeAt(at) >= firstArabic && placeBeforeArabic.exec(text.slice(at, at + 40))) || [];
	if (place === undefined || joined === undefined || lookUpCity(place) === undefined) return [];
	const end = at + place.length;
	return [toPiece("P", at, end, place), toPiece("A", end + 1, end + 1 + joined.length, joined, { agencies: [joined] })];
}

/** The edition of Interfax for a part of the country, behind a dash: `ИНТЕРФАКС - ДАЛЬНИЙ ВОСТОК - Праздник`. */
function findEdition(text: string, at: number): string | undefined {
	return text.startsWith("ИНТЕРФАКС - ", at) ? edition.exec(text.slice(at, at + 40))?.[0] : undefined;
}

const edition = /^ИНТЕРФАКС - (?:ДАЛЬНИЙ ВОСТОК|СЕВЕРО-ЗАПАД|СИБИРЬ|ПОВОЛЖЬЕ|УРАЛ|ЦЕНТР|ЮГ)(?= - )/;

/** Where the name of such an agency, or the address of a site, is followed by the story: `KOMPAS.com Presiden`. */
function findRunning(text: string, at: number): string | undefined {
	if (text.charCodeAt(at) >= firstArabic) return arabicAlone.exec(text.slice(at, at + 8))?.[0];
	if (openings.has(text.slice(at, at + 2))) return (running.exec(text.slice(at, at + 16)) ?? quoted.exec(text.slice(at, at + 40)))?.[0];
	const front = text.slice(at, at + 40);
	const site = front.includes(".") ? addressAndCapital.exec(front)?.[0] : undefined;
	return site !== undefined && isSiteAddress(site) ? site : undefined;
}

/** Letters, a stop or two with letters behind, and a capital: `KOMPAS.com Presiden`. */
const addressAndCapital = /^\p{Lu}[\p{L}\d-]{2,24}(?:\.\p{L}{2,4}){1,2}(?= \p{Lu}\p{Ll})/u;

/** An agency in quotation marks behind the word for one: `АМИТ «Ховар»`, `РИА "Новости"`. */
const quoted = /^(?:ИА|РИА|НИА|АН|АМИТ|НИАТ) (?:«[\p{L}\d -]{2,24}»|"[\p{L}\d -]{2,24}")/u;
/** A name of the table and the story; a hyphen behind that of SANA: `REGNUM Порт`, `SANA-The`. */
const running = new RegExp(`^(?:${runningAgencies.join("|")})(?= [\\p{Lu}\\d“"«])|^SANA(?=[-–]\\p{Lu})`, "u");
/** The first two letters of both. */
const openings: ReadonlySet<string> = new Set(
	[...runningAgencies, "SANA", "ИА", "РИА", "НИА", "АН", "АМИТ", "НИАТ"].map((name) => name.slice(0, 2)),
);
/** Letters of other scripts stand before it. */
const firstArabic = 0x600;
/** The agency before the story, in Arabic: `واس قال`. */
const arabicAlone = new RegExp(`^(?:${arabicRunning.join("|")})(?= \\p{Script=Arabic})`, "u");
/** The place before the agency, in Arabic: `حلب-سانا قال`. */
const placeBeforeArabic = new RegExp(`^(\\p{Script=Arabic}[\\p{Script=Arabic} ]{1,24}?)[-/](${arabicRunning.join("|")})(?= \\p{L})`, "u");
