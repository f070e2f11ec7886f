import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";

/**
 * The start of an element without an end, as our renderer prints it: `<name attribute="value" …/>`. In what it prints, `<` begins a tag and `"` ends a
 * value, because elsewhere both are escaped (in captured text by the sanitiser, in JSON-LD by its serialiser).
 *
 * `<meta charset="utf-8"/>` · `<link rel="next" href="a/>b"/>`
 */
const emptyElement = /(<(?:br|hr|img|input|link|meta|wbr)(?: [^\s"/=>]+(?:="[^"]*")?)*)\/>/g;

/** Prints what a layout drew as HTML: an element without an end has no slash before its `>`, which HTML ignores and checkers report. */
export function printMarkup(node: VNode): string {
	return renderToStaticMarkup(node).replace(emptyElement, "$1>");
}
