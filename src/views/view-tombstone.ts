import type { Article } from "../model/article.ts";
import type { TombstoneView } from "../model/article-views.ts";
import type { AppliedWithholding } from "../model/withholding.ts";
import { toReadableAddress } from "./readable-address.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";
import { toWithheldSentences } from "./withheld-sentences.ts";

/** Makes the page that stands in the place of an article that is withheld altogether. No search engine is led to it. */
export function viewTombstone({ address }: Article, withheld: AppliedWithholding, context: ViewContext): TombstoneView {
	return {
		kind: "tombstone",
		site: { ...toSite(context), noindex: true },
		head: toHead(context.texts.withheld.articleHeading, undefined, context),
		withheld: toWithheldSentences(withheld, context),
		...(address === undefined ? {} : { originalText: toReadableAddress(address) }),
	};
}
