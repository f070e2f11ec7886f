import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, toArticlePath, toFileName, writeArticles } from "../corpus.ts";
import type { Figure, RunCost, Tool } from "../measure/figure.ts";
import { toPeerMarkdown } from "./peer-article.ts";

/** Another generator at work on the same articles. */
export interface Peer {
	readonly tool: Exclude<Tool, "microfilm">;
	readonly build: () => Promise<RunCost>;
	/** Removes the site: nothing is left but the articles and the templates. */
	readonly clear: () => void;
	/** Adds an article to the site that was built. */
	readonly measureAddition: () => AsyncGenerator<Figure>;
}

export interface PeerOptions {
	/** An empty folder. */
	readonly folder: string;
	readonly corpus: Corpus;
	readonly articles: number;
}

/** Writes the articles of a corpus as the peers want them. */
export function writePeerArticles(folder: string, { corpus, articles }: PeerOptions): Promise<void> {
	return writeArticles(folder, articles, (number) => ({
		path: toArticlePath(number, "markdown"),
		text: toPeerMarkdown(corpus.article(number)),
	}));
}

/** Writes one article more. */
export function addPeerArticle(folder: string, corpus: Corpus, number: number): void {
	writeFileSync(join(folder, toFileName(number, "markdown")), toPeerMarkdown(corpus.article(number)));
}
