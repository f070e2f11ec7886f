import type { ArchiveReader } from "../model/archive-reader.ts";
import type { ListKey } from "../model/page.ts";

/**
 * A page asks for its own article a few times; its neighbours' cards are asked for again by the pages beside it, and by those of their day;
 * each page of a list asks how large the list is, and its years and months.
 */
const maxRemembered = { articles: 64, cards: 1_024, counts: 4_096 };

/** Wraps a reader so that what was asked for last is not read twice. The archive must not change while it is used. */
export function rememberArticles(reader: ArchiveReader): ArchiveReader {
	const count = remember((asked: string) => {
		const [list = "", period = ""] = asked.split("\n");
		// It was put together from a list key below.
		return reader.count(list as ListKey, period);
	}, maxRemembered.counts);
	return {
		...reader,
		article: remember(reader.article, maxRemembered.articles),
		card: remember(reader.card, maxRemembered.cards),
		count: (list, period) => count(`${list}\n${period}`),
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
