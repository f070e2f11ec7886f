import { describe, expect, it } from "vitest";
import { lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

const headline = "Mayor of Oldport opens bridge";

describe("who wrote, and for whom", () => {
	it.each([
		["By Jane Doe, Harbour Post", ["Jane Doe"]],
		["By Jane Doe, For the Harbour Post", ["Jane Doe"]],
		["By Jane Doe, Ph.D.", ["Jane Doe"]],
		["By Jane Doe Photos by John Marsh", ["Jane Doe"]],
		["By JANE DOE and JOHN MARSH Harbour Press", ["JANE DOE", "JOHN MARSH"]],
		["Jane Doe Harbour Post", ["Jane Doe"]],
		["Jane Doe The Harbour Post", ["Jane Doe"]],
		["Jane Doe Special to the Harbour Post", ["Jane Doe"]],
		["Story and photos by Jane Doe", ["Jane Doe"]],
		["Written byJane Doe", ["Jane Doe"]],
		["Текст: Оксана Орлова, фото: Пётр Орлов", ["Оксана Орлова"]],
		["Special to the Harbour Post", []],
		["Harbour Post Staff Report", []],
		["From staff reports", []],
		["Wire Reports", []],
		["Bloomberg News", []],
		["Jiji Press", []],
	])("is a byline above a stamp and below one: %s", (byline, authors) => {
		for (const header of [`${byline}\nMay 3, 2024`, `May 3, 2024\n${byline}`]) {
			const values = readValues(`${headline}\n\n${header}\n\n${lead}\n\n${second}\n`);
			expect({ authors: [], ...values }).toEqual({ headline, byline, authors, stamps: ["unknown May 3, 2024"], body: [lead, second] });
		}
	});

	it.each(["Letter to the Editor", "Guest Columnist"])("is a label that says what the text is, and no deck: %s", (label) => {
		expect(readValues(`${headline}\n\n${label}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`)).toMatchObject({ labels: [label], headline });
	});

	it.each(["Request Correction", "Add as preferred source on Google"])("is a button, and no deck: %s", (button) => {
		expect(readValues(`${headline}\n\n${button}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`)).not.toHaveProperty("deck");
	});
});
