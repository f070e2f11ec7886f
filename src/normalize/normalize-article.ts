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
		...(dated.applied.length === 0 ? read.problems : read.problems.filter((problem) => !isSettled(problem, read.moments, dated.moments))),
		...dated.problems,
		...findUnknownPlace(said.dateline, gazetteer),
		...findContraryDay(said.dateline, published),
	];
	problems.push(...findMissing({ headline: said.headline, published, listDay }, problems));
	const { headline, deck, byline, labels, section, topics, body } = said;
	const rights = said.rights?.value ?? source?.entry?.rights;
	const article: Writable<Article> = {
		id,
		permalink,
		format: capture.format,
		authors: said.authors.map(({ value }) => value),
		labels,
		topics,
		direction: directionOf(language?.code, opening, script),
		body,
		lead: toLead(body),
		corrections: [...corrected.applied, ...dated.applied],
		leftOut: withPageDays(said.leftOut, read.pageDays),
		problems: withoutAcknowledged(problems, corrections),
		captures: [toArticleCapture(capture, dated.moments)],
	};
	// An absent key is left out, so that equal articles are equal as JSON and in tests. Key by key: a loop over their names makes of it a
	// table that is slow to read, here and wherever it is drawn.
	if (address !== undefined) article.address = address;
	if (headline !== undefined) article.headline = headline;
	if (deck !== undefined) article.deck = deck;
	if (byline !== undefined) article.byline = byline;
	if (section !== undefined) article.section = section;
	if (published !== undefined) article.published = published;
	if (modified !== undefined) article.modified = modified;
	if (captured !== undefined) article.captured = captured;
	if (dateline !== undefined) article.dateline = dateline;
	if (language !== undefined) article.language = language;
	if (source !== undefined) article.source = { id: source.id, name: source.name };
	if (parsed.source !== undefined) article.statedSource = parsed.source.value;
	if (rights !== undefined) article.rights = rights;
	if (listDay !== undefined) article.listDay = listDay;
	return article;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function withPageDays(leftOut: readonly Evidence[], pageDays: readonly Evidence[]): readonly Evidence[] {
	return pageDays.length === 0 ? leftOut : [...leftOut, ...pageDays].sort((one, other) => one.line - other.line);
}

/** A person has judged what a correction acknowledges. */
function withoutAcknowledged(problems: readonly Problem[], corrections: readonly Correction[]): readonly Problem[] {
	if (corrections.length === 0) return problems;
	const acknowledged = new Set(corrections.flatMap((correction) => correction.acknowledged));
	return problems.filter(({ id }) => !acknowledged.has(id));
}

function toArticleCapture(
	{ file, sha256, bytes }: NormalizeContext["capture"],
	{ captured, modified }: Pick<Article, "captured" | "modified">,
): Article["captures"][number] {
	const article: Writable<Article["captures"][number]> = { file, sha256, bytes };
	if (captured !== undefined) article.captured = captured.value;
	if (modified !== undefined) article.modified = modified.value;
	return article;
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
