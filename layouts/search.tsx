import type { SearchPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Sentence } from "./components/sentence.tsx";

const facets = ["source", "place", "year", "language", "label"] as const;

/** The search page: a form, how far it has searched, what it found. The script fills the list; without one, the calendar is the way. */
export default function SearchPage({ site, head, heading, action, root, scriptHref, texts }: SearchPageView) {
	const [days] = site.navigation;
	const says = site.texts.search;
	return (
		<Document site={site} head={head}>
			<PageHead heading={heading} />
			<noscript>
				<p class="summary">
					<Sentence text={says.needsScript} days={days === undefined ? <a href={site.homeHref}>{site.title}</a> : <Link link={days} />} />
				</p>
			</noscript>
			<search>
				<form class="search" method="get" action={action} autocomplete="off" data-search data-root={root} data-texts={texts}>
					<p class="asked">
						<label for="search-words">{says.words}</label>
						<input type="search" id="search-words" name="q" dir="auto" aria-describedby="search-how" />
					</p>
					<p class="span">
						<label for="search-from">{says.from}</label>
						<input type="date" id="search-from" name="from" />
					</p>
					<p class="span">
						<label for="search-to">{says.to}</label>
						<input type="date" id="search-to" name="to" />
					</p>
					<p>
						<label for="search-sort">{says.sort}</label>
						<select id="search-sort" name="sort">
							<option value="">{says.newestFirst}</option>
							<option value="relevance">{says.bestFirst}</option>
						</select>
					</p>
					<details>
						<summary>{says.filters}</summary>
						<fieldset>
							<legend>{says.onlyThese}</legend>
							{facets.map((facet) => (
								<p key={facet}>
									<label for={`search-${facet}`}>{says[facet]}</label>
									<select id={`search-${facet}`} name={facet} data-facet="">
										<option value="">{says.any}</option>
									</select>
								</p>
							))}
						</fieldset>
					</details>
					<p>
						<button type="submit">{says.submit}</button>
					</p>
				</form>
				<p class="line" id="search-how">
					{says.how}
				</p>
			</search>
			<p class="summary search-status" id="search-status" role="status" />
			<section id="search-results" aria-label={says.results} />
			<p>
				<button type="button" id="search-more" hidden>
					{says.more}
				</button>
			</p>
			<script type="module" src={scriptHref} />
		</Document>
	);
}
