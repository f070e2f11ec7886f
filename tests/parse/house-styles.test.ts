import { describe, expect, test } from "vitest";
import { citiesByCountry } from "../../src/formats/gazetteer/cities.ts";
import { houseStyles } from "../../src/parse/datelines/lead/house-styles.ts";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";

describe("what scanning a lead relies on", () => {
	test("every city of the table that holds brackets is read with them, in capitals, too", () => {
		const cities = citiesByCountry.match(/[^|;\n]+\([^|;\n]+\)/g)?.map((name) => name.trim().replace(/^[A-Z]{2} /, "")) ?? [];
		expect(cities.length).toBeGreaterThan(1);
		for (const printed of cities.flatMap((name) => [name, name.toUpperCase()])) {
			const found = parseDateline([{ text: `${printed} (dpa) - Die Mühle am Fluss ist wieder offen.`, line: 1 }]);
			expect(found?.dateline.places).toEqual([{ printed }]);
		}
	});

	// `scanLead` reads no name there, which would be the story's first words.
	test("no house style has a name behind a place, its agency's brackets and a dash", () => {
		const fronts = ["P", "P,R", "Pr", "P,P", "PU", "P,D", "PD,"].flatMap((place) => [`${place}B-`, `${place}S-`]);
		const going = fronts.flatMap((front) => [..."PRUA"].flatMap((name) => ["", "-", ",", ":", "n"].map((end) => front + name + end)));
		expect(going.filter((symbols) => houseStyles.some(({ shape }) => shape.test(symbols)))).toEqual([]);
	});
});
