import { toSlug } from "../formats/slug.ts";
import type { MappedPlace } from "../model/archive-reader.ts";
import type { Article } from "../model/article.ts";
import type { HashText } from "../model/brand.ts";
import type { Place } from "../model/dateline.ts";
import { toListedLanguage } from "../model/listed-language.ts";
import type { ListKey, ListKind } from "../model/page.ts";
import { toPlaceName } from "../model/place-name.ts";
import { isListed } from "../model/withholding.ts";

/** A list that holds an article, under the name that the article calls it by. */
export interface ArticleList {
	readonly key: ListKey;
	readonly kind: ListKind | "all" | "undated";
	readonly slug: string;
	readonly name: string;
	/** Of a place: where it lies, if the gazetteer knows. */
	readonly at?: Pick<MappedPlace, "country" | "latitude" | "longitude">;
}

/** The lists of an article: everything dated or undated, its source, places, topics, bylines and language, each once. A tombstone stands in none. */
export function articleLists(article: Article, hash: HashText): readonly ArticleList[] {
	if (!isListed(article)) return [];
	const whole = article.listDay === undefined ? "undated" : "all";
	const lists = new Map<ListKey, ArticleList>([[whole, { key: whole, kind: whole, slug: "", name: "" }]]);
	const add = (kind: ListKind, name: string, slug = toSlug(name, hash), at?: ArticleList["at"]): void => {
		const key: ListKey = `${kind}:${slug}`;
		if (!lists.has(key)) lists.set(key, { key, kind, slug, name, ...(at && { at }) });
	};
	if (article.source) add("source", article.source.name, article.source.id);
	for (const place of article.dateline?.places ?? []) add("place", toPlaceName(place), undefined, whereaboutsOf(place));
	for (const topic of article.topics) add("topic", topic.value);
	for (const author of article.authors) add("byline", author);
	if (article.language) add("language", toListedLanguage(article.language.code));
	return [...lists.values()];
}

function whereaboutsOf({ country, place }: Place): ArticleList["at"] {
	return place && { ...(country && { country }), latitude: place.latitude, longitude: place.longitude };
}
