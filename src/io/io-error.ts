import { ArchiveError } from "../model/archive-error.ts";

const causes: Readonly<Record<string, string>> = {
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EACCES: "permission was denied",
	EPERM: "permission was denied",
	EROFS: "the file system is read-only",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of the path is a file, not a folder",
	EISDIR: "it is a folder",
	EMFILE: "too many files are open",
	EIO: "the disk reported an error",
};

/** code = of the operating system, or of SQLite when it cannot read or write. Examples: `ENOSPC`, `ERR_SQLITE_ERROR`; not `ERR_INVALID_ARG_TYPE`. */
const systemCode = /^(?:E(?!RR_)[A-Z0-9]+|ERR_SQLITE_ERROR)$/;

/** The `code` of an error of the operating system or of SQLite; `undefined` for any other value. */
export function errorCode(error: unknown): string | undefined {
	if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return undefined;
	return systemCode.test(error.code) ? error.code : undefined;
}

/** Says in words why the operating system refused. */
export function describeIoError(error: unknown): string {
	const code = errorCode(error);
	if (code !== undefined && code in causes) return `${causes[code]} (${code})`;
	return error instanceof Error ? error.message : String(error);
}

/** Turns an error of the operating system into one clear line; leaves an `ArchiveError` as it is. */
export function toIoError(error: unknown, doing: string, hint = "Mend this and run the command again."): ArchiveError {
	return error instanceof ArchiveError
		? error
		: new ArchiveError("io", `${doing} failed: ${describeIoError(error)}.`, { hint, cause: error });
}
