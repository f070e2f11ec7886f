import type { ArticleId } from "../model/brand.ts";
import { divideDays } from "./divide-days.ts";
import type { SearchArticle } from "./segment/make-segment.ts";
import type { SearchStore } from "./store/search-store.ts";

/** A recent segment holds so many articles at most (DESIGN 6): an addition indexes them again, and no others. */
export const maxRecentSegment = 200;

/**
 * Gives each changed article its place without touching the large segments: what is new or changed goes into a recent segment, and its old place
 * is hidden. Returns the segments to be made again. A large one is among them only when words must leave it: of an article that is gone, or of
 * which less is shown now; then each one in which an earlier form of it is hidden, too.
 */
export function placeChanges(
	store: SearchStore,
	changed: readonly ArticleId[],
	read: (id: ArticleId) => SearchArticle | undefined,
): ReadonlySet<string> {
	const stale = new Set<string>();
	for (const id of changed) {
		const old = store.placeOf(id);
		const article = read(id);
		const isRecent = old?.segment.startsWith("recent-") === true;
		if (old && isRecent) stale.add(old.segment);
		if (old && !isRecent) store.hide(old.segment, { number: old.number, id });
		if (article === undefined || article.isCut) for (const name of store.hiding(id)) stale.add(name);
		if (article === undefined) store.forget(id);
		else if (!isRecent) {
			const name = store.roomyRecent(maxRecentSegment) ?? nextRecent(store, stale);
			store.assign(id, name);
			stale.add(name);
		}
	}
	return stale;
}

/** One that neither is nor will be. */
function nextRecent(store: SearchStore, stale: ReadonlySet<string>): string {
	let number = 1;
	while (stale.has(`recent-${number}`) || store.segment(`recent-${number}`) !== undefined) number++;
	return `recent-${number}`;
}

/**
 * Divides the whole archive along the calendar, the latest additions with it. Returns the segments to be made again: those that are new, and
 * those in which an article was, or is now, that changed since they were made.
 */
export function foldRecents(store: SearchStore, changed: readonly ArticleId[]): ReadonlySet<string> {
	const recents = store.recents();
	const moved = [...changed, ...recents.map(({ id }) => id)];
	const days = new Set(moved.flatMap((id) => store.dayOf(id) ?? []));
	const left = new Set(changed.flatMap((id) => store.placeOf(id)?.segment ?? []));
	const before = new Map(store.segments().map((segment) => [segment.name, segment]));
	const periods = divideDays(store.dayWeights());
	const stale = new Set<string>();
	for (const { name } of before.values()) if (!periods.some((period) => period.name === name)) store.drop(name);
	for (const period of periods) {
		const { name, from, to } = period;
		const known = before.get(name);
		const isTouched = left.has(name) || days.values().some((day) => day >= from && day < to);
		if (known !== undefined && known.hidden.length === 0 && !isTouched) continue;
		store.assignPeriod(period);
		stale.add(name);
	}
	return stale;
}
