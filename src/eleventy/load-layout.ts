import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { VNode } from "preact";
import { ArchiveError } from "../model/archive-error.ts";
import type { LayoutView } from "../model/layout-view.ts";
import { compileFirst, compileLayout } from "./compile-layout.ts";

/** A layout: a view → the whole page as a tree. */
export type Layout = (view: LayoutView) => VNode;

const packageRoot = join(import.meta.dirname, "../..");
let hooked = false;

/** Makes the layouts of an archive ready to be loaded; call it once before. */
export async function prepareLayouts(root: string): Promise<void> {
	const compiled = join(root, ".microfilm", "layouts");
	await compileFirst([join(packageRoot, "layouts"), join(root, "layouts")], compiled);
	hookLayouts(compiled);
}

/**
 * Loads one layout: the archive's own `layouts/<name>` where there is one, else ours. A theme may lie anywhere: `preact` and
 * `microfilm/…` are resolved from our package for every `.tsx` file. Throws an `ArchiveError` that names the layout when it cannot be loaded.
 */
export async function loadLayout(root: string, name: string): Promise<Layout> {
	const path = layoutPath(root, name);
	try {
		const module: unknown = await import(pathToFileURL(path).href);
		// A layout is only ever called with the view of its kind; what it returns is checked by the renderer.
		if (typeof module === "object" && module !== null && "default" in module && typeof module.default === "function")
			return module.default as Layout;
	} catch (error) {
		throw new ArchiveError("configuration", `The layout \`${name}\` cannot be loaded: ${error instanceof Error ? error.message : error}`, {
			cause: error,
			hint: `Mend \`${path}\`.`,
		});
	}
	throw new ArchiveError("configuration", `The layout \`${path}\` exports no component.`, { hint: "Write `export default function`." });
}

/** Where a file of the theme lies: in the archive's own `layouts/`, else in ours. */
function layoutPath(root: string, name: string): string {
	const own = join(root, "layouts", name);
	return existsSync(own) ? own : join(packageRoot, "layouts", name);
}

/** Teaches the runtime to import `.tsx`, once a process. What was compiled is kept in the folder `compiled`. */
function hookLayouts(compiled: string): void {
	if (hooked) return;
	hooked = true;
	const ours = pathToFileURL(join(packageRoot, "layouts/")).href;
	registerHooks({
		resolve: (specifier, context, next) => {
			if (specifier.startsWith("microfilm/"))
				return next(pathToFileURL(join(packageRoot, specifier.slice("microfilm/".length))).href, context);
			const fromTheme = /\.tsx?$/.test(context.parentURL ?? "") && /^preact(\/|$)/.test(specifier);
			return next(specifier, fromTheme ? { ...context, parentURL: ours } : context);
		},
		load: (url, context, next) => {
			if (!url.endsWith(".tsx")) return next(url, context);
			return { format: "module", shortCircuit: true, source: compileLayout(fileURLToPath(url), compiled) };
		},
	});
}
