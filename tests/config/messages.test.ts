import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { listLanguages, listUntranslated, readMessages } from "../../src/config/read-messages.ts";
import type { ArchiveError } from "../../src/model/archive-error.ts";
import type { Message, MessagePart } from "../../src/model/message.ts";
import { messageTable } from "../../src/model/messages.ts";
import { problemCatalogue } from "../../src/model/problem-catalogue.ts";
import { problemMessages } from "../../src/model/problem-messages.ts";
import { bindMessages } from "../../src/views/bind-messages.ts";
import { project } from "../build/run-microfilm.ts";
import { makeArchive } from "../build/scratch-archive.ts";

/** An archive in a language, with message files of its own. */
function load(language: string, files: Readonly<Record<string, string>> = {}) {
	const archive = makeArchive({ "archive.yaml": `title: X\nlanguage: ${language}\n` });
	mkdirSync(join(archive.root, "layouts/messages"), { recursive: true });
	for (const [name, text] of Object.entries(files)) archive.write(`../layouts/messages/${name}`, text);
	const { messages } = loadConfig({ root: archive.root });
	return { texts: bindMessages(messageTable, messages), untranslated: listUntranslated(language, messages) };
}

describe("a fault in a message file stops with 2, file, line and what to write", () => {
	const rows: readonly (readonly [written: string, fault: string, why: string])[] = [
		["page:\n  skip: Down\n  skipp: Down\n", "3: `page.skipp`: No message has this name.", "a mistyped key"],
		["pages:\n  skip: Down\n", "2: `pages`: No message has this name.", "a mistyped group"],
		["page: Down\n", "1: `page`: Write groups of messages, each with `key: text` pairs.", "no group"],
		[
			"item:\n  publishedBy: By the publisher\n",
			"2: `item.publishedBy`: `{publisher}` is missing. Write `{publisher}`, and no other.",
			"an argument that is missing",
		],
		[
			"item:\n  publishedBy: By {source}\n",
			"2: `item.publishedBy`: `{source}` is no detail of this message. Write `{publisher}`, and no other.",
			"an unknown argument",
		],
		["page:\n  skip: Down {n}\n", "2: `page.skip`: `{n}` is no detail of this message. It has none.", "an argument where there is none"],
		[
			"counts:\n  undated: Undated ({count})\n",
			"2: `counts.undated`: `{count}` is no detail of this message.",
			"a number is formatted by its language",
		],
		[
			"article:\n  published: <b>published</b> {time}\n",
			"2: `article.published`: `<b>…</b>` is no detail of this message. Write `{time}` and `<hidden>…</hidden>`, and no other.",
			"no markup of one's own",
		],
		["page:\n\n  writeTo: Write to {contact\n", "3: `page.writeTo`: This is no message: expect argument closing brace.", "not closed"],
		[
			"counts:\n  articles: '{count, plural, one {# article}}'\n",
			"2: `counts.articles`: This is no message: missing other clause.",
			"a plural without its last form",
		],
		[
			"counts:\n  articles: '{count, plural, one {#} few {#} other {#}}'\n",
			"2: `counts.articles`: `few` is no plural form of this language. Write one, other.",
			"a form that the language does not have",
		],
		[
			"counts:\n  articles: '{count, select, one {1} other {#}}'\n",
			"2: `counts.articles`: Only `{name}`, `{name, number}`, `{name, plural, …}` and `<name>…</name>` are understood.",
			"a choice by a word",
		],
		["page:\n  skip: 'Down\n", "3: This is not valid YAML", "no YAML"],
	];
	it.each(rows)("%j → %s (%s)", (written, fault) => {
		const attempt = (): unknown => load("en", { "en.yaml": written });
		expect(attempt).toThrow(`layouts/messages/en.yaml:${fault}`);
		expect(attempt).toThrow(expect.objectContaining({ exitCode: 2 } satisfies Partial<ArchiveError>));
	});
	it("names the languages it has when the archive's is not among them", () => {
		expect(() => load("tlh")).toThrow(
			/^content\/archive\.yaml:2: `language`: There are no texts of the interface in this language\. Write one of .*`en`.*, or add `layouts\/messages\/tlh\.yaml` to the archive\.$/,
		);
	});
});

describe("readMessages", () => {
	it("lets an archive override single messages", () => {
		const { texts, untranslated } = load("en-GB", { "en.yaml": "captures:\n  one: Copy\n", "en-GB.yaml": "captures:\n  many: Copies\n" });
		expect([texts.captures.one, texts.captures.many, texts.captures.shownHere, untranslated]).toEqual(["Copy", "Copies", "shown here", []]);
	});
	it("takes a language that an archive adds, and English for what it lacks", () => {
		const { texts, untranslated } = load("fi", {
			"fi.yaml": 'page:\n  skip: Siirry tekstiin\ncounts:\n  articles: "{count, plural, one {# artikkeli} other {# artikkelia}}"\n',
		});
		expect([texts.page.skip, texts.counts.articles({ count: 1204 }), texts.counts.captures({ count: 1 }), texts.captures.one]).toEqual([
			"Siirry tekstiin",
			"1\u00a0204 artikkelia",
			"1 capture",
			"Capture",
		]);
		expect(untranslated).toContain("captures.one");
		expect(untranslated).not.toContain("counts.articles");
	});
});

describe("the shipped languages", () => {
	const languages = listLanguages(project);
	it("are six", () => {
		expect(languages).toEqual(["ar", "de", "en", "es", "fr", "ru"]);
	});
	it.each(languages)("%s has every message, and every plural form of the language", (language) => {
		const [file, ...more] = readMessages(language, project);
		expect(more).toEqual([]);
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
		const incomplete = Object.entries(messageTable).flatMap(([group, keys]) =>
			Object.keys(keys).filter((key) => {
				const message = file?.messages[group]?.[key];
				return message === undefined || listPlurals(message).some((found) => found.toSorted().join() !== forms.join());
			}),
		);
		expect(incomplete).toEqual([]);
	});
});

describe("the messages of problems", () => {
	it("are of all problems that a shown article can have", () => {
		// The first three are of no article; nothing reports the last any more, which corrections may still name.
		const ofNoArticle = ["correction-unmatched", "withholding-unmatched", "feed-unmatched", "line-not-understood"];
		const shown = Object.entries(problemCatalogue).filter(([id, { severity }]) => severity !== "error" && !ofNoArticle.includes(id));
		expect(Object.keys(problemMessages).toSorted()).toEqual(shown.map(([id]) => id).toSorted());
	});
	it.each(Object.entries(problemMessages))("%s is given only details that the problem has", (id, kinds) => {
		const { message } = problemCatalogue[id as keyof typeof problemMessages];
		expect(Object.keys(kinds).filter((name) => !message.includes(`{${name}}`))).toEqual([]);
	});
});

/** The forms of each plural in a message. */
function listPlurals(message: Message | readonly MessagePart[]): readonly string[][] {
	if (typeof message === "string") return [];
	return message.flatMap((part) => (typeof part === "object" && "plural" in part ? [Object.keys(part.forms)] : []));
}
