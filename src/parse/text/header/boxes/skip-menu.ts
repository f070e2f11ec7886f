import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { collectLine, type Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isLowerCase } from "../../line-kinds/tags/is-tag.ts";
import { isDense } from "../../lines/dense-script.ts";
import { toEvidence } from "../../lines/read-lines.ts";

/**
 * Leaves out the menu on top of a page without a headline: three lines or more of up to three words, above a stamp, who wrote, or a
 * paragraph; above a stamp with its weekday and time fewer. The last of them may be the rubric of the story. Returns the index below it, `undefined` where none stands there.
 *
 *     Valley Times
 *     News
 *     Sport
 *     Sign in
 *     The town of Oldport opened a bridge over the river on Monday.
 */
export function skipMenu(head: readonly HeaderLine[], datelineAt: number | undefined, draft: Draft): number | undefined {
	const end = head.findIndex((line) => !isScrap(line));
	if (datelineAt !== undefined && datelineAt < end) return undefined;
	const [last, below] = [head[end - 1], head[end]];
	if (last === undefined || below === undefined || (!isSignature(below) && !isParagraph(below))) return undefined;
	// A city right above the text is where it was written.
	const menuEnd = last.kind === "title" && lookUpCity(last.text) !== undefined ? end - 1 : end;
	const text = head.slice(end).find((line) => !isSignature(line) && line.kind !== "left-out" && line.kind !== "label");
	const entries = head.slice(0, menuEnd).filter(({ kind }) => kind !== "left-out").length;
	if (!isParagraph(text) || entries < (isTimed(below) ? 1 : minEntries)) return undefined;
	for (const [index, line] of head.slice(0, menuEnd).entries()) {
		const isEntry = line.kind === "title" || line.kind === "tag" || (line.kind === "label" && index < menuEnd - 1);
		if (isEntry || !collectLine(line, draft)) draft.leftOut.push(toEvidence(line, "menu"));
	}
	return menuEnd;
}

function isScrap(line: HeaderLine): boolean {
	return (
		line.kind === "left-out" ||
		line.kind === "label" ||
		(line.kind === "title" && line.words <= maxWords) ||
		(line.kind === "tag" && isLowerCase(line.text))
	);
}

/** A day with its weekday and its time, which is the page's stamp. */
function isTimed(line: HeaderLine): boolean {
	return line.kind === "stamp" && line.rest === "" && line.stamps.some(({ weekday, time }) => weekday !== undefined && time !== undefined);
}

function isSignature({ kind }: HeaderLine): boolean {
	return kind === "stamp" || kind === "byline";
}

/** What no caption and no button is as long as; in scripts without blanks it has fewer signs. */
function isParagraph(line: HeaderLine | undefined): boolean {
	return line?.kind === "prose" && line.text.length >= (isDense(line.text) ? minDense : minText);
}

const minText = 60;
const minDense = 25;
const maxWords = 3;
/** A headline may have three words, and a rubric above it. */
const minEntries = 3;
