import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePipe } from "./make-pipe.ts";
import { captureOf, makeArchive } from "./scratch-archive.ts";

/** “Жители города ждали открытия моста” … in windows-1251: а–я are 0xE0–0xFF, А–Я 0xC0–0xDF. */
function toWindows1251(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0)));
}

const body = "The harbour office opened the gate on time, the keeper said.\nNobody could remember when that had last happened.\n";
const matter = (lines: string): string => `---\n${lines}---\n\n${body}`;
const russian =
	"https://courier.example/most\nМост открыли\n2023-04-01T10:00+0300\n\nЖители города долго ждали открытия моста, сказал сторож.\n";

interface Case {
	/** Written to `articles/bad.<ext>`. */
	readonly text: string | Uint8Array;
	readonly ext: string;
	/** `line,id,severity` of the rows in problems.csv. */
	readonly rows: readonly string[];
	/** Whether it has a page nevertheless. */
	readonly published: boolean;
}

const cases: readonly [string, Case][] = [
	["an empty file", { text: "", ext: "txt", rows: ["1,file-empty,error"], published: false }],
	["a file of blanks", { text: " \n\t\n", ext: "md", rows: ["1,file-empty,error"], published: false }],
	[
		"a binary file",
		{ text: new Uint8Array(600).map((_, i) => (i * 37) % 256), ext: "txt", rows: ["1,file-binary,error"], published: false },
	],
	["a format that is not read", { text: "%PDF-1.7", ext: "pdf", rows: [",format-unknown,error"], published: false }],
	["windows-1251", { text: toWindows1251(russian), ext: "txt", rows: ["1,encoding-guessed,warning"], published: true }],
	[
		"no headline",
		{ text: `https://courier.example/x\n2023-04-01T10:00Z\n\n${body}`, ext: "txt", rows: [",headline-missing,warning"], published: true },
	],
	[
		"no date",
		{ text: matter("headline: Gate\nurl: https://courier.example/x\n"), ext: "md", rows: [",date-missing,warning"], published: true },
	],
	[
		"a day that does not exist",
		{
			text: matter("headline: Gate\nurl: https://courier.example/x\npublished: 2024-02-30\n"),
			ext: "md",
			rows: ["4,date-impossible,warning"],
			published: true,
		},
	],
	[
		"a key that is not known",
		{
			text: matter("headline: Gate\nurl: https://courier.example/x\npublished: 2024-02-29\nlayuot: x\n"),
			ext: "md",
			rows: ["5,front-matter-unknown-key,warning"],
			published: true,
		},
	],
	[
		"front matter that would run",
		{
			text: '---js\n{ "headline": require("fs").writeFileSync("RAN", "") }\n---\n\nText.\n',
			ext: "md",
			rows: ["1,front-matter-language,error"],
			published: false,
		},
	],
	[
		"front matter that is never closed",
		{ text: `---\nheadline: Gate\n\n${body}`, ext: "md", rows: ["1,front-matter-unclosed,warning"], published: true },
	],
	[
		"front matter that is no YAML",
		{ text: matter("headline: [Gate\n"), ext: "md", rows: ["2,front-matter-invalid,error"], published: false },
	],
	[
		"a name that is not safe on disk",
		{
			text: captureOf({ name: "con", day: "2023-04-03" }).replace("con.html", "con%2F..%2Fx.html"),
			ext: "txt",
			rows: ["1,name-unsafe,note"],
			published: true,
		},
	],
];

/** The rows of one file in problems.csv, without its name and the message. */
function problemsOf(root: string, file: string): readonly string[] {
	const rows = readFileSync(join(root, ".microfilm/problems.csv"), "utf8").split("\r\n");
	return rows
		.filter((row) => row.startsWith(`${file},`))
		.map((row) =>
			row
				.slice(file.length + 1)
				.split(",", 3)
				.join(","),
		);
}

describe("bad content", () => {
	it.each(cases)("%s is a problem with file and line; the rest is published", async (_, { text, ext, rows, published }) => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		archive.write(`articles/bad.${ext}`, text);
		const summary = await archive.build();
		expect(problemsOf(archive.root, `content/articles/bad.${ext}`)).toEqual(expect.arrayContaining([...rows]));
		const pages = Object.entries(archive.site()).filter(([path, html]) => path.endsWith(".html") && html.includes('name="citation_title"'));
		expect(pages.map(([path]) => path)).toContain("courier.example/20230401/good.html");
		expect(summary.archive).toMatchObject({ files: 2, articles: published ? 2 : 1, notUnderstood: published ? 0 : 1 });
		expect(pages).toHaveLength(published ? 2 : 1);
		expect(existsSync(join(archive.root, `content/articles/bad.${ext}`))).toBe(true);
		expect(existsSync("RAN")).toBe(false);
	});

	it.skipIf(process.platform === "win32")("a link and a pipe are problems with their names, and are never opened", async () => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		symlinkSync("good.txt", join(archive.root, "content/articles/link.txt"));
		makePipe(join(archive.root, "content/articles/pipe.txt"));
		const summary = await archive.build();
		expect(summary.archive).toMatchObject({ files: 3, articles: 1, notUnderstood: 2 });
		expect(problemsOf(archive.root, "content/articles/link.txt")).toEqual([",file-symbolic-link,error"]);
		expect(problemsOf(archive.root, "content/articles/pipe.txt")).toEqual([",file-special,error"]);
		expect(await archive.build()).toMatchObject({ rendered: 0, archive: { files: 3, notUnderstood: 2 } });
	});

	it("windows-1251 is read as what it is", async () => {
		const archive = makeArchive();
		archive.write("articles/most.txt", toWindows1251(russian));
		await archive.build();
		expect(archive.site()["courier.example/most/index.html"]).toContain("Жители города долго ждали открытия моста, сказал сторож.");
	});

	it("two addresses that collide are both published, and the one that gave way has a problem", async () => {
		const archive = makeArchive({
			"articles/a.txt": captureOf({ name: "Story", day: "2023-04-01", headline: "The gate opens at last" }),
			"articles/b.txt": captureOf({ name: "story", day: "2023-04-01", headline: "The gate shuts once more" }),
		});
		const summary = await archive.build();
		expect(summary.archive.articles).toBe(2);
		expect(problemsOf(archive.root, "content/articles/a.txt")).toEqual([]);
		expect(problemsOf(archive.root, "content/articles/b.txt")).toEqual(["1,address-collision,warning"]);
	});
});

describe("a correction that matches nothing", () => {
	it("is a problem of its file, until it is gone", async () => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		await archive.build();
		archive.write("corrections/x.yaml", "address: https://nobody.example/\nheadline: X\nwhy: Because.\n");
		await archive.build();
		expect(problemsOf(archive.root, "content/corrections/x.yaml")).toEqual([",correction-unmatched,warning"]);
		archive.remove("corrections/x.yaml");
		await archive.build();
		expect(problemsOf(archive.root, "content/corrections/x.yaml")).toEqual([]);
	});
});

describe("a feed of a list that no article stands in", () => {
	it("is a problem of the settings, until one does", async () => {
		const settings = "title: The Scratch Files\nfeeds: {places: [porto], topics: [harbours]}\n";
		const archive = makeArchive({ "archive.yaml": settings, "articles/a.txt": captureOf({ name: "a", day: "2023-04-01" }) });
		await archive.build();
		const unmatched = ",feed-unmatched,warning";
		expect(problemsOf(archive.root, "content/archive.yaml")).toEqual([unmatched, unmatched]);
		archive.write("articles/b.txt", captureOf({ name: "b", day: "2023-04-01", place: "PORTO" }));
		await archive.build();
		expect(problemsOf(archive.root, "content/archive.yaml")).toEqual([unmatched]);
		expect(archive.site()["places/porto/feed.xml"]).toContain("<title>Story b</title>");
	});
});

describe("broken settings", () => {
	it.each([
		[
			"archive.yaml",
			"title: X\ntimezone: UTC\n",
			"content/archive.yaml:2: `timezone`: This key is not known. Remove it, or check its spelling.",
		],
		[
			"archive.yaml",
			"title: X\nprofile: mine\n",
			"content/archive.yaml:2: `profile`: Write `ours` (your own articles) or `others` (articles of others).",
		],
		["archive.yaml", "title: [X\n", "content/archive.yaml:2: This is not valid YAML"],
		[
			"archive.yaml",
			"title: X\n\ntimeZone: Mars/Base\n",
			"content/archive.yaml:3: `timeZone`: Write an IANA time zone, such as `Europe/Berlin` or `UTC`.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n- id: b.example\n  name: B\n  country: de\n",
			"content/sources.yaml:5: `1.country`: Write a country as two capitals (ISO 3166), such as `DE`.",
		],
		[
			"sources.yaml",
			"- id: https://a.example/\n  name: A\n",
			"content/sources.yaml:1: `0.id`: Write a host name, such as `news.example`, without `https://` and path.",
		],
		[
			"corrections/x.yaml",
			"address: https://a.example/\npublished: 2024-02-30\nwhy: Because.\n",
			"content/corrections/x.yaml:2: `published`: Write a date or a moment as ISO 8601",
		],
		["corrections/x.yaml", "address: https://a.example/\nheadline: X\n", "content/corrections/x.yaml:1: `why`: Write why you know it"],
		["corrections/x.yaml", "headline: X\nwhy: Because.\n", "content/corrections/x.yaml:1: Name the article by `address` or by `id`."],
		[
			"corrections/x.yaml",
			"address: https://a.example/\nhedline: X\nwhy: Because.\n",
			"content/corrections/x.yaml:2: `hedline`: This key is not known.",
		],
	])("in %s stop with 2, the line and what to write: %j", async (file, text, message) => {
		const archive = makeArchive({ "articles/good.txt": captureOf({ name: "good", day: "2023-04-01" }) });
		await archive.build();
		const before = archive.site();
		archive.write(file, text);
		await expect(archive.build()).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(message) });
		expect(archive.site()).toEqual(before);
		rmSync(join(archive.root, "content", file));
	});
});
