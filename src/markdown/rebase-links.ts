import type { Element, Nodes, Root } from "hast";
import type { BodyOptions } from "../model/body-options.ts";

/** Where the relative links of a text lead. */
export type LinkBase = Pick<BodyOptions, "original" | "basePath">;

/**
 * Makes the links of a text lead where its author meant; changes the tree.
 *
 *     ../port.html, in https://news.example/2024/a.html   →  https://news.example/port.html
 *     /sources/, in a page of our own below /archive/     →  /archive/sources/
 *
 * Rule: the URL standard. A link whose target is not known loses it, and its text stays; so do those of footnotes, because the sanitiser
 * lets no text name a place in the page.
 */
export function rebaseLinks(tree: Root, base: LinkBase): void {
	// Without recursion: the tree may be deep.
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.type === "element" && node.tagName === "a") setTarget(node, base);
		if ("children" in node) open.push(...node.children);
	}
}

function setTarget({ properties }: Element, base: LinkBase): void {
	const { href } = properties;
	if (typeof href !== "string") return;
	const isFootnote = "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
	const target = isFootnote ? undefined : rebase(href, base);
	if (target === undefined) delete properties.href;
	else properties.href = target;
}

function rebase(href: string, { original, basePath }: LinkBase): string | undefined {
	if (absolute.test(href)) return href;
	if (basePath !== undefined) return isFromRoot(href) && !href.startsWith(basePath) ? basePath + href.slice(1) : href;
	return original === undefined ? undefined : URL.parse(href, original)?.href;
}

/** `//host/x` names a host; `/x` is meant from the root of the archive. */
function isFromRoot(href: string): boolean {
	return href.startsWith("/") && !href.startsWith("//");
}

/**
 * absolute = scheme of the web, then "//", or "mailto:". Examples: `https://news.example/a`, `mailto:desk@news.example`. A browser reads
 * `https:a.html` as relative, so the slashes count.
 */
const absolute = /^(?:https?:\/\/|mailto:)/i;
