import type { Article } from "../model/article.ts";
import type { Citation, CitedName } from "../model/citation.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { toAbsolute } from "./links.ts";
import { parsePersonName } from "./person-name.ts";
import { shownHeadline } from "./shown-text.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes what a citation of an article says, from what is known of it. */
export function toCitation(article: Article, context: Pick<ViewContext, "settings" | "texts" | "registry">): Citation {
	const { settings } = context;
	return {
		id: article.id,
		title: toLine(shownHeadline(article, context.texts)),
		authors: toCitedNames(article, context),
		source: article.source && toLine(article.source.name),
		section: article.section && toLine(article.section.value),
		published: toCertainDay(article.published),
		address: article.address,
		language: article.language?.code,
		captured: toCertainDay(article.captured),
		archive: toLine(settings.title),
		permalink: toAbsolute(article.permalink, context),
	};
}

/** The authors; a name that the source signs with, or that is a source itself, is no person's. */
function toCitedNames({ authors, dateline, source, language }: Article, { registry }: Pick<ViewContext, "registry">): readonly CitedName[] {
	const signatures = new Set([...(dateline?.agencies ?? []), ...((source && registry.byId(source.id)?.agencies) ?? [])]);
	return authors.map(toLine).map((name) => {
		const isBody = name === source?.name || signatures.has(name) || registry.byName(name) !== undefined;
		return isBody ? { literal: name } : parsePersonName(name, language?.code);
	});
}

/** The day as printed, as far as all readings of it agree: of 3 December or 12 March 2009 the year. */
function toCertainDay(stamp: Timestamp | undefined): string | undefined {
	if (stamp === undefined) return undefined;
	const parts = stamp.value.slice(0, "2024-05-31".length).split("-");
	const others = (stamp.alternatives ?? []).map((value) => value.slice(0, "2024-05-31".length).split("-"));
	const doubtful = parts.findIndex((part, index) => others.some((other) => other[index] !== part));
	const certain = (doubtful === -1 ? parts : parts.slice(0, doubtful)).join("-");
	return certain === "" ? undefined : certain;
}

/** breaks = blanks, line ends and control characters in a row, of which no format of citations holds one inside a value. */
const breaks = /[\s\p{Cc}]+/gu;

function toLine(text: string): string {
	return text.toWellFormed().replace(breaks, " ").trim();
}
