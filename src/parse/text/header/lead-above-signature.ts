import type { HeaderLine } from "../line-kinds/header-line.ts";

/**
 * Whether the first paragraph stands right below the headline, above a key word or two, who wrote, and when: a paper of Thailand prints its
 * stories so. A deck is shorter or has no place in front.
 *
 *     Longtail boats to get free checks            headline
 *     PHUKET: Owners of longtail boats can have …  `head[index]`
 *     marine
 *     By The Harbour News
 *     Tuesday 12 October 2021, 10:32AM
 */
export function isLeadAboveSignature(head: readonly HeaderLine[], index: number): boolean {
	if (head[index]?.kind !== "prose") return false;
	const below = head.slice(index + 1, index + 1 + maxBetween);
	const bylineAt = below.findIndex(({ kind }) => kind === "byline");
	const stamp = below[bylineAt + 1];
	if (bylineAt < 0 || stamp?.kind !== "stamp" || stamp.blankBefore) return false;
	return below.slice(0, bylineAt).every((line) => line.kind === "tag" || line.kind === "label" || line.kind === "tag-list");
}

/** Key words, who wrote, when. */
const maxBetween = 5;
