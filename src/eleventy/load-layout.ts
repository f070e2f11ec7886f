import { pathToFileURL } from "node:url";
import type { VNode } from "preact";
import { ArchiveError } from "../model/archive-error.ts";
import type { LayoutView } from "../model/layout-view.ts";
import { printMarkup } from "./print-markup.ts";
import { findThemeFile, themeFolders } from "./theme-files.ts";

/** Draws a whole page from its view. */
export type Layout = (view: LayoutView) => string;

/**
 * Loads the layout of a name, `article`: the archive's own `layouts/article.njk` or `layouts/article.tsx`, else ours. Throws an `ArchiveError` that
 * names the layout when it cannot be loaded.
 */
export async function loadLayout(root: string, name: string): Promise<Layout> {
	const folders = themeFolders(root);
	const template = `${name}.njk`;
	if (findThemeFile(folders, template) !== undefined) return loadNunjucks(folders, template);
	const component = await loadComponent<LayoutView>(folders, `${name}.tsx`);
	return (view) => `<!DOCTYPE html>\n${printMarkup(component(view))}\n`;
}

/** Nunjucks is loaded by themes that use it. */
async function loadNunjucks(folders: readonly string[], name: string): Promise<Layout> {
	const { loadTemplate } = await import("./load-template.ts");
	const frame = await loadComponent<{ readonly view: LayoutView; readonly main: string }>(folders, "components/template-frame.tsx");
	return loadTemplate(folders, name, (view, main) => printMarkup(frame({ view, main })));
}

/** Loads the component that a file of the theme exports as its default. */
async function loadComponent<Properties>(folders: readonly string[], name: string): Promise<(properties: Properties) => VNode> {
	const path = findThemeFile(folders, name) ?? name;
	try {
		const module: unknown = await import(pathToFileURL(path).href);
		// A layout is only ever called with the view of its kind; what it returns is checked by the renderer.
		if (typeof module === "object" && module !== null && "default" in module && typeof module.default === "function")
			return module.default as (properties: Properties) => VNode;
	} catch (error) {
		throw new ArchiveError("configuration", `The layout \`${name}\` cannot be loaded: ${error instanceof Error ? error.message : error}`, {
			cause: error,
			hint: `Mend \`${path}\`, or what it imports of \`${folders[0]}\`.`,
		});
	}
	throw new ArchiveError("configuration", `The layout \`${path}\` exports no component.`, { hint: "Write `export default function`." });
}
