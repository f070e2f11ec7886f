import { x } from "xastscript";
import { hasSitemaps } from "../model/has-sitemaps.ts";
import type { ListKey } from "../model/page.ts";
import type { FileView } from "./file-view.ts";
import { toAbsolute } from "./links.ts";
import { parseMoment, toInstant } from "./moment.ts";
import type { ViewContext } from "./view-context.ts";
import { toXmlFile } from "./xml-file.ts";

const namespace = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" } as const;
/** The protocol's own limit for one file (sitemaps.org, “Sitemap file requirements”). */
const maxUrls = 50_000;
/** The name of the sitemap that holds the undated, in the place of a month. */
const undatedMonth = "undated";

/** Writes the index of the sitemaps, one a month, oldest first, and one for the undated; `undefined` where the archive has none. */
export function viewSitemapIndex(context: ViewContext): FileView | undefined {
	const { reader, settings } = context;
	if (!hasSitemaps(settings)) return undefined;
	const months = reader.periods("all", { period: "", length: 7 }).map(({ period }) => period);
	if (reader.count("undated", "") > 0) months.push(undatedMonth);
	return toXmlFile(
		x(
			"sitemapindex",
			namespace,
			months.map((month) => x("sitemap", {}, x("loc", {}, toAbsolute(context.pathOf({ kind: "sitemap", month }), context)))),
		),
	);
}

/** Writes the sitemap of the articles of a month, or of the undated; `undefined` where there are none. Limit: the first 50,000. */
export function viewSitemap(month: string, context: ViewContext): FileView | undefined {
	const { reader, settings } = context;
	if (!hasSitemaps(settings)) return undefined;
	const [list, period]: readonly [ListKey, string] = month === undatedMonth ? ["undated", ""] : ["all", month];
	const entries = reader.list(list, { period, limit: maxUrls });
	if (entries.length === 0) return undefined;
	return toXmlFile(
		x(
			"urlset",
			namespace,
			entries.flatMap(({ id }) => {
				const article = reader.card(id);
				if (article === undefined) return [];
				const changed = lastModified(article.modified?.value ?? article.published?.value);
				return x(
					"url",
					{},
					x("loc", {}, toAbsolute(article.permalink, context)),
					changed === undefined ? undefined : x("lastmod", {}, changed),
				);
			}),
		),
	);
}

/** The protocol's schema takes a day, or an instant to the second: without an offset only the day is given, and a month is neither. */
function lastModified(value: string | undefined): string | undefined {
	const moment = value === undefined ? undefined : parseMoment(value);
	if (moment === undefined) return undefined;
	if (moment.offset !== undefined) return toInstant(moment);
	return moment.day.length < 10 ? undefined : moment.day;
}
