import { targetedArticle } from "../../archive/input-digests.ts";
import type { ReadingContext } from "../../archive/read-articles.ts";
import type { Config } from "../../config/load-config.ts";
import { isTown } from "../../formats/gazetteer/is-town.ts";
import { hashText } from "../../io/hash.ts";
import { lazyGazetteer } from "../../io/lazy-gazetteer.ts";
import { toSourceRegistry } from "../../normalize/source-registry.ts";
import { toKnownNames } from "../../parse/datelines/known-names.ts";

/** What reading a capture needs from the settings. */
export function toReadingContext({
	ownSources,
	knownSources,
	corrections,
	withheld,
}: Pick<Config, "ownSources" | "knownSources" | "corrections" | "withheld">): ReadingContext {
	const byArticle = Map.groupBy(corrections, ({ target }) => targetedArticle(target));
	const withheldById = Map.groupBy(withheld, ({ target }) => targetedArticle(target));
	const gazetteer = lazyGazetteer();
	return {
		registry: toSourceRegistry(ownSources, knownSources),
		known: toKnownNames(
			[...ownSources, ...knownSources].flatMap(({ agencies }) => agencies),
			(printed) => isTown(printed, gazetteer()),
		),
		correctionsFor: ({ id }) => byArticle.get(id) ?? [],
		withholdingsFor: (id) => withheldById.get(id) ?? [],
		hash: hashText,
		gazetteer,
	};
}
