import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { buffer } from "node:stream/consumers";
import { type ListedFile, nameCapture } from "../captures/list-captures.ts";
import { nameCopy } from "../captures/name-copy.ts";
import { loadConfig } from "../config/load-config.ts";
import { hashBytes } from "../io/hash.ts";
import { errorCode, toIoError } from "../io/io-error.ts";
import { statFile } from "../io/walk-files.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { describeBuild } from "../report/build-report.ts";
import { build } from "./build.ts";
import { openArchive } from "./open-archive.ts";
import { exitCodeOf } from "./run-build.ts";

interface AddFlags {
	readonly root: string;
	readonly out?: string;
	readonly quiet?: boolean;
	readonly json?: boolean;
}

/** One capture that was given on the command line. */
interface Given {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

const nothingAdded = "Nothing was added.";

/** `microfilm add`: copies captures into `content/articles/`, then publishes these only. `-` reads one plain-text capture from standard input. */
export async function runAdd(files: readonly string[], { root, out, quiet = false, json = false }: AddFlags): Promise<number> {
	const config = loadConfig({ root, out });
	const say = (line: string): void => void process.stderr.write(quiet ? "" : `${line}\n`);
	// All are read before the first is copied: a name that was mistyped adds nothing.
	const given: Given[] = [];
	for (const file of new Set(files)) given.push(await readGiven(file));
	const archive = await openArchive(config, { say });
	let only: readonly ListedFile[];
	try {
		only = copyCaptures(config.root, given, { findCopy: openFindCopy(archive.state, config.root), say });
	} finally {
		archive.close();
	}
	const summary = await build({ root, out, config, only, full: false, allowRemovals: false, quiet: quiet || json });
	if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
	else if (!quiet) process.stdout.write(`${describeBuild(summary)}\n`);
	return exitCodeOf(summary, false);
}

async function readGiven(file: string): Promise<Given> {
	const bytes = file === "-" ? await readStandardInput() : readNamed(file);
	return { file, bytes, sha256: hashBytes(bytes) };
}

async function readStandardInput(): Promise<Uint8Array> {
	const bytes = await buffer(process.stdin);
	if (bytes.length > 0) return bytes;
	throw new ArchiveError("usage", "Standard input is empty.", { hint: `${nothingAdded} Pipe the text of a capture into the command.` });
}

function readNamed(file: string): Uint8Array {
	try {
		if (!statSync(file).isDirectory()) return readFileSync(file);
	} catch (error) {
		const { message } = toIoError(error, `Reading \`${file}\``);
		throw new ArchiveError("io", message, { hint: nothingAdded, cause: error });
	}
	throw new ArchiveError("usage", `\`${file}\` is a folder.`, {
		hint: `${nothingAdded} Name the files in it, or name the folder under \`articles\` in content/archive.yaml.`,
	});
}

/** Tells which file of the archive holds the same bytes; the state also remembers files that were deleted or edited since. */
function openFindCopy(state: DatabaseSync, root: string): (sha256: string) => string | undefined {
	const known = state.prepare("SELECT file FROM files WHERE sha256 = ? ORDER BY file");
	return (sha256) => {
		const files = known.all(sha256).map(({ file }) => String(file));
		return files.find((file) => hasBytes(join(root, file), sha256));
	};
}

function hasBytes(path: string, sha256: string): boolean {
	try {
		return hashBytes(readFileSync(path)) === sha256;
	} catch {
		return false;
	}
}

interface CopyOptions {
	readonly findCopy: (sha256: string) => string | undefined;
	readonly say: (line: string) => void;
}

/** Copies what the archive does not hold, all or none. */
function copyCaptures(root: string, given: readonly Given[], { findCopy, say }: CopyOptions): readonly ListedFile[] {
	const folder = join(root, "content", "articles");
	const copied = new Map<string, ListedFile>();
	try {
		mkdirSync(folder, { recursive: true });
		for (const each of given) {
			const there = copied.get(each.sha256)?.file ?? findCopy(each.sha256);
			if (there === undefined) copied.set(each.sha256, toListed(root, copyCapture(folder, each)));
			else say(`${each.file} is in the archive already, as ${there}.`);
		}
	} catch (error) {
		for (const { path } of copied.values()) rmSync(path, { force: true });
		throw toIoError(error, `Copying to \`${folder}\``, `${nothingAdded} Mend this and run the command again.`);
	}
	return [...copied.values()];
}

/** Copies into a folder and returns the path. Nothing is overwritten: a name that is taken gets a number. */
function copyCapture(folder: string, { file, bytes, sha256 }: Given): string {
	const otherwise = `${sha256.slice(0, 12)}.txt`;
	for (let number = 1; ; number++) {
		const path = join(folder, nameCopy(file === "-" ? otherwise : basename(file), { number, otherwise }));
		try {
			writeFileSync(path, bytes, { flag: "wx" });
			return path;
		} catch (error) {
			if (errorCode(error) === "EEXIST") continue;
			rmSync(path, { force: true });
			throw error;
		}
	}
}

function toListed(root: string, path: string): ListedFile {
	const found = statFile(path);
	if (found === undefined) throw new ArchiveError("io", `\`${path}\` was written, but is not there.`);
	return { ...found, file: nameCapture(root, path) };
}
