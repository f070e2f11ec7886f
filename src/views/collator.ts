import { localeOf } from "./format-date.ts";
import { memo } from "./memo.ts";
import type { ViewContext } from "./view-context.ts";

/** Orders names as readers of the interface's language expect. */
export function collatorOf({ settings: { language } }: Pick<ViewContext, "settings">): Intl.Collator {
	return memo(`collator ${language}`, () => new Intl.Collator(localeOf(language)));
}
