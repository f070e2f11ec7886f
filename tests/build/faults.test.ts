import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { readFiles } from "../../src/archive/read-files.ts";
import { writeReadings } from "../../src/archive/write-readings.ts";
import { listCaptures } from "../../src/captures/list-captures.ts";
import { toReadingContext } from "../../src/commands/workers/reading-context.ts";
import { toProblem } from "../../src/model/problem.ts";
import { stagingFolder } from "../../src/publish/staging.ts";
import { runMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive } from "./scratch-archive.ts";

/** A theme that stumbles over one headline. */
const stumbling = `import type { ArticlePageView } from "microfilm/src/model/article-views.ts";
export default function ArticlePage({ headline }: ArticlePageView) {
	if (JSON.stringify(headline).includes("stumble")) throw new TypeError("This headline is too much.");
	return <html lang="en"><head><title>x</title></head><body>{JSON.stringify(headline)}</body></html>;
}
`;

function writeLayout(root: string, text: string): void {
	mkdirSync(join(root, "layouts"), { recursive: true });
	writeFileSync(join(root, "layouts/article.tsx"), text);
}

it("a page that cannot be drawn is a problem of its capture; the others are published, and what it was before stays", {
	timeout: 60_000,
}, async () => {
	const archive = makeArchive({
		"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
		"articles/two.txt": captureOf({ name: "two", day: "2023-04-01", headline: "A stumble on the quay" }),
	});
	await archive.build();
	const before = archive.site()["courier.example/20230401/two.html"];
	writeLayout(archive.root, stumbling);
	const first = JSON.parse((await runMicrofilm(["build", "--json", "--root", archive.root])).stdout);
	expect(first.problems).toContainEqual({
		id: "page-failed",
		severity: "error",
		count: 1,
		examples: [expect.stringMatching(/^content\/articles\/two\.txt: .*This headline is too much\./)],
	});
	expect(archive.site()["courier.example/20230401/one.html"]).toContain("<title>x</title>");
	expect(archive.site()["courier.example/20230401/two.html"]).toBe(before);
	writeLayout(archive.root, stumbling.replace("stumble", "nothing of the sort"));
	const second = JSON.parse((await runMicrofilm(["build", "--json", "--root", archive.root])).stdout);
	expect(second.problems.map(({ id }: { id: string }) => id)).not.toContain("page-failed");
	expect(archive.site()["courier.example/20230401/two.html"]).toContain("<title>x</title>");
});

it("the page of an article that was withheld since, and cannot be drawn, is removed", { timeout: 60_000 }, async () => {
	const archive = makeArchive({
		"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
		"articles/two.txt": captureOf({ name: "two", day: "2023-04-01", headline: "A stumble on the quay" }),
	});
	await archive.build();
	writeLayout(archive.root, stumbling);
	archive.write(
		"withheld.yaml",
		"- address: https://courier.example/20230401/two.html\n  level: metadata-only\n  reason: privacy\n  since: 2024-02-01\n",
	);
	const summary = JSON.parse((await runMicrofilm(["build", "--json", "--root", archive.root])).stdout);
	expect(summary.problems.map(({ id }: { id: string }) => id)).toContain("page-failed");
	const site = archive.site();
	expect(Object.keys(site)).not.toContain("courier.example/20230401/two.html");
	expect(Object.values(site).filter((text) => text.includes("opened the two gate"))).toEqual([]);
});

it("a layout that draws no page at all stops the build, and the site is as it was", async () => {
	const archive = makeArchive({ "articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }) });
	await archive.build();
	const before = archive.site();
	mkdirSync(join(archive.root, "layouts"));
	writeFileSync(join(archive.root, "layouts/home.tsx"), "export default function Home() { throw new TypeError('No home.'); }\n");
	await expect(archive.build()).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("`home`: No home.") });
	expect(archive.site()).toEqual(before);
	expect(existsSync(stagingFolder(join(archive.root, "_site")))).toBe(false);
});

it("a capture that makes the parser stumble is a problem of that capture, and the others are read", () => {
	const archive = makeArchive({
		"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
		"articles/two.txt": captureOf({ name: "two", day: "2023-04-01" }),
	});
	const context = toReadingContext({ ownSources: [], knownSources: [], corrections: [], withheld: [] });
	const files = listCaptures(archive.root, [join(archive.root, "content/articles")]);
	const broken: typeof context = {
		...context,
		correctionsFor: ({ address }) => {
			if (address?.includes("/one.html")) throw new RangeError("No such thing.");
			return [];
		},
	};
	expect(readFiles([...files], broken)).toMatchObject([
		{ articles: [], problems: [toProblem("reading-failed", { reason: "No such thing." })] },
		{ articles: [{ host: "courier.example" }], problems: [] },
	]);
});

it("captures that cannot be read any more are no removals, if they are many; each is a problem and is tried again", async () => {
	const state = openState(":memory:");
	const context = toReadingContext({ ownSources: [], knownSources: [], corrections: [], withheld: [] });
	const archive = makeArchive(
		Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`articles/${i}.txt`, captureOf({ name: `n${i}`, day: "2023-04-01" })])),
	);
	const readings = readFiles([...listCaptures(archive.root, [join(archive.root, "content/articles")])], context);
	const ids = new Set<string>();
	const write = async (batch: typeof readings) =>
		writeReadings(
			state,
			{
				vanished: () => [],
				allowRemovals: false,
				readings: (async function* () {
					yield batch;
				})(),
			},
			({ articles }) => {
				for (const id of articles) {
					ids.add(id);
					state.prepare("INSERT OR IGNORE INTO articles (id, bytes, card, day, time, completeness) VALUES (?, 0, '', '', '', '')").run(id);
				}
			},
		);
	await write(readings);
	ids.clear();
	const unreadable = readings.map(({ file }) => ({
		file,
		unchanged: false,
		articles: [],
		problems: [toProblem("file-unreadable", { reason: "permission was denied (EACCES)" })],
	}));
	expect(await write(unreadable)).toEqual({ parsed: 0, removalsRefused: 12 });
	expect([...ids]).toEqual([]);
	expect(state.prepare("SELECT count(*) AS count FROM files WHERE sha256 IS NULL").get()).toEqual({ count: 12 });
	expect(state.prepare("SELECT count(*) AS count FROM problems WHERE id = 'file-unreadable'").get()).toEqual({ count: 12 });
});

it.each([
	["state.db", "readings"],
	["state.db", "postings"],
	["outputs.db", "outputs"],
])("a damaged `%s` (table `%s`) is said once, and made anew by the next build", async (name, table) => {
	const archive = makeArchive({ "articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }) });
	await archive.build();
	const path = join(archive.root, ".microfilm", name);
	damage(path, table);
	archive.write("articles/two.txt", captureOf({ name: "two", day: "2023-04-01" }));
	await expect(archive.build()).rejects.toMatchObject({
		exitCode: 3,
		message: expect.stringMatching(/^The state .* is damaged, and was removed/),
	});
	await archive.build();
	expect(archive.site()).toEqual(await archive.fullSite());
});

/** Overwrites the first page of a table. */
function damage(path: string, table: string): void {
	const database = new DatabaseSync(path);
	const page = Number(database.prepare("SELECT rootpage FROM sqlite_master WHERE name = ?").get(table)?.rootpage);
	const size = Number(database.prepare("PRAGMA page_size").get()?.page_size);
	database.close();
	const bytes = readFileSync(path);
	writeFileSync(path, bytes.fill(0xff, (page - 1) * size, page * size));
}

it("what a build published without reporting it is in the report of the next one", async () => {
	const archive = makeArchive({ "articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }) });
	await archive.build();
	archive.write("articles/two.txt", captureOf({ name: "two", day: "2023-04-02" }));
	await archive.build({ report: false });
	const { files } = await archive.build();
	expect(files.added).toBeGreaterThan(0);
	const { added } = JSON.parse(readFileSync(join(archive.root, ".microfilm/changes.json"), "utf8"));
	expect(added).toContain("courier.example/20230402/two.html");
});
