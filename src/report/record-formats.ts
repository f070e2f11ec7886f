import { articleCsvHead, toArticleCsv } from "../formats/article-csv.ts";
import { toCslJson } from "../formats/citations/to-csl-json.ts";
import { writeBibtex } from "../formats/citations/write-bibtex.ts";
import { writeRis } from "../formats/citations/write-ris.ts";
import { toRecordJson } from "../formats/inspect-json.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { Article } from "../model/article.ts";
import type { Texts } from "../model/messages.ts";
import type { SourceRegistry } from "../model/source.ts";
import { toCitation } from "../views/to-citation.ts";

/** The formats in which the records of an archive follow one another in one file. */
export type RecordFormatName = "jsonl" | "csv" | "bibtex" | "ris" | "csl-json";

/** A file of records: what stands before, between and behind them. */
export interface RecordFormat {
	readonly begin: string;
	readonly between: string;
	readonly end: string;
	readonly write: (article: Article) => string;
}

/** Makes the way to write records in a format. */
export function toRecordFormat(
	name: RecordFormatName,
	context: { readonly settings: ArchiveSettings; readonly texts: Texts; readonly registry: SourceRegistry },
): RecordFormat {
	const plain = { begin: "", between: "", end: "" };
	switch (name) {
		case "jsonl":
			return { ...plain, write: (article) => `${JSON.stringify(toRecordJson(article, context.registry))}\n` };
		case "csv":
			return { ...plain, begin: articleCsvHead, write: toArticleCsv };
		case "bibtex":
			return { ...plain, between: "\n", write: (article) => writeBibtex(toCitation(article, context)) };
		case "ris":
			return { ...plain, between: "\r\n", write: (article) => writeRis(toCitation(article, context)) };
		case "csl-json":
			return { begin: "[\n", between: ",\n", end: "\n]\n", write: (article) => JSON.stringify(toCslJson(toCitation(article, context))) };
	}
}
