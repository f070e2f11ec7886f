import { describe, expect, it } from "vitest";
import { maxDataRecords } from "../../src/model/data-division.ts";
import { makeArchive, type ScratchArchive } from "./scratch-archive.ts";

/** Of a month's articles some are of one day, some of another, some of no known day; `undefined` = without any date. */
type DayOf = (number: number) => string | undefined;
const twoDays: DayOf = (number) => (number % 50 === 7 ? "2021-03" : `2021-03-0${4 + (number % 2)}`);
const oneDay: DayOf = () => "2021-03-05";
const undated: DayOf = () => undefined;

function writeStories(archive: ScratchArchive, from: number, to: number, dayOf: DayOf): void {
	for (let number = from; number < to; number++) {
		const day = dayOf(number);
		const published = day === undefined ? "" : `published: ${day}\n`;
		archive.write(
			`articles/${number}.md`,
			`---\nheadline: Story ${number}\nurl: https://courier.example/${number}\n${published}---\n\nThe gate opened.\n`,
		);
	}
}

function recordsOf(site: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
	const files = Object.entries(site).filter(([path]) => /^data\/.*\.jsonl$/.test(path));
	return Object.fromEntries(files.map(([path, text]) => [path.slice("data/".length), text.split("\n").length - 1]));
}

const halves = { "1-of-2": expect.any(Number), "2-of-2": expect.any(Number) };
const halvesOf = (period: string) => Object.fromEntries(Object.entries(halves).map(([part, count]) => [`${period}-${part}.jsonl`, count]));

describe(`the records of more than ${maxDataRecords} articles`, () => {
	it.each([
		[
			"of a month are divided by day",
			twoDays,
			{ "2021-03.jsonl": 200 },
			{ "2021-03-04.jsonl": 102, "2021-03-05.jsonl": 97, "2021-03-xx.jsonl": 4 },
		],
		["of a day are divided by id", oneDay, { "2021-03.jsonl": 200 }, halvesOf("2021-03-05")],
		["without a date are divided by id", undated, { "undated.jsonl": 200 }, halvesOf("undated")],
	] as const)("%s, and joined again, as a full build does", { timeout: 60_000 }, async (_, dayOf, whole, divided) => {
		const archive = makeArchive({ "archive.yaml": "title: The Scratch Files\nprofile: ours\nsearch: false\n" });
		writeStories(archive, 0, maxDataRecords, dayOf);
		await archive.build();
		const before = archive.site();
		expect(recordsOf(before)).toEqual(whole);
		writeStories(archive, maxDataRecords, maxDataRecords + 3, dayOf);
		await archive.build();
		const after = archive.site();
		expect(recordsOf(after)).toEqual(divided);
		expect(Object.values(recordsOf(after)).reduce((sum, count) => sum + count)).toBe(maxDataRecords + 3);
		expect(after).toEqual(await archive.fullSite());
		writeStories(archive, 1004, 1005, dayOf);
		await archive.build();
		const changed = Object.entries(archive.site()).flatMap(([path, text]) => (/^data\//.test(path) && after[path] !== text ? path : []));
		expect(changed).toEqual([expect.stringMatching(/\.csv$/), expect.stringMatching(/\.jsonl$/)]);
		for (const number of [maxDataRecords, maxDataRecords + 1, maxDataRecords + 2, 1004]) archive.remove(`articles/${number}.md`);
		await archive.build();
		expect(archive.site()).toEqual(before);
	});
});
