import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
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
		"The council has no money of its own for the works. Credit from the World Bank.",
		"#Breaking Oslo bridge closed #traffic",
		"Details",
		"Our View",
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

	it.each([
		"The new bridge over the river opens after a long wait on 03.05.2022, said the council.",
		"A study of the bridge, published on 16 April 2019, said that it would not stand for long, and nobody read it.",
	])("keeps the day at its end or in its middle: %s", (paragraph) => {
		const { body, stamps } = readValues(`${headline}\n\n${day}\n\n${paragraph}\n\n${second}\n`);
		expect({ body, stamps }).toEqual({
			body: [`${paragraph}.`, second].map((text) => text.replace("..", ".")),
			stamps: [`unknown ${day}`],
		});
	});

	it("is a headline that stops at a preposition, and no sentence that a link cuts", () => {
		const open = "The new law on the wells, who wrote it, what it will cost and who it is meant for";
		expect(readValues(`${open}\n\nValley\n\nwells\n\n${day}\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`)).toMatchObject({
			headline: open,
			authors: ["Ann Lee"],
			stamps: [`unknown ${day}`],
		});
	});

	it("is text below a bare picture, and no blurb of a rubric", () => {
		const third = "The mayor cut the ribbon before the school's band played.";
		expect(readValues(`${headline}\n\n- Sputnik International, 1920, 03.05.2022\n${lead}\n${second}\n${third}\n`).body).toEqual([
			lead,
			second,
			third,
		]);
	});

	it("names whom somebody spoke to, and not who wrote", () => {
		expect(readValues(`${headline}\n\nInterview: Mayor Ann Lee\n\n${day}\n\nBy Per Olsen\n\n${lead}\n\n${second}\n`)).toMatchObject({
			authors: ["Per Olsen"],
		});
	});

	it("is the text of a brief above a list of stories, in which its headline stands again with its day", () => {
		const values = readValues(
			`${headline}\n\nMay 3, 2024 10:05\n\n${lead}\n\nIt is red.\n\nLatest\n\n${headline}\n\nMay 3, 2024 10:05\n\nStorm drives boats from the harbour\n\nMay 3, 2024 09:05\n\n${second}\n`,
		);
		expect(values.body?.slice(0, 2)).toEqual([lead, "It is red."]);
	});

	it("is a paragraph whose middle the second copy of the page does not say", () => {
		const [first, middle, last] = [lead, "Nobody had crossed the river on foot since the flood of 1931.", second];
		const values = readValues(`${headline}\n\n${day}\n\n${first} ${middle} ${last}\n\n${headline}\n\n${day}\n\n${first}\n\n${last}\n`);
		expect(values.body?.[0]).toBe(`${first} ${middle} ${last}`);
	});

	it.each([
		["The mayor opened the bridge on Monday.", "a sentence of the text"],
		["The mayor opened the bridge on Monday", "a line below the stamp"],
	])("is %s and no headline, though the address has its words: %s", (line) => {
		expect(
			readValues(
				` date 2024-05-03 https://news.example/the-mayor-opened-the-bridge-on-monday\n${headline}\n\n${day}\n\n${line}\n\n${lead}\n\n${second}\n`,
			),
		).toMatchObject({ headline });
	});

	it("is a headline of two rubrics, where the page has no other", () => {
		expect(readValues(`Sport und Politik\n\nVon Anna Groß\n\n12. Mai 2022\n\n${lead}\n\n${second}\n`)).toMatchObject({
			headline: "Sport und Politik",
		});
	});

	it("is a deck above stamp and name, though it says what a programme tells", () => {
		expect(
			readValues(
				`${headline}\n\nOn this episode of Harbour Talk, Ann Lee asks who will pay for it.\n\n${day}\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
			),
		).toMatchObject({ authors: ["Ann Lee"], stamps: [`unknown ${day}`] });
	});

	it.each(["Erscheinungsdatum: 12. Mai 2022", "Tarih: 12 Haziran 2022", "Edición del 3 de mayo de 2019"])(
		"is not said to be when the page was published: %s",
		(line) => {
			const { stamps = [] } = readValues(`${headline}\n\n3 May 2024 10:00\n\n${line}\n\n${lead}\n\n${second}\n`);
			expect([stamps].flat().filter((stamp) => stamp.startsWith("published"))).toEqual([]);
		},
	);

	it("is a list of ingredients, each on its line", () => {
		const body = ["Two cups of white flour,", "one spoon of salt and", "a jug of milk from the valley"];
		expect(readValues(`${headline}\n\n${day}\n\n${lead}\n\n${body.join("\n\n")}\n\n${second}\n`).body).toEqual([lead, ...body, second]);
	});

	it.each(["Gen Z Rising", "Rear Admiral Dies", "Captain America Dead"])("is a headline, though it begins with a rank: %s", (title) => {
		expect(readValues(`${title}\n\n${day}\n\n${lead}\n\n${second}\n`)).toMatchObject({ headline: title });
	});

	it("is who wrote for an agency, and no picture of it", () => {
		expect(readValues(`${headline}\n\nAnna Lehmann | dpa\n\n${lead}\n\n${second}\n`)).toMatchObject({ authors: ["Anna Lehmann"] });
	});

	it("is the site of somebody of whom the text tells", () => {
		expect(
			readValues(`${headline}\nElon Musk\nX.com\nThe owner of the site, Elon Musk, opened a bridge on Monday.\n\n${second}\n`),
		).not.toHaveProperty("byline");
	});

	it.each(["SHARE", "REUTERS", "NORTH DAKOTA"])("is no rubric behind who wrote and when: %s", (words) => {
		expect(readValues(`${headline}\n\nBy Ann Lee on May 3, 2024 ${words}\n\n${lead}\n\n${second}\n`)).not.toHaveProperty("labels");
	});

	it.each([
		"Category killers",
		"Trump Visits Butler, PA",
		"Hunger Worsens Fast, UN",
		"High near 60F. Winds to batter valley on Friday",
		"PHOTO FINISH, OLDPORT WINS",
		"Oldport Streets Lie Empty After The Storm (May 3, 1924)",
	])("is a headline, though it reads like the furniture of a page: %s", (title) => {
		expect(readValues(`${title}\n\nBy Ann Lee\n\n${day}\n\n${lead}\n\n${second}\n`).headline).toBe(title);
	});

	it("is what somebody else published, below a story without a stamp", () => {
		const sentence = "Published by the Central Bank on May 3, 2012.";
		const { stamps, body } = readValues(`${headline}\n\nBy Ann Lee\n\n${lead}\n\n${lead}\n\n${second}\n\n${sentence}\n`);
		expect([stamps, body?.at(-1)]).toEqual([undefined, sentence]);
	});

	it("is the story of a live page below the times of its entries", () => {
		const page = `News Feed\n\n10:02\n\n${headline}\n\n${day}\n\nBy Ann Lee\n\n10:40\n\n${lead}\n\n${second}\n`;
		expect(readValues(page)).toMatchObject({ headline, byline: "By Ann Lee", stamps: [`unknown ${day}`] });
	});

	it("is a title and what it is above the first paragraph", () => {
		const first = "Dengue fever is an illness that mosquitoes carry, and it has killed twelve people in the town since May.";
		expect(readValues(`${headline}\n\nBy Ann Lee\n\n${day}\n\nDengue fever\n\n${first}\n\n${second}\n`).body).toContain(first);
	});

	it("is a letter that the story quotes, cut short twice", () => {
		const letter = ["The sea was high and we were cold and far from home […]", "The bread was gone and nobody spoke of it any more […]"];
		expect(readValues(`${headline}\n\nBy Ann Lee\n\n${day}\n\n${letter.join("\n\n")}\n\n${second}\n`).body).toEqual([...letter, second]);
	});

	it.each(["PA News", "SC News", "Victoria News"])("is no rubric, but a paper or an agency: %s", (paper) => {
		expect(readValues(`${headline}\n\n${paper}\n\n${day}\n\n${lead}\n\n${second}\n`).labels).toBeUndefined();
	});

	it.each([
		["2023-12-20", "21 Dec, 19:45", undefined],
		["2024-01-02", "31 Dec, 19:00", 2023],
		["2023-10-20", "17 Oct, 13:21", 2023],
	])("is of a page captured on %s and prints %s: its year is %s", (captured, printed, year) => {
		const [stamp] = parseText(` date ${captured} \n\n${headline}\n${printed}\n\n${lead}\n\n${second}\n`).stamps;
		expect(stamp?.dates[0]?.year).toBe(year);
	});
});
