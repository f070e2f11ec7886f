import { foldLine } from "./fold-line.ts";
import { hasDigit } from "./has-digit.ts";
import { isStampLabel } from "./is-stamp-label.ts";
import { readStamps, type StampLine } from "./read-stamps.ts";
import { hasWords } from "./scan-line.ts";

/** Longer lines are never half a stamp. */
const maxCharacters = 60;

/**
 * Reads a stamp that is split over two lines, neither of which is a stamp alone.
 *
 *     Апрель 19          Published:          Friday
 *     18:25 2022         May 31, 2024        31 May 2024, 12:30
 *
 * `isOfPage` says that the first stands among what a page prints of its text, where no film's time stands. Returns `undefined` where the two lines together are not one stamp and nothing else. The evidence names the first line, without
 * columns, and its text holds both.
 */
export function readSplitStamp(line: string, nextLine: string, lineNumber: number, isOfPage = false): StampLine | undefined {
	const first = line.trim();
	const second = isStampLabel(first) ? nextLine.trim().replace(buttonBehind, "") : nextLine.trim();
	if (first === "" || second === "" || first.length > maxCharacters || second.length > maxCharacters) return undefined;
	if (!hasDigit(second)) return undefined;
	const whole = `${first} ${second}`;
	// Nothing may stand beside the stamp: most lines begin with a word that is no part of one.
	if (hasWords(foldLine(whole), whole)) return undefined;
	const alone = readStamps(first, lineNumber);
	if (
		alone.stamps.some(
			(stamp) => stamp.dates.length > 0 && (stamp.time || !((isOfPage && bareTimePattern.test(second)) || isTimeBelow(first, second))),
		)
	)
		return undefined;
	const joined = readStamps(whole, lineNumber);
	const [stamp] = joined.stamps;
	if (!stamp || joined.stamps.length !== 1 || joined.rest !== "" || stamp.dates.length === 0) return undefined;
	const { columns, ...evidence } = stamp.evidence;
	// Of the first line it holds nothing: “3 minute read”, which says nothing of a day, above a whole stamp.
	if (columns !== undefined && columns[0] > first.length) return undefined;
	const text = evidence.text + nextLine.trim().slice(second.length);
	return { ...joined, stamps: [{ ...stamp, evidence: { ...evidence, text, rule: "split-stamp" } }] };
}

/** A dash or a stroke, and a button without a digit, behind the day below its label.      “ — See all updates”     “ | Edit” */
const buttonBehind = / [—–|·•-] [^\d—–|·•]{3,24}$/;

/** A time that proves itself, or the bare time of a template that prints the day above it in digits, in Thai, or as no English page does. */
function isTimeBelow(day: string, time: string): boolean {
	return (
		provenTimePattern.test(time) ||
		arabicTimePattern.test(foldLine(time).text) ||
		(bareTimePattern.test(time) && (afternoon.test(time) || bareDayPattern.test(day) || foreignDayPattern.test(day)))
	);
}

/** hour in two digits, minutes      “09:05”     “23:41” */
const bareTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** such an hour past noon: few films run as long.      “15:06” */
const afternoon = /^(?:1[3-9]|2[0-3]):/;
/** a day in digits, maybe behind its weekday, or a Thai one with its year      “23.08.2023”     “7.3.2023.”     “Monday, 22.08.2011.”     “6 มิ.ย. 54” */
const bareDayPattern =
	/^(?:\p{L}{3,12}, )?\d{1,2}[./-]\d{1,2}[./-]\d{4}\.?$|^\d{1,2} \p{Script=Thai}[\p{Script=Thai}.]{1,12} (?:25)?\d{2}$/u;
/**
 * A day whose month is no English word, or that has a stop behind it: English pages say which half of the day it is, and a bare time below their
 * day may be how long a film runs.      “11 ottobre 2023”     “3. April 2024”     “3 de mayo de 2024”     “3 травня, 2024 понеділок”
 */
const foreignDayPattern =
	/^(?:\p{L}{3,12},? )?\d{1,2}(?:\. | (?:de )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b))\p{L}{3,12}\.?,? (?:de )?\d{4}(?:,? \p{L}{5,12})?$/iu;
/**
 * A line that is a time and proves it by am, pm, a zone or “Uhr”; a bare “12:30” may be a running time. A dash in front goes on with the line
 * above, a bullet with the list of both.
 *
 *     digit{1,2} (:|.) digit{2} … letters      “12:30 GMT”     “18.05 Uhr”     “- 07:24”     “• 07:24”     “CDT13:02 (GMT -0400)”
 */
const provenTimePattern =
	/^[-–•] \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$|^[a-z]{3,4}\d{1,2}:\d{2} \(GMT |^(?:at |um |à )?\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m|uhr|[A-Z]{1,4}T|UTC|Z|MSK|WIB|\(?GMT|[+-]\d{4}$)/i;
/** A time and “by the clock of” in Arabic, digits folded.      “07:24 بتوقيت غرينتش” */
const arabicTimePattern = /^\d{1,2}:\d{2} (?:ب?توقيت|غرينتش|جرينتش)/;
