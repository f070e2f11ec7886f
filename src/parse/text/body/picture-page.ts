import type { Draft } from "../draft.ts";
import type { Block } from "./read-body.ts";

/**
 * The text of a page that shows a picture and nothing else: its captions, which stand beside the text on other pages. They are no longer
 * left out.
 *
 *     Chief of the agency visits the mill                                             headline
 *     wire10227300 The head of the agency speaks to the press at the mill of …        text
 */
export function readPicturePage(draft: Draft): readonly Block[] {
	const captions = draft.leftOut.filter(({ rule, text }) => rule === "caption" && text.length >= minCaption && !text.startsWith("<"));
	const seen = new Set<string>();
	const blocks: Block[] = [];
	for (const { text, line } of captions.slice(0, maxPictures)) {
		if (!seen.has(text)) blocks.push({ kind: "paragraph", text, line });
		seen.add(text);
	}
	const lines = new Set(blocks.map(({ line }) => line));
	draft.leftOut = draft.leftOut.filter((each) => each.rule !== "caption" || !lines.has(each.line));
	return blocks;
}

/** A credit and the text of a button are shorter. */
const minCaption = 100;
/** A gallery. It bounds the work on a hostile capture. */
const maxPictures = 100;
