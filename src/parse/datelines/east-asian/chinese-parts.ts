import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import { chineseAgencyNames } from "../words/chinese-agency-names.ts";

/** A Chinese character, in a pattern. */
export const han = "\\p{Script=Han}";
/** Any agency of the table, in a pattern. */
export const agencyPattern = chineseAgencyNames.join("|");
/** What stands before an agency. */
const beforeAgency = /^[（(【[〔]?据?/;

/** A pattern's groups, the first of which is an agency, and where they end. */
export interface SignedMatch {
	readonly groups: readonly (string | undefined)[];
	readonly end: number;
}

/** Matches with a name of the table, else with one of the registry. */
export function matchSigned(text: string, withTable: RegExp, behindName: RegExp, known: KnownNames): SignedMatch | undefined {
	const found = withTable.exec(text);
	if (found !== null) return { groups: found, end: found[0].length };
	const from = beforeAgency.exec(text)?.[0].length ?? 0;
	const registered = known.joinedAgencies.find((agency) => text.startsWith(agency, from));
	// `社`, “agency”, may be left out where a name is listed: `潮骚` for `潮骚社`.
	const name = registered?.endsWith("社") === false && text.startsWith("社", from + registered.length) ? `${registered}社` : registered;
	const behind = name === undefined ? null : behindName.exec(text.slice(from + name.length));
	if (name === undefined || behind === null) return undefined;
	return { groups: [behind[0], name, ...behind.slice(2)], end: from + name.length + behind[0].length };
}

/** A reporter's name runs into the place: what the gazetteer knows at the end is the place, else all after three characters. */
export function splitReporter(run: string): { readonly place: string; readonly byline?: string } {
	for (let at = 1; at < run.length; at++)
		if (lookUpCity(run.slice(at)) !== undefined) return { byline: run.slice(0, at), place: run.slice(at) };
	return run.length > 3 ? { byline: run.slice(0, 3), place: run.slice(3) } : { byline: run, place: "" };
}

/** The date of a month and a day, or of the day alone. */
export function toDate(month: string | undefined, day: string | undefined, year?: string): string | undefined {
	if (day === undefined || Number(day) < 1 || Number(day) > 31 || Number(month ?? 1) > 12) return undefined;
	if (month === undefined) return `---${day.padStart(2, "0")}`;
	return `${year === undefined ? "" : `${year}-`}${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The places of a list. */
export function toPlaces(list: string): readonly { readonly printed: string }[] {
	return list
		.split("、")
		.filter((printed) => printed !== "")
		.map((printed) => ({ printed }));
}
