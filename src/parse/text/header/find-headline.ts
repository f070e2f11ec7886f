import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { isSignedCaption } from "../line-kinds/captions.ts";
import type { HeaderLine } from "../line-kinds/classify-line.ts";
import { readNameWithOffice } from "../line-kinds/read-office.ts";
import { foldLine } from "../lines/fold-line.ts";
import { menuWords } from "../words/page-words.ts";
import {
	endsInNext,
	goesOnBelow,
	hasSeveralSentences,
	isBar,
	isBlurb,
	isCreditOfPicture,
	isCutOff,
	isCutOffAbove,
	isDeckOf,
	isInPageTitle,
	isKeyWords,
	isListed,
	isLiveTitle,
	isLong,
	isNoCaption,
	isNumbers,
	isPlain,
	isSentence,
	isSiteName,
	repeatsWithItsDay,
	stampFollows,
} from "./headline-signs.ts";
import { isInMenu, maxHeadlineCharacters, repeatedLines } from "./repeated-lines.ts";
import { tellsAgain } from "./tells-again.ts";

/**
 * Finds the headline among the lines of the header. Returns its index, or `undefined` where no line is like one.
 *
 * A headline has no mark of its own: a page shows it by place and form. So every line that may be one gets points, and the best wins;
 * of equals the first. What speaks for a line: four words or more, printed twice, a stamp or byline soon below, text right below, a
 * kicker or stamp above, blank lines around. Against it: few words, several sentences, an ellipsis, sentences above it, the page's menu
 * below it.
 *
 * `bodyAt` is the index of the line where the dateline stands, if one was found: the headline stands above it.
 */
export function findHeadline(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const repeated = repeatedLines(lines);
	let best: { readonly index: number; readonly points: number } | undefined;
	let sentences = 0;
	let related = 0;
	let seen = false;
	let isFirst = true;
	for (const [index, line] of lines.entries()) {
		if (bodyAt !== undefined && index >= bodyAt) break;
		if (line.kind === "left-out" && line.rule === "related-heading") related = seen ? besideStories : Math.max(related, inMenu);
		if (line.kind === "prose" || line.kind === "title") {
			const points = pointsOf(line, index, lines, {
				isRepeated: repeated.has(index),
				isFirst,
				isBelowOther: seen,
				isAboveDateline: index + 1 === bodyAt,
				sentences,
				related,
			});
			if (points >= minPoints && points > (best?.points ?? 0)) best = { index, points };
			seen ||= related === 0 && (line.kind === "prose" || line.words >= 4);
		}
		isFirst &&= line.kind === "left-out" || line.kind === "label";
		if (isSentence(lines, index)) sentences += sentences === 0 && isBlurb(lines, index) ? 0.5 : 1;
		if (sentences >= 3) break;
	}
	return best?.index ?? onlyTitle(lines, bodyAt);
}

/** A short first line of the page, right above its stamp or byline, where nothing else is like a headline: “Two banks”. */
function onlyTitle(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const index = lines.findIndex(({ kind }) => kind !== "left-out" && kind !== "label");
	const line = lines[index];
	const next = lines[index + 1];
	if (line?.kind === "stamp" && line.rest === "") return shortTitleBelow(lines, index, bodyAt);
	if (line?.kind !== "title" || line.words < 2 || isCutOff(line.text) || (bodyAt !== undefined && index >= bodyAt)) return undefined;
	const isSigned = next?.kind === "byline" || (next?.kind === "stamp" && (next.byline !== undefined || next.stamps.some(isWhole)));
	return isSigned ? index : undefined;
}

/** A word or two between the page's stamp, its first line, and the text; or the one sentence between it and the dateline. */
function shortTitleBelow(lines: readonly HeaderLine[], stampAt: number, bodyAt: number | undefined): number | undefined {
	const index = stampAt + 1;
	const line = lines[index];
	const isAboveText = bodyAt === index + 1 || capitalsAndDash.test(lines[index + 1]?.text.slice(0, 40) ?? "");
	if (isAboveText && line?.kind === "prose" && line.text.length <= maxHeadlineCharacters) return index;
	const isTitle = line?.kind === "title" && lines[index + 1]?.kind === "prose";
	return isTitle && (bodyAt === undefined || index < bodyAt) ? index : undefined;
}

/** A place in capitals, a dash with blanks, and the story. “OSLO — A mill” */
const capitalsAndDash = /^\p{Lu}[\p{Lu} .'’]{2,30} [—–] \p{Lu}\p{Ll}{0,20} /u;

/** A day with its time, or with a label: more than a calendar shows. */
function isWhole(stamp: PrintedStamp): boolean {
	return stamp.dates.length > 0 && (stamp.time !== undefined || stamp.role !== "unknown");
}

/** Below “Related stories” stand other headlines; where nothing stands above it, “Latest articles” may be an entry of the menu. */
const besideStories = 5;
const inMenu = 2;
/** Below this nothing but its place speaks for a line. */
const minPoints = 2;

interface Circumstances {
	readonly isRepeated: boolean;
	/** Only what is left out stands above. */
	readonly isFirst: boolean;
	/** Another line that may be the headline stands above. */
	readonly isBelowOther: boolean;
	/** The next line opens with a dateline. */
	readonly isAboveDateline: boolean;
	/** Sentences above; the blurb of a rubric counts half. */
	readonly sentences: number;
	/** What a list of other stories above takes away. */
	readonly related: number;
}

function pointsOf(line: HeaderLine, index: number, lines: readonly HeaderLine[], around: Circumstances): number {
	const next = lines[index + 1];
	if ((line.kind === "prose" && line.text.length > maxHeadlineCharacters) || isSignedCaption(line.text)) return 0;
	const { isFirst } = around;
	// The lead, printed above itself with its dateline.
	if (line.kind === "prose" && next !== undefined && next.text.length > line.text.length && next.text.endsWith(line.text)) return 0;
	if (isCutOffAbove(line, next)) return 0;
	const isTold =
		isFirst && next?.kind === "prose" && ((around.isAboveDateline && !line.text.endsWith(":")) || tellsAgain(line.text, next.text));
	if (line.kind === "prose" && !(around.isRepeated || isTold || next?.kind === "stamp" || next?.kind === "byline")) return 0;
	const words = line.kind === "title" ? line.words : line.text.split(" ").length;
	let points = lengthPoints(words);
	if (line.kind === "prose" && !isTold) points -= 3;
	else if (line.text.includes(",") && readNameWithOffice(line.text) !== undefined) points -= 3;
	if (
		hasSeveralSentences(line.text) &&
		!(!around.isBelowOther && line.kind === "title" && (next?.kind === "prose" || next?.kind === "stamp" || next?.kind === "byline"))
	)
		points -= 4;
	if ((isCutOff(line.text) && !around.isRepeated) || goesOnBelow(line, next)) points -= 4;
	if (/^\p{Ll}/u.test(line.text)) points -= 2;
	if (isListed(line) && (isListed(next) || isListed(lines[index - 1]))) points -= 4;
	if (isBar(line.text) || isKeyWords(line.text) || isNumbers(line.text)) points -= 4;
	if (isInMenu(lines, index)) points -= 1;
	if ((around.isRepeated || repeatsWithItsDay(line, next) || isInPageTitle(line, index, lines)) && words >= 3)
		points += words === 3 ? 2 : 5;
	if (isSiteName(lines, index)) points -= 5;
	else if (stampFollows(lines, index)) points += 3;
	if (isLiveTitle(line.text)) points += 2;
	const above = lines.slice(Math.max(0, index - 3), index).filter(({ kind }) => kind !== "left-out");
	const below = lines.slice(index + 1, index + 6).find(({ kind }) => kind !== "left-out" && kind !== "label");
	// Of two lines without a blank line between, the second is a deck.
	if (below?.kind === "prose" && (line.blankBefore || !isLong(lines[index - 1]))) points += 1;
	// Of two lines with blank lines around both, too.
	else if (!around.isBelowOther && isDeckOf(next, line) && lines.slice(index + 2, index + 5).find(isNoCaption)?.kind === "prose")
		points += 1;
	const isBelowStamp = above.some(({ kind }) => kind === "stamp") && lines.slice(0, index).every(isPlain);
	if ((above.at(-1)?.kind === "label" && !isLong(above.at(-2))) || isBelowStamp) points += 1;
	// A picture's credit stands below its caption rather than below a headline.
	if (isCreditOfPicture(next)) points -= 1;
	// A credit set off from what stands above it belongs to the caption below it.
	if (around.isBelowOther && lines[index - 1]?.blankBefore && isCreditOfPicture(lines[index - 1])) points -= 3;
	if (next?.kind === "left-out" && next.text.length <= 24 && menuWords.has(foldLine(next.text))) points -= 1;
	if ((line.blankBefore || isFirst) && next?.blankBefore) points += 1;
	if (endsInNext(line, next)) points -= 5;
	// A summary in points may stand above a headline that is one of them.
	const isSummed = around.isRepeated && line.kind === "title" && stampFollows(lines, index);
	if (isSummed) return points - 2 * around.sentences;
	return points - 5 * around.sentences - around.related;
}

/** One word is a menu entry, two a rubric, three seldom a headline; beyond 22 a deck. */
function lengthPoints(words: number): number {
	if (words <= 3) return [-6, -6, -3, 1][words] ?? -6;
	return words > 22 ? -1 : 3;
}
