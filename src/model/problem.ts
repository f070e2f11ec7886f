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
	const short: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(details)) short[name] = typeof value === "string" ? shorten(value) : value;
	let message = "";
	// Words and names in turn, words first.
	for (const [index, part] of (messageParts.get(id) ?? []).entries()) message += index % 2 === 0 ? part : (short[part] ?? `{${part}}`);
	return {
		id,
		severity,
		message,
		...(Object.keys(short).length === 0 ? {} : { details: short }),
		...(line === undefined ? {} : { line }),
	};
}

/** The messages cut at their `{names}`: most captures have a problem. */
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
