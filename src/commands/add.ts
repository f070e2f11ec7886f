import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { openState, statePathOf } from "../archive/open-state.ts";
import { type ListedFile, nameCapture } from "../captures/list-captures.ts";
import { loadConfig } from "../config/load-config.ts";
import { hashBytes } from "../io/hash.ts";
import { toIoError } from "../io/io-error.ts";
import { statFile } from "../io/walk-files.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { describeBuild } from "../report/build-report.ts";
import { build } from "./build.ts";

interface AddFlags {
	readonly root: string;
	readonly out?: string;
	readonly quiet?: boolean;
	readonly json?: boolean;
}

/** `microfilm add`: copies captures into `content/articles/`, then publishes these only. `-` reads one plain-text capture from standard input. */
export async function runAdd(files: readonly string[], { root, out, quiet = false, json = false }: AddFlags): Promise<number> {
	const config = loadConfig({ root, out });
	const state = openState(statePathOf(config));
	const known = state.prepare("SELECT file FROM files WHERE sha256 = ?");
	const copied = new Map<string, ListedFile>();
	for (const { file, bytes } of files.map(readGiven)) {
		const sha256 = hashBytes(bytes);
		const there = copied.get(sha256)?.file ?? known.get(sha256)?.file;
		if (there === undefined) copied.set(sha256, copyCapture(config.root, file, bytes));
		else if (!quiet) process.stderr.write(`${file} is in the archive already, as ${there}.\n`);
	}
	state.close();
	const only = [...copied.values()];
	const summary = await build({ root, out, only, full: false, allowRemovals: false, quiet: quiet || json });
	if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
	else if (!quiet) process.stdout.write(`${describeBuild(summary)}\n`);
	return 0;
}

/** All are read before the first is copied: a name that was mistyped adds nothing. */
function readGiven(file: string): { readonly file: string; readonly bytes: Uint8Array } {
	try {
		return { file, bytes: readFileSync(file === "-" ? 0 : file) };
	} catch (error) {
		const { message } = toIoError(error, `Reading \`${file}\``);
		throw new ArchiveError("io", message, { hint: "Nothing was added.", cause: error });
	}
}

/** Nothing is overwritten: a name that is taken gets a number. */
function copyCapture(root: string, file: string, bytes: Uint8Array): ListedFile {
	const folder = join(root, "content", "articles");
	const name = file === "-" ? `${hashBytes(bytes).slice(0, 12)}.txt` : basename(file).replace(/^\.+/, "");
	const end = extname(name);
	let path = join(folder, name);
	for (let number = 2; existsSync(path); number++) path = join(folder, `${name.slice(0, name.length - end.length)}-${number}${end}`);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, bytes, { flag: "wx" });
	} catch (error) {
		throw toIoError(error, `Copying \`${file}\` to \`${path}\``);
	}
	const found = statFile(path);
	if (found === undefined) throw new ArchiveError("io", `\`${path}\` was written, but is not there.`);
	return { ...found, file: nameCapture(root, path) };
}
