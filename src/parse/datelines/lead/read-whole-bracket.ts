import { lookUpCity, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { mayHoldDay, readWireDate } from "../read-wire-date.ts";
import type { Lead } from "./lead.ts";
import { opensStory } from "./story-openings.ts";

/** What a bracket holds that is a whole dateline. */
export interface WholeBracket {
	readonly symbol: "r";
	readonly text: string;
	readonly agencies: readonly string[];
	readonly date?: string;
	readonly byline?: string;
}

/**
 * Reads a bracket that holds a city, an agency or with the day a name between quotation marks, maybe the day, and who wrote, as agencies on the Volga and of
 * the Church print them.
 *
 *     (Казань, 5 марта, «Речное агентство», Иван Ларионов).      (HARBOUR News / Castel Gandolfo, 03.05.2024).-
 *
 * Returns `undefined` where a part is none of these, or where city or agency is missing.
 */
export function readWholeBracket(content: string, known: KnownNames): WholeBracket | undefined {
	const parts = content.endsWith("-AP") ? [content.slice(0, -apBehind.length), "AP"] : content.split(between);
	if (parts.length < minParts || parts.length > maxParts) return undefined;
	let city: string | undefined;
	let agency: string | undefined;
	let date: string | undefined;
	let byline: string | undefined;
	let isQuoted = false;
	for (const part of parts) {
		const name = part.replace(quotes, "");
		const read = mayHoldDay(part) ? readWireDate(part, 0) : undefined;
		if (read?.end === part.length && date === undefined) date = read.date;
		else if (city === undefined && (lookUpCity(part) !== undefined || known.isTown(part.toUpperCase()))) city = part;
		else if (city !== undefined && !city.includes(",") && lookUpRegion(part) !== undefined) city += `, ${part}`;
		else if (agency === undefined && (name !== part || isAgency(name, known))) {
			agency = name;
			isQuoted = !isAgency(name, known);
		} else if (agency !== undefined && byline === undefined && personName.test(part)) byline = part;
		else return undefined;
	}
	if (city === undefined || agency === undefined || (isQuoted && date === undefined)) return undefined;
	return { symbol: "r", text: city, agencies: [agency], ...(date && { date }), ...(byline && { byline }) };
}

/** Whether a lead is such a bracket, and the story follows. */
export function isBracketWithAgency(lead: Lead): boolean {
	const isBroadcaster = lead.text.includes(`${apBehind})`);
	return lead.agencies.length > 0 && opensStory(lead) && (!isBroadcaster || (lead.separated && !lead.body.startsWith("Photo ")));
}

/** Broadcasters of the AP: `(Baghdad-AP) -- `. */
const apBehind = "-AP";
/** “, ” · “ / ” · “ – ” */
const between = /, | \/ | – /;
const quotes = /^[«"“]|[»"”]$/gu;
/** A city and its agency; and the day, and who wrote. */
const minParts = 2;
const maxParts = 4;
/** “Иван Ларионов” */
const personName = /^\p{Lu}\p{Ll}{1,16} \p{Lu}[\p{L}-]{2,20}$/u;
