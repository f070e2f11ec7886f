import type { AppliedCorrection } from "../model/article.ts";
import { type Correction, type FieldName, fieldNames } from "../model/correction.ts";
import type { Evidence, Found } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import type { Timestamp } from "../model/timestamp.ts";
import { toIsoTimestamp } from "./iso-timestamp.ts";
import { readDatelineText } from "./read-dateline-text.ts";

/** The three moments of an article. */
export interface Moments {
	readonly published?: Timestamp;
	readonly modified?: Timestamp;
	readonly captured?: Timestamp;
}

/**
 * Sets what corrections know better than the capture, but for the three moments; see `correctMoments`.
 *
 * Every value has one evidence, of the rule `correction`. Later corrections win; `applied` keeps what each of them replaced.
 */
export function applyCorrections(
	parsed: ParsedArticle,
	corrections: readonly Correction[],
): { readonly parsed: ParsedArticle; readonly applied: readonly AppliedCorrection[] } {
	if (corrections.length === 0) return { parsed, applied: [] };
	let corrected = parsed;
	const applied: AppliedCorrection[] = [];
	for (const { correction, field, value } of listFields(corrections)) {
		if (isMoment(field)) continue;
		const was = printField(corrected, field);
		const now = printValue(value);
		corrected = { ...corrected, ...setField(field, value) };
		if (was !== now) applied.push(toApplied(correction, field, was, now));
	}
	return { parsed: dropUnnamedAuthors(corrected, applied), applied };
}

/** People were read from the byline: where only that was corrected, those whom it names no more are not its authors. */
function dropUnnamedAuthors(parsed: ParsedArticle, applied: readonly AppliedCorrection[]): ParsedArticle {
	const fields = applied.map(({ field }) => field);
	if (!fields.includes("byline") || fields.includes("authors")) return parsed;
	const named = ` ${(parsed.byline?.value ?? "").split(/[^\p{L}\p{M}\p{N}]+/u).join(" ")} `;
	return { ...parsed, authors: parsed.authors.filter(({ value }) => named.includes(` ${value.split(/[^\p{L}\p{M}\p{N}]+/u).join(" ")} `)) };
}

/**
 * Sets `published`, `modified` and `captured` from corrections, after the printed stamps were understood: what they said is kept beside.
 *
 * Reports `front-matter-value` for a value that is no ISO date; it is not used.
 */
export function correctMoments(
	moments: Moments,
	corrections: readonly Correction[],
): { readonly moments: Moments; readonly applied: readonly AppliedCorrection[]; readonly problems: readonly Problem[] } {
	if (corrections.length === 0) return { moments, applied: [], problems: [] };
	let corrected = moments;
	const applied: AppliedCorrection[] = [];
	const problems: Problem[] = [];
	for (const { correction, field, value } of listFields(corrections)) {
		if (!isMoment(field)) continue;
		const text = printValue(value);
		const moment = toIsoTimestamp(text, "corrected", toEvidence(text));
		if (moment === undefined) {
			problems.push(toProblem("front-matter-value", { key: field, found: `\`${text}\``, expected: "a date such as `2024-05-31T04:06Z`" }));
			continue;
		}
		applied.push(toApplied(correction, field, corrected[field]?.value, moment.value));
		corrected = { ...corrected, [field]: moment };
	}
	return { moments: corrected, applied, problems };
}

type MomentName = keyof Moments;
type Value = string | readonly string[];

function isMoment(field: FieldName): field is MomentName {
	return field === "published" || field === "modified" || field === "captured";
}

/** In the order of `fieldNames`, whatever the order in the file. */
function listFields(corrections: readonly Correction[]) {
	return corrections.flatMap((correction) =>
		fieldNames.flatMap((field) => {
			const value = correction.fields[field];
			return value === undefined ? [] : [{ correction, field, value }];
		}),
	);
}

function setField(field: Exclude<FieldName, MomentName>, value: Value): Partial<ParsedArticle> {
	switch (field) {
		case "authors":
		case "labels":
		case "topics":
			return { [field]: (typeof value === "string" ? [value] : value).map(toFound) };
		case "dateline":
			return { dateline: { ...readDatelineText(printValue(value)), evidence: toEvidence(printValue(value)) } };
		case "url":
			return { address: toFound(printValue(value)) };
		default:
			return { [field]: toFound(printValue(value)) };
	}
}

function printField(parsed: ParsedArticle, field: Exclude<FieldName, MomentName>): string | undefined {
	switch (field) {
		case "authors":
		case "labels":
		case "topics":
			return parsed[field].length === 0 ? undefined : parsed[field].map(({ value }) => value).join(", ");
		case "dateline":
			return parsed.dateline?.text;
		case "url":
			return parsed.address?.value;
		default:
			return parsed[field]?.value;
	}
}

function printValue(value: Value): string {
	return typeof value === "string" ? value : value.join(", ");
}

function toFound(value: string): Found<string> {
	return { value, evidence: toEvidence(value) };
}

function toEvidence(text: string): readonly Evidence[] {
	return [{ line: 0, text, rule: "correction" }];
}

function toApplied(correction: Correction, field: FieldName, was: string | undefined, now: string): AppliedCorrection {
	const { why, by, when, file } = correction;
	return {
		field,
		...(was === undefined ? {} : { was }),
		now,
		why,
		...(by === undefined ? {} : { by }),
		...(when === undefined ? {} : { when }),
		file,
	};
}
