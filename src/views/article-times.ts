import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { Article } from "../model/article.ts";
import type { ArticlePageView } from "../model/article-views.ts";
import type { TimeView } from "../model/views.ts";
import { type MomentView, timeText, toMomentView } from "./format-moment.ts";
import { parseMoment } from "./moment.ts";
import { wordsFor } from "./site-words.ts";

type Settings = Pick<ArchiveSettings, "language" | "timeZone">;

/**
 * Makes the line of dates below the headline: published and updated as printed with UTC beside them, captured, and what is not known. The
 * archive's own zone is left to the evidence panel: three zones in a line are noise.
 */
export function toArticleTimes(
	{ published, modified, captured }: Article,
	{ language }: Settings,
): Pick<ArticlePageView, "published" | "modified" | "captured" | "dateUnknown"> {
	const settings = { language, timeZone: "UTC" };
	return {
		...(published === undefined
			? { dateUnknown: wordsFor(settings.language).dateNotKnown }
			: { published: toMomentView(published.value, "short", settings) }),
		...(modified === undefined ? {} : { modified: toModified(modified.value, published?.value, settings) }),
		...(captured === undefined ? {} : { captured: timeOnly(toMomentView(captured.value, "plain", settings)) }),
	};
}

/** The day and the zone are not said twice: “updated 04:59”. */
function toModified(value: string, publishedValue: string | undefined, settings: Settings): NonNullable<ArticlePageView["modified"]> {
	const view = toMomentView(value, "short", settings);
	const moment = parseMoment(value);
	const published = publishedValue === undefined ? undefined : parseMoment(publishedValue);
	const sameDay = moment?.time !== undefined && published?.time !== undefined && moment.day === published.day;
	const text = sameDay ? (moment.offset === published.offset ? moment.time : timeText(moment)) : view.text;
	return { text: text ?? view.text, datetime: value, ...(view.utc === undefined ? {} : { utc: view.utc }) };
}

function timeOnly({ text, datetime }: MomentView): TimeView {
	return { text, datetime };
}
