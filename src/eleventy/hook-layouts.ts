import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileFirst, compileLayout } from "./compile-layout.ts";
import { findThemeFile, themeFolders, themeName } from "./theme-files.ts";

const packageRoot = join(import.meta.dirname, "../..");
let hooked = false;

/** Makes the layouts of an archive ready to be loaded; call it once before. A process draws the pages of one archive. */
export async function prepareLayouts(root: string): Promise<void> {
	const folders = themeFolders(root);
	const compiled = join(root, ".microfilm", "layouts");
	await compileFirst(folders, compiled);
	hookLayouts(folders, compiled);
}

/**
 * Teaches the runtime to import layouts, once a process.
 *
 * - `.tsx` is compiled. What was compiled is kept in the folder `compiled`.
 * - A theme may lie anywhere: `preact` and `microfilm/…` are resolved from our package.
 * - What one file of a theme imports of another is looked up by its name, in the archive's own `layouts/` first: so one component is replaced
 *   wherever it is used. A file that imports its own name gets ours.
 */
function hookLayouts(folders: readonly string[], compiled: string): void {
	if (hooked) return;
	hooked = true;
	const ours = pathToFileURL(join(packageRoot, "layouts/")).href;
	registerHooks({
		resolve: (specifier, context, next) => {
			const asking = context.parentURL?.startsWith("file:") ? fileURLToPath(context.parentURL) : "";
			const path = importedPath(specifier, { asking, folders });
			if (path !== undefined) return next(pathToFileURL(path).href, context);
			const fromTheme = /\.tsx?$/.test(asking) && /^preact(\/|$)/.test(specifier);
			return next(specifier, fromTheme ? { ...context, parentURL: ours } : context);
		},
		load: (url, context, next) => {
			if (!url.endsWith(".tsx")) return next(url, context);
			return { format: "module", shortCircuit: true, source: compileLayout(fileURLToPath(url), compiled) };
		},
	});
}

interface Import {
	/** The file that imports; empty where it is none. */
	readonly asking: string;
	readonly folders: readonly string[];
}

/** The file that is meant by `microfilm/…`, or by a path beside a file of the theme; `undefined` for anything else. */
function importedPath(specifier: string, { asking, folders }: Import): string | undefined {
	const path = specifier.startsWith("microfilm/")
		? join(packageRoot, specifier.slice("microfilm/".length))
		: specifier.startsWith(".") && themeName(folders, asking) !== undefined
			? join(asking, "..", specifier)
			: undefined;
	const name = path === undefined ? undefined : themeName(folders, path);
	return name === undefined ? path : (findThemeFile(folders, name, asking) ?? path);
}
