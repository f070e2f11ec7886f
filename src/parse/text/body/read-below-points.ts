import type { ParsedDateline } from "../../../model/parsed-article.ts";
import { parseDateline } from "../../datelines/parse-dateline.ts";
import type { Draft } from "../draft.ts";
import type { Block } from "./read-body.ts";

/**
 * A press release whose headline was lost: its points stand above the dateline, which has place, day and the wire, and stay in the text.
 *
 *     • The bridge is open
 *     • Ten years of work
 *
 *     OSLO, Norway, May 3, 2024 (GLOBE NEWSWIRE) -- The town …
 */
export function readBelowPoints(
	blocks: readonly Block[],
	draft: Draft,
): { readonly blocks: readonly Block[]; readonly dateline: ParsedDateline } | undefined {
	const at = blocks.findIndex(({ text }) => releaseWire.test(text.slice(0, maxPlaceAndWire)));
	const block = blocks[at];
	if (block?.kind !== "paragraph" || at < 1 || at > maxPoints || blocks.slice(0, at).some(({ text }) => text.length > maxPoint))
		return undefined;
	const found = parseDateline([{ text: block.text, line: block.line }], draft);
	const [text] = found?.rest ?? [];
	if (found === undefined || text === undefined || found.dateline.date === undefined || found.dateline.places.length === 0)
		return undefined;
	return { blocks: [...blocks.slice(0, at), { ...block, text }, ...blocks.slice(at + 1)], dateline: found.dateline };
}

/** A wire of press releases behind its place and day. “, 2024 (GLOBE NEWSWIRE) --” · “, 2024 /PRNewswire/ --” */
const releaseWire = /^\p{Lu}[^\n]{3,80}\d{4} ?(?:\((?:GLOBE ?NEWSWIRE|GlobeNewswire)\)|\/(?:PRNewswire|CNW|PRNewswire-[\w-]{3,20})\/)/u;
/** Two places with their countries, the day and the wire. */
const maxPlaceAndWire = 120;
/** As headers have at most. */
const maxPoints = 8;
/** Longer ones are paragraphs. */
const maxPoint = 320;
