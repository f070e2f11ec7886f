import type { Gazetteer, GazetteerPlace } from "../../formats/gazetteer/gazetteer.ts";
import {
	type KnownName,
	type KnownPlace,
	lookUpCity,
	lookUpCountry,
	lookUpName,
	lookUpRegion,
} from "../../formats/gazetteer/look-up-place.ts";
import type { Dateline, Place, ResolvedPlace } from "../../model/dateline.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import type { Source } from "../../model/source.ts";
import { resolvePlace } from "./resolve-place.ts";
import { toOrdinaryCase } from "./to-ordinary-case.ts";

/** What decides of places beside the dateline itself. */
interface PlaceContext {
	readonly source?: Source | undefined;
	/** Opens the gazetteer; asked only when there is a place. Without one, places are known by their printed names alone. */
	readonly gazetteer?: (() => Gazetteer) | undefined;
}

/**
 * Gives the places of a dateline their names in ordinary case and, where it can be known, their country and which place it is.
 *
 *     WASHINGTON                 Washington, US (stands alone in AP style)
 *     SPRINGFIELD, Mass.         Springfield, US (the region decides)
 *     TBILISI, Georgia           Tbilisi, GE (a country and a state have the name; the city decides)
 *     HYDERABAD                  of the source's country if that is one of the two that have a Hyderabad, else unknown
 *
 * Neither is ever guessed: what region, gazetteer and source leave open stays `undefined`.
 */
export function normalizeDateline(parsed: ParsedDateline, context: PlaceContext = {}): Dateline {
	return { ...parsed, places: parsed.places.map((place) => normalizePlace(place, context)) };
}

function normalizePlace({ printed, region }: ParsedDateline["places"][number], { source, gazetteer }: PlaceContext): Place {
	const names = lookUpName(printed);
	const stated = findCountry(region, names, source?.country);
	const found = gazetteer && resolvePlace({ printed, region, names, country: stated, sourceCountry: source?.country }, gazetteer());
	// A city that two countries claim (Jerusalem) is one place; in which country it lies is not for the gazetteer to say.
	const isOpen = stated === undefined && region === undefined && names.city !== undefined;
	const country = isOpen ? undefined : (found?.country ?? stated);
	const place: { -readonly [Key in keyof Place]: Place[Key] } = { printed, name: toOrdinaryCase(printed, names) };
	if (region) place.region = region;
	if (country) place.country = country;
	if (found !== undefined) place.place = toResolved(found);
	return place;
}

function toResolved({ id, name, within, latitude, longitude }: GazetteerPlace): ResolvedPlace {
	return { id, name, ...(within && { within }), latitude, longitude };
}

function findCountry(
	region: string | undefined,
	{ city, country, region: ownRegion }: KnownName,
	sourceCountry: string | undefined,
): string | undefined {
	if (region === undefined && city !== undefined) return choose(city.countries, sourceCountry);
	const byName = countriesOf(city, country, ownRegion);
	if (region === undefined) return choose(byName, sourceCountry);
	const last = region.split(", ").at(-1) ?? region;
	const byRegion = countriesOf(lookUpRegion(region), lookUpCountry(region), lookUpRegion(last), lookUpCountry(last), lookUpCity(last));
	if (byRegion.length === 0) return undefined;
	const both = byRegion.filter((code) => byName.includes(code));
	return choose(both.length > 0 ? both : byRegion, sourceCountry);
}

function countriesOf(...known: readonly (KnownPlace | undefined)[]): readonly string[] {
	const codes: string[] = [];
	for (const place of known) for (const code of place?.countries ?? []) if (!codes.includes(code)) codes.push(code);
	return codes;
}

function choose(countries: readonly string[], sourceCountry: string | undefined): string | undefined {
	if (countries.length === 1) return countries[0];
	return sourceCountry !== undefined && countries.includes(sourceCountry) ? sourceCountry : undefined;
}
