import type { DayPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Pager } from "./components/pager.tsx";
import { Parts } from "./components/parts.tsx";

/** A day like a front page: the date as headline, then its articles in the order of their hours. */
export default function DayPage(view: DayPageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={[view.month]} heading={view.heading} summary={view.summary}>
				<Pager
					label={texts.calendar.daysWithArticles}
					previous={view.previous}
					previousLabel={texts.calendar.earlier}
					next={view.next}
					nextLabel={texts.calendar.later}
				/>
			</PageHead>
			{view.note !== undefined && <p class="line">{view.note}</p>}
			<ol class="items hours">
				{view.items.map((item) => (
					<ArticleItem key={item.href} item={item} texts={texts} level={2} />
				))}
			</ol>
			<Parts parts={view.parts} label={texts.list.parts} />
		</Document>
	);
}
