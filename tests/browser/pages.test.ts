import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureOf } from "../build/scratch-archive.ts";
import { findBrowser } from "./find-browser.ts";
import { findPageFaults, type Look } from "./find-page-faults.ts";
import { openPage, overflow } from "./open-page.ts";
import { findPage, type ServedSample, serveSample, withheldPage } from "./sample-site.ts";

const found = findBrowser();

/** Every page kind, and articles in scripts of both directions. `*` = the first that is there. */
const pages = [
	"",
	"2024/",
	"2024/06/",
	"2024/06/14/",
	"undated/",
	"sources/",
	"sources/*/",
	"places/",
	"places/*/",
	"topics/",
	"topics/*/",
	"bylines/",
	"bylines/*/",
	"languages/",
	"languages/*/",
	"countries/",
	"countries/*/",
	"changes/",
	"find/",
	"search/",
	"search/?q=harbour",
	"about/",
	"404.html",
	withheldPage,
	"article in en",
	"article in ar",
	"article in ja",
	"article in ru",
	"article that was corrected",
	"article that was captured twice",
] as const;

const looks: readonly Look[] = [
	["light", 320],
	["light", 360],
	["dark", 360],
	["light", 1280],
	["dark", 1280],
];

describe.skipIf(found === undefined)("in Chromium", () => {
	let browser: Browser;
	let sample: ServedSample;

	beforeAll(async () => {
		[browser, sample] = await Promise.all([
			chromium.launch({ ...found, args: [...(found?.args ?? [])] }),
			serveSample({ hasTombstone: true }),
		]);
	}, 60_000);
	afterAll(async () => {
		await Promise.all([browser?.close(), sample?.stop()]);
	});

	describe("each kind of page is quiet, whole and fits", () => {
		let opened: Awaited<ReturnType<typeof openPage>>;
		beforeAll(async () => {
			opened = await openPage(browser, {});
		});
		afterAll(() => opened?.close());

		it.each(pages)("%j", { timeout: 60_000 }, async (name) => {
			const { page, heard } = opened;
			heard.length = 0;
			expect(await findPageFaults(page, new URL(findPage(sample, name), sample.address), looks)).toEqual([]);
			expect(await page.title()).toContain("The Harbour Morgue");
			expect(heard).toEqual([]);
		});
	});

	it("the colours follow the reader's choice", async () => {
		const colours = await Promise.all(
			(["light", "dark"] as const).map(async (colorScheme) => {
				const { page, close } = await openPage(browser, { colorScheme });
				await page.goto(sample.address, { waitUntil: "load" });
				const colour: unknown = await page.evaluate(
					"getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor",
				);
				await close();
				return colour;
			}),
		);
		expect(colours[0]).not.toBe(colours[1]);
	});

	it("an address that is not there answers with 404 and our page", async () => {
		const { page, close } = await openPage(browser, {});
		const answer = await page.goto(new URL("nowhere/at/all", sample.address).href);
		expect([answer?.status(), await page.locator("h1").count()]).toEqual([404, 1]);
		await close();
	});

	it("a page that is open shows a capture as soon as it is added", { timeout: 60_000 }, async () => {
		const { page, heard, close } = await openPage(browser, {});
		await page.goto(new URL("2024/06/14/", sample.address).href, { waitUntil: "load" });
		const headline = "Hafenglockenseilerinnungsversammlungsvorsitzendenstellvertreterin zieht nicht";
		expect(await page.getByText(headline).count()).toBe(0);
		writeFileSync(join(sample.root, "content/articles/bell.txt"), captureOf({ name: "bell", day: "2024-06-14", headline }));
		await page.getByText(headline).first().waitFor({ timeout: 15_000 });
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await page.evaluate(overflow)).toEqual([]);
		expect(heard).toEqual([]);
		await close();
	});

	it("a citation is copied, and saved as a file, by keyboard alone; without scripts it is there as text", { timeout: 60_000 }, async () => {
		const address = new URL(findPage(sample, "article in en"), sample.address).href;
		const { page, heard, close } = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
		await page.goto(address, { waitUntil: "load" });
		await page.getByRole("button", { name: "Copy: Chicago" }).press("Enter");
		await page.getByRole("status").getByText("Copied: Chicago").waitFor();
		const chicago = await page.locator(".citations dd").first().textContent();
		expect(await page.evaluate("navigator.clipboard.readText()")).toBe(chicago);
		await page.getByText("Other forms").press("Enter");
		const saved = page.waitForEvent("download");
		await page.getByRole("button", { name: "Download: RIS" }).press("Space");
		const file = await saved;
		expect(file.suggestedFilename()).toBe(
			`${new URL(address).pathname
				.split("/")
				.at(-1)
				?.replace(/\.html$/, "")}.ris`,
		);
		expect(readFileSync(await file.path(), "utf8")).toBe(await page.locator("[data-ending=ris]").textContent());
		expect(heard).toEqual([]);
		await close();
		const plain = await openPage(browser, { javaScriptEnabled: false });
		await plain.page.goto(address);
		expect([await plain.page.locator("button").count(), await plain.page.getByText(chicago ?? "").count()]).toEqual([0, 1]);
		await plain.close();
	});

	it("odd requests do not stop the server", async () => {
		for (const path of [
			"//",
			"/%",
			"/%2e%2e/%2e%2e/etc/passwd",
			"/..%2f..%2fcontent/archive.yaml",
			"/places/%D0%9C",
			"/%00",
			"/.microfilm/x",
		])
			await fetch(sample.address.replace(/\/$/, "") + path, { redirect: "manual" }).then((answer) => answer.text());
		const { status } = await fetch(sample.address);
		expect(status).toBe(200);
	});
});
