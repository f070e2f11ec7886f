import { isBefore } from "./join-stamps.ts";
import type { ResolvedStamp } from "./resolve-stamp.ts";

/**
 * Takes the stamp without a label above one that says that it was the first for the update, where it is later and nothing else is said to be one.
 *
 *     Fri 31 May 2024 18.40 BST                        modified
 *     First published on Fri 31 May 2024 06.01 BST     published
 *
 * Rule: The Guardian and papers on its system.
 */
export function assignRoleOfUpdate(stamps: readonly ResolvedStamp[]): readonly ResolvedStamp[] {
	if (stamps.length < 2 || stamps.some(({ role }) => role === "modified")) return stamps;
	const first = stamps.find(({ role, timestamp }) => role === "published" && saysFirst.test(timestamp.evidence[0]?.text ?? ""));
	if (first === undefined) return stamps;
	return stamps.map((stamp) =>
		stamp.role === "unknown" && stamp.line === first.line - 1 && isBefore(first, stamp) ? { ...stamp, role: "modified" } : stamp,
	);
}

/** “First published on …” */
const saysFirst = /^(?:first|originally) published/i;
