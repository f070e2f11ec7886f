import fc from "fast-check";
import type { PhrasingContent, Root } from "mdast";
import { remark } from "remark";
import remarkRehype from "remark-rehype";
import { describe, expect, it } from "vitest";
import { paragraphsToHast } from "../../src/markdown/paragraphs-to-hast.ts";

const toHast = remark().use(remarkRehype).freeze();

const toBody = (paragraphs: readonly (readonly string[])[]): Root => ({
	type: "root",
	children: paragraphs.map((texts) => ({
		type: "paragraph",
		children: texts.map((value): PhrasingContent => ({ type: "text", value })),
	})),
});

describe("a text of plain paragraphs", () => {
	it("becomes the tree that remark-rehype makes of it", () => {
		const texts = fc.array(fc.array(fc.string({ unit: fc.constantFrom("a", " ", "\t", "<", "&", "é", "\u2028", "#") })));
		fc.assert(
			fc.property(texts, (paragraphs) => {
				expect(paragraphsToHast(toBody(paragraphs))).toEqual(toHast.runSync(toBody(paragraphs)));
			}),
		);
	});

	const others: readonly [body: Root, why: string][] = [
		[toBody([["one", "two \n three"]]), "blanks at line endings are trimmed"],
		[toBody([["one\rtwo"]]), "a carriage return ends a line, too"],
		[{ type: "root", children: [{ type: "thematicBreak" }] }, "a rule is no paragraph"],
		[{ type: "root", children: [{ type: "paragraph", children: [{ type: "break" }] }] }, "a break is no text"],
	];
	it.each(others)("%o goes the long way (%s)", (body) => {
		expect(paragraphsToHast(body)).toBeUndefined();
	});
});
