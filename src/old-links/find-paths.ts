import type { AbsoluteUrl, HashText, Permalink } from "../model/brand.ts";
import { toArticleId } from "../normalize/article-id.ts";
import { parseAddress, splitAddress, toIdentity } from "../normalize/parse-address.ts";
import { toCollisionPermalink, toPermalink } from "../normalize/permalink.ts";

/**
 * Reads the original address that somebody asks for: with or without its scheme, or behind the address of the archive.
 *
 *     paper.example/2024/story.html                                https://paper.example/2024/story.html
 *     https://archive.example/https:/paper.example/2024/story.html https://paper.example/2024/story.html
 *
 * `root` is the address of the archive, ending in `/`. Returns `undefined` for what is no address; without a dot in it a host is none, but a word
 * or a year.
 */
export function readAsked(text: string, root: string): AbsoluteUrl | undefined {
	const bare = text.trim();
	const rest = bare.startsWith(root) ? bare.slice(root.length) : bare;
	const [, scheme = "https", behind = ""] = printedParts.exec(rest) ?? [];
	return dottedHost.test(behind) ? parseAddress(`${scheme}://${behind}`) : undefined;
}

/**
 * The paths at which an article of this address may be archived, the likeliest first.
 *
 * Sites add and drop `www.`. Of addresses that differ in case alone, one has the plain path and the others theirs with digits of their id. A query
 * is never left out that `toPermalink` keeps: without it the address may be another article's.
 */
export function findPaths(address: AbsoluteUrl, hash: HashText): readonly Permalink[] {
	const exact = toPermalink(address, hash).permalink;
	return [exact, toCollisionPermalink(exact, toArticleId(toIdentity(address), hash)), toPermalink(toggleWww(address), hash).permalink];
}

/** Whether the article of one address may be meant by the other. Their paths on the site are alike; here it is about case. */
export function isSameStory(one: AbsoluteUrl, other: AbsoluteUrl): boolean {
	return toStory(one) === toStory(other);
}

function toStory(address: AbsoluteUrl): string {
	const { host, path } = splitAddress(address);
	return host.replace(www, "") + path.replace(indexFile, "/").replace(slashes, "");
}

function toggleWww(address: AbsoluteUrl): AbsoluteUrl {
	const identity = toIdentity(address);
	const scheme = address.slice(0, address.length - identity.length);
	// A host with another label before it, or without its first one of three, is one.
	return `${scheme}${www.test(identity) ? identity.replace(www, "") : `www.${identity}`}` as AbsoluteUrl;
}

/** printedParts = maybe "http" ["s"] ":" and one slash or two (hosts that tidy paths leave one), then all else. Example: `https:/paper.example/a`. */
const printedParts = /^(?:(https?):\/{1,2})?(.*)$/is;

/** dottedHost = a name with a dot inside, before any slash or query. Examples: `paper.example/a`, `paper.example:8080`. */
const dottedHost = /^[^/?#\s.]+\.[^/?#\s]/;

/** www = the label that sites add and drop. Example: `www.paper.example`. */
const www = /^www\.(?=[^/]*\.)/;

/** indexFile = the name of a folder's page. Example: `/index.html`. */
const indexFile = /\/index\.html$/i;

/** slashes = any at the end. Example: `/story/`. */
const slashes = /(?<!\/)\/+$/;
