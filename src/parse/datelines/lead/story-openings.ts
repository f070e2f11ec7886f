import { isAsciiLetter, isAsciiSmall } from "../../../formats/ascii.ts";
import { lookUpCity, lookUpCountry } from "../../../formats/gazetteer/look-up-place.ts";
import { ambiguousPlaces, placesInCapitals } from "../words/look-alikes.ts";
import { isNamedAsPlace } from "./is-named-as-place.ts";
import type { Lead } from "./lead.ts";

// How the text goes on behind what may be a dateline. `houseStyles` says which style needs what.

/** The text goes on as a story does: not in the middle of a sentence. */
export function opensStory({ body }: Lead): boolean {
	const code = body.charCodeAt(0);
	// As most stories begin: none of the signs below.
	if (isAsciiLetter(code) && !isAsciiSmall(code)) return true;
	return !smallStart.test(body) && !markStart.test(body) && !timeStart.test(body) && !weatherStart.test(body);
}

/** A small word or a number with a capital, which behind a comma opens a sentence: `The`, `Four`, `At least`. */
const clauseStart =
	/^(?:The(?! Hague| Gambia| Bahamas| Bronx| Netherlands)|An?|At|In|On|As|After|Before|For|With|Over|More|Some|Several|Many|Hundreds|Thousands|Dozens|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|It|Just (?:days|hours|minutes|weeks|months|over|under|a few)|This|These|There|Police|Authorities|Officials)\s/;

/** The text goes on with a word that has its capital only at the beginning of a sentence, or with whose forces or officials it tells of. */
export function opensClause({ body }: Lead): boolean {
	return clauseStart.test(body) || ofNation.test(body) || articleAndWord.test(body);
}

/** An article of the languages that come from Latin: `Il governo`, `Un capo`. */
const articleAndWord = /^(?:Il|La|Un[ae]?|El|Les?|Los) \p{Ll}/u;

/** Of a nation, and a small word: `Russian air defense`. `Russian capital` tells of the city in front. */
const ofNation =
	/^(?:Russian|Ukrainian|Syrian|Israeli|Palestinian|Iranian|Iraqi|Turkish|Egyptian|Chinese|Japanese|Indian|Pakistani|Afghan|British|French|German|American) (?!capital|city|town|port|resort|suburb)\p{Ll}/u;

/** The text goes on with a capital and small words, as a sentence does and a title does not; or with an officer and a verb. */
export function opensWithClause({ body }: Lead): boolean {
	return clauseStart.test(body) || smallSecond.test(body) || lettersSecond.test(body) || officerAndVerb.test(body);
}

/** Two to seven words with capitals and a verb: `Japanese Prime Minister Ann Lee said`. */
const officerAndVerb = /^(?:\p{Lu}[\p{L}.’'-]{1,20}\s){2,7}(?:said|says|has|had|will|is|was|are|were)\s/u;

/** A word with a capital, the letters of an office, and a word without: `Председатель ЦИК сказала`. */
const lettersSecond = /^\p{Lu}\p{Ll}{2,20} \p{Lu}{2,6} \p{Ll}/u;
/** A word with a capital and one without: `Bells of`. */
const smallSecond = /^\p{Lu}[\p{L}’'-]{0,24},? \p{Ll}/u;

/** The text goes on with more characters than a row of a table, and not in a speaker's words. */
export function opensParagraph({ story }: Lead): boolean {
	const [line = ""] = story.split("\n", 1);
	return line.length >= minParagraph && !speechInside.test(line.slice(0, minParagraph));
}

/** Speakers say “I” and “you” soon. */
const speechInside = /\b(?:I|we|you|your|our|my)\b/i;
/** Longer than what most speakers say in one go. */
const minParagraph = 80;

/** The text goes on with somebody's words. */
export function opensQuotation({ body }: Lead): boolean {
	return quoteStart.test(body);
}

/** A name and what closes a row of two: `Sevilla: `, `Perú, `, `Accra (ACC):`. */
const secondName = /^(\p{Lu}[\p{L} .’'-]{1,28}?)(?: ?[:,]| \([A-Z]{2,4}\)|$)/u;

/** One name to five and a colon, whatever it names: `Benfica: onde ver`, `Lund High Speed Rail: The`. */
const secondSide = /^\p{Lu}\p{L}{2,16}(?: \p{Lu}\p{L}{1,16}){0,4} ?: /u;
/** A name and what both sides scored: `Lund 2:1`, `Dinamo (Kyiv) 2:1`. A council votes 7-2, too, but with a verb in front. */
const score = /^\p{Lu}[\p{L}.’'-]{0,20}(?: (?:\(?\p{Lu}[\p{L}.’'-]{0,20}\)?|de|da|do|del|la|of)){0,3} \d{1,3}[:–-]\d{1,3}(?!\d)/u;

/** What parts the entries of a row. */
const rowMarks = "·»>";

/** The text goes on with the other half of a pair, or with a row's next: `Barcelona - Sevilla: `, `Lagos (LOS) – Accra (ACC)`, `Oslo · Sport · `. */
export function opensPair({ body, placeCase, dated, text }: Lead): boolean {
	const mark = text.charAt(text.length - 1);
	if (rowMarks.includes(mark) && (body.includes(` ${mark}`) || text.indexOf(` ${mark}`) < text.lastIndexOf(` ${mark}`))) return true;
	if (score.test(body)) return true;
	if (placeCase === "capitals") return false;
	const other = secondName.exec(body)?.[1];
	return (other !== undefined && (lookUpCity(other) ?? lookUpCountry(other)) !== undefined) || (!dated && secondSide.test(body));
}

/**
 * The text goes on as somebody speaks: what stands before the colon is a speaker. Behind a small town's name in small letters, which may
 * be a surname, a quotation says so, too, and behind any a question.
 */
export function opensSpeech({ body, place, placeCase, story }: Lead): boolean {
	if (speechStart.test(body)) return true;
	const mayAsk = questionStart.test(body);
	if (!mayAsk && (placeCase !== "title" || !quoteStart.test(body))) return false;
	return lookUpCity(place) === undefined && (!mayAsk || question.test(story));
}

/**
 * The text goes on with a sentence, and the place is no word besides: what a colon or a stop after a place needs. A short line without
 * an end is a headline or a row of a table.
 */
export function opensSentence(lead: Lead): boolean {
	const [line = ""] = lead.body.split("\n");
	const isSentence = line.length >= minSentenceCharacters || sentenceEnd.test(line);
	const name = lead.place.toLowerCase();
	const isPlace = lead.region !== undefined || (lead.placeCase === "capitals" && placesInCapitals.has(name));
	const isWord = !isPlace && ambiguousPlaces.has(name) && !isNamedAsPlace(lead);
	const [story = ""] = lead.story.trimStart().split("\n", 1);
	const isHeading = story.length <= maxHeading && !story.endsWith(".") && headingStart.test(line);
	return (
		opensStory(lead) &&
		!guideStart.test(line) &&
		!marketRow.test(line) &&
		!weatherRow.test(line) &&
		isSentence &&
		!isWord &&
		!isHeading &&
		(!startsWithDigit.test(line) || countStart.test(line))
	);
}

const startsWithDigit = /^\d/;
/**
 * How many, of whom, and a verb, or how old: no row of a table. “12 people were” · “3,000 young farmers have” · “28 Menschen sind” · “28-year-old”
 */
const countStart =
	/^\d{1,3}(?:(?:[.,]\d{3})? (?:(?:\p{Ll}{3,20} ){1,3}(?:was|were|is|are|has|have|had|will|died|ont|sont|han|fueron|murieron|hanno|sono|foram|zijn|hebben)|\p{Lu}\p{Ll}{3,20} (?:haben|sind|waren|werden|wurden|starben))(?!\p{L})|-year-old \p{L}|(?:\.\d{1,2})? per ?cent of )/u;

/** The text goes on as a headline does, each word with a capital: `Nigeria: Govt Sends Officials to Ghana`. */
export function opensTitle({ body }: Lead): boolean {
	const words = body.split(/\s+/).slice(0, maxTitleWords);
	return words.length === maxTitleWords && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4) && titleCase.test(body);
}

/** A sentence about an officer may have as many capitals in front. */
const maxTitleWords = 6;
/** Two words with a capital and small letters: an abbreviation alone shows no title. */
const titleCase = /^\p{Lu}[\p{L}’']{0,20} \p{Lu}\p{Ll}/u;

/** Headlines behind a place have fewer characters, first paragraphs more. */
const minSentenceCharacters = 60;
/** A heading that begins with a question's word or an article may be as long; the first paragraph of a story is longer. */
const maxHeading = 100;
/** A full stop of any script, maybe a closing quotation mark. */
const sentenceEnd = /[.!?…。।؟।][”"’»)]?$/;
/** A story that begins with a small letter, maybe after a quotation mark: `who …`, `“macOS …`; `iPhone` opens a whole one. */
const smallStart = /^[“”"«„‘'(\s]{0,3}(?![\u10d0-\u10ff])\p{Ll}(?!\p{Lu})/u;
/** A closing bracket, or a separator that is none of the dateline's: no story. */
const markStart = /^[)\]}/|@•,.;:=–—-]/;

/** A row of a market's table. “Harbour 100: UP 0.2 percent” */
const marketRow = /^\p{Lu}[\p{L}\p{N}&.' -]{1,24}: (?:UP|DOWN|FLAT) /u;
/** A row of the weather's in words. “Sunny; high 88” · “Mostly cloudy, lows” · “Clear, 18C” */
const weatherRow = /^(?:mostly |partly )?(?:sunny|cloudy|clear|fair|rain|snow|showers|fog)[;,.] (?:(?:high|low)s?\b|\d)/i;

/** A time of day: what stands before it is a stamp. */
const timeStart = /^\d{1,2}[:.]\d{2}\b/;
/** A temperature: a row of a weather table. “12C, light rain” · “21°” */
const weatherStart = /^-?\d{1,3}(?: ?[°º]|[CF]\b)/;
/** How a heading goes on after a name and a colon. */
const headingStart =
	/^(?:what|how|why|who|when|where|is|are|can|will|should|does|wie|was|warum|wer|wo|ein|eine|comment|pourquoi|quoi|qui|qué|cómo|por qué|quién|come|perché|cosa|что|как|почему|кто|где)[\s:?’']/iu;
/** How somebody speaks in a transcript or an interview. “No one was hurt” and “Well over a hundred” are stories. */
const speechStart =
	/^(?:I|I['’](?:m|ve|d|ll)|My|We|We['’](?:re|ve|ll)|You|You['’]re|(?:That|There|Here|What|Who|Let)['’]s|They['’]re|Don['’]t|Yes|Yeah|No(?=[,.!]| (?:I|you|we|it)\b)|Well(?=[,.!]| (?:I|you|we|it)\b)|So (?:what|how|why|you|we|I|it)|OK|Okay|Oh|Thanks?|Hello|Hi|Hey|Sure|Absolutely|Exactly|Right|Let me|Good (?:morning|evening|afternoon|to (?:see|be|have|talk))|Ich|Wir|Ja|Nein|Danke|Natürlich|Je|Nous|Oui|Non|Merci|Bonjour|Yo|Nosotros|Sí|Gracias|Io|Noi|Sì|Grazie|Eu|Nós|Sim|Não|Ik|Wij|Jag|Vi|Evet|Hayır|Я|Мы|Да|Нет|Спасибо)[\s,.!]/;
const questionStart = /^(?:what|how|why|who|when|where|which|did|do|does) /i;
/** A sentence that asks. */
const question = /^[^.!?]{8,160}\?/;
/** A quotation mark, maybe behind a space. */
const quoteStart = /^["“„«»‘'「『]/;
/** A heading that tells what to do, however long it is. */
const guideStart = /^(?:what|how|where|when) to |^what (?:we|you) |^(?:why|how) (?:you|we) /i;
