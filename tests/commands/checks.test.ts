import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onArchive, stateFiles } from "./on-archive.ts";

describe("check and rebuild-check", () => {
	it("end with 0 when all is well, and with 1 and the place when something is not", { timeout: 30_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		expect(await run("check")).toMatchObject({
			code: 0,
			stdout: expect.stringMatching(/^\d+ files on the site\. 1 read: 1 complete; all kept\n$/),
		});
		expect(await run("rebuild-check")).toEqual({ code: 0, stdout: "The site equals a full build, byte by byte.\n", stderr: "" });
		const before = stateFiles(archive);
		writeFileSync(join(archive.root, "_site/2023/index.html"), '<!doctype html><a href="/archive/nowhere/">x</a>');
		writeFileSync(join(archive.root, "_site/stray.txt"), "");
		expect(await run("check")).toMatchObject({
			code: 1,
			stdout: expect.stringContaining("dead link in 2023/index.html: /archive/nowhere/"),
		});
		expect(await run("rebuild-check")).toMatchObject({
			code: 1,
			stdout: "differs: 2023/index.html\nnot of this build: stray.txt\nRun `microfilm build --full`.\n",
		});
		expect(JSON.parse((await run("rebuild-check", "--json")).stdout)).toEqual({
			missing: [],
			superfluous: ["stray.txt"],
			different: ["2023/index.html"],
		});
		expect(archive.site()["2023/index.html"]).toContain("nowhere");
		expect(stateFiles(archive)).toEqual(before);
	});
});
