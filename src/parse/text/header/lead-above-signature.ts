import { type HeaderLine, isTextLine } from "../line-kinds/header-line.ts";
import type { NamePlace } from "./names/where-names-stand.ts";

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

/**
 * What a line is that is one of up to two short sentences above who wrote, with the stamp right below, and no other down to the dateline or, on a
 * page without one, above the text: a caption where a credit stands among them, else a deck.
 *
 *     Date palms in the shadow of the wall.      `head[index]`
 *     (Ann Lee / For The Harbour Times)
 *     By Per Olsen
 *     May 3, 2024 5 AM PT
 *     OSLO —
 */
export function partAboveSignature({
	head,
	index,
	line,
	headline,
	datelineAt,
	stampSeen,
	draft,
}: NamePlace & { readonly stampSeen: boolean }): "caption" | "deck" | undefined {
	const isSigned = stampSeen || draft.byline !== undefined || draft.stamps.length > 0;
	if (headline === undefined || line.kind !== "prose" || (datelineAt === undefined ? isSigned : index >= datelineAt)) return undefined;
	const lines = head.slice(index, datelineAt ?? index + maxToSignature);
	const bylineAt = lines.findIndex(({ kind }) => kind === "byline");
	const [stamp, ...below] = lines.slice(bylineAt + 1);
	if (bylineAt <= 0 || stamp?.kind !== "stamp") return undefined;
	if (datelineAt === undefined ? stamp.blankBefore || !below.some(isTextLine) : below.some(({ kind }) => kind === "prose"))
		return undefined;
	const above = lines.slice(0, bylineAt);
	const sentences = above.filter(isTextLine);
	if (sentences.length > 2 || sentences.some(({ text }) => text.length > maxShort)) return undefined;
	return above.some((line) => line.kind === "left-out" && line.rule === "caption") ? "caption" : "deck";
}

/** A deck, a caption and its credit, who wrote, when, a button, the text. */
const maxToSignature = 8;

/** A first paragraph is longer. */
const maxShort = 140;
