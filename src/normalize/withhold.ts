import type { Article, Grounds } from "../model/article.ts";
import type { AppliedWithholding } from "../model/withholding.ts";
import { toLead } from "./body-text.ts";
import { toExcerpt } from "./excerpt.ts";

/** What an excerpt keeps, within what quotation rights of most countries let stand. */
const excerptWords = 50;

/**
 * Takes out of an article what may not be shown: what pages, feeds, exports and the search index are made of does not hold it any more, so none of
 * them can show it.
 *
 * - `excerpt`: the text beyond its first 50 words.
 * - `metadata-only`: text and deck, as printed and as corrected; headline, source, dates, dateline, byline and topics stay.
 * - `tombstone`: everything but the address, and that there were captures.
 *
 * Lines beside the text (left out, quoted around evidence, named by problems) can repeat it, so they go, too.
 */
export function withhold(article: Article, withheld: AppliedWithholding | undefined): Article {
	if (withheld === undefined) return article;
	if (withheld.level === "tombstone") return toTombstone(article, withheld);
	const isExcerpt = withheld.level === "excerpt";
	const { deck, grounds, ...rest } = withoutSurroundings(article);
	const body = toExcerpt(article.body, isExcerpt ? excerptWords : 0);
	const textLines = new Set([...(grounds?.body.flat() ?? []), ...article.leftOut].map(({ line }) => line));
	return {
		...rest,
		...(isExcerpt && deck ? { deck } : {}),
		body,
		lead: toLead(body),
		corrections: article.corrections.filter(({ field }) => isExcerpt || field !== "deck"),
		leftOut: [],
		problems: article.problems.filter(({ line }) => line === undefined || !textLines.has(line)),
		...(grounds ? { grounds: withoutText(grounds, body.children.length) } : {}),
		withheld,
	};
}

/** The language is known by the words of the text. */
function withoutText({ language: _, ...grounds }: Grounds, blocks: number): Grounds {
	return { ...grounds, body: grounds.body.slice(0, blocks) };
}

function toTombstone({ id, address, permalink, format, captures }: Article, withheld: AppliedWithholding): Article {
	return {
		id,
		...(address === undefined ? {} : { address }),
		permalink,
		format,
		authors: [],
		labels: [],
		topics: [],
		direction: "ltr",
		body: { type: "root", children: [] },
		lead: "",
		corrections: [],
		leftOut: [],
		problems: [],
		captures,
		withheld,
	};
}

/** The words that stand around evidence in its line may be the text itself, as behind a dateline. */
function withoutSurroundings(article: Article): Article {
	// Leaving out an optional key of `Evidence` leaves an article; no other part of it has a key of that name.
	return JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === "around" ? undefined : value))) as Article;
}
