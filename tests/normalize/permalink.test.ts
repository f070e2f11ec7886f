import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { toArticleId } from "../../src/normalize/article-id.ts";
import { parseAddress } from "../../src/normalize/parse-address.ts";
import { toAddresslessPermalink, toCollisionPermalink, toPermalink, toPlainKey } from "../../src/normalize/permalink.ts";

function permalinkOf(text: string) {
	const address = parseAddress(text);
	if (address === undefined) throw new Error(`no address: ${text}`);
	return toPermalink(address, hashText);
}

const short = (text: string) => hashText(text).slice(0, 8);
const id = toArticleId("news.example/a", hashText);

describe("toPermalink mirrors the address", () => {
	const rows: readonly [given: string, expected: string, why: string][] = [
		["https://news.example/2024/a-b-12.html", "/news.example/2024/a-b-12.html", "a last segment .html is that file"],
		["https://news.example/old.htm", "/news.example/old.htm", "and .htm too"],
		["https://news.example/OLD.HTML", "/news.example/OLD.HTML", "in any case"],
		["https://news.example", "/news.example/", "the host alone is a folder"],
		["https://news.example/index.html", "/news.example/", "the index of the host is its folder"],
		["https://news.example/x", "/news.example/x/", "no ending: a folder"],
		["https://news.example/x/", "/news.example/x/", "x and x/ are one path"],
		["https://news.example/x//", "/news.example/x/", "so are more slashes at the end"],
		["https://news.example/x/index.html", "/news.example/x/", "and x/index.html"],
		["https://news.example/story.php", "/news.example/story.php/", "any other ending is a folder"],
		["https://WWW.News.Example/A", "/www.news.example/A/", "the host is lower case, the path is not touched"],
		["http://news.example/a#top", "/news.example/a/", "scheme and fragment never matter"],
		["https://news.example/%D0%BC%D0%B8%D1%80", "/news.example/мир/", "escapes are decoded"],
		["https://news.example/cafe%CC%81", "/news.example/café/", "and composed (NFC)"],
		["https://news.example/100%25-sure", "/news.example/100%-sure/", "a lone percent sign is a sign like others"],
		["https://news.example/a/../b", "/news.example/b/", "dot segments are resolved as every browser does"],
		["https://news.example/a/%2e%2e/b", "/news.example/b/", "also when they are escaped"],
		["https://news.example/a;jsessionid=0A1B2C", "/news.example/a/", "a session in the path is left out"],
		["https://news.example/a?utm_source=x&fbclid=y&gclid=z", "/news.example/a/", "tracking parameters never matter"],
		["https://news.example/a?token=abc&Access_Token=d&sid=1", "/news.example/a/", "nor do tokens by name"],
		["https://news.example/a?k=eyJhbGciOiJIUzI1NiJ9.e30.x", "/news.example/a/", "nor tokens by value"],
		["https://news.example/a?s=9f86d081884c7d659a2feaa0c55ad015", "/news.example/a/", "nor long mixtures of letters and digits"],
		["https://xn--mnchen-3ya.example/", "/xn--mnchen-3ya.example/", "a host stays in ASCII"],
		["https://127.0.0.1/a", "/127.0.0.1/a/", "an IP address has dots"],
		[
			"https://news.example/~jdoe/a~0b1fd21",
			"/news.example/~jdoe/a~0b1fd21/",
			"a tilde with other than eight hex digits is a sign like others",
		],
	];
	it.each(rows)("%s → %s (%s)", (given, expected) => {
		expect(permalinkOf(given)).toEqual({ permalink: expected, unsafe: false });
	});

	// Plain paths are not taken apart; with a query all are.
	it("gives the same with a query that does not matter", () => {
		const parts = fc.constantFrom(..."/ / a ab-cd story 2024 12345 con index INDEX .html .htm .HTML . .. ~ ~0b1fd21a _ % ü".split(" "));
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 10 }), (given) => {
				const address = `https://news.example/${given.join("")}`;
				expect(permalinkOf(`${address}?utm_source=x`)).toEqual(permalinkOf(address));
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("a query that matters adds a hash before the ending", () => {
	const rows: readonly [given: string, expected: string, why: string][] = [
		["https://news.example/a.html?id=7", `/news.example/a~${short("id=7")}.html`, "before .html"],
		["https://news.example/a.php?id=7&utm_medium=m", `/news.example/a~${short("id=7")}.php/`, "without the tracking parameters"],
		["https://news.example/x/index.html?id=7", `/news.example/x~${short("id=7")}/`, "x/index.html is still x"],
		["https://news.example/?p=123", `/news.example/~${short("p=123")}/`, "below the host, never beside it"],
		["https://news.example/a?date=2024-05-31", `/news.example/a~${short("date=2024-05-31")}/`, "a date is no token"],
		[
			"https://news.example/a?s=the-long-slug-of-a-story-in-2024",
			`/news.example/a~${short("s=the-long-slug-of-a-story-in-2024")}/`,
			"nor is a slug",
		],
	];
	it.each(rows)("%s → %s (%s)", (given, expected) => {
		expect(permalinkOf(given)).toEqual({ permalink: expected, unsafe: false });
	});
});

describe("what another system could misread gets a hash", () => {
	const long = "d".repeat(300);
	const rows: readonly [given: string, expected: string, why: string][] = [
		["https://news.example/a%2Fb", `/news.example/a_b~${short("a%2Fb")}/`, "a separator"],
		["https://news.example/a%5Cb.html", `/news.example/a_b~${short("a%5Cb.html")}.html`, "the separator of Windows"],
		["https://news.example/a%252Fb", `/news.example/a_2Fb~${short("a%252Fb")}/`, "an escape that a second decoding would undo"],
		["https://news.example/a%00b", `/news.example/a_b~${short("a%00b")}/`, "a control character"],
		["https://news.example/a..b", `/news.example/a_b~${short("a..b")}/`, "two dots"],
		["https://news.example/.htaccess", `/news.example/_htaccess~${short(".htaccess")}/`, "a hidden file"],
		["https://news.example/@name/post", `/news.example/_name~${short("@name")}/post/`, "our versions begin with @"],
		["https://news.example/CON", `/news.example/CON~${short("CON")}/`, "a device of Windows"],
		["https://news.example/nul.html", `/news.example/nul~${short("nul.html")}.html`, "with any ending"],
		["https://news.example/a:b", `/news.example/a_b~${short("a:b")}/`, "a sign that Windows forbids"],
		["https://news.example/a.", `/news.example/a_~${short("a.")}/`, "a dot that Windows drops"],
		["https://news.example/caf%E9", `/news.example/caf_E9~${short("caf%E9")}/`, "escapes that are no UTF-8"],
		["https://news.example/a%E2%80%AEb", `/news.example/a_b~${short("a%E2%80%AEb")}/`, "a mark that turns the direction"],
		["https://news.example/a.html/b", `/news.example/a.html~${short("a.html")}/b/`, "a folder must not be named like a file"],
		["https://news.example/a//b", `/news.example/a/~${short("")}/b/`, "an empty segment"],
		[`https://news.example/${long}.html`, `/news.example/${"d".repeat(200)}~${short(`${long}.html`)}.html`, "200 bytes"],
		["https://news.example/.html", `/news.example/_html~${short(".html")}/`, "an ending alone is no file"],
		["https://news.example/a~0b1fd21a", `/news.example/a~0b1fd21a~${short("a~0b1fd21a")}/`, "printed like a path with a hash of ours"],
		["https://news.example/a~0B1FD21A.html", `/news.example/a~0B1FD21A~${short("a~0B1FD21A.html")}.html`, "before an ending, in any case"],
		["https://news.example/a~0b1fd21a.php", `/news.example/a~0b1fd21a.php~${short("a~0b1fd21a.php")}/`, "as a query makes it"],
		["https://news.example/a%7E0b1fd21a/b", `/news.example/a~0b1fd21a~${short("a%7E0b1fd21a")}/b/`, "escaped, and as an inner segment"],
		["https://news.example/~0b1fd21a", `/news.example/~0b1fd21a~${short("~0b1fd21a")}/`, "with nothing before it"],
		["http://localhost/a", `/localhost~${short("localhost")}/a/`, "a host without a dot could be a page of ours"],
		["http://sources/a", `/sources~${short("sources")}/a/`, "as this one is"],
		["http://feed.xml/a", `/feed.xml~${short("feed.xml")}/a/`, "so could one that is named like a file of ours"],
		["http://404.html/", `/404.html~${short("404.html")}/`, "also with the ending of a page"],
		["http://news.example:8080/a", `/news.example_8080~${short("news.example:8080")}/a/`, "a port has a colon"],
	];
	it.each(rows)("%s → %s (%s)", (given, expected) => {
		expect(permalinkOf(given)).toEqual({ permalink: expected, unsafe: true });
	});

	it("shortens a path that no object store would hold", () => {
		const { permalink, unsafe } = permalinkOf(`https://news.example/${"segment/".repeat(200)}`);
		expect([unsafe, new TextEncoder().encode(permalink).length < 500, /^\/news\.example\/.*\/~[0-9a-f]{8}\/$/.test(permalink)]).toEqual([
			true,
			true,
			true,
		]);
	});
});

describe("paths that collide", () => {
	const rows: readonly [a: string, b: string, same: boolean, why: string][] = [
		["https://news.example/A.html", "https://news.example/a.HTML", true, "case"],
		["https://news.example/stra%C3%9Fe", "https://news.example/STRASSE", true, "case folding"],
		["https://news.example/e%CC%81", "https://news.example/%C3%A9", true, "composition"],
		["https://news.example/x", "http://news.example/x/", true, "x and x/"],
		["https://news.example/x.html", "https://news.example/x", false, "a file and a folder"],
		["https://news.example/a?id=1", "https://news.example/a?id=2", false, "two queries"],
		[
			"https://news.example/a.php?id=1",
			`https://news.example/a~${short("id=1")}.php`,
			false,
			"a query, and a path that is printed like one",
		],
		["https://news.example/a%2Fb", `https://news.example/a_b~${short("a%2Fb")}`, false, "an unsafe sign, and the same"],
	];
	it.each(rows)("%s and %s: %s (%s)", (a, b, same) => {
		expect(toPlainKey(permalinkOf(a).permalink) === toPlainKey(permalinkOf(b).permalink)).toBe(same);
	});

	it("get digits of the id, inside the folder of the host", () => {
		const digits = id.slice(0, 8);
		expect(
			["https://news.example/", "https://news.example/a", "https://news.example/a.html"].map((text) =>
				toCollisionPermalink(permalinkOf(text).permalink, id),
			),
		).toEqual([`/news.example/~${digits}/`, `/news.example/a~${digits}/`, `/news.example/a~${digits}.html`]);
	});
});

it("names an article without an address by its id", () => {
	expect(toAddresslessPermalink(id)).toBe(`/articles/${id}/`);
});

/** Every path: absolute, no empty, hidden or dot segment, no control character, at most 255 bytes a segment. */
function isSafe(permalink: string): boolean {
	const segments = permalink.replace(/\/$/, "").split("/").slice(1);
	return (
		permalink.startsWith("/") &&
		/\/$|\.html?$/i.test(permalink) &&
		segments.every(
			(name) => name !== "" && !name.startsWith(".") && !name.includes("..") && !/[\\\p{Cc}]/u.test(name) && Buffer.byteLength(name) <= 255,
		)
	);
}

const hostile = new URL("../../../shared/hostile/", import.meta.url);
describe.runIf(existsSync(hostile))("hostile tables", () => {
	const slugs: readonly { slug: string }[] = existsSync(hostile)
		? JSON.parse(readFileSync(new URL("paths/slugs.json", hostile), "utf8"))
		: [];
	const traversals = existsSync(hostile) ? readFileSync(new URL("paths/traversal-strings.txt", hostile), "utf8").split("\n") : [];
	const urls: readonly string[] = existsSync(hostile) ? JSON.parse(readFileSync(new URL("urls/urls.json", hostile), "utf8")) : [];
	const paths = [...slugs.map(({ slug }) => slug), ...traversals];

	it("never leave the host's folder", () => {
		const printed = paths.flatMap((path) => [path, encodeURIComponent(path.toWellFormed())]);
		const addresses = printed.map((path) => parseAddress(`https://e.example/${path}`)).filter((address) => address !== undefined);
		const permalinks = addresses.map((address) => toPermalink(address, hashText).permalink);
		expect(permalinks.filter((permalink) => !permalink.startsWith("/e.example/") || !isSafe(permalink))).toEqual([]);
		expect(permalinks.length).toBeGreaterThan(200);
	});

	it("keep different paths apart, but for what the rules make one", () => {
		const escaped = [...new Set(traversals)].filter((path) => path !== "").map((path) => `https://e.example/${encodeURIComponent(path)}`);
		const permalinks = escaped.map((text) => permalinkOf(text).permalink);
		expect(new Set(permalinks).size).toBe(permalinks.length);
	});

	it("give every accepted address a safe path, and accept http and https only", () => {
		const addresses = urls.map((text) => parseAddress(text)).filter((address) => address !== undefined);
		expect(
			addresses.filter((address) => !/^https?:\/\/[^@\s]+$/.test(address) || !isSafe(toPermalink(address, hashText).permalink)),
		).toEqual([]);
	});
});
