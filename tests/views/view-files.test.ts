import { describe, expect, test } from "vitest";
import { toScriptJson } from "../../src/formats/script-json.ts";
import type { Page } from "../../src/model/page.ts";
import { viewPage } from "../../src/views/view-page.ts";
import { toArticle, toContext, toStamp } from "./example.ts";

type Context = ReturnType<typeof toContext>;

function textOf(page: Page, context: Context): string | undefined {
	const view = viewPage(page, context);
	return view?.kind === "file" ? view.text : undefined;
}

function jsonOf(page: Page, context: Context) {
	return JSON.parse(textOf(page, context) ?? "");
}

const newest = toArticle(2, "2024-05-31T23:30+02:00", {
	headline: { value: "Ice & <fog>\u000b", evidence: [] },
	authors: ["Mary Ann Holt"],
	topics: [{ value: "Sea ice", evidence: [] }],
	captured: toStamp("2024-06-01"),
});
const local = toArticle(1, "2024-05-30T04:06");
const undated = toArticle(3, "");
const articles = [local, newest, undated];
const atom: Page = { kind: "feed", format: "atom", of: "all", slug: "" };
const json: Page = { kind: "feed", format: "json", of: "all", slug: "" };

describe("the Atom feed", () => {
	test("of others' texts holds summaries; its stamp is its newest entry's", () => {
		const site = "https://morgue.example/archive/";
		expect(textOf(atom, toContext(articles))).toBe(
			[
				'<?xml version="1.0" encoding="utf-8"?>\n',
				'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
				`<id>${site}feed.xml</id><title>The Harbour Morgue</title>`,
				`<link rel="self" type="application/atom+xml" href="${site}feed.xml"></link>`,
				`<link rel="alternate" type="text/html" href="${site}"></link>`,
				"<updated>2024-06-01T00:00:00Z</updated><author><name>The Harbour Morgue</name></author><generator>Microfilm</generator>",
				`<entry xml:lang="en"><id>${site}harbourwire.example/story-2.html</id><title>Ice &#x26; &#x3C;fog></title>`,
				`<link rel="alternate" type="text/html" href="${site}harbourwire.example/story-2.html"></link>`,
				'<link rel="via" href="https://harbourwire.example/story-2.html"></link>',
				"<updated>2024-06-01T00:00:00Z</updated><published>2024-05-31T21:30:00Z</published>",
				'<author><name>Mary Ann Holt</name></author><category term="Sea ice"></category>',
				"<rights>© Harbour Wire</rights><summary>First words of story 2.</summary></entry>",
				`<entry xml:lang="en"><id>${site}harbourwire.example/story-1.html</id><title>Story 1</title>`,
				`<link rel="alternate" type="text/html" href="${site}harbourwire.example/story-1.html"></link>`,
				'<link rel="via" href="https://harbourwire.example/story-1.html"></link>',
				"<updated>2024-05-30T00:00:00Z</updated><published>2024-05-30T00:00:00Z</published>",
				"<author><name>Harbour Wire</name></author>",
				"<rights>© Harbour Wire</rights><summary>First words of story 1.</summary></entry>",
				"</feed>\n",
			].join(""),
		);
	});
	test("of our own texts holds all of them", () => {
		expect(textOf(atom, toContext([local], { settings: { profile: "ours" } }))).toContain(
			'<content type="html">&#x3C;p>First words of story 1.&#x3C;/p></content>',
		);
	});
	test("of an archive without an address names entries by their id", () => {
		const text = textOf(atom, toContext([local], { settings: { address: undefined, basePath: "/" } }));
		expect(text).toContain('<entry xml:lang="en"><id>urn:microfilm:0000000000000001</id>');
		expect(text).toContain('href="/harbourwire.example/story-1.html"');
	});
	test("is there for a source, a named place, and nothing else", () => {
		const places = ["Port Alder", "Oslo"].map((name) => ({ printed: name, name }));
		const context = toContext([
			toArticle(1, "2024-05-31", { dateline: { text: "–", places, agencies: [], evidence: [] }, authors: ["Mary Holt"] }),
		]);
		const feedOf = (of: "source" | "place" | "byline", slug: string) => textOf({ kind: "feed", format: "atom", of, slug }, context);
		expect(feedOf("source", "harbourwire.example")).toContain("<title>Harbour Wire · The Harbour Morgue</title>");
		expect(feedOf("place", "port-alder")).toContain("<title>Port Alder · The Harbour Morgue</title>");
		expect([feedOf("place", "oslo"), feedOf("byline", "mary-holt"), feedOf("source", "nobody.example")]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});
	test("holds fifty entries at most, and none when there is none", () => {
		const many = Array.from({ length: 60 }, (_, index) => toArticle(index, "2024-05-31"));
		expect(textOf(atom, toContext(many))?.split("<entry").length).toBe(51);
		expect(textOf(atom, toContext([]))).toContain("<updated>1970-01-01T00:00:00Z</updated>");
	});
});

test("the JSON feed holds the same", () => {
	const site = "https://morgue.example/archive/";
	expect(JSON.parse(textOf(json, toContext(articles)) ?? "")).toEqual({
		version: "https://jsonfeed.org/version/1.1",
		title: "The Harbour Morgue",
		home_page_url: site,
		feed_url: `${site}feed.json`,
		language: "en",
		items: [
			{
				id: `${site}harbourwire.example/story-2.html`,
				url: `${site}harbourwire.example/story-2.html`,
				external_url: "https://harbourwire.example/story-2.html",
				title: "Ice & <fog>\u000b",
				content_text: "First words of story 2.",
				date_published: "2024-05-31T21:30:00Z",
				date_modified: "2024-06-01T00:00:00Z",
				authors: [{ name: "Mary Ann Holt" }],
				tags: ["Sea ice"],
				language: "en",
			},
			{
				id: `${site}harbourwire.example/story-1.html`,
				url: `${site}harbourwire.example/story-1.html`,
				external_url: "https://harbourwire.example/story-1.html",
				title: "Story 1",
				content_text: "First words of story 1.",
				date_published: "2024-05-30T00:00:00Z",
				date_modified: "2024-05-30T00:00:00Z",
				authors: [{ name: "Harbour Wire" }],
				language: "en",
			},
		],
	});
});

describe("robots.txt", () => {
	test("of others' texts asks, and forbids nothing", () => {
		expect(textOf({ kind: "robots" }, toContext([]))).toBe(
			[
				"# The texts belong to the publishers named on them. Every page asks not to be indexed; it must be read to be obeyed.",
				"# Please do not use them to train or to feed models.",
				"User-agent: *",
				"Allow: /",
				"Content-Signal: search=no, ai-input=no, ai-train=no",
				"Content-Usage: train-ai=n",
				"",
			].join("\n"),
		);
	});
	test("of our own texts names the sitemap", () => {
		expect(textOf({ kind: "robots" }, toContext([], { settings: { profile: "ours" } }))).toBe(
			"User-agent: *\nAllow: /\n\nSitemap: https://morgue.example/archive/sitemap.xml\n",
		);
	});
});

describe("sitemaps", () => {
	const ours = toContext(articles, { settings: { profile: "ours" } });
	const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
	const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
	const site = "https://morgue.example/archive/";
	test("are one a month, and one for the undated", () => {
		expect(textOf({ kind: "sitemap-index" }, ours)).toBe(
			`${declaration}<sitemapindex ${namespace}><sitemap><loc>${site}sitemap-2024-05.xml</loc></sitemap><sitemap><loc>${site}sitemap-undated.xml</loc></sitemap></sitemapindex>\n`,
		);
		expect(textOf({ kind: "sitemap", month: "2024-05" }, ours)).toBe(
			`${declaration}<urlset ${namespace}><url><loc>${site}harbourwire.example/story-2.html</loc><lastmod>2024-05-31T21:30:00Z</lastmod></url><url><loc>${site}harbourwire.example/story-1.html</loc><lastmod>2024-05-30</lastmod></url></urlset>\n`,
		);
		expect(textOf({ kind: "sitemap", month: "undated" }, ours)).toBe(
			`${declaration}<urlset ${namespace}><url><loc>${site}harbourwire.example/story-3.html</loc></url></urlset>\n`,
		);
	});
	test("know no month as a moment: their schema takes days and instants alone", () => {
		const month = toArticle(4, "2024-05");
		const text = textOf({ kind: "sitemap", month: "2024-05" }, toContext([month], { settings: { profile: "ours" } }));
		expect(text).toContain("/harbourwire.example/story-4.html</loc></url>");
	});
	test("are not there for others' texts, without an address, or for an empty month", () => {
		expect(viewPage({ kind: "sitemap-index" }, toContext(articles))).toBeUndefined();
		expect(viewPage({ kind: "sitemap", month: "2024-05" }, toContext(articles))).toBeUndefined();
		expect(viewPage({ kind: "sitemap-index" }, toContext([], { settings: { profile: "ours", address: undefined } }))).toBeUndefined();
		expect(viewPage({ kind: "sitemap", month: "2024-04" }, ours)).toBeUndefined();
	});
});

describe("the records of our own texts", () => {
	const ours = toContext(articles, { settings: { profile: "ours" } });
	const recordsOf = (format: "jsonl" | "csv", period = "2024-05"): Page => ({ kind: "data", period, part: 1, parts: 1, format });
	test("are a line an article and month, without the archive's own notes", () => {
		const lines = (textOf(recordsOf("jsonl"), ours) ?? "").split("\n");
		expect(lines.map((line) => line && JSON.parse(line).headline)).toEqual(["Ice & <fog>\u000b", "Story 1", ""]);
		expect(Object.keys(JSON.parse(lines[1] ?? ""))).toEqual([
			...["format", "id", "url", "permalink", "headline", "deck", "published", "modified", "captured", "dateline", "byline", "authors"],
			...["labels", "section", "topics", "language", "source", "rights", "body"],
		]);
		expect(JSON.parse(textOf(recordsOf("jsonl", "undated"), ours) ?? "")).toMatchObject({ headline: "Story 3" });
	});
	test("are a row an article and month", () => {
		expect((textOf(recordsOf("csv"), ours) ?? "").split("\r\n").map((row) => row.slice(0, 16))).toEqual([
			"id,permalink,url",
			"0000000000000002",
			"0000000000000001",
			"",
		]);
	});
	test("are described by what changes with the files alone", () => {
		const about = { profile: "data-package", title: "The Harbour Morgue", homepage: "https://morgue.example/archive/" };
		const month = { profile: "data-package", format: "json", mediatype: "application/json", encoding: "utf-8" };
		expect(jsonOf({ kind: "data-package" }, ours)).toEqual({
			...about,
			resources: ["2024-05", "undated"].map((name) => ({ ...month, name, path: `${name}.json` })),
		});
		const [jsonl, csv] = [
			{ profile: "data-resource", format: "jsonl", mediatype: "application/x-ndjson", encoding: "utf-8" },
			{ profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8", schema: "schema.json" },
		];
		expect(jsonOf({ kind: "data-package", month: "2024-05" }, ours)).toEqual({
			...about,
			name: "2024-05",
			resources: [
				{ ...jsonl, name: "2024-05-jsonl", path: "2024-05.jsonl" },
				{ ...csv, name: "2024-05-csv", path: "2024-05.csv" },
			],
		});
		const head = (textOf(recordsOf("csv"), ours) ?? "").split("\r\n")[0];
		const { fields } = jsonOf({ kind: "data-schema" }, ours);
		expect(fields.map(({ name }: { readonly name: string }) => name).join(",")).toBe(head);
	});
	test("are listed by month for people, and linked from the foot of every page", () => {
		expect(viewPage({ kind: "data-index" }, ours)).toMatchObject({
			site: { footer: expect.arrayContaining([{ href: "/archive/data/", text: "Data" }]) },
			groups: [
				{
					entries: [
						{
							name: "Undated",
							files: [
								{ href: "/archive/data/undated.jsonl", text: "JSON Lines" },
								{ href: "/archive/data/undated.csv", text: "CSV" },
							],
						},
					],
				},
				{ heading: "2024", entries: [{ name: "May 2024", files: [{ href: "/archive/data/2024-05.jsonl" }, {}] }] },
			],
			descriptions: [
				{ href: "/archive/data/datapackage.json", text: "Data Package" },
				{ href: "/archive/data/schema.json", text: "Table Schema" },
			],
		});
		expect(viewPage({ kind: "data-index", month: "2024-05" }, ours)).toBeUndefined();
	});
	test("are not there for others' texts, or for an empty month", () => {
		const others = toContext(articles);
		const all: readonly Page[] = [recordsOf("csv"), { kind: "data-package" }, { kind: "data-schema" }, { kind: "data-index" }];
		expect(all.map((page) => viewPage(page, others))).toEqual(all.map(() => undefined));
		expect(JSON.stringify(viewPage({ kind: "changes" }, others))).not.toContain("/data/");
		expect(viewPage(recordsOf("csv", "2024-04"), ours)).toBeUndefined();
		expect(viewPage({ kind: "data-package", month: "2024-04" }, ours)).toBeUndefined();
	});
});

describe("the description of the search", () => {
	test("names the archive within the format's limits, and the search page", () => {
		const title = "The Harbour Morgue of Port Alder";
		expect(textOf({ kind: "opensearch" }, toContext([], { settings: { title, search: true } }))).toBe(
			[
				'<?xml version="1.0" encoding="utf-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
				"<ShortName>The Harbour…</ShortName><LongName>The Harbour Morgue of Port Alder</LongName>",
				"<Description>The Harbour Morgue of Port Alder</Description>",
				'<Url type="text/html" template="https://morgue.example/archive/search/?q={searchTerms}"></Url>',
				"<Language>en</Language><InputEncoding>UTF-8</InputEncoding><OutputEncoding>UTF-8</OutputEncoding></OpenSearchDescription>\n",
			].join(""),
		);
	});
	test("is not there without a search, or without an address", () => {
		expect(viewPage({ kind: "opensearch" }, toContext([], { settings: { search: false } }))).toBeUndefined();
		expect(viewPage({ kind: "opensearch" }, toContext([], { settings: { search: true, address: undefined } }))).toBeUndefined();
	});
});

test("security.txt says whom to write to, until when and where it lies; without settings there is none", () => {
	const security = { contact: "desk@morgue.example", expires: "2027-06-30" };
	expect(textOf({ kind: "security" }, toContext([], { settings: { security } }))).toBe(
		"Contact: mailto:desk@morgue.example\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: en\nCanonical: https://morgue.example/archive/.well-known/security.txt\n",
	);
	expect(viewPage({ kind: "security" }, toContext([]))).toBeUndefined();
});

test("a citation is a file only where the archive publishes them, and never of what is withheld as a whole", () => {
	const page: Page = { kind: "citation", id: newest.id, ending: "ris" };
	const settings = { citationFiles: true };
	expect(textOf(page, toContext(articles, { settings }))).toMatch(/^TY {2}- NEWS\r\nAU {2}- Holt, Mary Ann\r\n/);
	expect(JSON.parse(textOf({ ...page, ending: "json" }, toContext(articles, { settings })) ?? "")).toMatchObject([
		{ title: "Ice & <fog>" },
	]);
	expect(textOf(page, toContext(articles))).toBeUndefined();
	expect(textOf(page, toContext([{ ...newest, withheld: { level: "tombstone" } }], { settings }))).toBeUndefined();
});

test("text pages, the undated and the page for nothing", () => {
	const context = toContext([undated]);
	expect(viewPage({ kind: "text", slug: "about" }, context)).toMatchObject({
		head: { title: "About · The Harbour Morgue", description: "What this is." },
		lang: "en",
		dir: "ltr",
		body: "<p>What this is.</p>",
	});
	const arabic = { title: "عن هذا الأرشيف", language: "ar", body: { type: "root" as const, children: [] } };
	expect(viewPage({ kind: "text", slug: "about" }, { ...context, textPages: new Map([["about", arabic]]) })).toMatchObject({
		site: { footer: [{ text: "عن هذا الأرشيف", lang: "ar", dir: "rtl" }, {}, {}, {}] },
		lang: "ar",
		dir: "rtl",
	});
	expect(viewPage({ kind: "text", slug: "none" }, context)).toBeUndefined();
	expect(viewPage({ kind: "undated", part: 1 }, context)).toMatchObject({
		summary: "1 article",
		items: [{ headline: { text: "Story 3" } }],
		parts: [],
	});
	expect(viewPage({ kind: "undated", part: 1 }, toContext([]))).toBeUndefined();
	expect(viewPage({ kind: "not-found" }, context)).toMatchObject({ head: { title: "Page not found · The Harbour Morgue" } });
});

test("masthead and footer are the same on every page, whatever the archive holds", () => {
	const siteOf = (page: Page, context: Context) => {
		const view = viewPage(page, context);
		// An article has buttons, so its policy allows their script.
		return view !== undefined && view.kind !== "file" ? { ...view.site, contentSecurityPolicy: undefined } : undefined;
	};
	const empty = siteOf({ kind: "home" }, toContext([]));
	expect(siteOf({ kind: "article", id: newest.id }, toContext(articles))).toEqual(empty);
	expect(siteOf({ kind: "month", month: "2024-05" }, toContext(articles))).toEqual(empty);
});

test.each([
	[{ a: "</script><!--" }, '{"a":"\\u003c/script\\u003e\\u003c!--"}', "nothing ends the element"],
	[{ a: "x & y\u2028\u2029" }, '{"a":"x \\u0026 y\\u2028\\u2029"}', "no character reference, no line end of old parsers"],
])("toScriptJson(%j) → %s (%s)", (value, expected) => {
	expect(toScriptJson(value)).toBe(expected);
});
