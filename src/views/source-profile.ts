import type { ListPageView } from "../model/list-views.ts";
import type { Source } from "../model/source.ts";
import { formatDay } from "./format-date.ts";
import { hostOf, toWebHref } from "./links.ts";
import { nameOf, wordsFor } from "./site-words.ts";
import { ownershipText } from "./source-note.ts";

/** Makes a source's profile, like an imprint: only what the registry states. */
export function toSourceProfile(source: Source | undefined, language: string): ListPageView["profile"] {
	if (source === undefined) return [];
	const { profile } = wordsFor(language);
	const { homepage, country, lookedUp } = source;
	const rows: readonly (readonly [term: string, description: string | undefined, address?: string])[] = [
		[profile.host, source.id],
		[profile.alsoKnownAs, joined(source.alsoKnownAs)],
		[profile.homepage, hostOf(homepage), homepage],
		[profile.country, country === undefined ? undefined : nameOf("region", country, language)],
		[profile.language, source.language === undefined ? undefined : nameOf("language", source.language, language)],
		[profile.timeZone, source.timeZone],
		[profile.agencies, joined(source.agencies)],
		[profile.ownership, ownershipText(source, language), source.ownership?.source],
		[profile.rights, source.rights],
		[profile.lookedUp, lookedUpText(lookedUp, language), lookedUp],
	];
	return rows.flatMap(([term, description, address]) => {
		if (description === undefined) return [];
		const href = toWebHref(address);
		return [{ term, description, ...(href === undefined ? {} : { href }) }];
	});
}

function joined(names: readonly string[]): string | undefined {
	return names.length === 0 ? undefined : names.join(", ");
}

/** A civil day. Example: `2024-05-31`. */
const civilDay = /^\d{4}-\d{2}-\d{2}$/;

function lookedUpText(lookedUp: string | undefined, language: string): string | undefined {
	if (lookedUp === undefined) return undefined;
	return civilDay.test(lookedUp) ? formatDay(lookedUp, "plain", language) : (hostOf(lookedUp) ?? lookedUp);
}
