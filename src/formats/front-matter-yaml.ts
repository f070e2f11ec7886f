import { isAlias, isMap, isScalar, LineCounter, parseDocument, Scalar, type YAMLMap } from "yaml";

/** The keys of a block of YAML, and the line of each, from 1. */
export interface YamlKeys {
	readonly data: Readonly<Record<string, unknown>>;
	readonly lines: ReadonlyMap<string, number>;
}

/**
 * Why a block of front matter could not be read; `line` counts inside the block, from 1. Caught by `readFrontMatter`, never seen
 * outside.
 */
export class FrontMatterFault extends Error {
	readonly line: number;

	constructor(reason: string, line: number) {
		super(reason);
		this.line = line;
	}
}

/** Real front matter has none; an editor may repeat a list once or twice. */
const maxAliases = 20;
/** Real front matter nests once. The parser is recursive, so depth is checked before it runs. */
const maxNesting = 30;
const maxBlockCharacters = 100_000;

/**
 * Reads a block of YAML 1.2 as keys and values: scalars as text (the failsafe schema), an empty value, `null` or `~` as absent.
 *
 * Throws `FrontMatterFault` for what is not valid, for warnings (unknown tags), and for what is too large, too deep or no table of keys.
 */
export function readFrontMatterYaml(block: string): YamlKeys {
	if (block.length > maxBlockCharacters) throw new FrontMatterFault(`it has more than ${maxBlockCharacters} characters`, 1);
	refuseDepth(block);
	const counter = new LineCounter();
	const document = parseDocument(block, {
		version: "1.2",
		schema: "failsafe",
		uniqueKeys: true,
		stringKeys: true,
		lineCounter: counter,
		prettyErrors: false,
		logLevel: "silent",
	});
	const [fault] = [...document.errors, ...document.warnings];
	if (fault !== undefined) throw new FrontMatterFault(fault.message, counter.linePos(fault.pos[0]).line);
	if (document.contents === null) return { data: Object.create(null), lines: new Map() };
	if (!isMap(document.contents)) throw new FrontMatterFault("it is no list of `key: value`", 1);
	return { data: toData(document), lines: toLines(document.contents, counter) };
}

function toData(document: ReturnType<typeof parseDocument>): Readonly<Record<string, unknown>> {
	const data: Record<string, unknown> = Object.create(null);
	const values = toPlainMap(document);
	if (!isMap(document.contents)) return data;
	for (const { key, value } of document.contents.items) {
		const name = isScalar(key) ? String(key.value) : "";
		// A key that means something to the engine is text here, and no text we know.
		if (name === "" || name === "__proto__" || isNothing(value)) continue;
		data[name] = values.get(name);
	}
	return data;
}

function toPlainMap(document: ReturnType<typeof parseDocument>): ReadonlyMap<unknown, unknown> {
	try {
		const values: unknown = document.toJS({ maxAliasCount: maxAliases, mapAsMap: true });
		return values instanceof Map ? values : new Map();
	} catch (error) {
		throw new FrontMatterFault(error instanceof Error ? error.message : String(error), 1);
	}
}

function isNothing(value: unknown): boolean {
	if (value === null) return true;
	return isScalar(value) && value.type === Scalar.PLAIN && nothing.has(String(value.value));
}

const nothing: ReadonlySet<string> = new Set(["", "null", "Null", "NULL", "~"]);

function toLines(map: YAMLMap, counter: LineCounter): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	for (const { key } of map.items) {
		if (isAlias(key) || !isScalar(key)) continue;
		// Line 1 of the text is the fence.
		lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line + 1);
	}
	return lines;
}

/** Counts brackets, and the hyphens and indents that open lists in lists. It may count signs in quotes, but real values hold few. */
function refuseDepth(block: string): void {
	let depth = 0;
	let line = 1;
	for (const sign of block) {
		if (sign === "\n") line++;
		else if (sign === "[" || sign === "{") depth++;
		else if ((sign === "]" || sign === "}") && depth > 0) depth--;
		if (depth > maxNesting) throw new FrontMatterFault(`it is nested more than ${maxNesting} levels deep`, line);
	}
	const deepLine = block.split("\n").findIndex((text) => deepList.test(text) || deepIndent.test(text));
	if (deepLine !== -1) throw new FrontMatterFault(`it is nested more than ${maxNesting} levels deep`, deepLine + 1);
}

/** deepList = thirty signs that open a list or a key, one after the other. Example: `- - - - …`. */
const deepList = /^(?:[-?:] {1,4}){30}/;

/** deepIndent = more blanks than thirty levels need. Example: 200 blanks. */
const deepIndent = /^ {200}/;
