import type { FrontMatter } from "../../formats/front-matter.ts";
import { type FieldName, fieldNames } from "../../model/correction.ts";
import type { Found } from "../../model/evidence.ts";
import type { PrintedStamp, StampRole } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import { readFrontMatterStamp } from "./front-matter-stamp.ts";
import { suggestKey } from "./suggested-keys.ts";

/** The front matter of a capture, key by key, with what is wrong in it. */
export interface FrontMatterFields {
	/** Everything but lists and stamps. */
	readonly texts: Readonly<Partial<Record<FieldName, Found<string>>>>;
	readonly lists: Readonly<Record<ListName, readonly Found<string>[]>>;
	readonly stamps: readonly PrintedStamp[];
	readonly problems: readonly Problem[];
}

type ListName = "authors" | "labels" | "topics";

/**
 * Reads the closed set of front-matter keys (DESIGN 4, “Front matter”), and `title` for `headline`.
 *
 * Reports `front-matter-unknown-key` with the key that may be meant, and `front-matter-value` for a value of the wrong kind; neither is
 * used.
 */
export function readFrontMatterFields(frontMatter: FrontMatter): FrontMatterFields {
	const problems: Problem[] = [];
	const texts: Partial<Record<FieldName, Found<string>>> = {};
	const lists: Record<ListName, readonly Found<string>[]> = { authors: [], labels: [], topics: [] };
	const stamps: PrintedStamp[] = [];
	for (const [key, line] of frontMatter.lines) {
		const name = toFieldName(key, frontMatter.lines);
		const value = frontMatter.data[key];
		if (name === undefined) problems.push(toProblem("front-matter-unknown-key", { key, suggestion: suggestKey(key) }, line));
		else if (value === undefined) continue;
		else if (isListName(name)) {
			const list = readList(value, line);
			lists[name] = list.found;
			if (!list.isWhole) problems.push(refuse(key, nameKind(value), "a list of texts", line));
		} else if (typeof value !== "string") problems.push(refuse(key, nameKind(value), "text", line));
		else {
			const [found] = toFound(value, line);
			if (found === undefined) continue;
			const role = stampRoles[name];
			const stamp = role === undefined ? undefined : readFrontMatterStamp(found.value, role, line);
			if (role === undefined) texts[name] = found;
			else if (stamp === "impossible") problems.push(toProblem("date-impossible", { text: found.value }, line));
			else if (stamp === undefined || (name === "captured" && isZoneName(stamp.zone)))
				problems.push(refuse(key, `\`${found.value}\``, "a date such as `2024-05-31T04:06Z`", line));
			// The day of the capture is kept as text: it has no role among the stamps of the page.
			else if (name === "captured") texts[name] = found;
			else stamps.push(stamp);
		}
	}
	return { texts, lists, stamps, problems };
}

function readList(value: unknown, line: number): { readonly found: readonly Found<string>[]; readonly isWhole: boolean } {
	const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
	const texts = entries.filter((entry) => typeof entry === "string");
	return { found: texts.flatMap((text) => toFound(text, line)), isWhole: texts.length === entries.length };
}

/** Which the source of a stamp resolves; who captured a page is no source. “EST” */
function isZoneName(zone: string | undefined): boolean {
	return zone !== undefined && zone !== "Z" && /^[A-Z]/.test(zone);
}

function refuse(key: string, found: string, expected: string, line: number): Problem {
	return toProblem("front-matter-value", { key, found, expected }, line);
}

/** The keys that hold a moment; `captured` is one, though no stamp of the page says it. */
const stampRoles: Readonly<Partial<Record<FieldName, StampRole>>> = {
	published: "published",
	modified: "modified",
	captured: "unknown",
};

/** `title` stands for `headline` where that is not there itself. */
function toFieldName(key: string, keys: ReadonlyMap<string, number>): FieldName | undefined {
	if (key === "title" && !keys.has("headline")) return "headline";
	return fieldNames.find((name) => name === key);
}

function isListName(name: FieldName): name is ListName {
	return name === "authors" || name === "labels" || name === "topics";
}

/** One line, without control characters: a value may carry line ends that would forge a line of a header or a citation. */
function toFound(text: string, line: number): readonly Found<string>[] {
	const value = text.replace(notPrinted, " ").trim();
	return value === "" ? [] : [{ value, evidence: [{ line, text: value, rule: "front-matter" }] }];
}

function nameKind(value: unknown): string {
	return Array.isArray(value) ? "a list that holds more than texts" : "a table of keys";
}

/** notPrinted = blanks, control characters, noncharacters. Examples: two blanks, U+000D U+000A. */
const notPrinted = /[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu;
