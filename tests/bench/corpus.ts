import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { stringify } from "yaml";
import { type Corpus, type CorpusArticle, openCorpus } from "./corpus/corpus-article.ts";
import { type CorpusMoment, headerForms } from "./corpus/header-forms.ts";
import { languages } from "./corpus/languages.ts";

export { type Corpus, type CorpusArticle, openCorpus };

/** The two ways in which the same articles are written. */
export type CorpusFormat = "text" | "markdown";

const filesPerFolder = 100;

/** Writes the first articles of a corpus into a folder, a hundred in each sub-folder; one at a time, so that a million need no memory. */
export function writeCorpus(
	folder: string,
	corpus: Corpus,
	{ count, format = "text" }: { readonly count: number; readonly format?: CorpusFormat },
): Promise<void> {
	return writeArticles(folder, count, (number) => ({
		path: toArticlePath(number, format),
		text: toCorpusFile(corpus.article(number), format),
	}));
}

/** Writes files that are made one at a time, in the order of their numbers. */
export async function writeArticles(
	folder: string,
	count: number,
	make: (number: number) => { readonly path: string; readonly text: string },
): Promise<void> {
	for (let number = 0; number < count; number++) {
		const { path, text } = make(number);
		if (number % filesPerFolder === 0) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			// Whoever stops this with Ctrl+C is heard.
			await setImmediate();
		}
		writeFileSync(join(folder, path), text);
	}
}

/** Writes one article into a folder that is there. */
export function writeArticle(folder: string, corpus: Corpus, number: number, format: CorpusFormat = "text"): void {
	writeFileSync(join(folder, toFileName(number, format)), toCorpusFile(corpus.article(number), format));
}

/** Where `writeCorpus` puts an article: `00001/0000123.txt` */
export function toArticlePath(number: number, format: CorpusFormat): string {
	return `${String(Math.floor(number / filesPerFolder)).padStart(5, "0")}/${toFileName(number, format)}`;
}

/** `0000123.txt` */
export function toFileName(number: number, format: CorpusFormat = "text"): string {
	return `${String(number).padStart(7, "0")}.${format === "text" ? "txt" : "md"}`;
}

/** The text of one article's file. */
export function toCorpusFile(article: CorpusArticle, format: CorpusFormat): string {
	return format === "text" ? toCapture(article) : toMarkdown(article);
}

/** `content/sources.yaml` for the publishers of a corpus. */
export function toSourcesYaml({ sources }: Pick<Corpus, "sources">): string {
	return stringify(
		sources.map(({ host, name, language, agency }) => ({
			id: host,
			name,
			homepage: `https://${host}/`,
			language: languages[language].code,
			timeZone: "UTC",
			dayMonthOrder: "day-first",
			agencies: [agency],
		})),
	);
}

function toCapture(article: CorpusArticle): string {
	const { lines, dateline } = headerForms[article.source.form](article);
	const [first = "", second = "", ...rest] = article.paragraphs;
	const broken = article.source.form === "crawl-line" ? breakAtLink(second) : second;
	return `${[...lines, dateline + first, broken, ...rest].join("\n")}\n`;
}

/** As some extractors do, sets a link's text on a line of its own: “… that day / , the Old Paper / has said.” */
function breakAtLink(paragraph: string): string {
	const words = paragraph.split(" ");
	if (words.length < 16) return paragraph;
	return [words.slice(0, 6).join(" "), `, ${words.slice(6, 9).join(" ")}`, words.slice(9).join(" ")].join("\n");
}

function toMarkdown(article: CorpusArticle): string {
	const { url, headline, deck, published, modified, captured, author, label, section, source, paragraphs } = article;
	const { dateline } = headerForms[source.form](article);
	const frontMatter = stringify(
		{
			headline,
			deck,
			url,
			published: toIso(published),
			...(modified && { modified: toIso(modified) }),
			captured: toIso(captured).slice(0, 10),
			...(dateline === "" ? {} : { dateline: dateline.trim() }),
			byline: author,
			labels: label === undefined ? [] : [label],
			section,
			language: languages[source.language].code,
		},
		{ lineWidth: 0 },
	);
	return `---\n${frontMatter}---\n\n${paragraphs.join("\n\n")}\n`;
}

function toIso({ year, month, day, hour, minute }: CorpusMoment): string {
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}Z`;
}
