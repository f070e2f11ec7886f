import { existsSync, readdirSync, readFileSync } from "node:fs";
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
	return keepText(compiledPath(path, source, folder), () => compile(source, path));
}

/**
 * Compiles all layouts below some folders into one that is not there yet: one start of the compiler for all, where each alone would start it
 * again. What cannot be compiled is left out: it fails again, and is told, when it is loaded.
 */
export async function compileFirst(themes: readonly string[], folder: string): Promise<void> {
	if (existsSync(folder)) return;
	const { transform, stop } = await import("esbuild");
	const paths = themes
		.filter(existsSync)
		.flatMap((theme) => readdirSync(theme, { recursive: true }).map((name) => join(theme, String(name))));
	const compiled = await Promise.allSettled(
		paths
			.filter((path) => path.endsWith(".tsx"))
			.map(async (path) => {
				const source = readFileSync(path, "utf8");
				const { code } = await transform(source, { ...options, sourcefile: path });
				return { path: compiledPath(path, source, folder), code };
			}),
	);
	await stop();
	// Kept when all are there: another process that finds the folder need not compile what is missing in it.
	for (const each of compiled) if (each.status === "fulfilled") keepText(each.value.path, () => each.value.code);
}

function compiledPath(path: string, source: string, folder: string): string {
	const { version } = require("esbuild/package.json") as { readonly version: string };
	const key = hashParts([
		["compiler", version],
		["options", JSON.stringify(options)],
		["source", source],
	]).slice(0, 16);
	return join(folder, `${basename(path)}-${key}.js`);
}

/** Loaded when it is needed: a hook of the runtime cannot wait for an import. */
function compile(source: string, sourcefile: string): string {
	const { transformSync } = require("esbuild") as typeof import("esbuild");
	return transformSync(source, { ...options, sourcefile }).code;
}
