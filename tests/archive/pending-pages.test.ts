import { expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { addPending } from "../../src/archive/pending-pages.ts";

/** 3,000 bytes a record. */
it.each([
	["data 2021-03 1 1 jsonl", 9_000, "the records of a month"],
	["data 2021-03-05 1 1 csv", 6_000, "those of a day"],
	["data 2021-03-xx 1 1 csv", 9_000, "those of a month whose days are not known, of which there are no more than of the month"],
	["data 2021-03-05 2 2 csv", 3_000, "half of a day"],
	["data undated 1 1 jsonl", 12_000, "those without a date"],
])("%s is reckoned at %i bytes: %s", (key, bytes) => {
	const state = openState(":memory:");
	const count = state.prepare("INSERT INTO day_counts (list, day, count) VALUES (?, ?, ?)");
	for (const [list, day, articles] of [
		["all", "2021-03", 1],
		["all", "2021-03-05", 2],
		["all", "2021-04-01", 7],
		["undated", "", 4],
	] as const)
		count.run(list, day, articles);
	state.exec("INSERT INTO list_totals (list, count) VALUES ('undated', 4)");
	addPending(state, [key]);
	expect(state.prepare("SELECT bytes FROM pending").get()).toEqual({ bytes });
});
