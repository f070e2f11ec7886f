import { targetedArticle } from "../archive/input-digests.ts";
import type { ReadingContext } from "../archive/read-articles.ts";
import type { Config } from "../config/load-config.ts";
import { hashText } from "../io/hash.ts";
import { lazyGazetteer } from "../io/lazy-gazetteer.ts";
import { toSourceRegistry } from "../normalize/source-registry.ts";
import { toKnownAgencies } from "../parse/datelines/known-agencies.ts";

/** What reading a capture needs from the settings. */
export function toReadingContext({
	ownSources,
	knownSources,
	corrections,
	withheld,
}: Pick<Config, "ownSources" | "knownSources" | "corrections" | "withheld">): ReadingContext {
	const byArticle = Map.groupBy(corrections, ({ target }) => targetedArticle(target));
	const withheldById = Map.groupBy(withheld, ({ target }) => targetedArticle(target));
	return {
		registry: toSourceRegistry(ownSources, knownSources),
		agencies: toKnownAgencies([...ownSources, ...knownSources].flatMap(({ agencies }) => agencies)),
		correctionsFor: ({ id }) => byArticle.get(id) ?? [],
		withholdingsFor: (id) => withheldById.get(id) ?? [],
		hash: hashText,
		gazetteer: lazyGazetteer(),
	};
}
