import type { UndatedPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Parts } from "./components/parts.tsx";

/** The articles that say no day, and of which no day of capture is known. */
export default function UndatedPage(view: UndatedPageView) {
	return (
		<Document site={view.site} head={view.head}>
			<PageHead heading="Undated" summary={view.summary} />
			{view.items.length > 0 ? (
				<ol class="items hours">
					{view.items.map((item) => (
						<ArticleItem key={item.href} item={item} level={2} />
					))}
				</ol>
			) : (
				<p class="empty">Every article here has a date.</p>
			)}
			<Parts parts={view.parts} />
		</Document>
	);
}
