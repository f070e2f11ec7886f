import type { Corpus } from "./corpus-article.ts";
import { languages } from "./languages.ts";

/** Between words. “said, that” · “— the” */
const noWord = /[\s\p{P}]+/u;

/** Counts the distinct words in the first articles, in the languages that set spaces between them. */
export function countWords(corpus: Corpus, articles: number): number {
	const words = new Set<string>();
	for (let number = 0; number < articles; number++) {
		const { source, headline, deck, paragraphs } = corpus.article(number);
		if (languages[source.language].space === "") continue;
		for (const text of [headline, deck, ...paragraphs]) for (const word of text.split(noWord)) words.add(word.toLowerCase());
	}
	words.delete("");
	return words.size;
}
