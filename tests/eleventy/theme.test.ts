import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { project, runMicrofilm } from "../build/run-microfilm.ts";
import { captureOf, makeArchive, readTree, type ScratchArchive } from "../build/scratch-archive.ts";
import { readBuiltPages, runEleventy } from "./run-eleventy.ts";

/** A process starts, and renders. */
const starts = { timeout: 60_000 };
const story = captureOf({ name: "story", day: "2024-05-06", headline: "Lock <b>7</b> opens {{ 7*7 }}" });
const storyPage = "courier.example/20240506/story.html";

/** Makes an archive of one article with a theme: paths relative to `layouts/`. */
function makeThemed(theme: Readonly<Record<string, string>>): ScratchArchive {
	const archive = makeArchive({ "articles/story.txt": story });
	for (const [path, text] of Object.entries(theme)) {
		const target = join(archive.root, "layouts", path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
	return archive;
}

/** Builds in a process of its own: only there can files of a theme take the place of others. */
async function buildApart({ root }: Pick<ScratchArchive, "root">): Promise<Readonly<Record<string, string>>> {
	expect(await runMicrofilm(["build", "--root", root, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
	return readTree(join(root, "_site"));
}

describe("a component of a theme", () => {
	it("replaces ours in our own layouts, and may draw ours", starts, async () => {
		const site = await buildApart(
			makeThemed({
				"components/masthead.tsx": `import { Masthead as Ours } from "microfilm/layouts/components/masthead.tsx";
					import { motto } from "./motto.ts";
					export const Masthead = (properties) => <div title={motto}><Ours {...properties} /></div>;`,
				"components/motto.ts": `export const motto: string = "We keep the book";`,
				"components/time.tsx": `export { Time } from "microfilm/layouts/components/time.tsx";`,
			}),
		);
		const plain = makeArchive({ "articles/story.txt": story });
		await plain.build();
		const pages = Object.entries(site).filter(([path]) => path.endsWith(".html"));
		expect(pages.length).toBeGreaterThan(5);
		for (const [path, html] of pages)
			expect(html.replace('<div title="We keep the book"><header', "<header").replace("</header></div>", "</header>"), path).toBe(
				plain.site()[path],
			);
		for (const [, html] of pages) expect(html).toContain('<div title="We keep the book">');
	});

	it("finds what it does not bring beside ours, so that a copy of ours may be changed", starts, async () => {
		const text = readFileSync(join(project, "layouts/components/article-head.tsx"), "utf8");
		const site = await buildApart(makeThemed({ "components/article-head.tsx": text.replace('class="article-head"', 'class="mine"') }));
		expect(site[storyPage]).toContain('<header class="mine">');
	});

	it("that lacks what ours exports stops the build, and is named", starts, async () => {
		const { root } = makeThemed({ "components/masthead.tsx": "export const Mastead = () => null;\n" });
		const { code, stderr } = await runMicrofilm(["build", "--root", root, "--quiet"]);
		expect([code, stderr]).toEqual([2, expect.stringContaining("masthead.tsx' does not provide an export named 'Masthead'")]);
		expect(stderr).toContain(join(root, "layouts"));
	});

	it("renders again what it draws when it changes", starts, async () => {
		const archive = makeThemed({ "components/footer.tsx": "export const Footer = () => <footer>one</footer>;" });
		expect((await buildApart(archive))[storyPage]).toContain("<footer>one</footer>");
		writeFileSync(join(archive.root, "layouts/components/footer.tsx"), "export const Footer = () => <footer>two</footer>;");
		expect((await buildApart(archive))[storyPage]).toContain("<footer>two</footer>");
	});
});

describe("a layout in Nunjucks", () => {
	it("draws its kind of page from the view, and escapes it", async () => {
		const archive = makeThemed({
			"article.njk": '<title>{{ headline }}</title>{{ body | safe }}<a href="{{ original.href }}">{{ head.title }}</a>',
		});
		await archive.build();
		expect(archive.site()[storyPage]).toBe(
			'<title>Lock &lt;b&gt;7&lt;/b&gt; opens {{ 7*7 }}</title><p><span class="dateline">LISBON (Courier) –</span> The harbour office opened the story gate on time, the keeper said.</p>\n<p>Nobody could remember when that had last happened.</p>' +
				'<a href="https://courier.example/20240506/story.html">Lock &lt;b&gt;7&lt;/b&gt; opens {{ 7*7 }} · The Scratch Files</a>',
		);
		expect(archive.site()["index.html"]).toContain('<html lang="en"');
	});

	it("stands in our frame when it extends it, on the home page under the nameplate", async () => {
		const frame = '{% extends "components/document.njk" %}{% block main %}';
		const archive = makeThemed({
			"article.njk": `${frame}<h1>{{ headline }}</h1>{% endblock %}`,
			"home.njk": `${frame}{{ summary }}{% endblock %}`,
		});
		await archive.build();
		const html = archive.site()[storyPage] ?? "";
		expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head>.*Content-Security-Policy.*name="citation_title"/);
		expect(html).toContain('<main id="main" tabindex="-1"><div><h1>Lock &lt;b&gt;7&lt;/b&gt; opens {{ 7*7 }}</h1></div></main>');
		expect(archive.site()["index.html"]).toContain('<header class="masthead nameplate">');
	});

	it.each([
		["{{ headline }}\n{{ headlin }}", 2, "attempted to output null or undefined value", "a name that is not there"],
		["\n\n{{ deck }}", 3, "attempted to output null or undefined value", "a field that is absent"],
		["\n{{ headline | safe }}", 2, "Only `body` and `head.jsonLd` may pass the filter `safe`", "another door"],
		["\n\n{{ nothing(1) }}", 3, "Unable to call `nothing`", "no such function"],
		['\n{% include "part.njk" %}', 1, "attempted to output null or undefined value", "in an included part"],
	])("%j is a fault in line %i: %s", async (template, line, reason) => {
		const archive = makeThemed({ "article.njk": template, "part.njk": "{{ missing }}" });
		const file = join(archive.root, "layouts", template.includes("include") ? "part.njk" : "article.njk");
		const { problems } = await archive.build();
		expect(JSON.stringify(problems)).toContain(JSON.stringify(`\`${file}\`, line ${line}: ${reason}`).slice(1, -1));
		expect(archive.site()[storyPage]).toBeUndefined();
	});

	it("that cannot be read stops the build with file and line", async () => {
		const archive = makeThemed({ "day.njk": "<h1>\n{% if %}</h1>" });
		await expect(archive.build()).rejects.toThrow(`\`${join(archive.root, "layouts/day.njk")}\`, line 2: unexpected token: %}`);
	});
});

it("what layouts/README.md shows works", starts, async () => {
	const guide = readFileSync(join(project, "layouts/README.md"), "utf8");
	const shown = (language: string) => new RegExp(`\`\`\`${language}\\n(.+?)\`\`\``, "s").exec(guide)?.[1] ?? "";
	const site = await buildApart(
		makeThemed({ "assets/20-mine.css": shown("css"), "components/footer.tsx": shown("tsx"), "article.njk": shown("njk") }),
	);
	expect(site["index.html"]).toContain('<li><a href="https://keepers.example/">The keepers</a></li></ul></nav>');
	expect(site[storyPage]).toContain("<p>Published by courier.example</p>");
	expect(site[storyPage]).toContain('<div class="text"><p><span class="dateline">LISBON (Courier) –</span> The');
	const [, style] = Object.entries(site).find(([path]) => path.endsWith(".css")) ?? [];
	expect(style?.trimEnd().endsWith('@layer theme{:root{--serif: "Iowan Old Style", Georgia, serif;--measure: 60ch}}')).toBe(true);
});

describe("the example theme", () => {
	it("is of fifty lines at most, and draws the same pages through Eleventy's own command line", starts, async () => {
		const root = mkdtempSync(join(tmpdir(), "microfilm-theme-"));
		onTestFinished(() => rmSync(root, { recursive: true }));
		cpSync(join(project, "tests/fixtures/sites/theme"), root, { recursive: true });
		const lines = Object.values(readTree(join(root, "layouts"))).reduce((sum, text) => sum + text.trimEnd().split("\n").length, 0);
		expect(lines).toBeLessThanOrEqual(50);
		const site = await buildApart({ root });
		const day = site["2024/03/05/index.html"] ?? "";
		expect(day).toContain('<ol class="ledger">');
		expect(day).toContain("Upper Gate {{ 7*7 }} Opens {% raw %} at Last");
		for (const [path, html] of Object.entries(site))
			if (path.endsWith(".html")) expect(html, path).toContain('<header class="masthead book">');
		expect(runEleventy(root)).toEqual(readBuiltPages(root));
	});
});
