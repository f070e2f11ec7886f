import { describe, expect, test } from "vitest";
import { houseStyles } from "../../src/parse/datelines/lead/house-styles.ts";

describe("what scanning a lead relies on", () => {
	// `scanLead` reads no name there, which would be the story's first words.
	test("no house style has a name behind a place, its agency's brackets and a dash", () => {
		const fronts = ["P", "P,R", "Pr", "P,P", "PU", "P,D", "PD,"].flatMap((place) => [`${place}B-`, `${place}S-`]);
		const going = fronts.flatMap((front) => [..."PRUA"].flatMap((name) => ["", "-", ",", ":", "n"].map((end) => front + name + end)));
		expect(going.filter((symbols) => houseStyles.some(({ shape }) => shape.test(symbols)))).toEqual([]);
	});
});
