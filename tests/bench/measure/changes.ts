import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toArticlePath, toCorpusFile, toFileName, writeArticle } from "../corpus.ts";
import { type ChangeOptions, repeat, times } from "./change-options.ts";
import { type Figure, type RunCost, type Task, tasks, toFigure } from "./figure.ts";

const layouts = join(import.meta.dirname, "../../../layouts");

/** Changes an archive in every way that people do, one after the other. */
export async function* measureChanges(options: ChangeOptions): AsyncGenerator<Figure> {
	const { articles, say } = options;
	for (const [key, change] of Object.entries(changes)) {
		// The keys of the table are tasks: `satisfies` says so.
		const task = key as Task;
		say(`microfilm, ${tasks[task]}`);
		yield toFigure({ tool: "microfilm", task, articles }, await change(options));
	}
}

const changes = {
	"add-build": ({ archive, corpus, articles, format }) =>
		repeat(times, (turn) => {
			writeArticle(archive.captures, corpus, articles + turn, format);
			return archive.run("build");
		}),
	"add-command": ({ archive, corpus, articles, format, waiting }) =>
		repeat(times, (turn) => {
			const number = articles + times + turn;
			writeArticle(waiting, corpus, number, format);
			return archive.run("add", join(waiting, toFileName(number, format)));
		}),
	"add-watch": addWhileWatching,
	edit: ({ archive, corpus, articles, format }) =>
		repeat(times, (turn) => {
			const number = pickArticle(articles, turn);
			const article = corpus.article(number);
			const edited = { ...article, headline: article.deck, deck: article.headline };
			writeFileSync(join(archive.captures, toArticlePath(number, format)), toCorpusFile(edited, format));
			return archive.run("build");
		}),
	remove: ({ archive, articles, format }) =>
		repeat(times, (turn) => {
			rmSync(join(archive.captures, toArticlePath(pickArticle(articles, turn), format)));
			return archive.run("build");
		}),
	layout: async ({ archive }) => {
		const own = join(archive.root, "layouts");
		cpSync(layouts, own, { recursive: true });
		const path = join(own, "article.tsx");
		writeFileSync(path, readFileSync(path, "utf8").replace('<article class="article">', '<article class="article changed">'));
		return [await archive.run("build")];
	},
} as const satisfies Partial<Record<Task, (options: ChangeOptions) => Promise<readonly RunCost[]>>>;

/** A file appears whole, under its name, as a file that is moved does. */
async function addWhileWatching({ archive, corpus, articles, format, waiting }: ChangeOptions): Promise<readonly RunCost[]> {
	const watching = await archive.watch();
	const costs = await repeat(times, (turn) => {
		const number = articles + 2 * times + turn;
		writeArticle(waiting, corpus, number, format);
		const name = toFileName(number, format);
		return watching.publish(() => renameSync(join(waiting, name), join(archive.captures, name)));
	});
	const { peakBytes } = await watching.stop();
	return costs.map((cost) => ({ ...cost, peakBytes }));
}

/** Some article in the midst of the archive. */
function pickArticle(articles: number, turn: number): number {
	return Math.floor((articles * (turn + 1)) / (times + 1));
}
