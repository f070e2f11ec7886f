import type { PageKey } from "../model/page.ts";

/** A page that exists, and where its file lies in the output folder: `2024/05/31/index.html`. */
export interface PlannedPage {
	readonly key: PageKey;
	readonly path: string;
}

/** What Eleventy asks while it renders. */
export interface PageSource {
	/** Where these pages lie; keys whose page does not exist are left out. */
	readonly locate: (keys: readonly PageKey[]) => readonly PlannedPage[];
	readonly render: (page: PlannedPage) => string;
}

/** The part of Eleventy's configuration that the plugin uses. */
export interface EleventyConfig {
	readonly addTemplate: (path: string, template: object) => void;
	readonly setTemplateFormats: (formats: readonly string[]) => void;
	readonly setUseGitIgnore: (use: boolean) => void;
	readonly transforms: Record<string, unknown>;
	readonly benchmarks: { readonly config: { readonly setMinimumThresholdMs: (ms: number) => void } };
}

interface TemplateData {
	readonly entry: PlannedPage;
}

/**
 * The plugin for Eleventy: one virtual template, paginated over planned pages. No template an article, no tags, no collections, and no
 * template language over archived text: `{{ 7*7 }}` in an article stays what it is.
 */
export function renderPlan(
	config: EleventyConfig,
	{ pages, render }: { readonly pages: readonly PlannedPage[]; readonly render: (page: PlannedPage) => string | Uint8Array },
): void {
	config.setUseGitIgnore(false);
	config.setTemplateFormats(["11ty.js"]);
	// It rewrites links for a path prefix, which our views honour themselves, and costs as much as drawing the page.
	delete config.transforms["@11ty/eleventy/html-transformer"];
	// Eleventy prints its own timings into quiet runs, too, unless its threshold is zero.
	config.benchmarks.config.setMinimumThresholdMs(0);
	config.addTemplate("page.11ty.js", {
		data: () => ({
			pages,
			pagination: { data: "pages", size: 1, alias: "entry" },
			permalink: ({ entry }: TemplateData) => `/${entry.path}`,
			eleventyExcludeFromCollections: true,
		}),
		render: ({ entry }: TemplateData) => render(entry),
	});
}
