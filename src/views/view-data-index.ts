import { type DataPeriod, dataMonths, divideData, undatedMonth } from "../model/data-division.ts";
import { hasData } from "../model/has-data.ts";
import type { DataEntryView, DataIndexPageView } from "../model/list-views.ts";
import type { LinkView } from "../model/views.ts";
import { formatDay } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Their own names, in every language. */
const names = { jsonl: "JSON Lines", csv: "CSV", package: "Data Package", schema: "Table Schema" } as const;

/**
 * Makes the page of all months that have records, or of the files of one month; `undefined` where the month is one file, or there is no data.
 * It holds no count, so that it changes with the files alone.
 */
export function viewDataIndex(month: string | undefined, context: ViewContext): DataIndexPageView | undefined {
	const { reader, settings, texts } = context;
	if (!hasData(settings)) return undefined;
	const periods = month === undefined ? [] : divideData(month, reader);
	if (month !== undefined && !isDivided(periods)) return undefined;
	const page = month === undefined ? ({ kind: "data-index" } as const) : ({ kind: "data-index", month } as const);
	const heading =
		month === undefined ? texts.data.heading : texts.lists.ofPeriod({ list: texts.data.heading, period: toName(month, context) });
	return {
		kind: "data-index",
		site: toSite(context),
		head: toHead(heading, context.pathOf(page), context, { description: texts.data.summary }),
		heading,
		summary: texts.data.summary,
		...(month !== undefined && { up: [pageLink({ kind: "data-index" }, texts.data.heading, context)] }),
		groups: month === undefined ? toYears(context) : [{ entries: periods.toReversed().flatMap((period) => toFiles(period, context)) }],
		descriptions: [
			pageLink({ kind: "data-package", ...(month !== undefined && { month }) }, names.package, context),
			pageLink({ kind: "data-schema" }, names.schema, context),
		],
	};
}

function toYears(context: ViewContext): DataIndexPageView["groups"] {
	const years = Map.groupBy(dataMonths(context.reader).toReversed(), (month) => (month === undatedMonth ? undefined : month.slice(0, 4)));
	return [...years].map(([heading, months]) => ({
		...(heading !== undefined && { heading }),
		entries: months.flatMap((month) => toMonth(month, context)),
	}));
}

function toMonth(month: string, context: ViewContext): readonly DataEntryView[] {
	const periods = divideData(month, context.reader);
	if (!isDivided(periods)) return periods.flatMap((period) => toFiles(period, context));
	return [{ name: toName(month, context), files: [pageLink({ kind: "data-index", month }, context.texts.data.byDay, context)] }];
}

function toFiles({ period, parts }: DataPeriod, context: ViewContext): readonly DataEntryView[] {
	const name = toName(period, context);
	const toLink = (part: number, format: "jsonl" | "csv"): LinkView =>
		pageLink({ kind: "data", period, part, parts, format }, names[format], context);
	return Array.from({ length: parts }, (_, index) => ({
		name: parts === 1 ? name : context.texts.data.partOf({ period: name, part: index + 1, parts }),
		files: [toLink(index + 1, "jsonl"), toLink(index + 1, "csv")],
	}));
}

function isDivided(periods: readonly DataPeriod[]): boolean {
	return periods.length > 1 || periods.some(({ period, parts }) => parts > 1 || period.length > undatedMonth.length);
}

function toName(period: string, { settings, texts }: ViewContext): string {
	if (period === undatedMonth) return texts.undated.heading;
	const { language } = settings;
	return period.endsWith("-xx")
		? texts.moments.monthOnly({ month: formatDay(period.slice(0, 7), "month", language) })
		: formatDay(period, "plain", language);
}
