import type { PrintedStamp } from "../../../../model/parsed-article.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isSignedByOffice } from "../../line-kinds/names/read-office.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { isDense } from "../../lines/dense-script.ts";
import { opensFeed } from "../boxes/feed-box.ts";
import { opensSummary } from "../boxes/summary-points.ts";
import { isReporter } from "../names/is-reporter.ts";
import { isCityBehindCrawlDay } from "../names/read-place-above-agency.ts";
import { isCutOffTitle, isLiveTitle, isNote } from "./headline-words.ts";
import { isBlurb, isSentence } from "./is-sentence.ts";
import { maxHeadlineCharacters, repeatedLines } from "./repeated-lines.ts";
import { isAboveSigned, isApart, isDescription, isLongerThanName } from "./sentence-above-title.ts";
import { sentenceOnTop } from "./sentence-on-top.ts";
import { stampFollows } from "./stamp-follows.ts";
import { isAboveLonger, isDeckByLength, isInRowBelowTitle } from "./title-above-title.ts";
import { saysWordOf, told, toldShare, toTold } from "./told-share.ts";
import { weighHeadline } from "./weigh-headline.ts";

/**
 * Finds the headline among the lines of the header. Returns its index, or `undefined` where no line is like one.
 *
 * A headline has no mark of its own: a page shows it by place and form. So every line that may be one gets points
 * (`weighHeadline`), and the best wins; of lines that are close, the one of which the text tells; of equals the first. Where none has
 * points enough, a short line counts right above or below the page's stamp or byline, or printed twice.
 *
 * `bodyAt` is the index of the line where the dateline stands, if one was found: the headline stands above it.
 */
export function findHeadline(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const repeated = repeatedLines(lines);
	const candidates: Candidate[] = [];
	let sentences = 0;
	let slogans = 0;
	// What of the first sentence does not count above the first title: it may be a caption or ask for something.
	let onTop = 0;
	let titleSeen = false;
	let related = 0;
	let seen = false;
	let isFirst = true;
	for (const [index, line] of lines.entries()) {
		if (bodyAt !== undefined && index >= bodyAt) break;
		// The items of a live page have headlines of their own.
		if (seen && line.kind === "left-out" && opensFeed(line.text)) break;
		if (line.kind === "left-out" && line.rule === "related-heading")
			related = seen || isAboveTeasers(lines, index, repeated) ? besideStories : Math.max(related, inMenu);
		else if (seen && opensSummary(line)) related = Math.max(related, inMenu);
		if (line.kind === "prose" || line.kind === "title") {
			const points = weighHeadline(lines, index, {
				isRepeated: repeated.has(index),
				isFirst,
				isBelowOther: seen,
				isAboveDateline: index + 1 === bodyAt,
				sentences:
					sentences -
					(index + 1 === bodyAt
						? Math.max(slogans, sentences === 1 && isLeadOf(lines, index) ? 1 : 0)
						: titleSeen || !isLongerThanName(line) || (isSubhead(lines, index) && !isDescription(lines, 0))
							? 0
							: onTop),
				related,
			});
			if (points >= minPoints) candidates.push({ index, points });
			seen ||= related === 0 && (line.kind === "prose" || line.words >= 4);
		}
		titleSeen ||= isLongerThanName(line);
		isFirst &&= line.kind === "left-out" || line.kind === "label" || line.kind === "tag-list" || line.kind === "tag";
		if (isSentence(lines, index) && (titleSeen || !isPictureAboveSigned(lines, index))) {
			const weight = sentences === 0 && isBlurb(lines, index) ? 0.5 : 1;
			sentences += weight;
			if (line.text.length <= maxSlogan) slogans += weight;
			if (sentences === weight && !titleSeen && isApart(lines, index)) onTop = weight * captionShare;
			else if (sentences === weight && !titleSeen && (isAboveSigned(lines, index) || isDescription(lines, index))) onTop = weight;
		}
		if (sentences >= 3) break;
	}
	return chooseBest(candidates, lines) ?? onlyTitle(lines, bodyAt) ?? shortTitleTwice(lines, repeated) ?? sentenceOnTop(lines, bodyAt);
}

/** A sentence twice in one block, as a picture's text and its caption, above a title that somebody signs. */
function isPictureAboveSigned(lines: readonly HeaderLine[], index: number): boolean {
	const text = lines[index]?.text;
	const first = lines[index - 1]?.text === text ? index - 1 : index;
	const [again, title] = lines.slice(first + 1, first + 3);
	return again?.text === text && !again?.blankBefore && title?.kind === "title" && title.blankBefore && stampFollows(lines, first + 2);
}

interface Candidate {
	readonly index: number;
	readonly points: number;
}

/**
 * Of lines that have about as many points, advertisements, slogans and headlines of other stories have nothing in common with the text:
 * up to four points more have those of which it tells. Decks and captions have as much in common with it as headlines.
 */
function chooseBest(candidates: readonly Candidate[], lines: readonly HeaderLine[]): number | undefined {
	const most = candidates.reduce((points, each) => Math.max(points, each.points), 0);
	const close = candidates.filter(({ points }) => points >= most - pointsOfText.told);
	if (close.length < 2) return close[0]?.index;
	const sentences = lines.filter(isParagraph).map(({ text }) => text);
	const text = toTold(sentences);
	let best: (Candidate & { readonly weight: number; readonly isOfStory: boolean }) | undefined;
	for (const { index, points } of close) {
		const line = lines[index]?.text ?? "";
		const others = sentences.includes(line) ? toTold(sentences.filter((sentence) => sentence !== line)) : text;
		const share = others === "" ? undefined : toldShare(line, others);
		const isLive = isLiveTitle(line);
		const weight = Math.max(
			weighText(share),
			(share ?? 0) > 0 && lines[index]?.kind === "title" && question.test(line) ? pointsOfText.told : 0,
		);
		// The items of a live page tell other things than its headline.
		const sum = points + Math.max(weight, isLive ? pointsOfText.unknown : 0);
		// Of two lines in a row of which the text tells, the second is a deck, and stands right above the text.
		const isBelow = best !== undefined && isInRowBelowTitle(lines, best.index, index);
		const isLong = isBelow && index - (best?.index ?? 0) === 1 && isDeckByLength(lines, index);
		const isDeck = isLong || (isBelow && best?.isOfStory === true);
		// The text begins a paragraph with its deck, not with its headline.
		const isSaidAgain = isLong && text.includes(line.slice(0, maxSaidAgain).toLowerCase());
		const ofDeck = isSaidAgain ? pointsOfText.most : isLong ? pointsOfText.told : isDeck ? 1 : 0;
		const lead = best === undefined ? 1 : sum - best.points - ofDeck;
		// Of equals the first, but for a line of which the text tells less.
		// Below who wrote the first of them stands the caption of his story.
		const isTie =
			lead === 0 &&
			!lines.slice(best?.index, index).some(({ kind }) => kind === "byline") &&
			weight > Math.max(best?.weight ?? 0, pointsOfText.unknown) &&
			(!isDeck || isAboveLonger(lines, best?.index ?? 0, index));
		if (lead > 0 || isTie)
			best = { index, points: sum, weight: isLive ? pointsOfText.most : weight, isOfStory: (share ?? 0) >= told.little };
	}
	return best?.index;
}

/** A text answers it in other words, and tells its deck again. “Why did the town need a bridge?” */
const question = /^[^,，:：]{12,}\?["”»]?$/;

/** Half a deck. */
const maxSaidAgain = 60;

/** A whole paragraph; in scripts without blanks it has fewer signs. */
function isParagraph({ kind, text }: HeaderLine): boolean {
	return kind === "prose" && text.length >= (isDense(text) ? minDense : minSentence);
}

function weighText(share: number | undefined): number {
	if (share === undefined) return pointsOfText.unknown;
	if (share >= told.most) return pointsOfText.most;
	if (share >= told.much) return pointsOfText.told;
	return share >= told.little ? pointsOfText.unknown : 0;
}

/** More than what place and form tell of two lines that are alike otherwise, less than a sentence above takes away. */
const pointsOfText = { most: 5, told: 4, unknown: 3 } as const;
/** Shorter sentences are slogans and captions. */
const minSentence = 60;
const minDense = 25;

/** Nothing but headlines, each set off and none of them printed twice, between “More stories” and the text. */
function isAboveTeasers(lines: readonly HeaderLine[], headingAt: number, repeated: ReadonlySet<number>): boolean {
	const textAt = lines.findIndex(({ kind }, at) => at > headingAt && kind !== "title");
	if (lines[textAt]?.kind !== "prose" || textAt - headingAt - 1 <= minTeasers) return false;
	return lines.slice(headingAt + 1, textAt).every(({ blankBefore }, at) => blankBefore && !repeated.has(headingAt + 1 + at));
}

/** Between two sentences, as in the text of a page without a headline. */
function isSubhead(lines: readonly HeaderLine[], index: number): boolean {
	return lines[index - 1]?.kind === "prose" && lines[index + 1]?.kind === "prose";
}

/** The first line of the page sums up the text, above whose dateline the line at `index` stands. */
function isLeadOf([lead, ...others]: readonly HeaderLine[], index: number): boolean {
	return lead?.kind === "prose" && (toldShare(lead.text, others[index]?.text.toLowerCase() ?? "") ?? 0) >= told.much;
}

/** The rest is less than a blank line around a title counts. */
const captionShare = 0.8;

/** A headline, its kicker and its deck are three. */
const minTeasers = 3;

/** A short first line of the page, right above its stamp or byline, where nothing else is like a headline: “Two banks”. */
function onlyTitle(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const index = lines.findIndex(({ kind }) => kind !== "left-out" && kind !== "label");
	const line = lines[index];
	const next = lines[index + 1];
	if (line?.kind === "stamp" && line.rest === "") return shortTitleBelow(lines, index, bodyAt);
	if (
		line?.kind !== "title" ||
		line.words < 2 ||
		isCutOffTitle(line.text) ||
		isNote(line.text) ||
		isSignedByOffice(line.text) ||
		isCityBehindCrawlDay(line) ||
		(isBehindCrawlDay(line) && isAuthor(line.text) && isReporter(line.text, lines)) ||
		(next?.kind === "stamp" && isAuthor(line.text) && !saysWordOf(line.text, lines)) ||
		(bodyAt !== undefined && index >= bodyAt)
	)
		return undefined;
	const isSigned = next?.kind === "byline" || (next?.kind === "stamp" && (next.byline !== undefined || next.stamps.some(isWhole)));
	const isApart = index === 0 && next?.kind === "prose" && next.blankBefore;
	const isCry = isApart && /[!?！？]$/u.test(line.text);
	return isSigned || isCry || (isApart && bodyAt === 1 && shortTitle.test(line.text)) ? index : undefined;
}

/** Two words, the second in small letters, which no rubric or name of a site has. “Oldport flood” */
const shortTitle = /^\p{Lu}[\p{L}’'-]{2,20} \p{Ll}[\p{L}’'-]{2,20}$/u;

/** Two words set off, printed again below, where nothing else is like a headline. */
function shortTitleTwice(lines: readonly HeaderLine[], repeated: ReadonlySet<number>): number | undefined {
	const index = lines.findIndex((line, at) => line.kind === "title" && line.words === 2 && repeated.has(at));
	return (lines[index]?.blankBefore || index === 0) && lines[index + 1]?.blankBefore ? index : undefined;
}

/** A word or two between the page's stamp, its first line, and the text; or the one sentence between it and the dateline. */
function shortTitleBelow(lines: readonly HeaderLine[], stampAt: number, bodyAt: number | undefined): number | undefined {
	const index = stampAt + 1;
	const line = lines[index];
	const isAboveText = bodyAt === index + 1 || capitalsAndDash.test(lines[index + 1]?.text.slice(0, 40) ?? "");
	if (isAboveText && line?.kind === "prose" && line.text.length <= maxHeadlineCharacters) return index;
	const next = lines[index + 1];
	const isTitle = line?.kind === "title" && next?.kind === "prose" && (next.blankBefore || !restOfSentence.test(next.text));
	return isTitle && (bodyAt === undefined || index < bodyAt) && !isReporter(line.text, lines) ? index : undefined;
}

/** A word in small letters, with which the second half of a sentence begins. “iPhone” opens a whole one. */
const restOfSentence = /^\p{Ll}+(?![\p{L}\d])/u;

/** A place in capitals, a dash with blanks, and the story. “OSLO — A mill” */
const capitalsAndDash = /^\p{Lu}[\p{Lu} .'’]{2,30} [—–] \p{Lu}\p{Ll}{0,20} /u;

/** A day with its time, or with a label: more than a calendar shows. */
function isWhole(stamp: PrintedStamp): boolean {
	return stamp.dates.length > 0 && (stamp.time !== undefined || stamp.role !== "unknown");
}

/** Below “Related stories” stand other headlines; where nothing stands above it, “Latest articles” may be an entry of the menu. */
const besideStories = 5;
const inMenu = 2;
/** What a site says of itself, above the headline right above the dateline. “We help you see farther.” */
const maxSlogan = 60;
/** Below this nothing but its place speaks for a line. */
const minPoints = 2;
