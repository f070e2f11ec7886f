import { describe, expect, test } from "vitest";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";

/** What a row says: places (`Place|Region`), agencies, date, byline, the story's first words. */
interface Expected {
	readonly places?: readonly string[];
	readonly agencies?: readonly string[];
	readonly date?: string;
	readonly byline?: string;
	readonly text?: string;
	readonly rest: string;
}

/** Each text begins with the dateline that its row says. */
export function describeDatelines(subject: string, rows: readonly (readonly [given: string, expected: Expected, why: string])[]): void {
	describe(subject, () => {
		test.each(rows)("%s", (given, expected) => {
			const found = parseDateline(toParagraphs(given, "Second paragraph."));
			expect({
				places: found?.dateline.places.map(({ printed, region }) => (region === undefined ? printed : `${printed}|${region}`)),
				agencies: found?.dateline.agencies,
				date: found?.dateline.date,
				byline: found?.byline,
				...(expected.text !== undefined && { text: found?.dateline.text }),
				rest: found?.rest[0],
			}).toEqual({ places: [], agencies: [], date: undefined, byline: undefined, ...withoutAbsent(expected) });
		});
	});
}

export function toParagraphs(...texts: readonly string[]): readonly { text: string; line: number }[] {
	return texts.map((text, index) => ({ text, line: index + 1 }));
}

function withoutAbsent({ text, ...expected }: Expected): Partial<Expected> {
	return { ...expected, ...(text !== undefined && { text }) };
}
