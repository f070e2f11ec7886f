import type { ListDay } from "../model/article.ts";
import type { Moments } from "./apply-corrections.ts";

const dayCharacters = 10;

/**
 * The day under which an article is listed: the day of `published` as printed, never converted; else the captured day, marked as such
 * (DESIGN 3). A date that is known to the month gives `YYYY-MM`. Returns `undefined` where neither is known.
 */
export function toListDay({ published, captured }: Moments): ListDay | undefined {
	if (published !== undefined) return { day: published.value.slice(0, dayCharacters), basis: "published" };
	return captured === undefined ? undefined : { day: captured.value.slice(0, dayCharacters), basis: "captured" };
}
