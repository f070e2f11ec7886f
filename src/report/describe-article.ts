import type { Article } from "../model/article.ts";
import type { Place } from "../model/dateline.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import { toPlaceName } from "../model/place-name.ts";
import type { Problem } from "../model/problem.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { wrapText } from "./display-width.ts";
import { printMargin } from "./print-margin.ts";
import { readMargin } from "./read-margin.ts";

/** What people are shown of a capture. */
interface Described {
	readonly file: string;
	/** The capture's text, as it was read. */
	readonly text: string;
	/** What it means, corrections included. */
	readonly article: Article;
	/** The same without corrections: what the lines say themselves. */
	readonly printed: Article;
	readonly problems: readonly Problem[];
	/** Columns of the terminal. */
	readonly width: number;
}

const labelWidth = 12;

/** Shows people what a capture is understood to say: the capture with its reading in the margin, the problems, the values. */
export function describeArticle({ file, text, article, printed, problems, width }: Described): string {
	const corrected = new Set(article.corrections.map(({ field }) => field));
	return [
		file,
		"",
		...printMargin(readMargin(text, printed, { problems, corrected }), width),
		"",
		...problems.flatMap((problem) => describeProblem(problem, width)),
		...(problems.length > 0 ? [""] : []),
		...listRows(article).flatMap((row) => describeRow(row, width)),
		"",
	].join("\n");
}

/** A problem in full, its place in front. */
export function describeProblem({ id, severity, message, line }: Problem, width: number): readonly string[] {
	const text = `${severity} ${id}${line === undefined ? "" : `, line ${line}`}: ${message}`;
	return indent(text, "  ", "    ", width);
}

type Row = readonly [label: string, value: string | undefined, evidence?: readonly Evidence[]];

function listRows(article: Article): readonly Row[] {
	const { dateline, grounds } = article;
	return [
		["address", article.address, grounds?.url],
		["page", article.permalink],
		["headline", article.headline?.value, article.headline?.evidence],
		["deck", article.deck?.value, article.deck?.evidence],
		["published", describeStamp(article.published), article.published?.evidence],
		["modified", describeStamp(article.modified), article.modified?.evidence],
		["captured", describeStamp(article.captured), article.captured?.evidence],
		["dateline", dateline && `${dateline.text} → ${describeDateline(article)}`, dateline?.evidence],
		...(dateline?.places ?? []).flatMap(resolvedRow),
		["byline", article.byline?.value, article.byline?.evidence],
		["authors", orAbsent(article.authors.join("; ")), grounds?.authors],
		foundRow("labels", article.labels),
		foundRow("topics", article.topics),
		["section", article.section?.value, article.section?.evidence],
		["source", article.source && `${article.source.name} (${article.source.id})`, grounds?.source],
		["language", article.language && `${article.language.code} (${article.language.basis})`, grounds?.language],
		["rights", article.rights, grounds?.rights],
		["text", `${count(article.body.children.length, "paragraph")}, ${count(article.leftOut.length, "place")} of the capture left out`],
	];
}

function foundRow(label: string, found: readonly Found<string>[]): Row {
	return [label, orAbsent(found.map(({ value }) => value).join("; ")), found.flatMap(({ evidence }) => evidence)];
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function orAbsent(text: string): string | undefined {
	return text === "" ? undefined : text;
}

/** Which place of the gazetteer it is, and where: `Moscow (GeoNames 524901, 55.75, 37.62)`. */
function resolvedRow(place: Place): readonly Row[] {
	if (place.place === undefined) return [];
	const { id, latitude, longitude } = place.place;
	return [["place", `${toPlaceName(place)} (GeoNames ${id}, ${latitude}, ${longitude})`]];
}

function describeRow([label, value, evidence = []]: Row, width: number): readonly string[] {
	if (value === undefined) return [];
	return indent(`${value}${describePlace(evidence)}`, `  ${label.padEnd(labelWidth)}`, "".padEnd(labelWidth + 2), width);
}

/** `, line 3` · `, lines 3, 7` · `, corrected`. */
function describePlace(evidence: readonly Evidence[]): string {
	const lines = [...new Set(evidence.map(({ line }) => line))].filter((line) => line > 0).sort((a, b) => a - b);
	if (lines.length > 0) return ` [line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}]`;
	return evidence.some(({ rule }) => rule === "correction") ? " [corrected]" : "";
}

function indent(text: string, first: string, others: string, width: number): readonly string[] {
	const line = text.replace(/\s+/g, " ").trim();
	return wrapText(line, Math.max(20, width - others.length)).map(({ from, to }, index) =>
		`${index === 0 ? first : others}${line.slice(from, to)}`.trimEnd(),
	);
}

function describeStamp(stamp: Timestamp | undefined): string | undefined {
	if (stamp === undefined) return undefined;
	const doubt = stamp.alternatives ? ` or ${stamp.alternatives.join(" or ")}` : "";
	return `${stamp.value}${doubt} (${stamp.basis}, to the ${stamp.precision})`;
}

function describeDateline({ dateline }: Article): string {
	const places = (dateline?.places ?? []).map(({ name, region, country }) => [name, region, country].filter(Boolean).join(", "));
	return [places.join(" / "), dateline?.agencies.join(" / "), dateline?.date].filter(Boolean).join(" · ");
}
