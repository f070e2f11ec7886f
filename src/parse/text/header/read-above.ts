import { lookUpCity, lookUpCountry } from "../../../formats/gazetteer/look-up-place.ts";
import { collectByline, collectLabel, collectLine, collectTags, type Draft } from "../draft.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { isAuthor } from "../line-kinds/names/is-author.ts";
import { readNameLine } from "../line-kinds/names/read-name-line.ts";
import { isBehindCrawlDay } from "../line-kinds/read-crawl-line.ts";
import { isLowerCase } from "../line-kinds/tags/is-tag.ts";
import { isRubricOfTopics } from "../line-kinds/topics.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { labels } from "../words/labels.ts";
import { isMasthead } from "./boxes/masthead.ts";
import { isCrumbAlone, menuLines } from "./boxes/menu-lines.ts";
import { saysWordOf } from "./headline/told-share.ts";
import {
	isCityOfDateline,
	isKicker,
	isKickerBesideStamp,
	isPlaceBehindCrawlDay,
	isRubricByNeighbours,
	isSubjectBehindCrawlDay,
	isTopicBehindCrawlDay,
	saysRubric,
} from "./labels/kickers.ts";
import { collectCrumbs, hereInFront } from "./labels/read-crumbs.ts";
import { readRubricRow } from "./labels/rubric-row.ts";
import { isLatestNews } from "./labels/rubrics-below.ts";

/**
 * Reads what stands above the headline: labels, stamps, bylines; the rest is the page's own and left out.
 *
 * A line of up to three words right above the headline is a kicker, even if no table knows it; short lines in a row are a menu, and
 * their words are no labels.
 */
export function readAbove(head: readonly HeaderLine[], headlineAt: number, draft: Draft): void {
	const { menu, path } = menuLines(head, headlineAt);
	const headline = head[headlineAt]?.text;
	let firstCopyAt = headlineAt;
	while (lineAbove(head, firstCopyAt)?.text === headline) firstCopyAt--;
	const kickerAt = findKicker(head, firstCopyAt);
	const crumbs = head
		.slice(0, headlineAt)
		.filter((line) => line.kind === "left-out" && (line.rule === "breadcrumb" || line.text.startsWith(hereInFront)));
	for (const [index, line] of head.slice(0, headlineAt).entries()) {
		if (index === headlineAt - 1 && isAuthorBelowRubric(line, head) && collectName(line, draft)) continue;
		if (index === headlineAt - 2 && isAuthorAboveRubric(line, head[index + 1], head) && collectName(line, draft)) continue;
		if (isKeyWordOfCopy(line, head.slice(0, index), headline)) draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
		else if (menu.has(index)) draft.leftOut.push(toEvidence(line, "menu"));
		else if (line.kind === "stamp" && isMasthead(head, index, headlineAt)) {
			if (line.rubric !== undefined) collectLabel(line, line.rubric, draft);
			draft.leftOut.push(toEvidence(line, "masthead", line.text.slice(line.rubric?.length ?? 0).trimStart()));
		} else if (line.kind === "title" && draft.byline === undefined && isBelowStamp(head, index) && collectName(line, draft)) continue;
		else if (path.has(index) || (line.kind === "title" && isRowAbove(line))) {
			if (!collectLine(line, draft)) pushKickers(line, draft);
		} else if (line.kind === "title" && index === kickerAt && isKicker(line, head[firstCopyAt])) {
			if (line.text.startsWith("#") && collectTags(line, draft)) continue;
			if (draft.place === undefined && isCityBelowStamp(head, index)) draft.place = line;
			else pushKickers(line, draft);
		} else if (line.kind === "title" && (isCrumbAlone(line) || (head[index + 1]?.text === ":" && line.words <= maxColonKicker)))
			pushKickers(line, draft);
		else if (line.kind === "stamp" && isKickerBesideStamp(line)) collectLine({ ...line, label: "rubric" }, draft);
		else if (isRubricAndHeadline(line.text, headline))
			collectLine({ ...line, kind: "label", label: "rubric", text: line.text.slice(0, -(headline?.length ?? 0) - 1) }, draft);
		else if (isRubricByPlace(head, index, firstCopyAt)) draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
		else if (!collectLine(line, draft)) draft.leftOut.push(toEvidence(line, isBehindCrawlDay(line) ? "crawl-scrap" : "above-headline"));
	}
	// The kicker stands nearer to the story than the way to the page.
	if (draft.labels.length === 0) collectCrumbs(crumbs, headline, draft);
}

/** A word or two in small letters below the headline's first copy, among the metadata. */
function isKeyWordOfCopy(line: HeaderLine, above: readonly HeaderLine[], headline: string | undefined): boolean {
	return (line.kind === "tag" || line.kind === "label") && isLowerCase(line.text) && above.some(({ text }) => text === headline);
}

/**
 * A name as the last of the lines above the headline: who wrote the story, if it says no word of him; where the name is set off, on a page
 * that nobody signs. “Harbour Post” · “National” · “Ann Lee”
 */
function isAuthorBelowRubric(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	if (line.kind !== "title" || line.words > 3 || !isAuthor(line.text) || saysWordOf(line.text, head)) return false;
	return !line.blankBefore || !head.some(({ kind }) => kind === "byline");
}

/** The same in one block with the rubric below it, set off from all else. “Ann Lee” above “Crash” */
function isAuthorAboveRubric(line: HeaderLine, rubric: HeaderLine | undefined, head: readonly HeaderLine[]): boolean {
	if (line.kind !== "title" || line.words > 3 || !line.blankBefore || rubric === undefined || rubric.blankBefore) return false;
	const isRubric = rubric.kind === "label" || (rubric.kind === "title" && rubric.words <= 2);
	return isRubric && isAuthor(line.text) && !saysWordOf(line.text, head);
}

/**
 * Where the kicker may stand: right above the headline, or where one of its words is a known rubric, above who wrote, a stamp with its time, or
 * a button or two between them. Without such a word it may be the site’s name as well.
 */
function findKicker(head: readonly HeaderLine[], headlineAt: number): number {
	let at = headlineAt - 1;
	while (at > 0 && isBelowKicker(head[at]) && headlineAt - at <= maxBelowKicker) at--;
	const line = head[at];
	return at === headlineAt - 1 || (line?.kind === "title" && isKnownAsRubric(line.text)) ? at : headlineAt - 1;
}

function isKnownAsRubric(text: string): boolean {
	return saysRubric(text) || isRubricOfTopics(text) || lookUpCountry(text) !== undefined;
}

function isBelowKicker(line: HeaderLine | undefined): boolean {
	if (line?.kind === "stamp") return line.rest === "" && line.stamps.some(({ time, dates }) => time !== undefined && dates.length > 0);
	return line?.kind === "byline" || (line?.kind === "left-out" && (line.rule === "boilerplate" || line.rule === "counter"));
}

const maxBelowKicker = 3;

/** A line that no table has, which is a rubric by where it stands: right above the headline, behind the day of the crawl, between its neighbours. */
function isRubricByPlace(head: readonly HeaderLine[], index: number, headlineAt: number): boolean {
	const [line, headline] = [head[index], head[headlineAt]];
	if (line === undefined) return false;
	if (index === headlineAt - 1) {
		if (isSetOffTag(line, headline) || isSubjectBehindCrawlDay(line, headline, head)) return true;
		const isOnTop = index === 0 && head[headlineAt + 1]?.kind === "stamp";
		if (isLatestNews(line) && (isOnTop || (line.blankBefore && headline?.blankBefore))) return true;
	}
	if (isPlaceBehindCrawlDay(line) || isTopicBehindCrawlDay(line) || (isBehindCrawlDay(line) && isCityOfDateline(line, head))) return true;
	return isRubricByNeighbours(head, index);
}

/** A kicker in small letters, set off from the headline. “public transport” */
function isSetOffTag(line: HeaderLine, headline: HeaderLine | undefined): boolean {
	if (line.kind !== "tag" || headline?.blankBefore !== true || isBehindCrawlDay(line)) return false;
	return wordsAlone.test(line.text) && line.text.split(" ").length <= 3;
}

const wordsAlone = /^[\p{L}\p{M} &-]{4,40}$/u;

/** A row of rubrics is as many labels. “Crime / Courts” */
function pushKickers(line: TextLine, draft: Draft): void {
	// The clock of a player. “0:00”
	if (!letter.test(line.text)) {
		draft.leftOut.push(toEvidence(line, "above-headline"));
		return;
	}
	const plain = line.text.replace(kickerEdges, "");
	const row = readRubricRow(plain);
	for (const value of row.length > 0 ? row : [plain])
		draft.labels.push({ value, evidence: [toEvidence(line, "kicker", value === plain ? line.text : value)] });
}

const letter = /\p{L}/u;

/**
 * The stroke of a path in front or behind, whose other end was cut off, the dash of a list, or that before the headline. “/   Events” ·
 * “Events /” · “- Canada” · “ENOUGH —”
 */
const kickerEdges = /^(?:\/ {0,4}|- )(?=\p{L})| {0,5}\/$| [—–]$/gu;

/** Above the colon that stood behind it. “Bridges in Oldport” above “:” */
const maxColonKicker = 5;

/** A well-known city in one block with the page's stamp above it, as the European Commission prints where it speaks. A calendar has the weekday. */
function isCityBelowStamp(head: readonly HeaderLine[], index: number): boolean {
	const [line, stamp] = [head[index], lineAbove(head, index)];
	if (line?.blankBefore !== false || stamp?.kind !== "stamp" || stamp.rest !== "") return false;
	return stamp.stamps.every(({ weekday }) => weekday === undefined) && lookUpCity(line.text) !== undefined;
}

/** A name between the day of the change and that of the publication; or below the page's stamp a name of the table, of whom the page says no word. */
function isBelowStamp(head: readonly HeaderLine[], index: number): boolean {
	const line = head[index];
	if (line === undefined || lineAbove(head, index)?.kind !== "stamp") return false;
	return head[index + 1]?.kind === "stamp" || (isAuthor(line.text) && !saysWordOf(line.text, head));
}

function collectName(line: TextLine, draft: Draft): boolean {
	const byline = readNameLine(line.text);
	if (byline === undefined) return false;
	collectByline(line, byline, draft);
	return true;
}

/** A rubric of the table, a stroke, and the headline again. “Politics|Mayor opens bridge” */
function isRubricAndHeadline(text: string, headline: string | undefined): boolean {
	return headline !== undefined && text.endsWith(`|${headline}`) && labels.has(foldLine(text.slice(0, -headline.length - 1)));
}

/** Up to three rubrics in a row: more are a menu. “Crossroads | Economy | Central Asia” */
function isRowAbove(line: HeaderLine): boolean {
	const { length } = readRubricRow(line.text);
	return length > 1 && (length <= maxRowAbove || isBehindCrawlDay(line));
}

const maxRowAbove = 3;
