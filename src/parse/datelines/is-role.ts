import { deskReports, roleEnds, roleOpenings } from "./words/role-words.ts";

/**
 * Tells whether what stands in the agency's place is a desk or a reporter without a name, and so no agency: `Staff Reporter`, `News Desk`,
 * `De notre correspondant`, `اسٹاف رپورٹر`. Papers that are called so are none: `The Correspondent`, `Ritzaus Bureau`.
 */
export function isRole(printed: string): boolean {
	if (printed.length > maxRole) return false;
	const name = printed.toLowerCase();
	const end = name.indexOf(" ");
	const first = end < 0 ? name : name.slice(0, end);
	if (!(roleEnds.has(name.slice(name.lastIndexOf(" ") + 1)) || roleOpenings.has(first) || deskReports.has(name))) return false;
	return !papers.has(first) && name.split(" ", maxWords + 1).length <= maxWords;
}

/** Who writes, each once; desks and reporters without a name are none. */
export function withoutRoles(agencies: readonly string[]): readonly string[] {
	return [...new Set(agencies.some(isRole) ? agencies.filter((each) => !isRole(each)) : agencies)];
}

/** “Our Own Staff Correspondent”, “De notre envoyée spéciale”. */
const maxWords = 4;
const maxRole = 40;
/** First words of papers. */
const papers: ReadonlySet<string> = new Set("the daily hollywood ritzaus jornal diário ht states जागरण".split(" "));
