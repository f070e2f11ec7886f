import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import { chineseAgencyNames } from "../words/chinese-agency-names.ts";

/** A Chinese character, in a pattern. */
export const han = "\\p{Script=Han}";
/** Any agency of the table, in a pattern. */
export const agencyPattern = chineseAgencyNames.join("|");
/** What stands before an agency. */
const beforeAgency = /^[（(【[［〔]?据?/;

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

/** A month or a day in a pattern, in digits or in characters: `5`, `十二`, `二十三`. */
export const monthOrDay = "\\d{1,2}|[一二三四五六七八九十廿]{1,3}";

/** The date of a month and a day, or of the day alone. */
export function toDate(printedMonth: string | undefined, printedDay: string | undefined, year?: string): string | undefined {
	const [month, day] = [toNumber(printedMonth ?? "1"), toNumber(printedDay ?? "0")];
	if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
	const digits = String(day).padStart(2, "0");
	if (printedMonth === undefined) return `---${digits}`;
	return `${year === undefined ? "" : `${year}-`}${String(month).padStart(2, "0")}-${digits}`;
}

/** The number that digits or characters spell; `NaN` where they spell none. */
function toNumber(printed: string): number {
	const at = spelled.indexOf(printed.replace("廿", "二十"));
	return at === -1 ? Number(printed) : at + 1;
}

const spelled =
	"一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一".split(
		" ",
	);

/** The places of a list. */
export function toPlaces(list: string): readonly { readonly printed: string }[] {
	return list
		.split("、")
		.filter((printed) => printed !== "")
		.map((printed) => ({ printed }));
}
