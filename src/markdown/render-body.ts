import type { Element, Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { rehype } from "rehype";
import rehypeSanitize from "rehype-sanitize";
import { remark } from "remark";
import remarkRehype from "remark-rehype";
import type { BodyOptions } from "../model/body-options.ts";
import type { SanitizedHtml } from "../model/brand.ts";
import { paragraphsToHast } from "./paragraphs-to-hast.ts";
import { rebaseLinks } from "./rebase-links.ts";
import { sanitizeSchema } from "./sanitize-schema.ts";

const toHast = remark().use(remarkRehype).freeze();
const sanitizeAndPrint = rehype().use(rehypeSanitize, sanitizeSchema).freeze();

/**
 * Renders a text: Markdown tree → HTML tree → links made to lead where they were meant → sanitiser, always, as the last step → HTML.
 *
 * `dateline` is set in its own run at the head of the first paragraph, as printed. Returns `""` for an empty text.
 */
export function renderBody(body: Root, { dateline, original, basePath }: BodyOptions = {}): SanitizedHtml {
	// remark-rehype gives a root for a root.
	const tree = paragraphsToHast(body) ?? (toHast.runSync(lowerHeadings(body)) as HastRoot);
	rebaseLinks(tree, { original, basePath });
	const dated = dateline === undefined ? tree : setDateline(tree, dateline);
	// The one place where HTML of captures becomes `SanitizedHtml`: it has just been sanitised.
	return sanitizeAndPrint.stringify(sanitizeAndPrint.runSync(dated)) as SanitizedHtml;
}

/** The headline of the page is its only first-level heading. */
function lowerHeadings({ children, ...root }: Root): Root {
	return { ...root, children: children.map((block) => (block.type === "heading" && block.depth === 1 ? { ...block, depth: 2 } : block)) };
}

function setDateline(tree: HastRoot, dateline: string): HastRoot {
	const run: Element = {
		type: "element",
		tagName: "span",
		properties: { className: ["dateline"] },
		children: [{ type: "text", value: dateline.trim() }],
	};
	const [first, ...rest] = tree.children;
	if (first?.type !== "element" || first.tagName !== "p")
		return { ...tree, children: [{ type: "element", tagName: "p", properties: {}, children: [run] }, ...tree.children] };
	const paragraph: Element = { ...first, children: [run, { type: "text", value: " " }, ...first.children] };
	return { ...tree, children: [paragraph, ...rest] };
}
