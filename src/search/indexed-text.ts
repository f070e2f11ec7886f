import type { Nodes } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import type { Article } from "../model/article.ts";
import { isListed } from "../model/withholding.ts";

/** What of an article may be found. */
export interface IndexedText {
	/** Headline, deck, byline, dateline, then paragraph by paragraph, as plain text: across two of them no phrase is found. */
	readonly parts: readonly string[];
	/** It may be less than it was: no file may hold what was indexed before. */
	readonly isCut: boolean;
}

/**
 * Says which text of an article may be indexed: what its page shows, and nothing else; `undefined` where nothing but its own page may name it.
 * All that the search knows of a text comes from here. What is withheld, `withhold` took out of the article before.
 */
export function toIndexedText({ headline, deck, byline, dateline, body, withheld }: Article): IndexedText | undefined {
	if (!isListed({ withheld })) return undefined;
	return {
		parts: [headline?.value, deck?.value, byline?.value, dateline?.text, ...listBlocks(body)].filter((part) => part !== undefined),
		isCut: withheld !== undefined,
	};
}

/** The text of each paragraph, list item, cell and line of code. */
function listBlocks(node: Nodes): readonly string[] {
	if (!("children" in node)) return [toPlainText(node)];
	const holdsBlocks = node.children.some(({ type }) => blocks.has(type));
	return holdsBlocks ? node.children.flatMap(listBlocks) : [toPlainText(node)];
}

/** Nodes that are no part of a line of text (mdast, “Flow content”, and what stands only in lists and tables). */
const blocks: ReadonlySet<string> = new Set([
	"blockquote",
	"code",
	"definition",
	"footnoteDefinition",
	"heading",
	"html",
	"list",
	"listItem",
	"paragraph",
	"table",
	"tableCell",
	"tableRow",
	"thematicBreak",
]);
