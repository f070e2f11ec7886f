import type { MappedPlace } from "../model/archive-reader.ts";
import type { CountriesPageView, CountryPageView } from "../model/list-views.ts";
import type { LinkView } from "../model/views.ts";
import { collatorOf } from "./collator.ts";
import { shareOf } from "./levels.ts";
import { listPage, pageHref, pageLink } from "./links.ts";
import { toLocator } from "./locator.ts";
import { nameOf } from "./name-of.ts";
import { largestCount } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Some 30 KB of names; more are looked for by letter. */
const maxNamedPlaces = 400;

/** Makes the page of all countries with places. It counts places, so an addition changes it only when a place is new. */
export function viewCountries(context: ViewContext): CountriesPageView {
	const { language } = context.settings;
	const { maps, kinds, kindCounts } = context.texts;
	const counts = countPlaces(context.reader.mappedPlaces());
	const largest = largestCount(counts);
	const summary = maps.countryCount({ count: counts.length });
	const collator = collatorOf(context);
	return {
		kind: "countries",
		site: toSite(context),
		head: toHead(maps.countries, context.pathOf({ kind: "countries" }), context, { description: summary }),
		heading: maps.countries,
		summary,
		places: pageLink({ kind: "lists", of: "place" }, kinds.place, context),
		entries: counts
			.map(({ code, count }) => ({
				...pageLink({ kind: "country", code }, nameOf("region", code, language), context),
				count: kindCounts.place({ count }),
				share: shareOf(count, largest),
			}))
			.sort((one, other) => collator.compare(one.text, other.text) || (one.href < other.href ? -1 : 1)),
	};
}

/** Makes the page of a country's places, neighbours of each other; `undefined` where there is none. It holds no count of articles. */
export function viewCountry(code: string, context: ViewContext): CountryPageView | undefined {
	const { maps, kinds, kindCounts } = context.texts;
	const places = toLinked(context.reader.mappedPlaces(code), context);
	if (places.length === 0) return undefined;
	const heading = nameOf("region", code, context.settings.language);
	const summary = kindCounts.place({ count: places.length });
	const named = places.length <= maxNamedPlaces ? places : [];
	return {
		kind: "country",
		site: toSite(context),
		head: toHead(heading, context.pathOf({ kind: "country", code }), context, { description: summary }),
		heading,
		summary,
		up: [pageLink({ kind: "lists", of: "place" }, kinds.place, context), pageLink({ kind: "countries" }, maps.countries, context)],
		map: toLocator(named.length > 0 ? named : places.map(({ link: { text }, ...place }) => ({ ...place, link: { text } })), context),
		places: named.map(({ link }) => link),
	};
}

function countPlaces(places: readonly MappedPlace[]): readonly { readonly code: string; readonly count: number }[] {
	const slugs = new Map<string, Set<string>>();
	for (const { country, slug } of places) if (country !== undefined) slugs.set(country, (slugs.get(country) ?? new Set()).add(slug));
	return [...slugs].map(([code, { size }]) => ({ code, count: size }));
}

/** Each place once, by name. */
function toLinked(places: readonly MappedPlace[], context: ViewContext): readonly (MappedPlace & { readonly link: LinkView })[] {
	const collator = collatorOf(context);
	return [...new Map(places.map((place) => [place.slug, place])).values()]
		.map((place) => ({
			...place,
			link: {
				href: pageHref(listPage("place", place.slug), context),
				text: context.reader.listSummary("place", place.slug)?.name ?? place.slug,
			},
		}))
		.sort((one, other) => collator.compare(one.link.text, other.link.text) || (one.slug < other.slug ? -1 : 1));
}
