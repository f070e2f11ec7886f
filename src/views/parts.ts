import { partsOf } from "../model/list-division.ts";
import type { PartView } from "../model/list-views.ts";
import type { Page } from "../model/page.ts";
import { pageHref } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the links between the parts of a full day or of the undated; none where one page holds all. */
export function toParts(count: number, current: number, pageOf: (part: number) => Page, context: ViewContext): readonly PartView[] {
	const parts = partsOf(count);
	if (parts === 1) return [];
	return Array.from({ length: parts }, (_, index) => ({
		href: pageHref(pageOf(index + 1), context),
		text: context.texts.lists.part({ part: index + 1 }),
		current: index + 1 === current,
	}));
}
