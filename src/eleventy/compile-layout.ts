import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { hashParts } from "../io/hash.ts";
import { keepText } from "../io/keep-text.ts";

const require = createRequire(import.meta.url);

/** How layouts are compiled. */
const options = { loader: "tsx", jsx: "automatic", jsxImportSource: "preact", format: "esm" } as const;

/**
 * Compiles one layout to JavaScript. What was compiled is kept in a folder and found again by its source: the compiler's start costs a fifth of a
 * second, more than all the rest of an addition. The folder may be deleted at any time.
 */
export function compileLayout(path: string, folder: string): string {
	const source = readFileSync(path, "utf8");
	const { version } = require("esbuild/package.json") as { readonly version: string };
	const key = hashParts([
		["compiler", version],
		["options", JSON.stringify(options)],
		["source", source],
	]).slice(0, 16);
	return keepText(join(folder, `${basename(path)}-${key}.js`), () => compile(source, path));
}

/** Loaded when it is needed: a hook of the runtime cannot wait for an import. */
function compile(source: string, sourcefile: string): string {
	const { transformSync } = require("esbuild") as typeof import("esbuild");
	return transformSync(source, { ...options, sourcefile }).code;
}
