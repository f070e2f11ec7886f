import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Elements that stick out to the right of the page, when the page can be moved sideways. */
export const overflow = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
	[...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
		.map((element) => element.tagName + "." + element.className).slice(0, 5)`;

/** Opens a page and notes every console message, every fault, and every request to another host. */
export async function openPage(browser: Browser, options: BrowserContextOptions) {
	const context = await browser.newContext(options);
	const page: Page = await context.newPage();
	const heard: string[] = [];
	page.on("console", (message) => heard.push(`${message.type()}: ${message.text()} (${message.location().url})`));
	page.on("pageerror", (error) => heard.push(`fault: ${error.message}`));
	page.on("request", (request) => {
		if (new URL(request.url()).hostname !== "localhost") heard.push(`request: ${request.url()}`);
	});
	return { page, heard, close: () => context.close() };
}
