import { describe, expect, it } from "vitest";
import { parseMessage } from "../../src/formats/parse-message.ts";
import type { Message } from "../../src/model/message.ts";

describe("parseMessage", () => {
	const rows: readonly (readonly [given: string, expected: Message, why: string])[] = [
		["Skip to the text", "Skip to the text", "words alone"],
		["l'archive # 1", "l'archive # 1", "an apostrophe and a number sign are text"],
		["'{'{name}'}'", ["{", { argument: "name" }, "}"], "braces in quotation marks are text"],
		["a '<' b", "a < b", "so is a tag's sign"],
		["Page {n, number}", ["Page ", { number: "n" }], "a number"],
		["<b>a {x}</b> c", [{ tag: "b", children: ["a ", { argument: "x" }] }, " c"], "a tag around words"],
		[
			"{n, plural, one {# day in {month}} other {# days in {month}}}",
			[
				{
					plural: "n",
					forms: {
						one: [{ number: "n" }, " day in ", { argument: "month" }],
						other: [{ number: "n" }, " days in ", { argument: "month" }],
					},
				},
			],
			"`#` is the number of the plural around it",
		],
	];
	it.each(rows)("%j → %j (%s)", (given, message) => {
		expect(parseMessage(given)).toEqual({ message });
	});
	it.each([
		["{d, date}", "a date is written by a view"],
		["{n, selectordinal, other {#.}}", "an ordinal"],
		["{n, number, ::percent}", "a style"],
		["{n, plural, offset:1 other {#}}", "an offset"],
		["{a", "not closed"],
		["<a>b", "not closed"],
	])("refuses %j (%s)", (given) => {
		expect(parseMessage(given)).toEqual({ fault: expect.stringMatching(/^(?:Only|This is no message)/) });
	});
});
