import { posix } from "node:path";
import type { Module } from "./read-module.ts";

/** Past so many lines a file is split by subject (STYLE, “Size”). Tables of data in YAML do not count. */
const maxLines = 250;

/** kebab-case: lower-case words and digits, joined by one hyphen; maybe `.d`. “parse-dateline.ts” · “02-tokens.css” */
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.[a-z]+$/;
/** Names that say nothing about what a file holds, alone or as its last word. “utils.ts” · “date-helpers.ts” */
const emptyName = /^(?:[a-z0-9-]+-)?(?:utils?|helpers?|misc)$|^(?:common|shared|types?)$/;

/** Lists files and folders whose names are not kebab-case or say nothing. */
export function findBadNames(paths: readonly string[]): readonly string[] {
	return paths.flatMap((path) => {
		const name = posix.basename(path);
		const words = [...posix.dirname(path).split("/"), name.replace(/\..*$/, "")];
		if (!kebabCase.test(name)) return [`${path}:1 is not named in kebab-case`];
		const empty = words.find((word) => emptyName.test(word));
		return empty === undefined ? [] : [`${path}:1 is called \`${empty}\`, which does not say what it holds`];
	});
}

/** Lists files that are too long. */
export function findLongFiles(modules: readonly Module[]): readonly string[] {
	return modules
		.filter(({ lines }) => lines > maxLines)
		.map(({ path, lines }) => `${path}:${maxLines + 1} is one of ${lines} lines; split by subject`);
}

/** Lists barrel files: `index.ts`, and files that only pass exports of others on. */
export function findBarrels(modules: readonly Module[]): readonly string[] {
	return modules.filter(({ path, isBarrel }) => isBarrel || /\/index\.tsx?$/.test(path)).map(({ path }) => `${path}:1 is a barrel file`);
}

/** Lists raw HTML outside its one door. */
export function findRawHtml(modules: readonly Module[]): readonly string[] {
	return modules
		.filter(({ path }) => path !== "layouts/components/raw.tsx")
		.flatMap(({ path, uses }) =>
			uses.filter(({ what }) => what === "dangerouslySetInnerHTML").map(({ line }) => `${path}:${line} uses dangerouslySetInnerHTML`),
		);
}

/** Lists what depends on the locale of the machine. */
export function findMachineLocales(modules: readonly Module[]): readonly string[] {
	return modules.flatMap(({ path, uses }) =>
		uses.filter(({ what }) => what.endsWith("without a locale")).map(({ line, what }) => `${path}:${line} uses ${what}`),
	);
}

/** Folders in which one name means one function: who reads it need not ask whose it is. */
const ofOneMeaning = ["src/parse/text/", "src/parse/datelines/", "src/parse/stamps/", "src/normalize/"];

/** Lists functions that have the name of one that another file of the same folder exports. */
export function findHomonyms(modules: readonly Module[]): readonly string[] {
	return ofOneMeaning.flatMap((folder) => {
		const declared = modules
			.filter(({ path }) => path.startsWith(folder))
			.flatMap(({ path, functions }) => functions.map((each) => ({ ...each, path })));
		const exported = new Map(declared.filter(({ isExported }) => isExported).map((each) => [each.name, each]));
		return declared.flatMap(({ path, line, name }) => {
			const other = exported.get(name);
			return other === undefined || other.path === path ? [] : [`${path}:${line} calls a function \`${name}\`, as ${other.path} does`];
		});
	});
}
