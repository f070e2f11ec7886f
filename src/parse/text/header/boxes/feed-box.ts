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
 * Returns the line as left out, or `undefined` where it is none of these.
 */
export function asFeedBox(line: HeaderLine, lines: readonly TextLine[], index: number): HeaderLine | undefined {
	if (index > maxBox || !isNamed(lines[0], feedNames)) return undefined;
	const end = lines.slice(1, maxBox + 1).findIndex((below) => isNamed(below, moreButtons)) + 1;
	const isAboveText = lines.slice(end + 1).some(({ text }) => text.length >= minText);
	return end > 0 && index <= end && isAboveText ? toHeaderLine(line, { kind: "left-out", rule: "boilerplate" }) : undefined;
}

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
