import type { ArchiveReader } from "../model/archive-reader.ts";
import type { Article } from "../model/article.ts";

/** A page asks for its own article and its neighbours a few times each; more need not be held. */
const maxRemembered = 64;

/** Wraps a reader so that the articles asked for last are not read twice. The archive must not change while it is used. */
export function rememberArticles(reader: ArchiveReader): ArchiveReader {
	const remembered = new Map<string, Article | undefined>();
	return {
		...reader,
		article: (id) => {
			if (!remembered.has(id)) {
				if (remembered.size >= maxRemembered) remembered.clear();
				remembered.set(id, reader.article(id));
			}
			return remembered.get(id);
		},
	};
}
