import type { Article } from "../model/article.ts";
import type { EvidenceRowView } from "../model/article-views.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { cutText } from "./cut-text.ts";
import { formatNumber } from "./format-date.ts";
import { toMomentView } from "./format-moment.ts";
import { isExcerpt } from "./shown-text.ts";
import { nameOf, wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";
import type { Words } from "./words.ts";

/** A line of evidence is shown to be recognised, not read: one line of a wide page. */
const maxLineCharacters = 200;
/** Captures can carry a whole footer; the page shows enough of it to judge. `inspect` shows all. */
const maxLeftOutLines = 20;

/** Makes the “how do we know?” panel: every value with where it was read, how it is known and what speaks against it. */
export function toEvidenceRows(article: Article, context: ViewContext): readonly EvidenceRowView[] {
	const { settings } = context;
	const words = wordsFor(settings.language);
	const { fields } = words;
	const language = article.language;
	const rows: readonly (EvidenceRowView | undefined)[] = [
		foundRow(fields.headline, article.headline, words),
		foundRow(fields.deck, article.deck, words),
		timeRow(fields.published, article.published, article, context),
		timeRow(fields.modified, article.modified, article, context),
		timeRow(fields.captured, article.captured, article, context),
		article.dateline && { field: fields.dateline, value: article.dateline.text, lines: toLines(article.dateline.evidence) },
		foundRow(fields.byline, article.byline, words),
		...article.labels.map((label) => foundRow(fields.labels, label, words)),
		foundRow(fields.section, article.section, words),
		...article.topics.map((topic) => foundRow(fields.topics, topic, words)),
		language && {
			field: fields.language,
			value: `${nameOf("language", language.code, settings.language)} (${language.code})`,
			basis: words.languageBasis[language.basis],
			lines: [],
		},
		isExcerpt(article, context) ? undefined : leftOutRow(article, words, settings.language),
	];
	return rows.filter((row) => row !== undefined);
}

function foundRow(field: string, found: Found<string> | undefined, words: Words): EvidenceRowView | undefined {
	if (found === undefined) return undefined;
	const corrected = found.evidence.some(({ rule }) => rule === "correction");
	return { field, value: found.value, ...(corrected ? { basis: words.correctedHere } : {}), lines: toLines(found.evidence) };
}

function timeRow(field: string, stamp: Timestamp | undefined, article: Article, context: ViewContext): EvidenceRowView | undefined {
	if (stamp === undefined) return undefined;
	const { settings } = context;
	const words = wordsFor(settings.language);
	const { text, utc, note } = toMomentView(stamp.value, "short", settings);
	const doubts = (stamp.alternatives ?? []).map((value) => words.or(toMomentView(value, "plain", settings).text));
	return {
		field,
		value: [text, utc, note].filter((part) => part !== undefined).join(" · "),
		basis: basisOf(stamp, article, context, words),
		lines: toLines(stamp.evidence),
		...(doubts.length === 0 ? {} : { doubt: doubts.join(", ") }),
	};
}

function basisOf({ basis, precision }: Timestamp, { source }: Article, { registry }: ViewContext, words: Words): string {
	const zone = source && registry.byId(source.id)?.timeZone;
	if (basis === "source-zone" && zone !== undefined) return words.sourceZone(zone);
	if (basis === "local" && (precision === "day" || precision === "month")) return words.dayOnly;
	return words.basis[basis];
}

function leftOutRow({ leftOut }: Article, words: Words, language: string): EvidenceRowView | undefined {
	if (leftOut.length === 0) return undefined;
	return {
		field: words.fields.leftOut,
		value: words.lines(formatNumber(leftOut.length, language), leftOut.length === 1),
		lines: toLines(leftOut.slice(0, maxLeftOutLines)),
	};
}

function toLines(evidence: readonly Evidence[]): EvidenceRowView["lines"] {
	return evidence.map(({ line, text, rule }) => ({ line, text: cutText(text, maxLineCharacters), rule }));
}
