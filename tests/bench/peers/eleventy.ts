import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RunCost, toFigure } from "../measure/figure.ts";
import { measureProcess, startProcess } from "../measure/measure-process.ts";
import { openMeasuredSite } from "../measure/measured-site.ts";
import { addPeerArticle, type Peer, type PeerOptions, writePeerArticles } from "./peer.ts";

const program = join(import.meta.dirname, "../../../node_modules/@11ty/eleventy/cmd.cjs");

/** Makes a site of Eleventy's, the ordinary way: a Markdown template an article, a tag, collections, lists paginated over them. */
export async function openEleventy(options: PeerOptions): Promise<Peer> {
	const { folder, corpus, articles } = options;
	const content = join(folder, "articles");
	const site = await openMeasuredSite(join(folder, "public"));
	cpSync(join(import.meta.dirname, "eleventy"), folder, { recursive: true });
	await writePeerArticles(content, options);
	writeFileSync(join(content, "articles.json"), JSON.stringify({ layout: "article.njk", tags: ["article"] }));
	const args = [program, "--config=eleventy.config.ts", "--quiet"];
	const build = async () => {
		const { output, ...cost } = await measureProcess(process.execPath, args, { folder });
		return { ...cost, ...(await site.look()) };
	};

	/** From the file's appearance until it says that it is done. */
	const addWhileWatching = async (): Promise<RunCost> => {
		const watching = startProcess(process.execPath, [...args, "--watch", "--incremental"], { folder });
		await watching.says("[11ty] Watching");
		// It has built everything once.
		await site.look();
		const started = performance.now();
		addPeerArticle(content, corpus, articles + 1);
		await watching.says("[11ty] Wrote");
		const seconds = (performance.now() - started) / 1000;
		const seen = await site.look();
		const { peakBytes } = await watching.stop();
		return { seconds, processorSeconds: undefined, peakBytes, ...seen };
	};
	return {
		tool: "eleventy",
		build,
		clear: site.clear,
		async *measureAddition() {
			addPeerArticle(content, corpus, articles);
			yield toFigure({ tool: "eleventy", task: "add-build", articles }, [await build()]);
			const watched = await addWhileWatching();
			const { changed: stale } = await build();
			yield toFigure({ tool: "eleventy", task: "add-watch", articles, stale }, [watched]);
		},
	};
}
