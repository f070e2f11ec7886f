import { existsSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ourFolder = join(import.meta.dirname, "../../layouts");

/** The folders of a theme, best first: the archive's own `layouts/`, links resolved, and ours. They are looked at as one. */
export function themeFolders(root: string): readonly string[] {
	const own = join(root, "layouts");
	return existsSync(own) ? [...new Set([realpathSync(own), ourFolder])] : [ourFolder];
}

/**
 * Finds a file of a theme by its name: `components/masthead.tsx`; `undefined` where no folder has it. The file that asks is not found: so a component
 * that replaces ours may import what it replaces.
 */
export function findThemeFile(folders: readonly string[], name: string, asking?: string): string | undefined {
	return folders.map((folder) => join(folder, name)).find((path) => path !== asking && existsSync(path));
}

/** The name under which a theme knows a path; `undefined` where it lies in none of its folders. */
export function themeName(folders: readonly string[], path: string): string | undefined {
	const folder = folders.find((each) => path.startsWith(each + sep));
	return folder === undefined ? undefined : relative(folder, path);
}
