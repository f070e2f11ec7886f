import { foldAgency } from "./fold-agency.ts";

/** Names that count beside those of the parser's tables. */
export interface KnownNames {
	/** Whether a name, in the form of `foldAgency`, is one that the registry says its sources sign with. */
	readonly hasAgency: (folded: string) => boolean;
	/** Agencies that run into a place without a space, the longer first: `潮骚社` in `潮骚社厦门`, `潮騒` in `神戸潮騒`. */
	readonly joinedAgencies: readonly string[];
	/** Whether a name is a town's: asked where nothing else proves a dateline. */
	readonly isTown: (printed: string) => boolean;
}

const noTown = (): boolean => false;

/** No names but those of the tables. */
export const noNames: KnownNames = { hasAgency: () => false, joinedAgencies: [], isTown: noTown };

/** Gathers agencies by their names as printed, and what tells towns. Folding costs as much as reading a line: do it once for many captures. */
export function toKnownNames(agencies: Iterable<string>, isTown: KnownNames["isTown"] = noTown): KnownNames {
	const printed = [...new Set(agencies)].filter((name) => name.trim() !== "");
	const folded = new Set(printed.map(foldAgency));
	const joinedAgencies = printed.filter((name) => eastAsian.test(name)).sort((one, other) => other.length - one.length);
	return { hasAgency: (name) => folded.has(name), joinedAgencies, isTown };
}

/** Nothing but letters that are printed without spaces. “潮騒” · “潮骚社” */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,40}$/u;
