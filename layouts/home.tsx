import type { HomePageView } from "../src/model/list-views.ts";
import { ArticleGroups } from "./components/article-groups.tsx";
import { ArticleItem } from "./components/article-item.tsx";
import { BarList } from "./components/bar-list.tsx";
import { DatelineMap } from "./components/dateline-map.tsx";
import { Document } from "./components/document.tsx";
import { HeatTable } from "./components/heat-table.tsx";
import { Link } from "./components/link.tsx";
import { Sentence } from "./components/sentence.tsx";

/** The home page: what this archive holds, when, from whom, and its last three days. */
export default function HomePage(view: HomePageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head} front>
			<div class="opening">
				<p class="holds">{view.summary}</p>
				{view.description !== undefined && (
					<p class="summary" dir="auto">
						{view.description}
					</p>
				)}
			</div>
			{view.months.length > 0 ? (
				<HeatTable
					texts={texts.heat}
					caption={texts.home.articlesByMonth}
					monthNames={view.monthNames}
					rows={view.months.map(({ year, cells }) => ({ name: year.text, head: <Link link={year} />, cells }))}
					empty={texts.home.noArticles}
				/>
			) : (
				view.sources.length > 0 && <p class="empty">{texts.home.nothingDated}</p>
			)}
			{view.undated !== undefined && (
				<p class="line">
					<Sentence text={texts.home.notOnThisMap} undated={<Link link={view.undated} />} />
				</p>
			)}
			{view.latest.length > 0 && <ArticleGroups groups={view.latest} texts={texts} class="front-columns" unnamed={texts.home.latest} />}
			{view.recent.length > 0 && (
				<section class="ruled">
					<h2>{texts.home.recent}</h2>
					<ol class="items recent">
						{view.recent.map((item) => (
							<ArticleItem key={item.href} item={item} texts={texts} level={3} />
						))}
					</ol>
				</section>
			)}
			{view.map !== undefined && <DatelineMap map={view.map} texts={texts.map} />}
			{view.sources.length > 0 && (
				<section class="ruled">
					<h2>{texts.home.sources}</h2>
					<BarList entries={view.sources} />
				</section>
			)}
		</Document>
	);
}
