import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { build } from "../../src/commands/build.ts";
import type { BuildOptions } from "../../src/commands/build-options.ts";
import { segmentFolder } from "../../src/model/search-files.ts";
import { searchPaths } from "../../src/search/manifest.ts";
import { readRecords } from "../../src/search/read-records.ts";

const settings =
	"title: The Scratch Files\naddress: https://scratch.example/archive/\ntimeZone: UTC\nprofile: ours\ncontact: desk@scratch.example\n";

/** A scratch archive on disk, removed when the test ends. */
export interface ScratchArchive {
	readonly root: string;
	readonly write: (path: string, text: string | Uint8Array) => void;
	readonly remove: (path: string) => void;
	readonly build: (options?: Partial<BuildOptions>) => ReturnType<typeof build>;
	/** All published files, as `readTree` tells them. */
	readonly site: (out?: string) => Readonly<Record<string, string>>;
	/** The files that a full build in an empty folder would publish. */
	readonly fullSite: () => Promise<Readonly<Record<string, string>>>;
}

/** Makes an archive of the given files, paths relative to `content/`. */
export function makeArchive(files: Readonly<Record<string, string>> = {}): ScratchArchive {
	const folder = mkdtempSync(join(tmpdir(), "microfilm-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const root = join(folder, "archive");
	const write = (path: string, text: string | Uint8Array): void => {
		const target = join(root, "content", path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	};
	write("archive.yaml", settings);
	for (const [path, text] of Object.entries(files)) write(path, text);
	const run = (options: Partial<BuildOptions> = {}) => build({ root, full: false, allowRemovals: false, quiet: true, ...options });
	const site = (out = join(root, "_site")) => readTree(out);
	return {
		root,
		write,
		remove: (path) => rmSync(join(root, "content", path), { recursive: true, force: true }),
		build: run,
		site,
		fullSite: async () => {
			const out = mkdtempSync(join(folder, "full-"));
			await run({ out: join(out, "site"), statePath: join(out, "state.db"), full: true, allowRemovals: true, report: false });
			return readTree(join(out, "site"));
		},
	};
}

/**
 * Every file below a folder, by its path. The segments of the search depend on the order of additions: in place of them and of their manifest stands,
 * under its path, what they know of each article.
 */
export function readTree(folder: string): Readonly<Record<string, string>> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
	const entries = paths.filter((path) => !path.startsWith(segmentFolder));
	return Object.fromEntries(
		entries.map((path) => [path, path === manifest ? readSearch(folder) : readFileSync(join(folder, path), "utf8")]),
	);
}

const manifest = searchPaths.root + searchPaths.manifest;

function readSearch(folder: string): string {
	const records = readRecords((path) => readFileSync(join(folder, searchPaths.root, path)));
	return JSON.stringify(Object.fromEntries([...records].sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** A capture in the form with a crawl line, three stamps and a dateline. */
export function captureOf({ name, day, place = "LISBON", host = "courier.example", headline = `Story ${name}` }: CaptureParts): string {
	const stamp = `${day}T0${name.length % 10}:15+0000`;
	return `${[
		` date ${day} https://${host}/${day.replaceAll("-", "")}/${name}.html`,
		headline,
		stamp,
		stamp,
		stamp,
		`${place} (Courier) – The harbour office opened the ${name} gate on time, the keeper said.`,
		"Nobody could remember when that had last happened.",
	].join("\n")}\n`;
}

interface CaptureParts {
	readonly name: string;
	readonly day: string;
	readonly place?: string;
	readonly host?: string;
	readonly headline?: string;
}
