import { describe, expect, test } from "vitest";
import { viewPage } from "../../src/views/view-page.ts";
import { toArticle, toContext } from "./example.ts";

const moscow = { id: 524901, name: "Moscow", latitude: 55.75, longitude: 37.62 };
const paris = { id: 4717560, name: "Paris", within: "Texas", latitude: 33.66, longitude: -95.56 };
const inRussian = toArticle(1, "2024-05-03T08:00Z", {
	language: { code: "ru", basis: "script" },
	dateline: { text: "МОСКВА —", places: [{ printed: "МОСКВА", name: "Москва", place: moscow }], agencies: [], evidence: [] },
});
const inEnglish = toArticle(2, "2024-05-03T09:00Z", {
	dateline: {
		text: "MOSCOW/PARIS, Texas —",
		places: [
			{ printed: "MOSCOW", name: "Moscow", place: moscow },
			{ printed: "PARIS", name: "Paris", region: "Texas", place: paris },
		],
		agencies: [],
		evidence: [],
	},
});
const context = toContext([inRussian, inEnglish]);

describe("a resolved place", () => {
	test("is linked by the name that the article gives it", () => {
		const view = viewPage({ kind: "article", id: inRussian.id }, context);
		expect(view?.kind === "article" && view.places).toEqual([{ href: "/archive/places/moscow/", text: "Москва", lang: "ru", dir: "ltr" }]);
	});

	test("has a page under its English name, with all that was written there", () => {
		const view = viewPage({ kind: "list", of: "place", slug: "moscow", period: "", part: 1 }, context);
		expect(view).toMatchObject({ heading: "Moscow", summary: "2 articles, 2024" });
	});

	test("says what tells it from a better known place of its name", () => {
		const view = viewPage({ kind: "list", of: "place", slug: "paris-texas", period: "", part: 1 }, context);
		expect(view).toMatchObject({ heading: "Paris, Texas" });
		expect(viewPage({ kind: "list", of: "place", slug: "paris", period: "", part: 1 }, context)).toBeUndefined();
	});
});
