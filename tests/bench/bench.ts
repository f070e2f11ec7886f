import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { countWords } from "./corpus/count-words.ts";
import { openCorpus } from "./corpus.ts";
import { estimateMinutes, estimateRoom } from "./estimate.ts";
import { openBenchArchive } from "./measure/bench-archive.ts";
import type { Figure } from "./measure/figure.ts";
import { measureSize } from "./measure/measure-size.ts";
import { measureReadingApart } from "./measure/reading-apart.ts";
import { findHugo } from "./peers/hugo.ts";
import { readFlags } from "./read-flags.ts";
import { describeMachine } from "./report/machine.ts";
import type { Results } from "./report/results.ts";
import { toReadingMarkdown, toSizeMarkdown } from "./report/results-markdown.ts";
import { writeResults } from "./report/write-results.ts";
import { makeWorkFolder } from "./work-folder.ts";

/*
 * npm run bench -- [--articles 1000,10000] [--format text|markdown] [--only archive|reading] [--json]
 *                  [--rounds 3] [--hugo-up-to 100000] [--eleventy-up-to 50000] [--folder FOLDER] [--results FOLDER] [--date 2024-05-31]
 *                  [--note "Beside other work."]
 *
 * Builds invented archives and says what it cost, beside the same articles in Hugo and Eleventy. Without `--articles` it measures 1,000 to 100,000 and
 * writes table, plot and figures to `results/` (`npm run format` before they are committed); with it only where `--results` says. Everything is written to a memory file system, or to a folder on a disk
 * that `--folder` names (a million articles need one), and deleted at the end. Times are only worth something on a machine that is otherwise idle.
 */
const started = performance.now();
const say = (text: string): void => {
	const seconds = Math.floor((performance.now() - started) / 1000);
	process.stderr.write(`${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, "0")}  ${text}\n`);
};
const hugo = findHugo();
const orExplain = <Result>(work: () => Result): Result => {
	try {
		return work();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		process.exit(2);
	}
};
const flags = orExplain(() =>
	readFlags(process.argv.slice(2), { hasHugo: hugo !== undefined, results: join(import.meta.dirname, "results") }),
);
const { plans, formats, json } = flags;
if (hugo === undefined && plans.length > 0) say("No `hugo` on the path: it is left out. Debian has one: `apt-get install hugo`.");
const work = orExplain(() => makeWorkFolder(flags.folder, estimateRoom(plans)));
if (plans.length > 0)
	say(`This takes about ${Math.ceil(estimateMinutes(plans))} minutes. Sizes: ${plans.map(({ articles }) => articles).join(", ")}.`);

const corpus = openCorpus();
const wordsIn = Math.min(10_000, Math.max(1_000, ...plans.map(({ articles }) => articles)));
const print = (text: string): void => void (json || process.stdout.write(`\n${text}`));
const makeFolder = (name: string): string => {
	const path = join(work.path, name);
	mkdirSync(path);
	return path;
};

const figures: Figure[] = [];
let results: Results = {
	date: flags.date,
	note: flags.note,
	machine: describeMachine(hugo),
	upTo: Math.max(0, ...plans.map(({ articles }) => articles)),
	fileSystem: work.isMemory ? "memory" : "disk",
	corpus: { articles: wordsIn, distinctWords: await countWords(corpus, wordsIn) },
	figures,
	reading: undefined,
};
if (plans.length > 0) {
	say("warm-up");
	const archive = await openBenchArchive({ folder: makeFolder("warm-up"), corpus, articles: 250, format: "text" });
	// The first runs of all fill the runtime's compile cache; they are not counted.
	for (let turn = 0; turn < 2; turn++) await archive.run("build");
	archive.clear();
}
for (const plan of plans) {
	for await (const figure of measureSize({ ...plan, folder: makeFolder(String(plan.articles)), corpus, say })) {
		figures.push(figure);
		// After each figure: a run of hours that ends early leaves what it found.
		if (flags.results !== undefined) writeResults(flags.results, results);
	}
	print(toSizeMarkdown(figures, plan.articles));
}
if (flags.reading) {
	say("parse and normalise");
	const reading = await measureReadingApart(makeFolder("reading"), formats[0] ?? "text");
	results = { ...results, reading };
	print(toReadingMarkdown(reading));
	if (flags.results !== undefined) writeResults(flags.results, results);
}
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
say("done");
