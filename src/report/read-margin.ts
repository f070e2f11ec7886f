import type { Article } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import type { Timestamp } from "../model/timestamp.ts";

/** What a line of a capture, or a part of it, was understood as. */
export interface MarginNote {
	/** “headline”, “¶ 2, joined”, “left out: caption”. */
	readonly text: string;
	/** Set where only a part of the line was read. */
	readonly columns?: readonly [first: number, last: number];
	/** The words of the columns are a value, not the text: they are marked below the line. */
	readonly marked: boolean;
}

/** A line of the capture with its reading. */
export interface MarginLine {
	readonly number: number;
	readonly text: string;
	readonly notes: readonly MarginNote[];
	/** The line belongs to the article's text. */
	readonly isBody: boolean;
}

/**
 * Sets each line of a capture beside what it was understood as: values with their rule, paragraphs, what was left out, problems. A line
 * with words that is nothing of these is “in no value”; that is a fault of the parser.
 *
 * `article` is the capture's reading before corrections; `corrected` names the fields that a correction replaced.
 */
export function readMargin(
	text: string,
	article: Article,
	{ problems, corrected }: { readonly problems: readonly Problem[]; readonly corrected: ReadonlySet<string> },
): readonly MarginLine[] {
	const byLine = Map.groupBy(listReadings(article, corrected), ({ line }) => line);
	const lines = text.replace(/\n$/, "").split("\n");
	const frontMatterEnd = article.format === "markdown" && lines[0]?.startsWith("---") ? lines.indexOf("---", 1) + 1 : 0;
	return lines.map((printed, index) => {
		const number = index + 1;
		const readings = byLine.get(number) ?? [];
		const troubles = problems.filter(({ line }) => line === number).map(({ id }) => ({ text: `! ${id}`, marked: false }));
		const notes = [...mergeReadings(readings, printed), ...troubles];
		const isBody = readings.some(({ isText }) => isText);
		if (notes.length > 0 || !hasWords.test(printed)) return { number, text: printed, notes, isBody };
		const name = number <= frontMatterEnd ? "front matter" : article.format === "markdown" ? "text" : "? in no value";
		return { number, text: printed, notes: [{ text: name, marked: false }], isBody: name === "text" };
	});
}

interface Reading {
	readonly line: number;
	readonly columns: readonly [first: number, last: number] | undefined;
	readonly name: string;
	readonly rule: string | undefined;
	readonly isText: boolean;
}

function listReadings(article: Article, corrected: ReadonlySet<string>): readonly Reading[] {
	const { headline, deck, byline, section, published, modified, captured, dateline, grounds } = article;
	const of = (field: string, evidence: readonly Evidence[] = [], basis?: Timestamp["basis"]): readonly Reading[] =>
		evidence.map(({ line, columns, rule }) => ({
			line,
			columns,
			name: corrected.has(fieldOf[field] ?? field) ? `${field} (corrected)` : field,
			rule: [rule, basis].filter((part) => part !== undefined && part !== field && part !== rule).length > 0 ? `${rule}, ${basis}` : rule,
			isText: false,
		}));
	const stated = (field: string, evidence: readonly Evidence[] = []) =>
		of(
			field,
			evidence.filter(({ rule }) => !derived.test(rule)),
		);
	return [
		...of("address", grounds?.url),
		...of("captured", captured?.evidence, captured?.basis),
		...of("published", published?.evidence, published?.basis),
		...of("modified", modified?.evidence, modified?.basis),
		...of("headline", headline?.evidence),
		...of("deck", deck?.evidence),
		...of("byline", byline?.evidence),
		...of("author", grounds?.authors),
		...article.labels.flatMap(({ evidence }) => of("label", evidence)),
		...article.topics.flatMap(({ evidence }) => of("topic", evidence)),
		...of("section", section?.evidence),
		...of("dateline", dateline?.evidence),
		...stated("source", grounds?.source),
		...stated("language", grounds?.language),
		...stated("rights", grounds?.rights),
		...article.leftOut.map(({ line, columns, rule }) => ({ line, columns, name: `left out: ${rule}`, rule: undefined, isText: false })),
		...(grounds?.body ?? []).flatMap((lines, paragraph) =>
			lines.map(({ line, columns }, index) => ({
				line,
				columns,
				name: index === 0 ? `¶ ${paragraph + 1}` : `¶ ${paragraph + 1}, joined`,
				rule: undefined,
				isText: true,
			})),
		),
	];
}

/** The names of the front-matter keys where the margin says another. */
const fieldOf: Readonly<Record<string, string>> = { address: "url", author: "authors", label: "labels", topic: "topics" };

/** Readings of the same words are one note: “label, topic 15–19 · tag”. */
function mergeReadings(readings: readonly Reading[], printed: string): readonly MarginNote[] {
	const blanks = printed.length - printed.trimStart().length;
	const whole = `${blanks + 1} ${printed.trimEnd().length}`;
	const sorted = [...readings].sort((a, b) => (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0));
	const merged = Map.groupBy(sorted, ({ columns, rule }) => `${columns?.join(" ") ?? whole}${rule === undefined ? " –" : ""}`);
	return [...merged.values()].flatMap((same) => {
		const [first] = same;
		if (first === undefined) return [];
		const columns = first.columns?.join(" ") === whole ? undefined : first.columns;
		const names = [...new Set(same.map(({ name }) => name))];
		const rules = [...new Set(same.flatMap(({ rule }) => (rule === undefined || names.includes(rule) ? [] : [rule])))];
		const text = [names.join(", "), columns && ` ${columns.join("–")}`, rules.length > 0 && ` · ${rules.join(", ")}`];
		return [{ text: text.filter(Boolean).join(""), ...(columns && { columns }), marked: columns !== undefined && !first.isText }];
	});
}

/** derived = rules by which a value was told, not read. Examples: `address-host`, `language-detected`. */
const derived = /^(?:address-host|source-registry|language-.{1,20})$/;
/** hasWords = a letter or a digit. Examples: `a`, `7`. */
const hasWords = /[\p{L}\p{N}]/u;
