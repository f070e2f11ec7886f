import type { AbsoluteUrl } from "../model/brand.ts";

/** Longer than any address a server accepts (RFC 9110 §4.1 asks for 8,000). */
const maxAddressCharacters = 8000;

/**
 * Reads an original address: the one constructor of `AbsoluteUrl`.
 *
 *     parseAddress("HTTPS://News.Example:443#top")  →  "https://news.example/"
 *
 * Rule: the URL standard, http and https only. The scheme stays as given; the host is lower case; default port, credentials and
 * fragment are dropped; an empty path is `/`. Path and query stay, but for the escapes that the standard adds. Returns `undefined` for
 * anything else: other schemes, no host, blanks or control characters inside, hosts with empty labels.
 */
export function parseAddress(text: string): AbsoluteUrl | undefined {
	const printed = text.trim();
	if (printed.length > maxAddressCharacters) return undefined;
	if (plainAddress.test(printed)) return printed as AbsoluteUrl;
	if (!printedAddress.test(printed)) return undefined;
	const url = URL.parse(printed);
	if (url === null) return undefined;
	const hostname = url.hostname.endsWith(".") ? url.hostname.slice(0, -1) : url.hostname;
	if (!hostOfAddress.test(hostname)) return undefined;
	const port = url.port === "" ? "" : `:${url.port}`;
	// This is the form that the brand promises.
	return `${url.protocol}//${hostname}${port}${url.pathname}${url.search}` as AbsoluteUrl;
}

/**
 * What identifies an article: its address without the scheme (DESIGN 3, “Identity”).
 *
 *     toIdentity("https://news.example/a?b=1")  →  "news.example/a?b=1"
 */
export function toIdentity(address: AbsoluteUrl): string {
	return address.slice(address.indexOf("//") + 2);
}

/** The host of an address, without port. */
export function hostOf(address: AbsoluteUrl): string {
	const start = address.indexOf("//") + 2;
	const host = address.slice(start, address.indexOf("/", start));
	return host.includes(":") ? host.replace(portOfHost, "") : host;
}

/** What an address is made of behind its scheme: the host with its port, the path from its first slash on, the query with its `?`. */
export function splitAddress(address: AbsoluteUrl): { readonly host: string; readonly path: string; readonly query: string } {
	const start = address.indexOf("//") + 2;
	const slash = address.indexOf("/", start);
	const mark = address.indexOf("?", slash);
	const end = mark === -1 ? address.length : mark;
	return { host: address.slice(start, slash), path: address.slice(slash, end), query: address.slice(end) };
}

/** portOfHost = ":" digits at the end; an IPv6 address ends in a bracket. Examples: `:8080`, `:81`. */
const portOfHost = /:\d{1,5}$/;

/**
 * plainAddress = "http" ["s"] "://", labels and an ending in small letters, segments of letters, digits, "_", "~" and "-", maybe the ending
 * of a file: what the URL standard leaves as it is, and most addresses are. Examples:
 * `https://news.example/2024/a-b`, `http://a.b.example/c.html`.
 */
const plainAddress = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,18}(?:\/[\w~-]+)+(?:\.[a-z]{3,5})?\/?$/;

/**
 * printedAddress = "http" ["s"] "://" , no slash, then no blank or control character. Examples: `https://a.example/x`,
 * `HTTP://a.example`.
 */
const printedAddress = /^https?:\/\/[^/\\\s\p{Cc}][^\s\p{Cc}]*$/iu;

/** hostOfAddress = labels between single dots, or an IPv6 address. Examples: `news.example`, `[::1]`. */
const hostOfAddress = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
