import type { Article } from "../model/article.ts";
import { strictest } from "../model/withholding.ts";
import { withhold } from "../normalize/withhold.ts";

/**
 * Several captures of one address are one article: the newest by (captured, modified, file) is shown, all are listed, newest first.
 * Captures with the same bytes count as one. What is withheld of one of them, by the id of its bytes, is withheld of the article.
 */
export function mergeCaptures(readings: readonly Article[]): Article {
	const newestFirst = [...readings].sort(byNewest);
	const [shown] = newestFirst;
	if (shown === undefined) throw new RangeError("An article needs a capture.");
	if (readings.length === 1) return shown;
	const captures = new Map(newestFirst.flatMap((reading) => reading.captures).map((capture) => [capture.sha256, capture]));
	const withheld = strictest(readings.flatMap((reading) => reading.withheld ?? []));
	return { ...withhold(shown, withheld), captures: [...captures.values()] };
}

function byNewest(a: Article, b: Article): number {
	const [left, right] = [rank(a), rank(b)];
	for (let i = 0; i < left.length; i++) {
		const [x = "", y = ""] = [left[i], right[i]];
		if (x !== y) return x > y ? -1 : 1;
	}
	return 0;
}

function rank(article: Article): readonly string[] {
	return [article.captured?.value ?? "", article.modified?.value ?? "", article.captures[0]?.file ?? ""];
}
