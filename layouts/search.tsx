import type { SearchPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";

/** The search page: a form, how far it has searched, what it found. The script fills the list; without one, the calendar is the way. */
export default function SearchPage({ site, head, heading, action, root, scriptHref, texts }: SearchPageView) {
	const [days] = site.navigation;
	return (
		<Document site={site} head={head}>
			<PageHead heading={heading} />
			<noscript>
				<p class="summary">
					Searching needs JavaScript, because this archive is plain files with no server behind them. Without it, browse by day:{" "}
					{days === undefined ? <a href={site.homeHref}>{site.title}</a> : <Link link={days} />}.
				</p>
			</noscript>
			<search>
				<form class="search" method="get" action={action} data-search data-root={root} data-texts={texts}>
					<p class="asked">
						<label for="search-words">Words or “phrase”</label>
						<input type="search" id="search-words" name="q" dir="auto" autocomplete="off" aria-describedby="search-how" />
					</p>
					<p>
						<label for="search-from">From</label>
						<input type="date" id="search-from" name="from" />
					</p>
					<p>
						<label for="search-to">To</label>
						<input type="date" id="search-to" name="to" />
					</p>
					<p>
						<button type="submit">Search</button>
					</p>
				</form>
				<p class="line" id="search-how">
					All words must be in the article. Quotation marks find a phrase, a minus sign before a word leaves its articles out, and an
					asterisk after three letters or more finds every word that begins so.
				</p>
			</search>
			<p class="summary search-status" id="search-status" role="status" />
			<ol class="items" id="search-results" aria-label="Results, newest first" />
			<p>
				<button type="button" id="search-more" hidden>
					Search further back
				</button>
			</p>
			<script type="module" src={scriptHref} />
		</Document>
	);
}
