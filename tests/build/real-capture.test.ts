import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeArchive } from "./scratch-archive.ts";

const seeds = join(import.meta.dirname, "../../../shared/seeds");
const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.endsWith(".txt")) : undefined;

it.skipIf(name === undefined)("the real capture becomes a page on which every value is right", async () => {
	const capture = readFileSync(join(seeds, name ?? ""), "utf8");
	const lines = capture.split("\n");
	const address = lines[0]?.split(" ")[3] ?? "";
	const archive = makeArchive({ "articles/capture.txt": capture });
	await archive.build();
	const page = archive.site()[address.replace("https://", "")] ?? "";
	const text = page
		.replace(/<[^>]+>/g, "")
		.replaceAll("&amp;", "&")
		.replace(/\s+/g, " ");

	expect(page).toContain(`<h1 lang="en" dir="ltr">${lines[1]}</h1>`);
	expect(text).toContain("Published by Sputnik · original page");
	expect(text).toContain("Fri 31 May 2024, 04:06 UTC · updated 04:59 · captured 31 May 2024");
	expect(page).toContain(`<a href="${address}" rel="external original">`);
	expect(page).toContain('<p class="labels" lang="en" dir="ltr">Being updated</p>');
	expect(page).toContain('<p><span class="dateline">WASHINGTON (Sputnik) –</span> US President');
	expect(text).toContain("US weapons, the New York Times has reported.");
	expect(text).toContain("around Kharkov around May 10,");
	const body = page.slice(page.indexOf('<div class="text"'), page.indexOf("</div>", page.indexOf('<div class="text"')));
	const paragraphs = body.match(/<p>/g);
	expect(paragraphs?.length).toBe(7);
	expect(body).toContain("with one insider adding:</p>");
	// Both stamps of a moment are its evidence, and nothing was left in doubt.
	for (const evidence of ["2024-05-31T04:06+0000", "04:06 GMT 31.05.2024", "2024-05-31T04:59+0000", "Updated: 04:59 GMT 31.05.2024"])
		expect(text).toContain(evidence);
	const summary = await archive.build({ full: true });
	expect(summary.problems).toEqual([]);
	expect(Object.keys(archive.site())).toContain("places/washington/index.html");
});
