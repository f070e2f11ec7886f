import { lookUpCity, lookUpCountry, lookUpName, lookUpRegion } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";
import { ambiguousPlaces } from "../../../datelines/words/look-alikes.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isPairOfRubrics } from "../../line-kinds/known-rubrics.ts";
import { leftOutRule } from "../../line-kinds/left-out-rule.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isOffice } from "../../line-kinds/names/read-office.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { isRubricOfTopics } from "../../line-kinds/topics.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { bylineAgencies, outletParts, outletWords, rubricWords } from "../../words/byline-words.ts";
import { labels } from "../../words/labels.ts";
import { controlWords, topicWords } from "../../words/topic-words.ts";
import { isOfPage } from "../headline/is-of-page.ts";
import { namesOutlet } from "../headline/site-name.ts";
import type { NamePlace } from "../names/where-names-stand.ts";

/**
 * Whether a line right above the headline is a kicker: up to three words, or more with capitals where small ones join them; no number of
 * views, time alone, rest of a line, title of the page, paper or office. “Crime and courts” · “Letter to the Editor” · not “21:30” · not
 * “: :in Oslo” · not “Valley Times” · not “Polizei Oldenburg”
 */
export function isKicker(line: HeaderLine & { readonly kind: "title" }, headline: HeaderLine | undefined): boolean {
	const { text, words } = line;
	if (words === 0 || text.length > maxKicker || text.startsWith(": ") || isBehindCrawlDay(line)) return false;
	if (headline !== undefined && text.startsWith(`${headline.text} - `)) return false;
	const isInCapitals = words <= maxCapitals && capitalsAlone.test(text) && headline !== undefined && !capitalsAlone.test(headline.text);
	if (words > 3 && !isInCapitals && !(headline?.blankBefore && joined.test(text))) return false;
	if (text.includes(" | ") && text.split(" | ").every((part) => leftOutRule(part) !== undefined)) return false; // “Print | Email”
	return !isOfPage(text) && !isIssuer(text);
}

/** Three long words; names of a site's lists that are glued to each other are longer. */
const maxKicker = 50;

/** “ASSEMBLY IN THE OLD TOWN” */
const maxCapitals = 5;
const capitalsAlone = /^[^\p{Ll}\d]{8,}$/u;

/** Words with capitals, two of which are joined by small ones or a sign. “Letter to the Editor” · “Middle East & North Africa” · not “Courtesy of Ann Lee” */
const joined =
	/^(?!Courtesy )\p{Lu}[\p{L}’'.-]{0,16}(?: \p{Lu}[\p{L}’'.-]{0,16})?(?: (?:&|and|of|for|to|in|on|the|und)){1,2}(?: \p{Lu}[\p{L}’'.-]{0,16}){1,2}$/u;

/** A country alone behind the day of the crawl: the rubric of a paper that is sorted by them. “ date 2024-05-03 Argentina” */
export function isLandBehindCrawlDay(line: HeaderLine): boolean {
	return line.kind === "title" && isBehindCrawlDay(line) && lookUpCountry(line.text) !== undefined;
}

/** The same, or its region or city. “ date 2024-05-03 California” */
export function isPlaceBehindCrawlDay(line: HeaderLine): boolean {
	if (line.kind !== "title" || !isBehindCrawlDay(line)) return false;
	if (isNewsOfPlace(line.text)) return true;
	const { city, country, region } = lookUpName(line.text);
	return country !== undefined || ((city ?? region) !== undefined && !ambiguousPlaces.has(line.text.toLowerCase()));
}

/** Up to three words behind the day of the crawl that say what a story is about. “ date 2024-05-03 Business Aviation” */
export function isTopicBehindCrawlDay(line: HeaderLine): boolean {
	return line.kind === "title" && line.words <= 3 && isBehindCrawlDay(line) && isRubricOfTopics(line.text) && !isIssuer(line.text);
}

/**
 * What the story is about behind the day of the crawl, set off from the headline: a word or two in capitals, which that says again, as papers of
 * Brazil print them; or two words to four with capitals, of which the text speaks. “ date 2024-05-03 CHUVA” above “Chuva fecha escolas” ·
 * “ date 2024-05-03 Northern Super League”
 */
export function isSubjectBehindCrawlDay(line: HeaderLine, headline: HeaderLine | undefined, head: readonly HeaderLine[]): boolean {
	if (line.kind !== "title" || !isBehindCrawlDay(line) || !headline?.blankBefore) return false;
	if (line.words <= 2 && subject.test(line.text)) return ` ${headline.text.toLowerCase()} `.includes(` ${line.text.toLowerCase()} `);
	return (
		namedSubject.test(line.text) && !isIssuer(line.text) && head.some(({ kind, text }) => kind === "prose" && text.includes(line.text))
	);
}

const subject = /^\p{Lu}{4,16}(?: \p{Lu}{3,16})?$/u;
/** “Northern Super League” · “Oldport Conference” */
const namedSubject =
	/^(?:\p{Lu}[\p{L}’'-]{1,16} ){1,3}(?:Awards?|Championships?|Conference|Congress|Cup|Elections?|Festival|Games|League|Open|Parliament|Series|Summit|Tour|Trophy|War)$/u;

/**
 * Whether a short line is a rubric by the lines around it: a country below the stamp and above a rubric; or between the picture of Sputnik's
 * edition and the line that says what the rubric holds.
 *
 *     03.17.2024            - Sputnik Абхазия, 1920
 *     United States         Абхазия
 *     Unions                Самые актуальные новости Абхазии
 */
export function isRubricByNeighbours(head: readonly HeaderLine[], index: number): boolean {
	const [above, line, below] = [lineAbove(head, index), head[index], head[index + 1]];
	if (line?.kind !== "title" || line.words > 3 || line.blankBefore || below?.blankBefore !== false) return false;
	if (above?.kind === "stamp") return below.kind === "label" && lookUpCountry(line.text) !== undefined;
	return above?.kind === "left-out" && below.kind === "title" && editionOfSputnik.test(above.text);
}

const editionOfSputnik = /^- Sputnik [\p{L} ]{3,24}, 1920$/u;

/** A city alone in the header, with whose name in capitals the dateline opens: the rubric of a station. “Buffalo” above “BUFFALO, N.Y. (WIVB) –” */
export function isCityOfDateline(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	if (line.kind !== "title" || line.words > 2 || line.text === line.text.toUpperCase()) return false;
	// Behind the name of a town that no table has, the word for news and the dateline's mark say enough.
	const isNews = line.text.endsWith(" News");
	const city = isNews ? line.text.slice(0, -5) : line.text;
	if (!isNews && lookUpCity(city) === undefined) return false;
	const opening = city.toUpperCase();
	return head.some(
		({ kind, text }) =>
			kind === "prose" && text.startsWith(opening) && (!isNews || dateline.test(text.slice(opening.length, opening.length + 3))),
	);
}

/** What stands behind the place of a dateline. “, Ohio” · “ (AP)” · “ – ” */
const dateline = /^(?:,| [—–(-])/;

/** A state or a country and the word for news. “Ohio News” · “Israel News” */
function isNewsOfPlace(text: string): boolean {
	const place = text.endsWith(" News") || text.endsWith(" news") ? text.slice(0, -5) : "";
	return place !== "" && (lookUpRegion(place) ?? lookUpCountry(place)) !== undefined;
}

/** Whether a line is the name of a paper, a station, an agency or an office, which is whose page it is. */
export function isIssuer(text: string): boolean {
	const words = text.split(" ");
	if (words.length < 2) return false;
	if (bylineAgencies.has(words.slice(0, 2).join(" ").toLowerCase())) return true; // “Europa Press Galicia”
	const last = words.at(-1)?.toLowerCase() ?? "";
	const first = words[0]?.toLowerCase() ?? "";
	const isPaper = (outletWords.has(last) && capitals.test(text)) || namesOutlet(text);
	const mayBeRubric = rubricWords.has(first) || (!ofRegion.test(text) && words.some((word) => alsoRubrics.has(word.toLowerCase())));
	return (isPaper && !mayBeRubric) || station.test(text) || office.test(text);
}

/** Words of papers that stand in the names of rubrics, too. “Local News” · “Social Media” · “Reality TV” · “Guest Post” · “Kabar Daerah” */
const alsoRubrics: ReadonlySet<string> = new Set(
	"news media press today daily network digital online tv television express standard mail star independent magazine wire radio guest blog kabar nachrichten haberleri новости новини समाचार info".split(
		" ",
	),
);
/** A German paper by its region. “Oldporter Nachrichten” */
const ofRegion = /^\p{Lu}\p{Ll}{3,}er Nachrichten$/u;
const capitals = /^\p{Lu}[\p{L}\d.&’'-]{0,20}(?: \p{Lu}[\p{L}\d.&’'-]{0,20}){1,3}$/u;

/** A station by its letters, maybe with its channel. “ABC News” · “KRBS 4 News” · “CBS Oldport” */
const station =
	/^(?:ABC|BBC|CBS|CBC|CNN|CTV|FOX|Fox|GMA|ITV|NBC|NPR|PBS|RT[EÉ]|SBS|Sky|[KW][A-Z]{3})(?: ?\d{1,2})?(?: (?:News|TV|Radio|Local|\p{Lu}\p{Ll}{2,14})){1,2}$/u;

/**
 * A word for an office of the state, and its town or subject: nothing but words with capitals or joined by small ones. “Polizei Oldenburg” ·
 * “Bundespolizeidirektion München” · “Ministère des Transports” · “Министерство обороны”
 */
const office =
	/^(?:(?:\p{Lu}\p{Ll}{2,12})?(?:[Pp]olizei|[Ff]euerwehr)(?:direktion|inspektion|präsidium|amt)?|(?:Landes|Bundes)?[Kk]riminalamt|Hauptzollamt|Staatsanwaltschaft|Kreispolizeibehörde|\p{Lu}\p{Ll}{2,16}ministerium|Stadtverwaltung|Landkreis|Landratsamt|Minist[eè]re|Préfecture|Ministerio|Ayuntamiento|Ministero|Questura|Ministério|Prefeitura|Министерство|Прокуратура|Администрация|Міністерство|Bakanlığı|Kementerian)(?: (?:de|del|della|di|du|des|do|da|la|le|l[’']|für|des|der|und|et|y|e|zu|am|im|-|\p{Lu}[\p{L}’'-]{1,24}|\p{Script=Cyrillic}{3,20})){1,6}$/u;

/** Whether a line has a word that is a rubric of its own, and not as a paper’s last word. “River Sports” · “New Zealand / Farming” · not “Valley News” */
export function saysRubric(text: string): boolean {
	const words = text.toLowerCase().split(/[ /]{1,3}/);
	return (
		words.length > 1 &&
		!outletWords.has(words.at(-1) ?? "") &&
		(text.includes(" / ") ||
			pairInRussian.test(text) ||
			isRubricOfTopics(text) ||
			words.some((word) => word !== "news" && labels.get(word) === "rubric"))
	);
}

/** “Дороги и транспорт” */
const pairInRussian = /^\p{Lu}\p{Ll}{3,14} и \p{Ll}{4,14}$/u;

/**
 * Whether a short line among the buttons below the headline is a rubric: a topic, or two words or three of which one is a known rubric. “Wildfires” ·
 * “Oldport Politics” · not “Politics Editor” · not “Rights & Permissions”
 */
export function isRubricBelow(line: HeaderLine): boolean {
	if (line.kind !== "title" || line.words > 3) return false;
	if (line.words === 1) return isRubricOfTopics(line.text);
	if (isPairOfRubrics(foldLine(line.text))) return true;
	if (pair.test(line.text)) {
		const words = line.text.toLowerCase().split(" ");
		const saysTopic = words.some((word) => topicWords.has(word) || labels.get(word) === "rubric"); // Not “Smith & Wesson”.
		return saysTopic && !isIssuer(line.text) && !words.some((word) => givenNames.has(word) || controlWords.has(word));
	}
	if (line.text.split(" ").some((word) => outletParts.has(word.toLowerCase()) || word === "Group")) return false;
	return capitals.test(line.text) && saysRubric(line.text) && !isOffice(line.text) && !isIssuer(line.text) && !isAuthor(line.text);
}

/** Whether a topic or a place stands right above or below a label, in one block with it: a list of rubrics, of which no table has all. */
export function isAmongLabels(head: readonly HeaderLine[], index: number): boolean {
	const [above, line, below] = [head[index - 1], head[index], head[index + 1]];
	if (line?.kind !== "title" || line.words > 2) return false;
	const isBeside = (above?.kind === "label" && !line.blankBefore) || (below?.kind === "label" && !below.blankBefore);
	if (!isBeside) return false;
	const { city, country, region } = lookUpName(line.text);
	return (city ?? country ?? region) !== undefined || isRubricOfTopics(line.text);
}

/**
 * A county or a place of the gazetteer in two words, set off between the headline and who wrote, or news of the city of the dateline. “Harbour
 * County” · “Oldport News”
 */
export function isRubricAboveName({ head, line, next }: Pick<NamePlace, "head" | "line" | "next">): boolean {
	if (line.kind !== "title" || line.words !== 2 || !line.blankBefore || next?.kind !== "byline" || !next.blankBefore) return false;
	if (isCityOfDateline(line, head)) return true;
	if (isIssuer(line.text) || isOffice(line.text) || isAuthor(line.text)) return false;
	const { city, country, region } = lookUpName(line.text);
	return county.test(line.text) || (city ?? country ?? region) !== undefined;
}

const county = /^\p{Lu}\p{Ll}{2,14} (?:County|Parish|Valley|Region)$/u;

/** Two words with “and” between. “Peace and Security” */
const pair = /^\p{Lu}\p{Ll}{3,14} (?:and|&) \p{Lu}\p{Ll}{3,14}$/u;

/**
 * Whether a word beside a stamp is the kicker: glued to it in front, or parted from it by a stroke or a point. “Kommunales14.05.2024” · “Waterfront |
 * May 14, 2024” · not “Oslo | May 14, 2024”
 */
export function isKickerBesideStamp({ text, rest, byline, label, rubric }: HeaderLine & { readonly kind: "stamp" }): boolean {
	if (byline !== undefined || label !== undefined || rubric !== undefined || !text.startsWith(rest) || !oneRubric.test(rest)) return false;
	if (!isBehindRubric.test(text.slice(rest.length, rest.length + 4))) return false;
	return lookUpCity(rest) === undefined && lookUpCountry(rest) === undefined && !bylineAgencies.has(rest.toLowerCase());
}

/** A digit, or a mark in blanks. */
const isBehindRubric = /^(?:\d| [|·•] )/;
/** A word with a capital, maybe more without. */
const oneRubric = /^\p{Lu}\p{Ll}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{0,20}){0,2}$/u;
