import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { makeArchive } from "../build/scratch-archive.ts";

/** What loading an archive of these files throws. */
function faultOf(files: Readonly<Record<string, string>>) {
	const { root } = makeArchive(files);
	try {
		loadConfig({ root });
		return undefined;
	} catch (error) {
		const { message, exitCode } = error as { readonly message: string; readonly exitCode: number };
		return { message: message.replaceAll(root, "ROOT"), exitCode };
	}
}

const correction = (lines: string): string => `address: https://a.example/\nwhy: Because.\n${lines}`;

describe("a fault in the settings stops with 2, file, line and what to write", () => {
	const rows: readonly (readonly [file: string, text: string, message: string])[] = [
		[
			"archive.yaml",
			"title: X\narticles:\n  - content\n  - gone\n",
			"content/archive.yaml:4: `articles.1`: There is no file or folder `ROOT/gone`. Correct the path, mount its disk, or take the entry out.",
		],
		[
			"archive.yaml",
			"title: X\nfeeds:\n  places: [oslo]\n  topics:\n    - topic:Bridges\n",
			"content/archive.yaml:5: `feeds.topics.0`: No list has this name. Write it as in its address: `bridges`.",
		],
		[
			"archive.yaml",
			"title: X\naddress: https://a.example/archive/\nsecurity: {contact: a@b.example, expires: 2027-06-30}\n",
			"content/archive.yaml:3: `security`: Nobody would find it: security.txt is looked for at the root of the host, and `address` has a path. Take this out, and put the file there yourself.",
		],
		[
			"archive.yaml",
			"title: X\nsecurity:\n  contact: a@b.example\n  expires: next year\n",
			"content/archive.yaml:4: `security.expires`: Write a day of the calendar, such as `2024-05-31`.",
		],
		[
			"archive.yaml",
			"title: X\nfeeds: {places: [Port Ellery]}\n",
			"content/archive.yaml:2: `feeds.places.0`: No list has this name. Write it as in its address: `port-ellery`.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n- id: www.a.example\n  name: B\n",
			"content/sources.yaml:3: `1`: The host `www.a.example` belongs to the entry `a.example` already. Make one entry of the two, or take the host out of one.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n  alsoKnownAs: [c.example]\n\n- id: c.example\n  name: C\n",
			"content/sources.yaml:5: `1`: The host `c.example` belongs to the entry `a.example` already. Make one entry of the two, or take the host out of one.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n  language: en_GB!\n",
			"content/sources.yaml:3: `0.language`: Write a language tag, such as `en` or `pt-BR`.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n  country: Norway\n",
			"content/sources.yaml:3: `0.country`: Write a country as two capitals (ISO 3166), such as `DE`.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n  timeZone: Mars/Base\n",
			"content/sources.yaml:3: `0.timeZone`: Write an IANA time zone, such as `Europe/Berlin` or `UTC`.",
		],
		[
			"sources.yaml",
			"- id: a.example\n  name: A\n  ownership:\n    statment: x\n",
			"content/sources.yaml:4: `0.ownership.statement`: Write `statement`, and `source` and `asOf` where you know them, and no other key.",
		],
		...(["2024-02-30", "2024-05", "yesterday", "2024-05-31T04:06Z"] as const).map(
			(when) =>
				[
					"corrections/x.yaml",
					correction(`when: ${when}\n`),
					"content/corrections/x.yaml:3: `when`: Write a day of the calendar, such as `2024-05-31`.",
				] as const,
		),
		...(["2023-02-29", "2024-05-31T12:99Z", "2024-05-31T24:00Z", "2024-05-31T04:06+99:00"] as const).map(
			(published) =>
				[
					"corrections/x.yaml",
					correction(`published: ${published}\n`),
					"content/corrections/x.yaml:3: `published`: Write a date or a moment as ISO 8601: `2024-05-31`, `2024-05-31T04:06Z`, `2024-05-31T04:06+02:00`.",
				] as const,
		),
		[
			"corrections/x.yaml",
			correction("language: the english one\n"),
			"content/corrections/x.yaml:3: `language`: Write a language tag, such as `en` or `pt-BR`.",
		],
		[
			"corrections/x.yaml",
			correction("url: ftp://a.example/x\n"),
			"content/corrections/x.yaml:3: `url`: Write the original address, beginning with `https://` or `http://`.",
		],
		[
			"corrections/x.yaml",
			correction("acknowledged: [date-missing, date-mising]\n"),
			"content/corrections/x.yaml:3: `acknowledged.1`: No problem has this id. Write one as in .microfilm/problems.csv, such as `date-missing`.",
		],
		["corrections/x.yaml", correction("headline: 1984\n"), "content/corrections/x.yaml:3: `headline`: Write text (a number in quotes)."],
	];
	it.each(rows)("%s: %j", (file, text, message) => {
		expect(faultOf({ [file]: text })).toEqual({ message: message, exitCode: 2 });
	});

	it("for every value that is right, no fault", () => {
		expect(
			faultOf({
				"archive.yaml": "title: X\narticles: [content/more]\nfeeds: {places: [são-paulo], topics: ['2024']}\n",
				"more/a.txt": "Text.",
				"sources.yaml":
					"- {id: a.example, name: A, language: zh-Hant-TW, alsoKnownAs: [www.a.example, b.example]}\n- {id: c.example, name: C}\n",
				"corrections/x.yaml": correction(
					"when: 2024-02-29\npublished: 2024-05-31T23:59:59+05:30\nmodified: 2024-05\nlanguage: de\nurl: http://a.example/x\nacknowledged: [date-missing]\n",
				),
			}),
		).toBeUndefined();
	});
});

describe("hand-written pages", () => {
	const rows: readonly (readonly [names: readonly string[], message: string | undefined, why: string])[] = [
		[["about.md", "method.markdown"], undefined, "two pages"],
		[
			["about.markdown", "about.md"],
			"content/pages/about.md: content/pages/about.markdown has the same path on the site, `/about/`.",
			"two endings",
		],
		[["About.md", "about.md"], "content/pages/about.md: content/pages/About.md has the same path on the site, `/about/`.", "case"],
		[["a/x.md", "b/x.md"], "content/pages/b/x.md: content/pages/a/x.md has the same path on the site, `/x/`.", "two folders"],
		...["sources", "search", "assets", "feed", "2024", "courier.example", "con"].map(
			(slug) => [[`${slug}.md`], `content/pages/${slug}.md: A page cannot be called \`${slug}\`.`, "a path of ours, or of no one"] as const,
		),
	];
	it.each(rows)("%j: %s (%s)", (names, message) => {
		const fault = faultOf(Object.fromEntries(names.map((name) => [`pages/${name}`, "# A page\n"])));
		expect(fault).toEqual(message === undefined ? undefined : { message, exitCode: 2 });
	});

	it.each([
		["---\nlanguage: de\n---\n\n# Über\n", undefined, "the language alone"],
		["# About\n\n---\n\nlanguage: de\n", undefined, "no front matter, but a line across the page"],
		["---\nlanguage: deutsch!\n---\n# Über\n", "2: `language`: Write a language tag, such as `en` or `pt-BR`.", "no tag"],
		["---\nlanguage: de\ntitle: Über\n---\n", "3: `title`: A page has one key, `language`. Write the rest into its text.", "another key"],
		[
			"---\n# Über\n",
			"1: The front matter that opens in line 1 is never closed, so the whole file was read as text. Add a line `---` after the last key.",
			"not closed",
		],
	])("may say their language: %j → %s (%s)", (text, fault, _why) => {
		const expected = fault === undefined ? undefined : { message: `content/pages/about.md:${fault}`, exitCode: 2 };
		expect(faultOf({ "pages/about.md": text })).toEqual(expected);
	});

	it("and corrections are not left out in silence because they are links", () => {
		for (const folder of ["pages", "corrections"]) {
			const { root } = makeArchive({ [`${folder}/.keep`]: "" });
			symlinkSync("/elsewhere.md", join(root, "content", folder, "a.md"));
			expect(() => loadConfig({ root })).toThrow(
				`content/${folder}/a.md: This is a symbolic link, a name that is not valid UTF-8, or no file at all, so it was not read.`,
			);
		}
	});
});
