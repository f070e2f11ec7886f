import { expect, it } from "vitest";
import { makeArchive } from "./scratch-archive.ts";

const links = "[port](/port.html), [next](../b/) and [there](https://other.example/).";

/** The targets of the links with one of these texts, in order. */
function targetsOf(html: string | undefined): readonly string[] {
	return [...(html ?? "").matchAll(/<a(?: href="([^"]*)")?>(?:port|next|there)<\/a>/g)].map(([, href = "none"]) => href);
}

it("links of captures lead to the original, in page and feed; links of our pages stay in the archive", async () => {
	const archive = makeArchive({
		"articles/a.md": `---\nheadline: A\nurl: https://courier.example/2024/a/\npublished: 2024-01-02\n---\n\n${links}\n`,
		"articles/b.md": `---\nheadline: B\npublished: 2024-01-03\n---\n\n${links}\n`,
		"pages/about.md": `# About\n\n${links}\n`,
	});
	await archive.build();
	const site = archive.site();
	const known = ["https://courier.example/port.html", "https://courier.example/2024/b/", "https://other.example/"];
	const unknown = ["none", "none", "https://other.example/"];
	expect(targetsOf(site["courier.example/2024/a/index.html"])).toEqual(known);
	const addressless = Object.keys(site).find((path) => path.startsWith("articles/")) ?? "";
	expect(targetsOf(site[addressless])).toEqual(unknown);
	const { items } = JSON.parse(site["feed.json"] ?? "{}");
	expect(items.map(({ content_html: html }: { content_html: string }) => targetsOf(html))).toEqual([unknown, known]);
	expect(targetsOf(site["about/index.html"])).toEqual(["/archive/port.html", "../b/", "https://other.example/"]);
});
