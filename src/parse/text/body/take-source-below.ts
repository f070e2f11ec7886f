import type { ParsedDateline } from "../../../model/parsed-article.ts";
import { isAgency } from "../../datelines/know-agency.ts";
import type { Draft } from "../draft.ts";
import type { Block } from "./read-body.ts";

/** A dateline, and the text below it. */
interface Sourced {
	readonly dateline: ParsedDateline;
	readonly blocks: readonly Block[];
	/** Who wrote it, as printed. */
	readonly byline?: string;
}

/**
 * Takes the line that says who writes, below a dateline without an agency, into the dateline.
 *
 *     BAKU, Azerbaijan, Jan. 5
 *     By Leila Aliyeva – Trend:
 *        ^byline         ^agency
 *
 * Returns what was given where there is none.
 */
export function takeSourceBelow(dateline: ParsedDateline, blocks: readonly Block[], { known }: Draft): Sourced {
	const line = blocks[0];
	if (line === undefined || blocks.length === 1 || dateline.agencies.length > 0 || !line.text.endsWith(":")) return { dateline, blocks };
	if (line.text.length > maxSource || line.line === dateline.evidence[0]?.line) return { dateline, blocks };
	const [, byline, agency] = source.exec(line.text) ?? [];
	if (agency === undefined || !isAgency(agency, known)) return { dateline, blocks };
	const evidence = [...dateline.evidence, { line: line.line, text: line.text, rule: "source-below" }];
	const sourced = { dateline: { ...dateline, agencies: [agency], evidence }, blocks: blocks.slice(1) };
	return byline === undefined ? sourced : { ...sourced, byline };
}

/** Three names and the longest agency. */
const maxSource = 100;
/** Maybe “By”, names and a dash; the agency, a colon. “By Leila Aliyeva, Ann Lee – Trend:” · “Trend:” */
const source = /^(?:By (\p{Lu}[\p{L}.,'’ -]{2,60}?) ?[–—-] ?)?(\p{Lu}[\p{L} -]{1,24}):$/u;
