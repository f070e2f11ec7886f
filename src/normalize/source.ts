import { toSlug } from "../formats/slug.ts";
import type { AbsoluteUrl, HashText } from "../model/brand.ts";
import type { Source, SourceRegistry } from "../model/source.ts";
import { hostOf } from "./parse-address.ts";
import { toSafeSegment } from "./safe-segment.ts";
import { toPlainHost } from "./source-registry.ts";

/** A source as articles carry it, and its entry where the registry has one. */
export interface ResolvedSource {
	readonly id: string;
	readonly name: string;
	readonly entry?: Source;
}

/**
 * Finds the publisher of an article.
 *
 * 1. What the capture or a correction states, where the registry knows that name, id or host. 2. The host of the address, where the
 * registry knows it. 3. The host itself, as id and name. 4. Without an address, or in a correction, the stated name; its id is the
 * slug. Returns `undefined` without address and statement. A name that a capture states and no registry knows never names a host: two
 * articles of one host would differ.
 */
export function resolveSource(
	registry: SourceRegistry,
	known: { readonly address?: AbsoluteUrl; readonly stated?: string; readonly isCorrection?: boolean },
	hash: HashText,
): ResolvedSource | undefined {
	const stated = known.stated?.trim() || undefined;
	const host = known.address === undefined ? undefined : hostOf(known.address);
	const byStatement = stated === undefined ? undefined : (registry.byName(stated) ?? registry.byId(stated.toLowerCase()));
	const isOther = stated !== undefined && known.isCorrection === true;
	const entry = byStatement ?? (host === undefined || isOther ? undefined : registry.byHost(host));
	if (entry !== undefined) return { id: entry.id, name: entry.name, entry };
	if (host !== undefined && !isOther) return toUnknownSource(toPlainHost(host), hash);
	return stated === undefined ? undefined : { id: toSlug(stated, hash), name: stated };
}

/** The id is a part of a path: a host that no file system takes (253 letters are allowed) gets a hash. */
function toUnknownSource(host: string, hash: HashText): ResolvedSource {
	return { id: toSafeSegment(host, { last: false, hash }).name, name: host };
}
