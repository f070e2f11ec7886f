import { describe, expect, it } from "vitest";
import { describeForms, lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

const headline = "Mayor of Oldport opens bridge";
const stamp = "May 3, 2024 10:00 GMT";
const text = `${lead}\n\n${second}\n`;

describe("two words with capitals beside a stamp", () => {
	it.each([
		["Death Penalty", "a topic"],
		["Church & State", "two of them"],
		["Jobless Claims", "one that no table has as a rubric"],
		["Save Article", "what a button does"],
		["Select Language", "the same"],
		["Editors’ Choice", "whose choice it is"],
		["Wikimedia Commons", "where a picture is from"],
		["Behind the Scenes", "a small word opens it"],
		["A A A", "sizes of the letters"],
	])("are nobody's name: %s (%s)", (words) => {
		for (const header of [`${stamp}\n${words}`, `${words}\n${stamp}`])
			expect(readValues(`${headline}\n${header}\n\n${text}`)).not.toHaveProperty("byline");
	});

	it.each([
		["Anne Law", "a given name, and a surname that is a topic"],
		["Thabo Power", "no given name of the table, and a surname that the table of topics leaves out"],
		["Knowledge Mushonga", "a given name that the table leaves out"],
		["Marine Tondel", "the same in French, which is a topic in English"],
	])("are a name: %s (%s)", (name) => {
		expect(readValues(`${headline}\n${stamp}\n${name}\n\n${text}`)).toMatchObject({ byline: name, authors: [name] });
	});
});

describeForms("rubrics that no table has", [
	[
		"two topics below the headline",
		`${headline}\nWater Rights\n${stamp}\n\n${text}`,
		{ headline, labels: ["Water Rights"], stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
	[
		"one topic there",
		`${headline}\nWildfires\n${stamp}\n\n${text}`,
		{ headline, labels: ["Wildfires"], stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
	[
		"a topic and a button's word are none",
		`${headline}\nRights & Permissions\n${stamp}\n\n${text}`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["2 header-line"] },
	],
	[
		"topics behind the day of the crawl",
		` date 2024-05-03 Business Aviation\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ captured: "2024-05-03", headline, labels: ["Business Aviation"], stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
	[
		"a part of the world and a topic there, on a page without a headline",
		` date 2024-05-03 CARIBBEAN ROUNDUP\n\nPORT OF SPAIN, Trinidad (CMC) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			labels: ["CARIBBEAN ROUNDUP"],
			dateline: "PORT OF SPAIN, Trinidad (CMC) —",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"a city whose name has the word “new” there is where the story is from",
		` date 2024-05-03 New Delhi\n\n${lead}\n\n${second}\n`,
		{ captured: "2024-05-03", dateline: "New Delhi", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"a country above the stamp, both above the headline",
		`Uzbekistan\n12:41, 15.06.2023\n\n${headline}\n\n${text}`,
		{ headline, labels: ["Uzbekistan"], stamps: ["unknown 12:41, 15.06.2023"], body: [lead, second] },
	],
	[
		"a topic there",
		`PEATLANDS\n\n25.03.2021 | 11:50am\n\n${headline}\n\n${text}`,
		{ headline, labels: ["PEATLANDS"], stamps: ["unknown 25.03.2021 | 11:50am"], body: [lead, second] },
	],
	[
		"topics and a country in one block with a label",
		`${headline}\n\nMay 23, 2024 Ann Lee\n\nInstallations\nTechnology\nSwitzerland\n\nShare\n\n${text}`,
		{
			headline,
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Installations", "Technology", "Switzerland"],
			section: "Technology",
			stamps: ["unknown May 23, 2024"],
			body: [lead, second],
			leftOut: ["9 boilerplate"],
		},
	],
	[
		"an agency and its part of the country are none",
		`${headline}\nEuropa Press Galicia\n${stamp}\n\n${text}`,
		{ headline, deck: "Europa Press Galicia", stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
]);
