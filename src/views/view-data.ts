import { articleCsvHead, toArticleCsv } from "../formats/article-csv.ts";
import { toRecordJson } from "../formats/inspect-json.ts";
import type { ListEntry } from "../model/archive-reader.ts";
import { daysOfPeriod, divideData, idsOfPart, undatedMonth } from "../model/data-division.ts";
import { hasData } from "../model/has-data.ts";
import type { Page } from "../model/page.ts";
import { type FileView, toFileView } from "./file-view.ts";
import type { ViewContext } from "./view-context.ts";

type DataPage = Extract<Page, { kind: "data" }>;

/**
 * Writes the records of the articles of a period, newest day first, or a part of them. `undefined` where the archive is not divided so; a part
 * to which no id belongs is there all the same.
 */
export function viewData(page: DataPage, context: ViewContext): FileView | undefined {
	const { reader, settings, registry } = context;
	if (!hasData(settings) || !isThere(page, context)) return undefined;
	const { format } = page;
	const records = listEntries(page, context).flatMap(({ id }) => {
		const article = reader.article(id);
		if (article === undefined) return [];
		if (format === "csv") return toArticleCsv(article);
		// The archive's own notes stay in `export`: where its file lies, how each value was read, what it could not read.
		const { file, evidence, problems, ...record } = toRecordJson(article, registry);
		return `${JSON.stringify(record)}\n`;
	});
	return toFileView((format === "csv" ? articleCsvHead : "") + records.join(""));
}

function isThere({ period, parts }: DataPage, { reader }: ViewContext): boolean {
	const month = period.slice(0, undatedMonth.length);
	return divideData(month, reader).some((known) => known.period === period && known.parts === parts);
}

function listEntries({ period, part, parts }: DataPage, { reader }: ViewContext): readonly ListEntry[] {
	const { day, isExact } = daysOfPeriod(period);
	if (!isExact) return reader.list("all", { period: day, limit: Number.MAX_SAFE_INTEGER });
	return reader.entriesOn(period === undatedMonth ? "undated" : "all", day, idsOfPart(part, parts));
}
