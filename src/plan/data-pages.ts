import type { ArchiveReader } from "../model/archive-reader.ts";
import type { Article } from "../model/article.ts";
import { type DataPeriod, dataMonths, dataPartOf, dataPeriodOf, divideData } from "../model/data-division.ts";
import type { Page } from "../model/page.ts";

type DataPage = Extract<Page, { kind: "data" }>;
type Sizes = Pick<ArchiveReader, "count" | "periods">;

/** The files in which an article's record stands. */
export function dataPagesOf({ id, listDay }: Article, sizes: Sizes): readonly DataPage[] {
	const held = dataPeriodOf(listDay?.day, sizes);
	return held === undefined ? [] : filePair(held, dataPartOf(id, held.parts));
}

/** All files of records, and what describes them. */
export function* allDataPages(sizes: Sizes): Generator<Page> {
	yield { kind: "data-schema" };
	yield* describingPages(undefined);
	for (const month of dataMonths(sizes)) {
		yield* describingPages(month);
		for (const period of divideData(month, sizes)) yield* filesOf(period);
	}
}

/** The pages that name the files of a month, or all months. */
function describingPages(month: string | undefined): readonly Page[] {
	const of = month === undefined ? {} : { month };
	return [
		{ kind: "data-package", ...of },
		{ kind: "data-index", ...of },
	];
}

/** What is other about the records of a month than it was: the files that came, and the periods that may have lost some. */
export interface RedividedData {
	readonly pages: readonly Page[];
	readonly periods: readonly string[];
}

/** Compares how the records of a month were divided with how they are. */
export function redividedData(month: string, before: readonly DataPeriod[], after: readonly DataPeriod[]): RedividedData {
	const was = new Map(before.map(({ period, parts }) => [period, parts]));
	const is = new Map(after.map(({ period, parts }) => [period, parts]));
	const periods = [...new Set([...was.keys(), ...is.keys()])].filter((period) => was.get(period) !== is.get(period));
	if (periods.length === 0) return { pages: [], periods };
	const files = after.filter(({ period }) => periods.includes(period)).flatMap((period) => [...filesOf(period)]);
	return { pages: [...files, ...describingPages(month), ...describingPages(undefined)], periods };
}

function* filesOf(period: DataPeriod): Generator<DataPage> {
	for (let part = 1; part <= period.parts; part++) yield* filePair(period, part);
}

function filePair({ period, parts }: DataPeriod, part: number): readonly DataPage[] {
	return [
		{ kind: "data", period, part, parts, format: "jsonl" },
		{ kind: "data", period, part, parts, format: "csv" },
	];
}
