import type { YearPageView } from "../src/model/list-views.ts";
import { Calendar } from "./components/calendar.tsx";
import { Document } from "./components/document.tsx";
import { HeatLegend } from "./components/heat-legend.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Pager } from "./components/pager.tsx";
import { YearMap } from "./components/year-map.tsx";

/** A year: a square a day, then its months, and behind one click the same as tables. */
export default function YearPage(view: YearPageView) {
	const { heat, calendar } = view.site.texts;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead heading={view.heading} summary={view.summary} />
			<figure class="year">
				<YearMap months={view.months.slice(0, 6)} weekdays={view.weekdays} />
				<YearMap months={view.months.slice(6)} weekdays={view.weekdays} />
				<HeatLegend empty={calendar.squares} texts={heat} />
			</figure>
			<section class="ruled">
				<h2>{calendar.months}</h2>
				<ul class="months">
					{view.months.map((month) => (
						<li key={month.name.href}>
							{month.hasArticles ? <Link link={month.name} /> : <span class="none">{month.name.text}</span>}{" "}
							<span class="count">{month.count}</span>
						</li>
					))}
				</ul>
			</section>
			<details class="tables">
				<summary>{calendar.everyDay}</summary>
				<div class="calendars">
					{view.months.map((month) => (
						<Calendar key={month.name.href} class="calendar small" caption={month.name.text} weekdays={view.weekdays} weeks={month.weeks} />
					))}
				</div>
			</details>
			<Pager
				label={calendar.years}
				previous={view.previous}
				previousLabel={calendar.yearBefore}
				next={view.next}
				nextLabel={calendar.yearAfter}
			/>
		</Document>
	);
}
