import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isPairOfOrders } from "../../line-kinds/page/glued-menus.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { feedHeadings } from "../../words/page-words.ts";

/**
 * The newest of a site's stories, which a page shows on top between the name of the feed and the button for more of it: a sentence of
 * another story, and no headline.
 *
 *     News Feed
 *
 *     The mill of Newport will open again, its owner said.
 *
 *     Show More
 *
 * Or each of them below its time, with the day above the first and buttons between.
 *
 * Returns the line as left out, or `undefined` where it is none of these.
 */
export function asFeedBox(line: HeaderLine, lines: readonly TextLine[], index: number): HeaderLine | undefined {
	if (isTimed(lines, index)) return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	if (index > maxBox || !isNamed(lines[0], feedNames)) return undefined;
	const end = lines.slice(1, maxBox + 1).findIndex((below) => isNamed(below, moreButtons)) + 1;
	const isAboveText = lines.slice(end + 1).some(({ text }) => text.length >= minText);
	return end > 0 && index <= end && isAboveText ? toHeaderLine(line, { kind: "left-out", rule: "boilerplate" }) : undefined;
}

/** Whether a line stands between the name of the feed and the last of two stories or more that stand below their times. */
function isTimed(lines: readonly TextLine[], index: number): boolean {
	if (index > maxTimed) return false;
	const from = lines.slice(0, maxToFeed).findIndex((line) => isNamed(line, feedNames));
	if (from < 0 || index <= from) return false;
	const times = lines.slice(0, maxTimed).flatMap(({ text }, at) => (at > from && timeAlone.test(text) ? [at] : []));
	const last = times.findLastIndex((at, order) => order === 0 || at - (times[order - 1] ?? 0) <= maxBetween);
	const isChain = times.slice(1, last + 1).every((at, order) => at - (times[order] ?? 0) <= maxBetween);
	const isNameAbove = lines.slice(from, times[0]).every(({ text }) => text.split(" ").length <= maxButtonWords);
	return last >= 1 && isChain && isNameAbove && index <= (times[last] ?? 0) + 1;
}

/** The name of the feed stands on top, below the link past the menu. */
const maxToFeed = 6;
/** A dozen stories and their times. */
const maxTimed = 40;
/** A day, a button: where a headline stands below the name, the times are those of its entries. */
const maxButtonWords = 4;
/** The time, its story, a button: the page's own has more between. */
const maxBetween = 3;
/** “10:13 PM” · “22:13” */
const timeAlone = /^\d{1,2}:\d{2}(?: [AP]M)?$/;

/** The names of a feed and of its button are no longer. */
const maxName = 20;
/** Half a dozen stories. */
const maxBox = 7;
/** The page's own story stands below: a box that ends the page is no box. */
const minText = 60;

function isNamed(line: TextLine | undefined, names: ReadonlySet<string>): boolean {
	return line !== undefined && line.text.length <= maxName && names.has(foldLine(line.text));
}

const feedNames: ReadonlySet<string> = new Set(["news feed", "newsfeed"]);
const moreButtons: ReadonlySet<string> = new Set(["show more", "load more", "see more", "more news"]);

/** Whether a line stands above the items of a live page, which have headlines and datelines of their own. “New firstOld first” */
export function opensFeed(text: string): boolean {
	return (text.length <= maxName && feedHeadings.has(foldLine(text))) || isPairOfOrders(text);
}
