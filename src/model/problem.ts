import type { ProblemId } from "./problem-catalogue.ts";

/** How bad a problem is: the capture cannot be shown; a value is missing or doubtful; worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something in the content that is not right. It is collected and shown, never thrown. */
export interface Problem {
	readonly id: ProblemId;
	readonly severity: Severity;
	/** What happened and why, then what to do, in full sentences. */
	readonly message: string;
	/** Line in the capture, from 1. */
	readonly line?: number;
}
