import { expect, test } from "vitest";
import { headerForms } from "./corpus/header-forms.ts";
import { openVocabulary } from "./corpus/vocabulary.ts";
import { openCorpus, toCorpusFile } from "./corpus.ts";

const numbers = Array.from({ length: 400 }, (_, number) => number);

test("an article is the same whatever was written before it", () => {
	const write = (order: readonly number[]) => {
		const corpus = openCorpus(7);
		return new Map(order.map((number) => [number, toCorpusFile(corpus.article(number), "text")]));
	};
	const forwards = write(numbers);
	const backwards = write(numbers.toReversed());
	expect(numbers.filter((number) => forwards.get(number) !== backwards.get(number))).toEqual([]);
	expect(new Set(forwards.values()).size).toBe(numbers.length);
});

test("a corpus has the size and the variety of news", () => {
	const corpus = openCorpus();
	const articles = numbers.map(corpus.article);
	expect(openVocabulary("en").size).toBe(200_000);
	expect(corpus.sources).toHaveLength(40);
	expect(new Set(corpus.sources.flatMap(({ places }) => places)).size).toBe(400);
	expect(new Set(corpus.sources.flatMap(({ authors }) => authors)).size).toBe(200);
	expect(new Set(articles.map(({ source }) => source.form))).toEqual(new Set(Object.keys(headerForms)));
	expect(new Set(articles.map(({ published }) => published.year)).size).toBe(20);
	const sizes = articles.map((article) => Buffer.byteLength(toCorpusFile(article, "text")));
	expect(Math.min(...sizes)).toBeGreaterThan(1_700);
	expect(Math.max(...sizes)).toBeLessThan(3_600);
});
