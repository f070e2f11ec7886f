import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAxeFaults } from "./find-axe-faults.ts";
import { findBrowser } from "./find-browser.ts";
import { basePath, serveArchive } from "./served-archive.ts";

const found = findBrowser();

function capture(address: string, headline: string): string {
	return `${[` date 2024-06-14 ${address}`, headline, "2024-06-14T08:15+0000", "The harbour bell rang on time, the keeper said."].join("\n")}\n`;
}

const captures = {
	"bell.txt": capture("https://paper.example/2024/bell.html", "The harbour bell rings"),
	"query.txt": capture("https://paper.example/story.php?id=7&utm_source=x", "Seven gulls counted"),
	"upper.txt": capture("https://paper.example/Case.html", "In capitals"),
	"lower.txt": capture("https://paper.example/case.html", "In small letters"),
	"minaa.txt": capture("https://www.minaa.example/أخبار/ميناء", "افتتاح الميناء الجديد"),
};

describe.skipIf(found === undefined)("an old link in Chromium", () => {
	let browser: Browser;
	let served: Awaited<ReturnType<typeof serveArchive>>;
	let page: Page;
	let heard: string[];

	beforeAll(async () => {
		[browser, served] = await Promise.all([chromium.launch({ ...found, args: [...(found?.args ?? [])] }), serveArchive(captures)]);
		page = await browser.newPage();
		page.on("console", (message) => {
			const { url } = message.location();
			// Chromium tells of every answer 404: that is what was asked.
			if (!url.endsWith("/favicon.ico") && !message.text().includes("404")) heard.push(`${message.type()}: ${message.text()}`);
		});
		page.on("pageerror", (error) => heard.push(`fault: ${error.message}`));
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		served?.stop();
	});

	it.each<[typed: string, headline: string, why: string]>([
		["https://paper.example/2024/bell.html", "The harbour bell rings", "as published"],
		["www.paper.example/2024/bell.html", "The harbour bell rings", "another host of the site, no scheme"],
		["http://PAPER.example/story.php?utm_campaign=y&id=7", "Seven gulls counted", "a query: the path has its hash"],
		["https://paper.example/case.html", "In small letters", "two paths that differ in case"],
		["https://paper.example/Case.html", "In capitals", "the other"],
		["https://minaa.example/أخبار/ميناء/", "افتتاح الميناء الجديد", "Arabic, a slash at the end"],
	])("%s leads to its article by keyboard", async (typed, headline) => {
		heard = [];
		await page.goto(served.address);
		await page.getByRole("link", { name: "Find by address" }).click();
		await page.getByLabel("Original address").fill(typed);
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { level: 1, name: headline }).waitFor();
		expect(heard).toEqual([]);
	});

	it.each([
		["https://paper.example/2024/nothing.html", "No article of that address is in this archive."],
		["https://paper.example/story.php?id=8", "No article of that address is in this archive."],
		["harbour bell", "This is no address of an article."],
	])("%s is answered plainly", async (typed, answer) => {
		heard = [];
		await page.goto(`${served.address}find/?address=${encodeURIComponent(typed)}`);
		await page.getByRole("status").getByText(answer).waitFor();
		expect(await page.getByLabel("Original address").inputValue()).toBe(typed);
		expect(await findAxeFaults(page)).toEqual([]);
		expect(heard).toEqual([]);
	});

	it.each([
		["https://paper.example/2024/bell.html", "The harbour bell rings"],
		["paper.example/2024/bell.html/", "The harbour bell rings"],
		["Paper.Example/2024/bell.html?utm_source=letter", "The harbour bell rings"],
		["paper.example/story.php?id=7", "Seven gulls counted"],
	])("the page that is not there offers the article of %s", async (mirrored, headline) => {
		heard = [];
		const answer = await page.goto(served.address + mirrored);
		expect(answer?.status()).toBe(404);
		await page.getByRole("status").getByRole("link", { name: headline }).click();
		await page.getByRole("heading", { level: 1, name: headline }).waitFor();
		expect(heard).toEqual([]);
	});

	it("the page that is not there asks for nothing where no address was meant", async () => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${served.address}2024/13/`, { waitUntil: "networkidle" });
		expect(asked.filter((path) => !/\/(?:assets\/|favicon)/.test(path))).toEqual([`${basePath}2024/13/`]);
		expect(await page.getByRole("status").count()).toBe(0);
	});

	it("without its script the page says how to write the address", async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(`${served.address}find/`);
		await plain.getByText("https://scratch.example/archive/paper.example/2024/05/31/story.html").waitFor();
		await context.close();
	});
});
