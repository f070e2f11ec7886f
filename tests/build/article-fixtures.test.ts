import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/archive/read-articles.ts";
import { readCaptures } from "../../src/captures/read-capture.ts";
import { toReadingContext } from "../../src/commands/workers/reading-context.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { toInspectJson } from "../../src/formats/inspect-json.ts";
import { makeArchive } from "./scratch-archive.ts";

const root = join(import.meta.dirname, "../fixtures/articles");

/**
 * One folder a case: `capture.txt` or `capture.md`, what it is read as (`inspect.json`), what its page says of it (`page.html`: head, text and
 * filing, a tag a line), and `case.md`: which rule, and why it exists. With `-u` vitest writes what is expected anew; look at what changed.
 */
const cases = readdirSync(root).map((name) => {
	const file = readdirSync(join(root, name)).find((each) => each.startsWith("capture.")) ?? "";
	return { name, path: `articles/${name}${file.slice(file.indexOf("."))}`, bytes: readFileSync(join(root, name, file)) };
});

/** What a page says of its article, without what depends on the other articles of its archive. */
function toShown(page: string): string {
	return `${page.slice(page.indexOf('<header class="article-head"'), page.indexOf('<section class="margin"')).replaceAll("><", ">\n<")}\n`;
}

describe("one article's way, from its capture to its page", () => {
	it("every case says why it exists, and what is expected", () => {
		const whole = ["case.md", "inspect.json", "page.html"];
		const missing = cases.flatMap(({ name }) =>
			whole.filter((file) => !existsSync(join(root, name, file))).map((file) => `${name}/${file}`),
		);
		expect(missing).toEqual([]);
	});

	it("each capture is read as expected, and its page shows it", async () => {
		const archive = makeArchive(Object.fromEntries(cases.map(({ path, bytes }) => [path, bytes.toString("utf8")])));
		await archive.build();
		const site = archive.site();
		const context = toReadingContext(loadConfig({ root: archive.root }));
		for (const { name, path, bytes } of cases) {
			for (const capture of readCaptures(bytes, path).captures) {
				const article = readArticle(capture, context);
				const reading = toInspectJson(path, article, { problems: article.problems });
				await expect(`${JSON.stringify(reading, undefined, "\t")}\n`, name).toMatchFileSnapshot(join(root, name, "inspect.json"));
				const page = site[`${article.permalink.slice(1)}index.html`] ?? site[article.permalink.slice(1)] ?? "";
				await expect(toShown(page), name).toMatchFileSnapshot(join(root, name, "page.html"));
			}
		}
	});
});
