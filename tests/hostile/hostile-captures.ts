import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build/run-microfilm.ts";

/** Inputs that are made to do harm; they are not part of the project. */
export const hostileFolder = join(project, "../shared/hostile");

/** One file that the collection says something about. */
export interface HostileFile {
	readonly file: string;
	readonly kind: string;
	readonly expect: string;
}

/** The files of the collection in formats that are read now. */
export function readManifest(): readonly HostileFile[] {
	// The collection's README says so.
	const entries = JSON.parse(readText("manifest.json")) as readonly HostileFile[];
	return entries.filter(({ file }) => /^(?:frontmatter|md|encodings)\/.+\.(?:md|txt)$/.test(file));
}

/** Strings that slow a bad regular expression down, by name. */
export function readSlowStrings(): Readonly<Record<string, string>> {
	// The collection's README says so.
	return JSON.parse(readText("redos/strings.json")) as Record<string, string>;
}

/** File names that are hard on a disk. */
export function readFileNames(): readonly string[] {
	// The file says so in its own field `expect`.
	const { names } = JSON.parse(readText("paths/filenames.json")) as { readonly names: readonly string[] };
	return names;
}

/** Markdown captures, one for each value of the collection, by file name. */
export function toCaptures(): Readonly<Record<string, string>> {
	// Each of these files is an array or an object of strings; the collection's README says so.
	const slugs = JSON.parse(readText("paths/slugs.json")) as readonly { readonly slug: string }[];
	const urls = JSON.parse(readText("urls/urls.json")) as readonly string[];
	const titles = Object.values(JSON.parse(readText("unicode/titles.json")) as Record<string, string>);
	const naughty = JSON.parse(readText("unicode/blns.json")) as readonly string[];
	const payloads = readText("xss/xss-payloads.jsonl")
		.trim()
		.split("\n")
		.map((line) => (JSON.parse(line) as { readonly payload: string }).payload);
	const traversals = readText("paths/traversal-strings.txt").split("\n").filter(Boolean);
	return {
		...name("slug", slugs, ({ slug }) => capture({ headline: "A slug", url: `https://slugs.example/${slug}` }, "Text.")),
		...name("traversal", traversals, (path) => capture({ headline: "A path", url: `https://paths.example/${path}` }, `![x](${path})\n`)),
		...name("url", urls, (url) => capture({ headline: "An address", url }, `[link](<${url}>) and [link](${url})\n\n${url}\n`)),
		...name("title", titles, (title) => capture({ headline: title, authors: [title], byline: title }, `Text.\n\n${title}\n`)),
		...name("blns", naughty, (text) =>
			capture({ headline: text, authors: [text], topics: [text], dateline: text, published: text }, `Text.\n\n${text}\n`),
		),
		...name("xss", payloads, (payload) =>
			capture({ headline: payload, deck: payload, section: payload, source: payload }, `Text.\n\n${payload}\n`),
		),
	};
}

function name<Value>(kind: string, values: readonly Value[], make: (value: Value) => string): Readonly<Record<string, string>> {
	return Object.fromEntries(values.map((value, index) => [`${kind}-${String(index).padStart(4, "0")}.md`, make(value)]));
}

/** JSON is YAML, but for keys on lines of their own. Every capture has another address unless it is told. */
export function capture(fields: Readonly<Record<string, string | readonly string[]>>, body: string): string {
	const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
	return `---\n${lines.join("")}---\n\n${body}`;
}

function readText(path: string): string {
	return readFileSync(join(hostileFolder, path), "utf8");
}
