import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readArchive } from "./read-archive.ts";

const root = mkdtempSync(join(tmpdir(), "microfilm-places-"));
afterAll(() => rmSync(root, { recursive: true }));

test("a place has one page, whatever language it is printed in; places of one name have one each", async () => {
	mkdirSync(join(root, "content/articles"), { recursive: true });
	writeFileSync(join(root, "content/archive.yaml"), "title: Places\naddress: https://archive.example/\n");
	const datelines = [
		"MOSCOW (Wire) — ",
		"МОСКВА, 3 мая (Телеграф) — ",
		"PARIS (Wire) — ",
		"PARIS, Texas (Wire) — ",
		"PORT ELLERY (Wire) — ",
		"SPRINGFIELD (Wire) — ",
	];
	for (const [index, dateline] of datelines.entries())
		writeFileSync(
			join(root, `content/articles/${index}.txt`),
			` date 2024-05-0${index + 1} https://paper.example/${index}.html\nThe ferry clock is slow\n2024-05-0${index + 1}T08:00+0000\n${dateline}The clock on the ferry pier was four minutes slow on Friday, said the people who wait there.\n\nIt will be set on Monday.\n`,
		);
	const { reader } = await readArchive(root);
	expect(reader.lists("place").map(({ slug, name, count }) => [slug, name, count])).toEqual([
		["moscow", "Moscow", 2],
		["paris", "Paris", 1],
		["paris-texas", "Paris, Texas", 1],
		["port-ellery", "Port Ellery", 1],
		["springfield", "Springfield", 1],
	]);
});
