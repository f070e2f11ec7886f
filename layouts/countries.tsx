import type { CountriesPageView } from "../src/model/list-views.ts";
import { BarList } from "./components/bar-list.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";

/** The countries in which the places of the archive lie. */
export default function CountriesPage(view: CountriesPageView) {
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={[view.places]} heading={view.heading} summary={view.summary} />
			{view.entries.length > 0 ? <BarList entries={view.entries} /> : <p class="empty">{view.site.texts.countries.empty}</p>}
		</Document>
	);
}
