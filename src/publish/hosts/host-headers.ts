import type { ArchiveSettings } from "../../model/archive-settings.ts";
import { segmentFolder } from "../../model/search-files.ts";
import { scriptPolicy } from "../../views/site-view.ts";

/** How long copies of a file may be kept. */
export const cacheControl = {
	/** A name that carries a hash: other bytes have another name. */
	asset: "public, max-age=31536000, immutable",
	/** A minute, so that an addition shows soon and a busy page is not asked for at every view; then it is asked for again. */
	page: "public, max-age=60, must-revalidate",
} as const;

/** The folders of files whose names carry a hash. */
export const immutableFolders: readonly string[] = ["assets/", segmentFolder];
/** The folder of captures as found: hostile bytes, so their type is never left to a guess. */
const captureFolder = "captures/";

/** The `Cache-Control` of a published file, by its path inside the site. */
export function cacheControlOf(path: string): string {
	return immutableFolders.some((folder) => path.startsWith(folder)) ? cacheControl.asset : cacheControl.page;
}

/** Headers for a folder of the site; `""` is all of it. */
export interface HeaderRule {
	readonly folder: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that every host should send, beside `Cache-Control` for pages. No two rules set one header: Cloudflare joins the values of all
 * rules that match, and two values of `Cache-Control` or of a policy are not what either of them says
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 *
 * The policy is that of the pages that need most, search and `/find/`, and `frame-ancestors`, which only a header may state (CSP Level 3, §3.3). What
 * other pages do not need, their meta element forbids: both policies hold (§4.3).
 */
export function headerRules({ profile }: Pick<ArchiveSettings, "profile">): readonly HeaderRule[] {
	return [
		{
			folder: "",
			headers: {
				"Content-Security-Policy": `${scriptPolicy}; frame-ancestors 'none'`,
				"X-Content-Type-Options": "nosniff",
				"Referrer-Policy": "strict-origin-when-cross-origin",
				// Feeds and captures have no meta element to say it in.
				...(profile === "others" ? { "X-Robots-Tag": "noindex" } : {}),
			},
		},
		...immutableFolders.map((folder) => ({ folder, headers: { "Cache-Control": cacheControl.asset } })),
		{ folder: captureFolder, headers: { "Content-Type": "text/plain; charset=utf-8" } },
	];
}
