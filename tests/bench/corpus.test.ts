import { expect, test } from "vitest";
import { parse } from "yaml";
import { countWords } from "./corpus/count-words.ts";
import { headerForms } from "./corpus/header-forms.ts";
import { openVocabulary } from "./corpus/vocabulary.ts";
import { openCorpus, toArticlePath, toCorpusFile } from "./corpus.ts";
import { toPeerMarkdown } from "./peers/peer-article.ts";

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

test("words come by Zipf's law: each article brings new ones, the more the fewer", async () => {
	const corpus = openCorpus();
	const words = await countWords(corpus, 400);
	expect(words).toBeGreaterThan(30_000);
	expect((await countWords(corpus, 800)) - words).toBeLessThan(words);
});

test("a hundred articles share a folder", () => {
	expect([toArticlePath(99, "text"), toArticlePath(100, "markdown"), toArticlePath(999_999, "text")]).toEqual([
		"00000/0000099.txt",
		"00001/0000100.md",
		"09999/0999999.txt",
	]);
});

test("the peers get every article, at the same address, in the same lists", () => {
	const corpus = openCorpus();
	for (const number of numbers) {
		const article = corpus.article(number);
		const [, frontMatter = "", ...body] = toPeerMarkdown(article).split(/^---\n/m);
		const data = parse(frontMatter, { version: "1.1" });
		expect(data.title).toBe(article.headline);
		expect(data.url).toMatch(new RegExp(`^/${article.source.host}/`));
		expect(data.permalink).toBe(data.url);
		const { year, month, day } = article.published;
		expect(data.date).toBeInstanceOf(Date);
		expect(data.days).toEqual([`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`]);
		expect([data.sources, data.places, data.bylines]).toEqual([[article.source.host], [article.place], [article.author]]);
		expect(body.join("").trim().split("\n\n")).toEqual(article.paragraphs);
	}
});
