import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";

/**
 * Whether a line is the first paragraph of a wire from no place; or what is left of a dateline, its day, in front of text that is broken at a column,
 * behind the day of the crawl. “May 3 (Reuters) – The council …” · “ date 2024-05-03 May 3 Harbour Lines said”
 */
export function isOpeningOfWire(line: HeaderLine, next: HeaderLine | undefined): boolean {
	if (line.text.length >= minWire && line.kind === "prose" && agencyAndDash.test(line.text.slice(0, maxAgencyAndDash))) return true;
	return next?.blankBefore === false && isBehindCrawlDay(line) && wireDay.test(line.text.slice(0, maxWireDay));
}

/** The first paragraph of a wire from no place: its day, an agency, a dash, and a whole sentence. “May 3 (Reuters) – ” · “(MENAFN- AFP) ” */
const agencyAndDash =
	/^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? )?\((?:(?:Reuters|AP|AFP|UPI|Xinhua|Bloomberg|CNN|ANI|PTI|IANS)\) ?|MENAFN ?)[-–—]/u;
const maxAgencyAndDash = 32;
const minWire = 100;
/** A month and a day, and a capital. “May 3 H” · “Sept 12 H” */
const wireDay = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2} \p{Lu}/u;
/** “September 30 H” */
const maxWireDay = 16;
