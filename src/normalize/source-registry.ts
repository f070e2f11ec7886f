import type { Source, SourceRegistry } from "../model/source.ts";

/**
 * Makes the registry that looks a source up by host, id or name.
 *
 * `own` (content/sources.yaml) overrides and extends `known` (the shipped list): an own entry replaces what it states of the known one
 * with its id, and an own host wins over a known one. A host is found as it is; else without `www.`, `amp.` or `m.`; else by the
 * nearest parent domain that is in the registry (`edition.news.example` by `news.example`).
 */
export function toSourceRegistry(own: readonly Source[], known: readonly Source[]): SourceRegistry {
	const ids = new Map(known.map((source) => [source.id, source]));
	const overriding = own.map((source) => override(ids.get(source.id), source));
	const overridden = new Set(overriding.map(({ id }) => id));
	// The own ones first: the first entry that claims a host or a name keeps it.
	const sources = [...overriding, ...known.filter(({ id }) => !overridden.has(id))];
	const byHost = indexBy(sources, ({ id, alsoKnownAs }) => [id, ...alsoKnownAs].map(toPlainHost));
	const byName = indexBy(sources, ({ name }) => [foldSourceName(name)]);
	const byId = indexBy(sources, ({ id }) => [id]);
	return {
		byHost: (host) => findByHost(byHost, host.toLowerCase()),
		byId: (id) => byId.get(id),
		byName: (name) => byName.get(foldSourceName(name)),
	};
}

/** The host without `www.`: the id of a source that no registry knows. */
export function toPlainHost(host: string): string {
	const small = host.toLowerCase();
	return small.startsWith("www.") && small.length > 4 ? small.slice(4) : small;
}

/** What an own entry leaves open (absent, or an empty list) stays as the known one states it. */
function override(known: Source | undefined, own: Source): Source {
	if (known === undefined) return own;
	const stated = Object.entries(own).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
	return { ...known, ...Object.fromEntries(stated) };
}

function indexBy(sources: readonly Source[], keysOf: (source: Source) => readonly string[]): ReadonlyMap<string, Source> {
	const index = new Map<string, Source>();
	for (const source of sources) {
		for (const key of keysOf(source)) if (!index.has(key)) index.set(key, source);
	}
	return index;
}

function findByHost(index: ReadonlyMap<string, Source>, host: string): Source | undefined {
	const plain = servedInitials.includes(host.charAt(0)) ? host.replace(servedPrefix, "") : host;
	const exact = index.get(host) ?? (plain === host ? undefined : (index.get(toPlainHost(host)) ?? index.get(plain)));
	if (exact !== undefined) return exact;
	// A single label is no publisher: the walk ends before the top-level domain.
	for (let parent = toParent(plain); parent.includes("."); parent = toParent(parent)) {
		const source = index.get(parent);
		if (source !== undefined) return source;
	}
	return undefined;
}

function toParent(host: string): string {
	const dot = host.indexOf(".");
	return dot === -1 ? "" : host.slice(dot + 1);
}

/** Names of sources are the same whatever their case and blanks. */
export function foldSourceName(name: string): string {
	if (plainName.test(name)) return name.toLowerCase();
	return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** plainName = words of ASCII with single blanks between them. Examples: `The Irish Times`, `BBC`. */
const plainName = /^[!-~]+(?: [!-~]+)*$/;

const servedInitials = "wam";
/** servedPrefix = one to three of "www.", "amp.", "m." at the start. Examples: `www.`, `amp.m.`. */
const servedPrefix = /^(?:(?:www|amp|m)\.){1,3}/;
