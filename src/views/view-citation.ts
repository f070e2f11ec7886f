import { type CitationFile, citationFiles } from "../formats/citations/citation-files.ts";
import type { Page } from "../model/page.ts";
import { isListed } from "../model/withholding.ts";
import { type FileView, toFileView } from "./file-view.ts";
import { toCitation } from "./to-citation.ts";
import type { ViewContext } from "./view-context.ts";

/** Writes an article's citation as a file; `undefined` where the archive publishes none, or has no such article. */
export function viewCitation({ id, ending }: Extract<Page, { kind: "citation" }>, context: ViewContext): FileView | undefined {
	const article = context.settings.citationFiles ? context.reader.article(id) : undefined;
	const format: CitationFile = citationFiles[ending];
	return article === undefined || !isListed(article) ? undefined : toFileView(format.write(toCitation(article, context)));
}
