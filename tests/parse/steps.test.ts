import { describe, expect, test } from "vitest";
import { parseText, parseTextInSteps } from "../../src/parse/parse-text.ts";
import { begin, finish, goOn, type Steps } from "../../src/parse/steps.ts";

describe("work in steps", () => {
	test("pauses between its steps, and what has come to its end stays as it is", () => {
		const done: string[] = [];
		function* work(name: string, steps: number): Steps<string> {
			for (let step = 1; step < steps; step++) {
				done.push(`${name}${step}`);
				yield;
			}
			return name;
		}
		let works = [begin(work("a", 3)), begin(work("b", 2))];
		expect(done).toEqual(["a1", "b1"]);
		works = works.map(goOn).map(goOn).map(goOn);
		expect(done).toEqual(["a1", "b1", "a2"]);
		expect(works.map(({ last }) => last.done)).toEqual([true, true]);
		expect(works.map(finish)).toEqual(["a", "b"]);
	});

	test("captures that are read by turns say what each says alone: they share nothing", () => {
		const texts = ["Harbour opens\n3 May 2024, 10:00\n\nOSLO (Wire) – The harbour is open again.\n", "Mill burns\n\nThe mill burnt.\n", ""];
		let works = texts.map((text) => begin(parseTextInSteps(text)));
		while (works.some(({ last }) => !last.done)) works = works.map(goOn);
		expect(works.map(finish)).toEqual(texts.map((text) => parseText(text)));
	});
});
