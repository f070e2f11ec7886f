import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { nameCopy } from "../../src/captures/name-copy.ts";
import { hashText } from "../../src/io/hash.ts";
import { takeLock } from "../../src/io/lock.ts";
import { runMicrofilm } from "../build/run-microfilm.ts";
import { readTree, type ScratchArchive } from "../build/scratch-archive.ts";
import { keepRunning } from "./keep-running.ts";
import { onArchive, one, twelve, two } from "./on-archive.ts";

/** Writes files beside the archive, and returns their paths. */
function give({ root }: ScratchArchive, files: Readonly<Record<string, string>>): readonly string[] {
	return Object.entries(files).map(([name, text]) => {
		const path = join(dirname(root), "given", name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		return path;
	});
}

function articlesOf({ root }: ScratchArchive): readonly string[] {
	return Object.keys(readTree(join(root, "content/articles")));
}

describe("add", () => {
	it.each([
		["deleted", (archive: ScratchArchive) => archive.remove("articles/two.txt"), ["again.txt", "one.txt"]],
		[
			"edited",
			(archive: ScratchArchive) => archive.write("articles/two.txt", one.replace("gate", "door")),
			["again.txt", "one.txt", "two.txt"],
		],
	] as const)("copies a capture again whose copy was %s", { timeout: 60_000 }, async (_, lose, articles) => {
		const { archive, run } = onArchive({ "articles/one.txt": one, "articles/two.txt": two });
		await archive.build();
		lose(archive);
		expect(await run("add", ...give(archive, { "again.txt": two }))).toMatchObject({ code: 0, stderr: "" });
		expect(articlesOf(archive)).toEqual(articles);
		expect(archive.site()["courier.example/20230402/two.html"]).toContain("The second gate");
	});

	it("looks at what is known after it waited for another command", { timeout: 60_000 }, async () => {
		const { archive } = onArchive();
		await archive.build();
		const other = one.replace("gate", "door");
		const state = join(archive.root, ".microfilm/state.db");
		const release = await takeLock(`${state}.lock`, () => {});
		const added = keepRunning(["add", "--root", archive.root, ...give(archive, { "late.txt": other })]);
		await added.says(/Waiting for another command/);
		const database = new DatabaseSync(state);
		database
			.prepare("INSERT INTO files (file, bucket, size, mtime, sha256, refused) VALUES ('content/articles/early.txt', 1, 1, 1, ?, 1)")
			.run(hashText(other));
		database.close();
		archive.write("articles/early.txt", other);
		release();
		await added.says(/late\.txt is in the archive already, as content\/articles\/early\.txt\.\n/);
		expect(await added.ended).toBe(0);
		expect(articlesOf(archive)).toEqual(["early.txt", "one.txt"]);
	});

	it("writes nothing at a root that is no archive", async () => {
		const { archive } = onArchive();
		const root = join(archive.root, "nowhere");
		mkdirSync(root);
		const refused = await runMicrofilm(["add", ...give(archive, { "a.txt": one }), "--root", root]);
		expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("is no archive") });
		expect(readdirSync(root)).toEqual([]);
	});

	it("does not look at the other captures, whatever became of them or of the settings", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, ...twelve() });
		await archive.build();
		const before = Object.keys(archive.site());
		archive.remove("articles/many");
		archive.write("archive.yaml", "title: Another title\nprofile: ours\ncontact: desk@scratch.example\n");
		expect(await run("add", ...give(archive, { "a.txt": two }))).toMatchObject({ code: 0 });
		expect(Object.keys(archive.site())).toEqual(expect.arrayContaining(before.filter((path) => path.startsWith("courier.example/"))));
		expect(await run("build")).toMatchObject({ code: 1, stdout: expect.stringContaining("--allow-removals") });
	});

	it("gives two captures of one name a number, and a safe name", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		const third = two.replace("second", "third").replaceAll("two", "three");
		expect(await run("add", ...give(archive, { "a/.same:name.txt": two, "b/.same:name.txt": third }))).toMatchObject({
			code: 0,
			stderr: "",
		});
		expect(readTree(join(archive.root, "content/articles"))).toEqual({
			"one.txt": one,
			"same_name-2.txt": third,
			"same_name.txt": two,
		});
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("refuses a folder and an empty standard input with 2, and adds nothing", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		const [file = ""] = give(archive, { "a.txt": two });
		expect(await run("add", file, dirname(file))).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/given` is a folder\.\nNothing was added\. Name the files in it/),
		});
		expect(await run("add", file, "-")).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^Standard input is empty\.\nNothing was added\./),
		});
		expect(articlesOf(archive)).toEqual(["one.txt"]);
	});

	it("says that nothing was added when it cannot copy", async () => {
		const { archive, run } = onArchive();
		rmSync(join(archive.root, "content/articles"), { recursive: true });
		writeFileSync(join(archive.root, "content/articles"), "no folder");
		const [file = ""] = give(archive, { "a.txt": two });
		expect(await run("add", file)).toMatchObject({ code: 3, stderr: expect.stringMatching(/^Copying to .*\nNothing was added\./) });
		expect(readdirSync(join(archive.root, "content"))).toEqual(["archive.yaml", "articles"]);
	});
});

describe("the name of a copy", () => {
	it.each([
		["story.txt", 1, "story.txt", "as it was given"],
		["story.txt", 3, "story-3.txt", "taken twice"],
		["noend", 2, "noend-2", "no ending"],
		[".what now?", 1, "what now_", "a leading dot hides, a question mark is no name on Windows"],
		["a\u001b[2J\nb.txt", 1, "a_[2J_b.txt", "control signs would act in a terminal"],
		["story. ", 1, "story", "Windows drops trailing dots and blanks"],
		["con.txt", 1, "_con.txt", "a device on Windows"],
		["...", 1, "0f.txt", "nothing is left"],
		[`${"д".repeat(120)}.txt`, 2, `${"д".repeat(100)}-2.txt`, "longer than a name may be, with its number"],
		["v1.an ending that goes on", 2, "v1.an ending that goes on-2", "too long for an ending"],
	])("of %j, number %i, is %j: %s", (given, number, expected) => {
		expect(nameCopy(given, { number, otherwise: "0f.txt" })).toBe(expected);
	});
});
