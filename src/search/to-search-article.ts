import { toSlug } from "../formats/slug.ts";
import { hashText } from "../io/hash.ts";
import type { Article } from "../model/article.ts";
import type { Texts } from "../model/messages.ts";
import { articleLists } from "../plan/article-lists.ts";
import { timeText } from "../views/format-moment.ts";
import { encodePath } from "../views/links.ts";
import { parseMoment } from "../views/moment.ts";
import { shownHeadline, shownLabels } from "../views/shown-text.ts";
import { toIndexedText } from "./indexed-text.ts";
import type { ArticleFacet } from "./segment/make-facets.ts";
import type { SearchArticle } from "./segment/make-segment.ts";
import { readTokens } from "./text/read-tokens.ts";

/**
 * Says of an article what is found, and how it is shown when it is; `undefined` where it may not be found. `texts` are those of the
 * interface, for an article without a headline.
 */
export function toSearchArticle(article: Article, texts: Texts): SearchArticle | undefined {
	const text = toIndexedText(article);
	if (text === undefined) return undefined;
	const { permalink, listDay, published, source, direction } = article;
	const day = listDay?.day ?? "";
	const moment = listDay?.basis === "published" && published !== undefined ? parseMoment(published.value) : undefined;
	const time = moment && timeText(moment, texts);
	return {
		day,
		stub: {
			href: encodePath(permalink).slice(1),
			headline: shownHeadline(article, texts),
			when: (time === undefined ? undefined : published?.value) ?? day,
			...(time === undefined ? {} : { time }),
			...(source === undefined ? {} : { source: source.name }),
			...(article.language === undefined ? {} : { lang: article.language.code }),
			...(direction === "rtl" ? { dir: "rtl" } : {}),
		},
		...text,
		facets: listFacets(article, day.slice(0, 4)),
		headlinePlaces: countPlaces(article.headline?.value ?? ""),
	};
}

/** A source, place or language has the name and the slug of its list. */
function listFacets(article: Article, year: string): readonly ArticleFacet[] {
	return [
		...articleLists(article, hashText).flatMap(({ kind, slug, name }) =>
			kind === "source" || kind === "place" || kind === "language" ? [{ kind, value: slug, name }] : [],
		),
		...(year === "" ? [] : [{ kind: "year" as const, value: year, name: year }]),
		...new Map(shownLabels(article).map((name) => [toSlug(name, hashText), name]))
			.entries()
			.map(([value, name]) => ({ kind: "label" as const, value, name })),
	];
}

function countPlaces(text: string): number {
	return readTokens(text).reduce((sum, { places }) => sum + places, 0);
}
