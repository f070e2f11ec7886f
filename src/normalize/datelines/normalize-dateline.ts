import { type KnownPlace, lookUpCity, lookUpCountry, lookUpRegion } from "../../formats/gazetteer/look-up-place.ts";
import type { Dateline, Place } from "../../model/dateline.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import type { Source } from "../../model/source.ts";
import { toOrdinaryCase } from "./to-ordinary-case.ts";

/**
 * Gives the places of a dateline their names in ordinary case and, where it can be known, their country.
 *
 *     WASHINGTON                 Washington, US (stands alone in AP style)
 *     SPRINGFIELD, Mass.         Springfield, US (the region decides)
 *     TBILISI, Georgia           Tbilisi, GE (a country and a state have the name; the city decides)
 *     HYDERABAD                  of the source's country if that is one of the two that have a Hyderabad, else unknown
 *
 * A country is never guessed: what region, gazetteer and source leave open stays `undefined`.
 */
export function normalizeDateline(parsed: ParsedDateline, context: { readonly source?: Source } = {}): Dateline {
	return { ...parsed, places: parsed.places.map((place) => normalizePlace(place, context.source?.country)) };
}

function normalizePlace(place: { readonly printed: string; readonly region?: string }, sourceCountry: string | undefined): Place {
	const country = findCountry(place, sourceCountry);
	return {
		printed: place.printed,
		name: toOrdinaryCase(place.printed),
		...(place.region && { region: place.region }),
		...(country && { country }),
	};
}

function findCountry(
	{ printed, region }: { readonly printed: string; readonly region?: string },
	sourceCountry: string | undefined,
): string | undefined {
	const byName = countriesOf(lookUpCity(printed), lookUpCountry(printed), lookUpRegion(printed));
	if (region === undefined) return choose(lookUpCity(printed)?.countries ?? byName, sourceCountry);
	const last = region.split(", ").at(-1) ?? region;
	const byRegion = countriesOf(lookUpRegion(region), lookUpCountry(region), lookUpRegion(last), lookUpCountry(last), lookUpCity(last));
	if (byRegion.length === 0) return undefined;
	const both = byRegion.filter((code) => byName.includes(code));
	return choose(both.length > 0 ? both : byRegion, sourceCountry);
}

function countriesOf(...known: readonly (KnownPlace | undefined)[]): readonly string[] {
	return [...new Set(known.flatMap((place) => place?.countries ?? []))];
}

function choose(countries: readonly string[], sourceCountry: string | undefined): string | undefined {
	if (countries.length === 1) return countries[0];
	return sourceCountry !== undefined && countries.includes(sourceCountry) ? sourceCountry : undefined;
}
