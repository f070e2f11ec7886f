import { monthNames } from "../stamps/words/month-names.ts";
import { wireMonthNames } from "./words/wire-month-names.ts";

/** A month as a wire prints it, and where it ends. */
export interface Month {
	readonly month: number;
	readonly end: number;
	/** Thai prints years of another calendar behind it. */
	readonly thai: boolean;
}

/** What stands between the two names of a month: ` `, `/`, `/ `. */
const betweenNames = /^(?: ?\/ ?| )/;

/** Arabic prints the month in two names, the Roman and the Syriac: `مايو أيار`, `مايو/أيار`, `تشرين الاول/ اكتوبر`. */
export function readSameMonths(text: string, from: number): Month | undefined {
	const month = readMonth(text, from);
	if (month === undefined || !arabicLetter.test(text[from] ?? "")) return month;
	const between = betweenNames.exec(text.slice(month.end, month.end + 4))?.[0].length;
	const second = between === undefined ? undefined : readMonth(text, month.end + between);
	return second?.month === month.month ? second : month;
}

/** Reads the name of a month at `from`, in full or in short. Returns `undefined` where none stands there. */
export function readMonth(text: string, from: number): Month | undefined {
	const word = monthWord.exec(text.slice(from))?.[0];
	if (word === undefined) return undefined;
	const bare = ".॰/".includes(word.slice(-1)) ? word.replace(/[.॰/]{1,3}$/, "") : word;
	const name = foldMonth(bare);
	const month = months.get(name);
	const thai = month !== undefined && thaiLetter.test(bare);
	if (!two.has(name)) return month === undefined ? undefined : { month, end: from + (thai ? word.length : bare.length), thai };
	const both = bare + (secondWord.exec(text.slice(from + bare.length))?.[0] ?? "");
	const second = months.get(foldMonth(both)) ?? month;
	return second === undefined ? undefined : { month: second, end: from + both.length, thai };
}

/** The letters of a month, with the stops inside Thai ones: `Sept.`, `มี.ค.`; no agency between strokes behind it: `maj/ATSH/`. */
const monthWord = /^(?:[\p{L}\p{M}.॰׳]|\/(?!\p{Lu}{2})){2,16}/u;
const secondWord = /^ [\p{L}\p{M}]{2,10}/u;
const arabicLetter = /\p{Script=Arabic}/u;
const thaiLetter = /[\u0e00-\u0e7f]/;

const firstArabic = 0x600;

/** In lower case; Arabic papers leave out the hamza: `تشرين الاول` for `تشرين الأول`. */
function foldMonth(name: string): string {
	const small = name.toLowerCase();
	return small.charCodeAt(0) < firstArabic ? small : small.replace(/[أإآ]/g, "ا");
}

/** Where one name is two months', the first language has it: *lip* is the Polish July, *lis* the Polish November. */
const months: ReadonlyMap<string, number> = new Map(
	[...Object.values(monthNames), wireMonthNames.join("|")]
		.reverse()
		.flatMap((names) =>
			names
				.split("|")
				.flatMap((forms, index) => forms.split(" ").map((name) => [foldMonth(name.replaceAll("_", " ")), index + 1] as const)),
		),
);

/** First words of months of two words: `تشرين` of `تشرين الأول`. */
const two: ReadonlySet<string> = new Set(
	[...months.keys()].flatMap((name) => (name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [])),
);
