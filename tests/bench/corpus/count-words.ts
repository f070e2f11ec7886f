import { setImmediate } from "node:timers/promises";
import type { Corpus } from "./corpus-article.ts";
import { languages } from "./languages.ts";

/** Between words. “said, that” · “— the” */
const noWord = /[\s\p{P}]+/u;

const articlesAtOnce = 100;

/** Counts the distinct words in the first articles, in the languages that set spaces between them. */
export async function countWords(corpus: Corpus, articles: number): Promise<number> {
	const words = new Set<string>();
	for (let number = 0; number < articles; number++) {
		// Whoever stops this with Ctrl+C is heard.
		if (number % articlesAtOnce === 0) await setImmediate();
		const { source, headline, deck, paragraphs } = corpus.article(number);
		if (languages[source.language].space === "") continue;
		for (const text of [headline, deck, ...paragraphs]) for (const word of text.split(noWord)) words.add(word.toLowerCase());
	}
	words.delete("");
	return words.size;
}
