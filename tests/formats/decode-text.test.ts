import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/formats/decode-text.ts";

describe("decodeText", () => {
	const rows: readonly (readonly [printed: string, why: string])[] = [
		["Thủ tướng đến Hà Nội", "Vietnamese"],
		["오래시 새 다리 개통", "Korean"],
		["ガスの橋", "Japanese"],
		["São Paulo, 3 février, Košice", "Latin"],
		["أعلنت البلدية", "Arabic"],
	];
	it.each(rows)("joins letters and their accents that stand apart: %s (%s)", (printed) => {
		const apart = printed.normalize("NFD");
		expect(apart).not.toBe(printed);
		expect(decodeText(Buffer.from(apart))).toEqual({ text: printed, problems: [] });
	});

	it("leaves an address as it is printed, which is the article's identity", () => {
		const apart = "São Paulo https://news.example/são-paulo São".normalize("NFD");
		expect(decodeText(Buffer.from(apart))?.text).toBe(`São Paulo ${"https://news.example/são-paulo".normalize("NFD")} São`);
	});

	it("reads signs of windows-1252 that a page took for Latin 1", () => {
		expect(decodeText(Buffer.from("OSLO \u0097 The \u0093mill\u0094 isn\u0092t open"))).toEqual({
			text: "OSLO — The “mill” isn’t open",
			problems: [],
		});
	});

	it("makes every line end the same and counts what it removes", () => {
		expect(decodeText(Buffer.from("one\r\ntwo\rthree\u0000"))).toMatchObject({
			text: "one\ntwo\nthree",
			problems: [{ id: "control-characters" }],
		});
	});
});
