import type { ArticleCard } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import type { ArticleItemView, TextView, TimeView } from "../model/views.ts";
import { formatDay, joinList } from "./format-date.ts";
import { timeText, unknownOf } from "./format-moment.ts";
import { toHref } from "./links.ts";
import { type Moment, parseMoment } from "./moment.ts";
import { shownHeadline, shownLabels, shownLead } from "./shown-text.ts";
import type { TextContext, ViewContext } from "./view-context.ts";

/** What a list says of an article's moment: the `time`, where the heading names the day; else the `date`. */
export type ItemTime = "time" | "date";

/** Makes the items of a list from the ids of its articles; an id that the archive does not know is left out. */
export function toItems(ids: readonly ArticleId[], time: ItemTime, context: ViewContext): readonly ArticleItemView[] {
	return ids.flatMap((id) => {
		const article = context.reader.card(id);
		return article === undefined ? [] : [toArticleItem(article, time, context)];
	});
}

/** Makes one item of a list. */
export function toArticleItem(article: ArticleCard, time: ItemTime, context: ViewContext): ArticleItemView {
	const place = joinList(article.dateline?.places.map(({ name }) => name) ?? [], context.settings.language);
	const lead = shownLead(article);
	return {
		href: toHref(article.permalink, context),
		headline: toText(shownHeadline(article, context.texts), article),
		...(article.source === undefined ? {} : { source: article.source.name }),
		...(place === "" ? {} : { place }),
		...itemTime(article, time, context),
		labels: shownLabels(article),
		...(lead === undefined ? {} : { lead: toText(lead, article) }),
	};
}

/** Makes a text in the language and direction of its article. */
export function toText(text: string, article: Pick<ArticleCard, "language" | "direction">): TextView {
	return { text, lang: article.language?.code, dir: article.direction };
}

function itemTime(article: ArticleCard, time: ItemTime, context: TextContext): { readonly time?: TimeView; readonly timeNote?: string } {
	const { language } = context.settings;
	const published = article.published && parseMoment(article.published.value);
	if (article.published === undefined || published === undefined) return { timeNote: undatedNote(article, context) };
	const text = time === "time" ? timeText(published, context.texts) : formatDay(published.day, "plain", language);
	const note = time === "time" || published.day.length < 10 ? unknownOf(published, context.texts) : undefined;
	return {
		...(text === undefined ? {} : { time: { text, datetime: article.published.value } }),
		...(note === undefined ? {} : { timeNote: note }),
	};
}

function undatedNote(article: ArticleCard, { texts, settings }: TextContext): string {
	const { dateNotKnown, capturedOn } = texts.moments;
	const captured: Moment | undefined = article.captured && parseMoment(article.captured.value);
	if (captured === undefined) return dateNotKnown;
	return texts.archive.joined({ first: dateNotKnown, second: capturedOn({ day: formatDay(captured.day, "plain", settings.language) }) });
}
