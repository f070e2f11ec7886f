import type { ListPageView } from "../model/list-views.ts";
import type { Source } from "../model/source.ts";
import { formatDay, joinList } from "./format-date.ts";
import { hostOf, toWebHref } from "./links.ts";
import { nameOf } from "./name-of.ts";
import { ownershipText } from "./source-note.ts";
import type { TextContext } from "./view-context.ts";

/** Makes a source's profile, like an imprint: only what the registry states. */
export function toSourceProfile(source: Source | undefined, context: TextContext): ListPageView["profile"] {
	if (source === undefined) return [];
	const { profile } = context.texts;
	const { language } = context.settings;
	const { homepage, country, lookedUp } = source;
	const rows: readonly (readonly [term: string, description: string | undefined, address?: string])[] = [
		[profile.host, source.id],
		[profile.alsoKnownAs, joined(source.alsoKnownAs, language)],
		[profile.homepage, hostOf(homepage), homepage],
		[profile.country, country === undefined ? undefined : nameOf("region", country, language)],
		[profile.language, source.language === undefined ? undefined : nameOf("language", source.language, language)],
		[profile.timeZone, source.timeZone],
		[profile.agencies, joined(source.agencies, language)],
		[profile.ownership, ownershipText(source, context), source.ownership?.source],
		[profile.rights, source.rights],
		[profile.lookedUp, lookedUpText(lookedUp, language), lookedUp],
	];
	return rows.flatMap(([term, description, address]) => {
		if (description === undefined) return [];
		const href = toWebHref(address);
		return [{ term, description, ...(href === undefined ? {} : { href }) }];
	});
}

function joined(names: readonly string[], language: string): string | undefined {
	return names.length === 0 ? undefined : joinList(names, language);
}

/** A civil day. Example: `2024-05-31`. */
const civilDay = /^\d{4}-\d{2}-\d{2}$/;

function lookedUpText(lookedUp: string | undefined, language: string): string | undefined {
	if (lookedUp === undefined) return undefined;
	return civilDay.test(lookedUp) ? formatDay(lookedUp, "plain", language) : (hostOf(lookedUp) ?? lookedUp);
}
