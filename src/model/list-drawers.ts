import type { ArchiveReader, FiledCount } from "./archive-reader.ts";
import type { ListKind } from "./page.ts";

/**
 * The most names that one page of an index shows. A larger index is divided by letter, and a larger letter by the beginnings of the names:
 * never by running count, so that a new name moves nothing.
 *
 * A name with its bar is 300 bytes of HTML, in other scripts than Latin up to 400: so a page stays below 60 KB.
 */
export const maxIndexEntries = 150;

/** How many names begin how: all that must be known to divide an index. */
type FiledSizes = Pick<ArchiveReader, "countFiled" | "filedBelow">;

/** Tells whether more names begin so than one page shows. */
export function isDivided(kind: ListKind, under: string, sizes: Pick<FiledSizes, "countFiled">): boolean {
	return sizes.countFiled(kind, under, maxIndexEntries + 1) > maxIndexEntries;
}

/** The letters of an index that is divided, with how many names each has; none of one that is not. */
export function lettersOf(kind: ListKind, sizes: FiledSizes): readonly FiledCount[] {
	return isDivided(kind, "", sizes) ? sizes.filedBelow(kind, "", 1) : [];
}

/**
 * The drawers into which a letter, or a beginning of names, is divided: each as short as it can be without passing 150 names, whatever stands
 * before or behind it. None where one page shows all. Limit: names that are filed under one whole key stay together, however many.
 */
export function drawersBelow(kind: ListKind, under: string, sizes: FiledSizes): readonly FiledCount[] {
	if (!isDivided(kind, under, sizes)) return [];
	// In characters: those beyond U+FFFF are two units of a string.
	const drawers = sizes.filedBelow(kind, under, [...under].length + 1);
	if (drawers.every((drawer) => drawer.under === under)) return [];
	return drawers.flatMap((drawer) => {
		const below = drawer.count > maxIndexEntries ? drawersBelow(kind, drawer.under, sizes) : [];
		return below.length === 0 ? [drawer] : below;
	});
}

/** The pages of an index that show or count the name with this filing key, from the whole index down, as far as it is divided. */
export function drawersAlong(kind: ListKind, key: string, sizes: Pick<FiledSizes, "countFiled">): readonly string[] {
	const signs = [...key];
	const [letter] = signs;
	if (letter === undefined || !isDivided(kind, "", sizes)) return [""];
	if (!isDivided(kind, letter, sizes)) return ["", letter];
	let length = 2;
	while (length < signs.length && isDivided(kind, signs.slice(0, length).join(""), sizes)) length++;
	return ["", letter, signs.slice(0, length).join("")];
}

/** Tells whether the index has a page (now) for the names that begin so: neither a wider page shows them, nor only narrower ones. */
export function isDrawer(kind: ListKind, under: string, sizes: FiledSizes): boolean {
	if (under === "") return true;
	const signs = [...under];
	const wider = signs.slice(0, -1).join("");
	if (sizes.countFiled(kind, under, 1) === 0 || !isDivided(kind, "", sizes) || !isDivided(kind, wider, sizes)) return false;
	return signs.length === 1 || drawersBelow(kind, under, sizes).length === 0;
}
