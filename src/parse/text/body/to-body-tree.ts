import type { ListItem, Root, RootContent } from "mdast";
import type { Block } from "./read-body.ts";

/**
 * Makes the Markdown tree of a plain text: paragraphs, subheads as headings of depth 2, items as lists. The text goes in as it is: no
 * mark in it means anything.
 */
export function toBodyTree(blocks: readonly Block[]): Root {
	const children: RootContent[] = [];
	let items: ListItem[] | undefined;
	for (const block of blocks) {
		if (block.kind === "item") {
			if (items === undefined) {
				items = [];
				children.push({ type: "list", ordered: false, spread: false, children: items });
			}
			items.push({ type: "listItem", spread: false, children: [{ type: "paragraph", children: [{ type: "text", value: block.text }] }] });
			continue;
		}
		items = undefined;
		const text = [{ type: "text" as const, value: block.text }];
		children.push(block.kind === "heading" ? { type: "heading", depth: 2, children: text } : { type: "paragraph", children: text });
	}
	return { type: "root", children };
}
