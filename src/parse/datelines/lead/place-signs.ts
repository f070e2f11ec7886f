import { lookUpCity, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { arabicGivenNames } from "../words/arabic-given-names.ts";
import { headingOpeners, labelWords } from "../words/look-alikes.ts";
import { isHeadlineAndPlace } from "./is-headline-and-place.ts";
import type { Lead } from "./lead.ts";
import { toWords } from "./name-shape.ts";

// Whether the name that stands where a place would is one, or a label, a person, a team, a party. `houseStyles` says which style asks what.

/** The place is a name, and no label, speaker or weekday. A state behind a comma makes a name of any word: `HOT SPRINGS, Ark.` */
export function isName(lead: Lead): boolean {
	if (lead.placeCase === "mixed" || isHeadlineAndPlace(lead)) return false;
	if (lead.knownCity || lead.knownCountry) return true;
	const words = lead.placeWords;
	const [first] = words;
	if (lead.placeCase === "title" && (initialsInFront.test(lead.place) || joinedWords.test(lead.place))) return false;
	// A station: “TVN24, PAP”
	if (
		first === undefined ||
		(first === "by" && words.length > 1) ||
		numbered.test(lead.place) ||
		(startsWithGivenName(words) && !placeWords.has(words.at(-1) ?? ""))
	)
		return false;
	const hasState = !lead.unknownRegion && lead.pieces.some(({ symbol }) => symbol === "R");
	return hasState || (!labelWords.has(first) && !labelWords.has(words.join(" ")));
}

/** Who writes: “J.R. Miller, Reuters”, “D. Miller, AP”. */
const initialsInFront = /^(?!U\.[SNK]\.)(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}/u;
/** What calls itself by three words without blanks: “#RiverNewsReport”. */
const joinedWords = /^\p{Lu}\p{Ll}{2,12}\p{Lu}\p{Ll}{2,12}\p{Lu}\p{Ll}/u;
/** A number glued to capitals. */
const numbered = /\p{Lu}\d/u;

/** A city, country, territory or state of the gazetteer. */
export function isKnownPlace(lead: Lead): boolean {
	return (
		lead.knownCity || lead.knownCountry || (lead.placeCase !== "mixed" && lookUpRegion(lead.place) !== undefined && lead.place.length > 3)
	);
}

/**
 * A clause of Chinese or Japanese, which part no words, as captions close with an agency: `5月3日水曜日、市長が手を振った。(AP)`. A place has no
 * digits, no endings of verbs or cases, unless a table knows it, and a dozen signs at most.
 */
export function isDenseClause(lead: Lead): boolean {
	const { place } = lead;
	if (!dense.test(place.slice(0, maxDensePlace)) || lead.knownCity || lead.knownCountry) return false;
	return place.length > maxDensePlace || noDensePlace.test(place);
}

const dense = /[\u3040-\u30ff\u4e00-\u9fff]/;
const noDensePlace = /[\d０-９\u3040-\u309f]/;
const maxDensePlace = 12;

/**
 * A city and a word too many, as a team or a person has: `PHOENIX SUNS (AP)`, `PARIS HILTON (CNN)`. A day or a state proves a place all the
 * same.
 */
export function isCityAndMore(lead: Lead): boolean {
	if (lead.words < 2 || lead.dated || lead.region !== undefined || /[/&]| and /i.test(lead.place) || lead.knownCity || lead.knownCountry)
		return false;
	const words = lead.place.split(" ");
	if (placeWords.has(words.at(-1)?.toLowerCase() ?? "")) return false;
	return words.some((word, index) => index > 0 && !wordInside.test(word) && lookUpCity(words.slice(0, index).join(" ")) !== undefined);
}

/** A word in small letters, or one that stands inside a town's name: `Freiburg im Breisgau`, `NEUSTADT AM RIED`. */
const wordInside = /^(?:\p{Ll}|(?:AM|IM|OB|VOR|SUR|UPON)$)/u;

/** The last word is what a place is called: `WRIGHT AIR FORCE BASE`. */
export function endsAsPlace({ placeWords: words }: Lead): boolean {
	return placeWords.has(words.at(-1) ?? "");
}

/** Words that make a place of a city's name and themselves: `MEXICO BEACH`. */
const placeWords: ReadonlySet<string> = new Set(
	"city countryside outskirts suburbs governorate town village township county district province park beach beaches heights hills hill springs island islands bay harbor harbour valley port airport base camp strip junction falls lake lakes river mountain desert forest square station center centre mills grove creek point gardens city-state nation reserve".split(
		" ",
	),
);

/**
 * A town in capitals that is called like an institution: the gazetteer has it, or a hill or a park is named for a church or a college:
 * `COLLEGE STATION — `, `CHURCH HILL — `.
 */
export function isTownLikeInstitution({ place, placeCase, placeWords: words, isKnownTown }: Lead): boolean {
	return placeCase === "capitals" && words.length > 1 && (townLikeInstitution.test(place) || isKnownTown(place));
}

const townLikeInstitution = /^(?:CHURCH|COLLEGE|UNIVERSITY) (?:CITY|CREEK|FALLS|GROVE|HEIGHTS|HILLS?|PARK|POINT|SPRINGS)$/;

/** A name and what an area is called, as stations of the United States print it in small letters, too: `Nordvik County - `. */
export function isArea(lead: Lead): boolean {
	const words = lead.placeWords;
	return words.length > 1 && words.length < 4 && areaWords.has(words.at(-1) ?? "");
}

const areaWords: ReadonlySet<string> = new Set("county township parish valley".split(" "));

/**
 * Papers of Indonesia print their name behind the place, where others print a region or a second town; before a colon, where a speaker may
 * stand, it has a word for papers: `Ambon, Harian Pulau: `.
 */
export function isPaperOfIndonesia({ place, pieces, isKnownTown }: Lead): boolean {
	const name = pieces.findLast(({ symbol }) => symbol === "U")?.text ?? "";
	if (lookUpCity(place)?.countries[0] !== "ID" || isKnownTown(name)) return false;
	return pieces.at(-1)?.symbol === "-" || wordForPapers.test(name);
}

const wordForPapers = /^(?:Harian|Koran|Majalah|Media|Radar|Suara|Surat Kabar|Tabloid|Tribun|Warta) /;

/** A label of a desk in capitals: any word of it is one, or its first word opens a heading: `ON THE RECORD`. */
export function isPlainLabel(lead: Lead): boolean {
	const words = lead.placeWords;
	if (lead.place === "THE PENTAGON") return false; // USNI News writes from there.
	return (words.length > 1 && headingOpeners.has(words[0] ?? "")) || words.some((word) => labelWords.has(word));
}

/**
 * The letters in the bracket are the initials of the words before it: `Apple Filing Protocol (AFP)`, `Andhra Pradesh (AP)`, `Portable Network
 * Graphics (PNG)`.
 * Words in capitals, or a place of the gazetteer, are a place all the same.
 */
export function sharesInitials(lead: Lead): boolean {
	const words = lead.placeWords;
	if (lead.agencies.some((agency) => statesInShort.get(agency)?.includes(lead.place.toLowerCase()))) return true;
	if (words.length < 2 || lead.knownCity) return false;
	const initials = words.map((word) => word[0]).join("");
	const significant = words
		.filter((word) => word.length > 3)
		.map((word) => word[0])
		.join("");
	// Two letters are a province of Italy: `Casal Romano (CR)`.
	const inBracket = (lead.region ?? "").length > 2 ? [...lead.agencies, lead.region ?? ""] : lead.agencies;
	return inBracket.some((letters) => letters.toLowerCase() === initials || letters.toLowerCase() === significant);
}

/** Names of states, or their first words, whose letters are an agency's: `ANDHRA (AP)`, `Amapá (AP)`. */
const statesInShort: ReadonlyMap<string, readonly string[]> = new Map([["AP", ["andhra", "arunachal", "amapá"]]]);

/** A name in mixed case that no table knows, of several words or with a digit, before two or three letters: `Partido Popular (EP)`. */
export function isPhraseInShort(lead: Lead): boolean {
	const isPhrase = (lead.place.includes(" ") && !placeOpener.test(lead.place)) || /\p{N}/u.test(lead.place);
	return isPhrase && lead.agencies.every((agency) => /^\p{Lu}{2,3}$/u.test(agency)) && !lead.knownCity && !lead.knownCountry;
}

/** How names of towns of several words begin.      “San Bartolo” · “Bad Lund” · “Los Olmos” */
const placeOpener =
	/^(?:Bad|Ciudad|Fort|Fuerte|Las|Los|Les|Mount|Nueva|Nuevo|Port|Porto|Puerto|Saint|San|Sankt|Santa|Santo|St\.|São|Villa) /;

/** The bracket holds nothing but an acronym that no table knows: a league, a party, an airport. */
export function hasUnknownAcronym({ agencies, dated }: Lead): boolean {
	return !dated && agencies.length > 0 && agencies.every((agency) => acronym.test(agency));
}

/** Two to five capitals.      “AFC” */
const acronym = /^\p{Lu}{2,5}$/u;

/** The name in the bracket ends as those of papers and stations do, and no table has it. */
export function isOutlet({ agencies, separated, dated }: Lead): boolean {
	const words = toWords(agencies[0] ?? "");
	if (dated) return separated && signingLetters.test(agencies[0] ?? "");
	if (words.length > 1) return outletEndings.has(words.at(-1) ?? "");
	return separated && (outletStem.test(words[0] ?? "") || papersByLetters.has(agencies[0] ?? ""));
}

/** Papers of Malaysia, by whose letters other sites open what they took from them. */
const papersByLetters: ReadonlySet<string> = new Set(["NST", "FMT", "MMO", "TMR", "TMI"]);

/** Behind a day: `SSNA`. */
const signingLetters = /^[A-Z]{3,6}$/;

/** Of one word: `Newser`, `Northwire`. */
const outletStem = /^\p{L}{2,12}(?:wire|news|press|times|network|media|cast)$|^news\p{L}{1,8}$/u;

/**
 * Between strokes, where a paper signs, stand two words or three of which none is a paper's: who wrote. “Oslo, Norway | ANN LEE |”
 */
export function isWriterBetweenStrokes({ pieces, text }: Lead): boolean {
	if (!text.endsWith("|")) return false;
	const words = toWords(pieces.findLast(({ symbol }) => symbol === "U")?.text ?? "");
	return words.length > 1 && words.length < 4 && !words.some((word) => outletEndings.has(word) || paperWords.has(word));
}

const paperWords: ReadonlySet<string> = new Set(
	"the independent monitor vision nation standard guardian mail star sun mirror telegraph express agency agencies group staff desk bureau dispatch ledger reporter sentinel broadcasting gazette bulletin courier examiner register record argus beacon advocate leader review world voice outlook messenger citizen inquirer mercury reports".split(
		" ",
	),
);

/** A company follows that is called like an agency: `OSLO, May 3 – Harbour News Network, Inc. (OTC: HNN)`. */
export function isCompany({ pieces }: Lead): boolean {
	return pieces.some(({ symbol, text }) => symbol === "U" && companyForm.test(text));
}

const companyForm = /^(?:Inc|Corp|Ltd|LLC|Co|Plc|PLC)$/;

const outletEndings: ReadonlySet<string> = new Set(
	"agency news newspaper newspapers newswire times press network media wire tv radio post herald daily journal gazette tribune chronicle observer today online examiner".split(
		" ",
	),
);

function startsWithGivenName(words: readonly string[]): boolean {
	return words.length > 1 && givenNames.has(words[0] ?? "");
}

/** A surname that is a city's, and behind the comma a given name, as lists of the dead print them: `HOUSTON, Mary E. — `. */
export function isPersonBehindComma({ region, unknownRegion }: Lead): boolean {
	return unknownRegion && givenNames.has(region?.split(" ", 1)[0]?.toLowerCase() ?? "");
}

/** The name in the list is a person's: two to four words with a capital each. */
export function isPersonName({ pieces }: Lead): boolean {
	const name = pieces.findLast(({ symbol }) => symbol === "U")?.text ?? "";
	return personName.test(name);
}

const personName = /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u;

/** The name behind the place is a person's in Arabic: its first word is one that people are given. */
export function isArabicName({ pieces }: Lead): boolean {
	const [first = "", ...others] = (pieces.findLast(({ symbol }) => symbol === "U")?.text ?? "").split(" ");
	return others.length > 0 && others.length < maxArabicNames && arabicGivenNames.has(first.replace(/[أإآ]/g, "ا"));
}

/** `عبد الله محمد الحسن علي` has five. */
const maxArabicNames = 5;

/** One word and a danda, as Hindi papers print the place; many towns have no name in Devanagari in any table: `उरई। `. */
export function isHindiStop({ pieces, words, placeCase }: Lead): boolean {
	return pieces.at(-1)?.text === "।" && words === 1 && placeCase === "caseless";
}

/** Whether a name that is no place is one of letters alone, or of a word of Arabic. */
export function hasOutletLetters(lead: Lead): boolean {
	return lead.pieces.some(({ symbol, text }) => symbol === "U" && outletLetters.test(text));
}

/** Two to six capitals, or one word with an article in Arabic, and no weekday: `BHA`, `النهر`. */
const outletLetters = /^\p{Lu}{2,6}$|^ال(?!أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|يوم)\p{Script=Arabic}{2,10}$/u;
