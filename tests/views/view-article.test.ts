import { describe, expect, test } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { toProblem } from "../../src/model/problem.ts";
import { toSite } from "../../src/views/site-view.ts";
import { viewPage } from "../../src/views/view-page.ts";
import { toArticle, toContext, toStamp } from "./example.ts";

const evidence = [{ line: 2, text: "PORT ALDER (HW) –", rule: "dateline" }];
const full = toArticle(2, "2024-05-31T06:06+02:00", {
	headline: { value: "Ice <closes> the harbour", evidence: [{ line: 1, text: "Ice <closes> the harbour", rule: "first-line" }] },
	deck: { value: "Ships wait", evidence: [{ line: 0, text: "Ships wait", rule: "correction" }] },
	labels: [{ value: "Being updated", evidence: [{ line: 4, text: "Being updated", rule: "label" }] }],
	section: { value: "Shipping", evidence: [] },
	topics: [{ value: "Sea ice", evidence: [] }],
	authors: ["Mary Ann Holt", "Ludo van der Berg"],
	byline: { value: "By Mary Ann Holt and Ludo van der Berg", evidence: [] },
	modified: toStamp("2024-05-31T06:59+02:00", { basis: "source-zone" }),
	captured: toStamp("2024-06-01", { basis: "crawl-line" }),
	dateline: { text: "PORT ALDER (HW) –", places: [{ printed: "PORT ALDER", name: "Port Alder" }], agencies: ["HW"], evidence },
	corrections: [
		{ field: "deck", now: "Ships wait", why: "It was cut off.", by: "desk", when: "2024-06-02", file: "content/corrections/ice.yaml" },
	],
	leftOut: [{ line: 9, text: "Share this", rule: "boilerplate" }],
	problems: [toProblem("sentences-fused", { text: "over.Ships" })],
	captures: [
		{ file: "content/articles/b/ice.txt", sha256: hashText("b"), bytes: 10, captured: "2024-06-01" },
		{ file: "content/articles/a/ice.txt", sha256: hashText("a"), bytes: 9 },
	],
});
const before = toArticle(1, "2024-05-31T04:00Z");
const after = toArticle(3, "2024-05-31T23:00", {
	headline: undefined,
	direction: "rtl",
	language: { code: "ar", basis: "script" },
	lead: "كلمات أولى",
});
const articles = [before, full, after];

test.each([
	[
		"de",
		"Die Uhrzeit `10:00` nennt keine Zeitzone, und von der Quelle ist keine bekannt; sie ist als Ortszeit angegeben.",
		"`headline` hat 90.000 Zeichen, mehr als 4.000. Die ersten 4.000 sind gezeigt.",
	],
	[
		"en",
		"The time `10:00` states no time zone, and none is known of the source, so it is given as local time.",
		"`headline` has 90,000 characters, more than 4,000. The first 4,000 are shown.",
	],
])("an article's problems are said to its reader in the language of the interface, %s", (language, ...expected) => {
	const zoneMissing = toProblem("time-zone-missing", { text: "10:00", host: "wire.example" }, 3);
	const tooLong = toProblem("value-truncated", { key: "headline", length: 90_000, limit: 4000 });
	const article = { ...full, problems: [zoneMissing, tooLong] };
	expect(viewPage({ kind: "article", id: full.id }, toContext([article], { settings: { language } }))).toMatchObject({
		problems: expected,
	});
});

describe("an article's page", () => {
	const context = toContext(articles);
	const view = viewPage({ kind: "article", id: full.id }, context);
	const english = { lang: "en", dir: "ltr" };

	test("carries everything a page owes its reader", () => {
		expect(view).toEqual({
			kind: "article",
			site: { ...toSite(context), contentSecurityPolicy: expect.stringContaining("; script-src 'self'") },
			head: expect.anything(),
			lang: "en",
			dir: "ltr",
			headline: "Ice <closes> the harbour",
			headlineMissing: false,
			deck: "Ships wait",
			labels: ["Being updated"],
			section: "Shipping",
			publishedBy: {
				name: "Harbour Wire",
				href: "/archive/sources/harbourwire.example/",
				note: "Norway · owned by its readers (register.example, 2023)",
			},
			original: {
				href: "https://harbourwire.example/story-2.html",
				host: "harbourwire.example",
				text: "https://harbourwire.example/story-2.html",
			},
			byline: { text: "By Mary Ann Holt and Ludo van der Berg", ...english },
			authors: [
				{ href: "/archive/bylines/mary-ann-holt/", text: "Mary Ann Holt", ...english },
				{ href: "/archive/bylines/ludo-van-der-berg/", text: "Ludo van der Berg", ...english },
			],
			published: { text: "Fri 31 May 2024, 06:06 UTC+2", datetime: "2024-05-31T06:06+02:00", utc: "04:06 UTC" },
			modified: { text: "06:59", datetime: "2024-05-31T06:59+02:00", utc: "04:59 UTC" },
			captured: { text: "1 June 2024", datetime: "2024-06-01" },
			status: "Being updated when captured · Corrected by the archive · 2 captures",
			body: "<p>[PORT ALDER (HW) –] First words of story 2.</p>",
			places: [{ href: "/archive/places/port-alder/", text: "Port Alder", ...english }],
			topics: [{ href: "/archive/topics/sea-ice/", text: "Sea ice", ...english }],
			language: { href: "/archive/languages/en/", text: "English" },
			corrections: [{ field: "Deck", now: "Ships wait", why: "It was cut off.", by: "desk", when: "2 June 2024" }],
			evidence: [
				{
					field: "Headline",
					value: "Ice <closes> the harbour",
					lines: [{ place: "line 1", parts: [{ text: "Ice <closes> the harbour", isRead: true }], rule: "the first line" }],
				},
				{
					field: "Deck",
					value: "Ships wait",
					basis: "corrected by the archive",
					lines: [],
				},
				{
					field: "Published",
					value: "Fri 31 May 2024, 06:06 UTC+2 · 04:06 UTC",
					basis: "the page states the offset",
					lines: [{ place: "line 3", parts: [{ text: "2024-05-31T06:06+02:00", isRead: true }], rule: "a date in ISO form" }],
				},
				{
					field: "Updated",
					value: "Fri 31 May 2024, 06:59 UTC+2 · 04:59 UTC",
					basis: "read as local time of Europe/Oslo, the source’s time zone",
					lines: [{ place: "line 3", parts: [{ text: "2024-05-31T06:59+02:00", isRead: true }], rule: "a date in ISO form" }],
				},
				{
					field: "Captured",
					value: "Sat 1 Jun 2024 · time not stated",
					basis: "noted by the crawler that made the capture",
					lines: [{ place: "line 3", parts: [{ text: "2024-06-01", isRead: true }], rule: "a date in ISO form" }],
				},
				{
					field: "Dateline",
					value: "PORT ALDER (HW) –",
					lines: [{ place: "line 2", parts: [{ text: "PORT ALDER (HW) –", isRead: true }], rule: "the form of a dateline" }],
				},
				{ field: "Byline", value: "By Mary Ann Holt and Ludo van der Berg", lines: [] },
				{ field: "Authors", value: "Mary Ann Holt · Ludo van der Berg", lines: [] },
				{
					field: "Label",
					value: "Being updated",
					lines: [{ place: "line 4", parts: [{ text: "Being updated", isRead: true }], rule: "a known label" }],
				},
				{ field: "Section", value: "Shipping", lines: [] },
				{ field: "Topic", value: "Sea ice", lines: [] },
				{ field: "Language", value: "English (en)", basis: "the language of the source", lines: [] },
				{ field: "Published by", value: "Harbour Wire", lines: [] },
				{ field: "Original address", value: "https://harbourwire.example/story-2.html", lines: [] },
				{
					field: "Left out",
					value: "1 line of the capture",
					lines: [{ place: "line 9", parts: [{ text: "Share this", isRead: true }], rule: "buttons, menus and notices of the page" }],
				},
			],
			problems: ["Sentences run into each other without a space (`over.Ships`). The text was left as it is."],
			citations: [
				{
					name: "Chicago",
					text: "Holt, Mary Ann, and Ludo van der Berg. “Ice <closes> the harbour.” Harbour Wire, May 31, 2024, sec. Shipping. The Harbour Morgue. https://morgue.example/archive/harbourwire.example/story-2.html.",
				},
				{
					name: "APA",
					text: "Holt, M. A., & van der Berg, L. (2024, May 31). Ice <closes> the harbour. Harbour Wire. The Harbour Morgue. https://morgue.example/archive/harbourwire.example/story-2.html",
				},
				{ name: "MLA", text: expect.stringMatching(/^Holt, Mary Ann, and Ludo van der Berg\. “/) },
				{ name: "Wikipedia", text: expect.stringMatching(/^\{\{cite news \|last1=Holt .*\}\}$/) },
				{ name: "BibTeX", text: expect.stringMatching(/^@article\{.*\n\}$/s), lines: true, ending: "bib" },
				{ name: "RIS", text: expect.stringMatching(/^TY {2}- NEWS\nAU .*\nER {2}-$/s), lines: true, ending: "ris" },
				{ name: "CSL-JSON", text: expect.stringMatching(/^\[\{"id":"microfilm-0000000000000002",.*\}\]$/), ending: "json" },
			],
			citeScriptHref: "/archive/assets/cite-8c9d0e1f.js",
			captures: [
				{ captured: { text: "1 June 2024", datetime: "2024-06-01" }, file: "ice.txt", sha256: hashText("b"), shown: true },
				{ file: "ice.txt", sha256: hashText("a"), shown: false },
			],
			rights: "© Harbour Wire",
			permalink: "https://morgue.example/archive/harbourwire.example/story-2.html",
			permalinkText: "https://morgue.example/archive/harbourwire.example/story-2.html",
			previous: { href: "/archive/harbourwire.example/story-1.html", text: "Story 1", ...english },
			next: { href: "/archive/harbourwire.example/story-3.html", text: "[كلمات أولى]", lang: "ar", dir: "rtl" },
			day: { href: "/archive/2024/05/31/", text: "Friday 31 May 2024" },
		});
	});

	test("has the head that Zotero files as a newspaper article", () => {
		expect(view).toMatchObject({
			head: {
				title: "Ice <closes> the harbour · The Harbour Morgue",
				description: "First words of story 2.",
				meta: [
					["citation_title", "Ice <closes> the harbour"],
					["citation_author", "Holt, Mary Ann"],
					["citation_author", "van der Berg, Ludo"],
					["citation_publication_date", "2024-05-31"],
					["citation_public_url", "https://harbourwire.example/story-2.html"],
					["citation_language", "en"],
					["prism.publicationName", "Harbour Wire"],
					["prism.section", "Shipping"],
					["dc.rights", "© Harbour Wire"],
					["z.itemType", "newspaperArticle"],
					["z.archive", "The Harbour Morgue"],
					["z.archiveLocation", "https://morgue.example/archive/harbourwire.example/story-2.html"],
				].map(([name, content]) => ({ name, content })),
				links: [
					{ rel: "original", href: "https://harbourwire.example/story-2.html" },
					{ rel: "cite-as", href: "https://morgue.example/archive/harbourwire.example/story-2.html" },
					{ rel: "type", href: "https://schema.org/NewsArticle" },
				],
			},
		});
	});

	test("links the files of its citation in its head, where the archive publishes them", () => {
		const article = toArticle(4, "2009-03-12");
		const of = viewPage({ kind: "article", id: article.id }, toContext([article], { settings: { citationFiles: true } }));
		const path = `/archive/citations/${article.id.slice(0, 2)}/${article.id}`;
		expect(of?.kind === "article" ? of.head.links.filter(({ rel }) => rel === "describedby") : undefined).toEqual([
			{ rel: "describedby", href: `${path}.bib`, type: "application/x-bibtex" },
			{ rel: "describedby", href: `${path}.ris`, type: "application/x-research-info-systems" },
			{ rel: "describedby", href: `${path}.json`, type: "application/vnd.citationstyles.csl+json" },
		]);
	});

	test("tells in its head a licence, a body that wrote it, and of two readings of a date the year", () => {
		const article = toArticle(4, "2009-03-12", {
			published: toStamp("2009-03-12", { basis: "local", alternatives: ["2009-12-03"] }),
			authors: ["Harbour Wire", "Mary Holt"],
			rights: "© Harbour Wire, https://creativecommons.org/licenses/by/4.0/. See https://harbourwire.example/terms",
		});
		const of = viewPage({ kind: "article", id: article.id }, toContext([article]));
		const head = of?.kind === "article" ? of.head : undefined;
		expect(head?.links).toContainEqual({ rel: "license", href: "https://creativecommons.org/licenses/by/4.0/" });
		expect(head?.meta.filter(({ name }) => /author|date/.test(name)).map(({ content }) => content)).toEqual([
			"Harbour Wire",
			"Holt, Mary",
			"2009",
		]);
		expect(JSON.parse(head?.jsonLd ?? "")).toMatchObject({
			datePublished: "2009",
			author: [
				{ "@type": "Organization", name: "Harbour Wire" },
				{ "@type": "Person", name: "Mary Holt" },
			],
			license: "https://creativecommons.org/licenses/by/4.0/",
		});
	});

	test("has JSON-LD that cannot end its element", () => {
		const jsonLd = view?.kind === "article" ? view.head.jsonLd : undefined;
		expect(jsonLd).toContain("Ice \\u003ccloses\\u003e the harbour");
		expect(JSON.parse(jsonLd ?? "")).toEqual({
			"@context": "https://schema.org",
			"@type": "NewsArticle",
			headline: "Ice <closes> the harbour",
			alternativeHeadline: "Ships wait",
			url: "https://harbourwire.example/story-2.html",
			isBasedOn: "https://harbourwire.example/story-2.html",
			archivedAt: "https://morgue.example/archive/harbourwire.example/story-2.html",
			datePublished: "2024-05-31T06:06+02:00",
			dateModified: "2024-05-31T06:59+02:00",
			dateline: "PORT ALDER (HW) –",
			inLanguage: "en",
			articleSection: "Shipping",
			keywords: ["Sea ice"],
			author: [
				{ "@type": "Person", name: "Mary Ann Holt" },
				{ "@type": "Person", name: "Ludo van der Berg" },
			],
			publisher: { "@type": "NewsMediaOrganization", name: "Harbour Wire", url: "https://www.harbourwire.example/" },
			locationCreated: [{ "@type": "Place", name: "Port Alder" }],
			copyrightNotice: "© Harbour Wire",
		});
	});

	test("claims an address of its own only in an archive of our own", () => {
		expect(view).not.toHaveProperty("head.canonical");
		const ours = viewPage({ kind: "article", id: full.id }, toContext(articles, { settings: { profile: "ours" } }));
		expect(ours).toMatchObject({
			site: { noindex: false, textsOfOthers: false },
			head: { canonical: "https://morgue.example/archive/harbourwire.example/story-2.html" },
		});
	});

	test("asks search engines to pass a withheld article in an archive of our own, and gives its text to nobody else", () => {
		const withheld = { level: "tombstone", reason: "privacy", since: "2024-06-02" } as const;
		const ours = viewPage({ kind: "article", id: full.id }, toContext([{ ...full, withheld }], { settings: { profile: "ours" } }));
		expect(ours).toMatchObject({ kind: "tombstone", site: { noindex: true, textsOfOthers: false } });
	});

	test("is not there for an article that is not", () => {
		expect(viewPage({ kind: "article", id: toArticle(99, "").id }, context)).toBeUndefined();
	});
});

describe("what is not known", () => {
	test("a local time, a missing headline and no date are said", () => {
		const local = viewPage({ kind: "article", id: after.id }, toContext(articles));
		expect(local).toMatchObject({
			headline: "[كلمات أولى]",
			headlineMissing: true,
			published: { text: "Fri 31 May 2024, 23:00", datetime: "2024-05-31T23:00", note: "local time, zone not stated" },
		});
		const undated = toArticle(5, "");
		const view = viewPage({ kind: "article", id: undated.id }, toContext([undated]));
		expect(view).toMatchObject({ dateUnknown: "Publication date not known" });
		expect(view).not.toHaveProperty("day");
		expect(view).not.toHaveProperty("published");
	});
	test("the other reading of an ambiguous date is named", () => {
		const ambiguous = toArticle(6, "2009-03-12", { published: toStamp("2009-03-12", { basis: "local", alternatives: ["2009-12-03"] }) });
		const view = viewPage({ kind: "article", id: ambiguous.id }, toContext([ambiguous]));
		expect(view?.kind === "article" && view.evidence[1]).toEqual({
			field: "Published",
			value: "Thu 12 Mar 2009 · time not stated",
			basis: "as printed; the page states no time",
			lines: [{ place: "line 3", parts: [{ text: "2009-03-12", isRead: true }], rule: "a date in ISO form" }],
			doubt: "or 3 December 2009",
		});
	});
});

describe("an article of which only an excerpt is shown", () => {
	const cut = toArticle(7, "2024-05-31", { withheld: { level: "excerpt" } });
	const context = toContext([cut], { settings: { publishCaptures: true, profile: "ours" } });
	test("says so, and serves no capture", () => {
		const view = viewPage({ kind: "article", id: cut.id }, context);
		expect(view).toMatchObject({ status: "Only the first words are shown" });
		expect(view?.kind === "article" && view.captures).toEqual([{ file: "story-7.txt", sha256: hashText("7"), shown: true }]);
	});
	test("is described by why there is no more, where no word is shown", () => {
		const withheld = { level: "metadata-only", reason: "copyright", since: "2024-06-02" } as const;
		const view = viewPage({ kind: "article", id: cut.id }, toContext([{ ...cut, lead: "", withheld }]));
		expect(view?.kind === "article" && view.head.description).toBe(
			"The text is not shown. It is withheld for reasons of copyright, since 2 June 2024.",
		);
	});
	test("has no full text in a feed", () => {
		const feed = viewPage({ kind: "feed", format: "atom", of: "all", slug: "" }, context);
		expect(feed?.kind === "file" && feed.text.includes("<content")).toBe(false);
	});
});

test("a corrected timestamp reads as every other", () => {
	const corrections = [
		{ field: "published", was: "2024-05-31", now: "2024-05-31T06:00+02:00", why: "Late.", file: "content/corrections/a.yaml" },
	];
	const view = viewPage({ kind: "article", id: before.id }, toContext([{ ...before, corrections }]));
	expect(view?.kind === "article" && view.corrections).toMatchObject([{ was: "Fri 31 May 2024", now: "Fri 31 May 2024, 06:00 UTC+2" }]);
});

test("captures are linked where the archive publishes them", () => {
	const view = viewPage({ kind: "article", id: before.id }, toContext(articles, { settings: { publishCaptures: true } }));
	const sha256 = hashText("1");
	expect(view?.kind === "article" && view.captures[0]?.href).toBe(`/archive/captures/${sha256.slice(0, 2)}/${sha256}.txt`);
});
