import type { Options } from "rehype-sanitize";

/**
 * What HTML an archived text may hold: text structure and links, nothing that loads, runs, styles or names anything.
 *
 * No images: a page asks no other host for anything, and the captures hold none. Links only to http, https and mailto.
 */
export const sanitizeSchema: Options = {
	tagNames: [
		"p",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"blockquote",
		"ul",
		"ol",
		"li",
		"a",
		"em",
		"strong",
		"del",
		"code",
		"pre",
		"br",
		"hr",
		"table",
		"thead",
		"tbody",
		"tr",
		"th",
		"td",
		"span",
		"sup",
	],
	attributes: {
		a: ["href"],
		ol: ["start"],
		th: ["align"],
		td: ["align"],
		span: [["className", "dateline"]],
	},
	protocols: { href: ["http", "https", "mailto"] },
	ancestors: { li: ["ol", "ul"], tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
	strip: ["script", "style"],
	allowComments: false,
	allowDoctypes: false,
};
