import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { PrintedDateline } from "../printed-dateline.ts";

/**
 * Reads the cities that Handelsblatt and its sisters print in another weight before the story, which they run into where only the text was kept.
 *
 *     Berlin Die Regierung will …      Frankfurt, Berlin Der Vorstand hat …
 *     ^place ^story
 *
 * The story opens with an article or a preposition, as no name of a city goes on. Returns `undefined` where a name is no well-known city.
 */
export function readGermanLead(text: string): PrintedDateline | undefined {
	if (text.length < minStory) return undefined;
	const start = text.slice(0, maxFront);
	const front = citiesAndArticle.exec(start)?.[1];
	const cities = front?.split(", ") ?? [];
	if (front === undefined || !cities.every((city) => lookUpCity(city) !== undefined)) return undefined;
	return { rule: "german-place", start: 0, end: front.length, places: cities.map((printed) => ({ printed })), agencies: [], strong: false };
}

/** Whether a text opens with what may be a town, a dash and an article or a preposition, as the papers of Ippen do. “Blaichach - Die Kühe …” */
export function opensAsGermanStory(text: string): boolean {
	return townAndDash.test(text.slice(0, maxFront));
}

/** A town of one word or two, a dash, and such an opening. */
const townAndDash =
	/^\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,16})? [-–] (?=(?:Der|Die|Das|Ein|Eine|Es|Im|Bei|Nach|Seit|Mit|Für|Vor|Rund|Trotz|Wegen|In|Am|Auf|Zwei|Drei|Wer|Weil) \p{L})/u;
/** A headline may open so, too. “Berlin Die Stadt am Fluss” */
const minStory = 80;
/** Three cities, and the first words of the story. */
const maxFront = 80;
const citiesAndArticle =
	/^(\p{Lu}\p{L}{3,20}(?:, \p{Lu}\p{L}{3,20}){0,2}) (?=(?:(?:Der|Die|Das|Ein|Eine|Es|Im|Auf|Aus|Bei|Beim|Nach|Seit|Mit|Für|Vor|Rund|Trotz|Wegen|Zum|Zur) \p{L}|Am (?:\p{Lu}\p{Ll}{2,7}tag|Mittwoch|Wochenende)))/u;
