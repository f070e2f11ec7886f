import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

/** A page stored as its metadata: title twice, description, stamps, key words, text whose sentences are fused. */
const title = "Lake Town to Share Its Ferry With Oldport";
const opening = "The lake town will share its only ferry with Oldport from May, the mayor of the town said on Monday.";
const rest = '"We have waited for this," he told the harbour radio of the town.The ferry carries forty cars and runs until dusk.';

describe("a page that was stored as its metadata", () => {
	it("has its stamps and key words below the description, which opens with the dateline", () => {
		const values = readValues(
			`World\nA blurb about all that happens in the world.\n${title}\n${title}\nSputnik International\nOSLO (Sputnik) - ${opening}\n2023-05-09T14:02+0000\n2023-05-09T14:02+0000\nworld\nnorway\nferry traffic\n${rest}\n`,
		);
		expect(values).toMatchObject({
			headline: title,
			stamps: ["unknown 2023-05-09T14:02+0000", "unknown 2023-05-09T14:02+0000"],
			dateline: "OSLO (Sputnik) -",
			body: [opening, rest],
		});
	});

	it("keeps its description as the first paragraph, though the whole page stands once more below its text", () => {
		const values = readValues(
			`${title}\n${title}\nOSLO (Sputnik) — ${opening} 09.03.2022, Sputnik Mundo\n2022-03-09T20:14+0000\n2022-03-09T20:14+0000\nferry traffic\n${rest}\n\n${title}\n\nOSLO (Sputnik) — ${opening}\n`,
		);
		expect(values.body?.[0]).toBe(opening);
		expect(values).toMatchObject({ dateline: "OSLO (Sputnik) —" });
	});

	it("is read from its second copy, which parts what the first one fuses", () => {
		const [said = "", ferry = ""] = rest.split(/(?<=\.)(?=The)/);
		const values = readValues(
			`${title}\n${title}\n${opening}\n2022-03-09T20:14+0000\n2022-03-09T20:14+0000\nferry traffic\n${rest}\n${title}\n20:14 GMT 09.03.2022\n${opening}\n${said}\n${ferry}\n`,
		);
		expect(values).toMatchObject({ headline: title, body: [opening, said, ferry] });
	});

	it("has no headline of two sentences, though its description is printed twice", () => {
		const description = "On Monday two strong quakes hit the south of the country. Thousands of houses fell.";
		expect(
			readValues(` date 2023-02-09 International\n${description}\n2023\n${description}\nTeams have been arriving since Tuesday.\n`),
		).not.toHaveProperty("headline");
	});

	it("has the headline of the page, and not that of an item of its live feed with its own dateline", () => {
		expect(
			readValues(
				`LIVE: Over 11,000 Walk Across the New Bridge\n\nBeing updated\nLast week's opening was cut short by rain and wind.\nStreets were closed from six in the morning.\nTable of contents\nNew firstOld first\n18:48 GMT 09.05.2022\nOver 11,000 Walk Across the New Bridge, Ministry Says\nThe ministry gave the figure on Monday.\n07:10 GMT 09.05.2022\nOpening Ends Without Incident\nOSLO (Sputnik) - The opening has ended without incident, a clerk said.\n`,
			),
		).toMatchObject({ headline: "LIVE: Over 11,000 Walk Across the New Bridge", labels: ["Being updated"] });
	});

	it("begins right below the word that says that it goes on", () => {
		const first = "The fire began in a store of old cardboard shortly before dawn.";
		const told = "Crews put out the fire at the paper mill near Oldport, the police said. Two workers breathed smoke and were taken away.";
		expect(
			readValues(
				`Fire at Paper Mill Near Oldport Put Out, Police Say\n\nSubscribe\nBeing updated\n${first}\n${told}\nThe road stays closed.\n`,
			).body,
		).toEqual([first, told, "The road stays closed."]);
	});

	it("has a headline that opens as a film's button does, where the text tells of it", () => {
		expect(
			readValues(
				"Watch: Robot Dog Opens Music Festival\n\nSubscribe\nA robot dog walked onto the stage of a festival on Wednesday and beat a drum before thousands.\nThe machine took a bow and fell over once, which the crowd liked best.\n",
			),
		).toMatchObject({ headline: "Watch: Robot Dog Opens Music Festival" });
	});
});

describe("a sentence that a link cuts between blank lines", () => {
	it("is put together again, and its link is no headline", () => {
		expect(
			readValues(
				"Siege of Torva\n\nThe Siege of Torva was fought in the autumn of 1704 between the garrison and a force under the\n\nCount of Velden\n\nduring the second northern war.\n\nThe walls had been mended by a Dutch engineer. In August the\n\nriver fleet\n\nbrought powder and bread for three months.\n",
			),
		).toMatchObject({
			headline: "Siege of Torva",
			body: [
				"The Siege of Torva was fought in the autumn of 1704 between the garrison and a force under the Count of Velden during the second northern war.",
				"The walls had been mended by a Dutch engineer. In August the river fleet brought powder and bread for three months.",
			],
		});
	});

	it("is left alone where a subhead stands between blank lines", () => {
		const body = [
			"Farmers in the lower valley have asked for water since the spring, and the town has none to give.",
			"What comes next",
			"The council meets on Friday and will hear both sides, the mayor said.",
		];
		expect(readValues(`Valley asks for water\n\nMay 3, 2024\n\n${body.join("\n\n")}\n`).body).toEqual(body);
	});
});
