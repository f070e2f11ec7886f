import { partsOf } from "../model/list-division.ts";
import type { PartView } from "../model/list-views.ts";
import type { Page } from "../model/page.ts";
import { formatNumber } from "./format-date.ts";
import { pageHref } from "./links.ts";
import { wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the links between the parts of a full day or of the undated; none where one page holds all. */
export function toParts(count: number, current: number, pageOf: (part: number) => Page, context: ViewContext): readonly PartView[] {
	const { language } = context.settings;
	const parts = partsOf(count);
	if (parts === 1) return [];
	return Array.from({ length: parts }, (_, index) => ({
		href: pageHref(pageOf(index + 1), context),
		text: wordsFor(language).part(formatNumber(index + 1, language)),
		current: index + 1 === current,
	}));
}
