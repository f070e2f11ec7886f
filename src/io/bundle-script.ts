import { join } from "node:path";
import { hashText } from "./hash.ts";
import { keepText } from "./keep-text.ts";
import { withCompiler } from "./with-compiler.ts";

const options = {
	bundle: true,
	format: "esm",
	target: "es2022",
	charset: "utf8",
	minify: true,
	write: false,
	legalComments: "none",
} as const;

/** A script of a page, and where it lies on the site. */
export interface Script {
	/** `/assets/search-<hash>.js`: a new name for new bytes, so that it may be cached for ever. */
	readonly path: string;
	readonly text: string;
}

/** Which script, and where it is kept. */
export interface ScriptOptions {
	/** How its file is called on the site. */
	readonly name: string;
	/** The module that the page runs. */
	readonly entry: string;
	/** The digest of all code and packages: other code, another script. */
	readonly code: string;
	readonly folder: string;
}

/**
 * Makes one plain script of a page's modules. What was made is kept in a folder and found again by the digest of the code, because the compiler's
 * start costs more than an addition (as for layouts). The folder may be deleted at any time.
 */
export function bundleScript({ name, entry, code, folder }: ScriptOptions): Script {
	const text = keepText(join(folder, `${name}-${code.slice(0, 16)}.js`), () => bundle(entry));
	return { path: `/assets/${name}-${hashText(text).slice(0, 10)}.js`, text };
}

function bundle(entry: string): string {
	const [file] = withCompiler(({ buildSync }) => buildSync({ ...options, entryPoints: [entry] }).outputFiles);
	if (file === undefined) throw new Error(`esbuild made no script of \`${entry}\`.`);
	return file.text;
}
