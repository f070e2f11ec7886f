import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { hasDigit } from "../../stamps/has-digit.ts";
import { isStampLabel } from "../../stamps/is-stamp-label.ts";
import { readSplitStamp } from "../../stamps/read-split-stamp.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import { collectLine, type Draft } from "../draft.ts";
import { readSignedPart } from "../line-kinds/classify-stamp.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { cutAvatar } from "../line-kinds/names/cut-avatar.ts";
import { openingOf } from "../line-kinds/names/opening-of-byline.ts";
import { readByline } from "../line-kinds/names/read-byline.ts";
import { readTagList } from "../line-kinds/tags/read-tags.ts";
import { toStampPart } from "../line-kinds/to-stamp-part.ts";
import { foldLine } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { relatedHeadings } from "../words/headings.ts";
import { labels } from "../words/labels.ts";

/** A stamp below the text counts where it says what it dates, unless the last sentences are those of other stories: `others`. */
export function collectTailStamp(line: TextLine, draft: Draft, others: boolean): boolean {
	if (line.text.length > maxTailStamp) return false;
	const part = readSignedPart(line) ?? toStampPart(readStamps(line.text, line.number), line);
	if (!part.stamps.some((stamp) => stamp.role !== "unknown")) return false;
	if (!others) return collectLine({ ...line, ...part }, draft);
	draft.leftOut.push(toEvidence(line, "below-text"));
	return true;
}

/** A byline and two stamps. */
const maxTailStamp = 160;

/**
 * Whether the last sentence stands below “More from category” and the like: what dates it dates another story. “Read also” may stand
 * between two paragraphs of one story.
 */
export function endsInOtherStories(lines: readonly TextLine[]): boolean {
	const headingAt = lines.findLastIndex(({ text }) => text.length <= maxRelated && isListHeading(foldLine(text)));
	return headingAt > 0 && headingAt < lines.length - 1;
}

function isListHeading(fold: string): boolean {
	return relatedHeadings.has(fold) && listHeading.test(fold);
}

/** How headings of a list at the end of a page begin. “more from” · “you may also like” · “latest stories” · “les plus lus” · “другие новости” */
const listHeading =
	/^(?:more |latest|most |you m|recommended|recent|top |popul|trending|other news|similar|mehr aus|meistgelesen|das könnte|weitere|les plus|actualités|dernières|más |lo más|mais |i più|potrebbe|noticias|notícias|другие|последние|свежие|похожие|популярн|самое|останні|схожі|ilgili|en çok|berita|terpopuler|많이|인기|최신|الأكثر|مزيد|أخبار|相关新闻|相關新聞|関連)/;

/** “Stories others are clicking on” */
const maxRelated = 40;

/**
 * A day and a time alone, or behind a name or a rubric of the table, close a text whose header has no stamp; where others follow, they are
 * those of other stories. Below the time that the text takes to read, or right below the text of a page that ends there, a day is enough.
 */
export function collectLastStamp(
	printed: TextLine,
	{ tail, index, above }: { readonly tail: readonly TextLine[]; readonly index: number; readonly above: TextLine | undefined },
	draft: Draft,
): boolean {
	const whole = cutAvatar(printed)?.line ?? printed;
	const line = { ...whole, text: whole.text.replace(otherZone, "") };
	const isLast = index === tail.length - 1;
	if (index > (isLast ? maxLinesAboveLast : maxClosingLines) || line.text.length > maxRubricAndStamp || !draft.stamps.every(isCalendar))
		return false;
	const below = tail.slice(index + 1);
	const isFooter =
		below.length <= maxFooterLines &&
		below.every(({ text }) => text.startsWith("#") || (leftOutRule(text) ?? readTagList(text)) !== undefined);
	if (!isFooter && !numberOfStory.test(below[0]?.text.slice(0, maxLabel) ?? "")) return false;
	const rubric = rubricInFront(line.text);
	const from = rubric === undefined ? 0 : rubric.length + 1;
	if (line.text.length - from > maxBareStamp) return false;
	const own = { ...line, text: line.text.slice(from), column: line.column + from };
	const read = readSignedPart(own) ?? toStampPart(readStamps(own.text, line.number), own);
	const part = rubric === undefined ? read : { ...read, rubric };
	const [stamp] = part.stamps;
	const isAtEnd = tail.length === 1 && draft.headline !== undefined && isOfWeb(stamp) && !leadsToDay.test(above?.text ?? "");
	const isAlone =
		part.rest === "" ||
		(part.byline !== undefined && (stamp?.time !== undefined || openingOf(own.text) !== undefined)) ||
		(isLast && numberOfRelease.test(part.rest)) ||
		(isAtEnd && (isRubricBeside(part.rest) || lookUpCity(part.rest) !== undefined));
	if (!isAlone || stamp === undefined || stamp.dates.length === 0) return false;
	if (rubric !== undefined && (part.rest !== "" || stamp.time === undefined)) return false;
	if (
		stamp.time === undefined &&
		!isAtEnd &&
		!isLastPoint(tail, index) &&
		!isTimeToRead(tail[index - 1]) &&
		!isAboveItsLength(tail, index) &&
		!isBelowSignature(tail, index)
	)
		return false;
	const front = cutAvatar(printed)?.front;
	const elsewhere = otherZone.exec(whole.text)?.[0].trim();
	if (elsewhere !== undefined) draft.leftOut.push(toEvidence(printed, "beside-stamp", elsewhere));
	return collectLine({ ...line, ...part, ...(front !== undefined && { site: front }) }, draft);
}

/** The time in another zone, as Dow Jones closes a story. “November 14, 2023 09:42 ET (14:42 GMT)” */
const otherZone = / \(\d{1,2}:\d{2} GMT\)$/;

/** One of the table's, of up to two words, before the stamp. “Thời sự ” */
function rubricInFront(text: string): string | undefined {
	const first = text.indexOf(" ");
	for (const end of [first, text.indexOf(" ", first + 1)])
		if (end > 0 && labels.get(foldLine(text.slice(0, end))) === "rubric") return text.slice(0, end);
	return undefined;
}

/** Older days are those of which a text tells, or whom it quotes. */
function isOfWeb(stamp: PrintedStamp | undefined): boolean {
	return stamp?.dates.every(({ year }) => year >= firstOnWeb) === true;
}

const firstOnWeb = 1995;
/** How a sentence ends that a day belongs to. “… on the following day.” · “… are as follows.” */
const leadsToDay = /(?:\bfollowing (?:days?|dates?)|\bas follows|\bbelow|:)[.:]?$/;

/** “May 3, 2024 | News” · “May 3, 2024 in News” */
function isRubricBeside(rest: string): boolean {
	return labels.get(foldLine(rest.startsWith("in ") ? rest.slice(3) : rest)) === "rubric";
}

/** The second of two points and nothing else: who wrote, and the day, as themes of WordPress print them. “• Harbour Desk” above “• May 3, 2024” */
function isLastPoint(tail: readonly TextLine[], index: number): boolean {
	return index === 1 && tail.length === 2 && tail.every(({ text }) => text.startsWith("• ") && text.length <= maxBareStamp);
}

/** Right below who wrote, the last line of all, or below the office that gives notice. “By Ann Lee” above “Friday May 3, 2024.” · “海港市公安局” */
function isBelowSignature(tail: readonly TextLine[], index: number): boolean {
	const above = tail[index - 1]?.text ?? "";
	if (above.length <= maxOffice && chineseOffice.test(above)) return true;
	return index === 1 && tail.length === 2 && openingOf(above) !== undefined && readByline(above) !== undefined;
}

/** What offices are called in Chinese. */
const chineseOffice = /^\p{Script=Han}{2,16}(?:局|厅|廳|院|委|委员会|委員會|办公室|辦公室|政府|指挥部|指揮部)$/u;
const maxOffice = 22;

/** The length of a film stood behind it on its line. “31.05.20242 min” */
function isAboveItsLength(tail: readonly TextLine[], index: number): boolean {
	return tail[index + 1]?.number === tail[index]?.number && isTimeToRead(tail[index + 1]);
}

function isTimeToRead(line: TextLine | undefined): boolean {
	return line !== undefined && minutes.test(line.text) && leftOutRule(line.text) !== undefined;
}

/** The word for minutes in the languages of the counters and tables. “2 min read” · “меньше минуты” · “3分” */
const minutes = /(?<!\p{L})(?:min|mn|мин|хв|perc|λεπτ|dakika|dk|menit|phút)|\d ?[分분]/iu;

/** A weekday and its day above the headline: the page's own day, where the text closes with its. */
function isCalendar({ pageDay, weekday, time }: PrintedStamp): boolean {
	return pageDay !== undefined && weekday !== undefined && time === undefined;
}

/** Desk initials, the agency, “End”, key words. */
const maxClosingLines = 2;
/** Above the last line of all: whom to ask, and where. */
const maxLinesAboveLast = 8;
/** The wire's letters and the number of the day, as press services of Austria print them. “OTS0087” */
const numberOfRelease = /^\p{Lu}{2,5}\d{3,6}$/u;
/** The number of the story or of who wrote it, as agencies of Iran print it below the stamp. “Journalist ID: 2395” · “News ID: 84688214” */
const numberOfStory = /^(?:Journalist ID|News ID|News Code|کد خبر|شناسه خبر) ?: ?\d/;
/** The longest of these words and the first digit. */
const maxLabel = 20;
/** The form for comments and a few buttons. */
const maxFooterLines = 12;
/** A weekday, a day and a time. */
export const maxBareStamp = 40;
/** The same behind a rubric. “Thời sự Thứ sáu, 3/5/2024, 14:17 (GMT+7)” */
const maxRubricAndStamp = 64;

/**
 * A day, and its time as the last line of the page, close a text whose header has no stamp; a label and what it says stand below any but where
 * `others` are told. “7.3.2023.” above “16:14” · “Last modified:” above “March 6, 2020”
 */
export function collectSplitStamp(day: TextLine, tail: readonly TextLine[], index: number, draft: Draft, others: boolean): boolean {
	const time = tail[index + 1];
	if (time === undefined || time.text.length > maxBareStamp || day.text.length > maxBareStamp || !hasDigit(time.text)) return false;
	if (!others && isStampLabel(day.text)) {
		const labelled = readSplitStamp(day.text, time.text, day.number);
		if (labelled !== undefined) return collectLine({ ...day, ...toStampPart(labelled, day) }, draft);
	}
	if (index > maxClosingLines || index !== tail.length - 2 || time.text.length > maxTime || !draft.stamps.every(isCalendar)) return false;
	const read = readSplitStamp(day.text, time.text, day.number);
	return read !== undefined && collectLine({ ...day, ...toStampPart(read, day) }, draft);
}

/** “16:14” · “12:30 GMT” */
const maxTime = 9;

/**
 * Whether a sentence says when the page was published or updated, and maybe by whom, or is a weekday and its day, and nothing else. “This
 * story was originally published May 3, 2024, 10:15 AM.” · “Friday May 3, 2024.”
 */
export function saysWhenPublished(text: string, number: number): boolean {
	const { stamps, rest } = readStamps(text, number);
	return (
		(rest === "" || (text.startsWith("This ") && byName.test(rest))) &&
		stamps.some(({ role, weekday }) => role !== "unknown" || weekday !== undefined)
	);
}

/** “This entry was posted on May 3, 2024 by Ann Lee.” */
const byName = /^by \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}$/u;
