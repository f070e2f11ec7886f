import type { ListsPageView } from "../src/model/list-views.ts";
import { BarList } from "./components/bar-list.tsx";
import { Document } from "./components/document.tsx";
import { Drawers } from "./components/drawers.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";

/** From so many groups on a row of letters leads to them; fewer fit a screen. */
const groupsWithIndex = 6;

/** All sources, places, topics or bylines, or those under one letter. */
export default function ListsPage(view: ListsPageView) {
	const texts = view.site.texts.list;
	const named = view.groups.filter((group) => group.heading !== undefined);
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={view.up ?? []} heading={view.heading} summary={view.summary}>
				{view.more !== undefined && (
					<p class="line">
						<Link link={view.more} />
					</p>
				)}
			</PageHead>
			{view.drawers !== undefined && <Drawers drawers={view.drawers} label={texts.firstLetters} />}
			{named.length >= groupsWithIndex && (
				<nav class="parts" aria-label={texts.firstLetters}>
					<ul>
						{view.groups.map((group, index) => (
							<li key={group.heading}>
								<a href={`#group-${index + 1}`}>{group.heading ?? texts.otherLetters}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{named.length === 0
				? view.groups.map((group) => <BarList key="" entries={group.entries} />)
				: view.groups.map((group, index) => (
						<section class="letter" key={group.heading ?? ""} id={`group-${index + 1}`}>
							<h2>{group.heading ?? texts.otherLetters}</h2>
							<BarList entries={group.entries} />
						</section>
					))}
			{view.groups.length === 0 && view.drawers === undefined && <p class="empty">{texts.empty}</p>}
		</Document>
	);
}
