import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project } from "../build/run-microfilm.ts";
import { findAxeFaults } from "./find-axe-faults.ts";
import { findBrowser } from "./find-browser.ts";
import { openPage, overflow } from "./open-page.ts";
import { type ServedSample, serveSample } from "./sample-site.ts";

const found = findBrowser();
const day = "2024/03/05/";

describe.skipIf(found === undefined)("the example theme in Chromium", () => {
	let browser: Browser;
	let sample: ServedSample;

	beforeAll(async () => {
		[browser, sample] = await Promise.all([
			chromium.launch({ ...found, args: [...(found?.args ?? [])] }),
			serveSample({ from: join(project, "tests/fixtures/sites/theme") }),
		]);
	}, 60_000);
	afterAll(async () => {
		await Promise.all([browser?.close(), sample?.stop()]);
	});

	it.each(["", day, "towpath.example/2024/03/05/upper-gate.html"])("the page %j is quiet, whole and fits, in its colours", async (path) => {
		for (const colorScheme of ["light", "dark"] as const) {
			const { page, heard, close } = await openPage(browser, { colorScheme });
			await page.goto(new URL(path, sample.address).href, { waitUntil: "load" });
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(overflow), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
			}
			expect(await findAxeFaults(page)).toEqual([]);
			expect(await page.locator("h1").count()).toBe(1);
			expect(await page.evaluate("getComputedStyle(document.querySelector('header.book .name')).textTransform")).toBe("none");
			expect(await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')")).toBe("#1f5c4a");
			expect(heard).toEqual([]);
			await close();
		}
	});

	it("its day page is a ledger, whose links lead on", async () => {
		const { page, close } = await openPage(browser, {});
		await page.goto(new URL(day, sample.address).href);
		expect(await page.locator(".ledger li").allInnerTexts()).toEqual([
			expect.stringMatching(/^06:20 UTC\s+Upper Gate \{\{ 7\*7 \}\} Opens \{% raw %\} at Last\s+towpath\.example$/),
			expect.stringMatching(/^17:45 UTC\s+Swans Return to the Lower Pound\s+towpath\.example$/),
		]);
		await page.getByRole("link", { name: "Swans" }).click();
		expect(await page.locator("h1").innerText()).toBe("Swans Return to the Lower Pound");
		await close();
	});
});
