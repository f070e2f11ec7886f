import { toString as toPlainText } from "mdast-util-to-string";
import type { Article, BodyLine } from "../model/article.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import type { Source, SourceRegistry } from "../model/source.ts";
import type { Timestamp } from "../model/timestamp.ts";

/** What `export --format jsonl` prints for one article: what `inspect --json` does, and what is withheld of it. */
export function toRecordJson(article: Article, registry: Pick<SourceRegistry, "byId">) {
	const source = article.source && registry.byId(article.source.id);
	const record = toInspectJson(article.captures[0]?.file ?? "", article, { problems: article.problems, source });
	return article.withheld ? { ...record, withheld: article.withheld } : record;
}

/** What `inspect --json` and `export --format jsonl` print for one article: the contract of DESIGN 4. Absent = `null` or `[]`. */
export function toInspectJson(
	file: string,
	article: Article,
	{ problems, source }: { readonly problems: readonly Problem[]; readonly source?: Source },
) {
	const { dateline } = article;
	return {
		file,
		format: article.format,
		id: article.id,
		url: article.address ?? null,
		permalink: article.permalink,
		headline: article.headline?.value ?? null,
		deck: article.deck?.value ?? null,
		published: toStamp(article.published),
		modified: toStamp(article.modified),
		captured: toStamp(article.captured),
		dateline: dateline
			? {
					text: dateline.text,
					places: dateline.places.map(({ printed, name, region = null, country = null }) => ({ printed, name, region, country })),
					agencies: dateline.agencies,
					date: dateline.date ?? null,
				}
			: null,
		byline: article.byline?.value ?? null,
		authors: article.authors,
		labels: article.labels.map(toValue),
		section: article.section?.value ?? null,
		topics: article.topics.map(toValue),
		language: article.language?.code ?? null,
		source: article.source ? { ...article.source, homepage: source?.homepage ?? null } : null,
		rights: article.rights ?? null,
		body: article.body.children.map((block) => toPlainText(block)).filter((text) => text !== ""),
		evidence: toEvidenceJson(article),
		problems: toProblems(problems),
	};
}

/** Where each value was read that is printed without its evidence; `body` has an entry for each paragraph. */
function toEvidenceJson({ headline, deck, dateline, byline, labels, section, topics, grounds, leftOut, body }: Article) {
	return {
		url: toEvidenceList(grounds?.url),
		headline: toEvidenceList(headline?.evidence),
		deck: toEvidenceList(deck?.evidence),
		dateline: toEvidenceList(dateline?.evidence),
		byline: toEvidenceList(byline?.evidence),
		authors: toEvidenceList(grounds?.authors),
		labels: toEvidenceList(labels.flatMap(({ evidence }) => evidence)),
		section: toEvidenceList(section?.evidence),
		topics: toEvidenceList(topics.flatMap(({ evidence }) => evidence)),
		language: toEvidenceList(grounds?.language),
		source: toEvidenceList(grounds?.source),
		rights: toEvidenceList(grounds?.rights),
		body: (grounds?.body ?? []).flatMap((lines, index) => {
			const block = body.children[index];
			return block === undefined || toPlainText(block) === "" ? [] : [lines.map(toBodyLine)];
		}),
		leftOut: toEvidenceList(leftOut),
	};
}

function toBodyLine({ line, columns }: BodyLine, index: number) {
	return { line, columns, rule: index === 0 ? "body" : "joined-line" };
}

function toEvidenceList(evidence: readonly Evidence[] = []) {
	return evidence.map(toEvidence);
}

/** What `inspect --json` prints for a file in which nothing could be read. */
export function toUnreadJson(file: string, problems: readonly Problem[]) {
	return { file, problems: toProblems(problems) };
}

function toStamp(stamp: Timestamp | undefined) {
	if (stamp === undefined) return null;
	const { value, precision, basis, alternatives = [] } = stamp;
	return { value, precision, basis, ambiguous: alternatives.length > 0, alternatives, evidence: toEvidenceList(stamp.evidence) };
}

function toEvidence({ line, columns, text, rule }: Evidence) {
	return { line, ...(columns ? { columns } : {}), text, rule };
}

function toProblems(problems: readonly Problem[]) {
	return problems.map(({ id, severity, message, line = null }) => ({ id, severity, message, line }));
}

function toValue({ value }: Found<string>): string {
	return value;
}
