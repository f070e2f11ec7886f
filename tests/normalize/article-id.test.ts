import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { toArticleId } from "../../src/normalize/article-id.ts";
import { parseAddress, toIdentity } from "../../src/normalize/parse-address.ts";

describe("parseAddress", () => {
	const rows: readonly [given: string, expected: string | undefined, why: string][] = [
		["https://news.example/a.html", "https://news.example/a.html", "stays as it is"],
		["  https://news.example/a  ", "https://news.example/a", "blanks around it are not part of it"],
		["HTTP://News.EXAMPLE/A", "http://news.example/A", "scheme and host are lower case, the path is not"],
		["https://news.example:443/", "https://news.example/", "a default port is dropped"],
		["http://news.example:8080/", "http://news.example:8080/", "another port is not"],
		["https://news.example", "https://news.example/", "an empty path is /"],
		["https://news.example?b=1", "https://news.example/?b=1", "also before a query"],
		["https://news.example/a#b", "https://news.example/a", "the fragment is dropped"],
		["https://user:secret@news.example/a", "https://news.example/a", "credentials are dropped"],
		["https://news.example./a", "https://news.example/a", "the dot of the root is no part of the name"],
		["https://news.example/ü", "https://news.example/%C3%BC", "escaped as the URL standard does"],
		["https://münchen.example/", "https://xn--mnchen-3ya.example/", "a host in ASCII"],
		["ftp://news.example/a", undefined, "another scheme"],
		["javascript:alert(1)", undefined, "a script"],
		["//news.example/a", undefined, "no scheme"],
		["news.example/a", undefined, "no scheme"],
		["https:news.example", undefined, "no slashes"],
		["https:///news.example", undefined, "no host"],
		["https://", undefined, "no host"],
		["https://../a", undefined, "labels that are empty"],
		["https://a b.example/", undefined, "a blank in the host"],
		["https://news.example/a b", undefined, "text behind an address"],
		["https://news.example/a\nb", undefined, "two lines"],
		["https://news.example:99999/", undefined, "no port"],
		["https://[::1/", undefined, "no IPv6 address"],
		[`https://news.example/${"a".repeat(9000)}`, undefined, "longer than any server accepts"],
		["", undefined, "nothing"],
	];
	it.each(rows)("%j → %j (%s)", (given, expected) => {
		expect(parseAddress(given)).toBe(expected);
	});

	// Most addresses are not handed to the URL standard at all.
	it("gives what the URL standard leaves as it is", () => {
		const parts = fc.constantFrom(
			..."a B 1 ab 127 0x7f .xn-- .xn--1 news. .example . .. / // - _ ~ index .html : :80 @ ? # % %2e ü".split(" "),
			" ",
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 12 }), (given) => {
				const address = parseAddress(`https://news.example${given.join("")}`);
				expect(address === undefined || URL.parse(address)?.href === address).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("toArticleId", () => {
	const idOf = (text: string) => {
		const address = parseAddress(text);
		return address === undefined ? undefined : toArticleId(toIdentity(address), hashText);
	};

	it("is the first 16 hex digits of the hash of the address without its scheme", () => {
		expect(idOf("https://news.example/a?b=1")).toBe(hashText("news.example/a?b=1").slice(0, 16));
	});

	const same: readonly [a: string, b: string, same: boolean, why: string][] = [
		["http://news.example/a", "https://news.example/a", true, "the scheme is no part of it"],
		["https://NEWS.example:443/a#x", "https://news.example/a", true, "nor are case of the host, default port and fragment"],
		["https://news.example/a", "https://news.example/a/", false, "paths are not guessed to be one"],
		["https://news.example/a", "https://www.news.example/a", false, "nor are hosts"],
	];
	it.each(same)("%s and %s: %s (%s)", (a, b, expected) => {
		expect(idOf(a) === idOf(b)).toBe(expected);
	});

	it("of a capture without an address is the beginning of the hash of its bytes", () => {
		const bytesHash = hashText("the bytes");
		expect(toArticleId(bytesHash, hashText)).toBe(bytesHash.slice(0, 16));
	});
});
