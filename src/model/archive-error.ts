/** Exit codes of the command line (DESIGN, “The command line”). */
export const exitCodes = { done: 0, problems: 1, usage: 2, io: 3 } as const;

type ErrorKind = "usage" | "configuration" | "io" | "refused";

/** A problem of the run: misuse, configuration, disk. Thrown; the command line prints it in one line and exits with `exitCode`. */
export class ArchiveError extends Error {
	readonly kind: ErrorKind;
	/** What to do, as a sentence. */
	readonly hint: string | undefined;

	constructor(kind: ErrorKind, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
		super(message, { cause: options.cause });
		this.name = "ArchiveError";
		this.kind = kind;
		this.hint = options.hint;
	}

	get exitCode(): number {
		if (this.kind === "io") return exitCodes.io;
		return this.kind === "refused" ? exitCodes.problems : exitCodes.usage;
	}
}
