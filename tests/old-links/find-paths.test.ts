import { describe, expect, test } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import type { AbsoluteUrl } from "../../src/model/brand.ts";
import { findPaths, isSameStory, readAsked } from "../../src/old-links/find-paths.ts";

const root = "https://archive.example/papers/";
const story = "https://paper.example/2024/story.html";

describe("the address that is asked for", () => {
	test.each<[asked: string, expected: string | undefined, why: string]>([
		[story, story, "as published"],
		["  paper.example/2024/story.html ", story, "without its scheme"],
		["HTTP://Paper.Example/2024/story.html", "http://paper.example/2024/story.html", "another case of scheme and host"],
		[`${root}paper.example/2024/story.html`, story, "behind the archive's address"],
		[`${root}https://paper.example/2024/story.html`, story, "with its scheme"],
		[`${root}https:/paper.example/2024/story.html`, story, "a host tidied the slashes"],
		["paper.example/a?id=7", "https://paper.example/a?id=7", "a query"],
		["paper.example", "https://paper.example/", "a host alone"],
		["https://paper.example:8080/a", "https://paper.example:8080/a", "a port"],
		["https://zeitung.example/über", "https://zeitung.example/%C3%BCber", "letters of other alphabets"],
		[`${root}2024/05/31/`, undefined, "a page of the archive"],
		["harbour", undefined, "a word"],
		["the harbour bell.example", undefined, "words"],
		["javascript:alert(1)", undefined, "no address of the web"],
		["", undefined, "nothing"],
	])("%j: %j (%s)", (asked, expected) => {
		expect(readAsked(asked, root)).toBe(expected);
	});
});

describe("the paths of an address", () => {
	const paths = (address: string): readonly string[] => findPaths(address as AbsoluteUrl, hashText);

	test("are its own, that of a collision, and that with or without `www.`", () => {
		expect(paths(story)).toEqual([
			"/paper.example/2024/story.html",
			"/paper.example/2024/story~aedce6ea.html",
			"/www.paper.example/2024/story.html",
		]);
		expect(paths("https://www.paper.example/a/")).toEqual(["/www.paper.example/a/", "/www.paper.example/a~351b6745/", "/paper.example/a/"]);
	});

	test("keep a query that matters and drop one that does not", () => {
		expect(paths("https://paper.example/a?utm_source=x")[0]).toBe("/paper.example/a/");
		const [exact = "", collided = "", withWww] = paths("https://paper.example/a?id=7");
		expect(exact).toMatch(/^\/paper\.example\/a~[0-9a-f]{8}\/$/);
		expect(collided.startsWith(exact.slice(0, -1))).toBe(true);
		expect(withWww).toBe(`/www.${exact.slice(1)}`);
	});
});

test.each<[one: string, other: string, expected: boolean]>([
	["https://paper.example/a/", "http://www.paper.example/a/index.html", true],
	["https://paper.example/a?b=1", "https://paper.example/a?b=2", true],
	["https://paper.example/A.html", "https://paper.example/a.html", false],
])("%j may be meant by %j: %j", (one, other, expected) => {
	expect(isSameStory(one as AbsoluteUrl, other as AbsoluteUrl)).toBe(expected);
});
