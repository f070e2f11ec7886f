import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { project, runMicrofilm } from "../build/run-microfilm.ts";
import { readBuiltPages, runEleventy } from "./run-eleventy.ts";

/** What Eleventy's own command line needs of the project. */
const parts = ["src", "layouts", "content", "package.json", "tsconfig.json", ".eleventy.ts"];

describe("eleventy --config=.eleventy.ts", () => {
	it("renders every page of the plan with the bytes of `microfilm build`", { timeout: 60_000 }, async () => {
		const copy = mkdtempSync(join(tmpdir(), "microfilm-eleventy-"));
		onTestFinished(() => rmSync(copy, { recursive: true }));
		for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
		symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
		const drawn = runEleventy(copy, copy);
		expect(await runMicrofilm(["build", "--root", copy, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
		const built = readBuiltPages(copy);
		expect(Object.keys(built).length).toBeGreaterThan(100);
		expect(drawn).toEqual(built);
	});
});
