import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { findPageFaults, type Look } from "./find-page-faults.ts";
import { openPage } from "./open-page.ts";
import { findPage, type ServedSample, serveSample, withheldPage } from "./sample-site.ts";

const found = findBrowser();

/** The pages whose words, directions and dates differ most; the others are made of the same parts. */
const pages = ["", "2024/", "2024/06/", "sources/*/", "countries/", "search/?q=harbour", "404.html", withheldPage, "article in en"];

/** Arabic in every look: its pages run the other way. Words of other languages are long where it is narrow. */
const looks = {
	ar: [
		["light", 320],
		["dark", 360],
		["light", 1280],
		["dark", 1280],
	],
	de: [["light", 320]],
	ru: [["light", 320]],
} as const satisfies Readonly<Record<string, readonly Look[]>>;
const languages = Object.keys(looks) as (keyof typeof looks)[];

describe.skipIf(found === undefined).each(languages)("the interface in %s", (language) => {
	let browser: Browser;
	let sample: ServedSample;
	let opened: Awaited<ReturnType<typeof openPage>>;

	beforeAll(async () => {
		const launched = chromium.launch({ ...found, args: [...(found?.args ?? [])] });
		[browser, sample] = await Promise.all([launched, serveSample({ language, hasTombstone: true })]);
		opened = await openPage(browser, {});
	}, 60_000);
	afterAll(async () => {
		await Promise.all([browser?.close(), sample?.stop()]);
	});

	it.each(pages)("has the page %j, quiet and whole", { timeout: 60_000 }, async (name) => {
		const { page, heard } = opened;
		heard.length = 0;
		expect(await findPageFaults(page, new URL(findPage(sample, name), sample.address), looks[language])).toEqual([]);
		expect(await page.evaluate("document.documentElement.lang")).toBe(language);
		expect(heard).toEqual([]);
	});
});
