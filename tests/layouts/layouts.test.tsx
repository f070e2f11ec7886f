/** @jsxImportSource preact */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import ArticlePage from "../../layouts/article.tsx";
import ChangesPage from "../../layouts/changes.tsx";
import { Breakable } from "../../layouts/components/breakable.tsx";
import { Corrections } from "../../layouts/components/corrections.tsx";
import { Message } from "../../layouts/components/message.tsx";
import { placeMonths } from "../../layouts/components/place-months.ts";
import CountriesPage from "../../layouts/countries.tsx";
import CountryPage from "../../layouts/country.tsx";
import DataIndexPage from "../../layouts/data-index.tsx";
import DayPage from "../../layouts/day.tsx";
import FindPage from "../../layouts/find.tsx";
import HomePage from "../../layouts/home.tsx";
import ListPage from "../../layouts/list.tsx";
import ListsPage from "../../layouts/lists.tsx";
import MonthPage from "../../layouts/month.tsx";
import NotFoundPage from "../../layouts/not-found.tsx";
import SearchPage from "../../layouts/search.tsx";
import TextPage from "../../layouts/text.tsx";
import TombstonePage from "../../layouts/tombstone.tsx";
import UndatedPage from "../../layouts/undated.tsx";
import YearPage from "../../layouts/year.tsx";
import type { LayoutView } from "../../src/model/layout-view.ts";
import { exampleViews, hostile, site } from "./example-views.ts";

const pages: Readonly<Record<LayoutView["kind"], VNode>> = {
	article: <ArticlePage {...exampleViews.article} />,
	tombstone: <TombstonePage {...exampleViews.tombstone} />,
	home: <HomePage {...exampleViews.home} />,
	year: <YearPage {...exampleViews.year} />,
	month: <MonthPage {...exampleViews.month} />,
	day: <DayPage {...exampleViews.day} />,
	undated: <UndatedPage {...exampleViews.undated} />,
	lists: <ListsPage {...exampleViews.lists} />,
	list: <ListPage {...exampleViews.list} />,
	countries: <CountriesPage {...exampleViews.countries} />,
	country: <CountryPage {...exampleViews.country} />,
	"data-index": <DataIndexPage {...exampleViews["data-index"]} />,
	search: <SearchPage {...exampleViews.search} />,
	changes: <ChangesPage {...exampleViews.changes} />,
	text: <TextPage {...exampleViews.text} />,
	find: <FindPage {...exampleViews.find} />,
	"not-found": <NotFoundPage {...exampleViews["not-found"]} />,
};

/** The values of an attribute, in the order of the page. */
function valuesOf(html: string, attribute: string): readonly string[] {
	return html
		.split(` ${attribute}="`)
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf('"')));
}

function countOf(html: string, part: string): number {
	return html.split(part).length - 1;
}

describe.each(Object.entries(pages))("layout %s", (kind, page) => {
	const html = renderToString(page);

	it("is one whole html element with language and direction", () => {
		expect(html.startsWith('<html lang="en" dir="ltr"><head><meta charset="utf-8"/>')).toBe(true);
		expect(html.endsWith("</body></html>")).toBe(true);
	});

	it("escapes what others wrote", () => {
		expect(html).not.toContain("<img src=x");
		expect(html).toContain("&lt;/script>&lt;img src=x onerror=alert(1)>");
	});

	it("has no script but JSON-LD and, where one works, one of our own, and no style in an attribute or element", () => {
		const names: Readonly<Record<string, string>> = { article: "cite", search: "search", find: "find", "not-found": "find" };
		const own = names[kind] === undefined ? [] : [`<script type="module" src="/assets/${names[kind]}-0a1b2c3d4e.js">`];
		expect(html.match(/<script[^>]{0,80}>/g)).toEqual(['<script type="application/ld+json">', ...own]);
		expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]{1,20}="/);
	});

	it("has the policy before anything that loads", () => {
		expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<link"));
	});

	it("has one headline of the first level, and skips no level", () => {
		const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	});

	it("asks not to be indexed, for machines and for people", () => {
		expect(html).toContain('<meta name="robots" content="noindex"/>');
		expect(html).toContain("Search engines are asked not to index this page.");
	});

	it("names every id once, and leads every link somewhere", () => {
		const ids = valuesOf(html, "id");
		expect(ids).toEqual([...new Set(ids)]);
		expect(valuesOf(html, "href").filter((href) => href === "" || href === "undefined")).toEqual([]);
	});

	it("has the landmarks", () => {
		expect(["<header", "<main", "</main>", "<footer"].map((part) => html.includes(part))).toEqual([true, true, true, true]);
		expect(countOf(html, "<main")).toBe(1);
	});
});

describe("article", () => {
	const html = renderToString(pages.article);

	it("says who published it before the headline, and that the link leaves the archive", () => {
		expect(html.indexOf("Published by")).toBeLessThan(html.indexOf("<h1"));
		expect(html).toContain(" on paper.example, outside this archive");
	});

	it("sets the text apart in its own language and direction", () => {
		expect(html).toContain('<h1 lang="ar" dir="rtl">');
		expect(html).toContain('<div class="text" lang="ar" dir="rtl"><p><span class="dateline">BERGEN –</span> The ferry sails.</p></div>');
	});

	it("shows the hash short and whole", () => {
		expect(html).toContain("<code>3f2a9c1d0b8e…</code>");
		expect(html).toContain(`<code class="hash">${"3f2a9c1d0b8e7f6a".repeat(4)}</code>`);
	});

	it("says plainly what is not known", () => {
		const bare = {
			...exampleViews.article,
			publishedBy: undefined,
			original: undefined,
			published: undefined,
			captured: undefined,
			dateUnknown: "Publication date not known",
			headlineMissing: true,
		};
		const page = renderToString(<ArticlePage {...bare} />);
		expect(page).toContain("Publisher not known · original address not known");
		expect(page).toContain("Publication date not known");
		expect(page).toContain("The capture has no headline; these are its first words.");
		expect(page).not.toContain("undefined");
	});
});

it("leaves the robots element out where the archive is the publisher", () => {
	const html = renderToString(<NotFoundPage {...exampleViews["not-found"]} site={{ ...site, noindex: false, textsOfOthers: false }} />);
	expect(html).not.toContain("noindex");
});

it("says of a correction what the capture says only where that is something else", () => {
	const { texts } = site;
	const draw = (was?: string) =>
		renderToString(
			<Corrections
				texts={texts.corrections}
				corrections={[{ field: "Published", now: "2022-07-05", why: "The stamp `05/07/2022` is July.", ...(was ? { was } : {}) }]}
			/>,
		);
	expect(draw("2022-05-07")).toContain('<del dir="auto">2022-05-07</del>');
	expect(draw()).toContain(`${texts.corrections.captureSays}</span> ${texts.corrections.nothing}`);
	expect(draw("2022-07-05")).not.toContain(texts.corrections.captureSays);
	expect(draw()).toContain("The stamp <code>05/07/2022</code> is July.");
});

it("gives a reason for several corrections once, behind the last of them", () => {
	const one = { field: "Published", now: "7 July 2022", why: "The paper said so." };
	const other = { ...one, field: "Headline", why: "It was cut." };
	const html = renderToString(<Corrections texts={site.texts.corrections} corrections={[one, { ...one, field: "Byline" }, other]} />);
	expect(html.match(/<dt>\w+|The paper said so|It was cut/g)).toEqual([
		"<dt>Published",
		"<dt>Byline",
		"The paper said so",
		"<dt>Headline",
		"It was cut",
	]);
});

describe("message", () => {
	it.each([
		["The time `10:00` is late.", "The time <code>10:00</code> is late.", "a value in backticks"],
		["An odd ` stays.", "An odd ` stays.", "no pair"],
		[`\`${hostile}\``, "<code>&lt;/script>&lt;img src=x onerror=alert(1)>&quot;'&amp;</code>", "a hostile value"],
	])("%s", (given, expected, _why) => {
		expect(renderToString(<Message text={given} />)).toBe(expected);
	});
});

it.each([
	["https://a.example/2024/05/x/", "https://a.example/<wbr/>2024/<wbr/>05/<wbr/>x/", "behind each part of the path"],
	["Desk. https://a.example/b.", "Desk. https://a.example/<wbr/>b.", "not inside the scheme"],
	["on / off, //", "on / off, //", "no path"],
])("lets an address break: %s", (given, expected, _why) => {
	expect(renderToString(<Breakable text={given} />)).toBe(expected);
});

it("makes no section without a heading", () => {
	const { "data-index": view } = exampleViews;
	const groups = [{ entries: [{ name: "a", files: [] }] }, { heading: "2024", entries: [] }];
	const html = renderToString(<DataIndexPage {...view} groups={groups} />);
	expect([countOf(html, "<section"), countOf(html, "<h2")]).toEqual([1, 1]);
});

it("keeps words apart in a text browser, where no grid does", () => {
	const textOf = (html: string) => html.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/<[^>]+>/g, "");
	const home = textOf(renderToString(<HomePage {...exampleViews.home} />));
	expect(home).toContain("3 articles 2024");
	expect(home).toMatch(/– none few +many articles/);
	expect(home).toContain("Articles from a place: 1 &");
	expect(textOf(renderToString(<ArticlePage {...exampleViews.article} />))).toMatch(/… [0-9a-f]{64}/);
});

it("lets a month that begins inside a week share the column of the month before", () => {
	const cell = { text: "1", title: "1", count: 0, level: 0 } as const;
	const month = (text: string, weeks: readonly (readonly (typeof cell | undefined)[])[]) => ({
		name: { href: text, text },
		hasArticles: true,
		count: "1",
		weeks,
	});
	const placed = placeMonths([month("a", [[cell, undefined]]), month("b", [[undefined, cell]]), month("c", [[cell]])]);
	expect(placed).toEqual({
		days: [
			{ cell, x: 34, y: 24 },
			{ cell, x: 34, y: 40 },
			{ cell, x: 50, y: 24 },
		],
		names: [
			{ name: "a", x: 34 },
			{ name: "b", x: 50 },
			{ name: "c", x: 50 },
		],
		borders: ["M49 22V39H33V135", "M49 22V135"],
	});
});
