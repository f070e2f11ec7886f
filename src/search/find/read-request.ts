import { facetKinds } from "../manifest.ts";
import { parseQuery, type QueryClause } from "./parse-query.ts";
import type { Filters } from "./read-facets.ts";
import type { DayRange } from "./search-archive.ts";

/** What the address of the search page asks for. */
export interface SearchRequest {
	readonly query: readonly QueryClause[];
	readonly range: DayRange;
	readonly filters: Filters;
	readonly order: "date" | "relevance";
	/** Nothing says which articles to find. */
	readonly isEmpty: boolean;
}

/** Reads a request from the query of an address: `q`, `from`, `to`, `sort`, and one name for each kind of filter. */
export function readRequest(asked: URLSearchParams): SearchRequest {
	const value = (name: string) => asked.get(name) || undefined;
	const query = parseQuery(value("q") ?? "");
	const filters: Filters = Object.fromEntries(facetKinds.flatMap((kind) => (value(kind) === undefined ? [] : [[kind, value(kind)]])));
	const range = toRange({ from: value("from"), to: value("to"), year: filters.year });
	return {
		query,
		range,
		filters,
		order: value("sort") === "relevance" ? "relevance" : "date",
		isEmpty: query.every(({ isExcluded }) => isExcluded) && Object.keys({ ...filters, ...range }).length === 0,
	};
}

/** A year is a range, too, so that no other segments are asked for. */
function toRange({ from, to, year }: Readonly<Record<"from" | "to" | "year", string | undefined>>): DayRange {
	const first = [from, year]
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);
	const last = year !== undefined && to?.startsWith(year) ? to : [to, year].filter((day) => day !== undefined).sort()[0];
	return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}
