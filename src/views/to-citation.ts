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

/** Tells whether the name of an author is no person's: the source signs with it, or it is a source itself. */
export function isBody(name: string, { dateline, source }: Article, { registry }: Pick<ViewContext, "registry">): boolean {
	const isSignature = (signature: string) => signature === name;
	return (
		name === source?.name ||
		dateline?.agencies.some(isSignature) === true ||
		(source && registry.byId(source.id)?.agencies.some(isSignature)) === true ||
		registry.byName(name) !== undefined
	);
}

function toCitedNames(article: Article, context: Pick<ViewContext, "registry">): readonly CitedName[] {
	return article.authors.map((author) => {
		const name = toLine(author);
		return isBody(author, article, context) ? { literal: name } : parsePersonName(name, article.language?.code);
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
