import { type ProblemId, problemCatalogue, type Severity } from "./problem-catalogue.ts";

/** Something in the content that is not right. It is collected and shown, never thrown. */
export interface Problem {
	readonly id: ProblemId;
	readonly severity: Severity;
	/** What happened and why, then what to do, in full sentences. */
	readonly message: string;
	/** Line in the capture, from 1. */
	readonly line?: number;
}

/**
 * Makes a problem from the catalogue.
 *
 * `details` fill the `{names}` of the message; long ones are cut at 120 characters. `line` is the place in the capture, from 1.
 */
export function toProblem(id: ProblemId, details: Readonly<Record<string, string | number>> = {}, line?: number): Problem {
	const { severity, message } = problemCatalogue[id];
	const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) => (name in details ? shorten(String(details[name])) : whole));
	return { id, severity, message: filled, ...(line === undefined ? {} : { line }) };
}

const maxDetailCharacters = 120;
function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > maxDetailCharacters ? `${line.slice(0, maxDetailCharacters)}…` : line;
}
