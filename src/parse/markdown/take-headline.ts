import type { RootContent } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import type { Found } from "../../model/evidence.ts";

/** A block of the text, and the line on which it begins. */
export interface Block {
	readonly node: RootContent;
	readonly line: number;
}

/**
 * Takes the headline from a heading of the first level that opens the text, where the front matter has none; a heading that repeats the
 * stated one is taken away too, or the page would show it twice.
 */
export function takeHeadline(
	blocks: readonly Block[],
	stated: Found<string> | undefined,
): { readonly headline: Found<string> | undefined; readonly blocks: readonly Block[] } {
	const [first, ...rest] = blocks;
	if (first?.node.type !== "heading" || first.node.depth !== 1) return { headline: stated, blocks };
	const value = toPlainText(first.node).replace(/\s+/g, " ").trim();
	const evidence = [{ line: first.line, text: value, rule: "markdown-heading" }];
	if (stated === undefined) return value === "" ? { headline: stated, blocks } : { headline: { value, evidence }, blocks: rest };
	if (stated.value !== value) return { headline: stated, blocks };
	return { headline: { value, evidence: [...stated.evidence, ...evidence] }, blocks: rest };
}
