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

/** The `code` of an error of the operating system; `undefined` for any other value. */
export function errorCode(error: unknown): string | undefined {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Says in words why the operating system refused. */
export function describeIoError(error: unknown): string {
	const code = errorCode(error);
	if (code !== undefined && code in causes) return `${causes[code]} (${code})`;
	return error instanceof Error ? error.message : String(error);
}

/** Turns an error of the operating system into one clear line; leaves an `ArchiveError` as it is. */
export function toIoError(error: unknown, doing: string): ArchiveError {
	if (error instanceof ArchiveError) return error;
	return new ArchiveError("io", `${doing} failed: ${describeIoError(error)}.`, {
		hint: "Nothing of the published site was changed. Mend this and run the command again.",
		cause: error,
	});
}
