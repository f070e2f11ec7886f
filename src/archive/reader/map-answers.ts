import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader, MappedPlace } from "../../model/archive-reader.ts";
import type { Row } from "./row.ts";

/** Answers where places lie. */
export function openMapAnswers(state: DatabaseSync): Pick<ArchiveReader, "mappedPlaces" | "hasMappedPlaces" | "whereabouts"> {
	const mappedPlaces = state.prepare("SELECT * FROM mapped_places ORDER BY slug, country, latitude, longitude");
	const mappedIn = state.prepare("SELECT * FROM mapped_places WHERE country = ? ORDER BY slug, latitude, longitude");
	const anyMapped = state.prepare("SELECT 1 FROM mapped_places LIMIT 1");
	const whereabouts = state.prepare("SELECT * FROM mapped_places WHERE slug = ? ORDER BY count DESC, country DESC, latitude, longitude");
	return {
		mappedPlaces: (country) => (country === undefined ? mappedPlaces.all() : mappedIn.all(country)).map(toMappedPlace),
		hasMappedPlaces: () => anyMapped.get() !== undefined,
		whereabouts: (slug) => whereabouts.all(slug).map(toMappedPlace),
	};
}

function toMappedPlace(row: Row): MappedPlace {
	return {
		slug: String(row.slug),
		...(row.country === "" ? {} : { country: String(row.country) }),
		latitude: Number(row.latitude),
		longitude: Number(row.longitude),
		count: Number(row.count),
	};
}
