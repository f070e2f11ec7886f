import { lookUpCity, lookUpCountry, lookUpName, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isBareAgency, isSiteAddress } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { ambiguousPlaces, givenNames, headingOpeners, institutionWords, labelWords } from "../words/look-alikes.ts";
import type { Lead } from "./lead.ts";
import { type NameCase, toNameCase } from "./name-shape.ts";
import type { Piece } from "./piece.ts";

/** Gathers what can be said of a candidate: some pieces from the beginning of a text. */
export function weighLead(text: string, pieces: readonly Piece[], known: KnownNames): Lead {
	return new WeighedLead(text, pieces, known);
}

/** A class, because the gazetteer is asked late, and once: most leads are none by their shape, and a look at it takes as long as the rest. */
class WeighedLead implements Lead {
	readonly pieces: readonly Piece[];
	readonly text: string;
	readonly body: string;
	readonly story: string;
	readonly place: string;
	readonly placeCase: NameCase;
	readonly words: number;
	readonly knownCountry: boolean;
	readonly region: string | undefined;
	readonly unknownRegion: boolean;
	readonly dated: boolean;
	readonly separated: boolean;
	readonly institution: boolean;
	readonly agencies: readonly string[];
	readonly addressAgency: boolean;
	readonly bareAgency: boolean;
	#knownCity: boolean | undefined;
	readonly #isTown: () => boolean;

	constructor(text: string, pieces: readonly Piece[], known: KnownNames) {
		const end = pieces.at(-1)?.end ?? 0;
		const piece = pieces.find(({ symbol }) => symbol === "P");
		const place = piece?.text ?? "";
		const parts = /[/&]/.test(place) ? place.split(/[/&]/).map((part) => part.trim()) : [];
		const { city, country } = piece?.names ?? lookUpName(place);
		const words = toWords(place);
		this.pieces = pieces;
		this.text = text.slice(pieces[0]?.start ?? 0, end);
		this.body = text.slice(end, end + maxBodyCharacters).trim();
		this.story = text.slice(end);
		this.place = place;
		this.placeCase = toNameCase(place);
		this.words = words.length;
		this.knownCountry = country !== undefined || parts.some((part) => lookUpCountry(part) !== undefined);
		this.region = pieces.find(({ symbol }) => symbol === "R" || symbol === "r" || symbol === "U")?.text;
		this.unknownRegion = pieces.some(({ symbol }) => symbol === "U");
		this.dated = pieces.some(({ date }) => date !== undefined);
		this.separated = ",.-:|=/n".includes(pieces.at(-1)?.symbol ?? " ");
		this.institution = city === undefined && words.some((word) => institutionWords.has(word));
		this.agencies = pieces.flatMap((each) => each.agencies ?? []);
		this.addressAgency = this.agencies.some(isSiteAddress);
		this.bareAgency = this.agencies.every(isBareAgency);
		this.#knownCity = city !== undefined || parts.some((part) => lookUpCity(part) !== undefined) || undefined;
		this.#isTown = () => {
			if (country !== undefined || place.length < 3 || words.some((word) => labelWords.has(word))) return false;
			return parts.length > 1 ? parts.every(known.isTown) : known.isTown(place);
		};
	}

	get knownCity(): boolean {
		this.#knownCity ??= this.#isTown();
		return this.#knownCity;
	}
}

/** Enough to see how the story begins, and whether it is a sentence. */
const maxBodyCharacters = 80;
/** Headlines behind a place have fewer characters, first paragraphs more. */
const minSentenceCharacters = 60;
/** A heading that begins with a question's word or an article may be as long; the first paragraph of a story is longer. */
const maxHeading = 100;
/** A full stop of any script, maybe a closing quotation mark. */
const sentenceEnd = /[.!?…。।؟।][”"’»)]?$/;
/** A story that begins with a small letter, maybe after a quotation mark: `who …`, `“macOS …`. */
const smallStart = /^[“”"«„‘'(\s]{0,3}(?![\u10d0-\u10ff])\p{Ll}/u;
/** A closing bracket, or a separator that is none of the dateline's: no story. */
const markStart = /^[)\]}/|@•,.;:=–—-]/;

/** A time of day: what stands before it is a stamp. */
const timeStart = /^\d{1,2}[:.]\d{2}\b/;
/** A temperature: a row of a weather table. “12C, light rain” · “21°” */
const weatherStart = /^-?\d{1,3}(?: ?[°º]|[CF]\b)/;
/** How a heading goes on after a name and a colon. */
const headingStart =
	/^(?:what|how|why|who|when|where|is|are|can|will|should|does|wie|was|warum|wer|wo|ein|eine|comment|pourquoi|quoi|qui|qué|cómo|por qué|quién|come|perché|cosa|что|как|почему|кто|где)[\s:?’']/iu;
/** How somebody speaks in a transcript or an interview. */
const speechStart =
	/^(?:I|I['’](?:m|ve|d|ll)|My|We|We['’](?:re|ve|ll)|You|You['’]re|Yes|Yeah|No|Well|OK|Okay|Oh|Thanks?|Hello|Hi|Hey|Sure|Absolutely|Exactly|Right|Let me|Good (?:morning|evening|afternoon)|Ich|Wir|Ja|Nein|Danke|Natürlich|Je|Nous|Oui|Non|Merci|Bonjour|Yo|Nosotros|Sí|Gracias|Io|Noi|Sì|Grazie|Eu|Nós|Sim|Não|Ik|Wij|Jag|Vi|Evet|Hayır|Я|Мы|Да|Нет|Спасибо)[\s,.!]/;
/** A quotation mark, maybe behind a space. */
const quoteStart = /^["“„«»‘'「『]/;
/** A heading that tells what to do, however long it is. */
const guideStart = /^(?:what|how|where|when) to |^what (?:we|you) |^(?:why|how) (?:you|we) /i;

/** The text goes on as a story does: not in the middle of a sentence. */
export function opensStory({ body }: Lead): boolean {
	return !smallStart.test(body) && !markStart.test(body) && !timeStart.test(body) && !weatherStart.test(body);
}

/** A small word or a number with a capital, which behind a comma opens a sentence: `The`, `Four`, `At least`. */
const clauseStart =
	/^(?:The(?! Hague| Gambia| Bahamas| Bronx| Netherlands)|An?|At|In|On|As|After|Before|For|With|Over|More|Some|Several|Many|Hundreds|Thousands|Dozens|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|It|This|These|There|Police|Authorities|Officials)\s/;

/** The text goes on with a word that has its capital only at the beginning of a sentence. */
export function opensClause({ body }: Lead): boolean {
	return clauseStart.test(body);
}

/** The text goes on with a capital and small words, as a sentence does and a title does not. */
export function opensWithClause({ body }: Lead): boolean {
	return clauseStart.test(body) || smallSecond.test(body);
}

/** A word with a capital and one without: `Bells of`. */
const smallSecond = /^\p{Lu}[\p{L}’'-]{0,24},? \p{Ll}/u;

/** A name and what closes a row of two: `Sevilla: `, `Perú, `, `Accra (ACC):`. */
const secondName = /^(\p{Lu}[\p{L} .’'-]{1,28}?)(?: ?[:,]| \([A-Z]{2,4}\)|$)/u;

/** A name and a colon, whatever it names: `Benfica: onde ver`. */
const secondSide = /^\p{Lu}\p{L}{2,16}(?: \p{Lu}\p{L}{1,16})? ?: /u;

/** The text goes on with the other half of a pair: `Barcelona - Sevilla: `, `Lagos (LOS) – Accra (ACC)`. */
export function opensPair({ body, placeCase, dated }: Lead): boolean {
	if (placeCase === "capitals") return false;
	const other = secondName.exec(body)?.[1];
	return (other !== undefined && (lookUpCity(other) ?? lookUpCountry(other)) !== undefined) || (!dated && secondSide.test(body));
}

/**
 * The text goes on as somebody speaks: what stands before the colon is a speaker. Behind a small town's name in small letters, which may
 * be a surname, a quotation says so, too.
 */
export function opensSpeech({ body, place, placeCase }: Lead): boolean {
	return speechStart.test(body) || (placeCase === "title" && quoteStart.test(body) && lookUpCity(place) === undefined);
}

/** The name in the list is a person's: two to four words with a capital each. */
export function isPersonName({ pieces }: Lead): boolean {
	const name = pieces.findLast(({ symbol }) => symbol === "U")?.text ?? "";
	return personName.test(name);
}

const personName = /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u;

/**
 * The text goes on with a sentence, and the place is no word besides: what a colon or a stop after a place needs. A short line without
 * an end is a headline or a row of a table.
 */
export function opensSentence(lead: Lead): boolean {
	const [line = ""] = lead.body.split("\n");
	const isSentence = line.length >= minSentenceCharacters || sentenceEnd.test(line);
	const isWord = lead.region === undefined && ambiguousPlaces.has(lead.place.toLowerCase());
	const isHeading = lead.story.trimStart().split("\n", 1)[0]?.slice(maxHeading) === "" && headingStart.test(line);
	return opensStory(lead) && !guideStart.test(line) && isSentence && !isWord && !isHeading && !/^\d/.test(line);
}

/** The place is a name, and no label, speaker or weekday. A state behind a comma makes a name of any word: `HOT SPRINGS, Ark.` */
export function isName(lead: Lead): boolean {
	if (lead.placeCase === "mixed") return false;
	if (lead.knownCity || lead.knownCountry) return true;
	const words = toWords(lead.place);
	const [first] = words;
	if (first === undefined || startsWithGivenName(words)) return false;
	const hasState = !lead.unknownRegion && lead.pieces.some(({ symbol }) => symbol === "R");
	return hasState || (!labelWords.has(first) && !labelWords.has(words.join(" ")));
}

/** A city, country, territory or state of the gazetteer. */
export function isKnownPlace(lead: Lead): boolean {
	return (
		lead.knownCity || lead.knownCountry || (lead.placeCase !== "mixed" && lookUpRegion(lead.place) !== undefined && lead.place.length > 3)
	);
}

/** A city and a word too many, as a team or a person has: `PHOENIX SUNS (AP)`, `PARIS HILTON (CNN)`. A day or a state proves a place all the same. */
export function isCityAndMore(lead: Lead): boolean {
	if (lead.words < 2 || lead.dated || lead.region !== undefined || /[/&]| and /i.test(lead.place) || lead.knownCity || lead.knownCountry)
		return false;
	const words = lead.place.split(" ");
	if (placeWords.has(words.at(-1)?.toLowerCase() ?? "")) return false;
	return words.some((_, index) => index > 0 && lookUpCity(words.slice(0, index).join(" ")) !== undefined);
}

/** Words that make a place of a city's name and themselves: `MEXICO BEACH`. */
const placeWords: ReadonlySet<string> = new Set(
	"city town village township county district province park beach beaches heights hills hill springs island islands bay harbor harbour valley port airport base camp strip junction falls lake lakes river mountain desert forest square station center centre mills grove creek point gardens city-state".split(
		" ",
	),
);

/** A label of a desk in capitals: any word of it is one, or its first word opens a heading: `ON THE RECORD`. */
export function isPlainLabel(lead: Lead): boolean {
	const words = toWords(lead.place);
	return (words.length > 1 && headingOpeners.has(words[0] ?? "")) || words.some((word) => labelWords.has(word));
}

/**
 * The letters in the bracket are the initials of the words before it: `Apple Filing Protocol (AFP)`, `Andhra Pradesh (AP)`.
 * Words in capitals, or a place of the gazetteer, are a place all the same.
 */
export function sharesInitials(lead: Lead): boolean {
	const words = toWords(lead.place);
	if (lead.agencies.some((agency) => statesInShort[agency]?.includes(lead.place.toLowerCase()))) return true;
	if (words.length < 2 || lead.knownCity) return false;
	const initials = words.map((word) => word[0]).join("");
	const significant = words
		.filter((word) => word.length > 3)
		.map((word) => word[0])
		.join("");
	return lead.agencies.some((agency) => agency.toLowerCase() === initials || agency.toLowerCase() === significant);
}

/** Names of states, or their first words, whose letters are an agency's: `ANDHRA (AP)`, `Amapá (AP)`. */
const statesInShort: Readonly<Record<string, readonly string[]>> = { AP: ["andhra", "arunachal", "amapá"] };

/** A name in mixed case that no table knows, of several words or with a digit, before two or three letters: `Partido Popular (EP)`. */
export function isPhraseInShort(lead: Lead): boolean {
	const isPhrase = lead.words > 1 || /\p{N}/u.test(lead.place);
	return isPhrase && lead.agencies.every((agency) => /^\p{Lu}{2,3}$/u.test(agency)) && !lead.knownCity && !lead.knownCountry;
}

/** The bracket holds nothing but an acronym that no table knows: a league, a party, an airport. */
export function hasUnknownAcronym({ agencies, dated }: Lead): boolean {
	return !dated && agencies.length > 0 && agencies.every((agency) => acronym.test(agency));
}

/** Two to five capitals.      “AFC” */
const acronym = /^\p{Lu}{2,5}$/u;

function startsWithGivenName(words: readonly string[]): boolean {
	return words.length > 1 && givenNames.has(words[0] ?? "");
}

function toWords(phrase: string): readonly string[] {
	return phrase
		.toLowerCase()
		.split(/[\s\u00a0/-]+/)
		.filter((word) => word !== "");
}
