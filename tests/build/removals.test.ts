import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { captureOf, makeArchive } from "./scratch-archive.ts";

const one = captureOf({ name: "one", day: "2023-04-01" });
const two = captureOf({ name: "two", day: "2023-04-02", host: "ledger.example" });
const many = (headline?: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Array.from({ length: 12 }, (_, i) => [
			`articles/many/${i}.txt`,
			captureOf({ name: `many-${i}`, day: `2022-01-${10 + i}`, ...(headline === undefined ? {} : { headline: `${headline} ${i}` }) }),
		]),
	);

it("a folder that was moved is no removal: its articles are there", async () => {
	const archive = makeArchive({ "articles/one.txt": one, ...many() });
	await archive.build();
	renameSync(join(archive.root, "content/articles/many"), join(archive.root, "content/articles/moved"));
	const summary = await archive.build();
	expect(summary.removalsRefused).toBe(0);
	expect(archive.site()).toEqual(await archive.fullSite());
});

it("captures that were kept are read again when they come back, whatever changed meanwhile", async () => {
	const archive = makeArchive({ "articles/one.txt": one, ...many() });
	await archive.build();
	const folder = join(archive.root, "content/articles/many");
	renameSync(folder, join(archive.root, "elsewhere"));
	archive.write("sources.yaml", "- id: courier.example\n  name: The Lisbon Courier\n  timeZone: Asia/Tokyo\n");
	expect((await archive.build()).removalsRefused).toBe(12);
	renameSync(join(archive.root, "elsewhere"), folder);
	expect((await archive.build()).removalsRefused).toBe(0);
	expect(archive.site()).toEqual(await archive.fullSite());
});

it("a full build over vanished captures changes nothing until it is allowed", async () => {
	const archive = makeArchive({ "articles/one.txt": one, ...many() });
	await archive.build();
	const before = archive.site();
	archive.remove("articles/many");
	await expect(archive.build({ full: true })).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining("12 of 13 articles") });
	expect(archive.site()).toEqual(before);
	await archive.build({ full: true, allowRemovals: true });
	expect(archive.site()).toEqual(await archive.fullSite());
});

it("a state that is thrown away takes no knowledge of the published files along", async () => {
	const archive = makeArchive({ "articles/one.txt": one, "articles/two.txt": two });
	await archive.build();
	rmSync(join(archive.root, ".microfilm/state.db"));
	archive.remove("articles/two.txt");
	await archive.build();
	expect(archive.site()).toEqual(await archive.fullSite());
});

it("files of others in the output folder stay, whatever is removed or built anew", async () => {
	const archive = makeArchive({ "articles/one.txt": one });
	await archive.build();
	writeFileSync(join(archive.root, "_site/CNAME"), "archive.example\n");
	await archive.build({ full: true });
	expect(archive.site().CNAME).toBe("archive.example\n");
});

it("a full build writes a page anew that somebody edited", async () => {
	const archive = makeArchive({ "articles/one.txt": one });
	await archive.build();
	writeFileSync(join(archive.root, "_site/index.html"), "edited");
	const { files } = await archive.build({ full: true });
	expect(files).toEqual({ added: 0, changed: 1, removed: 0 });
	expect(archive.site()).toEqual(await archive.fullSite());
});

it("a correction that gives a capture its address is taken back with its file", async () => {
	const text = "The gate opens at last\n2023-04-01T10:00Z\n\nThe harbour office opened the gate on time, the keeper said.\n";
	const archive = makeArchive({ "articles/one.txt": one, "articles/gate.txt": text });
	await archive.build();
	const [path = ""] = Object.keys(archive.site()).filter((name) => name.startsWith("articles/"));
	const id = path.split("/")[1] ?? "";
	archive.write("corrections/gate.yaml", `id: ${id}\nurl: https://gate.example/opens.html\nwhy: Found the page.\n`);
	const corrected = await archive.build();
	expect(corrected.problems.map((problem) => problem.id)).not.toContain("correction-unmatched");
	expect(Object.keys(archive.site())).toContain("gate.example/opens.html");
	expect(archive.site()).toEqual(await archive.fullSite());
	archive.remove("corrections/gate.yaml");
	await archive.build();
	expect(Object.keys(archive.site())).not.toContain("gate.example/opens.html");
	expect(archive.site()).toEqual(await archive.fullSite());
});
