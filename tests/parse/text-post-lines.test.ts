import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

const headline = "Mayor of Oldport opens bridge";

/** One line between headline and text, and what it says: who wrote, the stamp as printed, the rubrics. */
const lines: readonly (readonly [line: string, byline: string | undefined, stamp: string | undefined, labels?: readonly string[]])[] = [
	["By Jane Doe -January 5, 2022 0 123", "By Jane Doe", "January 5, 2022"],
	["by Jane Doe January 5, 2022 in News 0", "by Jane Doe", "January 5, 2022", ["News"]],
	["January 5, 2022 Jane Doe News, Politics 0", "Jane Doe", "January 5, 2022", ["News", "Politics"]],
	["Jane Doe | January 5, 2022 | News | No Comments", "Jane Doe", "January 5, 2022", ["News"]],
	["by Jane Doe | Jan 5, 2022 | News, Water Policy | 0 comments", "by Jane Doe", "Jan 5, 2022", ["News", "Water Policy"]],
	["by Jane Doe | Jan 5, 2022 | Harbour | 0 comments", "by Jane Doe", "Jan 5, 2022"],
	["January 5, 2022 | News | Jane Doe", "Jane Doe", "January 5, 2022", ["News"]],
	["January 5, 2022 / by Jane Doe / in News", "by Jane Doe", "January 5, 2022", ["News"]],
	["January 5, 2022/0 Comments/in News/by Jane Doe", "by Jane Doe", "January 5, 2022", ["News"]],
	["Leave a Comment / News / By Jane Doe / January 5, 2022", "By Jane Doe", "January 5, 2022", ["News"]],
	["Leave a Comment / News / By Jane Doe", "By Jane Doe", undefined, ["News"]],
	["January 5, 2022 by Jane Doe Leave a Comment", "by Jane Doe", "January 5, 2022"],
	[
		"Posted: January 5, 2022 | Author: Jane Doe | Filed under: News | Tags: bridge, water | Leave a comment »",
		"Author: Jane Doe",
		"Posted: January 5, 2022",
		["News", "bridge", "water"],
	],
	["Written by Jane Doe on 05 January 2022. Posted in News", "Written by Jane Doe", "05 January 2022", ["News"]],
	[
		"Details Written by Jane Doe Category: News Published: 05 January 2022 Hits: 123",
		"Written by Jane Doe",
		"Published: 05 January 2022",
		["News"],
	],
	[
		"Posted by Jane Doe on Jan 5, 2022 in News | Comments Off on Mayor of Oldport opens bridge",
		"Posted by Jane Doe",
		"Jan 5, 2022",
		["News"],
	],
	["By Jane Doe 3 Min Read", "By Jane Doe", undefined],
	["By Jane Doe on January 5, 2022 · No Comment", "By Jane Doe", "January 5, 2022"],
	["Posted by Jane Doe at 10:15 AM", "Posted by Jane Doe", undefined],
	["January 5, 2022 in News, Politics", undefined, "January 5, 2022", ["News", "Politics"]],
	["In News, On January 5, 2022, By Jane Doe", "By Jane Doe", "January 5, 2022", ["News"]],
	["Posted By: Jane Doe On: January 5, 2022 In: News", "Posted By: Jane Doe", "January 5, 2022", ["News"]],
	["Published January 5, 2022 by Jane Doe Categorized as News", "by Jane Doe", "Published January 5, 2022", ["News"]],
	["By Jane Doe|January 5, 2022|News|0 Comments", "By Jane Doe", "January 5, 2022", ["News"]],
	["JANUARY 5, 2022 BY JANE DOE LEAVE A COMMENT", "BY JANE DOE", "JANUARY 5, 2022"],
	[
		"Wednesday, 05 January 2022 10:15 Written by Jane Doe Published in News Read 123 times",
		"Written by Jane Doe",
		"Wednesday, 05 January 2022 10:15",
		["News"],
	],
	["Jane Doe 5 January 2022 News Leave a comment 123 Views", "Jane Doe", "5 January 2022", ["News"]],
	["January 5, 2022 News, Politics Leave a comment 123 Views", undefined, "January 5, 2022", ["News", "Politics"]],
	["por Ana Ruiz | Ene 5, 2022 | Noticias | 0 Comentarios", "por Ana Ruiz", "Ene 5, 2022"],
	["5. Januar 2022/in Politik /von Anna Groß", "von Anna Groß", "5. Januar 2022", ["Politik"]],
	["5 janvier 2022 / dans Politique / par Anne Petit", "par Anne Petit", "5 janvier 2022", ["Politique"]],
	["By Jane Doe, Harbour Times Jan 5, 2022 Updated Jan 6, 2022 0", "By Jane Doe, Harbour Times", "Jan 5, 2022"],
	[
		"Reported by: Jane Doe, Edited by: John Marsh | Updated: January 05, 2022 10:15 am IST",
		"Reported by: Jane Doe",
		"Updated: January 05, 2022 10:15 am IST",
	],
];

describe("the line that a content system prints above a story", () => {
	it.each(lines)("is read whole: %s", (line, byline, stamp, labels = []) => {
		const { stamps = [], ...values } = readValues(`${headline}\n\n${line}\n\n${lead}\n\n${second}\n`);
		expect({ byline: values.byline, labels: values.labels ?? [], body: values.body, deck: values.deck }).toEqual({
			byline,
			labels,
			body: [lead, second],
			deck: undefined,
		});
		expect((stamps as readonly string[])[0] ?? "").toContain(stamp ?? "");
	});

	it.each(lines.map(([line]) => line))("keeps its words: %s", (line) => {
		const kept = JSON.stringify(parseText(`${headline}\n\n${line}\n\n${lead}\n\n${second}\n`));
		for (const word of line.match(/\p{L}{3,}/gu) ?? []) if (word !== "dans") expect(kept).toContain(word);
	});

	it("is read below a long text, too", () => {
		const paragraphs = Array.from({ length: 40 }, (_, at) => `${lead.slice(0, -1)} for the ${at + 3}rd time.`);
		const values = readValues(`${headline}\n\nMay 3, 2024\n\n${paragraphs.join("\n\n")}\n\nPosted by Jane Doe at 10:15 AM\n`);
		expect(values).toMatchObject({ byline: "Posted by Jane Doe", authors: ["Jane Doe"], body: paragraphs });
	});

	it.each([
		["by", "Jane Doe", "May 3, 2024", "in", "News"],
		["May 3, 2024", "/", "Jane Doe"],
	])("is read with each of its words on a line: %s %s", (...words) => {
		const values = readValues(`${headline}\n\n${words.join("\n")}\n\n${lead}\n\n${second}\n`);
		expect(values).toMatchObject({ byline: expect.stringContaining("Jane Doe"), stamps: ["unknown May 3, 2024"], body: [lead, second] });
	});

	it.each([
		["Last updated by Ann Lee on 3 May 2024", { stamps: ["modified 3 May 2024"], leftOut: ["3 beside-stamp"] }],
		["Copyright 2024 by Harbour Post", { leftOut: ["3 boilerplate"] }],
		["Publié le mardi 21 août 2018 à 16 h 05", { stamps: ["published Publié le mardi 21 août 2018 à 16 h 05"] }],
	])("is none, and stays whole: %s", (line, expected) => {
		expect(readValues(`${headline}\n\n${line}\n\n${lead}\n\n${second}\n`)).toEqual({ headline, body: [lead, second], ...expected });
	});
});
