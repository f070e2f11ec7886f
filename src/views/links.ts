import type { ListKind, Page } from "../model/page.ts";
import type { LinkView } from "../model/views.ts";
import type { ViewContext } from "./view-context.ts";

/** What `encodeURIComponent` escapes though RFC 3986 §3.3 allows it in a path segment: `@` in `/@2024-05-31/`, `,` in `/a,b.html`. */
const allowedInSegment = /%(?:40|3A|2C|3D|2B|24|26|3B)/g;

/** A path that needs no encoding, as nearly all do. Examples: `/2024/05/31/`, `/harbourwire.example/a-b_c~1.html`. */
const plainPath = /^[A-Za-z0-9/._~-]*$/;

/** Encodes a path for a URL, segment by segment: `/über/50%/` → `/%C3%BCber/50%25/`. The slashes stay. */
export function encodePath(path: string): string {
	if (plainPath.test(path)) return path;
	return path
		.split("/")
		.map((segment) => encodeURIComponent(segment.toWellFormed()).replace(allowedInSegment, decodeURIComponent))
		.join("/");
}

/** Makes the link to a path of the site: base path, then the path, encoded. */
export function toHref(path: string, context: Pick<ViewContext, "settings">): string {
	return encodePath(context.settings.basePath) + encodePath(path).slice(1);
}

/** Makes the absolute address of a path of the site; `undefined` when the archive has no address. */
export function toAbsolute(path: string, context: Pick<ViewContext, "settings">): string | undefined {
	const { address } = context.settings;
	return address === undefined ? undefined : address + encodePath(path).slice(1);
}

/** Makes the absolute address where there is one, else the link from the root of the host. */
export function toPublicHref(path: string, context: Pick<ViewContext, "settings">): string {
	return toAbsolute(path, context) ?? toHref(path, context);
}

/** Makes the link to a page. */
export function pageHref(page: Page, context: ViewContext): string {
	return toHref(context.pathOf(page), context);
}

/** Makes a page's link with its words. */
export function pageLink(page: Page, text: string, context: ViewContext): LinkView {
	return { href: pageHref(page, context), text };
}

/** Makes the first page of a list, or of one period of it. */
export function listPage(of: ListKind, slug: string, period = ""): Page {
	return { kind: "list", of, slug, period, part: 1 };
}

/** Returns an address as a link where it is http or https; anything else is `undefined`. */
export function toWebHref(address: string | undefined): string | undefined {
	const url = toWebUrl(address);
	return url?.href;
}

/** Returns the host of a web address without `www.`; `undefined` where it is none. */
export function hostOf(address: string | undefined): string | undefined {
	return toWebUrl(address)?.host.replace(/^www\./, "");
}

function toWebUrl(address: string | undefined): URL | undefined {
	const url = address === undefined ? null : URL.parse(address);
	return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url : undefined;
}
