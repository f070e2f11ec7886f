import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, CorpusFormat } from "../corpus.ts";
import { openEleventy } from "../peers/eleventy.ts";
import { openHugo } from "../peers/hugo.ts";
import type { Peer } from "../peers/peer.ts";
import { formatNumber } from "../report/format-figures.ts";
import { openBenchArchive } from "./bench-archive.ts";
import type { ChangeOptions } from "./change-options.ts";
import { measureChanges } from "./changes.ts";
import { type Figure, type RunCost, type Task, type Tool, tasks, toFigure } from "./figure.ts";
import { measureSearch } from "./search.ts";

/** What is measured at one size. */
export interface SizePlan {
	readonly articles: number;
	readonly formats: readonly CorpusFormat[];
	readonly peers: readonly Peer["tool"][];
	/** How often each full build is done. */
	readonly rounds: number;
}

interface SizeOptions extends SizePlan {
	/** An empty folder. */
	readonly folder: string;
	readonly corpus: Corpus;
	/** Says what is done now. */
	readonly say: (text: string) => void;
}

/** Somebody who builds the site, turn by turn with the others. */
interface Contender {
	readonly tool: Tool;
	readonly task: Task;
	/** A full build: nothing is there but articles, settings and templates. */
	readonly build: () => Promise<RunCost>;
	/** Removes what was built. */
	readonly clear: () => void;
	/** What is measured on the site that was built last. */
	readonly measureMore: () => AsyncIterable<Figure> | Iterable<Figure>;
}

/** Measures everything at one size: full builds turn by turn, ours and the peers', and after each one's last turn what may happen to its site. */
export async function* measureSize(options: SizeOptions): AsyncGenerator<Figure> {
	const { articles, rounds, say } = options;
	const contenders = [...(await openOurs(options)), ...(await openPeers(options))];
	const costs = contenders.map((): RunCost[] => []);
	for (let round = 1; round <= rounds; round++)
		for (const [index, { tool, task, build, clear, measureMore }] of contenders.entries()) {
			say(`${tool}, ${tasks[task]}, ${round} of ${rounds}`);
			costs[index]?.push(await build());
			if (round === rounds) {
				yield toFigure({ tool, task, articles }, costs[index] ?? []);
				yield* measureMore();
			}
			// One site at a time: memory is what most of the room is taken from.
			clear();
		}
}

async function openOurs({ folder, corpus, articles, formats, say }: SizeOptions): Promise<readonly Contender[]> {
	const contenders: Contender[] = [];
	for (const format of formats) {
		say(`writing ${formatNumber(articles)} captures, ${format}`);
		const own = makeFolder(folder, format);
		const waiting = makeFolder(own, "waiting");
		const archive = await openBenchArchive({ folder: own, corpus, articles, format });
		contenders.push({
			tool: "microfilm",
			task: `full-${format}`,
			build: () => archive.run("build"),
			clear: archive.clear,
			// What an addition costs does not depend on the form of the captures.
			measureMore: () => (format === formats[0] ? measureOurs({ archive, corpus, articles, format, waiting, say }) : []),
		});
	}
	return contenders;
}

async function* measureOurs(options: ChangeOptions): AsyncGenerator<Figure> {
	yield* measureChanges(options);
	yield* measureSearch(options);
}

const openPeer = { hugo: openHugo, eleventy: openEleventy } as const;

async function openPeers({ folder, corpus, articles, peers, say }: SizeOptions): Promise<readonly Contender[]> {
	const contenders: Contender[] = [];
	for (const tool of peers) {
		say(`writing ${formatNumber(articles)} articles, ${tool}`);
		const peer = await openPeer[tool]({ folder: makeFolder(folder, tool), corpus, articles });
		contenders.push({
			tool,
			task: "full-markdown",
			build: peer.build,
			clear: peer.clear,
			measureMore: () => {
				say(`${tool}, ${tasks["add-build"]}`);
				return peer.measureAddition();
			},
		});
	}
	return contenders;
}

function makeFolder(folder: string, name: string): string {
	const path = join(folder, name);
	mkdirSync(path);
	return path;
}
