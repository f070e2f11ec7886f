import { describe, expect, it } from "vitest";
import { lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

const headline = "Council approves new budget for the river port";
const day = "May 3, 2024";

describe("what looks like a rule's form and is none", () => {
	it.each([
		"Have a tip? Police have set up a hotline, and a reward is offered to whoever knows more.",
		"If you value our freedom, vote on Sunday, the mayor told those who had come.",
		"This is a developing story of two brothers who built the bridge and never spoke again.",
		"Follow him on a walk along the river, and he will tell you where each mill once stood.",
		"For the latest news and gossip, villagers go to the well, as they always have.",
		"Video by a neighbor shows the officers at the bridge before it was closed on Monday.",
		"Image via satellite showed that the river had left its bed, the council said.",
		"#Breaking Oslo bridge closed #traffic",
		"Details",
		"Our View",
	])("stays in the text: %s", (paragraph) => {
		expect(readValues(`${headline}\n\n${day}\n\n${lead}\n\n${paragraph}\n\n${second}\n`).body).toEqual([lead, paragraph, second]);
	});

	it.each([
		["By Ann Lee Associated Press", ["Ann Lee"]],
		["By Ann Lee and Per Olsen Associated Press", ["Ann Lee", "Per Olsen"]],
		["By Ann Lee and Tavi Post", ["Ann Lee", "Tavi Post"]],
		["Eden Hazard", ["Eden Hazard"]],
		["Oral Roberts", ["Oral Roberts"]],
	])("names its people: %s", (byline, authors) => {
		expect(readValues(`${headline}\n${byline}\n${day}\n\n${lead}\n\n${second}\n`)).toMatchObject({ byline, authors });
	});

	it("is a firm, and no rubric", () => {
		expect(readValues(`${headline}\nSmith & Wesson\nBy Ann Lee\n${day}\n\n${lead}\n\n${second}\n`)).not.toHaveProperty("labels");
	});

	it("is a deck in small letters, though all its words are topics", () => {
		expect(readValues(`${headline}\n\nHousing crisis in the capital\n\nBy Ann Lee\n${day}\n\n${lead}\n\n${second}\n`)).toMatchObject({
			deck: "Housing crisis in the capital",
		});
	});

	it("is a headline, where the page has no other", () => {
		expect(readValues(`In Memoriam\n\nBy Ann Lee\n${day}\n\n${lead}\n\n${second}\n`)).toMatchObject({ headline: "In Memoriam" });
	});

	it("is the headline in a list of stories, below a film's button, and not the story's once more", () => {
		const values = readValues(
			`${headline}\n\nShow Transcript\n\n${day}\n\n${lead}\n\n${second}\n\nRelated stories\n\n${headline}\n\nMayor resigns over bridge\n`,
		);
		expect(values.body).toEqual([lead, second]);
	});

	it("is a day with a remark beside it, and no paragraph", () => {
		const values = readValues(
			`${day} | Reporting by the newsroom of the Harbour Post in the river port.\n\n${headline}\n\n${lead}\n\n${second}\n`,
		);
		expect(values).toMatchObject({ headline, body: [lead, second] });
	});

	it("is a timeline, whose days stay in its paragraphs", () => {
		const days = [`6/25/2019 – ${lead}`, `7/1/2019 – ${second}`];
		expect(readValues(`${headline}\n\nBy Ann Lee\n\n${days.join("\n\n")}\n`).stamps ?? []).toEqual([]);
	});

	it("is an agency's list of stations, and no dateline", () => {
		const story = "PARIS CNN, BBC and France 24 all broadcast the opening of the bridge on Monday.";
		expect(readValues(`${headline}\n\n${day}\n\n${story}\n\n${second}\n`)).not.toHaveProperty("dateline");
	});
});
