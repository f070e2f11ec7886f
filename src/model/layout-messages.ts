import type { BoundMessages, MessageTable } from "./message.ts";

/**
 * The texts that layouts say in the archive's own voice, each with its arguments: strings, and sentences around elements. The words are in
 * `layouts/messages/<language>.yaml`.
 */
export const layoutMessages = {
	page: { skip: {}, mainNavigation: {}, aboutNavigation: {}, textsBelongToPublishers: {}, writeTo: { contact: "element" } },
	item: { publishedBy: { publisher: "element" }, publisherNotKnown: {} },
	list: {
		articles: {},
		coverageByMonth: {},
		nothingCaptured: {},
		byPeriod: {},
		feeds: { feeds: "element" },
		parts: {},
		firstLetters: {},
		otherLetters: {},
		empty: {},
	},
	heat: { year: {}, few: {}, many: {} },
	home: { articlesByMonth: {}, noArticles: {}, nothingDated: {}, notOnThisMap: { undated: "element" }, latest: {}, sources: {} },
	map: { heading: {}, articlesFromPlace: {}, mostArticles: {}, all: { lists: "element" } },
	countries: { empty: {}, tooMany: { places: "element" } },
	calendar: {
		daysWithArticles: {},
		monthsWithArticles: {},
		years: {},
		months: {},
		dayNotKnown: {},
		everyDay: {},
		squares: {},
		earlier: {},
		later: {},
		yearBefore: {},
		yearAfter: {},
	},
	undated: { heading: {}, empty: {} },
	changes: { heading: {}, summary: {}, empty: {} },
	notFound: { title: {}, heading: {}, summary: {}, withAddress: {}, putInFront: { scheme: "element" }, withoutAddress: {} },
	search: { needsScript: { days: "element" }, words: {}, from: {}, to: {}, submit: {}, how: {}, results: {}, more: {} },
	article: {
		originalNotKnown: {},
		originalPage: { host: "element", hidden: "tag" },
		headlineMissing: {},
		published: { time: "element", hidden: "tag" },
		updated: { time: "element" },
		captured: { time: "element" },
		withNote: { time: "element", note: "element" },
		howDoWeKnow: {},
		places: {},
		topics: {},
		authors: {},
		language: {},
		section: {},
		sameDay: {},
		earlierThatDay: {},
		laterThatDay: {},
		aboutThisCopy: {},
		notCertain: {},
	},
	withheld: { heading: {}, articleHeading: {}, capturesKept: {} },
	corrections: { heading: {}, now: {}, captureSays: {}, nothing: {} },
	captures: { one: {}, many: {}, dayNotKnown: {}, shownHere: {} },
	cite: { heading: {}, quoted: { headline: "element" }, noDate: {}, captured: { day: "element" } },
	record: { heading: {}, permalink: {}, original: {}, originalNotKnown: {}, captured: {}, dayNotKnown: {}, status: {}, rights: {} },
} as const satisfies MessageTable;

/** The texts that a layout receives. */
export interface LayoutTexts extends BoundMessages<typeof layoutMessages> {}
