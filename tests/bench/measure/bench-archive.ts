import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Corpus, type CorpusFormat, toSourcesYaml, writeCorpus } from "../corpus.ts";
import type { RunCost } from "./figure.ts";
import { measureProcess, startProcess } from "./measure-process.ts";
import { openMeasuredSite } from "./measured-site.ts";
import { waitForPublication } from "./wait-for-publication.ts";

/** An archive of invented articles, and Microfilm at work on it. */
export interface BenchArchive {
	readonly root: string;
	readonly captures: string;
	/** `build`, `add FILE` … in a new process. */
	readonly run: (command: string, ...args: readonly string[]) => Promise<RunCost>;
	/** The same in an archive with search, and the part that the search has in it. */
	readonly runWithSearch: (command: string, ...args: readonly string[]) => Promise<{ readonly whole: RunCost; readonly search: RunCost }>;
	/** At first there is no search, because the peers have none. */
	readonly turnSearchOn: () => void;
	/** Starts `watch`; comes to pass when it waits for captures. */
	readonly watch: () => Promise<BenchWatch>;
	/** Removes the site and its state: nothing is left but captures and settings. */
	readonly clear: () => void;
}

/** `watch` at work. */
interface BenchWatch {
	/** Makes a change and waits until the pages that it adds, and all that list them, are in place. */
	readonly publish: (change: () => void) => Promise<RunCost>;
	/** Ends it, and says what memory it took. */
	readonly stop: () => Promise<Pick<RunCost, "peakBytes">>;
}

interface ArchiveOptions {
	/** An empty folder. */
	readonly folder: string;
	readonly corpus: Corpus;
	readonly articles: number;
	readonly format: CorpusFormat;
}

const program = join(import.meta.dirname, "../../../src/bin.js");
const settings = { title: "The Invented Archive", address: "https://archive.example/", contact: "desk@archive.example" };

/** Writes the captures and settings of an archive. */
export async function openBenchArchive({ folder, corpus, articles, format }: ArchiveOptions): Promise<BenchArchive> {
	const root = join(folder, "archive");
	const out = join(folder, "site");
	const state = join(root, ".microfilm");
	const captures = join(root, "content", "articles");
	mkdirSync(captures, { recursive: true });
	const writeSettings = (search: boolean): void => writeFileSync(join(root, "content", "archive.yaml"), stringify({ ...settings, search }));
	writeSettings(false);
	writeFileSync(join(root, "content", "sources.yaml"), toSourcesYaml(corpus));
	await writeCorpus(captures, corpus, { count: articles, format });

	const site = await openMeasuredSite(out);
	const searchFolder = await openMeasuredSite(join(out, "search"));
	const toArgs = (command: string, args: readonly string[]) => [program, command, ...args, "--root", root, "--out", out];
	/** From the outside, and held against what the command says of itself. */
	const lookAtSite = async (files: { readonly added: number; readonly changed: number; readonly removed: number }) => {
		const seen = await site.look();
		if (files.added + files.changed === seen.written && files.removed === seen.removed) return seen;
		throw new Error(`It reports ${JSON.stringify(files)}, but it wrote ${seen.written} and removed ${seen.removed}.`);
	};
	const run = async (command: string, args: readonly string[]) => {
		const { output, ...cost } = await measureProcess(process.execPath, [...toArgs(command, args), "--json"]);
		const summary = JSON.parse(output);
		return { summary, cost: { ...cost, ...(await lookAtSite(summary.files)) } };
	};
	return {
		root,
		captures,
		run: async (command, ...args) => (await run(command, args)).cost,
		runWithSearch: async (command, ...args) => {
			const { summary, cost } = await run(command, args);
			const seconds = summary.search.milliseconds / 1000;
			return { whole: cost, search: { seconds, processorSeconds: undefined, peakBytes: undefined, ...(await searchFolder.look()) } };
		},
		turnSearchOn: () => writeSettings(true),
		watch: async () => {
			const watching = startProcess(process.execPath, toArgs("watch", []));
			await watching.says("Watching for captures");
			return {
				publish: async (change) => {
					const { seconds, ...files } = await waitForPublication(join(state, "changes.json"), change);
					return { seconds, processorSeconds: undefined, peakBytes: undefined, ...(await lookAtSite(files)) };
				},
				stop: watching.stop,
			};
		},
		clear: () => {
			searchFolder.clear();
			site.clear();
			rmSync(state, { recursive: true, force: true });
		},
	};
}
