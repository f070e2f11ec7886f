import matter from "gray-matter";
import { stringify } from "yaml";
import { type Problem, toProblem } from "../model/problem.ts";
import { FrontMatterFault, readFrontMatterYaml, type YamlKeys } from "./front-matter-yaml.ts";

/** A text's front matter and what follows it. */
export interface FrontMatter {
	/** The values by key, all scalars as text, lists as arrays, tables as `Map`. Without prototype and without the key `__proto__`. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The line of every key in the text, from 1, unknown keys included. */
	readonly lines: ReadonlyMap<string, number>;
	/** What follows, from its first line that is not blank. */
	readonly body: string;
	/** The line on which `body` begins, from 1. */
	readonly bodyLine: number;
	readonly problems: readonly Problem[];
}

/**
 * Reads the front matter of a text.
 *
 * Rule: it opens with a first line `---` and ends with the next line `---`. gray-matter sees nothing else, and no engine but ours: it
 * would execute a block that opens with `---js`, and an unclosed block would swallow the text. The YAML is 1.2 with every scalar as
 * text, so that `2024-02-30`, `12:30`, `012` and `no` stay what is printed; unknown tags, duplicated keys and alias bombs are faults.
 *
 * Reports `front-matter-language`, `front-matter-unclosed` and `front-matter-invalid`; then `data` is empty and the text is kept in `body`.
 */
export function readFrontMatter(text: string): FrontMatter {
	const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	const firstLine = source.split("\n", 1)[0] ?? "";
	const language = otherFence.test(firstLine);
	if (!language && !fence.test(firstLine)) return withoutKeys(source, 1, []);
	const block = splitBlock(source, firstLine.length + 1);
	if (language) {
		// Whether it is closed or not, nobody meant it to be read as text.
		return withoutKeys(source, 1, [toProblem("front-matter-language", { fence: firstLine }, 1)]);
	}
	if (block === undefined) return withoutKeys(source, 1, [toProblem("front-matter-unclosed", {}, 1)]);
	try {
		const { data, lines } = readBlock(block.yaml);
		return { data, lines, ...skipBlankLines(block.body, block.bodyLine), problems: [] };
	} catch (fault) {
		if (!(fault instanceof FrontMatterFault)) throw fault;
		return withoutKeys(block.body, block.bodyLine, [toProblem("front-matter-invalid", { reason: fault.message }, fault.line + 1)]);
	}
}

/**
 * Writes front matter and body; `readFrontMatter` reads the same keys and the same body back (but for blank lines at its head).
 *
 * Keys that are `undefined` are left out, an empty list is kept; without any key the body stands alone.
 */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
	const set = Object.entries(data).filter(([, value]) => value !== undefined);
	// A body that opens like front matter needs an empty block before it, or it would be read as one.
	if (set.length === 0 && !body.startsWith("---")) return body;
	const yaml = set.length === 0 ? "" : stringify(Object.fromEntries(set), { lineWidth: 0 });
	return `---\n${yaml}---\n\n${body}`;
}

/** Hands a block that is known to be closed to gray-matter, with our engine for YAML and none for anything else. */
function readBlock(yaml: string): YamlKeys {
	const inner = yaml.split("\n").findIndex((line) => line.startsWith("---"));
	if (inner !== -1) throw new FrontMatterFault("a line inside it begins with `---`", inner + 1);
	let keys: YamlKeys = { data: {}, lines: new Map() };
	const parse = (block: string) => {
		// gray-matter's block begins with the line end of the fence.
		keys = readFrontMatterYaml(block.replace(/^\n/, ""));
		return keys.data;
	};
	matter(`---\n${yaml}---\n`, {
		language: "yaml",
		engines: { yaml: parse, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
	});
	return keys;
}

function refuse(): never {
	throw new FrontMatterFault("only YAML is read", 1);
}

function splitBlock(
	source: string,
	start: number,
): { readonly yaml: string; readonly body: string; readonly bodyLine: number } | undefined {
	for (let from = start, line = 2; from <= source.length; line++) {
		const end = source.indexOf("\n", from);
		const stop = end === -1 ? source.length : end;
		// No fence is longer; a slice of a megabyte line would cost for nothing.
		if (fence.test(source.slice(from, Math.min(stop, from + 40)))) {
			return { yaml: source.slice(start, from), body: source.slice(stop + 1), bodyLine: line + 1 };
		}
		if (end === -1) return undefined;
		from = end + 1;
	}
	return undefined;
}

function withoutKeys(body: string, bodyLine: number, problems: readonly Problem[]): FrontMatter {
	return { data: Object.create(null), lines: new Map(), ...skipBlankLines(body, bodyLine), problems };
}

function skipBlankLines(body: string, bodyLine: number): { readonly body: string; readonly bodyLine: number } {
	const first = body.search(/\S/);
	if (first === -1) return { body: "", bodyLine };
	const start = body.lastIndexOf("\n", first) + 1;
	return { body: body.slice(start), bodyLine: bodyLine + (body.slice(0, start).split("\n").length - 1) };
}

/** fence = three hyphens alone on the line. Examples: `---`, `--- `. */
const fence = /^---[ \t]{0,20}$/;

/** otherFence = three hyphens and the name of a language. Examples: `---js`, `--- coffee`. */
const otherFence = /^---[ \t]{0,20}[A-Za-z][A-Za-z0-9+_-]{0,30}[ \t]{0,20}$/;
