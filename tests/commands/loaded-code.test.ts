import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "../../src");

/** Prints the modules of ours that a new process loads with `build`. */
const script = `
	import { registerHooks } from "node:module";
	registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });
	await import(${JSON.stringify(join(source, "commands/build.ts"))});
`;

it("a build begins without what reads captures and what draws pages: its workers load that, or a thread works meanwhile", () => {
	const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
	expect(stderr).toBe("");
	expect(stdout).toContain("/src/commands/read-changed.ts");
	expect(stdout).not.toMatch(/\/src\/(?:parse|markdown|eleventy)\/|node_modules\/(?:remark|rehype|@11ty)\//);
});
