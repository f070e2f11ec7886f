import { closest, distance } from "fastest-levenshtein";
import { type FieldName, fieldNames } from "../../model/correction.ts";

/**
 * The sentence that names the front-matter key somebody may have meant: a usual name of other systems, else the nearest spelling, else
 * all keys.
 */
export function suggestKey(key: string): string {
	const written = key
		.slice(0, 40)
		.toLowerCase()
		.replace(/[\s_-]/g, "");
	const nearest = usualNames.get(written) ?? closest(written, [...fieldNames]);
	const near = usualNames.has(written) || distance(written, nearest) <= Math.max(1, Math.floor(written.length / 3));
	return near ? `Write \`${nearest}\` if that is meant.` : `The nearest is \`${nearest}\`; the known keys are ${fieldNames.join(", ")}.`;
}

/** Keys of other systems: Hugo, Jekyll, Eleventy, Obsidian's clipper, schema.org, Dublin Core. */
const usualNames: ReadonlyMap<string, FieldName> = new Map([
	["abstract", "deck"],
	["canonical", "url"],
	["canonicalurl", "url"],
	["category", "section"],
	["categories", "section"],
	["copyright", "rights"],
	["creator", "authors"],
	["author", "authors"],
	["date", "published"],
	["datemodified", "modified"],
	["datepublished", "published"],
	["description", "deck"],
	["excerpt", "deck"],
	["inlanguage", "language"],
	["keywords", "topics"],
	["kicker", "labels"],
	["lang", "language"],
	["lastmod", "modified"],
	["license", "rights"],
	["link", "url"],
	["location", "dateline"],
	["name", "headline"],
	["permalink", "url"],
	["place", "dateline"],
	["publisher", "source"],
	["site", "source"],
	["subtitle", "deck"],
	["summary", "deck"],
	["tags", "topics"],
	["updated", "modified"],
]);
