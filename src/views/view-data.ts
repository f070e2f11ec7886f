import { articleColumns, articleCsvHead, toArticleCsv } from "../formats/article-csv.ts";
import { toRecordJson } from "../formats/inspect-json.ts";
import { hasData } from "../model/has-data.ts";
import type { ListKey, Page } from "../model/page.ts";
import { type FileView, toFileView } from "./file-view.ts";
import { toAbsolute } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

type DataPage = Extract<Page, { kind: "data" }>;

const mediaTypes: Readonly<Record<DataPage["format"], string>> = { jsonl: "application/x-ndjson", csv: "text/csv" };

/** Writes the records of the articles of a month, or of the undated, newest first; `undefined` where there are none. */
export function viewData({ month, format }: DataPage, { reader, settings, registry }: ViewContext): FileView | undefined {
	if (!hasData(settings)) return undefined;
	const [list, period]: readonly [ListKey, string] = month === "undated" ? ["undated", ""] : ["all", month];
	const entries = reader.list(list, { period, limit: Number.MAX_SAFE_INTEGER });
	if (entries.length === 0) return undefined;
	const records = entries.flatMap(({ id }) => {
		const article = reader.article(id);
		if (article === undefined) return [];
		if (format === "csv") return toArticleCsv(article);
		// The archive's own notes stay in `export`: where its file lies, how each value was read, what it could not read.
		const { file, evidence, problems, ...record } = toRecordJson(article, registry);
		return `${JSON.stringify(record)}\n`;
	});
	return toFileView((format === "csv" ? articleCsvHead : "") + records.join(""));
}

/**
 * Writes what describes the records (Frictionless Data, “Data Package” and “Table Schema”, https://specs.frictionlessdata.io/): two files a
 * month. It holds no count, so that it changes with the months alone.
 */
export function viewDataPackage({ name }: Extract<Page, { kind: "data-package" }>, context: ViewContext): FileView | undefined {
	const { settings } = context;
	if (!hasData(settings)) return undefined;
	return toFileView(`${JSON.stringify(name === "schema.json" ? toSchema() : toDataPackage(context), undefined, "\t")}\n`);
}

function toDataPackage(context: ViewContext) {
	const { reader, settings } = context;
	const months = reader.periods("all", { period: "", length: 7 }).map(({ period }) => period);
	if (reader.count("undated", "") > 0) months.push("undated");
	return {
		profile: "data-package",
		title: settings.title,
		description: settings.description,
		homepage: toAbsolute("/", context),
		resources: months.flatMap((month) => [toResource(month, "jsonl"), { ...toResource(month, "csv"), schema: "schema.json" }]),
	};
}

function toResource(month: string, format: DataPage["format"]) {
	return {
		name: `${month}-${format}`,
		path: `${month}.${format}`,
		profile: format === "csv" ? "tabular-data-resource" : "data-resource",
		format,
		mediatype: mediaTypes[format],
		encoding: "utf-8",
	};
}

function toSchema() {
	return {
		fields: articleColumns.map((name) => ({ name, type: name === "published_ambiguous" ? "boolean" : "string" })),
		primaryKey: "id",
		missingValues: [""],
	};
}
