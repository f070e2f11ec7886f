import { posix } from "node:path";

/** hrefs = a link of a page as our serialiser prints it. Examples: `<a href="/2024/">`, `<a class="x" href="/a&amp;b">`. */
const hrefs = /<a\s[^>]{0,2000}?href="([^"]{0,4000})"/g;

/**
 * Lists the links of a site that lead to no file of it: `page → path`. With `downwardsOnly` links from a list to an article, or to a page
 * below the list, alone count: previous and next of two pages that are both new cannot be placed at once.
 */
export function findDeadLinks(
	site: Readonly<Record<string, string>>,
	basePath: string,
	{ downwardsOnly = false }: { readonly downwardsOnly?: boolean } = {},
): readonly string[] {
	return Object.entries(site)
		.filter(([page, text]) => /\.html?$/.test(page) && !(downwardsOnly && isArticle(text)))
		.flatMap(([page, text]) =>
			[...text.matchAll(hrefs)].flatMap(([, href = ""]) => {
				const path = toFile(href.replaceAll("&amp;", "&"), page, basePath);
				if (path === undefined || path in site) return [];
				return downwardsOnly && !isBelow(path, page) ? [] : [`${page} → ${path}`];
			}),
		);
}

function isArticle(html: string): boolean {
	return html.includes("<article") && html.includes('name="citation_title"');
}

/** An article lies at its host; everything else below the folder of the list that links to it. */
function isBelow(path: string, page: string): boolean {
	return /^[^/]+\.[a-z]+\//.test(path) || (path !== page && (posix.dirname(page) === "." || path.startsWith(`${posix.dirname(page)}/`)));
}

function toFile(href: string, page: string, basePath: string): string | undefined {
	const url = URL.parse(href, `http://site.invalid${basePath}${page}`);
	if (url?.host !== "site.invalid" || !url.pathname.startsWith(basePath)) return undefined;
	const path = decodeURIComponent(url.pathname.slice(basePath.length));
	return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
