import type { Article } from "../model/article.ts";
import type { Texts } from "../model/messages.ts";
import { encodePath } from "../views/links.ts";
import { shownHeadline } from "../views/shown-text.ts";
import { toIndexedText } from "./indexed-text.ts";
import type { SearchArticle } from "./segment/make-segment.ts";

/**
 * Says of an article what is found, and how it is shown when it is; `undefined` where it may not be found. `texts` are those of the
 * interface, for an article without a headline.
 */
export function toSearchArticle(article: Article, texts: Texts): SearchArticle | undefined {
	const text = toIndexedText(article);
	if (text === undefined) return undefined;
	const { permalink, listDay, published, source, direction } = article;
	const day = listDay?.day ?? "";
	const time = listDay?.basis === "published" ? printedTime.exec(published?.value ?? "")?.[1] : undefined;
	return {
		day,
		stub: {
			href: encodePath(permalink).slice(1),
			headline: shownHeadline(article, texts),
			when: time === undefined ? day : `${day} ${time}`,
			...(source === undefined ? {} : { source: source.name }),
			...(article.language === undefined ? {} : { lang: article.language.code }),
			...(direction === "rtl" ? { dir: "rtl" } : {}),
		},
		...text,
	};
}

/** printedTime = the hour and minute of a stamp. Examples: `2024-05-31T04:06Z`, `2024-05-31T04:06:07+02:00`. */
const printedTime = /T(\d\d:\d\d)/;
