import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ReadingContext, readArticle } from "../../src/archive/read-articles.ts";
import { readCaptureFile, readCaptures } from "../../src/captures/read-capture.ts";
import { hashText } from "../../src/io/hash.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";
import { runMicrofilm } from "../build/run-microfilm.ts";
import { makeArchive, readTree } from "../build/scratch-archive.ts";
import { findUnsafeHtml } from "./find-unsafe-html.ts";
import { capture, hostileFolder, readFileNames, readManifest, readSlowStrings, toCaptures } from "./hostile-captures.ts";
import { processorMs } from "./processor-time.ts";
import { findXmlFault } from "./well-formed.ts";

const present = existsSync(hostileFolder);
const context: ReadingContext = { registry: toSourceRegistry([], []), correctionsFor: () => [], hash: hashText };

function readHostile(file: string) {
	const started = performance.now();
	const read = readCaptureFile(join(hostileFolder, file), file);
	const articles = read.captures.map((each) => readArticle(each, context));
	const problems = [...read.problems, ...articles.flatMap((each) => each.problems)];
	const article = articles.find((each) => each.problems.every(({ severity }) => severity !== "error"));
	return { article, problems, ids: problems.map(({ id }) => id), milliseconds: performance.now() - started };
}

/** Where our answer is another than the collection's, and why. */
const ourAnswers: Readonly<Record<string, "refused" | "shown">> = {
	// Shown as text, so that nothing of it vanishes.
	"frontmatter/unclosed.md": "shown",
	// A limit that is told (“nesting-too-deep”).
	"md/deep-quote.md": "refused",
	"md/deep-list.md": "refused",
	// Without its images nothing is left.
	"md/local-image.md": "refused",
};

/** What the collection demands: refused, shown, or either. */
function demandOf(file: string, expected: string): "refused" | "shown" | "either" {
	const ours = ourAnswers[file];
	if (ours !== undefined) return ours;
	if (/QUARANTINE.*\bor\b.*ACCEPT|ACCEPT.*\bor\b.*quarantine|QUARANTINE or|QUARANTINE\/|QUARANTINE with field/is.test(expected))
		return "either";
	return expected.startsWith("QUARANTINE") ? "refused" : "shown";
}

function limitOf(expected: string): number {
	const [, seconds = "2"] = /within (\d+) s/.exec(expected) ?? [];
	return Number(seconds) * 1000;
}

describe.skipIf(!present)("a hostile capture", () => {
	it.each(present ? readManifest() : [])("$file: $expect", { timeout: 60_000 }, ({ file, expect: expected }) => {
		const { article, problems, milliseconds } = readHostile(file);
		const demand = demandOf(file, expected);
		const severities = problems.map(({ severity }) => severity);
		if (demand === "refused") expect([article, severities]).toEqual([undefined, expect.arrayContaining(["error"])]);
		if (demand === "shown") expect([article?.body.children.length, severities]).not.toEqual([0, expect.arrayContaining(["error"])]);
		if (demand === "shown") expect(article).toMatchObject({ body: { type: "root" } });
		if (article === undefined) expect(severities).toContain("error");
		if (article && demand === "either") expect(severities).toEqual(expect.arrayContaining([expect.stringMatching(/error|warning|note/)]));
		expect(milliseconds).toBeLessThan(limitOf(expected));
		expect("polluted" in {}).toBe(false);
	});

	it.each<[file: string, ids: readonly string[], headline: string | undefined, why: string]>([
		["frontmatter/js-engine.md", ["front-matter-language"], undefined, "nothing is executed"],
		["frontmatter/unclosed.md", ["front-matter-unclosed"], undefined, "the text does not vanish"],
		["frontmatter/proto.md", [], "t", "no prototype is reached"],
		["frontmatter/sexagesimal.md", [], "12:30:45", "scalars stay as printed"],
		["frontmatter/bad-date.md", ["front-matter-unknown-key", "date-missing"], undefined, "no day becomes another"],
		["frontmatter/crlf.md", [], "Crlf", "line ends"],
		["frontmatter/bom.md", [], "Bom", "a byte order mark"],
		["frontmatter/empty.md", ["file-empty"], undefined, "nothing is skipped in silence"],
		["encodings/elf.md", ["file-binary"], undefined, "a program"],
	])("%s has the problems %j", (file, ids, headline) => {
		const read = readHostile(file);
		expect(read.ids).toEqual(expect.arrayContaining([...ids]));
		if (headline !== undefined) expect(read.article?.headline?.value).toBe(headline);
	});

	// A field holds no line ends; a hundred thousand of them are a file, and take four microseconds each.
	const slow = present ? Object.entries(readSlowStrings()).filter(([, value]) => !value.includes("\n\n")) : [];
	const fields = ["headline", "authors", "byline", "published", "dateline", "url", "text line", "Markdown line", "text file", "file name"];
	it.each(fields)("is read in time whatever its %s", { timeout: 60_000 }, (field) => {
		const tooSlow = slow.flatMap(([name, value]) => {
			const [text, file] = place(field, value);
			const milliseconds = processorMs(() => {
				for (const each of readCaptures(Buffer.from(text), file).captures) readArticle(each, context);
			});
			return milliseconds < 250 ? [] : [`${name}: ${Math.round(milliseconds)} ms`];
		});
		expect(tooSlow).toEqual([]);
	});
});

function place(field: string, value: string): readonly [text: string, file: string] {
	if (field === "file name") return ["Text.", `${value.slice(0, 251)}.txt`];
	if (field === "text file") return [value, "a.txt"];
	if (field === "text line") return [` date 2024-05-31 https://a.example/x\nA headline of five words\n${value}\n${value}\n`, "a.txt"];
	if (field === "Markdown line") return [capture({ headline: "X" }, `Text.\n\n${value}\n`), "a.md"];
	return [capture({ [field]: value }, "Text.\n"), "a.md"];
}

/** The pages of ours that have a form. */
const ownForms = ["find/index.html: <form>", "search/index.html: <form>"];

describe.skipIf(!present)("an archive of hostile captures", () => {
	it("is built whole, and nothing in it runs, leads astray or leaves its folder", { timeout: 120_000 }, async () => {
		const archive = makeArchive();
		const folder = join(archive.root, "content/articles");
		mkdirSync(folder, { recursive: true });
		const files = readManifest().filter(({ file }) => !/bomb|many-|deep-|pathological/.test(file));
		for (const { file } of files) writeFileSync(join(folder, `file-${basename(file)}`), readFileSync(join(hostileFolder, file)));
		const captures = toCaptures();
		for (const [name, text] of Object.entries(captures)) writeFileSync(join(folder, name), text);
		const names = readFileNames().flatMap((name, index) => (writeName(folder, name, `Text of name ${index}.\n`) ? [name] : []));
		expect(names.length).toBeGreaterThan(10);

		const { code, stdout, stderr } = await runMicrofilm(["build", "--root", archive.root, "--json"]);
		expect([code, stderr]).toEqual([0, ""]);
		const { archive: completeness } = JSON.parse(stdout);
		expect(completeness.files).toBeGreaterThanOrEqual(files.length + Object.keys(captures).length);
		const listed = readFileSync(join(archive.root, ".microfilm/problems.csv"), "utf8");
		const refused = new Set([...listed.matchAll(/^"?(content\/articles\/[^,"]*)"?,[^,]*,[^,]*,error,/gm)].map(([, file]) => file));
		expect(refused.size).toBe(completeness.notUnderstood);

		const site = readTree(join(archive.root, "_site"));
		const paths = Object.keys(site);
		const html = Object.entries(site).filter(([path, text]) => /\.html?$/.test(path) && text.startsWith("<!DOCTYPE html>"));
		const xml = Object.entries(site).filter(([path]) => /\.xml$/.test(path));
		expect([html.length > completeness.articles, xml.length > 3]).toEqual([true, true]);
		expect({
			unsafePaths: paths.filter((path) => path.split("/").some(isUnsafeSegment)),
			doubledPaths: paths.length - new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size,
			unsafeHtml: html.flatMap(([path, text]) => findUnsafeHtml(text).map((fault) => `${path}: ${fault}`)).slice(0, 20),
			brokenXml: xml.flatMap(([path, text]) => findXmlFault(text)?.concat(` in ${path}`) ?? []),
			brokenJson: Object.entries(site).flatMap(([path, text]) => (path.endsWith(".json") && !isJson(text) ? [path] : [])),
		}).toEqual({ unsafePaths: [], doubledPaths: 0, unsafeHtml: ownForms, brokenXml: [], brokenJson: [] });
		expect(readdirSync(archive.root).sort()).toEqual([".microfilm", "_site", "content"]);
		expect(readdirSync(join(archive.root, "..")).sort()).toEqual(["archive"]);
		expect(readdirSync("/tmp").filter((name) => name.startsWith("PWNED"))).toEqual([]);
	});
});

function isJson(text: string): boolean {
	try {
		return typeof JSON.parse(text) === "object";
	} catch {
		return false;
	}
}

function writeName(folder: string, name: string, text: string): boolean {
	try {
		writeFileSync(join(folder, name.replaceAll("/", "")), text, { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}

/** A segment that some file system or web server would not keep as it is. */
function isUnsafeSegment(segment: string): boolean {
	return (
		Buffer.byteLength(segment) > 255 ||
		segment !== segment.normalize("NFC") ||
		/[<>:"|?*\\\u0000-\u001F\u007F]|[. ]$|^\.\.?$/.test(segment) ||
		/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)
	);
}
