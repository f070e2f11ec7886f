import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";

/** What a picture shows, and its city, where the first word is no given name. “Rathaus in Hamburg” · “Catedral de Sevilla” */
export function isSight(words: readonly string[]): boolean {
	const [noun = "", particle = "", city = ""] = words;
	return placeParticles.has(particle) && !givenNames.has(noun.toLowerCase()) && lookUpCity(city) !== undefined;
}

/** What stands before a city; names have `von`, `van`, `del` and `da` as well. */
const placeParticles: ReadonlySet<string> = new Set(["in", "de", "di"]);
