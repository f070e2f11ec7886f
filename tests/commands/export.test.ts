import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, runMicrofilm, startMicrofilm } from "../build/run-microfilm.ts";
import { captureOf, makeArchive, readTree } from "../build/scratch-archive.ts";
import { onArchive, one, twelve, two } from "./on-archive.ts";

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

/** An excerpt says in its text that it is one. */
function withoutNote(article: Inspected): Inspected {
	const { body } = article;
	return Array.isArray(body) && body.at(-1) === "Only the first words are shown" ? { ...article, body: body.slice(0, -1) } : article;
}

function stampValue(stamp: unknown): unknown {
	return stamp !== null && typeof stamp === "object" && "value" in stamp ? stamp.value : null;
}

describe("export", () => {
	it("writes Markdown that reads back as the same articles", { timeout: 60_000 }, async () => {
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
		const copies = parseLines((await runMicrofilm(["inspect", ...root, "--json", ...files])).stdout).map(withoutNote);
		// A capture without address is known by its bytes, which are others now.
		const comparable = (articles: readonly Inspected[]) =>
			articles
				.map(withoutEvidence)
				.map((article) => (article.url === null ? { ...article, permalink: null } : article))
				.sort((a, b) => (JSON.stringify(a.body) < JSON.stringify(b.body) ? -1 : 1));
		expect(comparable(copies)).toEqual(comparable(records));
	});

	it("prints one record a line, as inspect does", { timeout: 60_000 }, async () => {
		const archive = makeArchive({
			"articles/one.txt": captureOf({ name: "one", day: "2023-04-01", headline: "The first gate opens on time" }),
			"articles/empty.txt": "",
		});
		const { code, stdout } = await runMicrofilm(["export", "--root", archive.root, "--format", "jsonl"]);
		const inspected = await runMicrofilm(["inspect", "--root", archive.root, "--json", "content/articles/one.txt"], { cwd: archive.root });
		expect([code, parseLines(stdout)]).toEqual([0, parseLines(inspected.stdout)]);
	});

	it("gives two pages that share a name two files", { timeout: 60_000 }, async () => {
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

	it("gives no more of a text than its source allows, and says so", { timeout: 60_000 }, async () => {
		const paragraphs = [`The gate opened. ${"The keeper told the crowd why. ".repeat(20)}`, "Nobody could remember the last time."];
		const text = captureOf({ name: "one", day: "2023-04-01", headline: "The first gate opens on time" });
		const archive = makeArchive({
			"articles/one.txt": `${text.split("\n").slice(0, 5).join("\n")}\n${paragraphs.join("\n")}\n`,
			"articles/two.txt": captureOf({ name: "two", day: "2023-04-02", host: "ledger.example" }),
			"sources.yaml": "- id: courier.example\n  name: The Courier\n  excerpt: true\n",
		});
		const root = ["--root", archive.root];
		const records = parseLines((await runMicrofilm(["export", ...root, "--format", "jsonl"])).stdout);
		const bySource = Object.fromEntries(records.map((record) => [String(record.url).split("/")[2], record]));
		expect(bySource["ledger.example"]).not.toHaveProperty("withheld");
		expect(bySource["ledger.example"]?.body).toHaveLength(2);
		expect(bySource["courier.example"]).toMatchObject({
			withheld: { level: "excerpt" },
			body: [expect.stringMatching(/^The gate opened\. .{150,300}…$/)],
		});
		const folder = join(archive.root, "export");
		await runMicrofilm(["export", ...root, "--format", "markdown", "--to", folder]);
		const markdown = readTree(folder)["courier.example/20230401/one.md"] ?? "";
		expect(markdown).toMatch(/\n\nThe gate opened\. .{150,300}…\n\n\*Only the first words are shown\*\n$/);
		for (const written of [markdown, JSON.stringify(bySource["courier.example"])]) expect(written).not.toContain("Nobody");
	});

	it("says with 1 that many captures vanished at once; their articles are written", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "articles/one.txt": one, ...twelve() });
		await archive.build();
		archive.remove("articles/many");
		const { code, stdout, stderr } = await run("export", "--format", "jsonl", "--quiet");
		expect([code, parseLines(stdout).length]).toEqual([1, 13]);
		expect(stderr).toBe(
			"The captures of 12 articles vanished at once; these were exported as they were. If you removed them on purpose, run `microfilm build --allow-removals` first.\n",
		);
	});

	it("leaves state and site as they were", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		archive.write("articles/two.txt", two);
		expect(parseLines((await run("export", "--format", "jsonl")).stdout)).toHaveLength(2);
		expect(await archive.build()).toMatchObject({ parsed: 1 });
	});

	it("writes a page and a folder of its name side by side", { timeout: 60_000 }, async () => {
		const text = captureOf({ name: "gate", day: "2023-04-01" });
		const archive = makeArchive({
			"articles/a.txt": text.replace("gate.html", "gate"),
			"articles/b.txt": text.replace("gate.html", "gate.md/inner.html"),
			"articles/c.txt": text.replace("gate.html", "Gate.MD/"),
		});
		const folder = join(archive.root, "export");
		expect(await runMicrofilm(["export", "--root", archive.root, "--format", "markdown", "--to", folder])).toMatchObject({ code: 0 });
		expect(Object.keys(readTree(folder))).toEqual([
			"courier.example/20230401/Gate.MD.md",
			"courier.example/20230401/gate.md",
			"courier.example/20230401/gate.md~/inner.md",
		]);
	});

	it("knows no other format", async () => {
		expect(await runMicrofilm(["export", "--format", "docx"])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("Allowed choices are jsonl, csv, markdown, bibtex, ris, csl-json"),
		});
	});
});

describe("export for other tools", () => {
	const files = {
		"archive.yaml": "title: The Harbour Morgue\naddress: https://morgue.example/\n",
		"articles/one.txt": captureOf({ name: "one", day: "2023-04-01", headline: "=1+1 opens, “at last”" }),
		"articles/two.txt": captureOf({ name: "two", day: "2023-05-02", headline: "The second gate" }),
	};

	it("prints one file of the articles that are meant", { timeout: 60_000 }, async () => {
		const { run } = onArchive(files);
		const csl = await run("export", "--quiet", "--format", "csl-json", "--source", "courier.example");
		expect([csl.code, JSON.parse(csl.stdout)]).toMatchObject([
			0,
			[
				{ type: "article-newspaper", title: "=1+1 opens, “at last”", issued: { "date-parts": [[2023, 4, 1]] } },
				{ type: "article-newspaper", title: "The second gate", archive: "The Harbour Morgue" },
			],
		]);
		const csv = await run("export", "--quiet", "--format", "csv", "--month", "2023-04");
		expect([csv.code, ...csv.stdout.split("\r\n")]).toEqual([
			0,
			expect.stringMatching(/^id,permalink,url,source,/),
			expect.stringMatching(/^[0-9a-f]{16},\/courier\.example\/20230401\/one\.html,.*,"'=1\+1 opens, “at last”",/),
			"",
		]);
	});

	it("ends quietly when nobody reads on", { timeout: 60_000 }, async () => {
		const long = "The keeper told the crowd why the gate had to wait for the tide. ".repeat(2_000);
		const many = Object.fromEntries(
			["one", "two", "three", "four"].map((name) => [`articles/${name}.txt`, `${captureOf({ name, day: "2023-04-01" })}${long}\n`]),
		);
		const { archive } = onArchive(many);
		const child = startMicrofilm(["export", "--root", archive.root, "--format", "jsonl", "--quiet"]);
		let said = "";
		child.stderr?.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
		child.stdout?.once("data", () => child.stdout?.destroy());
		expect([await once(child, "close").then(([code]) => code), said]).toEqual([0, ""]);
	});

	it("says what is no source and no month", { timeout: 60_000 }, async () => {
		const { run } = onArchive(files);
		expect(await run("export", "--quiet", "--format", "ris", "--source", "courier")).toEqual({
			code: 2,
			stdout: "",
			stderr:
				"The archive has no article of the source `courier`.\nWrite the source as in the address of its page, the part behind `/sources/`.\n",
		});
		expect(await run("export", "--format", "ris", "--month", "2023-13")).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("Write a month as `2024-05`."),
		});
	});
});
