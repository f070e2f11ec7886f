import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";

/**
 * Takes the title of the page for the site's: it holds the headline, which stands alone below, and the name of the site or the way to the
 * page beside it.
 *
 *     Mill Reopens in May - The Valley Times       Home > Local > Mill Reopens in May
 *     Mill Reopens in May                          Mill Reopens in May
 *
 * Returns the line as left out, or `undefined` where no line below is in it, nor the one above with the site's name and the day behind: “ - РИА
 * Новости, 03.05.2022”.
 */
export function asPageTitle(line: HeaderLine, lines: readonly TextLine[], index: number): HeaderLine | undefined {
	if ((line.kind !== "title" && line.kind !== "prose") || line.text.length > maxPageTitle || !partingMark.test(line.text)) return undefined;
	const above = lines[index - 1]?.text ?? "";
	if (above.length >= minHeadline && line.text.startsWith(above) && siteAndDay.test(line.text.slice(above.length)))
		return toHeaderLine(line, { kind: "left-out", rule: "site-name" });
	for (let at = index + 1; at < lines.length && at <= index + maxBelow; at++) {
		const text = lines[at]?.text ?? "";
		if (text.length >= (at === index + 1 ? minNext : minHeadline) && text.length < line.text.length && isInTitle(text, line.text))
			return toHeaderLine(line, { kind: "left-out", rule: "site-name" });
	}
	return undefined;
}

/** Whether a page's title opens with a line, behind which the shorter name of the site stands, or ends in it behind the mark of a way. */
function isInTitle(text: string, title: string): boolean {
	if (title.startsWith(text)) {
		const behind = title.slice(text.length);
		return behind.length <= Math.max(text.length, minSite) && siteBehind.test(behind);
	}
	return title.endsWith(text) && wayInFront.test(title.slice(0, -text.length));
}

/** A rubric is shorter, and stands above the headline. */
const minHeadline = 16;
const minNext = 8;
/** A name of a site and its motto. */
const minSite = 40;
/** Beside the headline a site's name and two rubrics. */
const maxPageTitle = 260;
/** A menu and a kicker stand between. */
const maxBelow = 24;
/** Between the headline and the name of the site. */
const partingMark = / [-|–—:·»›>] |[|»›>]/;
/** A mark and the name of the site. “ - The Valley Times” · “ | RTV” */
const siteBehind = /^(?: [-|–—:·»›] ?|[|»›] ?)[\p{L}\d]/u;
/** The way to the page and its last mark. “Home > Local > ” */
const wayInFront = /[|»›>/] ?$/;
/** “ - РИА Новости, 03.05.2022” */
const siteAndDay = /^ - \p{Lu}[\p{L} ]{2,30}, \d{2}\.\d{2}\.\d{4}$/u;
