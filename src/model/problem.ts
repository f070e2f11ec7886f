import { type ProblemId, problemCatalogue, type Severity } from "./problem-catalogue.ts";

/** What fills the `{names}` of a problem's message. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** Something in the content that is not right. It is collected and shown, never thrown. */
export interface Problem {
	readonly id: ProblemId;
	readonly severity: Severity;
	/** What happened and why, then what to do, in full sentences. */
	readonly message: string;
	/** What the message was made with, for a page that says it in another language. */
	readonly details?: ProblemDetails;
	/** Line in the capture, from 1. */
	readonly line?: number;
}

/**
 * Makes a problem from the catalogue.
 *
 * `details` fill the `{names}` of the message; long ones are cut at 120 characters. `line` is the place in the capture, from 1.
 */
export function toProblem(id: ProblemId, details: ProblemDetails = {}, line?: number): Problem {
	const { severity } = problemCatalogue[id];
	const names = Object.keys(details);
	let short = details;
	for (const name of names) {
		const value = details[name] ?? "";
		const kept = typeof value === "string" ? shorten(value) : value;
		if (kept !== value) short = { ...short, [name]: kept };
	}
	// Most captures have a problem, so it is made key by key, without copies.
	const problem: { -readonly [Key in keyof Problem]: Problem[Key] } = { id, severity, message: fill(messageParts.get(id) ?? [], short) };
	if (names.length > 0) problem.details = short;
	if (line !== undefined) problem.line = line;
	return problem;
}

/** Words and names in turn, words first. */
function fill(parts: readonly string[], details: ProblemDetails): string {
	let message = "";
	let isName = false;
	for (const part of parts) {
		message += isName ? (details[part] ?? `{${part}}`) : part;
		isName = !isName;
	}
	return message;
}

/** The messages cut at their `{names}`. */
const messageParts: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(problemCatalogue).map(([id, { message }]) => [id, message.split(/\{(\w+)\}/)]),
);

const maxDetailCharacters = 120;
function shorten(text: string): string {
	const line = text.replace(blanks, " ").trim();
	return line.length > maxDetailCharacters ? `${line.slice(0, maxDetailCharacters)}…` : line;
}

/** White space that is not one space. Examples: two spaces, a line end. */
const blanks = /\s{2,}|[^\S ]/g;
