#!/usr/bin/env node
// Plain JavaScript, so that an old runtime can say what is wrong instead of failing on a type annotation.
import { enableCompileCache } from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	process.stderr.write(
		`Microfilm needs Node 22.18 or newer; this is Node ${process.versions.node}. In a clone, run it with \`npx microfilm\` after \`npm ci\`.\n`,
	);
	process.exit(2);
}
enableCompileCache?.();
const { run } = await import("./cli.ts");
process.exitCode = await run(process.argv.slice(2));
