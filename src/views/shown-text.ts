import type { Article } from "../model/article.ts";
import type { Texts } from "../model/messages.ts";
import { cutText } from "./cut-text.ts";

const maxLeadCharacters = 240;
const maxNameCharacters = 80;

/** Returns the first words for a list; `undefined` where there are none. */
export function shownLead(article: Pick<Article, "lead">): string | undefined {
	return article.lead === "" ? undefined : cutText(article.lead, maxLeadCharacters);
}

/** Returns the labels that the page carried; its tags are topics, and stand there. */
export function shownLabels({ labels }: Pick<Article, "labels">): readonly string[] {
	return labels.filter(({ evidence }) => evidence[0]?.rule !== "tag").map(({ value }) => value);
}

/** Returns the headline, or the first words in brackets where the capture has none. */
export function shownHeadline(article: Pick<Article, "headline" | "lead">, texts: Texts): string {
	if (article.headline !== undefined) return article.headline.value;
	const words = article.lead === "" ? texts.lists.noHeadline : cutText(article.lead, maxNameCharacters);
	return `[${words}]`;
}
