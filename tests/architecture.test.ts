import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { findBadNames, findBarrels, findHomonyms, findLongFiles, findMachineLocales, findRawHtml } from "./architecture/file-rules.ts";
import { findCycles } from "./architecture/find-cycles.ts";
import { findForbiddenImports, findImpureUses } from "./architecture/import-table.ts";
import { type Module, readModule } from "./architecture/read-module.ts";
import { findSlowPatterns } from "./architecture/slow-patterns.ts";

const root = join(import.meta.dirname, "..");
const paths = ["src/**/*.*", "layouts/**/*.*", ".eleventy.ts"]
	.flatMap((pattern) => globSync(pattern, { cwd: root }))
	.map((path) => path.split(sep).join("/"))
	.sort();
const modules = paths
	.filter((path) => /\.(?:tsx?|js|css)$/.test(path))
	.map((path) => readModule(path, readFileSync(join(root, path), "utf8")));

describe("the architecture of src and layouts", () => {
	test("is read whole", () => {
		const known = modules.map(({ path }) => path);
		expect(known).toEqual(
			expect.arrayContaining(["src/bin.js", "src/cli.ts", "src/commands/build.ts", "layouts/article.tsx", ".eleventy.ts"]),
		);
		expect(modules.find(({ path }) => path === "src/commands/build.ts")?.imports.length).toBeGreaterThan(5);
	});

	test.each<[string, () => readonly string[]]>([
		["imports run downwards, and siblings do not import each other", () => findForbiddenImports(modules)],
		["pure folders have no clock, no chance, no environment", () => findImpureUses(modules)],
		["no file imports itself through others", () => findCycles(modules)],
		["there are no barrel files", () => findBarrels(modules)],
		["raw HTML has one door", () => findRawHtml(modules)],
		["no output depends on the locale of the machine", () => findMachineLocales(modules)],
		[
			"files are named for what they hold",
			() => findBadNames(paths.filter((path) => path !== ".eleventy.ts" && !path.endsWith("/README.md"))),
		],
		["files are at most 250 lines long", () => findLongFiles(modules)],
		["a function has no other's name", () => findHomonyms(modules)],
		["no regular expression has a text that it is slow on", () => findSlowPatterns(modules)],
	])("%s", (_, find) => {
		expect(find()).toEqual([]);
	});
});

describe("the rules find what they forbid", () => {
	const given = (path: string, text: string) => [readModule(path, text)];

	test.each<[path: string, text: string, expected: readonly string[], why: string]>([
		["src/parse/a.ts", 'import { b } from "../formats/b.ts";', [], "downwards"],
		["src/parse/text/a.ts", 'import { b } from "../stamps/b.ts";', [], "one folder, other sub-folder"],
		[
			"src/parse/text/header/a.ts",
			'import { b } from "../draft.ts"; import { c } from "../../datelines/lead/c.ts";',
			[],
			"downwards in the parser",
		],
		[
			"src/parse/text/line-kinds/a.ts",
			'import type { B } from "../draft.ts";',
			[
				"src/parse/text/line-kinds/a.ts:1 imports src/parse/text/draft.ts: imports run downwards only, and text/draft.ts is above text/line-kinds",
			],
			"a line by its own words",
		],
		[
			"src/parse/text/body/a.ts",
			'import { b } from "../header/b.ts";',
			[
				"src/parse/text/body/a.ts:1 imports src/parse/text/header/b.ts: text/body and text/header are siblings; they meet in the layers below",
			],
			"header and body",
		],
		["src/archive/a.ts", 'import { b } from "../io/b.ts";', [], "edges may meet"],
		["src/commands/a.ts", 'import { DatabaseSync } from "node:sqlite";', [], "a command holds the state"],
		[
			"src/parse/a.ts",
			'\nimport { b } from "../normalize/b.ts";',
			["src/parse/a.ts:2 imports src/normalize/b.ts: parse and normalize are siblings; they meet in model"],
			"siblings",
		],
		[
			"src/model/a.ts",
			'import type { B } from "../plan/b.ts";',
			["src/model/a.ts:1 imports src/plan/b.ts: imports run downwards only, and plan is above model"],
			"a type is an import too",
		],
		[
			"src/io/a.ts",
			'const b = await import("../commands/b.ts");',
			["src/io/a.ts:1 imports src/commands/b.ts: imports run downwards only, and commands is above io"],
			"an import at run time",
		],
		[
			"src/views/a.ts",
			'export type B = import("../plan/b.ts").B;',
			["src/views/a.ts:1 imports src/plan/b.ts: views and plan are siblings; they meet in model"],
			"an import inside a type",
		],
		["src/plan/a.ts", 'import "node:fs";', ["src/plan/a.ts:1 imports node:fs: a pure folder does no input or output"], "input and output"],
		[
			"src/captures/a.ts",
			'import m from "gray-matter";',
			["src/captures/a.ts:1 imports gray-matter: only for src/formats/front-matter*.ts"],
			"it executes front matter",
		],
		[
			"src/commands/a.ts",
			'import e from "@11ty/eleventy";',
			["src/commands/a.ts:1 imports @11ty/eleventy: only for src/eleventy"],
			"one folder knows Eleventy",
		],
		[
			"src/views/a.ts",
			'import b from "../../layouts/b.tsx";',
			["src/views/a.ts:1 imports layouts/b.tsx: layouts are loaded by src/eleventy/load-layout.ts, never imported"],
			"a theme may replace it",
		],
		["layouts/a.tsx", 'import type { B } from "../src/model/views.ts"; import { c } from "./components/c.tsx";', [], "what a layout needs"],
		[
			"layouts/a.tsx",
			'import { b } from "../src/model/brand.ts";',
			["layouts/a.tsx:1 imports src/model/brand.ts: a layout imports types only from src"],
			"code",
		],
		[
			"layouts/a.tsx",
			'import type { B } from "../src/model/article.ts";',
			["layouts/a.tsx:1 imports src/model/article.ts: a layout imports view types, its own folder and preact"],
			"an article is no view",
		],
		["src/stuff/a.ts", "", ["src/stuff/a.ts:1 lies in a folder that the import table does not know"], "a new folder needs a layer"],
	])("imports: %s %s", (path, text, expected, why) => {
		expect(findForbiddenImports(given(path, text)), why).toEqual(expected);
	});

	test.each<[text: string, uses: readonly string[], why: string]>([
		["const a = process.env;", ["process"], "environment"],
		["const a = Date.now();", ["Date.now"], "clock"],
		["const a = new Date();", ["new Date()"], "clock"],
		["const a = new Date(0); const b = Date.UTC(2024);", [], "a moment that is given"],
		["const a = Math.random();", ["Math.random"], "chance"],
		["// process.env\nconst a = 'performance.now()';", [], "comments and strings"],
		["const a = { process: 1 }; a.process; type B = { performance: number };", [], "names of its own"],
	])("pure folders: %s", (text, uses, why) => {
		expect(findImpureUses(given("src/plan/a.ts", text)), why).toEqual(uses.map((what) => `src/plan/a.ts:1 uses ${what} in a pure folder`));
		expect(findImpureUses(given("src/io/a.ts", text))).toEqual([]);
	});

	test.each<[text: string, uses: readonly string[]]>([
		["x.toLocaleString();", ["toLocaleString without a locale"]],
		["x.toLocaleUpperCase(undefined);", ["toLocaleUpperCase without a locale"]],
		["new Intl.DateTimeFormat();", ["Intl.DateTimeFormat without a locale"]],
		["a.localeCompare(b);", ["localeCompare without a locale"]],
		['x.toLocaleString("en"); new Intl.NumberFormat(lang); a.localeCompare(b, "en");', []],
	])("locales: %s", (text, uses) => {
		expect(findMachineLocales(given("src/io/a.ts", text))).toEqual(uses.map((what) => `src/io/a.ts:1 uses ${what}`));
	});

	test.each<[pattern: string, slow: string | undefined, why: string]>([
		["/^(?:a+)+$/", "aaa…", "a repetition inside a repetition: exponential"],
		["/^a*\\s?a*b/u", "aaa…", "two repetitions that share what they take: quadratic"],
		["/ +$/", "   …", "begun anew at each blank of a run: quadratic"],
		["/(?<! ) +$/", undefined, "begun once for a run"],
		["/^[^a]{1,40}a/", undefined, "bounded"],
	])("slow patterns: %s", (pattern, slow, why) => {
		const expected = slow === undefined ? [] : [`src/io/a.ts:1 is slow on \`${slow}\`: ${pattern}`];
		expect(findSlowPatterns(given("src/io/a.ts", `const a = ${pattern};`)), why).toEqual(expected);
	});

	test("circles, names, lengths, barrels, raw HTML", () => {
		const circle: readonly Module[] = [
			readModule("src/io/a.ts", '\nimport "./b.ts";'),
			readModule("src/io/b.ts", 'import type { C } from "./c.ts";'),
			readModule("src/io/c.ts", 'export { a } from "./a.ts";\nconst c = 1;'),
		];
		expect(findCycles(circle)).toEqual(["src/io/a.ts:2 → src/io/b.ts:1 → src/io/c.ts:1 → src/io/a.ts"]);
		expect(findBadNames(["src/io/readFile.ts", "src/io/date-utils.ts", "src/shared/a.ts", "src/io/media-types.ts"])).toEqual([
			"src/io/readFile.ts:1 is not named in kebab-case",
			"src/io/date-utils.ts:1 is called `date-utils`, which does not say what it holds",
			"src/shared/a.ts:1 is called `shared`, which does not say what it holds",
		]);
		expect(findLongFiles(given("src/io/a.ts", "//\n".repeat(251)))).toEqual(["src/io/a.ts:251 is one of 251 lines; split by subject"]);
		expect(findLongFiles(given("src/io/a.ts", "//\n".repeat(250)))).toEqual([]);
		const one = readModule("src/parse/text/a.ts", "export function isName() {}\nfunction isOwn() {}\n");
		const other = readModule("src/parse/text/lines/b.ts", "function isOwn() {}\nfunction isName() {}\n");
		const elsewhere = readModule("src/parse/stamps/c.ts", "function isName() {}\n");
		expect(findHomonyms([one, other, elsewhere])).toEqual([
			"src/parse/text/lines/b.ts:2 calls a function `isName`, as src/parse/text/a.ts does",
		]);
		expect(findBarrels(given("src/io/all.ts", 'export * from "./a.ts";\nexport { b } from "./b.ts";'))).toEqual([
			"src/io/all.ts:1 is a barrel file",
		]);
		expect(findRawHtml(given("layouts/a.tsx", "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;"))).toEqual([
			"layouts/a.tsx:1 uses dangerouslySetInnerHTML",
		]);
		expect(findRawHtml(given("layouts/a.tsx", "const props = { dangerouslySetInnerHTML: { __html: '' } };"))).toHaveLength(1);
	});
});
