import { hasSitemaps } from "../model/has-sitemaps.ts";
import { type FileView, toFileView } from "./file-view.ts";
import { toAbsolute } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * Writes robots.txt. It never disallows: a page that may not be fetched cannot say `noindex`.
 *
 * Others' texts carry requests on their use, in both vocabularies there are: `Content-Signal` (contentsignals.org, values yes and no) and
 * `Content-Usage` (IETF AI Preferences, draft-ietf-aipref-attach, values y and n). Parsers skip lines they do not know (RFC 9309 §2.2.4).
 */
export function viewRobots(context: ViewContext): FileView {
	const { settings } = context;
	const lines = ["User-agent: *", "Allow: /"];
	if (settings.profile === "others") {
		lines.unshift(
			"# The texts belong to the publishers named on them. Every page asks not to be indexed; it must be read to be obeyed.",
			"# Please do not use them to train or to feed models.",
		);
		lines.push("Content-Signal: search=no, ai-input=no, ai-train=no", "Content-Usage: train-ai=n");
	}
	const sitemap = hasSitemaps(settings) ? toAbsolute(context.pathOf({ kind: "sitemap-index" }), context) : undefined;
	if (sitemap !== undefined) lines.push("", `Sitemap: ${sitemap}`);
	return toFileView(`${lines.join("\n")}\n`);
}
