import { posix } from "node:path";
import { parseAst } from "vitest/node";

/** One `import`, `export … from`, `import()` or `import("…")` in a type. */
export interface ModuleImport {
	readonly line: number;
	readonly specifier: string;
	/** Path from the project's root, for a relative specifier; else `undefined`. */
	readonly file: string | undefined;
	readonly typeOnly: boolean;
}

/** A use of something that the rules restrict: `process`, `new Date()`, `localeCompare without a locale` … */
interface ModuleUse {
	readonly line: number;
	readonly what: string;
}

/** A regular expression as it is written: `/…/u`. */
interface Pattern {
	readonly line: number;
	readonly source: string;
	readonly flags: string;
}

/** A function that a module declares at its top. */
interface DeclaredFunction {
	readonly line: number;
	readonly name: string;
	readonly isExported: boolean;
}

/** What the rules need to know of one file. */
export interface Module {
	/** From the project's root, with `/`. */
	readonly path: string;
	readonly lines: number;
	readonly imports: readonly ModuleImport[];
	readonly uses: readonly ModuleUse[];
	readonly patterns: readonly Pattern[];
	readonly functions: readonly DeclaredFunction[];
	/** True when the file holds nothing but `export … from`. */
	readonly isBarrel: boolean;
}

/** Globals that are input and output, the clock, or chance. */
const impureGlobals: ReadonlySet<string> = new Set(
	"process performance globalThis console fetch setTimeout setInterval setImmediate crypto navigator Buffer".split(" "),
);
const impureMembers: ReadonlySet<string> = new Set(["Date.now", "Math.random", "Temporal.Now"]);

/**
 * Reads the imports of a module and its uses of restricted names from its syntax tree, so that comments and strings do not count. Code that is no
 * TypeScript (CSS) has a length only.
 */
export function readModule(path: string, text: string): Module {
	const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
	if (!/\.(?:tsx?|js)$/.test(path)) return { path, lines, imports: [], uses: [], patterns: [], functions: [], isBarrel: false };
	const lineAt = toLineFinder(text);
	const imports: ModuleImport[] = [];
	const uses: ModuleUse[] = [];
	const patterns: Pattern[] = [];
	const lang = path.endsWith(".d.ts") ? "dts" : path.endsWith(".tsx") ? "tsx" : "ts";
	const { body } = parseAst(text, { lang, sourceType: "module" });
	walk(body, (node, parent) => {
		const line = lineAt(node.start);
		const source = toImportSource(node);
		if (source !== undefined) imports.push({ line, ...source, file: resolveSpecifier(path, source.specifier) });
		const what = toUse(node, parent);
		if (what !== undefined) uses.push({ line, what });
		const pattern = toPattern(node);
		if (pattern !== undefined) patterns.push({ line, ...pattern });
	});
	const isBarrel =
		body.length > 0 && body.every((node) => /^Export(?:All|Named)/.test(node.type) && "source" in node && node.source !== null);
	return { path, lines, imports, uses, patterns, functions: body.flatMap((node) => toFunctions(node, lineAt)), isBarrel };
}

function toFunctions(node: unknown, lineAt: (start: number) => number): readonly DeclaredFunction[] {
	if (!isNode(node)) return [];
	const isExported = node.type === "ExportNamedDeclaration" && isNode(node.declaration);
	const declared = isExported ? node.declaration : node;
	if (!isNode(declared) || declared.type !== "FunctionDeclaration" || !isNode(declared.id)) return [];
	return [{ line: lineAt(node.start), name: String(declared.id.name), isExported }];
}

/** A node of the tree, as far as it is looked at here. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly [key: string]: unknown;
}

function walk(value: unknown, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
	if (Array.isArray(value)) for (const item of value) walk(item, visit, parent);
	else if (isNode(value)) {
		visit(value, parent);
		for (const child of Object.values(value)) walk(child, visit, value);
	}
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function toImportSource(node: Node): { readonly specifier: string; readonly typeOnly: boolean } | undefined {
	if (!/^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration|TSImportType)$/.test(node.type)) return undefined;
	const specifier = isNode(node.source) ? node.source.value : undefined;
	if (typeof specifier !== "string") return undefined;
	return { specifier, typeOnly: node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type" };
}

function toUse(node: Node, parent: Node | undefined): string | undefined {
	switch (node.type) {
		case "Identifier":
			return typeof node.name === "string" && impureGlobals.has(node.name) && !isName(node, parent) ? node.name : undefined;
		case "MemberExpression": {
			const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
			return impureMembers.has(name) ? name : undefined;
		}
		case "NewExpression":
		case "CallExpression":
			return toCallUse(node);
		case "JSXAttribute":
			return isNode(node.name) && node.name.name === rawDoor ? rawDoor : undefined;
		case "Property":
			return nameOf(node.key) === rawDoor ? rawDoor : undefined;
		default:
			return undefined;
	}
}

function toPattern({ type, regex }: Node): { readonly source: string; readonly flags: string } | undefined {
	if (type !== "Literal" || typeof regex !== "object" || regex === null) return undefined;
	if (!("pattern" in regex && "flags" in regex)) return undefined;
	return { source: String(regex.pattern), flags: String(regex.flags) };
}

const rawDoor = "dangerouslySetInnerHTML";

/** `new Date()`, and whatever asks the machine for its locale because it is told none. */
function toCallUse(node: Node): string | undefined {
	const given = Array.isArray(node.arguments) ? node.arguments : [];
	const { callee } = node;
	if (!isNode(callee)) return undefined;
	if (nameOf(callee) === "Date" && (given.length === 0 || node.type === "CallExpression")) return "new Date()";
	if (callee.type !== "MemberExpression") return undefined;
	const method = nameOf(callee.property) ?? "";
	const untold = (index: number) => given.length <= index || nameOf(given[index]) === "undefined";
	if (nameOf(callee.object) === "Intl" && untold(0)) return `Intl.${method} without a locale`;
	if (method.startsWith("toLocale") && untold(0)) return `${method} without a locale`;
	return method === "localeCompare" && untold(1) ? "localeCompare without a locale" : undefined;
}

/** A word after a dot, a key, or a name in a type says nothing about the global. */
function isName(node: Node, parent: Node | undefined): boolean {
	if (parent === undefined) return false;
	if (parent.type === "MemberExpression") return parent.property === node && parent.computed !== true;
	if (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) return parent.key === node && parent.value !== node;
	return parent.type.startsWith("TS") && parent.type !== "TSNonNullExpression" && parent.type !== "TSAsExpression";
}

function nameOf(value: unknown): string | undefined {
	return isNode(value) && typeof value.name === "string" ? value.name : undefined;
}

function resolveSpecifier(path: string, specifier: string): string | undefined {
	return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined;
}

function toLineFinder(text: string): (offset: number) => number {
	const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
	return (offset) => ends.filter((end) => end < offset).length + 1;
}
