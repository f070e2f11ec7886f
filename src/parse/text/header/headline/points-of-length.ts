/**
 * What the length of a line says for it as a headline, in points, as `weighHeadline` counts them.
 *
 * One word is a menu entry, two a rubric, three seldom a headline; beyond 22 a deck, but for the first line of a page or the one above its
 * dateline, set off: `isOnTop`. Behind the day of the crawl a first paragraph may stand as well.
 */
export function pointsOfLength(text: string, words: number, isOnTop: boolean): number {
	if (words <= 3) return [-6, -6, -3, 1][words] ?? -6;
	if (words <= maxWords || longestPart(text) <= maxWords) return 3;
	return isOnTop ? 2 : -1;
}

const maxWords = 22;

/** Headlines of Iran tell several things with strokes between: each counts alone. “مذاکره ادامه دارد / روز نشست معلوم نیست” */
function longestPart(text: string): number {
	return Math.max(...text.split(" / ").map((part) => part.split(" ").length));
}
