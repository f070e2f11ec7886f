import { openPlan } from "./src/commands/open-plan.ts";
import { type EleventyConfig, renderPlan } from "./src/eleventy/plugin.ts";

/**
 * Eleventy's own way to the same pages: `eleventy --config=.eleventy.ts` brings the state up to the captures and renders every page of the
 * plan, byte for byte as `microfilm build` does. Search, captures and removals are our publisher's alone.
 */
export default async function configure(config: EleventyConfig) {
	const { pages, source } = await openPlan(import.meta.dirname);
	renderPlan(config, { pages, render: source.render });
	return { dir: { input: "src/eleventy", output: "_site" } };
}
