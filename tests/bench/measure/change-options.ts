import type { Corpus, CorpusFormat } from "../corpus.ts";
import type { BenchArchive } from "./bench-archive.ts";

/** What changes are made to. */
export interface ChangeOptions {
	/** Built from the first `articles` of the corpus. */
	readonly archive: BenchArchive;
	readonly corpus: Corpus;
	readonly articles: number;
	readonly format: CorpusFormat;
	/** For files that wait to be added. */
	readonly waiting: string;
	/** Says what is done now. */
	readonly say: (text: string) => void;
}

/** How often each change is made; an article of its own each time. */
export const times = 3;
/** Does a thing several times, one after the other. */
export async function repeat<Result>(count: number, work: (turn: number) => Promise<Result>): Promise<readonly Result[]> {
	const results: Result[] = [];
	for (let turn = 0; turn < count; turn++) results.push(await work(turn));
	return results;
}
