import type { Root } from "mdast";
import type { Article } from "../model/article.ts";
import { cutText } from "./cut-text.ts";
import { wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** An excerpt's length: two or three sentences, within what quotation rights of most countries let stand. */
const maxExcerptCharacters = 400;
const maxLeadCharacters = 240;
const maxNameCharacters = 80;

/** Tells whether only the first words of an article may be shown: its source says `excerpt: true`. */
export function isExcerpt(article: Article, { registry }: Pick<ViewContext, "registry">): boolean {
	return article.source !== undefined && registry.byId(article.source.id)?.excerpt === true;
}

/** Returns the text that may be shown: all of it, or its first words. */
export function shownBody(article: Article, context: Pick<ViewContext, "registry">): Root {
	if (!isExcerpt(article, context)) return article.body;
	const value = cutText(article.lead, maxExcerptCharacters);
	return { type: "root", children: value === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value }] }] };
}

/** Returns the first words for a list; `undefined` where there are none. */
export function shownLead(article: Pick<Article, "lead">): string | undefined {
	return article.lead === "" ? undefined : cutText(article.lead, maxLeadCharacters);
}

/** Returns the labels that the page carried; its tags are topics, and stand there. */
export function shownLabels({ labels }: Pick<Article, "labels">): readonly string[] {
	return labels.filter(({ evidence }) => evidence[0]?.rule !== "tag").map(({ value }) => value);
}

/** Returns the headline, or the first words in brackets where the capture has none. */
export function shownHeadline(article: Pick<Article, "headline" | "lead">, language: string): string {
	if (article.headline !== undefined) return article.headline.value;
	const words = article.lead === "" ? wordsFor(language).noHeadline : cutText(article.lead, maxNameCharacters);
	return `[${words}]`;
}
