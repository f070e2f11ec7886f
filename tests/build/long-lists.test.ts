import { describe, expect, it } from "vitest";
import { makeArchive, type ScratchArchive } from "./scratch-archive.ts";

/** One page lists at most 200 articles (`model/list-division.ts`). */
const nearlyFull = 198;
const oneDay = (): string => "2021-03-05";
const fiveYears = (number: number): string => `${2018 + (number % 5)}-03-05`;
/** Of some the month alone is known, of some nothing. */
const partlyKnown = (number: number): string | undefined =>
	number % 20 === 7 ? undefined : fiveYears(number).slice(0, number % 20 === 9 ? 7 : 10);

/** A small capture of one publisher, under one topic. */
function story(number: number, day: string | undefined): string {
	return `---\nheadline: Story ${number}\nurl: https://courier.example/${number}\n${day === undefined ? "" : `published: ${day}\n`}language: en\ntopics: [Harbours]\n---\n\nThe gate opened.\n`;
}

function fileOf(number: number): string {
	return `articles/${number}.md`;
}

function stories(from: number, to: number, dayOf: (number: number) => string | undefined): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from({ length: to - from }, (_, index) => [fileOf(from + index), story(from + index, dayOf(from + index))]),
	);
}

function writeAll(archive: ScratchArchive, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) archive.write(path, text);
}

describe("a list that passes two hundred articles", () => {
	it.each([
		["in five years", partlyKnown, ["topics/harbours/2018/index.html", "sources/courier.example/2022/index.html"]],
		["in one day", oneDay, ["2021/03/05/2/index.html", "topics/harbours/2021/03/05/2/index.html", "topics/harbours/2021/index.html"]],
	] as const)("%s is divided as a full build divides it, and joined again", { timeout: 60_000 }, async (_, dayOf, divided) => {
		const archive = makeArchive(stories(0, nearlyFull, dayOf));
		await archive.build();
		const before = archive.site();
		for (const path of divided) expect(before[path]).toBeUndefined();
		writeAll(archive, stories(nearlyFull, nearlyFull + 5, dayOf));
		await archive.build();
		expect(Object.keys(archive.site())).toEqual(expect.arrayContaining([...divided]));
		expect(archive.site()).toEqual(await archive.fullSite());
		for (let number = nearlyFull; number < nearlyFull + 5; number++) archive.remove(fileOf(number));
		await archive.build();
		expect(archive.site()).toEqual(before);
	});
});

describe("an addition that is read and rendered by several processes", () => {
	it("makes the site of a full build", { timeout: 60_000 }, async () => {
		const archive = makeArchive(stories(0, 2, fiveYears));
		await archive.build();
		// Past 400 files and 200 pages, a build asks other processes (`read-changed.ts`, `render-pending.ts`).
		writeAll(archive, stories(2, 408, fiveYears));
		expect(await archive.build()).toMatchObject({ parsed: 406, problems: [] });
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});
