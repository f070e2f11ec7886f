import { foldAgency } from "./fold-agency.ts";

/** Agencies that count beside those of the table: the names that the registry says its sources sign with. */
export interface KnownAgencies {
	/** Whether a name, in the form of `foldAgency`, is one of them. */
	readonly has: (folded: string) => boolean;
	/** Those that run into a place without a space, the longer first: `潮骚社` in `潮骚社厦门`, `潮騒` in `神戸潮騒`. */
	readonly joined: readonly string[];
}

/** No agencies but those of the table. */
export const noAgencies: KnownAgencies = { has: () => false, joined: [] };

/** Makes the set of known agencies from their names as printed. Folding costs as much as reading a line: make it once for many captures. */
export function toKnownAgencies(names: Iterable<string>): KnownAgencies {
	const printed = [...new Set(names)].filter((name) => name.trim() !== "");
	const folded = new Set(printed.map(foldAgency));
	const joined = printed.filter((name) => eastAsian.test(name)).sort((one, other) => other.length - one.length);
	return { has: (name) => folded.has(name), joined };
}

/** Nothing but letters that are printed without spaces. “潮騒” · “潮骚社” */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,40}$/u;
