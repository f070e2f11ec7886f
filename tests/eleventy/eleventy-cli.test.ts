import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { project, runMicrofilm } from "../build/run-microfilm.ts";
import { readTree } from "../build/scratch-archive.ts";

/** What Eleventy's own command line needs of the project. */
const parts = ["src", "layouts", "content", "package.json", "tsconfig.json", ".eleventy.ts"];

/** Files that our publisher alone writes: stylesheet and script, captures as found, what is searched. */
const ofPublisher = /^(?:assets\/|captures\/|search\/segments)/;

describe("eleventy --config=.eleventy.ts", () => {
	it("renders every page of the plan with the bytes of `microfilm build`", { timeout: 60_000 }, async () => {
		const copy = mkdtempSync(join(tmpdir(), "microfilm-eleventy-"));
		onTestFinished(() => rmSync(copy, { recursive: true }));
		for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
		symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
		const eleventy = join(copy, "node_modules/@11ty/eleventy/cmd.cjs");
		execFileSync(process.execPath, [eleventy, "--config=.eleventy.ts", "--output=eleventy", "--quiet"], { cwd: copy, stdio: "pipe" });
		expect(await runMicrofilm(["build", "--root", copy, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
		const built = Object.entries(readTree(join(copy, "_site"))).filter(([path]) => !ofPublisher.test(path));
		expect(built.length).toBeGreaterThan(100);
		expect(readTree(join(copy, "eleventy"))).toEqual(Object.fromEntries(built));
	});
});
