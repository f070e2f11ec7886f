import type { Nodes, Root } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import type { Article } from "../model/article.ts";
import { encodePath } from "../views/links.ts";
import { shownHeadline } from "../views/shown-text.ts";
import type { SearchArticle } from "./segment/make-segment.ts";

interface SearchArticleOptions {
	/** The text that may be shown, and so found: `shownBody`. */
	readonly shownBody: (article: Article) => Root;
	/** Language of the interface, for an article without a headline. */
	readonly language: string;
}

/** Says of an article what is found (headline, deck, byline, dateline, text), and how it is shown when it is. */
export function toSearchArticle(article: Article, { shownBody, language }: SearchArticleOptions): SearchArticle {
	const { headline, deck, byline, dateline, permalink, listDay, published, source, direction } = article;
	const body = shownBody(article);
	const day = listDay?.day ?? "";
	const time = listDay?.basis === "published" ? printedTime.exec(published?.value ?? "")?.[1] : undefined;
	return {
		day,
		stub: {
			href: encodePath(permalink).slice(1),
			headline: shownHeadline(article, language),
			when: time === undefined ? day : `${day} ${time}`,
			...(source === undefined ? {} : { source: source.name }),
			...(article.language === undefined ? {} : { lang: article.language.code }),
			...(direction === "rtl" ? { dir: "rtl" } : {}),
		},
		parts: [headline?.value, deck?.value, byline?.value, dateline?.text, ...listBlocks(body)].filter((part) => part !== undefined),
		isCut: body !== article.body,
	};
}

/** printedTime = the hour and minute of a stamp. Examples: `2024-05-31T04:06Z`, `2024-05-31T04:06:07+02:00`. */
const printedTime = /T(\d\d:\d\d)/;

/** The text of each paragraph, list item, cell and line of code: across two of them no phrase is found. */
function listBlocks(node: Nodes): readonly string[] {
	if (!("children" in node)) return [toPlainText(node)];
	const holdsBlocks = node.children.some(({ type }) => blocks.has(type));
	return holdsBlocks ? node.children.flatMap(listBlocks) : [toPlainText(node)];
}

/** Nodes that are no part of a line of text (mdast, “Flow content”, and what stands only in lists and tables). */
const blocks: ReadonlySet<string> = new Set([
	"blockquote",
	"code",
	"definition",
	"footnoteDefinition",
	"heading",
	"html",
	"list",
	"listItem",
	"paragraph",
	"table",
	"tableCell",
	"tableRow",
	"thematicBreak",
]);
