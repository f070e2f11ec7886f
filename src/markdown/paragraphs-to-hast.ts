import type { Root as HastRoot } from "hast";
import type { Root, RootContent } from "mdast";

/**
 * Converts a text that is nothing but plain paragraphs, as those of plain-text captures are, to the tree that remark-rehype makes of it:
 * three quarters of the time it needs go into looking for definitions and footnotes that are not there. `undefined` for any other text; so for
 * one with line endings in a paragraph, where blanks are trimmed.
 */
export function paragraphsToHast({ children }: Root): HastRoot | undefined {
	const tree: HastRoot = { type: "root", children: [] };
	for (const block of children) {
		const words = textsOf(block);
		if (words === undefined) return undefined;
		if (tree.children.length > 0) tree.children.push({ type: "text", value: "\n" });
		tree.children.push({
			type: "element",
			tagName: "p",
			properties: {},
			children: words.map((value) => ({ type: "text", value })),
		});
	}
	return tree;
}

/** lineEnding = what ends a line of Markdown: LF, CR, or both. */
const lineEnding = /[\r\n]/;

function textsOf(block: RootContent): readonly string[] | undefined {
	if (block.type !== "paragraph") return undefined;
	const words: string[] = [];
	for (const child of block.children) {
		if (child.type !== "text" || lineEnding.test(child.value)) return undefined;
		words.push(child.value);
	}
	return words;
}
