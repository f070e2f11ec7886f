import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive } from "./scratch-archive.ts";

describe("a place that cannot be written", () => {
	const oneLine = /^[^\n]+\n[^\n]*\n?$/;

	it("a file where the output folder should be: 3, one line, and no harm", async () => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		const out = join(archive.root, "_site");
		writeFileSync(out, "mine");
		for (const command of ["build", "build", "check"]) {
			const { code, stderr } = await runMicrofilm([command, "--root", archive.root, "--quiet"]);
			expect([code, stderr]).toEqual([3, expect.stringMatching(oneLine)]);
		}
		expect(readFileSync(out, "utf8")).toBe("mine");
		rmSync(out);
		await archive.build();
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("an output folder below a file: 3, one line", async () => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		const out = join(archive.root, "content/archive.yaml", "site");
		const { code, stderr } = await runMicrofilm(["build", "--root", archive.root, "--out", out, "--quiet"]);
		expect([code, stderr]).toEqual([3, expect.stringMatching(oneLine)]);
	});

	it("folders that are files in content/: 3, one line", async () => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }), corrections: "" });
		const { code, stderr } = await runMicrofilm(["build", "--root", archive.root, "--quiet"]);
		expect([code, stderr]).toEqual([3, expect.stringMatching(oneLine)]);
	});

	it("a full disk: 3, one line, the site as it was; with room again, the site is right", { timeout: 60_000 }, async ({ skip }) => {
		const disk = mountSmallDisk();
		if (disk === undefined) return skip("a small disk cannot be mounted here");
		onTestFinished(disk.unmount);
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		const out = join(disk.folder, "site");
		const ballast = join(disk.folder, "ballast");
		await archive.build({ out });
		const before = archive.site(out);
		writeFileSync(ballast, fill(disk.folder));
		for (let i = 0; i < 30; i++) archive.write(`articles/${i}.txt`, captureOf({ name: `more-${i}`, day: `2023-04-${10 + (i % 20)}` }));
		const { code, stderr } = await runMicrofilm(["build", "--root", archive.root, "--out", out, "--quiet"]);
		expect([code, stderr]).toEqual([3, expect.stringMatching(oneLine)]);
		expect(stderr).toContain(`Publishing to \`${out}\` failed: the disk is full (ENOSPC).`);
		expect(archive.site(out)).toEqual(before);
		rmSync(ballast);
		await archive.build({ out });
		expect(archive.site(out)).toEqual(await archive.fullSite());
	});
});

/** A memory file system of 4 MB, where the machine allows it. */
function mountSmallDisk() {
	const folder = mkdtempSync(join(tmpdir(), "microfilm-disk-"));
	const unmount = (): void => {
		execFileSync("umount", [folder], { stdio: "ignore" });
		rmSync(folder, { recursive: true });
	};
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], { stdio: "ignore" });
		return { folder, unmount };
	} catch {
		rmSync(folder, { recursive: true });
		return undefined;
	}
}

/** As many bytes as leave room for two pages or so. */
function fill(folder: string): Uint8Array {
	const [, free = "0"] = execFileSync("df", ["-B1", "--output=avail", folder], { encoding: "utf8" }).trim().split("\n");
	return new Uint8Array(Number(free) - 40_000);
}
