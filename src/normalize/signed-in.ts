import type { SourceRegistry } from "../model/source.ts";

/**
 * The country of the paper that a byline names, where the registry has one of that name: “The Hindu Bureau” → `IN`,
 * “Ann Lee, The Irish Times” → `IE`.
 *
 * It says where the clocks of the page are read, and nothing else of it: a page may carry another paper's story. An agency that serves papers
 * of every country says nothing: “Reuters | Moscow | … IST” stands on a page of India. Returns `undefined` where none is named.
 */
export function findSignedIn(registry: SourceRegistry, byline: string | undefined): string | undefined {
	const parts = byline?.slice(0, maxBylineCharacters).split(divider) ?? [];
	for (const part of parts) {
		const name = part.trim().replace(bySign, "").replace(deskWords, "");
		const country = worldAgencies.has(name.toLowerCase()) ? undefined : registry.byName(name)?.country;
		if (country !== undefined) return country;
	}
	return undefined;
}

/** Agencies whose stories papers everywhere sign with their name alone, in small letters. */
const worldAgencies: ReadonlySet<string> = new Set(
	"reuters|thomson reuters|afp|agence france-presse|ap|associated press|the associated press|bloomberg|bloomberg news|efe|dpa".split("|"),
);

const maxBylineCharacters = 200;
/** What stands between a name and a paper.      “, ”     “ | ” */
const divider = /[,|·•/]/;
const bySign = /^by /i;
/** The desk of a paper.      “ Bureau”     “ Web Desk”     “ News Service” */
const deskWords = /(?: (?:web|news|national|international))?(?: (?:bureau|desk|staff|team|service|reporter|correspondent|online))$/i;
