import { isAsciiDigit, isAsciiLetter, isAsciiSmall } from "../../../formats/ascii.ts";
import { lookUpCity, lookUpCountry, lookUpName, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency, isBareAgency, isCallSign } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { readWireDate } from "../read-wire-date.ts";
import { findPhraseEnd } from "./find-phrase-end.ts";
import { toNameCase } from "./name-shape.ts";
import { type Piece, toPiece } from "./piece.ts";
import { readRunning } from "./read-running.ts";
import { splitAgency } from "./split-agency.ts";

/**
 * Reads the words from `at` up to the next separator, bracket or date, and says what they are: place, region, agency, or a name.
 *
 *     ST. PAUL, Minn. (AP) —
 *     ^^^^^^^^  ^^^^^           P, then R
 *
 * A phrase may be two pieces (`Minneapolis CNN`, `dpa Braunschweig`, `Washington-Sana`). Returns an empty list where the words are a
 * sentence and no name.
 */
export function readPhrase(text: string, at: number, afterPlace: boolean, known: KnownNames): readonly Piece[] {
	if (afterPlace && text.startsWith("and ", at) && twoCapitals.test(text.slice(at + 4, at + 6)))
		return readPhrase(text, at + 4, true, known).map((piece) =>
			piece.symbol === "U" || (piece.symbol === "R" && lookUpCity(piece.text) !== undefined) ? { ...piece, symbol: "P" } : piece,
		);
	const joined = readRunning(text, at, afterPlace);
	if (joined.length > 0) return joined;
	const glued = afterPlace ? undefined : (findGluedEnd(text, at, known) ?? findRunEnd(text, at));
	if (glued !== undefined) return [toPiece("P", at, glued, text.slice(at, glued))];
	const end = findPhraseEnd(text, at, known);
	const state = afterPlace && (end === undefined || text.slice(at, end).includes(". ")) ? findStateEnd(text, at) : undefined;
	if (state !== undefined) return [toPiece("R", at, state, text.slice(at, state))];
	if (end === undefined || end === at) return [];
	const phrase = text.slice(at, end);
	const piece = (symbol: Piece["symbol"], from = 0, to = phrase.length): Piece => {
		const words = phrase.slice(from, to);
		return toPiece(symbol, at + from, at + to, words, symbol === "A" ? { agencies: agenciesOf(words, known) } : undefined);
	};
	const names = lookUpName(phrase);
	const { city, country, region } = names;
	if (afterPlace && region !== undefined && isPlainRegion(phrase)) return [piece("R")];
	const parts = splitAgency(phrase, known);
	// Behind a place the letters of SANA in Russian are the agency, and no second place: “САНА” is the town of Sanaa, too.
	const isNoCity = city === undefined || (afterPlace && isBareAgency(phrase));
	if (parts === undefined && isNoCity && isNamedAgency(phrase, afterPlace, known)) return [piece("A")];
	if (parts !== undefined) {
		const inner = parts.agencyFirst ? piece("P", parts.second) : piece("A", parts.second);
		const outer = parts.agencyFirst ? piece("A", 0, parts.first) : piece(afterPlace ? "R" : "P", 0, parts.first);
		return [outer, inner];
	}
	if (afterPlace ? isMediaName(phrase) : city === undefined && isOutletInFront(phrase, text.slice(end, end + 2))) return [piece("A")];
	if (city === undefined && toNameCase(phrase) === "mixed") return [];
	if (!afterPlace) {
		const country = city === undefined && names.country === undefined ? findCountryBehind(phrase) : undefined;
		return country === undefined ? [toPiece("P", at, end, phrase, { names })] : [piece("P", 0, country - 1), piece("R", country)];
	}
	if ((region ?? country) !== undefined) return [piece("R")];
	return [piece(city === undefined ? "U" : "P")];
}

/** Two agencies with a stroke between, or one: `Sputnik/UNI`, `dpa/lni`. */
function agenciesOf(words: string, known: KnownNames): readonly string[] {
	const parts = words.split("/");
	return parts.length > 1 && parts.every((part) => isAgency(part, known)) ? parts : [words];
}

/**
 * The name of an agency. No two letters, where the second is small: `the Speaker, Rt. Hon.` Nor a town whose first word is called like one:
 * `ANN ARBOR, Mich.`
 */
function isNamedAgency(phrase: string, afterPlace: boolean, known: KnownNames): boolean {
	if (phrase.length === 2 && isAsciiSmall(phrase.charCodeAt(1))) return false;
	if (!isAgency(phrase, known)) return false;
	return afterPlace || (!isCallSign(phrase) && !(phrase.includes(" ") && known.isTown(phrase)));
}

/** The further place of `TEL AVIV, Israel, and BOSTON`. */
const twoCapitals = /^\p{Lu}{2}/u;

/**
 * A city in capitals, or in Thai, a hyphen for a dash, and the story without a space: `ISLAMABAD-Federal ministers have`. Or one and its
 * script's sign for a colon. Or one and the day: `Oslo-3rd May 2024`.
 */
function findGluedEnd(text: string, at: number, known: KnownNames): number | undefined {
	const signed = text.charCodeAt(at) < firstDevanagari ? null : visarga.exec(text.slice(at, at + maxGluedPlace));
	const colon = signed?.[1] ?? signed?.[2];
	if (colon !== undefined && (lookUpCity(colon) !== undefined || known.isTown(colon))) return at + colon.length;
	const hyphen = text.indexOf("-", at);
	if (hyphen - at > maxGluedPlace || (hyphen - at < minGluedPlace && !isAgencyPhrase(text, hyphen + 1, known))) return undefined;
	const place = text.slice(at, hyphen);
	if (isAsciiDigit(text.charCodeAt(hyphen + 1)))
		return cityName.test(place) && lookUpCity(place) !== undefined && readWireDate(text, hyphen + 1) !== undefined ? hyphen : undefined;
	if (thaiName.test(place)) return thaiLetter.test(text.charAt(hyphen + 1)) && lookUpCity(place) !== undefined ? hyphen : undefined;
	const isGlued = gluedPlace.test(place) || (smallPlace.test(place) && gluedClause.test(text.slice(hyphen + 1, hyphen + maxGluedWord)));
	return capitalAndSmall.test(text.slice(hyphen + 1, hyphen + 3)) && isGlued && (lookUpCity(place) !== undefined || known.isTown(place))
		? hyphen
		: undefined;
}

/** Behind a short city, an agency up to the end of the line: `VAN-Anadolu Agency`. */
function isAgencyPhrase(text: string, at: number, known: KnownNames): boolean {
	const line = text.slice(at, at + maxAgencyAlone);
	const end = line.indexOf("\n");
	return end > 0 && isAgency(line.slice(0, end), known);
}

const maxAgencyAlone = 40;

/** A city in capitals that lost its mark, before a word that opens a sentence: `HOUSTON The mayor`. */
function findRunEnd(text: string, at: number): number | undefined {
	const third = text.charCodeAt(at + 2);
	if (!isAsciiLetter(third) || isAsciiSmall(third)) return undefined;
	const place = runningPlace.exec(text.slice(at, at + maxRunningPlace))?.[0];
	return place === undefined || lookUpCity(place) === undefined ? undefined : at + place.length;
}

const runningPlace =
	/^[A-Z]{3,20}(?: [A-Z]{2,20}){0,2}(?= (?:The|An?|Il|La|Un[ae]?|El|Les?|Los|Just(?= (?:days|hours|minutes|weeks|months|over|under|a few))|Police|Authorities|Officials) [a-z])/;
/** Three words of a city, and the first of the sentence. */
const maxRunningPlace = 48;

/** A name of a city; shorter ones are also beginnings of words. */
const minGluedPlace = 4;
const maxGluedPlace = 24;
/** How a sentence begins. “Fe” · “A ” */
const capitalAndSmall = /^(?:\p{Lu}\p{Ll}|A )/u;
/** One name or two. */
const cityName = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?$/u;
/** Letters of India have codes from here on. */
export const firstDevanagari = 0x900;
/** One name or two, and a sign of Devanagari or Bengali that is typed for a colon: `लखनऊः `, `ঢাকাঃ `. */
const visarga = /^([\u0904-\u0963]{2,16}?(?: [\u0904-\u0963]{2,16}?)?)ः |^([\u0985-\u09e3]{2,16}?)ঃ /u;
const thaiName = /^\p{Script=Thai}{4,24}$/u;
const thaiLetter = /\p{Script=Thai}/u;
/** The same in small letters needs a word that opens a sentence behind its hyphen: `Karachi-In Karachi, the`, `Alger-Le conseil`. */
const smallPlace = /^\p{Lu}\p{Ll}{3,20}$/u;
const gluedClause = /^(?:The|An?|At|In|On|As|After|Before|For|With|Police|Authorities|Officials) \p{L}|^(?:Les?|La|Une?|Des) \p{Ll}/u;
const maxGluedWord = 16;
const gluedPlace = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}$/u;

/**
 * A place in capitals and a country or state in small letters, or the other way, whose comma was lost: `NURDAGI Turkey`, `FARGO N.D.`,
 * `Bethesda MD`. Where the latter begins.
 */
function findCountryBehind(phrase: string): number | undefined {
	const country = phrase.includes(" ") ? (placeAndCountry.exec(phrase) ?? placeAndLetters.exec(phrase))?.[1] : undefined;
	if (country === undefined) return undefined;
	const known = lookUpCountry(country) ?? lookUpRegion(country) ?? lookUpRegion(`${country}.`);
	return known === undefined ? undefined : phrase.length - country.length;
}

/** “NURDAGI Turkey” · “SAN JUAN Puerto Rico” · “MOBILE Ala” · “FARGO N.D.” */
const placeAndCountry = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2} (\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{2,20})?|(?:\p{Lu}\.){2,3})$/u;

/** “Bethesda MD” · “Los Angeles CA” */
const placeAndLetters = /^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2} ([A-Z]{2})$/u;

/** A region's name that no agency has: `Pa.` is no PA, `Nova Scotia` no edition of NOVA, `PA` after a place Pennsylvania. */
function isPlainRegion(phrase: string): boolean {
	return phrase.endsWith(".") || phrase.includes(" ") || phrase.length === 2;
}

/** A name of several words, the last or first of which says that it is a medium: `RAKYAT NEWS`, `Agencia Norte`. */
function isMediaName(phrase: string): boolean {
	if (phrase.length >= 32) return false;
	return phrase.includes(" ") ? mediaName.test(phrase) || arabicMediaName.test(phrase) : fusedMediaName.test(phrase);
}

/** An outlet before its place: in capitals before a comma, in Urdu before a bracket. */
function isOutletInFront(phrase: string, behind: string): boolean {
	return behind.startsWith(",") ? outletInCapitals.test(phrase) : behind === " (" && arabicMediaName.test(phrase);
}

/** A name that ends in a medium's word: `DFWatch`, `BenarNews`. */
const fusedMediaName =
	/^\p{Lu}\p{L}{1,12}(?:Watch|News|Press|Media|Post|Times|Online|Info|inform|press|Пресс|Медиа|Новости|[Ии]нформ|ИНФОРМ|Ньюс)$/u;

/** One word in capitals with what papers of Indonesia are called, before a place: `TIMESINDONESIA, JAKARTA`. */
const outletInCapitals =
	/^(?:(?:TIMES|RADAR|HARIAN|BERITA|SUARA|KABAR|PORTAL|INFO|WARTA|MEDIA|TRIBUN|JURNAL|LENSA|PIKIRAN|SINAR|KORAN)[A-Z]{3,16}|[A-Z]{3,16}(?:NEWS|POS|POST|TIMES|TODAY|ONLINE|MEDIA|INDONESIA|UPDATE|TERKINI|COM))$/;

/** The word for a paper, a site or an agency before a name in Arabic, or one that ends such a name: `اليمن اليوم`. */
const arabicMediaName =
	/^(?:وكالة|صحيفة|جريدة|موقع|شبكة|قناة|بوابة) [\p{L} ]{2,24}$|^\p{Script=Arabic}{2,12} (?:اليوم|نيوز|نیوز|ٹی وی|برس|تايمز|بوست|أونلاين|اونلاين|الإخبارية|الاخبارية|الإخباري|الاخباري)$/u;
const mediaName =
	/^(?:Agencia|Agência|Agenzia|Agence|Agerpres|ИА|АН|ИИ|НИАТ) \p{L}|^\p{Lu}[\p{L}\d.-]{0,16}(?: \p{L}[\p{L}\d.-]{0,12})? (?:News|NEWS|Online|ONLINE|Media|MEDIA|TV|Radio|RADIO|Agency|Newswire|Newsroom|Express|EXPRESS|Herald|HERALD|Tribune|Gazette|Times|TIMES|Post|POST|Daily|DAILY|Press|PRESS|Haber|Ajansı|[Нн]ьюс|НЬЮС|Новости|НОВОСТИ|Медиа|МЕДИА|Пресс|ПРЕСС|Инфо|ИНФО|Онлайн|ОНЛАЙН|Информ|ИНФОРМ)$/u;

/** The name of a state in short whose stop ends the dateline as well: `Cuauhtémoc, Chih. El director`. */
function findStateEnd(text: string, at: number): number | undefined {
	const state = shortState.exec(text.slice(at, at + 12))?.[1];
	return state !== undefined && lookUpRegion(`${state}.`)?.spelling.endsWith(".") ? at + state.length : undefined;
}

const shortState = /^(\p{Lu}\p{L}{1,6})\. {1,2}\p{Lu}/u;
