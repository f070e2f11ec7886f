import type { ListPageView } from "../src/model/list-views.ts";
import { ArticleGroups } from "./components/article-groups.tsx";
import { BarList } from "./components/bar-list.tsx";
import { Document } from "./components/document.tsx";
import { HeatTable } from "./components/heat-table.tsx";
import { Joined } from "./components/joined.tsx";
import { Link } from "./components/link.tsx";
import { Locator } from "./components/locator.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Parts } from "./components/parts.tsx";
import { Profile } from "./components/profile.tsx";
import { Sentence } from "./components/sentence.tsx";

/** One source, place, topic or byline: its imprint, its coverage with the gaps visible, its articles or periods. */
export default function ListPage(view: ListPageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead
				up={[view.kindLink, ...(view.whole === undefined ? [] : [view.whole]), ...(view.country === undefined ? [] : [view.country])]}
				heading={view.heading}
				summary={view.summary}
			/>
			{view.map !== undefined && (
				<figure class="place-map">
					<Locator map={view.map} />
					<figcaption class="line">{view.coordinates}</figcaption>
				</figure>
			)}
			<Profile entries={view.profile} />
			{view.coverage.length > 0 && (
				<HeatTable
					texts={texts.heat}
					caption={texts.list.coverageByMonth}
					monthNames={view.monthNames}
					rows={view.coverage.map((row) => ({ ...row, name: row.year, head: row.year }))}
					empty={texts.list.nothingCaptured}
				/>
			)}
			{view.periods.length > 0 && (
				<section class="ruled">
					<h2>{texts.list.byPeriod}</h2>
					<BarList entries={view.periods} />
				</section>
			)}
			<ArticleGroups groups={view.groups} texts={texts} class="dated" unnamed={texts.list.articles} />
			<Parts parts={view.parts} label={texts.list.parts} />
			{view.feeds.length > 0 && (
				<p class="line">
					<Sentence text={texts.list.feeds} feeds={<Joined parts={view.feeds.map((feed) => <Link key={feed.href} link={feed} />)} />} />
				</p>
			)}
		</Document>
	);
}
