import type { Article } from "../model/article.ts";
import type { EvidenceRowView } from "../model/article-views.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { toEvidenceLines } from "./evidence-lines.ts";
import { formatNumber } from "./format-date.ts";
import { toMomentView } from "./format-moment.ts";
import { toReadableAddress } from "./readable-address.ts";
import { nameOf, wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";
import type { Words } from "./words.ts";

/** Captures can carry a whole footer; the page shows enough of it to judge. `inspect` shows all. */
const maxLeftOutLines = 20;

/** Makes the “how do we know?” panel: every value with where it was read, how it is known and what speaks against it. */
export function toEvidenceRows(article: Article, context: ViewContext): readonly EvidenceRowView[] {
	const { language } = context.settings;
	const words = wordsFor(language);
	const { fields } = words;
	const { grounds, source, dateline } = article;
	const row = (field: string, value: string | undefined, evidence: readonly Evidence[] = []): EvidenceRowView | undefined => {
		if (value === undefined || value === "") return undefined;
		const corrected = evidence.some(({ rule }) => rule === "correction");
		return { field, value, ...(corrected ? { basis: words.correctedHere } : {}), lines: toEvidenceLines(evidence, language) };
	};
	const found = (field: string, ...values: readonly (Found<string> | undefined)[]) => {
		const known = values.filter((value) => value !== undefined);
		return row(
			field,
			known.map(({ value }) => value).join(" · "),
			known.flatMap(({ evidence }) => evidence),
		);
	};
	const rows: readonly (EvidenceRowView | undefined)[] = [
		found(fields.headline, article.headline),
		found(fields.deck, article.deck),
		timeRow(fields.published, article.published, article, context),
		timeRow(fields.modified, article.modified, article, context),
		timeRow(fields.captured, article.captured, article, context),
		row(fields.dateline, dateline?.text, dateline?.evidence),
		found(fields.byline, article.byline),
		row(fields.authors, article.authors.join(" · "), grounds?.authors),
		// Key words are topics, and stand there.
		found(fields.labels, ...article.labels.filter(({ evidence }) => evidence[0]?.rule !== "tag")),
		found(fields.section, article.section),
		found(fields.topics, ...article.topics),
		languageRow(article, words, language),
		// Where it was found comes last: its lines are the longest, and it stands in the head and in the margin, too.
		row(fields.source, source?.name, grounds?.source),
		row(fields.url, article.address && toReadableAddress(article.address), grounds?.url),
		row(fields.rights, article.rights, ownLines(grounds?.rights)),
		leftOutRow(article, words, language),
	];
	return rows.filter((each) => each !== undefined);
}

function languageRow({ language, grounds }: Article, words: Words, interfaceLanguage: string): EvidenceRowView | undefined {
	if (language === undefined) return undefined;
	return {
		field: words.fields.language,
		value: `${nameOf("language", language.code, interfaceLanguage)} (${language.code})`,
		basis: words.languageBasis[language.basis],
		lines: toEvidenceLines(ownLines(grounds?.language), interfaceLanguage),
	};
}

/** What is known through the source shows no line: how the source is known says it. */
function ownLines(evidence: readonly Evidence[] = []): readonly Evidence[] {
	return evidence.filter(({ rule }) => rule !== "source-registry");
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
		lines: toEvidenceLines(stamp.evidence, settings.language),
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
		lines: toEvidenceLines(leftOut.slice(0, maxLeftOutLines), language),
	};
}
