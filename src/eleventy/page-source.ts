import { toString as toPlainText } from "mdast-util-to-string";
import type { Config } from "../config/load-config.ts";
import { parseMarkdownBody } from "../formats/markdown.ts";
import { hashText } from "../io/hash.ts";
import { renderBody } from "../markdown/render-body.ts";
import type { ArchiveReader } from "../model/archive-reader.ts";
import type { AssetPaths } from "../model/asset-paths.ts";
import type { LayoutView } from "../model/layout-view.ts";
import { messageTable } from "../model/messages.ts";
import type { Page, PageKey } from "../model/page.ts";
import { toSourceRegistry } from "../normalize/source-registry.ts";
import { fromPageKey } from "../plan/page-key.ts";
import { pageKinds, pathOf } from "../plan/page-kinds.ts";
import { bindMessages, toScriptTexts } from "../views/bind-messages.ts";
import type { FileView } from "../views/file-view.ts";
import type { ViewContext } from "../views/view-context.ts";
import { viewPage } from "../views/view-page.ts";
import { prepareLayouts } from "./hook-layouts.ts";
import { type Layout, loadLayout } from "./load-layout.ts";
import type { PageSource } from "./plugin.ts";
import { rememberArticles } from "./remember-articles.ts";

/** What pages are made from. */
export interface PageSourceOptions {
	readonly config: Pick<Config, "root" | "settings" | "messages" | "ownSources" | "knownSources" | "textPages">;
	readonly reader: ArchiveReader;
	readonly assets: AssetPaths;
}

/** Opens the way from page key to HTML: key → page → view → layout → static markup. Loads every layout once. */
export async function openPageSource(options: PageSourceOptions): Promise<PageSource> {
	const layouts = await loadLayouts(options.config.root);
	const context = toViewContext(options);
	const views = new Map<PageKey, LayoutView | FileView>();
	return {
		locate: (keys) =>
			keys.flatMap((key) => {
				const page = fromPageKey(key);
				const path = outputPathOf(page, context);
				if (path === undefined) return [];
				// An article with a card has a page. Its view is made when it is drawn: those of a whole batch would fill the memory.
				if (page.kind === "article") return [{ key, path }];
				const view = viewPage(page, context);
				if (view === undefined) return [];
				views.set(key, view);
				return [{ key, path }];
			}),
		render: ({ key }) => {
			const page = fromPageKey(key);
			const view = views.get(key) ?? viewPage(page, context);
			if (view === undefined) throw new RangeError(`The page \`${key}\` was located, but there is nothing on it.`);
			views.delete(key);
			return renderView(page, view, layouts);
		},
	};
}

/** The layout of an article's page from which the article is withheld. */
const tombstone = "tombstone";

/** Loads every layout of an archive, by its name. Once loaded, a layout stays as it is in this process. */
export async function loadLayouts(root: string): Promise<ReadonlyMap<string, Layout>> {
	await prepareLayouts(root);
	const names = [...Object.values(pageKinds).flatMap(({ layout }) => layout ?? []), tombstone];
	return new Map(await Promise.all(names.map(async (name) => [name, await loadLayout(root, name)] as const)));
}

function toViewContext({ config, reader, assets }: PageSourceOptions): ViewContext {
	const { settings } = config;
	const textPages = config.textPages.map(({ slug, language, markdown }) => {
		const { type, children } = parseMarkdownBody(markdown);
		const [first, ...rest] = children;
		const isTitle = first?.type === "heading" && first.depth === 1;
		const title = isTitle ? toPlainText(first) : slug;
		return [slug, { title, language, body: { type, children: isTitle ? rest : children } }] as const;
	});
	return {
		reader: rememberArticles(reader),
		settings,
		texts: bindMessages(messageTable, config.messages),
		scriptTexts: toScriptTexts(config.messages),
		registry: toSourceRegistry(config.ownSources, config.knownSources),
		assets,
		hash: hashText,
		renderBody,
		textPages: new Map(textPages),
		pathOf: (page) => pathOf(page) ?? "/",
	};
}

/** Where the file of a page lies. */
function outputPathOf(page: Page, context: ViewContext): string | undefined {
	const path = page.kind === "article" ? context.reader.card(page.id)?.permalink : pathOf(page);
	return path === undefined ? undefined : `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}

function renderView(page: Page, view: LayoutView | FileView, layouts: ReadonlyMap<string, Layout>): string {
	if (view.kind === "file") return view.text;
	const layout = layouts.get(view.kind === tombstone ? tombstone : (pageKinds[page.kind].layout ?? ""));
	if (layout === undefined) throw new RangeError(`No layout draws pages of the kind \`${page.kind}\`.`);
	return layout(view);
}
