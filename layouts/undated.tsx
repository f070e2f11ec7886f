import type { UndatedPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Parts } from "./components/parts.tsx";

/** The articles that say no day, and of which no day of capture is known. */
export default function UndatedPage(view: UndatedPageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead heading={texts.undated.heading} summary={view.summary} />
			{view.items.length > 0 ? (
				<ol class="items hours">
					{view.items.map((item) => (
						<ArticleItem key={item.href} item={item} texts={texts} level={2} />
					))}
				</ol>
			) : (
				<p class="empty">{texts.undated.empty}</p>
			)}
			<Parts parts={view.parts} label={texts.list.parts} />
		</Document>
	);
}
