import type { Module, ModuleImport } from "./read-module.ts";

interface Layer {
	readonly folders: readonly string[];
	/** Whether its folders may import each other. */
	readonly siblings: boolean;
}

/** The layers of `src/`, from the top. A file may import from its own folder and from layers below. */
const layers: readonly Layer[] = [
	{ folders: ["cli"], siblings: true },
	{ folders: ["commands"], siblings: false },
	{ folders: ["config", "captures", "archive", "eleventy", "publish", "search", "old-links", "report", "io"], siblings: true },
	{ folders: ["parse", "normalize", "markdown", "plan", "views"], siblings: false },
	{ folders: ["formats"], siblings: false },
	{ folders: ["model"], siblings: false },
];

/** The same in `src/parse/`: what one line is does not hang on what was read before it. */
const parseLayers: readonly Layer[] = [
	{ folders: ["markdown", "text/body", "text/header"], siblings: false },
	{ folders: ["text/draft.ts"], siblings: false },
	{ folders: ["text/line-kinds"], siblings: false },
	{ folders: ["text/lines"], siblings: false },
	{ folders: ["text/words"], siblings: false },
	{ folders: ["datelines"], siblings: false },
	{ folders: ["stamps"], siblings: false },
];

/** Folders whose code is a function of its arguments: no input, no output, no clock, no chance. */
const pureFolders: ReadonlySet<string> = new Set(["parse", "normalize", "markdown", "plan", "views", "formats", "model"]);

/** Files that belong to the command line although they lie in no folder of their own. */
const cliFiles: ReadonlySet<string> = new Set(["src/bin.js", "src/cli.ts", ".eleventy.ts"]);

/** What a layout may import from `src/`, and only as a type. */
const viewTypes: ReadonlySet<string> = new Set(
	["views", "article-views", "list-views", "layout-view", "layout-messages", "message", "brand"].map((name) => `src/model/${name}.ts`),
);

/** Packages and built-in modules that only some files may import. */
const keepers: readonly { readonly specifier: RegExp; readonly allowed: RegExp; readonly where: string }[] = [
	{ specifier: /^gray-matter(?:\/|$)/, allowed: /^src\/formats\/front-matter[^/]*\.ts$/, where: "src/formats/front-matter*.ts" },
	{ specifier: /^@11ty\/eleventy(?:\/|$)/, allowed: /^src\/eleventy\//, where: "src/eleventy" },
	{
		specifier: /^node:sqlite$/,
		allowed: /^src\/(?:archive|publish|search|io|report|commands)\//,
		where: "archive, publish, search, io, report, commands",
	},
];

/** The layer folder that a file belongs to: `parse`, `cli`, `layouts`; `undefined` when the table does not know it. */
function folderOf(path: string): string | undefined {
	if (cliFiles.has(path)) return "cli";
	const [top, folder] = path.split("/");
	if (top === "layouts") return "layouts";
	return layers.some(({ folders }) => folder !== undefined && folders.includes(folder)) ? folder : undefined;
}

/** Whether the rules of a pure folder hold for a file. Layouts are pure too: they print what they are given. */
function isPure(path: string): boolean {
	const folder = folderOf(path);
	return folder === "layouts" || (folder !== undefined && pureFolders.has(folder));
}

/** Lists what breaks the import table, each with file and line. */
export function findForbiddenImports(modules: readonly Module[]): readonly string[] {
	return modules.flatMap((module) =>
		folderOf(module.path) === undefined
			? [`${module.path}:1 lies in a folder that the import table does not know`]
			: module.imports.flatMap((each) => {
					const reason = forbid(module.path, each);
					return reason === undefined ? [] : [`${module.path}:${each.line} imports ${each.file ?? each.specifier}: ${reason}`];
				}),
	);
}

/** Lists uses of the clock, chance, environment, input and output in pure folders. */
export function findImpureUses(modules: readonly Module[]): readonly string[] {
	return modules
		.filter(({ path }) => isPure(path))
		.flatMap(({ path, uses }) =>
			uses.filter(({ what }) => !/locale$|InnerHTML$/.test(what)).map(({ line, what }) => `${path}:${line} uses ${what} in a pure folder`),
		);
}

function forbid(path: string, { specifier, file, typeOnly }: ModuleImport): string | undefined {
	const folder = folderOf(path) ?? "";
	const keeper = keepers.find((each) => each.specifier.test(specifier));
	if (keeper && !keeper.allowed.test(path)) return `only for ${keeper.where}`;
	if (folder === "layouts") return forbidInLayout({ specifier, file, typeOnly });
	if (file === undefined) return isPure(path) && specifier.startsWith("node:") ? "a pure folder does no input or output" : undefined;
	const target = folderOf(file);
	if (target === undefined) return path === "src/cli.ts" && file === "package.json" ? undefined : "lies outside the layers";
	if (target === "layouts") return "layouts are loaded by src/eleventy/load-layout.ts, never imported";
	return forbidBetween(folder, target, layers, "model") ?? forbidInParse(path, file);
}

/** Files above the folders, such as `parse-text.ts`, may import all of them. */
function forbidInParse(path: string, file: string): string | undefined {
	const [from, to] = [path, file].map((each) =>
		parseLayers.flatMap(({ folders }) => folders).find((at) => `${each}/`.startsWith(`src/parse/${at}/`)),
	);
	return from === undefined || to === undefined ? undefined : forbidBetween(from, to, parseLayers, "the layers below");
}

function forbidInLayout({ specifier, file, typeOnly }: Pick<ModuleImport, "specifier" | "file" | "typeOnly">): string | undefined {
	if (file === undefined) return /^preact(?:\/|$)/.test(specifier) ? undefined : "a layout imports view types, its own folder and preact";
	if (file.startsWith("layouts/")) return undefined;
	if (!viewTypes.has(file)) return "a layout imports view types, its own folder and preact";
	return typeOnly ? undefined : "a layout imports types only from src";
}

function forbidBetween(from: string, to: string, table: readonly Layer[], meeting: string): string | undefined {
	const rank = (folder: string) => table.findIndex(({ folders }) => folders.includes(folder));
	if (from === to || rank(from) < rank(to)) return undefined;
	if (rank(from) > rank(to)) return `imports run downwards only, and ${to} is above ${from}`;
	return table[rank(from)]?.siblings ? undefined : `${from} and ${to} are siblings; they meet in ${meeting}`;
}
