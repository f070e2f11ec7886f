import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isKnownRubric } from "../../line-kinds/known-rubrics.ts";
import { leftOutRule } from "../../line-kinds/left-out-rule.ts";
import { foldLine, foldWords } from "../../lines/fold-line.ts";
import { toEvidence } from "../../lines/read-lines.ts";
import { homeWords } from "../../words/home-words.ts";
import { labels } from "../../words/labels.ts";
import { isIssuer } from "./kickers.ts";

/**
 * Reads the way to the page, above its headline: the rubrics behind the home page are labels, and the last of them is the section.
 *
 *     Home / News / Local        News > Politics > Mayor and council open …        2. Harbour        News | Local
 *            ^     ^             ^      ^
 *
 * A row of more than two entries with points or upright strokes is a menu as well: none is read.
 */
export function collectCrumbs(lines: readonly HeaderLine[], headline: string | undefined, draft: Draft): void {
	const isNumbered = lines.some(({ text }) => text.startsWith("1. "));
	for (const line of lines) {
		const rubrics = readCrumbs(withoutHeadline(line.text, headline), isNumbered).filter((part) => isRubric(part, headline));
		for (const rubric of rubrics) draft.labels.push({ value: rubric, evidence: [toEvidence(line, "label", rubric)] });
		const last = rubrics.at(-1);
		if (last !== undefined) draft.section = { value: last, evidence: [toEvidence(line, "section", last)] };
	}
}

/** The way without the words in front of it, and without the headline at its end. “You are here: Home / News” · “Home News Mayor opens bridge” */
function withoutHeadline(text: string, headline: string | undefined): string {
	const way = text.startsWith(hereInFront) ? text.slice(hereInFront.length).trimStart() : text;
	return headline !== undefined && way.startsWith("Home") && way.endsWith(headline) ? way.slice(0, -headline.length).trimEnd() : way;
}

/** What opens the way on many pages in English. */
export const hereInFront = "You are here:";

function readCrumbs(text: string, isNumbered: boolean): readonly string[] {
	if (isNumbered && number.test(text)) return [text.replace(number, "")];
	const behindHome =
		text.startsWith("Home") && !marks.test(text) && !text.endsWith(" .") ? readWords(text.slice("Home".length).trimStart()) : [];
	if (behindHome.length > 0) return behindHome;
	const two = text.split(pointOrStroke);
	if (two.length === 2 && two.every((part) => isKnownRubric(foldLine(part)))) return two;
	const mark = arrow.test(text) ? arrows : text.endsWith(" .") ? stops : strokes;
	const parts = text.split(mark).map((part) => part.trim());
	const [first = "", ...others] = parts;
	if (others.length === 0 || parts.length > maxCrumbs) return [];
	if (isHome(first)) return others;
	if (isKnownRubric(foldLine(first))) return parts;
	// The site stands for its home page. “Harbour Post > News > Town” · “港报 > 北京 > 正文”
	const isText = textWords.has(others.at(-1) ?? "");
	if (!arrow.test(text) || first.split(" ").length > maxWords) return [];
	return isText || others.some((part) => isKnownRubric(foldLine(part))) ? others.slice(0, isText ? -1 : undefined) : [];
}

/** Rubrics without a mark between them: one, or two whose words tell where the second begins. “Local News” · “Music Music News” */
function readWords(text: string): readonly string[] {
	if (isKnownRubric(foldLine(text))) return [text];
	for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
		const parts = [text.slice(0, at), text.slice(at + 1)];
		if (parts.every((part) => isKnownRubric(foldLine(part)))) return parts;
	}
	return [];
}

const marks = /[>›»→/|•·]/;
/** More than two are a menu. “News | Local” */
const pointOrStroke = / [|•·] /;

/** What the end of the way is called on pages in Chinese: the text. */
const textWords: ReadonlySet<string> = new Set(["正文", "内文", "內文", "详情"]);

/** The number of an entry. “1. World” */
const number = /^\d{1,2}\. /;
const arrow = /[>›»→]/;
const arrows = />{1,2}|[›»→]/;
const strokes = /\//;
/** Behind each crumb. “Home . News .” */
const stops = / \.(?: |$)/;
/** The home page, three rubrics, the headline. */
const maxCrumbs = 5;

function isHome(text: string): boolean {
	return homeWords.has(text.toLowerCase());
}

/** A name of up to three words that is no button, no paper and not the headline. */
function isRubric(text: string, headline: string | undefined): boolean {
	if (text.length < minRubric || text.length > maxRubric || text.split(" ").length > maxWords || text.endsWith("…") || isHome(text))
		return false;
	if (isIssuer(text) || (headline !== undefined && foldWords(headline).startsWith(foldWords(text)))) return false;
	return labels.has(foldLine(text)) || leftOutRule(text) === undefined;
}

const minRubric = 2;
const maxRubric = 40;
const maxWords = 4;
