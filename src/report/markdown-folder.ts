import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Paragraph, Text } from "mdast";
import { toIoError } from "../io/io-error.ts";
import type { Article } from "../model/article.ts";
import { toOutputPath } from "../publish/output-path.ts";
import { toArticleMarkdown } from "./article-markdown.ts";

/** Opens a folder of articles as front matter and body, one file each. A text that is not whole says so, in the words that are given. */
export function openMarkdownFolder(folder: string, excerptOnly: string): (article: Article) => void {
	const taken = new Set<string>();
	return (article) => {
		const target = toOutputPath(folder, nameMarkdown(article, taken));
		try {
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, toArticleMarkdown(withNote(article, excerptOnly)));
		} catch (error) {
			throw toIoError(error, `Writing \`${target}\``);
		}
	};
}

/** Front matter has no key for it, so the text itself says that it is not whole. */
function withNote(article: Article, excerptOnly: string): Article {
	if (article.withheld === undefined) return article;
	const { type, children } = article.body;
	const said: Text = { type: "text", value: excerptOnly };
	const note: Paragraph = { type: "paragraph", children: [{ type: "emphasis", children: [said] }] };
	return { ...article, body: { type, children: [...children, note] } };
}

/**
 * `/host/path/story.html` → `host/path/story.md`; a folder's page is named for the folder. Of two with one name the second gets its id. No
 * folder ends in `.md`: it could have the name of a file.
 */
function nameMarkdown({ permalink, id }: Article, taken: Set<string>): string {
	const name = permalink
		.slice(1)
		.replace(/\.html?$|\/$/, "")
		.replaceAll(/\.md(?=\/)/gi, "$&~");
	const path = taken.has(name.toLowerCase()) ? `${name}~${id}` : name;
	taken.add(path.toLowerCase());
	return `${path}.md`;
}
