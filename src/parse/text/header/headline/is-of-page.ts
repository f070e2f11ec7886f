import { isAsciiDigit } from "../../../../formats/ascii.ts";
import { lookUpName } from "../../../../formats/gazetteer/look-up-place.ts";

/** Whether a line is the page's and no story's: a bar, the site's title or motto, key words, numbers. */
export function isOfPage(text: string): boolean {
	return (
		isBar(text) ||
		isSiteTitle(text) ||
		isKeyWords(text) ||
		isNumbers(text) ||
		isPlaces(text) ||
		isMotto(text) ||
		isBody(text) ||
		isNewsHeading(text) ||
		isDayWithoutYear(text) ||
		(text.startsWith("Table ") && tableOfContents.test(text)) ||
		(isAsciiDigit(text.charCodeAt(0)) && clockInFront.test(text))
	);
}

/** Above the stories of a mail about a country. “Table of Contents for Norway” */
const tableOfContents = /^Table of Contents(?: for \p{Lu}[\p{L} ]{2,30})?$/u;
/** What happened when, in a live page. “23:54   Smog thickens again” */
const clockInFront = /^\d{1,2}:\d{2} {2,4}\p{Lu}/u;

/** The page's calendar, without the year. “Thursday, November 21” · “Thu 21 Nov” */
function isDayWithoutYear(text: string): boolean {
	return text.length <= maxCalendar && digit.test(text) && dayWithoutYear.test(text);
}

/** “Wednesday, September 25th” */
const maxCalendar = 26;
const dayWithoutYear =
	/^(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:st|nd|rd|th)?$/u;

/**
 * How a paper speaks of itself. “Your trusted source of local news” · “Serving Oldport since 1901” · “The voice of the north” · “River News -
 * The latest news from the coast” · “River News Asia Edition”
 */
function isMotto(text: string): boolean {
	if ((text.endsWith(" Edition") && edition.test(text)) || text === mottoOfState) return true;
	return (
		((mottoInitials.includes(text.charAt(0)) || text.includes(" of the ")) && motto.test(text)) ||
		(text.includes("atest ") && latestNews.test(text))
	);
}

/** Below the name of the U.S. Department of State, on its pages of 2009 to 2017. */
const mottoOfState = "Diplomacy in Action";
const edition = / (?:Lite|Mobile|Print|Online|Digital|International|Global|US|U\.S\.|UK|Asia|Europe|India) Edition$/;
const latestNews = /^\p{L}[\p{L}\d. ]{1,30} [-–|] (?:The )?[Ll]atest [Nn]ews (?:from|on|about|in) /u;
/** “Your” · “Serving” · “All” · “The” */
const mottoInitials = "YSAT";
const motto =
	/^(?:Your (?:\p{L}+ ){0,3}(?:source|guide|home|news)|Serving .{2,60} since|All the news|The (?:home|voice) of) |^(?:20\d\d )?(?:\p{L}+ ){0,3}(?:[Nn]ewspaper|[Ww]ebsite|[Rr]adio [Ss]tation|[Mm]agazine) of the [Yy]ear(?: 20\d\d)?$/u;

/** What offices call the part of their site that has news, and whose news. “News & Events in Oldport” */
function isNewsHeading(text: string): boolean {
	return text.length <= maxScrap && headingInitials.includes(text.charAt(0)) && newsHeading.test(text);
}

/** “News” · “Events” · “Media” */
const headingInitials = "NEM";
const newsHeading =
	/^(?:News|Events|Media) (?:&|and) (?:News|Events|Media|Updates|Features|Views)(?: (?:in|from|of|about) \p{Lu}[\p{L} ]{2,30})?$/u;

/**
 * The name of a body of the state, above what it says: a headline has a verb. “The Ministry of Foreign Affairs of the Kingdom of Norway”
 */
export function isBody(text: string): boolean {
	return text.length <= maxBodyName && (text.includes(" of ") || text.includes(" for ")) && bodyName.test(text);
}

/** A ministry for three subjects, and its country. */
const maxBodyName = 100;
/** What it is, “of” or “for”, and words with capitals or joined by small ones. “U.S. Department of State” */
const bodyName =
	/^(?:The |U\.?S\.? )?(?:Ministry|Department|Embassy|Consulate General|Permanent Mission|Office|Government|Bureau|Cabinet|Administration|Chamber|Secretariat) (?:of|for)(?: (?:of|for|the|and|in|to|&|\p{Lu}[\p{L}’'.-]{0,20},?)){1,14}$/u;

/** Nothing but countries and cities: key words. “Azerbaijan Uzbekistan Tashkent” */
function isPlaces(text: string): boolean {
	const words = text.length <= maxScrap && !smallStart.test(text) ? text.split(" ") : [];
	return words.length >= 3 && words.every(isPlace);
}

/** A word in small letters: no list of names. “ of” */
const smallStart = / \p{Ll}/u;

function isPlace(word: string): boolean {
	const { city, country } = lookUpName(word);
	return (city ?? country) !== undefined;
}

/** Half a dozen key words. */
const maxScrap = 60;

/** Rubrics and the name of the site: three short names or more. “River News - Local News - Oldpost” */
function isSiteTitle(text: string): boolean {
	if (text.length > maxSiteTitle || !text.includes(" - ")) return false;
	const names = text.split(" - ");
	return names.length >= 3 && names.every((name) => siteName.test(name));
}

/** Three names of three words. */
const maxSiteTitle = 80;
/** A word to three, each with a capital. “Local News” */
const siteName = /^\p{Lu}[\p{L}\d.]{0,20}(?: \p{Lu}[\p{L}\d.]{0,20}){0,2}$/u;

/** Capitals with strokes between: the page's own. “NORTH FORD || NEWS UPDATES” */
function isBar(text: string): boolean {
	return text.includes("|") && text.length <= 60 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Key words in place of a picture's text. “bridge news today, oldport traffic, ferries” */
function isKeyWords(text: string): boolean {
	return text.includes(", ") && text === text.toLowerCase() && text.split(", ").length >= 3 && text !== text.toUpperCase();
}

/**
 * The clocks of a page, numbers, and what was counted or judged. “Oldport - 23:44 / GMT - 19:14” · “Boat Index: 11,190.69 (+146.83)” ·
 * “Views 12 | Likes 3”
 */
export function isNumbers(text: string): boolean {
	if (text.length > maxNumbers || !digit.test(text)) return false;
	return text.replace(noLetter, "").length * 2 < text.length || (text.includes("|") && countedCells.test(text));
}

/** Cells of a word and a number, with strokes between. “Views 12 | Likes 3” */
const countedCells = /^\p{L}{3,16} \d[\d.,]{0,8}%?(?: ?\| ?\p{L}{3,16} \d[\d.,]{0,8}%?){1,5}$/u;

/** Two lines of a ticker. */
const maxNumbers = 120;
const digit = /\d/;
const noLetter = /[^\p{L}\p{M}]/gu;

/** The time of day, and who has the story in capitals. “8:49 am AP - Valley News” */
export function isClockAndSource(text: string): boolean {
	return isAsciiDigit(text.charCodeAt(0)) && clockAndSource.test(text.slice(0, maxClock));
}

const clockAndSource = /^\d{1,2}:\d{2} ?[AaPp]\.?[Mm]\.? \p{Lu}{2}/u;
/** A time with its stops and a letter or two. */
const maxClock = 16;
