import { describe, expect, test } from "vitest";
import { readSignedStamp } from "../../src/parse/text/line-kinds/names/read-signed-stamp.ts";

const rows: readonly (readonly [given: string, expected: string, why: string])[] = [
	["Posted by Ann Lee on Friday 3 May 2024 at 7:45 pm", "published 2024-5-3 19:45 | Ann Lee", "weekday and time"],
	["Published by Ann Lee and Bo Oduya on May 3, 2024", "published 2024-5-3 | Ann Lee, Bo Oduya", "two names"],
	["Posted by admin on May 3, 2024", "published 2024-5-3 |", "an account's name is nobody's"],
	["Posted by Harbour Desk at 10:15 on 3 May 2024", "published 2024-5-3 10:15 |", "the time first; a newsroom is no person"],
	["Written by Ann Lee on 3 May 2024", "unknown 2024-5-3 | Ann Lee", "written is not published"],
	["Last updated by Ann Lee on 3 May 2024", "modified 2024-5-3 |", "who edits does not sign"],
	["By Ann Lee on 3 May 2024", "unknown 2024-5-3 | Ann Lee", "no verb, but a name"],
	["Veröffentlicht von Anna Beck am 3. Mai 2024 um 14:05 Uhr", "published 2024-5-3 14:05 | Anna Beck", "German"],
	["Publié par Anne Petit le 3 mai 2024 à 14h05", "published 2024-5-3 14:05 | Anne Petit", "French"],
	["Par Pierre le Gall le 3 mai 2024 à 14h05", "unknown 2024-5-3 14:05 | Pierre le Gall", "the joint is a part of the name too"],
	["Par AFP, le 3 mai 2024", "unknown 2024-5-3 |", "an agency signs"],
	["Par la Rédaction, le 3 mai 2024 à 14h05", "unknown 2024-5-3 14:05 |", "the newsroom signs"],
	["By Admin on May 3, 2024", "unknown 2024-5-3 |", "an account behind the preposition alone"],
	["di Anna Rossi il 3 maggio 2024", "unknown 2024-5-3 | Anna Rossi", "another preposition in Italian"],
	["Publicado por Ana Ruiz el 3 de mayo de 2024", "published 2024-5-3 | Ana Ruiz", "Spanish"],
	["Publicado por Ana Reis em 3 de maio de 2024", "published 2024-5-3 | Ana Reis", "Portuguese"],
	["Pubblicato da Anna Rossi il 3 maggio 2024", "published 2024-5-3 | Anna Rossi", "Italian"],
	["Geplaatst door Jan Vos op 3 mei 2024", "published 2024-5-3 | Jan Vos", "Dutch"],
	["Ditulis oleh Sari Dewi pada 3 Mei 2024", "unknown 2024-5-3 | Sari Dewi", "Indonesian"],
	["Posted by Ann Lee on Fri 3rd May, 2024 - oldport.ng", "published 2024-5-3 | Ann Lee", "the address of the site behind it"],
	["By Ann Lee On May 3, 2024 TOWN & PEOPLE", "unknown 2024-5-3 | Ann Lee", "a rubric in capitals behind it"],
	["By Ann Lee on May 3, 2024 Politics", "unknown 2024-5-3 | Ann Lee", "a rubric of the tables"],
	["By Ann Lee on May 3, 2024 the bridge was opened", "undefined |", "a sentence goes on"],
	["Posted by Ann Lee on 3 May 2024, updated 4 May 2024", "published 2024-5-3, modified 2024-5-4 | Ann Lee", "a second stamp"],
];

describe("a name between label and stamp", () => {
	test.each(rows)("%s", (given, expected) => {
		const signed = readSignedStamp(given, 1);
		const stamps = signed?.read.stamps.map(({ role, dates: [date], time }) => {
			const clock = time === undefined ? "" : ` ${time.hour}:${String(time.minute).padStart(2, "0")}`;
			return `${role} ${date?.year}-${date?.month}-${date?.day}${clock}`;
		});
		expect(`${stamps?.join(", ")} | ${signed?.byline?.people.join(", ") ?? ""}`.trim()).toBe(expected);
	});
});

test("a day that no calendar has is kept as one", () => {
	const signed = readSignedStamp("Posted by Ann Lee on Friday 31 February 2024 at 10:15", 1);
	expect(signed?.byline?.people).toEqual(["Ann Lee"]);
	expect(signed?.read.stamps).toEqual([]);
	expect(signed?.read.impossible.map(({ text }) => text)).toEqual(["Friday 31 February 2024 at 10:15"]);
});

const none: readonly (readonly [given: string, why: string])[] = [
	["Posted by Ann Lee", "no stamp"],
	["Posted by Ann Lee on May 3", "a day without a year"],
	["Published by the harbour office on 3 May 2024, the report says nothing.", "a sentence"],
	["By train on 3 May 2024", "no verb and no name"],
	["By Easter on 3 May 2024", "no verb and one word"],
	["Published on 3 May 2024", "nobody is named"],
];

test.each(none)("%s is none", (given) => {
	expect(readSignedStamp(given, 1)).toBeUndefined();
});
