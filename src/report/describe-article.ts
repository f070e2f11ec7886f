import { toString as toPlainText } from "mdast-util-to-string";
import type { Article } from "../model/article.ts";
import type { Place } from "../model/dateline.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import { toPlaceName } from "../model/place-name.ts";
import type { Problem } from "../model/problem.ts";
import type { Timestamp } from "../model/timestamp.ts";

const labelWidth = 12;
const maxLineCharacters = 88;

/** Shows people what a capture is understood to say: each value, then the line it was read from and the rule that read it. */
export function describeArticle(file: string, article: Article, problems: readonly Problem[]): string {
	const { dateline } = article;
	const rows: Row[] = [
		["address", article.address, []],
		["page", article.permalink, []],
		["headline", article.headline?.value, article.headline?.evidence],
		["deck", article.deck?.value, article.deck?.evidence],
		["published", describeStamp(article.published), article.published?.evidence],
		["modified", describeStamp(article.modified), article.modified?.evidence],
		["captured", describeStamp(article.captured), article.captured?.evidence],
		["dateline", dateline && `${dateline.text} → ${describeDateline(article)}`, dateline?.evidence],
		...(dateline?.places ?? []).flatMap(resolvedRow),
		["byline", article.byline?.value, article.byline?.evidence],
		...article.authors.map((author): Row => ["author", author, []]),
		...article.labels.map((label): Row => foundRow("label", label)),
		...article.topics.map((topic): Row => foundRow("topic", topic)),
		["section", article.section?.value, article.section?.evidence],
		["source", article.source && `${article.source.name} (${article.source.id})`, []],
		["language", article.language && `${article.language.code} (${article.language.basis})`, []],
	];
	return [
		file,
		...rows.flatMap(describeRow),
		"",
		...article.body.children.map((block) => `  ¶ ${cut(toPlainText(block))}`),
		...article.leftOut.map(({ line, text, rule }) => `  ✂ line ${line} (${rule}): ${cut(text)}`),
		...problems.map(({ id, severity, message, line }) => `  ${severity} ${id}${line === undefined ? "" : `, line ${line}`}: ${message}`),
		"",
	].join("\n");
}

type Row = readonly [label: string, value: string | undefined, evidence: readonly Evidence[] | undefined];

function foundRow(label: string, { value, evidence }: Found<string>): Row {
	return [label, value, evidence];
}

/** Which place of the gazetteer it is, and where: `Moscow (GeoNames 524901, 55.75, 37.62)`. */
function resolvedRow(place: Place): readonly Row[] {
	if (place.place === undefined) return [];
	const { id, latitude, longitude } = place.place;
	return [["place", `${toPlaceName(place)} (GeoNames ${id}, ${latitude}, ${longitude})`, []]];
}

function describeRow([label, value, evidence = []]: Row): readonly string[] {
	if (value === undefined) return [];
	return [
		`  ${label.padEnd(labelWidth)}${value}`,
		...evidence.map(
			({ line, text, rule }) => `  ${"".padEnd(labelWidth)}  ${line > 0 ? `line ${line}` : "no line"} · ${rule} · ${cut(text)}`,
		),
	];
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

function cut(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > maxLineCharacters ? `${line.slice(0, maxLineCharacters - 1)}…` : line;
}
