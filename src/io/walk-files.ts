import { isUtf8 } from "node:buffer";
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { errorCode, toIoError } from "./io-error.ts";

/** A file found on disk. */
export interface FoundFile {
	/** Absolute. */
	readonly path: string;
	readonly size: number;
	/** Milliseconds, with fractions. */
	readonly mtime: number;
}

/** Anything in a folder but a folder. */
export interface FoundEntry extends FoundFile {
	/** False for what is not to be opened: a symbolic link, a pipe, a socket, a device, a name that is not valid UTF-8. */
	readonly isFile: boolean;
}

/**
 * Walks a folder, names in code-unit order, and yields its regular files. Names that begin with a dot are passed over, and symbolic
 * links are not followed (DESIGN 8). A missing folder yields nothing.
 */
export function* walkFiles(folder: string): Generator<FoundFile> {
	for (const { path, size, mtime, isFile } of walkEntries(folder)) if (isFile) yield { path, size, mtime };
}

interface WalkOptions {
	readonly hidden?: boolean;
	/** Asked of the path of each file. */
	readonly isWanted?: ((path: string) => boolean) | undefined;
}

/**
 * Walks a folder as `walkFiles` does, and yields what that leaves out, too, so that it can be told. Nothing is opened or followed.
 *
 * A name that is not valid UTF-8 cannot be opened by the text that stands for it: its stray bytes are written `\xE9`, and a folder of
 * that kind is yielded as one entry. Names that begin with a dot are files that people hide on purpose; they are passed over unless
 * `hidden` is set. What is not wanted is not looked at: a file's size and time cost four times its name.
 */
export function* walkEntries(folder: string, options: WalkOptions = {}): Generator<FoundEntry> {
	const { hidden = false, isWanted } = options;
	for (const entry of readFolder(folder)) {
		if (!hidden && entry.name.startsWith(".")) continue;
		const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
		if (entry.isDirectory()) yield* walkEntries(path, options);
		else if (isWanted?.(path) !== false) {
			const found = statEntry(path);
			if (found) yield found;
		}
	}
}

/** Size and time of one regular file; `undefined` when it is none. */
export function statFile(path: string): FoundFile | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	return stat?.isFile() ? { path, size: stat.size, mtime: stat.mtimeMs } : undefined;
}

/** Tells whether a path of `walkEntries` holds bytes that are not valid UTF-8. Limit: a printed `\xE9` looks the same. */
export function hasStrayBytes(path: string): boolean {
	return strayByte.test(path);
}

/** strayByte = "\x", two capital hex digits. Examples: `\xE9`, `\xFF`. */
const strayByte = /\\x[0-9A-F]{2}/;

/** `undefined` when it is gone by now. */
function statEntry(path: string): FoundEntry | undefined {
	try {
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (stat) return { path, size: stat.size, mtime: stat.mtimeMs, isFile: stat.isFile() };
		return hasStrayBytes(path) ? { path, size: 0, mtime: 0, isFile: false } : undefined;
	} catch (error) {
		throw toIoError(error, `Reading \`${path}\``);
	}
}

type Entry = Pick<Dirent, "name" | "isDirectory">;

function readFolder(folder: string): readonly Entry[] {
	try {
		const entries: Entry[] = readdirSync(folder, { withFileTypes: true });
		// The replacement character: some byte was no UTF-8, or the name really holds that sign. Only the bytes tell.
		const told = entries.some(({ name }) => name.includes("\uFFFD"))
			? readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).map(toEntry)
			: entries;
		return told.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw toIoError(error, `Reading the folder \`${folder}\``);
	}
}

function toEntry(entry: Dirent<Buffer>): Entry {
	const valid = isUtf8(entry.name);
	return { name: valid ? entry.name.toString("utf8") : printBytes(entry.name), isDirectory: () => valid && entry.isDirectory() };
}

/** Every byte that begins no letter of UTF-8 is written as `\xE9`. */
function printBytes(name: Buffer): string {
	let text = "";
	for (let at = 0, length: number | undefined; at < name.length; at += length ?? 1) {
		length = [1, 2, 3, 4].find((bytes) => at + bytes <= name.length && isUtf8(name.subarray(at, at + bytes)));
		text += length === undefined ? `\\x${name.toString("hex", at, at + 1).toUpperCase()}` : name.toString("utf8", at, at + length);
	}
	return text;
}
