import { join, relative } from "node:path";
import { openPlan } from "./src/commands/open-plan.ts";
import { type EleventyConfig, renderPlan } from "./src/eleventy/plugin.ts";

/**
 * Eleventy's own way to the same pages: `eleventy --config=.eleventy.ts`, run in the archive, brings the state up to the captures and renders every
 * page of the plan, byte for byte as `microfilm build` does. Search, captures and removals are our publisher's alone.
 */
export default async function configure(config: EleventyConfig) {
	const root = process.cwd();
	const { pages, source } = await openPlan(root);
	renderPlan(config, { pages, render: source.render });
	return { dir: { input: relative(root, join(import.meta.dirname, "src/eleventy")), output: "_site" } };
}
