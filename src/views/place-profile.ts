import type { MappedPlace } from "../model/archive-reader.ts";
import type { ListPageView } from "../model/list-views.ts";
import { pageLink } from "./links.ts";
import { toLocator } from "./locator.ts";
import { nameOf } from "./name-of.ts";
import type { TextContext, ViewContext } from "./view-context.ts";

/** Makes what a place's page says of the place: where it lies, and its country; nothing where the gazetteer does not know it. */
export function toPlaceProfile(slug: string, name: string, context: ViewContext): Pick<ListPageView, "country" | "map" | "coordinates"> {
	const [place] = context.reader.whereabouts(slug);
	if (place === undefined) return {};
	const { country } = place;
	return {
		...(country === undefined
			? {}
			: { country: pageLink({ kind: "country", code: country }, nameOf("region", country, context.settings.language), context) }),
		map: toLocator([{ ...place, link: { text: name } }], context),
		coordinates: writeCoordinates(place, context),
	};
}

/** Rule: ISO 6709, annex D: latitude first, in degrees with a direction. */
function writeCoordinates({ latitude, longitude }: MappedPlace, { texts }: TextContext): string {
	const { maps, archive } = texts;
	const north = latitude < 0 ? maps.south : maps.north;
	const east = longitude < 0 ? maps.west : maps.east;
	return archive.joined({ first: north({ degrees: Math.abs(latitude) }), second: east({ degrees: Math.abs(longitude) }) });
}
