import { isAsciiDigit, isSmall } from "../../../formats/ascii.ts";
import { lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { closingPrepositions, closingVerbs, closingWords, endsInWholeVerb, functionWords } from "../words/function-words.ts";

// What the words of a line say for it as the headline, and against it. `weighHeadline` counts it.

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
		isDayWithoutYear(text)
	);
}

/** What heads a box about who wrote or made something. “About the author” · “About the Council of Oldport” */
export function isAboutHeading(text: string): boolean {
	return text.length <= maxScrap && aboutHeading.test(text);
}

const aboutHeading = /^About (?:the|our|us)(?: |$)/;

/** Whether a line stands in brackets: whom the story is from, what the editors add. “(From the council of Oldport)” */
export function isNote(text: string): boolean {
	return text.startsWith("(") && note.test(text);
}

const note = /^\([^()]{1,120}\)$/;

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
	if (text.endsWith(" Edition") && edition.test(text)) return true;
	return (
		((mottoInitials.includes(text.charAt(0)) || text.includes(" of the ")) && motto.test(text)) ||
		(text.includes("atest ") && latestNews.test(text))
	);
}

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
function isBody(text: string): boolean {
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

/** A slogan, or a headline that a breadcrumb cuts off: “Paper Explains How...”. */
export function isCutOffTitle(text: string): boolean {
	return text.length <= 100 && (text.endsWith("...") || text.endsWith("…"));
}

/** A sentence's end inside. “He left. The others stay” · “Who won? We know” */
export function hasSeveralSentences(text: string): boolean {
	return stopInside.test(text) && severalSentences.test(text);
}

/** A quick look before the slow one. */
const stopInside = /[.!?] /;
const severalSentences =
	/(?<=[\p{Ll}\p{N}])(?<!(?:^|[ “"‘'(])(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Capt|Rev|Prof|Pres|vs|No|Jr|Sr))[.!?] \p{Lu}\p{L}{1,20} \p{L}/u;

/** What a live page says of itself around its headline. “… – as it happened” · “Regatta live: bridge closed” */
export function isLiveTitle(text: string): boolean {
	if (text.includes(" live: ") && text.indexOf(":") === text.indexOf(" live: ") + " live".length) return true;
	return (text.includes(" updates") && liveUpdates.test(text)) || text.endsWith("as it happened") || text.endsWith(" live updates");
}

/** “Live updates: bridge closed” · “Regatta LIVE updates: …” */
const liveUpdates = /(?:^| )(?:Live|LIVE) updates: /;

/**
 * The first half of a broken line: its last word needs another, a comma at its end small letters, and a line of text begins with one right
 * below. A word that may end a headline needs none where a new line is set off or begins with a capital.
 */
export function goesOnBelow({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	if (next !== undefined && isSmall(next.text.codePointAt(0) ?? 0) && (text.endsWith(",") || isWrapped(text, next))) return true;
	const last = text.slice(text.lastIndexOf(" ") + 1);
	if (last.length === 2 && initial.test(last)) return next?.blankBefore === false;
	if (!functionWords.has(last)) return false;
	if (closingVerbs.has(last)) return next?.blankBefore !== true;
	if (text.length <= maxQuestion && closingPrepositions.has(last) && isSetOffBelow(next)) return false;
	const mayEnd = closingWords.has(last) || endsInWholeVerb(text);
	return !(mayEnd && next !== undefined && (next.blankBefore || /^\p{Lu}/u.test(next.text)));
}

/** Of a name that goes on in the next line. “G.” */
const initial = /^\p{Lu}\.$/u;

/**
 * Whether a line is the first of a column: the second is as long, and goes on in small letters in the third. A headline in one block with
 * its text has more capitals.
 */
export function isTopOfColumn({ text }: HeaderLine, next: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
	if (next?.kind !== "title" || next.blankBefore || below === undefined || text.length < minColumn || text.length > maxColumn) return false;
	if (Math.abs(text.length - next.text.length) > raggedness || !isWrapped(next.text, below)) return false;
	const words = text.split(" ");
	return words.filter((word) => capital.test(word)).length < words.length * maxCapitals;
}

/** The longest word that did not fit. */
const raggedness = 15;
const capital = /^\p{Lu}/u;
/** “A federal jury on Friday convicted Boynton Beach Police” has five capitals of nine. */
const maxCapitals = 0.6;

/** A whole sentence, a stamp or a signature, set off: broken sentences are longer, and go on in a title or a few words. */
function isSetOffBelow(next: HeaderLine | undefined): boolean {
	if (!next?.blankBefore || next.kind === "title" || /^\p{Ll}/u.test(next.text)) return false;
	return next.kind !== "prose" || next.text.length >= minParagraph;
}

/** “What the new bridge of Oldport is for” */
const maxQuestion = 70;
const minParagraph = 60;

/** Lines of a column: a headline may be broken, too, but its second half is shorter, and so are key words. */
function isWrapped(text: string, next: HeaderLine): boolean {
	const isText = next.kind === "prose" || next.kind === "title";
	return (
		isText &&
		!next.blankBefore &&
		smallWord.test(next.text) &&
		text.length <= maxColumn &&
		(next.kind === "prose" || next.text.length >= minColumn) &&
		next.text.length <= maxColumn
	);
}

/** A whole word, and not the address of a site. */
const smallWord = /^\p{Ll}[\p{L}’'-]{0,30}[\s,]/u;
/** Lines of a column are about as long as each other: a headline is broken more unevenly. */
const minColumn = 48;
const maxColumn = 80;

/** Key words in a row, which begin again: no marks part them. “Ann Lee bridge politics Ann Lee Oldport” */
export function beginsAgain(text: string): boolean {
	const second = text.indexOf(" ") + 1;
	const end = text.indexOf(" ", second);
	if (second === 0 || end === -1 || partingMark.test(text)) return false;
	return text.includes(` ${text.slice(0, end)}`, end) || (cyrillic.test(text) && text.endsWith(` ${text.slice(0, second - 1)}`));
}

/** In languages that decline their nouns no headline ends in the name with which it begins. “Порт закон мост Порт” */
const cyrillic = /^\p{Script=Cyrillic}/u;

const partingMark = /[.,:;!?()«»“”"–—|/-]/;
