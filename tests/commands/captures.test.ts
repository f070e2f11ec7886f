import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runMicrofilm } from "../build/run-microfilm.ts";
import { readTree } from "../build/scratch-archive.ts";
import { address, files, onArchive, one, page, two } from "./on-archive.ts";

describe("add", () => {
	it("copies captures, overwrites nothing, says what is there, and publishes", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/taken.txt": one });
		await archive.build();
		const given = join(archive.root, "given");
		mkdirSync(given);
		for (const [name, text] of Object.entries({ "taken.txt": two, "one.txt": one, "two-again.txt": two }))
			writeFileSync(join(given, name), text);
		const added = await run("add", ...["taken.txt", "one.txt", "two-again.txt"].map((name) => join(given, name)));
		expect(added.code).toBe(0);
		expect(added.stderr).toContain("one.txt is in the archive already, as content/articles/taken.txt.");
		expect(added.stderr).toContain("two-again.txt is in the archive already, as content/articles/taken-2.txt.");
		expect(readTree(join(archive.root, "content/articles"))).toEqual({ "taken.txt": one, "taken-2.txt": two });
		expect(archive.site()).toEqual(await archive.fullSite());
		expect(archive.site()["courier.example/20230402/two.html"]).toContain("The second gate");
	});

	it("reads one from standard input, and prints a summary", async () => {
		const { archive } = onArchive();
		await archive.build();
		const { code, stdout } = await runMicrofilm(["add", "-", "--root", archive.root, "--json"], { input: two });
		expect([code, JSON.parse(stdout).parsed]).toEqual([0, 1]);
		expect(Object.keys(readTree(join(archive.root, "content/articles")))).toEqual([
			expect.stringMatching(/^[0-9a-f]{12}\.txt$/),
			"one.txt",
		]);
		expect(Object.keys(archive.site())).toContain("courier.example/20230402/two.html");
	});

	it("adds nothing when one of them is missing", async () => {
		const { archive, run } = onArchive();
		const given = join(archive.root, "two.txt");
		writeFileSync(given, two);
		expect(await run("add", given, join(archive.root, "no.txt"))).toMatchObject({
			code: 3,
			stderr: expect.stringMatching(/no\.txt.*\nNothing was added\.\n$/),
		});
		expect(Object.keys(readTree(join(archive.root, "content/articles")))).toEqual(["one.txt"]);
	});
});

describe("inspect", () => {
	it("--json answers every file, a missing one by file and problems only", async () => {
		const { archive, run } = onArchive();
		const file = join(archive.root, "content/articles/one.txt");
		const missing = join(archive.root, "no.txt");
		const before = files(archive);
		const { code, stdout } = await run("inspect", "--json", file, missing);
		expect(code).toBe(3);
		const [first, second, ...rest] = stdout
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(rest).toEqual([]);
		expect(first).toMatchObject({ file, url: address, permalink: `/${page}`, headline: "The first gate opens on time", problems: [] });
		expect(first.published).toMatchObject({ value: expect.stringMatching(/^2023-04-01T03:15/), precision: "minute", ambiguous: false });
		expect(second).toEqual({
			file: missing,
			problems: [{ id: "file-unreadable", severity: "error", line: null, message: expect.stringContaining("does not exist") }],
		});
		expect(files(archive)).toEqual(before);
	});

	it("--markdown reads back as the same article, and people are told the lines", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		const file = join(archive.root, "content/articles/one.txt");
		const markdown = join(archive.root, "one.md");
		writeFileSync(markdown, (await run("inspect", "--markdown", file)).stdout);
		const [original, copy] = (await run("inspect", "--json", file, markdown)).stdout
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		for (const key of ["url", "permalink", "headline", "dateline", "body", "language"]) expect(copy[key]).toEqual(original[key]);
		expect((await run("inspect", file)).stdout).toMatch(
			/\n +2 +headline +│ The first gate opens on time\n[\s\S]*\n {2}headline +The first gate opens on time \[line 2\]\n/,
		);
	});
});

describe("correct", () => {
	it("writes a correction and builds; the capture stays", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		const values = ["headline=The gate: opened", "authors=Ann Lee; Bo Ek", "published=2023-04-01T05:00+01:00"];
		const done = await run("correct", address, ...values, "--why", "The paper says so.", "--by", "A. Reader");
		expect(done).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Wrote content\/corrections\/[0-9a-f]{16}\.yaml\n$/) });
		const html = archive.site()[page] ?? "";
		for (const text of ["The gate: opened", "Ann Lee", "Bo Ek", "The paper says so.", "A. Reader"]) expect(html).toContain(text);
		expect(readFileSync(join(archive.root, "content/articles/one.txt"), "utf8")).toBe(one);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it.each([
		[["https://nobody.example/x", "headline=X", "--why", "Because."], "No article of the archive has the address or id"],
		[["nonsense", "headline=X", "--why", "Because."], "is neither an address nor an id"],
		[[address, "hedline=X", "--why", "Because."], "`hedline=X` is no correction."],
		[[address, "published=2023-02-30", "--why", "Because."], "`published`: Write a date or a moment as ISO 8601"],
		[[address, "headline=X"], "--why"],
	])("refuses %j with 2, and writes nothing", async (args, message) => {
		const { archive, run } = onArchive();
		await archive.build();
		expect(await run("correct", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
		expect(existsSync(join(archive.root, "content/corrections")) && readdirSync(join(archive.root, "content/corrections"))).toEqual(false);
	});
});
