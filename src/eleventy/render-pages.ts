import Eleventy from "@11ty/eleventy";
import { errorCode } from "../io/io-error.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { PageKey } from "../model/page.ts";
import { type EleventyConfig, type PageSource, renderPlan } from "./plugin.ts";

/** A rendered page. */
export interface RenderedPage {
	readonly key: PageKey;
	/** Path of the file inside the output folder, with `/`: `2024/05/31/index.html`. */
	readonly path: string;
	readonly text: string;
}

/** A page that could not be drawn, and why. */
export interface PageFault {
	readonly key: PageKey;
	readonly reason: string;
}

/** What Eleventy puts before every path that it believes it would write. */
const outputPrefix = "./_site/";

/**
 * Renders pages with Eleventy, which writes nothing and looks at no folder of the archive. Keys whose page does not exist give nothing. A page
 * that cannot be drawn is a fault of that page; the others are rendered.
 */
export async function renderPages(
	keys: readonly PageKey[],
	source: PageSource,
): Promise<{ readonly pages: readonly RenderedPage[]; readonly faults: readonly PageFault[] }> {
	const faults = new Map<PageKey, string>();
	const planned = keys.flatMap((key) => attempt(key, faults, () => source.locate([key])) ?? []);
	if (planned.length === 0) return { pages: [], faults: toFaults(faults) };
	const drawn: PageSource = { ...source, render: (page) => attempt(page.key, faults, () => source.render(page)) ?? "" };
	const eleventy = new Eleventy<EleventyConfig>(import.meta.dirname, undefined, {
		quietMode: true,
		configPath: null,
		config: (config) => renderPlan(config, { pages: planned, source: drawn }),
	});
	const rendered = await eleventy.toJSON();
	const textAt = new Map(rendered.map(({ outputPath, content }) => [outputPath.slice(outputPrefix.length), content]));
	const pages = planned.map(({ key, path }) => {
		const text = textAt.get(path);
		if (text === undefined) throw new Error(`Eleventy rendered no page at \`${path}\`.`);
		return { key, path, text };
	});
	return { pages: pages.filter(({ key }) => !faults.has(key)), faults: toFaults(faults) };
}

function attempt<Value>(key: PageKey, faults: Map<PageKey, string>, work: () => Value): Value | undefined {
	try {
		return work();
	} catch (error) {
		// The disk, the state and the settings are no fault of a page.
		if (error instanceof ArchiveError || errorCode(error) !== undefined) throw error;
		faults.set(key, error instanceof Error ? error.message : String(error));
		return undefined;
	}
}

function toFaults(faults: ReadonlyMap<PageKey, string>): readonly PageFault[] {
	return [...faults].map(([key, reason]) => ({ key, reason }));
}
