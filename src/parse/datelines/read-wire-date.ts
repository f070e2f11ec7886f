import { isAsciiDigit } from "../../formats/ascii.ts";
import { type Month, readMonth, readSameMonths } from "./read-month.ts";

/** A date as a wire prints it, and where it ends. */
export interface WireDate {
	/** `YYYY-MM-DD` or `MM-DD`. Of a day without its month, `---DD`, its readers make a date themselves. */
	readonly date: string;
	readonly end: number;
}

/**
 * Reads the date that begins at `at`.
 *
 *     NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/
 *                     ^at          ^end              2025-09-19
 *
 * Reads month–day and day–month in words, year–month–day, and digits (day before month, where both can be months). The stop of a month that
 * ends the date is left to the caller: it may be the end of the dateline. Returns `undefined` where no date begins, or its day does not
 * exist.
 */
export function readWireDate(text: string, at: number): WireDate | undefined {
	const lead = text.slice(at, at + maxDateCharacters);
	if (!mayOpenDate.test(lead)) return undefined;
	const digits = toWordlessDay(toAsciiDigits(lead));
	const opensWithDigit = isAsciiDigit(digits.charCodeAt(0));
	const eastAsian = opensWithDigit ? eastAsianDate.exec(digits) : null;
	if (eastAsian !== null) {
		const found = toWireDate(eastAsian[1], Number(eastAsian[2]), Number(eastAsian[3]), eastAsian[0].length);
		return found && { date: found.date, end: at + found.end };
	}
	const skipped = opensWithDigit ? 0 : (article.exec(digits)?.[0].length ?? 0);
	const found = isAsciiDigit(digits.charCodeAt(skipped))
		? (readDayFirst(digits, skipped) ?? readYearFirst(digits) ?? readNumbers(digits, skipped))
		: readMonthFirst(digits, skipped);
	if (found === undefined) return undefined;
	const hour = digits.startsWith(" / ", found.end) ? (hourBehind.exec(digits.slice(found.end))?.[0].length ?? 0) : 0;
	return { date: found.date, end: at + found.end + hour };
}

/** The hour behind a stroke, before the agency's bracket, as ACI prints it: ` / 05:12 pm (`. */
const hourBehind = /^ \/ \d{1,2}:\d{2} [ap]m(?= \()/;

/** Reads the day of Marketwire at `at`: month and day in two digits each, the year in two or four, before two dashes. `05/31/14 -- ` */
export function readMarketwireDay(text: string, at: number): WireDate | undefined {
	const found = marketwireDay.exec(text.slice(at, at + maxMarketwireDay));
	const read = found === null ? undefined : toWireDate(`20${found[3]?.slice(-2)}`, Number(found[1]), Number(found[2]), found[0].length);
	return read && { date: read.date, end: at + read.end };
}

const marketwireDay = /^(\d{2})\/(\d{2})\/((?:20)?\d{2})(?= --)/;
/** The day, a blank, two dashes. */
const maxMarketwireDay = 13;

/** Whether a text has a digit, or a letter of the days in words, as every date has. */
export function mayHoldDay(text: string): boolean {
	return digitOrDay.test(text);
}

/** Turns decimal digits of any script into ASCII; the length stays the same. */
export function toAsciiDigits(text: string): string {
	if (!hasOtherDigits.test(text)) return text;
	return text.replace(otherDigits, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = zeros.findLast((first) => first <= code) ?? code;
		return code - zero < 10 ? String(code - zero) : digit;
	});
}

/** Bhasha, the Hindi service of PTI, spells the days: `तीन मई`. The word becomes digits and as many spaces before them as it was longer. */
function toWordlessDay(text: string): string {
	const word = devanagariWord.exec(text)?.[0];
	const day = word === undefined ? 0 : hindiDays.indexOf(word) + 1;
	return word === undefined || day === 0 ? text : String(day).padEnd(word.length) + text.slice(word.length);
}

const devanagariWord = /^[\u0900-\u097f]{2,10}(?= )/;
const hindiDays =
	"एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस".split(
		" ",
	);

/** A date is at most “Wednesday, the 24th of September, 2025”. */
const maxDateCharacters = 48;
/** Digits that are not ASCII: `２`, `३`, `٣`. */
const otherDigits = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/g;
const hasOtherDigits = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/;
const digitOrDay = new RegExp(`\\d|[\\u0900-\\u097f]|${hasOtherDigits.source}`);
/**
 * A digit of any script with no bracket, dash, colon or quotation mark before it, or a letter of the days in words: most names are no
 * beginning of a date. `Sept. 19`, `Wednesday, May 3`
 */
const mayOpenDate = new RegExp(`^(?:[\\u0900-\\u097f]|[^\\d()[\\]:"“”–—\\n]{0,47}?(?:\\d|${hasOtherDigits.source}))`);
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
/** All in digits with their signs: `2024年5月3日`, `5月3日`, `2024년 5월 3일`. */
const eastAsianDate = /^(?:(\d{4})[年년] ?)?(\d{1,2})[月월] ?(\d{1,2})[日일](?!\p{L})/u;
/** Weekday, article or preposition before the day: `le 3 mai`, `Wed, May 3`, `a 3 de mayo`, `ngày 3/5`, `في 3 مايو`. */
const article =
	/^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?[.,]{0,2} {1,2}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira),? (?=(?:\d|le |el |den ))|(?:le|il|el|am|den|the|on|ngày|في) |a (?=\d{1,2}(?: de |\/)))/iu;
/** Day, with the ending of an ordinal: `24th `, `1er `, `31. `, or a stroke: `09/` of `09/DIC/2020`. */
const dayBefore = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-го|[-/](?=\p{L}))?\.?(?:(?: de| of)(?= )| d[’'])?[ \u00a0]{0,12}/u;
/** Day after the month: `19`, `3rd`, `3 d` (Lithuanian), `-19`; behind a stop without a space, `பிப்.8`. */
const dayAfter = /^([ \u00a0]{1,2}-?|-|)(\d{1,2})(?:st|nd|rd|th| d(?=\.))?(?![\d%]|:\d|\.\d)/;
/** A comma instead of the stop of a short month, before the mark that ends the dateline: `Feb, 12:`. */
const commaAndDay = /^, \d{1,2}:/;
const maxCommaAndDay = 5;
/** A day that is glued to its month, before a comma or the agency’s brackets: `May31 (`. */
const gluedDay = /^\d{1,2}(?:,| ?\()/;
const maxGluedDay = 4;
/** Year after the rest of a date: `, 2024`, `، 2024`, ` de 2024`, `. de 2024`, ` 2024 г`, ` 2024 года`, ` 2024 р.`, ` 2024 م`, ` 2024 r.`, `/2024`. */
const yearAfter =
	/^(?:\.?[,،]?[ \u00a0]{1,3}|\.?,|\.? del? |\/|۔?(?=\d{4}ء))(\d{4})(?![\d%])(?:[ \u00a0]?(?:[грمء]|года|року)(?!\p{L})| r\.(?= ?[(-]))?/u;
/** A year of two digits between the month and the agency's bracket: ` 24` in `3 Mai 24 (`, `3 May. 24 (`. */
const shortYearAfter = /^\.?[ \u00a0](\d{2})(?=[ \u00a0]?\(| \/ \d{1,2}:\d{2} [ap]m \()/;
/** The longest of what stands before a year, and a digit. “. del 2” */
const maxToYear = 7;
const digitSoon = /\d/;
/** A Thai year of two digits, after the month: `64`. */
const thaiYearAfter = /^ ?(\d{2}|\d{4})(?!\d)/;
/** Year before the rest: `2024. ` (Hungarian), `2024, `. */
const yearBefore = /^(\d{4})[.,]? /;
const hungarianWeekday = /^\.?, (?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)/;
/** All in digits: `31.05.2024`, `31.05.24.`, `22/5`, `2024-05-31`, in Finnish before a bracket `4.5. (`. */
const dayMonthSpaced = /^(\d{1,2})( ?)[-–]\2(\d{1,2})(?:\2[-–]\2(\d{4}))?(?= ?\()/;
const dayMonthYear = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4})|\.([12]\d)(?=\.? ?[/(]))?(?!\d|[./]\d)/;
/** The stop behind day and month, and the agency's bracket, maybe a city between them: `4.5. (`, `06.09. Warszawa (`. */
const beforeBracket = /^\.(?: | ?\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{1,20})? )\(/u;
/** `3 tháng 5`, `3 tháng 5 năm 2024`. */
const vietnameseDay = /^(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/;
const yearMonthDay = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** The names of a month, with what stands between them and the day, up to a digit: most words behind a place are no month. `Sept. 1` */
const lettersAndDigit = /^[\p{L}\p{M}.,॰׳/ \u00a0-]{2,31}\d/u;
function readDayFirst(text: string, from: number): WireDate | undefined {
	const day = dayBefore.exec(text.slice(from));
	if (day === null) return undefined;
	const read = readSameMonths(text, from + day[0].length);
	const month = read?.month === november && isCroatianOctober(text, day[0], from) ? { ...read, month: october } : read;
	return month && withYear(text, month.end, { day: Number(day[1]), month });
}

const october = 10;
const november = 11;

/** *Listopada* is November in Polish and October in Croatian, which prints a stop behind the day: `12. listopada`. */
function isCroatianOctober(text: string, day: string, from: number): boolean {
	return day.includes(".") && text.startsWith("listopada", from + day.length);
}

function readMonthFirst(text: string, from: number): WireDate | undefined {
	const month = lettersAndDigit.test(text.slice(from)) ? readMonth(text, from) : undefined;
	if (month === undefined) return undefined;
	const hasMark =
		text[month.end] === "." || (text[month.end] === "," && commaAndDay.test(text.slice(month.end, month.end + maxCommaAndDay)));
	const end = hasMark ? month.end + 1 : month.end;
	const day = dayAfter.exec(text.slice(end));
	if (day === null || (day[1] === "" && end === month.end && !gluedDay.test(text.slice(end, end + maxGluedDay)))) return undefined;
	const found = withYear(text, end + day[0].length, { day: Number(day[2]), month });
	return found && { ...found, end: found.end + (hungarianWeekday.exec(text.slice(found.end))?.[0].length ?? 0) };
}

function readYearFirst(text: string): WireDate | undefined {
	const year = yearBefore.exec(text);
	const rest = year === null ? undefined : readMonthFirst(text, year[0].length);
	if (year === null || rest === undefined || rest.date.length > 5) return undefined;
	return { date: `${year[1]}-${rest.date}`, end: rest.end };
}

function readNumbers(whole: string, from: number): WireDate | undefined {
	const text = whole.slice(from);
	const iso = yearMonthDay.exec(text);
	if (iso !== null) return toWireDate(iso[1], Number(iso[2]), Number(iso[3]), from + iso[0].length);
	const inWords = vietnameseDay.exec(text);
	if (inWords !== null) return toWireDate(inWords[3], Number(inWords[2]), Number(inWords[1]), from + inWords[0].length);
	const european = dayMonthSpaced.exec(text) ?? dayMonthYear.exec(text);
	if (european === null) return undefined;
	const end = from + european[0].length;
	const year = european[4] ?? (european[5] && `20${european[5]}`);
	const [first, second] = [Number(european[1]), Number(european[3])];
	if (year === undefined && european[2] === "." && beforeBracket.test(text.slice(end - from)))
		return toWireDate(year, second, first, end + 1);
	if (year === undefined && (european[2] === "." || european[2] === "-")) return undefined;
	// “3/25/2024”, “03.25.2024”: no month has that number.
	const isMonthFirst = (european[2] === "/" || year !== undefined) && first <= 12 && second > 12;
	return isMonthFirst ? toWireDate(year, first, second, end) : toWireDate(year, second, first, end);
}

function withYear(text: string, from: number, found: { readonly day: number; readonly month: Month }): WireDate | undefined {
	const { day, month } = found;
	if (!digitSoon.test(text.slice(from, from + maxToYear))) return toWireDate(undefined, month.month, day, from);
	const year = (month.thai ? thaiYearAfter : yearAfter).exec(text.slice(from));
	const short = year === null ? shortYearAfter.exec(text.slice(from)) : null;
	if (short !== null) return toWireDate(`20${short[1]}`, month.month, day, from + short[0].length);
	if (year?.[1] === undefined) return toWireDate(undefined, month.month, day, from);
	return toWireDate(String(toCommonYear(year[1], month.thai)), month.month, day, from + year[0].length);
}

/** The Thai calendar counts 543 years more; two digits are of the Thai century. */
function toCommonYear(printed: string, thai: boolean): number {
	const year = printed.length === 2 ? 2500 + Number(printed) : Number(printed);
	return thai && year > 2400 ? year - 543 : year;
}

function toWireDate(year: string | undefined, month: number, day: number, end: number): WireDate | undefined {
	if (month < 1 || month > 12 || day < 1 || day > (daysIn[month - 1] ?? 31)) return undefined;
	if (year !== undefined && (Number(year) < 1800 || Number(year) > 2200)) return undefined;
	const monthDay = `${pad(month)}-${pad(day)}`;
	return { date: year === undefined ? monthDay : `${year}-${monthDay}`, end };
}

function pad(number: number): string {
	return number < 10 ? `0${number}` : `${number}`;
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
