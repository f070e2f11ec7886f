import type { Nodes, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { maxNesting, measureMarkdown } from "./measure-markdown.ts";

/** A Markdown text as a tree, and what the tree itself no longer says. */
interface MarkdownReading {
	/** Without positions; raw HTML is text. */
	readonly root: Root;
	/** The line of each child of the root, from 1. */
	readonly lines: readonly number[];
	/** Why the text was not read as Markdown but kept as plain paragraphs. */
	readonly refused?: "too-deep" | "too-complex";
}

/**
 * Reads Markdown: CommonMark, and GFM where the text has signs of it (reading GFM costs twice as much).
 *
 * A text that is nested more than a hundred levels deep, or so dense that reading it would take seconds, is kept as plain paragraphs.
 */
export function readMarkdown(source: string): MarkdownReading {
	const measure = measureMarkdown(source);
	if (measure.refused !== undefined) return toPlainReading(source, measure.refused);
	const root = (measure.gfm ? gfm : commonMark).parse(source);
	const lines = root.children.map(({ position }) => position?.start.line ?? 1);
	return simplify(root) > maxNesting ? toPlainReading(source, "too-deep") : { root, lines };
}

/** The tree of a Markdown text, without positions, raw HTML as text; see `readMarkdown`. */
export function parseMarkdownBody(source: string): Root {
	return readMarkdown(source).root;
}

/** Writes a tree as Markdown that reads back to the same tree. */
export function stringifyMarkdown(root: Root): string {
	return gfm.stringify(root);
}

const commonMark = remark().freeze();
/** One tilde is a sign for “about” in news, not a stroke. */
const gfm = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Drops positions, turns raw HTML into text, and returns the depth. Without recursion: the tree may be deep. */
function simplify(root: Root): number {
	let deepest = 0;
	const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { node, depth } = next;
		deepest = Math.max(deepest, depth);
		delete node.position;
		if (!("children" in node)) continue;
		const inFlow = flowParents.has(node.type);
		for (const [index, child] of node.children.entries()) {
			if (child.type === "html") {
				// A paragraph stands where a block stood, a text where a phrase stood: the parent's content model holds.
				const text = { type: "text", value: child.value } as const;
				node.children[index] = inFlow ? { type: "paragraph", children: [text] } : text;
			} else open.push({ node: child, depth: depth + 1 });
		}
	}
	return deepest;
}

/** Nodes whose children are blocks (mdast, “flow content”). */
const flowParents: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

function toPlainReading(source: string, refused: "too-deep" | "too-complex"): MarkdownReading {
	const children: RootContent[] = [];
	const lines: number[] = [];
	let paragraph: string[] = [];
	const sourceLines = [...source.split("\n"), ""];
	for (const [index, line] of sourceLines.entries()) {
		if (line.trim() !== "") {
			if (paragraph.length === 0) lines.push(index + 1);
			paragraph.push(line.trim());
		} else if (paragraph.length > 0) {
			children.push({ type: "paragraph", children: [{ type: "text", value: paragraph.join("\n") }] });
			paragraph = [];
		}
	}
	return { root: { type: "root", children }, lines, refused };
}
