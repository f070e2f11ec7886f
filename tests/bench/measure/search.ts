import { join } from "node:path";
import { toFileName, writeArticle } from "../corpus.ts";
import { type ChangeOptions, repeat, times } from "./change-options.ts";
import { type Figure, toFigure } from "./figure.ts";

/** Builds the archive anew with search, then adds articles to it. */
export async function* measureSearch({ archive, corpus, articles, format, waiting, say }: ChangeOptions): AsyncGenerator<Figure> {
	const about = { tool: "microfilm", articles } as const;
	say("microfilm, with search");
	archive.clear();
	archive.turnSearchOn();
	const built = await archive.runWithSearch("build");
	yield toFigure({ ...about, task: "full-search" }, [built.whole]);
	yield toFigure({ ...about, task: "search-full" }, [built.search]);
	const added = await repeat(times, (turn) => {
		// Numbers that no addition before this has used.
		const number = articles + (3 + turn) * times;
		writeArticle(waiting, corpus, number, format);
		return archive.runWithSearch("add", join(waiting, toFileName(number, format)));
	});
	yield toFigure(
		{ ...about, task: "add-search" },
		added.map(({ whole }) => whole),
	);
	yield toFigure(
		{ ...about, task: "search-add" },
		added.map(({ search }) => search),
	);
}
