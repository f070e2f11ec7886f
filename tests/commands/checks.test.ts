import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { takeLock } from "../../src/io/lock.ts";
import { startMicrofilm } from "../build/run-microfilm.ts";
import { files, onArchive, one, stateFiles, twelve, two } from "./on-archive.ts";

describe("check and rebuild-check", () => {
	it("end with 0 when all is well, and with 1 and the place when something is not", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		expect(await run("check")).toMatchObject({
			code: 0,
			stdout: expect.stringMatching(/^\d+ files on the site\. 1 read: 1 complete; all kept\n$/),
		});
		expect(await run("rebuild-check")).toEqual({ code: 0, stdout: "The site equals a full build, byte by byte.\n", stderr: "" });
		const before = stateFiles(archive);
		writeFileSync(join(archive.root, "_site/stray.txt"), "");
		expect(await run("check")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^not ours: stray\.txt\n\d+ files on the site\./) });
		writeFileSync(join(archive.root, "_site/2023/index.html"), '<!doctype html><a href="/archive/nowhere/">x</a>');
		expect(await run("check")).toMatchObject({
			code: 1,
			stdout: expect.stringContaining("dead link in 2023/index.html: /archive/nowhere/\nnot ours: stray.txt\n"),
		});
		expect(await run("rebuild-check")).toMatchObject({
			code: 1,
			stdout: "differs: 2023/index.html\nnot of this build: stray.txt\nRun `microfilm build --full`.\n",
		});
		expect(JSON.parse((await run("rebuild-check", "--json")).stdout)).toEqual({
			missing: [],
			superfluous: ["stray.txt"],
			different: ["2023/index.html"],
			search: [],
		});
		expect(archive.site()["2023/index.html"]).toContain("nowhere");
		expect(stateFiles(archive)).toEqual(before);
	});
});

describe("check", () => {
	it("judges the content as it is now, and changes nothing", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		const site = archive.site();
		archive.write("articles/empty.txt", "");
		archive.write("articles/two.txt", two);
		expect(await run("check")).toMatchObject({
			code: 1,
			stdout: expect.stringMatching(
				/^error file-empty \(1\)\n {2}content\/articles\/empty\.txt.*\n\d+ pages wait for the next build\.\n\d+ files on the site\. 3 read: 2 complete, 1 not understood; all kept\n$/,
			),
		});
		expect(archive.site()).toEqual(site);
		expect(await run("build", "--dry-run")).toMatchObject({ stdout: expect.stringContaining("two.txt: page: nothing → /") });
		expect(await archive.build()).toMatchObject({ parsed: 2 });
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("says that a site was not built yet, and what is wrong with its content", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, "articles/empty.txt": "" });
		const { code, stdout } = await run("check");
		expect([code, stdout]).toEqual([
			1,
			expect.stringMatching(
				/^error file-empty \(1\)\n {2}content\/articles\/empty\.txt.*\nThe site was not built yet\. Run `microfilm build`\.\n2 read: 1 complete, 1 not understood; all kept\n$/,
			),
		]);
		expect(files(archive)).not.toContain("_site");
		expect(JSON.parse((await run("check", "--json")).stdout)).toMatchObject({ built: false, files: 0, archive: { articles: 1 } });
	});

	it("says that many captures vanished at once", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, ...twelve() });
		await archive.build();
		archive.remove("articles/many");
		const said = "The captures of 12 articles vanished at once; a build keeps their pages until `--allow-removals`.";
		expect(await run("check")).toMatchObject({ code: 1, stdout: expect.stringContaining(said) });
	});
});

describe("rebuild-check", () => {
	it("waits for a command that is changing the site", { timeout: 60_000 }, async () => {
		const { archive } = onArchive();
		await archive.build();
		const release = await takeLock(join(archive.root, ".microfilm", "state.db.lock"), () => {});
		const page = join(archive.root, "_site/2023/index.html");
		const text = readFileSync(page);
		writeFileSync(page, "half a page");
		const child = startMicrofilm(["rebuild-check", "--root", archive.root]);
		onTestFinished(() => void child.kill());
		const ended = once(child, "exit");
		const [said] = await Promise.race([once(child.stderr ?? child, "data"), ended]);
		expect(String(said)).toMatch(
			/^Waiting for another command \(process .*\) to finish … If there is none, delete `.*state\.db\.lock`\.\n$/,
		);
		writeFileSync(page, text);
		release();
		expect(await ended).toEqual([0, null]);
	});
});
