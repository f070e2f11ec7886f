import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFrontMatter, writeFrontMatter } from "../../src/formats/front-matter.ts";

const idsOf = (text: string) => readFrontMatter(text).problems.map(({ id, line }) => `${id}:${line}`);

describe("readFrontMatter", () => {
	it("reads keys with their lines, and the body with its line", () => {
		const { data, lines, body, bodyLine, problems } = readFrontMatter(
			"---\nheadline: Ice\n# a comment\nlabels: [One, Two]\n---\n\nText.\n",
		);
		expect({ ...data }).toEqual({ headline: "Ice", labels: ["One", "Two"] });
		expect([[...lines], body, bodyLine, problems]).toEqual([
			[
				["headline", 2],
				["labels", 4],
			],
			"Text.\n",
			7,
			[],
		]);
	});

	const scalars: readonly [printed: string, expected: unknown, why: string][] = [
		["2024-02-30", "2024-02-30", "no date is made, so none is moved to March"],
		["2024-05-31T04:06:00+02:00", "2024-05-31T04:06:00+02:00", "an offset stays"],
		["12:30:45", "12:30:45", "no sexagesimals"],
		["012", "012", "no octals"],
		["1_000", "1_000", "no numbers"],
		["no", "no", "no booleans"],
		['"null"', "null", "a quoted word is text"],
		["null", undefined, "nothing"],
		["~", undefined, "nothing"],
		["", undefined, "nothing"],
		['"a: b"', "a: b", "quotes"],
		["|\n  one\n  two", "one\ntwo\n", "a block"],
	];
	it.each(scalars)("%j → %j (%s)", (printed, expected) => {
		expect(readFrontMatter(`---\nheadline: ${printed}\n---\nText.`).data.headline).toBe(expected);
	});

	const openings: readonly [text: string, body: string, why: string][] = [
		["Text.\n---\nmore", "Text.\n---\nmore", "no fence in line 1"],
		["----\nText.", "----\nText.", "four hyphens are a rule"],
		["\n---\na: b\n---\n", "\n---\na: b\n---\n".trimStart(), "a blank line before it"],
		["", "", "nothing"],
	];
	it.each(openings)("%j has none (%3$s)", (text, body) => {
		const read = readFrontMatter(text);
		expect([Object.keys(read.data), read.body, read.problems]).toEqual([[], body, []]);
	});

	const faults: readonly [text: string, expected: string, why: string][] = [
		["---js\n{a: 1}\n---\nText.", "front-matter-language:1", "gray-matter would execute it"],
		["---JavaScript\n{a: 1}\n---\nText.", "front-matter-language:1", "in any case"],
		["--- json\n{}\n---\nText.", "front-matter-language:1", "no other language either"],
		["---\nheadline: A\nText.", "front-matter-unclosed:1", "gray-matter would swallow the text"],
		["---\na: 1\na: 2\n---\nText.", "front-matter-invalid:3", "a key twice"],
		["---\na: !!js/function 'x'\n---\nText.", "front-matter-invalid:2", "a tag"],
		[
			"---\na: &a [x,x]\nb: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n---\nText.",
			"front-matter-invalid:2",
			"many aliases",
		],
		[`---\na: ${"[".repeat(5000)}\n---\nText.`, "front-matter-invalid:2", "depth"],
		[`---\na:\n ${"- ".repeat(5000)}x\n---\nText.`, "front-matter-invalid:3", "depth in another form"],
		["---\njust words\n---\nText.", "front-matter-invalid:2", "no keys"],
		["---\na: 1\n--- b\nc: 2\n---\nText.", "front-matter-invalid:3", "a second document"],
	];
	it.each(faults)("%j → %s (%s)", (text, expected) => {
		expect(idsOf(text)).toEqual([expected]);
		expect(readFrontMatter(text).body).toContain("Text.");
	});

	it("lets no key reach a prototype", () => {
		const { data, lines } = readFrontMatter("---\n__proto__:\n  polluted: yes\nconstructor: x\nheadline: A\n---\nText.");
		expect(Object.getPrototypeOf(data)).toBeNull();
		expect([Object.keys(data), [...lines.keys()], Reflect.get({}, "polluted")]).toEqual([
			["constructor", "headline"],
			["__proto__", "constructor", "headline"],
			undefined,
		]);
	});

	const hostile = new URL("../../../shared/hostile/frontmatter/", import.meta.url);
	it.runIf(existsSync(hostile))("survives the hostile folder", () => {
		for (const name of readdirSync(hostile).filter((file) => file.endsWith(".md"))) {
			const text = readFileSync(new URL(name, hostile), "utf8");
			const read = readFrontMatter(text);
			const saysSomething = text.trim() === "" || read.body !== "" || name === "only-fm.md";
			expect([name, saysSomething, Reflect.get({}, "polluted")]).toEqual([name, true, undefined]);
		}
		expect(existsSync("/tmp/PWNED-js")).toBe(false);
	});
});

describe("writeFrontMatter", () => {
	const rows: readonly [data: Record<string, unknown>, body: string, why: string][] = [
		[{ headline: "Ice: a report", labels: ["One", "Two"], published: "2024-05-31T04:06Z" }, "Text.\n", "the usual"],
		[{ headline: "null" }, "Text.", "words that mean something else in YAML"],
		[{ headline: "---" }, "Text.", "a fence as a value"],
		[{ headline: "yes", deck: "12:30", byline: "- a", section: "# x" }, "Text.", "signs of YAML"],
		[{ headline: `long ${"word ".repeat(60)}end` }, "Text.", "no folding"],
		[{}, "Text.", "no keys, no block"],
		[{}, "---\nText.\n---\n", "a body that looks like a block"],
	];
	it.each(rows)("writes what reads back: %j %j (%s)", (data, body) => {
		const read = readFrontMatter(writeFrontMatter(data, body));
		expect([{ ...read.data }, read.body, read.problems]).toEqual([data, body, []]);
	});

	it("leaves out what is absent, and says what is empty", () => {
		expect(writeFrontMatter({ headline: "A", deck: undefined, authors: [] }, "Text.")).toBe("---\nheadline: A\nauthors: []\n---\n\nText.");
	});
});
