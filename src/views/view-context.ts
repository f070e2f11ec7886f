import type { Root } from "mdast";
import type { ArchiveReader } from "../model/archive-reader.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { AssetPaths } from "../model/asset-paths.ts";
import type { BodyOptions } from "../model/body-options.ts";
import type { HashText, SanitizedHtml } from "../model/brand.ts";
import type { Texts } from "../model/messages.ts";
import type { Page } from "../model/page.ts";
import type { ScriptTexts } from "../model/script-messages.ts";
import type { SourceRegistry } from "../model/source.ts";

/** What it takes to write in the language of the interface. */
export interface TextContext {
	readonly texts: Texts;
	readonly settings: Pick<ArchiveSettings, "language" | "timeZone">;
}

/** Everything a view may ask. All of it is handed in: a view knows no file, no clock and no renderer. */
export interface ViewContext extends TextContext {
	readonly reader: ArchiveReader;
	readonly settings: ArchiveSettings;
	readonly registry: SourceRegistry;
	readonly assets: AssetPaths;
	readonly hash: HashText;
	/** Renders a text; the dateline, where one is given, opens it in a span of its own. */
	readonly renderBody: (body: Root, options: BodyOptions) => SanitizedHtml;
	/** Hand-written pages by slug. */
	readonly textPages: ReadonlyMap<string, { readonly title: string; readonly language?: string | undefined; readonly body: Root }>;
	/** What the script of the search page says, and the locale of each. */
	readonly scriptTexts: ScriptTexts;
	/** Path of a page on the site, not encoded, without the base path: `/2024/05/31/`. Never asked for an article: it carries its permalink. */
	readonly pathOf: (page: Page) => string;
}
