import type { MonthPageView } from "../src/model/list-views.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { Calendar } from "./components/calendar.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Pager } from "./components/pager.tsx";

/** A month as a calendar, and the articles of which no more than the month is known. */
export default function MonthPage(view: MonthPageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={[view.year]} heading={view.heading} summary={view.summary} />
			<Calendar class="calendar large" caption={view.heading} captionHidden weekdays={view.weekdays} weeks={view.weeks} />
			{view.dayUnknown.length > 0 && (
				<section class="ruled">
					<h2>{texts.calendar.dayNotKnown}</h2>
					<ol class="items hours">
						{view.dayUnknown.map((item) => (
							<ArticleItem key={item.href} item={item} texts={texts} level={3} />
						))}
					</ol>
				</section>
			)}
			<Pager
				label={texts.calendar.monthsWithArticles}
				previous={view.previous}
				previousLabel={texts.calendar.earlier}
				next={view.next}
				nextLabel={texts.calendar.later}
			/>
		</Document>
	);
}
