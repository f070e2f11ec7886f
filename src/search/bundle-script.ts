import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { hashParts } from "../io/hash.ts";
import { keepText } from "../io/keep-text.ts";

const require = createRequire(import.meta.url);

const entry = join(import.meta.dirname, "browser/search-page.js");
const options = {
	bundle: true,
	format: "esm",
	target: "es2022",
	charset: "utf8",
	minify: true,
	write: false,
	legalComments: "none",
} as const;

/** The script of the search page. */
export interface SearchScript {
	/** `/assets/search-<hash>.js`: a new name for new bytes, so that it may be cached for ever. */
	readonly path: string;
	readonly text: string;
}

/**
 * Makes one plain script of the search page's modules. What was made is kept in a folder and found again by its sources, because the compiler's
 * start costs more than an addition (as for layouts). The folder may be deleted at any time.
 */
export function bundleScript(folder: string): SearchScript {
	const { version } = require("esbuild/package.json") as { readonly version: string };
	const sources = globSync("**/*.{ts,js}", { cwd: import.meta.dirname }).sort();
	const parts = sources.map((path): [string, Buffer] => [path, readFileSync(join(import.meta.dirname, path))]);
	const key = hashParts([["compiler", version], ["options", JSON.stringify(options)], ...parts]).slice(0, 16);
	const text = keepText(join(folder, `search-page-${key}.js`), bundle);
	return { path: `/assets/search-${hashParts([["script", text]]).slice(0, 10)}.js`, text };
}

function bundle(): string {
	const { buildSync } = require("esbuild") as typeof import("esbuild");
	const [file] = buildSync({ ...options, entryPoints: [entry] }).outputFiles;
	if (file === undefined) throw new Error("esbuild made no script of the search page.");
	return file.text;
}
