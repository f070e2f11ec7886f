import { describe, expect, it } from "vitest";
import { parseMarkdownBody } from "../../src/formats/markdown.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import type { BodyOptions } from "../../src/model/body-options.ts";
import { parseAddress } from "../../src/normalize/parse-address.ts";

const original = parseAddress("https://news.example/2024/a.html");

function linkOf(markdown: string, options: BodyOptions): string | undefined {
	return /<a href="([^"]*)">/.exec(renderBody(parseMarkdownBody(markdown), options))?.[1];
}

describe("the links of a captured text", () => {
	const rows: readonly [href: string, known: string | undefined, unknown: string | undefined, why: string][] = [
		["../b.html", "https://news.example/b.html", undefined, "relative to the original"],
		["b", "https://news.example/2024/b", undefined, "beside it"],
		["/b?x=1", "https://news.example/b?x=1", undefined, "from the root of its host"],
		["//other.example/b", "https://other.example/b", undefined, "another host, the scheme of the original"],
		["#part", "https://news.example/2024/a.html#part", undefined, "a place in the original: our page has no names of places"],
		["?page=2", "https://news.example/2024/a.html?page=2", undefined, "its next page"],
		["https:b.html", "https://news.example/2024/b.html", undefined, "a browser reads this as relative"],
		["https://other.example", "https://other.example", "https://other.example", "absolute: as printed"],
		["http://Other.example/%zz", "http://Other.example/%zz", "http://Other.example/%zz", "also with a stray percent sign"],
		["mailto:desk@news.example", "mailto:desk@news.example", "mailto:desk@news.example", "an address of mail"],
		["javascript:alert(1)", undefined, undefined, "never"],
		["http://[", "http://%5B", "http://%5B", "no address: leads nowhere, and not into the archive"],
	];
	it.each(rows)("%s → %s; where the original is not known %s (%s)", (href, known, unknown) => {
		expect([linkOf(`[x](<${href}>)`, { original }), linkOf(`[x](<${href}>)`, {})]).toEqual([known, unknown]);
	});

	it("keep their text when they lose their target; images go", () => {
		const body = parseMarkdownBody("See [the *port*](/port) ![map](map.png).\n\n[ref]: /x\n\n> [deep][ref]\n");
		expect(renderBody(body)).toBe("<p>See <a>the <em>port</em></a> .</p>\n<blockquote>\n<p><a>deep</a></p>\n</blockquote>");
	});

	it("of footnotes lead nowhere, and not into the original", () => {
		const html = renderBody(parseMarkdownBody("Word.[^1]\n\n[^1]: Note.\n"), { original });
		expect([html.includes("Note."), html.includes("href")]).toEqual([true, false]);
	});
});

describe("the links of a page of our own", () => {
	const rows: readonly [href: string, expected: string, why: string][] = [
		["/sources/", "/archive/sources/", "from the root of the archive"],
		["/", "/archive/", "the home page"],
		["/archive/sources/", "/archive/sources/", "written out already"],
		["../sources/", "../sources/", "relative to the page"],
		["#part", "#part", "inside the page"],
		["//other.example/", "//other.example/", "another host"],
		["https://other.example/", "https://other.example/", "absolute"],
	];
	it.each(rows)("%s → %s (%s)", (href, expected) => {
		expect(linkOf(`[x](${href})`, { basePath: "/archive/" })).toBe(expected);
	});
});
