import type { DayPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Pager } from "./components/pager.tsx";
import { Parts } from "./components/parts.tsx";

/** A day like a front page: the date as headline, then its articles in the order of their hours. */
export default function DayPage(view: DayPageView) {
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={[view.month]} heading={view.heading} summary={view.summary}>
				<Pager label="Days with articles" previous={view.previous} previousLabel="earlier" next={view.next} nextLabel="later" />
			</PageHead>
			{view.note !== undefined && <p class="line">{view.note}</p>}
			<ol class="items hours">
				{view.items.map((item) => (
					<ArticleItem key={item.href} item={item} level={2} />
				))}
			</ol>
			<Parts parts={view.parts} />
		</Document>
	);
}
