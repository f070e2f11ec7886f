import type { Article } from "./article.ts";

/** The last change that the archive or the publisher made: the day of a correction, or of a printed update; `undefined` where there was none. */
export function lastChange({
	corrections,
	modified,
	published,
}: Pick<Article, "corrections" | "modified" | "published">): { readonly at: string; readonly reason: "corrected" | "updated" } | undefined {
	const corrected = corrections
		.map(({ when }) => when ?? "")
		.sort()
		.at(-1);
	if (corrected) return { at: corrected, reason: "corrected" };
	if (modified === undefined || modified.value === published?.value) return undefined;
	return { at: modified.value, reason: "updated" };
}
