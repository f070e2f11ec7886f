import Eleventy from "@11ty/eleventy";
import type { PageKey } from "../model/page.ts";
import { type EleventyConfig, type PageSource, renderPlan } from "./plugin.ts";

/** A rendered page. */
export interface RenderedPage {
	readonly key: PageKey;
	/** Path of the file inside the output folder, with `/`: `2024/05/31/index.html`. */
	readonly path: string;
	readonly text: string;
}

/** What Eleventy puts before every path that it believes it would write. */
const outputPrefix = "./_site/";

/**
 * Renders pages with Eleventy, which writes nothing and looks at no folder of the archive. Keys whose page does not exist give nothing.
 */
export async function renderPages(keys: readonly PageKey[], source: PageSource): Promise<readonly RenderedPage[]> {
	const pages = source.locate(keys);
	if (pages.length === 0) return [];
	const eleventy = new Eleventy<EleventyConfig>(import.meta.dirname, undefined, {
		quietMode: true,
		configPath: null,
		config: (config) => renderPlan(config, { pages, source }),
	});
	const rendered = await eleventy.toJSON();
	const textAt = new Map(rendered.map(({ outputPath, content }) => [outputPath.slice(outputPrefix.length), content]));
	return pages.map(({ key, path }) => {
		const text = textAt.get(path);
		if (text === undefined) throw new Error(`Eleventy rendered no page at \`${path}\`.`);
		return { key, path, text };
	});
}
