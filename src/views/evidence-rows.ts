import type { Article } from "../model/article.ts";
import type { EvidenceRowView } from "../model/article-views.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { toEvidenceLines } from "./evidence-lines.ts";
import { joinList } from "./format-date.ts";
import { toMomentView } from "./format-moment.ts";
import { nameOf } from "./name-of.ts";
import { toReadableAddress } from "./readable-address.ts";
import type { TextContext, ViewContext } from "./view-context.ts";

/** Captures can carry a whole footer; the page shows enough of it to judge. `inspect` shows all. */
const maxLeftOutLines = 20;

/** Makes the “how do we know?” panel: every value with where it was read, how it is known and what speaks against it. */
export function toEvidenceRows(article: Article, context: ViewContext): readonly EvidenceRowView[] {
	const { fields, evidence: words } = context.texts;
	const { grounds, source, dateline } = article;
	const row = (field: string, value: string | undefined, evidence: readonly Evidence[] = []): EvidenceRowView | undefined => {
		if (value === undefined || value === "") return undefined;
		const corrected = evidence.some(({ rule }) => rule === "correction");
		return { field, value, ...(corrected ? { basis: words.corrected } : {}), lines: toEvidenceLines(evidence, context) };
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
		languageRow(article, context),
		// Where it was found comes last: its lines are the longest, and it stands in the head and in the margin, too.
		row(fields.source, source?.name, grounds?.source),
		row(fields.url, article.address && toReadableAddress(article.address), grounds?.url),
		row(fields.rights, article.rights, ownLines(grounds?.rights)),
		leftOutRow(article, context),
	];
	return rows.filter((each) => each !== undefined);
}

function languageRow({ language, grounds }: Article, context: TextContext): EvidenceRowView | undefined {
	if (language === undefined) return undefined;
	return {
		field: context.texts.fields.language,
		value: `${nameOf("language", language.code, context.settings.language)} (${language.code})`,
		basis: context.texts.languageBasis[language.basis],
		lines: toEvidenceLines(ownLines(grounds?.language), context),
	};
}

/** What is known through the source shows no line: how the source is known says it. */
function ownLines(evidence: readonly Evidence[] = []): readonly Evidence[] {
	return evidence.filter(({ rule }) => rule !== "source-registry");
}

function timeRow(field: string, stamp: Timestamp | undefined, article: Article, context: ViewContext): EvidenceRowView | undefined {
	if (stamp === undefined) return undefined;
	const { text, utc, note } = toMomentView(stamp.value, "short", context);
	const doubts = (stamp.alternatives ?? []).map((value) =>
		context.texts.evidence.or({ reading: toMomentView(value, "plain", context).text }),
	);
	return {
		field,
		value: [text, utc, note].filter((part) => part !== undefined).join(" · "),
		basis: basisOf(stamp, article, context),
		lines: toEvidenceLines(stamp.evidence, context),
		...(doubts.length === 0 ? {} : { doubt: joinList(doubts, context.settings.language) }),
	};
}

function basisOf({ basis, precision }: Timestamp, { source }: Article, { registry, texts }: ViewContext): string {
	const zone = source && registry.byId(source.id)?.timeZone;
	if (basis === "source-zone" && zone !== undefined) return texts.evidence.sourceZone({ timeZone: zone });
	if (basis === "local" && (precision === "day" || precision === "month")) return texts.evidence.dayOnly;
	return texts.basis[basis];
}

function leftOutRow({ leftOut }: Article, context: TextContext): EvidenceRowView | undefined {
	if (leftOut.length === 0) return undefined;
	return {
		field: context.texts.fields.leftOut,
		value: context.texts.counts.linesLeftOut({ count: leftOut.length }),
		lines: toEvidenceLines(leftOut.slice(0, maxLeftOutLines), context),
	};
}
