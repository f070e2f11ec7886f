import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { segmentFolder } from "../../src/model/search-files.ts";
import { carryOut } from "../../src/publish/carry-out.ts";
import { type Journal, readJournal } from "../../src/publish/journal.ts";
import { stagingFolder } from "../../src/publish/staging.ts";
import { openRandom } from "../bench/corpus/random.ts";
import { findDeadLinks } from "./dead-links.ts";
import { startMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive, type ScratchArchive } from "./scratch-archive.ts";

const places = ["LISBON", "PORTO", "FARO", "OSLO", "RIGA"];
const dayOf = (index: number): string => `2023-0${1 + (index % 9)}-${10 + (index % 7)}`;

function capture(index: number, headline = `Story ${index}`): string {
	return captureOf({ name: `story-${index}`, day: dayOf(index), place: places[index % places.length], headline });
}

function sixty(): Readonly<Record<string, string>> {
	return Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`articles/${index}.txt`, capture(index)]));
}

/** Adds, edits and removes captures; another change every round. */
function change(archive: ScratchArchive, round: number): void {
	for (let index = round; index < 60; index += 4)
		archive.write(`articles/${index}.txt`, capture(index, `Story ${index}, edition ${round}`));
	for (let index = 0; index < 5; index++) {
		const name = `new-${round}-${index}`;
		archive.write(`articles/${name}.txt`, captureOf({ name, day: `202${4 + (round % 5)}-0${1 + index}-11`, place: `TOWN${round}` }));
	}
	archive.remove(`articles/${30 + round}.txt`);
}

/** Every file of a site that was killed while it changed is one of the old site or one of the new, whole, and lists lead somewhere. */
function expectWhole(
	now: Readonly<Record<string, string>>,
	{ before, after }: Record<"before" | "after", Readonly<Record<string, string>>>,
): void {
	const torn = Object.entries(now).filter(([path, text]) => text !== before[path] && text !== after[path]);
	expect(torn.map(([path]) => path)).toEqual([]);
	expect(Object.keys(before).filter((path) => path in after && !(path in now))).toEqual([]);
	expect(findDeadLinks(now, "/archive/", { downwardsOnly: true })).toEqual([]);
}

describe("a build that is killed", () => {
	const random = openRandom(4711, 0);
	// The first rounds are killed at a moment of a normal build, the others as soon as its journal is there; the last two make the state anew.
	const rounds = Array.from({ length: 8 }, (_, round) => ({
		round,
		share: round < 4 || round === 6 ? 0.2 + 0.9 * random.next() : undefined,
		flags: round < 6 ? [] : ["--full"],
	}));

	it("leaves whole files, and the next build makes the site right", { timeout: 150_000 }, async () => {
		const archive = makeArchive(sixty());
		await archive.build();
		const started = performance.now();
		await once(startMicrofilm(["build", "--root", archive.root]), "exit");
		const usualMs = performance.now() - started;
		for (const { round, share, flags } of rounds) {
			const before = archive.site();
			change(archive, round);
			const after = await archive.fullSite();
			const child = startMicrofilm(["build", "--root", archive.root, "--quiet", ...flags]);
			const ended = once(child, "exit");
			await (share === undefined ? journalOf(archive, ended) : Promise.race([passed(share * usualMs), ended]));
			child.kill("SIGKILL");
			await ended;
			expectWhole(archive.site(), { before, after });
			await archive.build();
			expect(archive.site()).toEqual(after);
		}
		expect(existsSync(stagingFolder(join(archive.root, "_site")))).toBe(false);
	});
});

function passed(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Looks for the journal of a publication as often as it can, until the process ends. */
async function journalOf({ root }: ScratchArchive, ended: Promise<unknown>): Promise<void> {
	const journal = join(stagingFolder(join(root, "_site")), "journal");
	let running = true;
	ended.then(() => {
		running = false;
	});
	while (running && !existsSync(journal)) await new Promise((resolve) => setImmediate(resolve));
}

/** Makes the publication fail at one file: a folder that is not empty lies where it should go. What comes before it is in place then. */
async function failAt(archive: ScratchArchive, path: string): Promise<() => void> {
	const obstacle = join(archive.root, "_site", path);
	rmSync(obstacle, { force: true });
	mkdirSync(obstacle, { recursive: true });
	writeFileSync(join(obstacle, "in-the-way"), "");
	await expect(archive.build()).rejects.toMatchObject({ exitCode: 3 });
	return () => rmSync(obstacle, { recursive: true });
}

/** An archive that is built, and then changed. */
async function changedArchive() {
	const archive = makeArchive({
		"articles/a.txt": captureOf({ name: "a", day: "2023-01-01" }),
		"articles/b.txt": captureOf({ name: "b", day: "2023-01-02" }),
		"articles/gone.txt": captureOf({ name: "gone", day: "2022-01-02", place: "OSLO" }),
	});
	await archive.build();
	const before = archive.site();
	archive.write("articles/a.txt", captureOf({ name: "a", day: "2023-01-01", headline: "Another headline" }));
	archive.write("articles/new.txt", captureOf({ name: "new", day: "2024-01-03", place: "RIGA", host: "ledger.example" }));
	archive.remove("articles/gone.txt");
	return { archive, before, after: await archive.fullSite(), out: join(archive.root, "_site") };
}

/** Looks at the journal of a publication that stopped. */
function withJournal<Seen>({ root }: ScratchArchive, look: (journal: Journal) => Seen): Seen {
	const state = openState(join(root, ".microfilm/state.db"));
	try {
		const journal = readJournal(state, join(root, "_site"));
		if (journal === undefined) throw new Error("There is no journal.");
		return look(journal);
	} finally {
		state.close();
	}
}

/** Without the segments of the search, whose names `readTree` does not tell. */
function readChanges({ root }: ScratchArchive): unknown {
	const changes: unknown = JSON.parse(readFileSync(join(root, ".microfilm/changes.json"), "utf8"), (_, value: unknown) =>
		Array.isArray(value) ? value.filter((path) => !String(path).startsWith(segmentFolder)) : value,
	);
	return changes;
}

function compareSites(before: Site, after: Site) {
	return {
		added: Object.keys(after).filter((path) => !(path in before)),
		changed: Object.keys(after).filter((path) => path in before && before[path] !== after[path]),
		removed: Object.keys(before).filter((path) => !(path in after)),
	};
}

type Site = Readonly<Record<string, string>>;

describe("a publication that stopped", () => {
	it.each([
		["courier.example/20230101/a.html", "after the journal, before the first file"],
		["ledger.example/20240103/new.html", "between two articles"],
		["2023/01/index.html", "between two lists"],
		["places/index.html", "in the middle of the lists"],
		["index.html", "before the page that links to all of them"],
		["sitemap.xml", "before the removals"],
	])("at %s is finished by the next build: %s", async (path) => {
		const { archive, before, after, out } = await changedArchive();
		const clear = await failAt(archive, path);
		expect(withJournal(archive, ({ remove }) => [...remove()])).toContain("courier.example/20220102/gone.html");
		clear();
		// The file in whose place the obstacle lay is the obstacle's loss.
		const stopped = path in before ? { ...archive.site(), [path]: before[path] ?? "" } : archive.site();
		expectWhole(stopped, { before, after });
		expect(stopped["courier.example/20220102/gone.html"]).toBe(before["courier.example/20220102/gone.html"]);
		expect((await archive.build()).recovered).toBe(true);
		expect(archive.site()).toEqual(after);
		expect(readChanges(archive)).toMatchObject(compareSites(before, after));
		expect(existsSync(stagingFolder(out))).toBe(false);
		expect(await archive.build()).toMatchObject({ recovered: false, rendered: 0, files: { added: 0, changed: 0, removed: 0 } });
	});

	it("before its journal was whole leaves the old site, and its pages still wait", async () => {
		const { archive, before, after, out } = await changedArchive();
		const path = "courier.example/20230101/a.html";
		(await failAt(archive, path))();
		const journal = join(stagingFolder(out), "journal");
		writeFileSync(`${journal}.new`, "");
		rmSync(journal);
		expect({ ...archive.site(), [path]: before[path] }).toEqual(before);
		expect((await archive.build()).recovered).toBe(false);
		expect(archive.site()).toEqual(after);
	});

	it("after its last removal, before the state knew it, is only noted", async () => {
		const { archive, after, out } = await changedArchive();
		(await failAt(archive, "2023/01/index.html"))();
		withJournal(archive, (journal) => carryOut(out, journal));
		expect(archive.site()).toEqual(after);
		expect(await archive.build()).toMatchObject({ recovered: true, rendered: 0 });
		expect(archive.site()).toEqual(after);
	});

	it("is finished although the capture is as it was before", async () => {
		const { archive, out } = await changedArchive();
		(await failAt(archive, "2023/01/index.html"))();
		archive.write("articles/a.txt", captureOf({ name: "a", day: "2023-01-01" }));
		expect((await archive.build()).recovered).toBe(true);
		expect(archive.site()).toEqual(await archive.fullSite());
		expect(existsSync(stagingFolder(out))).toBe(false);
	});

	it("is begun anew when its journal cannot be read", async () => {
		const { archive, out } = await changedArchive();
		(await failAt(archive, "places/index.html"))();
		writeFileSync(join(stagingFolder(out), "journal"), "");
		archive.write("articles/a.txt", captureOf({ name: "a", day: "2023-01-01" }));
		expect((await archive.build()).recovered).toBe(false);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it.each(["staged", "removals"])("is begun anew when the last rows of `%s` are lost", async (table) => {
		const { archive, after } = await changedArchive();
		(await failAt(archive, "places/index.html"))();
		const state = openState(join(archive.root, ".microfilm/state.db"));
		state.exec(`DELETE FROM ${table} WHERE path = (SELECT max(path) FROM ${table})`);
		state.close();
		expect((await archive.build()).recovered).toBe(false);
		expect(archive.site()).toEqual(after);
	});

	it("is begun anew when what it had placed is gone", async () => {
		const { archive, out } = await changedArchive();
		(await failAt(archive, "places/index.html"))();
		rmSync(out, { recursive: true });
		archive.write("articles/a.txt", captureOf({ name: "a", day: "2023-01-01" }));
		expect((await archive.build()).recovered).toBe(false);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("is begun anew when one file that it had placed was removed, and the capture is as it was", async () => {
		const { archive, out } = await changedArchive();
		(await failAt(archive, "places/index.html"))();
		rmSync(join(out, "ledger.example/20240103/new.html"));
		archive.write("articles/a.txt", captureOf({ name: "a", day: "2023-01-01" }));
		await archive.build();
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});

describe("a lock that a killed command left", () => {
	it.each([
		[`999999999@${hostname()}`, "of a process that is gone"],
		[`${process.pid}@${hostname()}`, "of a process with the number of this one: in a container every command may have the same"],
		[`${process.pid}@${hostname()}@1`, "of an earlier process with the number of this one"],
	])("%s is taken over: %s", { timeout: 5_000 }, async (holder) => {
		const archive = makeArchive();
		mkdirSync(join(archive.root, ".microfilm"));
		writeFileSync(join(archive.root, ".microfilm/state.db.lock"), holder);
		await archive.build();
		expect(existsSync(join(archive.root, ".microfilm/state.db.lock"))).toBe(false);
	});
});
