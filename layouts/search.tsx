import type { SearchPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Sentence } from "./components/sentence.tsx";

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
				<form class="search" method="get" action={action} data-search data-root={root} data-texts={texts}>
					<p class="asked">
						<label for="search-words">{says.words}</label>
						<input type="search" id="search-words" name="q" dir="auto" autocomplete="off" aria-describedby="search-how" />
					</p>
					<p>
						<label for="search-from">{says.from}</label>
						<input type="date" id="search-from" name="from" />
					</p>
					<p>
						<label for="search-to">{says.to}</label>
						<input type="date" id="search-to" name="to" />
					</p>
					<p>
						<button type="submit">{says.submit}</button>
					</p>
				</form>
				<p class="line" id="search-how">
					{says.how}
				</p>
			</search>
			<p class="summary search-status" id="search-status" role="status" />
			<ol class="items" id="search-results" aria-label={says.results} />
			<p>
				<button type="button" id="search-more" hidden>
					{says.more}
				</button>
			</p>
			<script type="module" src={scriptHref} />
		</Document>
	);
}
