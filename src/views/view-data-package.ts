import { articleColumns } from "../formats/article-csv.ts";
import { dataMonths, divideData } from "../model/data-division.ts";
import { hasData } from "../model/has-data.ts";
import type { Page } from "../model/page.ts";
import { type FileView, toFileView } from "./file-view.ts";
import { toAbsolute } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

type DataPage = Extract<Page, { kind: "data" }>;

const mediaTypes: Readonly<Record<DataPage["format"], string>> = { jsonl: "application/x-ndjson", csv: "text/csv" };

/**
 * Writes what describes the records for programs (Frictionless Data, “Data Package”, https://specs.frictionlessdata.io/): the files of a month,
 * or, for the whole archive, the packages of the months (“Data Package Catalog”). A month's package has one address, however many files it
 * names. It holds no count, so that it changes with the files alone. `undefined` where there are none.
 */
export function viewDataPackage(month: string | undefined, context: ViewContext): FileView | undefined {
	const { reader, settings } = context;
	if (!hasData(settings)) return undefined;
	const resources = month === undefined ? dataMonths(reader).map(toMonthResource) : toFileResources(month, context);
	if (month !== undefined && resources.length === 0) return undefined;
	return toJsonFile({
		profile: "data-package",
		...(month !== undefined && { name: month }),
		title: settings.title,
		description: settings.description,
		homepage: toAbsolute("/", context),
		resources,
	});
}

/** Writes what the columns of the CSV files are (“Table Schema”). */
export function viewDataSchema({ settings }: ViewContext): FileView | undefined {
	if (!hasData(settings)) return undefined;
	return toJsonFile({
		fields: articleColumns.map((name) => ({ name, type: name === "published_ambiguous" ? "boolean" : "string" })),
		primaryKey: "id",
		missingValues: [""],
	});
}

function toMonthResource(month: string) {
	return { name: month, path: `${month}.json`, profile: "data-package", format: "json", mediatype: "application/json", encoding: "utf-8" };
}

function toFileResources(month: string, context: ViewContext) {
	return divideData(month, context.reader).flatMap(({ period, parts }) =>
		Array.from({ length: parts }, (_, index) => {
			const toResource = (format: DataPage["format"]) => {
				const path = context.pathOf({ kind: "data", period, part: index + 1, parts, format }).slice("/data/".length);
				const profile = format === "csv" ? "tabular-data-resource" : "data-resource";
				return { name: path.replace(".", "-"), path, profile, format, mediatype: mediaTypes[format], encoding: "utf-8" };
			};
			return [toResource("jsonl"), { ...toResource("csv"), schema: "schema.json" }];
		}).flat(),
	);
}

function toJsonFile(value: unknown): FileView {
	return toFileView(`${JSON.stringify(value, undefined, "\t")}\n`);
}
