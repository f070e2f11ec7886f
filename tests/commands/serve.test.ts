import { once } from "node:events";
import { symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { chromium } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { addScript } from "../../src/publish/add-script.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { makeArchive, type ScratchArchive } from "../build/scratch-archive.ts";
import { keepRunning, type Running } from "./keep-running.ts";
import { one, page, two } from "./on-archive.ts";

const goesOn = { timeout: 60_000 };
const browser = findBrowser();

/** Serves an archive on a free port. */
async function serve({ root }: ScratchArchive): Promise<{ readonly running: Running; readonly address: string }> {
	const running = keepRunning(["serve", "--root", root, "--port", "0"]);
	const [, address = ""] = await running.says(/Serving the archive at (http:\S+)/);
	return { running, address };
}

/** Asks for a path as it is written: no client mends it. */
async function ask(address: string, path: string, method = "GET") {
	const { port } = new URL(address);
	const sent = request({ port, path, method, host: "127.0.0.1" }).end();
	// `response` comes with the message alone.
	const [response] = (await once(sent, "response")) as [IncomingMessage];
	return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe("serve", () => {
	it("answers as a host of plain files does, and nothing outside of the site", goesOn, async () => {
		const archive = makeArchive({ "articles/one.txt": one });
		await archive.build();
		writeFileSync(join(dirname(archive.root), "secret.txt"), "secret");
		symlinkSync(join(dirname(archive.root), "secret.txt"), join(archive.root, "_site/link.txt"));
		const { running, address } = await serve(archive);
		const base = "/archive/";
		expect(address).toContain(base);
		for (const [path, status, why] of [
			[base, 200, "the home page"],
			[`${base}?a=b`, 200, "a query changes nothing"],
			[base + page, 200, "an article"],
			[`${base}sources`, 301, "a folder without its slash"],
			[`${base}nothing`, 404, "not there"],
			["/elsewhere", 302, "outside of the base path: home"],
			[`${base}../../secret.txt`, 404, "upwards"],
			["/../secret.txt", 404, "upwards, outside of the base path"],
			[`${base}..%2f..%2fsecret.txt`, 404, "upwards, escaped"],
			[`${base}%2e%2e/secret.txt`, 404, "upwards, dots escaped"],
			[`${base}a%00b`, 404, "a NUL"],
			["/%00", 404, "a NUL outside of the base path"],
			[`${base}%E0%A4`, 404, "a broken escape"],
			[`${base}/etc/passwd`, 404, "an absolute path"],
			[`${base}a\\..\\b`, 404, "a backslash"],
			[`${base}link.txt`, 404, "a link that leads out"],
		] as const)
			expect([path, (await ask(address, path)).status], why).toEqual([path, status]);
		expect(await running.stop()).toBe(0);
	});

	it("answers HEAD with the head of GET, and refuses other methods", goesOn, async () => {
		const archive = makeArchive({ "articles/one.txt": one });
		const { address } = await serve(archive);
		const [get, head] = [await ask(address, `/archive/${page}`), await ask(address, `/archive/${page}`, "HEAD")];
		expect([head.status, head.body, head.headers["content-type"]]).toEqual([200, "", "text/html; charset=utf-8"]);
		expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(get.body)));
		expect(await ask(address, "/archive/.microfilm/events", "HEAD")).toMatchObject({
			status: 200,
			headers: { "content-type": "text/event-stream" },
			body: "",
		});
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
			expect(await ask(address, "/archive/", method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" }, body: "" });
	});

	it.skipIf(browser === undefined)("reloads a page that is open, under its own policy", goesOn, async () => {
		const archive = makeArchive({ "articles/one.txt": one });
		const { address } = await serve(archive);
		const running = await chromium.launch({ ...browser, args: [...(browser?.args ?? [])] });
		onTestFinished(() => running.close());
		const tab = await running.newPage();
		const heard: string[] = [];
		tab.on("console", (message) => {
			if (!message.location().url.endsWith("/favicon.ico")) heard.push(message.text());
		});
		const opened = tab.waitForResponse(/\.microfilm\/events$/);
		await tab.goto(address);
		await opened;
		archive.write("articles/two.txt", two);
		await tab.getByText("The second gate opens on time").first().waitFor();
		expect(heard).toEqual([]);
	});
});

describe("a script", () => {
	const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

	it.each([
		[
			`<!doctype html><html><head>${policy("default-src 'none'")}<title>&lt;/head></title></head><body><p>a</p></body></html>`,
			`<!doctype html><html><head>${policy("default-src 'none'; script-src 'self'; connect-src 'self'")}<title>&#x3C;/head></title><script type="module" src="/r.js"></script></head><body><p>a</p></body></html>`,
			"a policy is widened by what the script needs",
		],
		[
			`<!doctype html><html><head>${policy("default-src 'none'; script-src 'self'; connect-src 'self'")}</head><body></body></html>`,
			`<!doctype html><html><head>${policy("default-src 'none'; script-src 'self'; connect-src 'self'")}<script type="module" src="/r.js"></script></head><body></body></html>`,
			"the search page allows a script already: a directive that stands twice is a warning",
		],
		[
			'<!doctype html><html><head><script type="application/ld+json">{"a":"<\\/head>"}</script></head><body></body></html>',
			'<!doctype html><html><head><script type="application/ld+json">{"a":"<\\/head>"}</script><script type="module" src="/r.js"></script></head><body></body></html>',
			"what looks like the end of the head is none",
		],
		[
			"<p>a",
			'<html><head><script type="module" src="/r.js"></script></head><body><p>a</p></body></html>',
			"a page of a theme without a head",
		],
	])("is added to %j", (html, expected) => {
		expect(addScript(Buffer.from(html), "/r.js").replaceAll("&#x27;", "'")).toBe(expected);
	});
});
