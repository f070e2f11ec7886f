import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const headline = "Mayor of Oldport opens bridge over river";
const lead = "The bridge was opened on Friday by the mayor, who said that it had cost less than the town had feared.";
const last = "Buses will run along another road until the works are done, the council said.";

describe("what reads like the furniture of a page and is none", () => {
	it.each([
		"We have a brand new bridge that will carry forty thousand cars a day, the mayor said in his speech.",
		"The letter F. Scott Fitzgerald wrote in 1924 was read to the guests by an actor of the town.",
		"News based on facts, not on rumors, is what people want, the editor of the paper told them.",
		"Thanks for signing up, the recruiter told the twelve young men who stood in the rain.",
		"We believe quality journalism should be free, the minister told reporters on Monday.",
		"From reproductive rights to climate change to Big Tech, the two candidates disagreed on most things.",
		"The Independent is trusted by 40 percent of those asked, which is more than last year.",
		"Your support helps us to tell the story of this town, the museum's director said.",
		"“I know that this was hard. Your support means our town can rebuild,” she told the crowd.",
		"Thanks to 300 donors from three counties, the children's clinic will open again on Monday, the hospital said.",
		"“Give today and your gift will be doubled,” the caller told the widow, prosecutors said.",
		"Friday: sunny. High near 60F. Winds could reach 50 mph in the valley and bring down trees, the weather service warned.",
	])("text: %s", (sentence) => {
		const { body } = readValues(`${headline}\n\nBy Ann Lee\n\nMay 3, 2024 10:00\n\n${lead}\n\n${sentence}\n\n${last}\n`);
		expect(body).toContain(sentence);
	});

	it.each([
		"Category killers",
		"Trump Visits Butler, PA",
		"Hunger Worsens Fast, UN",
		"High near 60F. Winds to batter valley on Friday",
		"PHOTO FINISH, OLDPORT WINS",
		"Oldport Streets Lie Empty After The Storm (May 3, 1924)",
	])("a headline: %s", (title) => {
		expect(readValues(`${title}\n\nBy Ann Lee\n\nMay 3, 2024\n\n${lead}\n\n${last}\n`).headline).toBe(title);
	});

	it("what somebody else published, below a story without a stamp", () => {
		const sentence = "Published by the Central Bank on May 3, 2012.";
		const { stamps, body } = readValues(`${headline}\n\nBy Ann Lee\n\n${lead}\n\n${lead}\n\n${last}\n\n${sentence}\n`);
		expect([stamps, body?.at(-1)]).toEqual([undefined, sentence]);
	});

	it("the story of a live page below the times of its entries", () => {
		const page = `News Feed\n\n10:02\n\n${headline}\n\nMay 3, 2024\n\nBy Ann Lee\n\n10:40\n\n${lead}\n\n${last}\n`;
		expect(readValues(page)).toMatchObject({ headline, byline: "By Ann Lee", stamps: ["unknown May 3, 2024"] });
	});

	it("a title and what it is above the first paragraph", () => {
		const first = "Dengue fever is an illness that mosquitoes carry, and it has killed twelve people in the town since May.";
		expect(readValues(`${headline}\n\nBy Ann Lee\n\nMay 3, 2024\n\nDengue fever\n\n${first}\n\n${last}\n`).body).toContain(first);
	});

	it("a letter that the story quotes, cut short twice", () => {
		const letter = ["The sea was high and we were cold and far from home […]", "The bread was gone and nobody spoke of it any more […]"];
		expect(readValues(`${headline}\n\nBy Ann Lee\n\nMay 3, 2024\n\n${letter.join("\n\n")}\n\n${last}\n`).body).toEqual([...letter, last]);
	});

	it.each(["PA News", "SC News", "Victoria News"])("no rubric: %s", (paper) => {
		expect(readValues(`${headline}\n\n${paper}\n\nMay 3, 2024\n\n${lead}\n\n${last}\n`).labels).toBeUndefined();
	});

	it.each([
		["2023-12-20", "21 Dec, 19:45", undefined],
		["2024-01-02", "31 Dec, 19:00", "2023-12-31T19:00"],
		["2023-10-20", "17 Oct, 13:21", "2023-10-17T13:21"],
	])("captured %s, printed %s", (captured, printed, stamp) => {
		const { stamps } = readValues(` date ${captured} \n\n${headline}\n${printed}\n\n${lead}\n\n${last}\n`);
		expect(stamps === undefined ? undefined : JSON.stringify(stamps)).toBe(
			stamp === undefined ? undefined : JSON.stringify([`unknown ${printed}`]),
		);
	});
});
