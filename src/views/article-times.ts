import type { Article } from "../model/article.ts";
import type { ArticlePageView } from "../model/article-views.ts";
import type { TimeView } from "../model/views.ts";
import { type MomentView, timeText, toMomentView } from "./format-moment.ts";
import { parseMoment } from "./moment.ts";
import type { TextContext } from "./view-context.ts";

/**
 * Makes the line of dates below the headline: published and updated as printed with UTC beside them, captured, and what is not known. The
 * archive's own zone is left to the evidence panel: three zones in a line are noise.
 */
export function toArticleTimes(
	{ published, modified, captured }: Article,
	context: TextContext,
): Pick<ArticlePageView, "published" | "modified" | "captured" | "dateUnknown"> {
	const inUtc = { texts: context.texts, settings: { language: context.settings.language, timeZone: "UTC" } };
	return {
		...(published === undefined
			? { dateUnknown: context.texts.moments.dateNotKnown }
			: { published: toMomentView(published.value, "short", inUtc) }),
		...(modified === undefined ? {} : { modified: toModified(modified.value, published?.value, inUtc) }),
		...(captured === undefined ? {} : { captured: timeOnly(toMomentView(captured.value, "plain", inUtc)) }),
	};
}

/** The day and the zone are not said twice: “updated 04:59”. */
function toModified(value: string, publishedValue: string | undefined, context: TextContext): NonNullable<ArticlePageView["modified"]> {
	const view = toMomentView(value, "short", context);
	const moment = parseMoment(value);
	const published = publishedValue === undefined ? undefined : parseMoment(publishedValue);
	const sameDay = moment?.time !== undefined && published?.time !== undefined && moment.day === published.day;
	const text = sameDay ? (moment.offset === published.offset ? moment.time : timeText(moment, context.texts)) : view.text;
	return { text: text ?? view.text, datetime: value, ...(view.utc === undefined ? {} : { utc: view.utc }) };
}

function timeOnly({ text, datetime }: MomentView): TimeView {
	return { text, datetime };
}
