import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openReader } from "../../src/archive/reader/open-reader.ts";
import { type Selection, selectedIds } from "../../src/archive/selected-ids.ts";
import { captureOf, makeArchive } from "../build/scratch-archive.ts";

test("articles are selected by source, place and month, all that is given being true", { timeout: 60_000 }, async () => {
	const archive = makeArchive({
		"articles/one.txt": captureOf({ name: "one", day: "2023-04-01", place: "MURMANSK" }),
		"articles/two.txt": captureOf({ name: "two", day: "2023-05-02", place: "MURMANSK" }),
		"articles/three.txt": captureOf({ name: "three", day: "2023-05-03", place: "MURMANSK", host: "ledger.example" }),
		"articles/four.txt": captureOf({ name: "four", day: "2024-05-03", host: "ledger.example" }),
	});
	await archive.build();
	const state = new DatabaseSync(join(archive.root, ".microfilm/state.db"), { readOnly: true });
	const reader = openReader(state);
	const select = (selection: Selection) => [...selectedIds(state, selection)].map((id) => reader.card(id)?.headline?.value);
	expect(select({}).sort()).toEqual(["Story four", "Story one", "Story three", "Story two"]);
	expect(select({ source: "courier.example" })).toEqual(["Story one", "Story two"]);
	expect(select({ month: "2023-05" })).toEqual(["Story two", "Story three"]);
	expect(select({ place: "murmansk" })).toEqual(["Story one", "Story two", "Story three"]);
	expect(select({ place: "murmansk", source: "ledger.example" })).toEqual(["Story three"]);
	expect(select({ place: "murmansk", source: "courier.example", month: "2023-05" })).toEqual(["Story two"]);
	expect(select({ source: "ledger.example", month: "1999-01" })).toEqual([]);
	expect(() => select({ place: "port-alder" })).toThrow("The archive has no article of the place `port-alder`.");
	state.close();
});
