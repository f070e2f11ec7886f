import { describe, expect, test } from "vitest";
import type { MappedPlace } from "../../src/model/archive-reader.ts";
import type { Article } from "../../src/model/article.ts";
import { viewMap } from "../../src/views/view-map.ts";
import { viewPage } from "../../src/views/view-page.ts";
import { toArticle, toContext } from "./example.ts";

const bergen = { id: 3161732, name: "Bergen", latitude: 60.39, longitude: 5.32 };
const oslo = { id: 3143244, name: "Oslo", latitude: 59.91, longitude: 10.75 };
const cadiz = { id: 2520600, name: "Cádiz", latitude: 36.53, longitude: -6.29 };

function at(number: number, country: string, place: typeof bergen): Article {
	const dateline = { text: "–", places: [{ printed: place.name, name: place.name, country, place }], agencies: [], evidence: [] };
	return toArticle(number, `${2010 + (number % 3)}-05-31`, { dateline });
}

const context = toContext([at(1, "NO", bergen), at(2, "NO", oslo), at(3, "NO", oslo), at(4, "ES", cadiz)]);

function dotsOf(places: readonly MappedPlace[], accent?: string): readonly string[] {
	const { reader, settings, texts } = context;
	const { text } = viewMap({
		reader: { ...reader, mappedPlaces: () => places },
		settings: { ...settings, ...(accent && { accent }) },
		texts,
	});
	return [...text.matchAll(/<polyline points="-99 -99 ?([^"]*)"/g)].map(([, points = ""]) => points);
}

const place = (slug: string, latitude: number, longitude: number, count: number): MappedPlace => ({ slug, latitude, longitude, count });

describe("the map of datelines", () => {
	test("has a dot for each place, by the step of its articles", () => {
		const page = viewPage({ kind: "map", layer: "datelines" }, context);
		const text = page?.kind === "file" ? page.text : "";
		expect(text).toContain('<title>Map of the places that datelines name</title><path d="M');
		expect(dotsOf(context.reader.mappedPlaces())).toEqual(["737 87 696 194", "755 89", "", "", ""]);
	});

	test("draws one dot for a square, where its place with the most articles lies", () => {
		const near = [place("a", 60.39, 5.32, 4), place("b", 60.4, 5.4, 7), place("c", 60.3, 5.2, 1)];
		expect(dotsOf(near)).toEqual(["", "", "738 87", "", ""]);
	});

	test("stays small with thirty thousand places", () => {
		const many = Array.from({ length: 30_000 }, (_, index) =>
			place(`p${index}`, ((index * 7) % 130) - 55, ((index * 13) % 360) - 180, index),
		);
		const { reader, settings, texts } = context;
		expect(viewMap({ reader: { ...reader, mappedPlaces: () => many }, settings, texts }).text.length).toBeLessThan(60_000);
	});

	test("is in the archive's own colour, at a lightness that both papers bear", () => {
		const { reader, settings, texts } = context;
		expect(viewMap({ reader, settings: { ...settings, accent: "#0a5a46" }, texts }).text).toContain(
			'<g fill="oklch(from #0a5a46 0.6 c h)"',
		);
	});

	test("is announced on the home page, with its scale and in words", () => {
		expect(viewPage({ kind: "home" }, context)).toMatchObject({
			map: {
				href: "/archive/places/datelines.svg",
				text: "Map of the places that datelines name",
				steps: ["1", "2–9", "10–99", "100–999", "1,000 and more"],
				places: [{ text: "Oslo", count: "2 articles" }, { text: "Bergen" }, { text: "Cádiz" }],
			},
		});
		expect(viewPage({ kind: "home" }, toContext([toArticle(1, "2024-05-31")]))).not.toHaveProperty("map");
	});
});

describe("the page of a place", () => {
	test("shows where it lies, and leads to the places of its country", () => {
		expect(viewPage({ kind: "list", of: "place", slug: "cádiz", period: "", part: 1 }, context)).toMatchObject({
			country: { href: "/archive/countries/es/", text: "Spain" },
			coordinates: "36.53° N, 6.29° W",
			map: {
				land: { href: "/archive/places/land.svg", width: 1440, height: 624 },
				viewBox: "546 104 300 180",
				radius: 2.5,
				dots: [{ x: 696.5, y: 194.3, name: "Cádiz" }],
			},
		});
	});

	test("of more than a screenful of articles says how many are of which year", () => {
		const many = toContext(Array.from({ length: 13 }, (_, index) => at(index, "NO", bergen)));
		const view = viewPage({ kind: "list", of: "place", slug: "bergen", period: "", part: 1 }, many);
		expect(view?.kind === "list" && view.periods.map(({ text, href, count }) => [text, href, count])).toEqual([
			["2012", "#year-2012", "4 articles"],
			["2011", "#year-2011", "4 articles"],
			["2010", "#year-2010", "5 articles"],
		]);
		expect(view?.kind === "list" && view.groups.map(({ id }) => id)).toEqual(["year-2012", "year-2011", "year-2010"]);
	});
});

describe("the pages of countries", () => {
	test("count places, not articles", () => {
		expect(viewPage({ kind: "countries" }, context)).toMatchObject({
			heading: "Countries",
			summary: "2 countries",
			entries: [
				{ href: "/archive/countries/no/", text: "Norway", count: "2 places", share: 100 },
				{ href: "/archive/countries/es/", text: "Spain", count: "1 place", share: 50 },
			],
		});
	});

	test("name the places, each with its dot", () => {
		expect(viewPage({ kind: "country", code: "NO" }, context)).toMatchObject({
			heading: "Norway",
			summary: "2 places",
			places: [
				{ href: "/archive/places/bergen/", text: "Bergen" },
				{ href: "/archive/places/oslo/", text: "Oslo" },
			],
			map: { dots: [{ name: "Bergen", href: "/archive/places/bergen/" }, { name: "Oslo" }] },
		});
		expect(viewPage({ kind: "country", code: "SE" }, context)).toBeUndefined();
	});

	test("leave names to the index where they are too many, and draw a dot for each spot", () => {
		const many = Array.from({ length: 401 }, (_, index) => ({ ...place(`p${index}`, 60 + (index % 2), 5, 1), country: "NO" }));
		const { reader } = context;
		const view = viewPage({ kind: "country", code: "NO" }, { ...context, reader: { ...reader, mappedPlaces: () => many } });
		expect(view).toMatchObject({ summary: "401 places", places: [] });
		expect(view?.kind === "country" && view.map.dots.map(({ x, y }) => [x, y])).toEqual([
			[736.4, 89.1],
			[736.3, 84.8],
		]);
	});
});
