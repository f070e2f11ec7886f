import { rmSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import type { ArchiveReader } from "../../src/model/archive-reader.ts";
import type { ArticleId } from "../../src/model/brand.ts";
import { messageTable } from "../../src/model/messages.ts";
import type { PageKey } from "../../src/model/page.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";
import { fromPageKey, toPageKey } from "../../src/plan/page-key.ts";
import { pagesFor, pathOf } from "../../src/plan/page-kinds.ts";
import { bindMessages, toScriptTexts } from "../../src/views/bind-messages.ts";
import type { ViewContext } from "../../src/views/view-context.ts";
import { viewPage } from "../../src/views/view-page.ts";
import { project } from "../build/run-microfilm.ts";
import { captureOf, makeArchive } from "../build/scratch-archive.ts";
import { readArchive } from "./read-archive.ts";

type Archive = Awaited<ReturnType<typeof readArchive>>;

/** Wraps a reader so that it tells which articles it was asked for. */
function listen(reader: ArchiveReader, asked: Set<ArticleId>): ArchiveReader {
	const note =
		<Value>(read: (id: ArticleId) => Value) =>
		(id: ArticleId): Value => {
			asked.add(id);
			return read(id);
		};
	return { ...reader, article: note(reader.article), card: note(reader.card) };
}

function toContext({ config, reader }: Archive): ViewContext {
	const { settings, messages, ownSources, knownSources } = config;
	return {
		reader,
		settings,
		texts: bindMessages(messageTable, messages),
		scriptTexts: toScriptTexts(messages),
		registry: toSourceRegistry(ownSources, knownSources),
		assets: { stylesheet: "/assets/style.css", icon: "/assets/icon.svg", citeScript: "/assets/cite.js", findScript: "/assets/find.js" },
		hash: hashText,
		renderBody,
		textPages: new Map(),
		pathOf: (page) => pathOf(page) ?? "/",
	};
}

/** `page reads article` for each article that a page reads although a change of that article would not touch the page. */
function findUnnamed(archive: Archive): readonly string[] {
	const { reader, config, pages } = archive;
	const touched = new Map<ArticleId, ReadonlySet<PageKey>>();
	const touchedBy = (id: ArticleId): ReadonlySet<PageKey> => {
		const known = touched.get(id) ?? pagesTouchedBy(id, reader, config.settings);
		touched.set(id, known);
		return known;
	};
	return pages.flatMap((key) => {
		const asked = new Set<ArticleId>();
		viewPage(fromPageKey(key), toContext({ ...archive, reader: listen(reader, asked) }));
		return [...asked].filter((id) => !touchedBy(id).has(key)).map((id) => `${key} reads ${id}`);
	});
}

/** The pages that the table names for an article, and those of its neighbours (`planTouched`). */
function pagesTouchedBy(id: ArticleId, reader: ArchiveReader, settings: Archive["config"]["settings"]): ReadonlySet<PageKey> {
	const article = reader.article(id);
	const { previous, next } = reader.neighbours(id);
	const named = article === undefined ? [] : [...pagesFor(article, { sizes: reader, settings, hash: hashText })];
	return new Set([...named.map(toPageKey), ...[previous, next].flatMap((beside) => (beside ? [`article ${beside}`] : []))]);
}

describe("a page reads only articles whose change touches it", () => {
	it("in the sample archive", async () => {
		const archive = await readArchive(project);
		expect(archive.pages.length).toBeGreaterThan(50);
		expect(findUnnamed(archive)).toEqual([]);
	});

	it("in a list of more than 200 articles, divided down to the day", async () => {
		const archive = makeArchive(
			Object.fromEntries(
				Array.from({ length: 420 }, (_, number) => [
					`articles/${number}.md`,
					`---\nheadline: Story ${number}\nurl: https://courier.example/${number}\npublished: ${number < 10 ? "2020-01-02" : "2021-03-05"}\nauthors: [Ann Lee]\n---\n\nThe gate opened.\n`,
				]),
			),
		);
		const read = await readArchive(archive.root);
		expect(read.pages).toContain("list byline ann-lee 3 2021-03-05");
		expect(findUnnamed(read)).toEqual([]);
	});

	it("in any small archive", { timeout: 60_000 }, async () => {
		const story = fc.record({
			name: fc.constantFrom("alpha", "Alpha", "beta", "gamma", "delta"),
			day: fc.constantFrom("2022-12-31", "2023-01-01", "2023-01-02"),
			place: fc.constantFrom("LISBON", "PORTO"),
			host: fc.constantFrom("courier.example", "ledger.example"),
			undated: fc.boolean(),
		});
		const settings = fc.constantFrom("profile: ours\naddress: https://a.example/\n", "feeds: {places: [lisbon]}\n");
		await fc.assert(
			fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 12 }), settings, async (stories, more) => {
				const archive = makeArchive({ "archive.yaml": `title: Any\n${more}` });
				for (const [index, { undated, ...parts }] of stories.entries())
					archive.write(
						`articles/${index}.txt`,
						undated ? `https://${parts.host}/${parts.name}\nThe gate\n\nIt opened.\n` : captureOf(parts),
					);
				expect(findUnnamed(await readArchive(archive.root))).toEqual([]);
				rmSync(archive.root, { recursive: true });
			}),
			{ seed: 20240531, numRuns: 25, endOnFailure: true },
		);
	});
});
