/** Where a text begins behind what may stand in front of a dateline: marks, blanks, a weekday. */
export function endOfFront(text: string): number {
	const comma = text.indexOf(", ");
	const weekday = comma >= minWeekday && comma <= maxWeekday ? weekdayInFront.exec(text)?.[0].length : undefined;
	if (weekday !== undefined) return weekday;
	const doubled =
		text.charCodeAt(1) >= 0x41 && text.charCodeAt(1) <= 0x5a ? (doubledPlace.exec(text)?.[0].length ?? endOfCopy(text)) : undefined;
	if (doubled !== undefined) return doubled;
	const dash = text.indexOf(" – ");
	const signed = dash > 0 && dash <= maxSigned ? gluedOffice.exec(text)?.[0].length : undefined;
	if (signed !== undefined) return signed;
	if (text.charCodeAt(0) <= 0x39 && numberInFront.test(text)) return text.search(/\p{Lu}/u);
	const isPlain = isPlainFront(text.charCodeAt(0)) && !text.startsWith("Redacción");
	return isPlain ? 0 : (front.exec(text)?.[0].length ?? 0);
}

/** Where a dateline begins that is printed twice in a row, up to its bracket. “OSLO (AP) OSLO (AP) —” */
function endOfCopy(text: string): number | undefined {
	const close = text.indexOf(")");
	if (close < minCopy || close > maxCopy || !text.startsWith(text.slice(0, close + 1), close + 2)) return undefined;
	return close + 2;
}

/** “OSLO (AP)” */
const minCopy = 7;
/** A place with its state, a day and an agency. */
const maxCopy = 60;

/** The place that a station prints in front of the wire's own dateline. “HARRISBURG — HARRISBURG, Pa. (AP) -” · “OLDPORT, Pa. -- OLDPORT, Pa. (AP) -” */
const doubledPlace =
	/^(\p{Lu}[\p{Lu} .'-]{2,24}(?:, \p{Lu}[\p{L}.]{1,12})?) ?(?:--|[—–-]) {0,2}(?=\1(?:, | \((?:AP|AFP|Reuters|UPI|CNN)\)))/u;

/** The office that sent the story, glued to a city and its state, as Clarksville Online prints it. “The White HouseOldport, N.D. – ” */
const gluedOffice =
	/^(?:\p{Lu}[\p{L}.’'-]{0,16} ){1,5}\p{Lu}\p{Ll}{2,14}(?=\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?, (?:\p{Lu}{2}|(?:\p{Lu}\p{Ll}{0,4}\.){1,2}) – )/u;
/** An office of five words, a city of two and its state. */
const maxSigned = 90;

/** The number of a list, before a city, its day and an agency in capitals: “ 2. Москва. 17 сентября. ИНТЕРФАКС - ” */
const numberInFront = /^ ?\d{1,2}\. (?=\p{Lu}\p{Ll}{2,20}\. \d{1,2} \p{Ll}{3,9}\. \p{Lu}{4})/u;

/** The weekday in front of the day, before an agency in brackets. “TUESDAY, March 12, 2013 (HNS) -- ” */
const weekdayInFront =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY), (?=\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})? \()/u;
const minWeekday = 6;
const maxWeekday = 9;

/**
 * White space, quotation sign, bullets and the sign of a hashtag before a dateline: `> ZUG`, `■ `, `#Oldport, May 3 – `; in Arabic an
 * asterisk, too; what is left of a mark before capitals and an agency, `-OSLO (AP) - `; the desk of EFE where it is told from no place: `Redacción Ciencia, 3 may (EFE).- `.
 */
const front =
	/^(?:[\s\u3000\u200b-\u200f\ufeff>■●◆▲▶◎※]|©(?= [\p{L}\d-]{2,30}\.(?:com|net|org) – )|\*(?= \p{Script=Arabic})|#(?=\p{Lu}\p{L}{3})|-(?=\p{Lu}{3}[\p{Lu} ]{0,20} \()){0,40}(?:Redacción(?: \p{L}{4,15}){0,2}, (?=\d{1,2} \p{Ll}))?/u;

/** A bracket, a digit, or a letter of ASCII and of what stands behind it, up to the first blank there: nothing of `front`. */
function isPlainFront(code: number): boolean {
	return code === 0x28 || (code >= 0x30 && code < 0x7f && code !== 0x3e) || (code >= 0xc0 && code < 0x1680);
}
