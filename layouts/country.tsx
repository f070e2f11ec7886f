import type { CountryPageView } from "../src/model/list-views.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { Locator } from "./components/locator.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Sentence } from "./components/sentence.tsx";

/** The places of a country: on the map, and by name. */
export default function CountryPage(view: CountryPageView) {
	const [places] = view.up;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead up={view.up} heading={view.heading} summary={view.summary} />
			<figure class="country-map">
				<Locator map={view.map} />
			</figure>
			{view.places.length > 0 ? (
				<ul class="names">
					{view.places.map((place) => (
						<li key={place.href}>
							<Link link={place} />
						</li>
					))}
				</ul>
			) : (
				<p class="line">
					<Sentence text={view.site.texts.countries.tooMany} places={places && <Link link={places} />} />
				</p>
			)}
		</Document>
	);
}
