import type { ChangesPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Time } from "./components/time.tsx";

/** What changed after it was published: corrections by the archive, updates by publishers. */
export default function ChangesPage(view: ChangesPageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead heading={texts.changes.heading} summary={texts.changes.summary} />
			{view.entries.length > 0 ? (
				<ol class="changes">
					{view.entries.map((entry) => (
						<li key={entry.article.href + entry.at.datetime}>
							<p class="side-head">
								<Time time={entry.at} /> <span class="what">{entry.what}</span>
							</p>
							<ul class="items">
								<ArticleItem item={entry.article} texts={texts} level={2} />
							</ul>
						</li>
					))}
				</ol>
			) : (
				<p class="empty">{texts.changes.empty}</p>
			)}
		</Document>
	);
}
