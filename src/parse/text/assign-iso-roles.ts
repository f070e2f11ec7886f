import type { PrintedStamp } from "../../model/parsed-article.ts";

/**
 * Gives stamps in ISO form their roles by order, where they print none: three are created, published, modified; two are published,
 * modified (the metadata of Sputnik's pages).
 */
export function assignIsoRoles(stamps: readonly PrintedStamp[]): readonly PrintedStamp[] {
	const run = stamps.filter((stamp) => isoStamp.test(stamp.evidence.text) && stamp.role === "unknown");
	if (run.length < 2 || run.length > 3) return stamps;
	const consecutive = run.every((stamp, index) => stamp.evidence.line === (run[0]?.evidence.line ?? 0) + index);
	if (!consecutive) return stamps;
	const roles = run.length === 3 ? (["created", "published", "modified"] as const) : (["published", "modified"] as const);
	return stamps.map((stamp) => ({ ...stamp, role: roles[run.indexOf(stamp)] ?? stamp.role }));
}

/** A stamp in ISO form. “2024-05-31T04:06+0000” · “2024-05-31T04:06” */
const isoStamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
