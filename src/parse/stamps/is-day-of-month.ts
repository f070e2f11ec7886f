import { foldLine } from "./fold-line.ts";
import { hasDigit } from "./has-digit.ts";
import { months } from "./words/month-names.ts";

/**
 * Whether a line is a day and its month and nothing else: without a year it dates nothing, and is no key word either.
 *
 *     16 mei      21 березня      3 de mayo
 */
export function isDayOfMonth(text: string): boolean {
	if (text.length > maxDay || !hasDigit(text.charAt(0))) return false;
	const { text: folded } = foldLine(text);
	const day = dayInFront.exec(folded)?.[0];
	return day !== undefined && months.matchAt(folded, day.length)?.end === folded.length;
}

/** Two digits, the preposition and the longest name of a month. */
const maxDay = 24;
/** “16 ” · “16. ” · “3 de ” */
const dayInFront = /^\d{1,2}\.? (?:de )?/;
