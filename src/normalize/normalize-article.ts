import type { Gazetteer } from "../formats/gazetteer/gazetteer.ts";
import type { Article } from "../model/article.ts";
import type { AbsoluteUrl, ArticleId, HashText, Sha256 } from "../model/brand.ts";
import type { CaptureFormat } from "../model/capture.ts";
import type { Correction } from "../model/correction.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import type { SourceRegistry } from "../model/source.ts";
import { applyCorrections, correctMoments } from "./apply-corrections.ts";
import { toLead, toOpeningText } from "./body-text.ts";
import { findContraryDay } from "./datelines/find-contrary-day.ts";
import { findUnknownPlace } from "./datelines/find-unknown-place.ts";
import { normalizeDateline } from "./datelines/normalize-dateline.ts";
import { identifyArticle } from "./identify-article.ts";
import { directionOf, lookedAtCharacters, resolveLanguage, scriptOf } from "./language.ts";
import { limitValues } from "./limit-values.ts";
import { toListDay } from "./list-day.ts";
import { readMoments } from "./read-moments.ts";
import { findSignedIn } from "./signed-in.ts";
import { resolveSource } from "./source.ts";

/** What normalising needs to know beside what the capture says. */
export interface NormalizeContext {
	readonly capture: { readonly file: string; readonly format: CaptureFormat; readonly sha256: Sha256; readonly bytes: number };
	readonly registry: SourceRegistry;
	readonly correctionsFor: (target: { readonly address?: AbsoluteUrl; readonly id: ArticleId }) => readonly Correction[];
	readonly hash: HashText;
	/** Opens the gazetteer when a dateline names a place. Absent = places are known by their printed names alone. */
	readonly gazetteer?: (() => Gazetteer) | undefined;
}

/**
 * What a capture means: its address, source, moments, dateline and language, each with what it rests on, and what is wrong with it.
 *
 * It depends on this capture, the registry and the corrections alone, never on another capture. Nothing is invented: what is not known
 * stays absent.
 */
export function normalizeArticle(parsed: ParsedArticle, context: NormalizeContext): Article {
	const { capture, registry, correctionsFor, hash, gazetteer } = context;
	// 1. Which article it is: from the address as found, before any correction but one that names a missing address.
	const identity = identifyArticle(parsed, { sha256: capture.sha256, correctionsFor, hash });
	const { address, id, permalink, corrections } = identity;
	// 2. The words, corrected: source and language decide how everything below is read.
	const corrected = applyCorrections(parsed, corrections);
	const { parsed: said, problems: tooLong } = limitValues(corrected.parsed);
	const isCorrection = said.source?.evidence[0]?.rule === "correction";
	const source = resolveSource(registry, { address, stated: said.source?.value, isCorrection }, hash);
	const opening = toOpeningText(said.body, lookedAtCharacters) || (said.headline?.value ?? "");
	const script = scriptOf(opening);
	const language = resolveLanguage({ stated: said.language?.value, text: opening, source: source?.entry?.language }, script);
	// 3. The moments, corrected last: the page keeps both values.
	const signedIn = findSignedIn(registry, said.byline?.value);
	const dateline = said.dateline && normalizeDateline(said.dateline, { source: source?.entry, gazetteer });
	const writtenIn = dateline?.places[0]?.country;
	const read = readMoments(said, { address, source: source?.entry, language: language?.code, signedIn, writtenIn });
	const dated = correctMoments(read.moments, corrections);
	const { published, modified, captured } = dated.moments;
	const listDay = toListDay(dated.moments);
	// 4. What is wrong: the words as captured and as corrected, the moments as read and as corrected, what contradicts them, what is missing.
	const problems = [
		...parsed.problems.filter((problem) => problem.id !== "headline-missing" || said.headline === undefined),
		...identity.problems,
		...tooLong,
		...read.problems.filter((problem) => !isSettled(problem, read.moments, dated.moments)),
		...dated.problems,
		...findUnknownPlace(said.dateline, gazetteer),
		...findContraryDay(said.dateline, published),
	];
	problems.push(...findMissing({ headline: said.headline, published, listDay }, problems));
	return withoutAbsent({
		id,
		address,
		permalink,
		format: capture.format,
		headline: said.headline,
		deck: said.deck,
		byline: said.byline,
		authors: said.authors.map(({ value }) => value),
		labels: said.labels,
		section: said.section,
		topics: said.topics,
		published,
		modified,
		captured,
		dateline,
		language,
		direction: directionOf(language?.code, opening, script),
		source: source === undefined ? undefined : { id: source.id, name: source.name },
		statedSource: parsed.source?.value,
		rights: said.rights?.value ?? source?.entry?.rights,
		body: said.body,
		lead: toLead(said.body),
		listDay,
		corrections: [...corrected.applied, ...dated.applied],
		leftOut: withPageDays(said.leftOut, read.pageDays),
		problems: withoutAcknowledged(problems, corrections),
		captures: [toArticleCapture(capture, dated.moments)],
	});
}

function withPageDays(leftOut: readonly Evidence[], pageDays: readonly Evidence[]): readonly Evidence[] {
	return pageDays.length === 0 ? leftOut : [...leftOut, ...pageDays].sort((one, other) => one.line - other.line);
}

/** A person has judged what a correction acknowledges. */
function withoutAcknowledged(problems: readonly Problem[], corrections: readonly Correction[]): readonly Problem[] {
	const acknowledged = new Set(corrections.flatMap((correction) => correction.acknowledged));
	return problems.filter(({ id }) => !acknowledged.has(id));
}

function toArticleCapture(
	{ file, sha256, bytes }: NormalizeContext["capture"],
	{ captured, modified }: Pick<Article, "captured" | "modified">,
): Article["captures"][number] {
	return withoutAbsent({ file, sha256, bytes, captured: captured?.value, modified: modified?.value });
}

function findMissing(article: Pick<Article, "headline" | "published" | "listDay">, found: readonly Problem[]): readonly Problem[] {
	const missing: Problem[] = [];
	if (article.headline === undefined && !found.some(({ id }) => id === "headline-missing")) missing.push(toProblem("headline-missing"));
	if (article.published === undefined) missing.push(toProblem("date-missing", { fallback: nameFallback(article.listDay) }));
	return missing;
}

function nameFallback(listDay: Article["listDay"]): string {
	if (listDay === undefined) return ", so the article is listed among the undated";
	return `, so the article is listed under ${listDay.day}, when it was captured`;
}

/** A problem of a stamp is settled when a correction has replaced the moment that was read from its line. */
function isSettled(
	problem: Problem,
	read: Pick<Article, "published" | "modified">,
	corrected: Pick<Article, "published" | "modified">,
): boolean {
	return (["published", "modified"] as const).some(
		(name) =>
			corrected[name] !== read[name] &&
			corrected[name]?.basis === "corrected" &&
			read[name]?.evidence.some(({ line }) => line === problem.line),
	);
}

/** Equal articles are equal as JSON, and in tests, with or without a key that is absent. */
function withoutAbsent<Value extends object>(value: Value): Value {
	const present: Partial<Value> = {};
	for (const key in value) if (value[key] !== undefined) present[key] = value[key];
	// Leaving out a key whose value is `undefined` keeps the type: only optional keys can be `undefined`.
	return present as Value;
}
