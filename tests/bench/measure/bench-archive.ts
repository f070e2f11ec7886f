import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stringify } from "yaml";
import { type Corpus, type CorpusFormat, toSourcesYaml, writeCorpus } from "../corpus.ts";
import type { RunCost } from "./figure.ts";
import { type MeasuredProcess, measureProcess, startProcess } from "./measure-process.ts";
import { openMeasuredSite } from "./measured-site.ts";

/** An archive of invented articles, and Microfilm at work on it. */
export interface BenchArchive {
	readonly root: string;
	readonly captures: string;
	/** `build`, `add FILE` … in a new process. */
	readonly run: (command: string, ...args: readonly string[]) => Promise<RunCost>;
	/** Removes the site and its state: nothing is left but captures and settings. */
	readonly clear: () => void;
	/** Starts `watch`; comes to pass when it waits for captures. */
	readonly watch: () => Promise<MeasuredProcess>;
	/** While `watch` runs: makes a change and waits until it is published. */
	readonly publishByWatch: (change: () => void) => Promise<RunCost>;
}

interface ArchiveOptions {
	/** An empty folder. */
	readonly folder: string;
	readonly corpus: Corpus;
	readonly articles: number;
	readonly format: CorpusFormat;
}

const program = join(import.meta.dirname, "../../../src/bin.js");
const pollMs = 2;
const patienceMs = 60_000;

/** Writes the captures and settings of an archive. */
export async function openBenchArchive({ folder, corpus, articles, format }: ArchiveOptions): Promise<BenchArchive> {
	const root = join(folder, "archive");
	const out = join(folder, "site");
	const captures = join(root, "content", "articles");
	const changes = join(root, ".microfilm", "changes.json");
	mkdirSync(captures, { recursive: true });
	writeFileSync(
		join(root, "content", "archive.yaml"),
		stringify({ title: "The Invented Archive", address: "https://archive.example/", contact: "desk@archive.example" }),
	);
	writeFileSync(join(root, "content", "sources.yaml"), toSourcesYaml(corpus));
	await writeCorpus(captures, corpus, { count: articles, format });

	const site = await openMeasuredSite(out);
	const toArgs = (command: string, args: readonly string[]) => [program, command, ...args, "--root", root, "--out", out];
	const run: BenchArchive["run"] = async (command, ...args) => {
		const cost = await site.measure(() => measureProcess(process.execPath, [...toArgs(command, args), "--json"]));
		const { files } = JSON.parse(cost.output);
		if (files.added + files.changed !== cost.written || files.removed !== cost.removed)
			throw new Error(`\`${command}\` reports ${JSON.stringify(files)}, but it wrote ${cost.written} and removed ${cost.removed}.`);
		return cost;
	};
	return {
		root,
		captures,
		run,
		clear: () => {
			site.clear();
			rmSync(join(root, ".microfilm"), { recursive: true, force: true });
		},
		watch: async () => {
			const watching = startProcess(process.execPath, toArgs("watch", []));
			await watching.says("Watching for captures");
			return watching;
		},
		publishByWatch: (change) =>
			site.measure(async () => {
				const { mtimeNs } = statSync(changes, { bigint: true });
				const started = performance.now();
				change();
				// Written when the last page is in place.
				while (statSync(changes, { bigint: true }).mtimeNs === mtimeNs) {
					if (performance.now() - started > patienceMs) throw new Error("`watch` did not publish what was added.");
					await wait(pollMs);
				}
				const seconds = (performance.now() - started) / 1000;
				return { seconds, processorSeconds: undefined, peakBytes: undefined, output: readFileSync(changes, "utf8") };
			}),
	};
}
