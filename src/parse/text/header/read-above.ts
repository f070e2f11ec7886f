import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { collectByline, collectLine, type Draft } from "../draft.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { isAuthor } from "../line-kinds/is-author.ts";
import { isBehindCrawlDay } from "../line-kinds/read-crawl-line.ts";
import { readNameLine } from "../line-kinds/read-name-line.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { adMarks } from "../words/page-words.ts";
import { isOfPage } from "./is-of-page.ts";
import { isMasthead } from "./masthead.ts";
import { saysWordOf } from "./told-share.ts";

/**
 * Reads what stands above the headline: labels, stamps, bylines; the rest is the page's own and left out.
 *
 * A line of up to three words right above the headline is a kicker, even if no table knows it; short lines in a row are a menu, and
 * their words are no labels.
 */
export function readAbove(head: readonly HeaderLine[], headlineAt: number, draft: Draft): void {
	const menu = menuLines(head, headlineAt);
	const headline = head[headlineAt]?.text;
	let firstCopyAt = headlineAt;
	while (lineAbove(head, firstCopyAt)?.text === headline) firstCopyAt--;
	for (const [index, line] of head.slice(0, headlineAt).entries()) {
		if (index === headlineAt - 1 && isAuthorBelowRubric(line, head) && collectName(line, draft)) continue;
		if (index === headlineAt - 2 && isAuthorAboveRubric(line, head[index + 1], head) && collectName(line, draft)) continue;
		if (menu.has(index)) draft.leftOut.push(toEvidence(line, "menu"));
		else if (line.kind === "stamp" && isMasthead(head, index, headlineAt)) draft.leftOut.push(toEvidence(line, "masthead"));
		else if (line.kind === "title" && draft.byline === undefined && isBetweenStamps(head, index) && collectName(line, draft)) continue;
		else if (line.kind === "title" && index === firstCopyAt - 1 && isKicker(line, headline)) {
			if (draft.place === undefined && isCityBelowStamp(head, index)) draft.place = line;
			else draft.labels.push({ value: line.text.replace(crumbEnd, ""), evidence: [toEvidence(line, "kicker")] });
		} else if (!collectLine(line, draft)) draft.leftOut.push(toEvidence(line, isBehindCrawlDay(line) ? "crawl-scrap" : "above-headline"));
	}
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
 * Up to three words, and no number of views, time alone, rest of a line, or title of the page. “Crime and courts” · not “21:30” · not
 * “: :in Oslo”
 */
function isKicker(line: HeaderLine & { readonly kind: "title" }, headline: string | undefined): boolean {
	if (headline !== undefined && line.text.startsWith(`${headline} - `)) return false;
	return (
		line.words > 0 &&
		line.words <= 3 &&
		line.text.length <= maxKicker &&
		!isBehindCrawlDay(line) &&
		!isOfPage(line.text) &&
		!line.text.startsWith(": ")
	);
}

/** Three long words; names of a site's lists that are glued to each other are longer. */
const maxKicker = 50;

/** The stroke of a path whose end was cut off. “Events /” */
const crumbEnd = / {1,5}\/$/;

/** A well-known city in one block with the page's stamp above it, as the European Commission prints where it speaks. A calendar has the weekday. */
function isCityBelowStamp(head: readonly HeaderLine[], index: number): boolean {
	const [line, stamp] = [head[index], lineAbove(head, index)];
	if (line?.blankBefore !== false || stamp?.kind !== "stamp" || stamp.rest !== "") return false;
	return stamp.stamps.every(({ weekday }) => weekday === undefined) && lookUpCity(line.text) !== undefined;
}

/** A name between the day of the change and that of the publication. */
function isBetweenStamps(head: readonly HeaderLine[], index: number): boolean {
	return lineAbove(head, index)?.kind === "stamp" && head[index + 1]?.kind === "stamp";
}

function collectName(line: TextLine, draft: Draft): boolean {
	const byline = readNameLine(line.text);
	if (byline === undefined) return false;
	collectByline(line, byline, draft);
	return true;
}

/** Below an advertisement the menu has ended. */
function isAdvertisement(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && line.text.length <= maxAdMark && adMarks.has(foldLine(line.text));
}

/** The longest of the table, with marks around it. */
const maxAdMark = 20;

/** Three short lines or more without a blank line between them, above the headline, are a menu. */
function menuLines(head: readonly HeaderLine[], headlineAt: number): ReadonlySet<number> {
	const menu = new Set<number>();
	let run: number[] = [];
	const close = () => {
		// The rubric of the story may be its last entry, above who wrote it.
		const last = run.at(-1) ?? 0;
		if (head[last]?.kind === "label" && head[last + 1]?.kind === "byline") run.pop();
		if (run.length >= 3) for (const index of run) menu.add(index);
		run = [];
	};
	for (const [index, line] of head.slice(0, headlineAt).entries()) {
		if (line.blankBefore || isAdvertisement(lineAbove(head, index))) close();
		const short = line.kind === "label" || line.kind === "tag" || (line.kind === "title" && line.words <= 3);
		if (short || (line.kind === "left-out" && line.rule === "boilerplate" && line.text.length <= 30)) run.push(index);
		else close();
	}
	close();
	return menu;
}
