import type { Root } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { hashText } from "../../src/io/hash.ts";
import type { ArchiveSettings } from "../../src/model/archive-settings.ts";
import type { Article } from "../../src/model/article.ts";
import type { AbsoluteUrl, ArticleId, Permalink, SanitizedHtml } from "../../src/model/brand.ts";
import type { Source } from "../../src/model/source.ts";
import type { Timestamp } from "../../src/model/timestamp.ts";
import { pathOf } from "../../src/plan/page-kinds.ts";
import type { ViewContext } from "../../src/views/view-context.ts";
import { readMemory } from "./memory-reader.ts";
import { scriptTexts, textsOf } from "./texts-of.ts";

/** Made-up articles and archives. Every name in them is invented. */
const settings: ArchiveSettings = {
	title: "The Harbour Morgue",
	address: "https://morgue.example/archive/",
	basePath: "/archive/",
	language: "en",
	timeZone: "UTC",
	profile: "others",
	contact: "desk@morgue.example",
	publishCaptures: false,
	articles: [],
	search: true,
	feeds: { places: ["port-alder"], topics: [] },
};

export const harbourWire: Source = {
	id: "harbourwire.example",
	name: "Harbour Wire",
	alsoKnownAs: [],
	homepage: "https://www.harbourwire.example/",
	country: "NO",
	timeZone: "Europe/Oslo",
	agencies: ["HW"],
	ownership: { statement: "owned by its readers", source: "https://register.example/hw", asOf: "2023" },
	rights: "© Harbour Wire",
	excerpt: false,
};

function toBody(...paragraphs: readonly string[]): Root {
	return { type: "root", children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })) };
}

export function toStamp(value: string, more: Partial<Timestamp> = {}): Timestamp {
	const precision = value.length === 7 ? "month" : value.length === 10 ? "day" : "minute";
	return { value, precision, basis: "stated-offset", evidence: [{ line: 3, text: value, rule: "iso-stamp" }], ...more };
}

/** An article with a number for a name, on a day or at a moment; `""` = undated. */
export function toArticle(number: number, published: string, more: Partial<Article> = {}): Article {
	const address = `https://harbourwire.example/story-${number}.html`;
	return {
		// Sixteen hex digits: the invariant of the brand.
		id: String(number).padStart(16, "0") as ArticleId,
		address: address as AbsoluteUrl,
		permalink: `/harbourwire.example/story-${number}.html` as Permalink,
		format: "text",
		headline: { value: `Story ${number}`, evidence: [{ line: 1, text: `Story ${number}`, rule: "first-line" }] },
		authors: [],
		labels: [],
		topics: [],
		...(published === "" ? {} : { published: toStamp(published), listDay: { day: published.slice(0, 10), basis: "published" } }),
		language: { code: "en", basis: "source" },
		direction: "ltr",
		source: { id: "harbourwire.example", name: "Harbour Wire" },
		body: toBody(`First words of story ${number}.`),
		lead: `First words of story ${number}.`,
		corrections: [],
		leftOut: [],
		problems: [],
		captures: [{ file: `content/articles/story-${number}.txt`, sha256: hashText(String(number)), bytes: 100 }],
		...more,
	};
}

export function toContext(
	articles: readonly Article[],
	{
		settings: changed = {},
		sources = [harbourWire],
		...more
	}: Partial<Omit<ViewContext, "settings">> & {
		readonly settings?: Partial<ArchiveSettings>;
		readonly sources?: readonly Source[];
	} = {},
): ViewContext {
	const byId = (id: string) => sources.find((source) => source.id === id);
	return {
		reader: readMemory(articles),
		settings: { ...settings, ...changed },
		texts: textsOf(changed.language ?? settings.language),
		scriptTexts,
		registry: { byHost: byId, byId, byName: (name) => sources.find((source) => source.name === name) },
		assets: {
			stylesheet: "/assets/style-0a1b2c3d.css",
			icon: "/assets/icon-0a1b2c3d.svg",
			searchScript: "/assets/search-4e5f6a7b.js",
			citeScript: "/assets/cite-8c9d0e1f.js",
			findScript: "/assets/find-8c9d0e1f.js",
		},
		hash: hashText,
		// Tests hand in texts without markup, so the text is its own sanitised form.
		renderBody: (body, { dateline }) => `<p>${dateline === undefined ? "" : `[${dateline}] `}${toText(body)}</p>` as SanitizedHtml,
		textPages: new Map([["about", { title: "About", body: toBody("What this is.") }]]),
		pathOf: (page) => pathOf(page) ?? "",
		...more,
	};
}
