import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CorpusFormat, openCorpus } from "./corpus.ts";
import { measureArchive } from "./measure-archive.ts";
import { measureReading } from "./measure-reading.ts";
import { describeArchive, describeReading } from "./print-table.ts";

/*
 * npm run bench -- [--articles 1000,10000] [--format text|markdown] [--only archive|reading] [--json]
 *
 * Builds invented archives in a memory file system and says what it cost: time from start to exit, time on a processor and memory of all processes
 * together (looked at every 25 ms), files and bytes written. Everything is deleted at the end. Times are only worth something on a machine that is
 * otherwise idle; the time on a processor suffers less.
 */
const { values: flags } = parseArgs({
	options: {
		articles: { type: "string", default: "1000,10000" },
		format: { type: "string", default: "text" },
		only: { type: "string" },
		json: { type: "boolean", default: false },
	},
});
const sizes = flags.articles.split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error("Write sizes as `--articles 1000,10000`.");
const format: CorpusFormat = flags.format === "markdown" ? "markdown" : "text";

const memory = "/dev/shm";
const base = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), "microfilm-bench-"));
process.on("exit", () => rmSync(base, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const corpus = openCorpus();
const say = (text: string): void => {
	if (!flags.json) process.stdout.write(`${text}\n`);
};
const inFolder = async <Result>(name: string, work: (folder: string) => Result): Promise<Awaited<Result>> => {
	const folder = join(base, name);
	mkdirSync(folder);
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

const archives = [];
if (flags.only !== "reading") {
	say(`Node ${process.versions.node}, in ${base}; memory = Pss of all processes together`);
	// The first run of all fills the runtime's compile cache; it is not measured.
	await inFolder("warm-up", (folder) => measureArchive({ folder, corpus, articles: 250, format }));
	for (const articles of sizes) {
		const cost = await inFolder(String(articles), (folder) => measureArchive({ folder, corpus, articles, format }));
		archives.push(cost);
		say(describeArchive(cost));
	}
}
const reading = flags.only === "archive" ? undefined : await inFolder("reading", (folder) => measureReading(folder, corpus, format));
if (reading) say(describeReading(reading));
if (flags.json) process.stdout.write(`${JSON.stringify({ node: process.versions.node, format, archives, reading })}\n`);
