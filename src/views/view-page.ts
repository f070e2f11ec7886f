import type { LayoutView } from "../model/layout-view.ts";
import type { Page } from "../model/page.ts";
import { viewAtomFeed } from "./feed-atom.ts";
import { viewJsonFeed } from "./feed-json.ts";
import type { FileView } from "./file-view.ts";
import { viewArticle } from "./view-article.ts";
import { viewChanges } from "./view-changes.ts";
import { viewCitation } from "./view-citation.ts";
import type { ViewContext } from "./view-context.ts";
import { viewCountries, viewCountry } from "./view-countries.ts";
import { viewData } from "./view-data.ts";
import { viewDataIndex } from "./view-data-index.ts";
import { viewDataPackage, viewDataSchema } from "./view-data-package.ts";
import { viewDay } from "./view-day.ts";
import { viewFind } from "./view-find.ts";
import { viewHome } from "./view-home.ts";
import { viewList } from "./view-list.ts";
import { viewLists } from "./view-lists.ts";
import { viewLand, viewMap } from "./view-map.ts";
import { viewMonth } from "./view-month.ts";
import { viewNotFound } from "./view-not-found.ts";
import { viewOpenSearch } from "./view-open-search.ts";
import { viewRobots } from "./view-robots.ts";
import { viewSearch } from "./view-search.ts";
import { viewSecurity } from "./view-security.ts";
import { viewSitemap, viewSitemapIndex } from "./view-sitemap.ts";
import { viewText } from "./view-text.ts";
import { viewUndated } from "./view-undated.ts";
import { viewYear } from "./view-year.ts";

/** Makes the view of any page; `undefined` where the archive holds nothing for it, so that there is no such page. */
export function viewPage(page: Page, context: ViewContext): LayoutView | FileView | undefined {
	switch (page.kind) {
		case "home":
			return viewHome(context);
		case "article":
			return viewArticle(page.id, context);
		case "year":
			return viewYear(page.year, context);
		case "month":
			return viewMonth(page.month, context);
		case "day":
			return viewDay(page.day, page.part, context);
		case "undated":
			return viewUndated(page.part, context);
		case "lists":
			return viewLists(page, context);
		case "list":
			return viewList(page, context);
		case "map":
			return page.layer === "land" ? viewLand(context) : viewMap(context);
		case "countries":
			return viewCountries(context);
		case "country":
			return viewCountry(page.code, context);
		case "changes":
			return viewChanges(context);
		case "search":
			return viewSearch(context);
		case "text":
			return viewText(page.slug, context);
		case "find":
			return viewFind(context);
		case "not-found":
			return viewNotFound(context);
		case "feed":
			return page.format === "atom" ? viewAtomFeed(page, context) : viewJsonFeed(page, context);
		case "sitemap-index":
			return viewSitemapIndex(context);
		case "sitemap":
			return viewSitemap(page.month, context);
		case "robots":
			return viewRobots(context);
		case "opensearch":
			return viewOpenSearch(context);
		case "security":
			return viewSecurity(context);
		case "data":
			return viewData(page, context);
		case "data-package":
			return viewDataPackage(page.month, context);
		case "data-schema":
			return viewDataSchema(context);
		case "data-index":
			return viewDataIndex(page.month, context);
		case "citation":
			return viewCitation(page, context);
		case "capture":
			// Bytes as found, which the publisher copies: no view.
			return undefined;
	}
}
