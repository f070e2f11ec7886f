import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { openPage } from "./open-page.ts";
import { type ServedSample, serveSample } from "./sample-site.ts";

const found = findBrowser();

/** One click or key; a text is pasted, which is one. */
type Act = (page: Page) => Promise<unknown>;

const follow =
	(name: string | RegExp): Act =>
	(page) =>
		page.getByRole("link", { name }).first().click();
const into =
	(label: string): Act =>
	(page) =>
		page.getByLabel(label).first().click();
const paste =
	(text: string): Act =>
	(page) =>
		page.keyboard.insertText(text);
const enter: Act = (page) => page.keyboard.press("Enter");

const headline =
	(text: string) =>
	(page: Page): Locator =>
		page.locator("h1").getByText(text);

const tasks: readonly (readonly [name: string, acts: readonly Act[], reached: (page: Page) => Locator])[] = [
	[
		"the article of a given day by a given source",
		[follow(/^June 2024/), follow(/^14 June 2024/), follow(/^Footbridge opens/)],
		headline("Footbridge opens after nine years, and after the heron"),
	],
	[
		"the article behind a dead link",
		[
			follow("Find by address"),
			into("Original address"),
			paste("https://ru.prichal.example/20240614/kolokolnyy-buy-vernuli-na-farvater-1118806120.html"),
			enter,
		],
		headline("Колокольный буй вернули на фарватер после двадцати лет в музее"),
	],
	[
		"all articles from a place in a year",
		[follow("Places"), follow("Port Ellery")],
		(page) =>
			page
				.locator("main", { has: page.getByRole("heading", { level: 1, name: "Port Ellery" }) })
				.getByRole("heading", { name: "October 2024" }),
	],
	[
		"the article with a phrase",
		[follow("Search"), into("Words or “phrase”"), paste("“name five ice boats”"), enter, follow(/^Harbor Association/)],
		headline("Harbor Association Opens Vote to Name Five Ice Boats"),
	],
	[
		"a citation copied",
		[follow(/^Harbor Association/), (page) => page.getByRole("button", { name: "Copy: Chicago" }).click()],
		(page) => page.getByRole("status").getByText("Copied: Chicago"),
	],
];

/** As many clicks and keys as a reader should need. */
const maxActs = 6;

describe.skipIf(found === undefined)("from the home page", () => {
	let browser: Browser;
	let sample: ServedSample;

	beforeAll(async () => {
		[browser, sample] = await Promise.all([chromium.launch({ ...found, args: [...(found?.args ?? [])] }), serveSample()]);
	}, 60_000);
	afterAll(async () => {
		await Promise.all([browser?.close(), sample?.stop()]);
	});

	it.each(tasks)("%s is a few acts away", { timeout: 60_000 }, async (_name, acts, reached) => {
		expect(acts.length).toBeLessThanOrEqual(maxActs);
		const { page, heard, close } = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
		await page.goto(sample.address, { waitUntil: "load" });
		for (const act of acts) await act(page);
		await reached(page).waitFor({ timeout: 10_000 });
		expect(heard).toEqual([]);
		await close();
	});
});
