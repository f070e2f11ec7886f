import { describe, expect, it } from "vitest";
import { hostFiles } from "../../src/publish/hosts/host-files.ts";
import { cacheControlOf, headerRules } from "../../src/publish/hosts/host-headers.ts";
import { isText, mediaTypeOf } from "../../src/publish/hosts/host-media-types.ts";
import { serverNames, serverSnippet } from "../../src/publish/hosts/host-snippets.ts";
import { scriptPolicy } from "../../src/views/site-view.ts";
import { settings } from "./deploy-example.ts";

const policy = `${scriptPolicy}; frame-ancestors 'none'`;

describe("host files", () => {
	it("are a header file for Cloudflare and Netlify, below the path of the archive", () => {
		const text = [
			"# Written by Microfilm. No two rules set one header: Cloudflare would join them.",
			"/archive/*",
			`  Content-Security-Policy: ${policy}`,
			"  X-Content-Type-Options: nosniff",
			"  Referrer-Policy: strict-origin-when-cross-origin",
			"  X-Robots-Tag: noindex",
			"",
			"/archive/assets/*",
			"  Cache-Control: public, max-age=31536000, immutable",
			"",
			"/archive/search/segments/*",
			"  Cache-Control: public, max-age=31536000, immutable",
			"",
			"/archive/captures/*",
			"  Content-Type: text/plain; charset=utf-8",
			"",
		].join("\n");
		for (const host of ["cloudflare", "netlify"] as const)
			expect(hostFiles({ host, profile: "others", basePath: "/archive/" })).toEqual([{ path: "_headers", text }]);
	});

	it("are none for hosts that read none, and `.nojekyll` for GitHub Pages", () => {
		expect(hostFiles({ host: "github", profile: "ours", basePath: "/" })).toEqual([{ path: ".nojekyll", text: "" }]);
		expect(hostFiles({ host: "s3", profile: "ours", basePath: "/" })).toEqual([]);
		expect(hostFiles({ profile: "ours", basePath: "/" })).toEqual([]);
	});

	it("let only pages that may be indexed be indexed", () => {
		expect(hostFiles({ host: "netlify", profile: "ours", basePath: "/" })[0]?.text).not.toContain("noindex");
	});

	it("stay below Cloudflare's limits of 100 rules and 2,000 characters a line", () => {
		const lines = hostFiles({ host: "cloudflare", profile: "others", basePath: "/archive/" }).flatMap(({ text }) => text.split("\n"));
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
		expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThan(100);
	});
});

describe("header rules", () => {
	it("set no header twice for any file", () => {
		for (const profile of ["ours", "others"] as const) {
			const rules = headerRules({ profile });
			for (const { folder } of rules) {
				const names = rules.filter((rule) => folder.startsWith(rule.folder)).flatMap(({ headers }) => Object.keys(headers));
				expect(names).toEqual([...new Set(names)]);
			}
		}
	});
});

describe("media types and cache classes", () => {
	it.each([
		["2024/05/index.html", "text/html; charset=utf-8", "a page"],
		["courier.example/old.htm", "text/html; charset=utf-8", "an old page"],
		["courier.example/story.txt.html", "text/html; charset=utf-8", "the last ending counts"],
		["captures/ab/ab12.txt", "text/plain; charset=utf-8", "a capture as found"],
		["feed.xml", "application/xml; charset=utf-8", "a feed"],
		["assets/style-0123456789.css", "text/css; charset=utf-8", "the stylesheet"],
		["index.html.br", "application/octet-stream", "a compressed page is bytes"],
		["_headers", "application/octet-stream", "a host file is not for browsers"],
		["a.html/file", "application/octet-stream", "endings of folders do not count"],
	])("%s is %s (%s)", (path, type) => expect([mediaTypeOf(path), isText(path)]).toEqual([type, type.includes("charset")]));

	it("keep for ever what has a hash in its name, and a minute everything else", () => {
		expect(cacheControlOf("assets/style-0123456789.css")).toBe("public, max-age=31536000, immutable");
		expect(cacheControlOf("search/segments/2024-0123456789/words-0.bin")).toBe("public, max-age=31536000, immutable");
		expect(cacheControlOf("search/segments.json")).toBe("public, max-age=60, must-revalidate");
		expect(cacheControlOf("courier.example/assets/style.html")).toBe("public, max-age=60, must-revalidate");
	});
});

describe("settings for a server", () => {
	it.each(serverNames)("%s: policy, 404 page, types and cache classes, below the path of the archive", (server) => {
		const text = serverSnippet(server, { settings, site: '/srv/my "site"' });
		expect(text.split(`"${policy}"`).length - 1).toBe(server === "nginx" ? 4 : 1);
		for (const part of ["archive.example", "/archive/", "404.html", "text/plain", "immutable", "must-revalidate", "noindex", "nosniff"])
			expect(text).toContain(part);
		expect(text).toContain('\\"site\\"');
	});

	it("nginx: every place has all headers, because a place with one of its own inherits none", () => {
		const places = serverSnippet("nginx", { settings, site: "/srv/site" }).split("location ").slice(1);
		expect(places.map((place) => [...place.matchAll(/add_header (\S+)/g)].map(([, name]) => name))).toEqual(
			Array.from({ length: 4 }, () => [
				"Content-Security-Policy",
				"X-Content-Type-Options",
				"Referrer-Policy",
				"X-Robots-Tag",
				"Cache-Control",
			]),
		);
	});

	it("send the compressed files where there are some", () => {
		const compressed = { settings: { ...settings, precompress: true }, site: "/srv/site" };
		expect(serverSnippet("nginx", compressed)).toContain("gzip_static on;");
		expect(serverSnippet("caddy", compressed)).toContain("precompressed br gzip");
		expect(serverSnippet("nginx", { settings, site: "/srv/site" })).not.toContain("gzip_static");
	});

	it("Caddy without a path needs no folder of its own", () => {
		expect(serverSnippet("caddy", { settings: { ...settings, basePath: "/" }, site: "/srv/site" })).not.toContain("handle_path");
	});
});
