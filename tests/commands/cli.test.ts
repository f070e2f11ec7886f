import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runMicrofilm } from "../build/run-microfilm.ts";
import { readTree } from "../build/scratch-archive.ts";
import { files, onArchive, one, page, twelve } from "./on-archive.ts";

describe("every command", () => {
	it.each(["init", "build", "add", "serve", "watch", "inspect", "correct", "check", "rebuild-check", "export"])(
		"%s answers --help with 0, and an option it does not know with 2",
		{ timeout: 60_000 },
		async (command) => {
			const required = { correct: ["--why", "x"], export: ["--format", "jsonl"] }[command] ?? [];
			const [help, unknown] = await Promise.all([
				runMicrofilm([command, "--help"]),
				runMicrofilm([command, "x", "y", ...required, "--no-such-thing"]),
			]);
			expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining(`Usage: microfilm ${command}`) });
			for (const option of ["--quiet", ...(command === "init" ? [] : ["--root"])]) expect(help.stdout).toContain(option);
			expect(unknown).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--no-such-thing") });
		},
	);

	it("has a name that is known", async () => {
		expect(await runMicrofilm(["biuld"])).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean build?") });
		expect(await runMicrofilm([])).toMatchObject({ code: 2 });
	});
});

it("a reader that has seen enough makes no command fail", { timeout: 60_000 }, async () => {
	const project = join(import.meta.dirname, "../..");
	const captures = join(project, "content/articles/prichal");
	const paths = readdirSync(captures).map((name) => join(captures, name));
	const child = spawn(process.execPath, [join(project, "src/bin.js"), "inspect", ...paths, ...paths, ...paths], { stdio: "pipe" });
	child.stdout.once("data", () => child.stdout.destroy());
	let stderr = "";
	child.stderr.on("data", (text) => {
		stderr += text;
	});
	const [code] = await once(child, "close");
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

describe("init", () => {
	it("makes an empty archive from flags, which builds; and leaves one alone that is there", { timeout: 60_000 }, async () => {
		const { archive } = onArchive();
		const folder = join(archive.root, "new archive");
		const flags = [
			"--title",
			"Ärger: “A” & B",
			"--address",
			"https://me.example/archive",
			"--language",
			"de",
			"--time-zone",
			"Europe/Berlin",
		];
		const made = await runMicrofilm(["init", folder, ...flags, "--profile", "ours", "--contact", "me@me.example"]);
		expect(made).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("microfilm build --root") });
		expect(Object.keys(readTree(folder))).toEqual([".gitignore", "content/archive.yaml", "content/pages/about.md", "content/sources.yaml"]);
		const settings = readFileSync(join(folder, "content/archive.yaml"), "utf8");
		expect(settings.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
			'title: "Ärger: “A” & B"',
			"address: https://me.example/archive",
			"language: de",
			"timeZone: Europe/Berlin",
			"profile: ours",
			"contact: me@me.example",
		]);
		expect(await runMicrofilm(["build", "--root", folder, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
		expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("Ärger: “A” &amp; B");
		const again = await runMicrofilm(["init", folder, "--title", "Other"]);
		expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("is an archive already") });
		expect(readFileSync(join(folder, "content/archive.yaml"), "utf8")).toBe(settings);
	});

	it("asks nothing when no terminal is there, and refuses a value that archive.yaml may not have", async () => {
		const { archive } = onArchive();
		expect(await runMicrofilm(["init", join(archive.root, "a"), "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
		const refused = await runMicrofilm(["init", join(archive.root, "b"), "--profile", "mine"]);
		expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("Write `ours`") });
		expect(existsSync(join(archive.root, "b/content/archive.yaml"))).toBe(false);
	});
});

describe("build", () => {
	it("--json prints one summary object", async () => {
		const { archive, run } = onArchive();
		const { code, stdout, stderr } = await run("build", "--json");
		expect([code, stderr, stdout.trim().split("\n").length]).toEqual([0, "", 1]);
		expect(JSON.parse(stdout)).toEqual({
			parsed: 1,
			rendered: expect.any(Number),
			// Four of its one segment of the search.
			search: { indexed: 1, recent: 0, files: 5, milliseconds: expect.any(Number) },
			files: { added: Object.keys(archive.site()).length + 4, changed: 0, removed: 0 },
			archive: { files: 1, articles: 1, complete: 1, withoutTime: 0, withoutDate: 0, notUnderstood: 0 },
			problems: [],
			removalsRefused: 0,
			warnings: [],
			recovered: false,
			milliseconds: expect.any(Number),
			out: join(archive.root, "_site"),
		});
	});

	it("--dry-run lists every reading that would change, and changes nothing", async () => {
		const { archive, run } = onArchive();
		await archive.build();
		archive.write("articles/one.txt", one.replace("The first gate opens", "The first gate stays shut"));
		const before = [files(archive), archive.site()];
		const { code, stdout } = await run("build", "--dry-run");
		expect(code).toBe(0);
		expect(stdout).toMatch(/headline.*The first gate opens on time → The first gate stays shut on time/);
		expect(stdout).toContain("1 readings would change.");
		expect([files(archive), archive.site()]).toEqual(before);
		expect((await archive.build()).parsed).toBe(1);
	});

	it("--dry-run lists the problems that would be new, and removals that would be refused", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, "articles/old.txt": "", ...twelve() });
		await archive.build();
		archive.write("articles/old.txt", " ");
		archive.write("articles/empty.txt", "");
		expect(await run("build", "--dry-run")).toEqual({
			code: 0,
			stdout: expect.stringMatching(
				/^content\/articles\/empty\.txt:1: new error file-empty: The file is empty.*\n0 readings would change\. 1 problems would be new\.\n$/,
			),
			stderr: "",
		});
		archive.remove("articles/many");
		const refused = await run("build", "--dry-run");
		expect(refused).toMatchObject({
			code: 1,
			stderr: expect.stringContaining("The captures of 12 articles vanished at once: a build keeps"),
		});
		expect(await run("build", "--dry-run", "--full", "--quiet")).toMatchObject({ code: 1, stderr: refused.stderr });
		const { code, stdout, stderr } = await run("build", "--dry-run", "--json");
		const lines = stdout.trim().split("\n");
		expect([code, stderr, lines.map((line) => JSON.parse(line))]).toEqual([
			1,
			"",
			[
				{ file: "content/articles/empty.txt", line: 1, problem: "file-empty", severity: "error", message: expect.any(String) },
				{ removalsRefused: 12 },
			],
		]);
	});

	it("--as-of takes a day of the calendar, and refuses anything else with 2", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		for (const day of ["2024-02-30", "31 May 2024", "2024-05"])
			expect(await run("build", "--as-of", day)).toMatchObject({
				code: 2,
				stderr: expect.stringContaining(`argument '${day}' is invalid. Write a day of the calendar as \`2024-05-31\`.`),
			});
		expect(existsSync(join(archive.root, "_site"))).toBe(false);
		expect(await run("build", "--as-of", "2024-02-29", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
	});

	it("--strict ends with 1 when there are problems, though it publishes", async () => {
		const { archive, run } = onArchive();
		expect(await run("build", "--strict", "--quiet")).toMatchObject({ code: 0 });
		archive.write("articles/empty.txt", "");
		expect(await run("build", "--strict")).toMatchObject({ code: 1, stdout: expect.stringContaining("error file-empty (1)") });
		expect(await run("build")).toMatchObject({
			code: 0,
			stdout: expect.stringContaining("2 read: 1 complete, 1 not understood; all kept"),
		});
		expect(Object.keys(archive.site())).toContain(page);
	});

	it("refuses to remove many at once with 1, until it is allowed", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, ...twelve() });
		await archive.build();
		archive.remove("articles/many");
		expect(await run("build")).toMatchObject({ code: 1, stdout: expect.stringContaining("--allow-removals") });
		expect(Object.keys(archive.site())).toContain("courier.example/20220110/many-0.html");
		expect(await run("build", "--allow-removals", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
		expect(archive.site()["courier.example/20220110/many-0.html"]).toBeUndefined();
	});
});
