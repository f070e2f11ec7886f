import { countBytes, fitsBytes } from "../formats/cut-bytes.ts";
import type { AbsoluteUrl, ArticleId, HashText, Permalink } from "../model/brand.ts";
import { splitAddress, toIdentity } from "./parse-address.ts";
import { toQueryThatMatters } from "./query-that-matters.ts";
import { endingOf, plainSegment, toSafeSegment, withHash, withQueryHash } from "./safe-segment.ts";

/** Object stores allow 1,024 bytes a key (Amazon S3, “Object keys”); the path of a version puts about twenty before it. */
const maxPathBytes = 900;

/**
 * The path of an article's page: its original address, mirrored.
 *
 *     https://news.example/2024/a.html       →  /news.example/2024/a.html
 *     https://news.example/story.php?id=7    →  /news.example/story~8d1f0c2e.php/
 *
 * Rule: DESIGN 4, “Permalinks”. A plain string, not percent-encoded; it ends in `/` (a folder with `index.html`) or in `.html` or `.htm`.
 * `unsafe` is true where a segment had to be changed (problem `name-unsafe`). It depends on the address alone.
 */
export function toPermalink(address: AbsoluteUrl, hash: HashText): { readonly permalink: Permalink; readonly unsafe: boolean } {
	const { host: printedHost, path: printedPath, query: printedQuery } = splitAddress(address);
	const host = toHostSegment(printedHost, hash);
	if (printedQuery === "" && plainPath.test(printedPath) && !indexPath.test(printedPath)) {
		const path = printedPath.slice(1, printedPath.endsWith("/") ? -1 : undefined);
		return { permalink: toPath([host.name, path]), unsafe: host.unsafe };
	}
	const printed = printedPath.split("/").slice(1);
	// 1. `x`, `x/` and `x/index.html` are one path. 2. Only then is it known which segment is the last.
	if (indexFile.test(printed.at(-1) ?? "")) printed.pop();
	while (printed.at(-1) === "") printed.pop();
	const segments = printed.map((segment, index) => toSafeSegment(segment, { last: index === printed.length - 1, hash }));
	const names = segments.map(({ name }) => name);
	const query = toQueryThatMatters(printedQuery);
	if (query !== "") names.push(withQueryHash(names.pop() ?? "", hash(query)));
	const path = toPath([host.name, ...names]);
	const unsafe = host.unsafe || segments.some((segment) => segment.unsafe);
	if (fitsBytes(path, maxPathBytes)) return { permalink: path, unsafe };
	return { permalink: shorten([host.name, ...names], hash(toIdentity(address))), unsafe: true };
}

/** The path of an article whose capture names no address. */
export function toAddresslessPermalink(id: ArticleId): Permalink {
	return toPath(["articles", id]);
}

/**
 * What two paths share that a file system or a host may take for one: NFC and case folded.
 *
 * Limit: ECMAScript has no case folding; upper case and then lower case folds a little more (`ı` with `i`), never less.
 */
export function toPlainKey(permalink: Permalink): string {
	return permalink.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/**
 * The path of an article whose plain path belongs to another: eight digits of its id are added.
 *
 *     /news.example/A.html  →  /news.example/A~0b1fd21a.html
 */
export function toCollisionPermalink(permalink: Permalink, id: ArticleId): Permalink {
	const names = permalink.split("/").filter((name) => name !== "");
	// The host alone stays a folder of its own: the hash goes below it.
	const last = names.length > 1 ? (names.pop() ?? "") : "";
	return toPath([...names, withHash(last, id)]);
}

/**
 * The host never equals a name of ours: `sources`, `2024` and `@…` have no dot, `feed.xml` and `robots.txt` have an ending that is no
 * domain. As an inner segment it must not end in `.html`, which `toSafeSegment` sees to.
 */
function toHostSegment(host: string, hash: HashText): { readonly name: string; readonly unsafe: boolean } {
	const segment = toSafeSegment(host, { last: false, hash });
	if (segment.unsafe || (host.includes(".") && !ownEndings.has(host.slice(host.lastIndexOf(".") + 1).toLowerCase()))) return segment;
	return { name: withHash(host, hash(host)), unsafe: true };
}

/** Keeps the leading segments that fit and names the rest by the hash of the whole address. */
function shorten(names: readonly string[], digest: string): Permalink {
	const kept: string[] = [];
	let bytes = 0;
	for (const name of names) {
		bytes += countBytes(name) + 1;
		if (bytes > maxPathBytes / 2) break;
		kept.push(name);
	}
	return toPath([...kept, withHash("", digest)]);
}

function toPath(names: readonly string[]): Permalink {
	let path = "";
	for (const name of names) path += `/${name}`;
	// Every name went through `toSafeSegment`, or is made of hex digits: this is where the brand is made.
	return (endingOf(names.length > 1 ? (names.at(-1) ?? "") : "") === "" ? `${path}/` : path) as Permalink;
}

/**
 * plainPath = up to eight segments that `toSafeSegment` leaves as they are, the last maybe a page, maybe "/": nothing is to be decoded or
 * hashed. Examples: `/2024/ferry-line/`, `/news/a-b-12.html`.
 */
const plainPath = new RegExp(`^(?:/${plainSegment}){1,8}(?:\\.html?)?/?$`);

/** indexPath = "/index.html" at the end, in any case. Example: `/news/index.html`. */
const indexPath = /\/index\.html$/i;

/** indexFile = "index.html" in any case. Examples: `index.html`, `INDEX.HTML`. */
const indexFile = /^index\.html$/i;

/** The endings of files that we write at the top: `feed.xml`, `robots.txt`. */
const ownEndings: ReadonlySet<string> = new Set("xml json txt htm html css js svg png ico webmanifest".split(" "));
