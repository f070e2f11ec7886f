import type { Page } from "playwright-core";
import { findAxeFaults } from "./find-axe-faults.ts";
import { overflow } from "./open-page.ts";

/** How a page is looked at: colours are the same at every width, and what is narrow is so in every colour. */
export type Look = readonly [colorScheme: "light" | "dark", width: number];

const visibleNavigation = "[...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility()).map((nav) => nav.className)";

/** Opens a page and lists what is wrong with it: what sticks out, what axe-core finds, navigation on paper. */
export async function findPageFaults(page: Page, address: URL, looks: readonly Look[]): Promise<readonly string[]> {
	const faults: string[] = [];
	const note = (found: unknown, where: string): void => {
		if (Array.isArray(found)) faults.push(...found.map((fault) => `${where}: ${fault}`));
	};
	await page.emulateMedia({ media: "screen" });
	await page.goto(address.href, { waitUntil: "load" });
	if (address.search !== "") await page.locator("#search-results .item .lead mark").first().waitFor();
	if ((await page.locator("h1").count()) !== 1) faults.push("There is not one headline of the first level.");
	for (const [colorScheme, width] of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		note(await page.evaluate(overflow), `sticks out at ${width} px`);
		note(await findAxeFaults(page), `${width} px, ${colorScheme}`);
	}
	await page.emulateMedia({ media: "print" });
	note(await page.evaluate(visibleNavigation), "printed navigation");
	return faults;
}
