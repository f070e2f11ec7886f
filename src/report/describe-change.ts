import { toString as toPlainText } from "mdast-util-to-string";
import type { Article } from "../model/article.ts";
import { toPlaceName } from "../model/place-name.ts";
import type { ArticleChange } from "../plan/touched-pages.ts";

/** One value that would be read otherwise. */
export interface ReadingChange {
	readonly file: string;
	readonly field: string;
	readonly old: string | null;
	readonly new: string | null;
}

/** The values that differ between two readings of an article; an article that comes or goes differs in its page. */
export function compareReadings({ before, after }: ArticleChange): readonly ReadingChange[] {
	const file = (after ?? before)?.captures[0]?.file ?? "";
	const [was, is] = [before && readingOf(before), after && readingOf(after)];
	if (!was || !is) return [{ file, field: "page", old: before?.permalink ?? null, new: after?.permalink ?? null }];
	return Object.keys(is).flatMap((field) => {
		const [old, now] = [was[field] ?? null, is[field] ?? null];
		return old === now ? [] : [{ file, field, old, new: now }];
	});
}

/** `content/articles/a.txt: published: 2024-05-31T04:06 → 2024-05-31T04:06Z` */
export function describeChange({ file, field, old, new: now }: ReadingChange): string {
	return `${file}: ${field}: ${old ?? "nothing"} → ${now ?? "nothing"}`;
}

function readingOf(article: Article): Readonly<Record<string, string | undefined>> {
	const { dateline } = article;
	return {
		page: article.permalink,
		headline: article.headline?.value,
		deck: article.deck?.value,
		published: article.published && `${article.published.value} (${article.published.basis})`,
		modified: article.modified && `${article.modified.value} (${article.modified.basis})`,
		captured: article.captured?.value,
		dateline:
			dateline &&
			[dateline.text, ...dateline.places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join(", "))].join(
				" | ",
			),
		places: dateline?.places.map((place) => toPlaceName(place)).join("; "),
		byline: article.byline?.value,
		authors: article.authors.join("; "),
		labels: article.labels.map(({ value }) => value).join("; "),
		topics: article.topics.map(({ value }) => value).join("; "),
		language: article.language?.code,
		source: article.source?.name,
		body: article.body.children.map((block) => toPlainText(block)).join(" ¶ "),
		problems: article.problems.map(({ id }) => id).join(", "),
	};
}
