import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareFolders, type FolderDifference, listFolder } from "./compare-folders.ts";
import { type Corpus, type CorpusFormat, toFileName, toSourcesYaml, writeArticle, writeCorpus } from "./corpus.ts";
import { measureProcess, type ProcessCost } from "./measure-process.ts";

/** What one build cost and did. */
export type BuildCost = FolderDifference & Omit<ProcessCost, "output">;

/** The figures of one archive. Additions are the median of several by their time. */
export interface ArchiveCost {
	readonly articles: number;
	readonly captureBytes: number;
	readonly fullBuild: BuildCost;
	/** A new file in the folder, then `build` in a new process. */
	readonly build: BuildCost & { readonly runs: readonly number[] };
	/** `add FILE` in a new process. */
	readonly add: BuildCost & { readonly runs: readonly number[] };
}

interface ArchiveOptions {
	/** An empty folder. */
	readonly folder: string;
	readonly corpus: Corpus;
	readonly articles: number;
	readonly format: CorpusFormat;
}

const additions = 3;
const program = join(import.meta.dirname, "../../src/bin.js");

/** Writes an archive, builds it, then adds articles to it in both ways. */
export async function measureArchive({ folder, corpus, articles, format }: ArchiveOptions): Promise<ArchiveCost> {
	const root = join(folder, "archive");
	const captures = join(root, "content", "articles");
	const waiting = join(folder, "waiting");
	for (const each of [captures, waiting]) mkdirSync(each, { recursive: true });
	writeFileSync(
		join(root, "content", "archive.yaml"),
		"title: The Invented Archive\naddress: https://archive.example/\ncontact: desk@archive.example\n",
	);
	writeFileSync(join(root, "content", "sources.yaml"), toSourcesYaml(corpus));
	const captureBytes = writeCorpus(captures, corpus, { count: articles, format });
	const run = (args: readonly string[]) => measureBuild(folder, args);

	const fullBuild = await run(["build"]);
	const builds: BuildCost[] = [];
	const adds: BuildCost[] = [];
	for (let i = 0; i < additions; i++) {
		writeArticle(captures, corpus, articles + i, format);
		builds.push(await run(["build"]));
	}
	for (let i = additions; i < 2 * additions; i++) {
		writeArticle(waiting, corpus, articles + i, format);
		adds.push(await run(["add", join(waiting, toFileName(articles + i, format))]));
	}
	return { articles, captureBytes, fullBuild, build: toMedian(builds), add: toMedian(adds) };
}

async function measureBuild(folder: string, [command = "", ...rest]: readonly string[]): Promise<BuildCost> {
	const out = join(folder, "site");
	const before = listFolder(out);
	const args = [program, command, ...rest, "--root", join(folder, "archive"), "--out", out, "--json"];
	const { output, ...cost } = await measureProcess(process.execPath, args);
	const { files } = JSON.parse(output) as {
		readonly files: { readonly added: number; readonly changed: number; readonly removed: number };
	};
	const difference = compareFolders(before, listFolder(out));
	if (files.added + files.changed !== difference.files || files.removed !== difference.removed)
		throw new Error(`\`${command}\` reports ${JSON.stringify(files)}, but ${JSON.stringify(difference)} is what it did.`);
	return { ...cost, ...difference };
}

/** The run in the middle by its time, with the times of all. */
function toMedian(costs: readonly BuildCost[]): BuildCost & { readonly runs: readonly number[] } {
	const sorted = [...costs].sort((a, b) => a.seconds - b.seconds);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (middle === undefined) throw new RangeError("There is no run to take the median of.");
	return { ...middle, runs: costs.map(({ seconds }) => seconds) };
}
