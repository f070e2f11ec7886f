import { describe, expect, it, test } from "vitest";
import { parseQuery } from "../../src/search/find/parse-query.ts";
import { readRequest, type SearchRequest } from "../../src/search/find/read-request.ts";

describe("what an address asks for", () => {
	test.each<[address: string, range: SearchRequest["range"], why: string]>([
		["q=clock", {}, "all days"],
		["q=clock&from=2024-05-01&to=", { from: "2024-05-01" }, "an empty field asks for nothing"],
		["year=2024", { from: "2024", to: "2024" }, "a year is its days"],
		["year=2024&from=2024-05-01&to=2024-06-01", { from: "2024-05-01", to: "2024-06-01" }, "days inside the year"],
		["year=2024&from=2023-05-01&to=2025-06-01", { from: "2024", to: "2024" }, "the year inside the days"],
		["year=2024&to=2023-06-01", { from: "2024", to: "2023-06-01" }, "days outside the year: none"],
	])("%s", (address, range, why) => {
		expect(readRequest(new URLSearchParams(address)).range, why).toEqual(range);
	});

	it("takes filters by their names, and the order", () => {
		const asked = "q=clock&source=courier&place=&label=opinion&colour=red&sort=relevance";
		expect(readRequest(new URLSearchParams(asked))).toEqual({
			query: parseQuery("clock"),
			range: {},
			filters: { source: "courier", label: "opinion" },
			order: "relevance",
			isEmpty: false,
		});
	});

	test.each<[address: string, isEmpty: boolean]>([
		["", true],
		["q=-clock", true],
		["q=%22%22&sort=relevance", true],
		["place=oslo", false],
		["to=2024-05-01", false],
	])("%j says nothing to look for: %j", (address, isEmpty) => {
		expect(readRequest(new URLSearchParams(address)).isEmpty).toBe(isEmpty);
	});
});
