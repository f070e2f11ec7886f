import { describe, expect, test } from "vitest";
import { citeApa } from "../../../src/formats/citations/cite-apa.ts";
import { citeChicago } from "../../../src/formats/citations/cite-chicago.ts";
import { citeMla } from "../../../src/formats/citations/cite-mla.ts";
import { citeWith } from "./cite-with-citeproc.ts";
import { cases, full } from "./example-citations.ts";

describe.each([
	["Chicago", citeChicago, "chicago-note-bibliography"],
	["APA", citeApa, "apa"],
	["MLA", citeMla, "modern-language-association"],
] as const)("%s, as citeproc writes it", (_, cite, style) => {
	test.each(cases)("%s", (_, citation) => {
		expect(cite(citation)).toBe(citeWith(style, citation));
	});
});

test("a comma follows the first name before a body, too: both manuals ask for it, and citeproc leaves it out", () => {
	const citation = { ...full, authors: [{ family: "Holt", given: "Mary Ann" }, { literal: "Harbour Press Agency" }] };
	expect(citeChicago(citation)).toMatch(/^Holt, Mary Ann, and Harbour Press Agency\. “/);
	expect(citeApa(citation)).toMatch(/^Holt, M\. A\., & Harbour Press Agency\. \(2024/);
	expect(citeMla(citation)).toMatch(/^Holt, Mary Ann, and Harbour Press Agency\. “/);
});
