import type { FieldName } from "./correction.ts";
import type { MessageTable } from "./message.ts";
import type { ListKind } from "./page.ts";
import { problemMessages } from "./problem-messages.ts";
import { ruleMessages } from "./rule-messages.ts";
import type { TimestampBasis } from "./timestamp.ts";
import type { WithholdingLevel, WithholdingReason } from "./withholding.ts";

const none = {};
const count = { count: "number" } as const;
const day = { day: "text" } as const;

/**
 * The texts from which views make what they hand to layouts, each with its arguments. The words are in `layouts/messages/<language>.yaml`.
 */
export const viewMessages = {
	navigation: { days: none, search: none, find: none, changes: none, feed: none },
	kinds: { source: none, place: none, topic: none, byline: none, language: none } satisfies Record<ListKind, typeof none>,
	kindCounts: { source: count, place: count, topic: count, byline: count, language: count } satisfies Record<ListKind, typeof count>,
	counts: {
		articles: count,
		articlesOnDays: { articles: "number", days: "number" },
		withDayNotKnown: { summary: "text", count: "number" },
		undated: count,
		captures: count,
		linesLeftOut: count,
		cell: { day: "text", count: "text" },
	},
	archive: {
		articlesFromPublishers: { articles: "number", publishers: "number" },
		inLanguage: { language: "text" },
		inLanguages: count,
		joined: { first: "text", second: "text" },
		empty: none,
	},
	moments: {
		dayAndTime: { day: "text", time: "text" },
		timeInZone: { time: "text", zone: "text" },
		timeNotStated: none,
		dayNotKnown: none,
		zoneNotStated: none,
		dateNotKnown: none,
		capturedOn: { day: "text" },
		someByCapture: none,
		monthOnly: { month: "text" },
	},
	status: { updating: none, corrected: none, excerpt: none, "metadata-only": none, updatedByPublisher: none },
	withheldLevel: { excerpt: none, "metadata-only": none, tombstone: none } satisfies Record<WithholdingLevel, typeof none>,
	withheldReason: {
		copyright: day,
		"court-order": day,
		privacy: day,
		"publisher-request": day,
		safety: day,
		other: day,
	} satisfies Record<WithholdingReason, typeof day>,
	lists: {
		ofPeriod: { list: "text", period: "text" },
		underLetter: { kinds: "text", letter: "text" },
		mostArticles: none,
		noHeadline: none,
		part: { part: "number" },
		notCaptured: none,
	},
	maps: {
		datelines: none,
		andMore: count,
		countries: none,
		countryCount: count,
		north: { degrees: "number" },
		south: { degrees: "number" },
		east: { degrees: "number" },
		west: { degrees: "number" },
	},
	data: { heading: none, summary: none, byDay: none, partOf: { period: "text", part: "number", parts: "number" } },
	fields: {
		headline: none,
		deck: none,
		url: none,
		published: none,
		modified: none,
		captured: none,
		dateline: none,
		byline: none,
		authors: none,
		labels: none,
		section: none,
		topics: none,
		language: none,
		source: none,
		rights: none,
		leftOut: none,
	} satisfies Record<FieldName | "leftOut", typeof none>,
	basis: {
		"stated-offset": none,
		"stated-zone": none,
		"source-zone": none,
		local: none,
		metadata: none,
		"crawl-line": none,
		url: none,
		corrected: none,
	} satisfies Record<TimestampBasis, typeof none>,
	languageBasis: { stated: none, script: none, detected: none, source: none },
	evidence: { line: { number: "number" }, sourceZone: { timeZone: "text" }, dayOnly: none, corrected: none, or: { reading: "text" } },
	rules: ruleMessages,
	profile: {
		host: none,
		alsoKnownAs: none,
		homepage: none,
		country: none,
		language: none,
		timeZone: none,
		agencies: none,
		ownership: none,
		rights: none,
		lookedUp: none,
		asOf: { date: "text" },
	},
	feeds: { atom: none, json: none },
	problems: problemMessages,
} as const satisfies MessageTable;
