import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";

/**
 * A sentence or two on top of the page, which papers of the United States print as headlines: below stand no more than a deck, who wrote, the day and the
 * text, which is longer.
 *
 *     The flies are back. The birds are not.
 *     A dry spring has changed who eats what on the south shore.
 *     By Ann Lee
 *     July 22, 2024, 12:00 p.m.
 */
export function sentenceOnTop(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const index = lines.findIndex(({ kind }) => kind === "prose");
	const line = lines[index];
	if (line === undefined || line.text.length > maxSentenceTitle || !lines.slice(0, index).every(isAboveTitle)) return undefined;
	if (bodyAt !== undefined && index >= bodyAt) return undefined;
	const below = lines.slice(index + 1, index + 1 + maxSigned).filter(({ kind }) => kind !== "left-out");
	const stampAt = below.findIndex(({ kind }) => kind === "stamp");
	const signed = below.slice(0, stampAt);
	if (signed.some((each) => each.kind === "title" && !isNameOrByline(each))) return undefined;
	// A sentence alone may be a caption; below that of a story stands its deck.
	const hasDeck = signed.some(({ kind }) => kind === "prose");
	if (!hasDeck && !twoSentences.test(line.text)) return undefined;
	if (stampAt < 1 || signed.filter(({ kind }) => kind === "prose").length > 1 || !signed.some(isNameOrByline)) return undefined;
	const text = below.slice(stampAt).find(({ kind, text }) => kind === "prose" && !text.startsWith("- "));
	return text !== undefined && text.text.length > line.text.length ? index : undefined;
}

function isAboveTitle({ kind, text }: HeaderLine): boolean {
	return kind === "left-out" || kind === "label" || kind === "tag" || (kind === "title" && text.split(" ").length <= 2);
}

function isNameOrByline({ kind, text }: HeaderLine): boolean {
	return kind === "byline" || (kind === "title" && readNameLine(text) !== undefined);
}

const twoSentences = /[.!?][”"’']? \p{Lu}/u;
const maxSentenceTitle = 110;
/** A deck, a picture, who wrote, two stamps, and points. */
const maxSigned = 10;
