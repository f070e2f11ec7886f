import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { captureOf } from "../build/scratch-archive.ts";
import { findAxeFaults } from "./find-axe-faults.ts";
import { findBrowser } from "./find-browser.ts";
import { openPage } from "./open-page.ts";
import { basePath, serveArchive } from "./served-archive.ts";

const found = findBrowser();

const articles = {
	"clock.txt": captureOf({ name: "clock", day: "2024-06-14", headline: "The harbour <b>clock</b> stops" }),
	"port.txt": capture("prichal.example", "2023-03-02", "Новый маяк открыт", "МОСКВА (Причал) – Пётр Маяков открыл новый маяк у порта."),
	"minaa.txt": capture("minaa.example", "2022-01-05", "افتتاح الميناء الجديد", "بيروت (ميناء) – افتتح الوزير المِيناء الجديد صباح اليوم."),
	"gang.txt": capture("haigang.example", "2020-10-01", "海港的钟停了", "上海港的钟在星期二停止转动，港务局说。"),
	"ferries.txt": capture(
		"courier.example",
		"2024-07-01",
		"Ferries wait",
		[
			"Being updated",
			"OSLO (Courier) – Nobody knows what the clock says.",
			...Array.from({ length: 60 }, (_, day) => `On day ${day} of the calm nothing moved, and nobody spoke.`),
			"In the end the ferries went out with the tide.",
		].join("\n"),
	),
	"calm.txt": capture(
		"shiosai.example",
		"2018-07-01",
		"海は静か",
		[...Array.from({ length: 60 }, (_, day) => `${day}日目も風は吹かず、誰も話さなかった。`), "やがて渡船が港を出た。"].join("\n"),
	),
	"minato.txt": capture("shiosai.example", "2021-11-20", "港の時計", "東京港の時計が止まったと港湾局が発表した。"),
};

/** A capture of one paragraph. */
function capture(host: string, day: string, headline: string, text: string): string {
	return `${[` date ${day} https://${host}/${day.replaceAll("-", "")}/story.html`, headline, `${day}T08:15+0000`, text].join("\n")}\n`;
}

describe.skipIf(found === undefined)("the search page in Chromium", () => {
	let browser: Browser;
	let served: Awaited<ReturnType<typeof serveArchive>>;
	let address: string;
	let page: Page;
	let heard: readonly string[];
	let closePage: () => Promise<void>;

	beforeAll(async () => {
		served = await serveArchive(articles);
		address = served.address;
		browser = await chromium.launch({ ...found, args: [...(found?.args ?? [])] });
	}, 60_000);
	// A page of its own for each test: what a page still asks of a server that a test has stopped is not heard by the next one.
	beforeEach(async () => {
		({ page, heard, close: closePage } = await openPage(browser, {}));
	});
	afterEach(() => closePage());
	afterAll(async () => {
		await browser?.close();
		served?.stop();
	});

	/** As a reader does: from any page to the search page, then the words. */
	const search = async (typed: string) => {
		await page.goto(address);
		await page.getByRole("navigation").getByRole("link", { name: "Search" }).click();
		await page.getByLabel("Words or “phrase”").fill(typed);
		await page.keyboard.press("Enter");
		await page.getByText(/All articles were searched/).waitFor();
	};

	it.each<[typed: string, headline: string, marked: readonly string[], href: string]>([
		["harbour", "The harbour <b>clock</b> stops", ["harbour", "harbour"], "courier.example/20240614/clock.html"],
		["маяк порта", "Новый маяк открыт", ["маяк", "маяк", "порта"], "prichal.example/20230302/story.html"],
		["ميناء", "افتتاح الميناء الجديد", ["الميناء", "ميناء", "المِيناء"], "minaa.example/20220105/story.html"],
		['"новый маяк"', "Новый маяк открыт", ["Новый маяк", "новый маяк"], "prichal.example/20230302/story.html"],
		["東京港の時計", "港の時計", ["東京港の時計"], "shiosai.example/20211120/story.html"],
		["上海港的钟", "海港的钟停了", ["上海港的钟"], "haigang.example/20201001/story.html"],
	])("finds %j and marks it", async (typed, headline, marked, href) => {
		await search(typed);
		const results = page.locator("#search-results .item");
		expect(await results.locator(".headline").allTextContents()).toEqual([headline]);
		await results.locator(".lead mark").first().waitFor();
		expect((await results.locator("a").getAttribute("href"))?.split("#:~:text=", 1)).toEqual([basePath + href]);
		expect(await results.locator("mark").allTextContents()).toEqual(marked);
		expect(await page.locator("#search-status").textContent()).toBe("1 article found. All articles were searched.");
		expect(await results.locator(".headline").getAttribute("dir")).toBe(headline.startsWith("ا") ? "rtl" : "ltr");
		expect(await findAxeFaults(page)).toEqual([]);
		await results.locator("a").click();
		expect(await page.locator("h1").textContent()).toBe(headline);
		expect(new URL(page.url()).pathname).toBe(basePath + href);
		expect(heard).toEqual([]);
	});

	it("is used by keyboard, and keeps the query in the address", async () => {
		await page.goto(`${address}search/`);
		await page.getByLabel("Words or “phrase”").focus();
		await page.keyboard.type('"новый маяк"');
		await page.keyboard.press("Enter");
		await page.getByText("1 article found.").waitFor();
		expect(new URL(page.url()).searchParams.get("q")).toBe('"новый маяк"');
		await page.getByLabel("Words or “phrase”").fill("nowhere");
		await page.keyboard.press("Enter");
		await page.getByText("Nothing was found.").waitFor();
		await page.goBack();
		await page.getByText("1 article found.").waitFor();
		expect(await page.getByLabel("Words or “phrase”").inputValue()).toBe('"новый маяк"');
		expect(heard).toEqual([]);
	});

	const headlines = () => page.locator("#search-results .headline").allTextContents();

	it.each<[filter: string, value: string, shown: string, found: readonly string[]]>([
		["Source", "prichal.example", "prichal.example (1)", ["Новый маяк открыт"]],
		["Place", "oslo", "Oslo (1)", ["Ferries wait"]],
		["Year", "2022", "2022 (1)", ["افتتاح الميناء الجديد"]],
		["Language", "ru", "Russian (1)", ["Новый маяк открыт"]],
		["Label", "being-updated", "Being updated (1)", ["Ferries wait"]],
	])("finds by %s alone, and keeps it in the address", async (filter, value, shown, found) => {
		await page.goto(`${address}search/`);
		await page.getByText("Filters").click();
		const field = page.getByLabel(filter, { exact: true });
		await field.locator(`option[value="${value}"]`).waitFor({ state: "attached" });
		expect(await field.locator(`option[value="${value}"]`).textContent()).toBe(shown);
		expect(await findAxeFaults(page)).toEqual([]);
		await field.selectOption(value);
		await page.getByRole("button", { name: "Search" }).click();
		await page.getByText("1 article found.").waitFor();
		expect(await headlines()).toEqual(found);
		expect([...new URL(page.url()).searchParams]).toEqual([[filter.toLowerCase(), value]]);
		expect(heard).toEqual([]);
	});

	it("comes back from an article as it was, with filters and order", async () => {
		await page.goto(`${address}search/?q=clock&year=2024&sort=relevance`);
		await page.getByText("2 articles found.").waitFor();
		expect(await headlines()).toEqual(["The harbour <b>clock</b> stops", "Ferries wait"]);
		expect(await page.locator("#search-results h2 time, #search-results .when time").allTextContents()).toEqual([
			"14 June 2024 05:15 UTC",
			"1 July 2024 08:15 UTC",
		]);
		await page.locator("#search-results a").first().click();
		await page.goBack();
		await page.getByText("2 articles found.").waitFor();
		expect(await page.getByLabel("Year").inputValue()).toBe("2024");
		expect(await page.getByLabel("Order").inputValue()).toBe("relevance");
		await page.getByLabel("Order").selectOption("Newest first");
		await page.getByLabel("Words or “phrase”").press("Enter");
		await page.locator("#search-results h2").first().waitFor();
		expect(await page.locator("#search-results :is(h2, h3)").allTextContents()).toEqual([
			"1 July 2024",
			"Ferries wait",
			"14 June 2024",
			"The harbour <b>clock</b> stops",
		]);
		expect(heard).toEqual([]);
	});

	it("shows what is found while older articles are still searched", async () => {
		const undated = await serveArchive({
			"dated.txt": capture("courier.example", "2024-03-01", "Gulls with a date", "OSLO (Courier) – Gulls."),
			"undated.txt": "https://courier.example/gulls.html\nGulls without a date\n\nGulls all day, the keeper of the harbour light said.\n",
		});
		const isShown = Promise.withResolvers<void>();
		try {
			await page.route("**/segments/undated-*/**", async (route) => {
				await isShown.promise;
				await route.continue();
			});
			await page.goto(`${undated.address}search/?q=gulls`);
			await page.getByRole("link", { name: "Gulls with a date" }).waitFor();
			expect(await headlines()).toEqual(["Gulls with a date"]);
			isShown.resolve();
			await page.getByText("2 articles found.").waitFor();
			expect(await headlines()).toEqual(["Gulls with a date", "Gulls without a date"]);
		} finally {
			isShown.resolve();
			undated.stop();
		}
	});

	it("comes back to what was found further back, where the reader left", async () => {
		const days = Array.from({ length: 25 }, (_, index) => `2024-03-${String(index + 1).padStart(2, "0")}`);
		const gulls = await serveArchive(
			Object.fromEntries(days.map((day) => [`${day}.txt`, capture("courier.example", day, `Gulls on ${day}`, "OSLO (Courier) – Gulls.")])),
		);
		try {
			await page.goto(`${gulls.address}search/?q=gulls`);
			await page.getByText("25 articles found.").waitFor();
			await page.getByRole("button", { name: "Search further back" }).click();
			await page.getByRole("link", { name: "Gulls on 2024-03-01" }).click();
			await page.getByRole("heading", { name: "Gulls on 2024-03-01", level: 1 }).waitFor();
			await page.goBack();
			await page.getByRole("link", { name: "Gulls on 2024-03-01" }).waitFor();
			await expect.poll(() => page.evaluate("scrollY"), { timeout: 5_000 }).toBeGreaterThan(400);
			expect(await headlines()).toEqual(days.toReversed().map((day) => `Gulls on ${day}`));
			expect(heard).toEqual([]);
		} finally {
			gulls.stop();
		}
	});

	it.each<[typed: string, headline: string]>([
		["ferries tide", "Ferries wait"],
		["渡船", "海は静か"],
	])("leads for %j to the passage on the article's page", async (typed, headline) => {
		await search(typed);
		await page.locator("#search-results .lead mark").first().waitFor();
		await page.locator("#search-results a").click();
		await expect.poll(() => page.evaluate("scrollY"), { timeout: 5_000 }).toBeGreaterThan(400);
		expect(await page.locator("h1").textContent()).toBe(headline);
		expect(heard).toEqual([]);
	});

	it("is filtered by keyboard alone", async () => {
		await page.goto(`${address}search/`);
		const tabTo = async (id: string) => {
			for (let times = 0; times < 20; times++) {
				if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(id)})`)) return;
				await page.keyboard.press("Tab");
			}
		};
		await page.getByLabel("Words or “phrase”").focus();
		await page.keyboard.type("clock");
		await tabTo(".search summary");
		await page.keyboard.press("Enter");
		await page.locator("#search-place option").nth(1).waitFor({ state: "attached" });
		await tabTo("#search-place");
		await page.keyboard.type("Osl");
		await tabTo(".search button");
		await page.keyboard.press("Enter");
		await page.getByText("1 article found.").waitFor();
		expect(await headlines()).toEqual(["Ferries wait"]);
		await tabTo("#search-results a");
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { name: "Ferries wait", level: 1 }).waitFor();
		expect(heard).toEqual([]);
	});

	it("fits a narrow window", async () => {
		await page.setViewportSize({ width: 320, height: 800 });
		await search("harbour");
		expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
	});

	it("without its script it says how to browse", async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(`${address}search/`);
		expect(await plain.locator("noscript p").textContent()).toContain("browse by day: Days");
		expect(await plain.locator("noscript a").isVisible()).toBe(true);
		await context.close();
	});

	it("runs from right to left where the interface does", async () => {
		const arabic = await serveArchive({ "minaa.txt": articles["minaa.txt"], "minato.txt": articles["minato.txt"] }, { language: "ar" });
		try {
			await page.setViewportSize({ width: 320, height: 800 });
			await page.goto(`${arabic.address}search/?q=${encodeURIComponent("ميناء")}&language=ar`);
			await page.getByText("عُثر على مقال واحد. بُحث في كل المقالات.").waitFor();
			await page.locator("#search-language option").nth(2).waitFor({ state: "attached" });
			expect(await page.locator("#search-language option:checked").textContent()).toBe("العربية (1)");
			expect(await page.evaluate("getComputedStyle(document.getElementById('search-results')).direction")).toBe("rtl");
			expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
			expect(await findAxeFaults(page)).toEqual([]);
			expect(heard).toEqual([]);
		} finally {
			arabic.stop();
		}
	});
});
