import type { ArticlePageView } from "../../src/model/article-views.ts";
import type { LinkView } from "../../src/model/views.ts";
import { Joined } from "./joined.tsx";
import { Link } from "./link.tsx";

/** Under what the article is filed: places, topics, authors, language, section. */
export function ArticleFiling({ view }: { readonly view: ArticlePageView }) {
	const texts = view.site.texts.article;
	const rows = [
		{ term: texts.places, links: view.places },
		{ term: texts.topics, links: view.topics },
		{ term: texts.authors, links: view.authors, rel: "author" as const },
		{ term: texts.language, links: view.language === undefined ? [] : [view.language] },
	].filter((row) => row.links.length > 0);
	if (rows.length === 0 && view.section === undefined) return null;
	return (
		<dl class="filing">
			{rows.map((row) => (
				<Row key={row.term} {...row} />
			))}
			{view.section !== undefined && (
				<div>
					<dt>{texts.section}</dt>
					<dd lang={view.lang} dir="auto">
						{view.section}
					</dd>
				</div>
			)}
		</dl>
	);
}

function Row({ term, links, rel }: { readonly term: string; readonly links: readonly LinkView[]; readonly rel?: "author" }) {
	return (
		<div>
			<dt>{term}</dt>
			<dd>
				<Joined parts={links.map((link) => <Link key={link.href} link={link} rel={rel} />)} />
			</dd>
		</div>
	);
}
