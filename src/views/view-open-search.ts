import { x } from "xastscript";
import { hasOpenSearch } from "../model/has-open-search.ts";
import type { HeadView } from "../model/views.ts";
import { cutText } from "./cut-text.ts";
import type { FileView } from "./file-view.ts";
import { pageHref, toAbsolute } from "./links.ts";
import type { ViewContext } from "./view-context.ts";
import { toXmlFile, toXmlText } from "./xml-file.ts";

/** Lengths that the format allows (OpenSearch 1.1 Draft 6, “ShortName”, “LongName”, “Description”). */
const maxShortName = 16;
const maxLongName = 48;
const maxDescription = 1_024;

/** The link by which a browser finds the description: where a search begins. */
export function openSearchLink(context: ViewContext): HeadView["links"] {
	const { settings } = context;
	if (!hasOpenSearch(settings)) return [];
	const href = pageHref({ kind: "opensearch" }, context);
	return [{ rel: "search", href, type: "application/opensearchdescription+xml", title: settings.title }];
}

/** Writes how a browser searches the archive (OpenSearch 1.1); `undefined` where it has no search or no address. */
export function viewOpenSearch(context: ViewContext): FileView | undefined {
	const { settings } = context;
	const search = toAbsolute(context.pathOf({ kind: "search" }), context);
	if (!hasOpenSearch(settings) || search === undefined) return undefined;
	const { title, description = title, language } = settings;
	return toXmlFile(
		x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
			x("ShortName", {}, toXmlText(cutText(title, maxShortName - 1))),
			x("LongName", {}, toXmlText(cutText(title, maxLongName - 1))),
			x("Description", {}, toXmlText(cutText(description, maxDescription - 1))),
			// The braces are the format's own, and no part of the address.
			x("Url", { type: "text/html", template: `${search}?q={searchTerms}` }),
			x("Language", {}, language),
			x("InputEncoding", {}, "UTF-8"),
			x("OutputEncoding", {}, "UTF-8"),
		]),
	);
}
