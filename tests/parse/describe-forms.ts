import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { readValues } from "./read-values.ts";

/** Two sentences that open and go on with a story. */
export const lead = "The town of Oldport opened a bridge over the river on Monday, the council said.";
export const second = "It took three years to build and cost more than was planned.";

/** Each form of a page is read as its row says, and nothing of it is lost. */
export function describeForms(
	subject: string,
	forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[],
): void {
	describe(subject, () => {
		it.each(forms)("%s", (_why, given, expected) => {
			expect(readValues(given)).toEqual(expected);
		});

		it("keeps every line in a value, in the text or among what was left out", () => {
			for (const [, given] of forms) {
				const kept = JSON.stringify(parseText(given));
				for (const word of given.match(/\p{L}{3,}/gu) ?? []) if (word !== "date") expect(kept).toContain(word);
			}
		});
	});
}
