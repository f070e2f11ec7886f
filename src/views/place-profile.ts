import type { MappedPlace } from "../model/archive-reader.ts";
import type { ListPageView } from "../model/list-views.ts";
import { formatNumber } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { toLocator } from "./locator.ts";
import { nameOf, wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes what a place's page says of the place: where it lies, and its country; nothing where the gazetteer does not know it. */
export function toPlaceProfile(slug: string, name: string, context: ViewContext): Pick<ListPageView, "country" | "map" | "coordinates"> {
	const [place] = context.reader.whereabouts(slug);
	if (place === undefined) return {};
	const { country } = place;
	const { language } = context.settings;
	return {
		...(country === undefined
			? {}
			: { country: pageLink({ kind: "country", code: country }, nameOf("region", country, language), context) }),
		map: toLocator([{ ...place, link: { text: name } }], context),
		coordinates: writeCoordinates(place, language),
	};
}

/** Rule: ISO 6709, annex D: latitude first, in degrees with a direction. */
function writeCoordinates({ latitude, longitude }: MappedPlace, language: string): string {
	const { degrees } = wordsFor(language);
	const write = (value: number): string => formatNumber(Math.abs(value), language);
	const north = latitude < 0 ? degrees.south : degrees.north;
	const east = longitude < 0 ? degrees.west : degrees.east;
	return `${north(write(latitude))}, ${east(write(longitude))}`;
}
