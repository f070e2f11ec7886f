import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hashBytes } from "../io/hash.ts";
import type { Sha256 } from "../model/brand.ts";
import type { PageKey } from "../model/page.ts";
import { toOutputPath } from "./output-path.ts";

/** A file of the new site: staged, or found equal to what is published. */
export interface StagedFile {
	readonly path: string;
	/** `""` for a file that is no page: the stylesheet. */
	readonly key: PageKey | "";
	readonly sha256: Sha256;
	readonly bytes: number;
	/** Name inside the staging folder; absent = the published file has these bytes already. */
	readonly staged?: string;
}

/** Where changed files wait: beside the output folder, so that a rename is all it takes. */
export function stagingFolder(out: string): string {
	return join(dirname(out), `.${basename(out)}.staging`);
}

/** Throws away what a killed build left. */
export function clearStaging(out: string): void {
	rmSync(stagingFolder(out), { recursive: true, force: true });
}

/**
 * Opens a way to stage files. `published` tells the hash of a published file; equal bytes are not written again. Each way has a folder of its
 * own, named for the process: a worker that outlives a killed build by a moment cannot write into the files of the next one.
 */
export function openStaging(
	out: string,
	{ name, published }: { readonly name: string; readonly published: (path: string) => string | undefined },
) {
	const own = `${name}-${process.pid}`;
	mkdirSync(join(stagingFolder(out), own), { recursive: true });
	let count = 0;
	return (path: string, text: string | Uint8Array, key: PageKey | ""): StagedFile => {
		const target = toOutputPath(out, path);
		const content = typeof text === "string" ? Buffer.from(text, "utf8") : text;
		const file = { path, key, sha256: hashBytes(content), bytes: content.length };
		if (published(path) === file.sha256 && existsSync(target)) return file;
		const staged = `${own}/${count++}`;
		writeFileSync(join(stagingFolder(out), staged), content);
		return { ...file, staged };
	};
}
