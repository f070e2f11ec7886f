import type { ArchiveReader } from "../model/archive-reader.ts";

/** A page asks for its own article a few times; its neighbours' cards are asked for again by the pages beside it, and by those of their day. */
const maxRemembered = { articles: 64, cards: 1_024 };

/** Wraps a reader so that the articles asked for last are not read twice. The archive must not change while it is used. */
export function rememberArticles(reader: ArchiveReader): ArchiveReader {
	return {
		...reader,
		article: remember(reader.article, maxRemembered.articles),
		card: remember(reader.card, maxRemembered.cards),
	};
}

/** Forgets all when there are too many: what is asked for comes in runs. */
function remember<Key, Value>(read: (key: Key) => Value, max: number): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		const value = known.get(key);
		if (value !== undefined) return value;
		if (known.size >= max) known.clear();
		const found = read(key);
		known.set(key, found);
		return found;
	};
}
