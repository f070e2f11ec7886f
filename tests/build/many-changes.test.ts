import type { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { readArchive } from "../plan/read-archive.ts";
import { captureOf, makeArchive } from "./scratch-archive.ts";

/** One more than are planned one by one (`archive/update-archive.ts`). */
const many = 2_001;

/** All that pages are made from. */
function dump(state: DatabaseSync): Readonly<Record<string, readonly unknown[]>> {
	const tables = ["articles", "postings", "day_counts", "list_names", "problems"];
	return Object.fromEntries(tables.map((table) => [table, state.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()]));
}

describe("more changes at once than are planned one by one", () => {
	it("leave the state of a full build, and every page waits, the gone ones too", { timeout: 60_000 }, async () => {
		const archive = makeArchive();
		const write = (count: number, places: readonly [string, string]): void => {
			for (let number = 0; number < count; number++) {
				const day = `201${number % 9}-0${1 + (number % 7)}-05`;
				archive.write(`articles/${number}.txt`, captureOf({ name: `story-${number}`, day, place: places[number % 2] }));
			}
		};
		write(100, ["LISBON", "PORTO"]);
		const { archive: held } = await readArchive(archive.root);
		held.state.exec("DELETE FROM pending");
		held.state.exec("INSERT INTO outputs (path, key, sha256, bytes) VALUES ('places/lisbon/index.html', 'list place lisbon 1 ', '', 0)");
		write(many, ["OSLO", "RIGA"]);
		const changed = await readArchive(archive.root, held);
		const full = await readArchive(archive.root);
		expect(dump(held.state)).toEqual(dump(full.state));
		expect([...changed.pages].sort()).toEqual([...full.pages, "list place lisbon 1 "].sort());
		expect(changed.reader.lists("place").map(({ slug }) => slug)).toEqual(["oslo", "riga"]);
	});
});
