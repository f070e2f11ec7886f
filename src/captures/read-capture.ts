import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";
import { extname } from "node:path";
import { decodeText } from "../formats/decode-text.ts";
import { hashBytes } from "../io/hash.ts";
import { describeIoError, errorCode } from "../io/io-error.ts";
import { hasStrayBytes } from "../io/walk-files.ts";
import type { Sha256 } from "../model/brand.ts";
import type { Capture, CaptureFormat } from "../model/capture.ts";
import { type Problem, toProblem } from "../model/problem.ts";

/** What became of one file: its captures, and what could not be read. */
export interface ReadFile {
	readonly captures: readonly Capture[];
	/** Problems of the file as a whole, or of its decoding. */
	readonly problems: readonly Problem[];
	readonly sha256?: Sha256;
	readonly size: number;
}

const formats: Readonly<Record<string, CaptureFormat>> = {
	"": "text",
	".txt": "text",
	".text": "text",
	".md": "markdown",
	".markdown": "markdown",
};

const maxFileBytes = 16 * 1024 * 1024;

/** The format that a file's name promises; `undefined` = none that is understood. */
function formatOf(file: string): CaptureFormat | undefined {
	return formats[extname(file).toLowerCase()];
}

/**
 * Reads the bytes of a file; `file` is the name that evidence and problems give it.
 *
 * A link, a pipe, a socket or a device is not opened (a pipe would never end), and a file past the limit is not read: its hash stays
 * unknown. With `byHand` the path was named by a person: links are followed, and a pipe is read.
 */
export function readCaptureFile(path: string, file: string, { byHand = false }: { readonly byHand?: boolean } = {}): ReadFile {
	try {
		const stat = byHand ? statSync(path) : lstatSync(path);
		const problem = (byHand ? undefined : refuseToOpen(stat)) ?? refuseSize(stat.size);
		return problem === undefined ? readCaptures(readFileSync(path), file) : { captures: [], problems: [problem], size: stat.size };
	} catch (error) {
		const problem =
			errorCode(error) === "ENOENT" && hasStrayBytes(path)
				? toProblem("file-name-not-utf8")
				: toProblem("file-unreadable", { reason: describeIoError(error) });
		return { captures: [], problems: [problem], size: 0 };
	}
}

function refuseToOpen(stat: Stats): Problem | undefined {
	if (stat.isFile() || stat.isDirectory()) return undefined;
	if (stat.isSymbolicLink()) return toProblem("file-symbolic-link");
	const kind = stat.isFIFO() ? "a named pipe" : stat.isSocket() ? "a socket" : "a device";
	return toProblem("file-special", { kind });
}

function refuseSize(size: number): Problem | undefined {
	return size > maxFileBytes ? toProblem("file-too-large", { size, limit: maxFileBytes }) : undefined;
}

/** Bytes → captures. One file holds one capture in the formats of today; a container may hold many. */
export function readCaptures(bytes: Uint8Array, file: string): ReadFile {
	const sha256 = hashBytes(bytes);
	const size = bytes.length;
	const refuse = (problem: Problem): ReadFile => ({ captures: [], problems: [problem], sha256, size });
	const tooLarge = refuseSize(size);
	if (tooLarge !== undefined) return refuse(tooLarge);
	const format = formatOf(file);
	if (format === undefined) return refuse(toProblem("format-unknown", { extension: extname(file) }));
	if (size === 0) return refuse(toProblem("file-empty", {}, 1));
	const decoded = decodeText(bytes);
	if (decoded === undefined) return refuse(toProblem("file-binary", {}, 1));
	if (decoded.text.trim() === "") return refuse(toProblem("file-empty", {}, 1));
	return { captures: [{ file, format, bytes, sha256, text: decoded.text }], problems: decoded.problems, sha256, size };
}
