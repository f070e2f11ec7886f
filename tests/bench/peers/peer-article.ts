import { stringify } from "yaml";
import { type CorpusArticle, dateOf } from "../corpus/corpus-article.ts";
import { headerForms } from "../corpus/header-forms.ts";
import { languages } from "../corpus/languages.ts";

const leadCharacters = 200;

/**
 * Writes an article as Markdown for other generators: what our captures say, with the lists that it belongs to spelled out as tags of theirs. `permalink` is
 * Eleventy's word for the page's address, `url` Hugo's.
 */
export function toPeerMarkdown(article: CorpusArticle): string {
	const { url, headline, deck, published, modified, captured, author, label, section, source, place, paragraphs } = article;
	const day = dateOf(published).toISOString().slice(0, 10);
	const path = toPath(url);
	const frontMatter = stringify(
		{
			title: headline,
			description: paragraphs[0]?.slice(0, leadCharacters),
			date: dateOf(published),
			permalink: path,
			url: path,
			original: url,
			...(modified && { modified: dateOf(modified) }),
			captured: dateOf(captured),
			deck,
			dateline: headerForms[source.form](article).dateline.trim(),
			labels: label === undefined ? [] : [label],
			section,
			language: languages[source.language].code,
			source: source.name,
			days: [day],
			months: [day.slice(0, 7)],
			years: [day.slice(0, 4)],
			sources: [source.host],
			places: [place],
			bylines: [author],
		},
		// Both read YAML 1.1, to which `2024-05-31` is a date unless quoted.
		{ lineWidth: 0, version: "1.1" },
	);
	return `---\n${frontMatter}---\n\n${paragraphs.join("\n\n")}\n`;
}

/** `https://host/a/b.html` → `/host/a/b.html`, as our permalinks do. */
function toPath(url: string): string {
	const { host, pathname } = new URL(url);
	return `/${host}${pathname}${/(?:\/|\.html)$/.test(pathname) ? "" : "/"}`;
}
