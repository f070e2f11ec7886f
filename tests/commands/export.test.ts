import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, runMicrofilm } from "../build/run-microfilm.ts";
import { captureOf, makeArchive, readTree } from "../build/scratch-archive.ts";

type Inspected = Readonly<Record<string, unknown>>;

function parseLines(text: string): readonly Inspected[] {
	return text
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
}

const kept = [
	"headline",
	"deck",
	"byline",
	"authors",
	"labels",
	"section",
	"topics",
	"language",
	"body",
	"url",
	"permalink",
	"rights",
] as const;

/** What has to be the same after export and reading back: everything but the evidence, and what only evidence explains. */
function withoutEvidence(article: Inspected): Inspected {
	return {
		...Object.fromEntries(kept.map((key) => [key, article[key]])),
		...Object.fromEntries(["published", "modified", "captured"].map((key) => [key, stampValue(article[key])])),
		dateline: article.dateline,
		source: article.source,
	};
}

function stampValue(stamp: unknown): unknown {
	return stamp !== null && typeof stamp === "object" && "value" in stamp ? stamp.value : null;
}

describe("export", () => {
	it("writes Markdown that reads back as the same articles", { timeout: 30_000 }, async () => {
		const archive = makeArchive();
		for (const part of ["articles", "sources.yaml", "archive.yaml"])
			cpSync(join(project, "content", part), join(archive.root, "content", part), { recursive: true });
		const root = ["--root", archive.root];
		const folder = join(archive.root, "export");
		expect(await runMicrofilm(["export", ...root, "--format", "markdown", "--to", folder, "--quiet"])).toEqual({
			code: 0,
			stdout: "",
			stderr: "",
		});
		const records = parseLines((await runMicrofilm(["export", ...root, "--format", "jsonl", "--quiet"])).stdout);
		const files = Object.keys(readTree(folder)).map((path) => join(folder, path));
		expect(files).toHaveLength(records.length);
		const copies = parseLines((await runMicrofilm(["inspect", ...root, "--json", ...files])).stdout);
		// A capture without address is known by its bytes, which are others now.
		const comparable = (articles: readonly Inspected[]) =>
			articles
				.map(withoutEvidence)
				.map((article) => (article.url === null ? { ...article, permalink: null } : article))
				.sort((a, b) => (JSON.stringify(a.body) < JSON.stringify(b.body) ? -1 : 1));
		expect(comparable(copies)).toEqual(comparable(records));
	});

	it("prints one record a line, as inspect does", { timeout: 15_000 }, async () => {
		const archive = makeArchive({
			"articles/one.txt": captureOf({ name: "one", day: "2023-04-01", headline: "The first gate opens on time" }),
			"articles/empty.txt": "",
		});
		const { code, stdout } = await runMicrofilm(["export", "--root", archive.root, "--format", "jsonl"]);
		const inspected = await runMicrofilm(["inspect", "--root", archive.root, "--json", "content/articles/one.txt"], { cwd: archive.root });
		expect([code, parseLines(stdout)]).toEqual([0, parseLines(inspected.stdout)]);
	});

	it("gives two pages that share a name two files", { timeout: 15_000 }, async () => {
		const text = captureOf({ name: "gate", day: "2023-04-01", headline: "The first gate opens on time" });
		const archive = makeArchive({ "articles/a.txt": text, "articles/b.txt": text.replace("gate.html", "gate/").replace("first", "other") });
		const folder = join(archive.root, "export");
		await runMicrofilm(["export", "--root", archive.root, "--format", "markdown", "--to", folder]);
		const names = Object.keys(readTree(folder));
		expect(names.sort()).toEqual([
			"courier.example/20230401/gate.md",
			expect.stringMatching(/^courier\.example\/20230401\/gate~[0-9a-f]{16}\.md$/),
		]);
		const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
		expect(texts.map((written) => /headline: (.*)/.exec(written)?.[1]).sort()).toEqual([
			"The first gate opens on time",
			"The other gate opens on time",
		]);
	});

	it("knows no other format", async () => {
		expect(await runMicrofilm(["export", "--format", "docx"])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("Allowed choices are jsonl, markdown"),
		});
	});
});
