import { expect, test } from "vitest";
import { compareWithFloors, raiseFloors, toRates } from "./floors.ts";

test("a rate under its floor is a fall, and so is one that is gone", () => {
	const floors = { datelines: { places: 0.9, date: 0.8, rest: 0.7 }, captures: { headline: 0.5 } };
	expect(compareWithFloors({ datelines: { places: 0.8999, date: 0.8, byline: 0 } }, floors)).toEqual([
		{ name: "datelines", field: "places", rate: 0.8999, floor: 0.9 },
		{ name: "datelines", field: "rest", rate: undefined, floor: 0.7 },
		{ name: "captures", field: "headline", rate: undefined, floor: 0.5 },
	]);
});

test("floors are raised, never lowered, and never dropped", () => {
	expect(
		raiseFloors(
			{ datelines: { places: 0.95, date: 0.7 }, timestamps: { all: 1 } },
			{ datelines: { places: 0.9, date: 0.8, rest: 0.7 }, captures: { all: 0.5 } },
		),
	).toEqual({
		datelines: { places: 0.95, date: 0.8, rest: 0.7 },
		captures: { all: 0.5 },
		timestamps: { all: 1 },
	});
});

test("silently wrong values count as a rate of their own", () => {
	expect(toRates({ timestamps: { records: 10, silent: { rate: 0.0312 }, fields: { all: { rate: 0.9 } } } })).toEqual({
		timestamps: { all: 0.9, unwarned: 0.9688 },
	});
});
