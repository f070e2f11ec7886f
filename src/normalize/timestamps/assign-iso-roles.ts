import type { PrintedStamp, StampRole } from "../../model/parsed-article.ts";

/** ISO stamps of one dump stand on lines of their own, with no more than one line between. */
const maxLineDistance = 2;

/**
 * Gives roles to the bare ISO stamps of a metadata dump: two are published and modified; three are created, published and modified.
 *
 *     2024-05-31T04:06+0000     created
 *     2024-05-31T04:06+0000     published
 *     2024-05-31T04:59+0000     modified
 *
 * Rule: the header of Sputnik pages as its extractors print it. Only the first such run counts, and only stamps with a time.
 */
export function assignIsoRoles(stamps: readonly PrintedStamp[]): readonly PrintedStamp[] {
	const first = stamps.findIndex(isBareIso);
	if (first < 0) return stamps;
	let end = first + 1;
	while (end < stamps.length && end - first < 3 && continues(stamps[end - 1], stamps[end])) end++;
	const roles = rolesByCount[end - first];
	if (!roles) return stamps;
	return stamps.map((stamp, index) => {
		const role = index < end ? roles[index - first] : undefined;
		return role ? { ...stamp, role } : stamp;
	});
}

const rolesByCount: Readonly<Record<number, readonly StampRole[]>> = {
	2: ["published", "modified"],
	3: ["created", "published", "modified"],
};

function isBareIso(stamp: PrintedStamp): boolean {
	return stamp.role === "unknown" && stamp.evidence.rule === "iso-stamp" && stamp.time !== undefined;
}

function continues(before: PrintedStamp | undefined, stamp: PrintedStamp | undefined): boolean {
	if (!before || !stamp || !isBareIso(stamp)) return false;
	const distance = stamp.evidence.line - before.evidence.line;
	return distance >= 0 && distance <= maxLineDistance;
}
