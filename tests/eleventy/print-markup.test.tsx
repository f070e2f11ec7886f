/** @jsxImportSource preact */
import type { VNode } from "preact";
import { expect, test } from "vitest";
import { printMarkup } from "../../src/eleventy/print-markup.ts";

const cases: readonly (readonly [drawn: VNode, printed: string, why: string])[] = [
	[<br />, "<br>", "no attribute"],
	[<meta name="a" content="b" />, '<meta name="a" content="b">', "attributes"],
	[<input required value="" />, "<input required value>", "an attribute without a value, an empty one"],
	[<link rel="next" href="/a/>b/" />, '<link rel="next" href="/a/>b/">', "what looks like an end inside a value"],
	[<p title="<br/>">{"<br/> & />"}</p>, '<p title="&lt;br/>">&lt;br/> &amp; /></p>', "text and values are no tags"],
	[<rect width="1" />, '<rect width="1"></rect>', "elements of SVG have an end"],
	[<img alt={'"/>'} />, '<img alt="&quot;/>">', "a quotation mark in a value"],
];

test.each(cases)("%#: an element without an end has no slash, and nothing else is changed", (drawn, printed, why) => {
	expect(printMarkup(drawn), why).toBe(printed);
});
