import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { toFigure } from "../measure/figure.ts";
import { measureProcess } from "../measure/measure-process.ts";
import { openMeasuredSite } from "../measure/measured-site.ts";
import { addPeerArticle, type Peer, type PeerOptions, writePeerArticles } from "./peer.ts";

/** The version of the `hugo` on the path; `undefined` when there is none. */
export function findHugo(): string | undefined {
	const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
	return /^hugo v(\S+)/.exec(stdout ?? "")?.[1];
}

/** Makes a site of Hugo's: a page an article, taxonomies for the lists. */
export async function openHugo(options: PeerOptions): Promise<Peer> {
	const { folder, corpus, articles } = options;
	const content = join(folder, "content", "articles");
	const site = await openMeasuredSite(join(folder, "public"));
	cpSync(join(import.meta.dirname, "hugo"), folder, { recursive: true });
	await writePeerArticles(content, options);
	const environment = { HUGO_CACHEDIR: join(folder, "cache") };
	const build = async () => {
		const { output, ...cost } = await measureProcess("hugo", ["--quiet"], { folder, environment });
		return { ...cost, ...(await site.look()) };
	};
	return {
		tool: "hugo",
		build,
		clear: site.clear,
		async *measureAddition() {
			addPeerArticle(content, corpus, articles);
			yield toFigure({ tool: "hugo", task: "add-build", articles }, [await build()]);
		},
	};
}
