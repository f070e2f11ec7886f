import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isKnownRubric } from "../../line-kinds/known-rubrics.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isListAgain, isLowerCase } from "../../line-kinds/tags/is-tag.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { toEvidence } from "../../lines/read-lines.ts";
import { readRubricRow } from "./rubric-row.ts";

/** A line below the headline. */
interface RubricPlace {
	readonly head: readonly HeaderLine[];
	readonly line: HeaderLine;
	readonly next: HeaderLine | undefined;
	readonly index: number;
	/** Index of the first line below the headline. */
	readonly from: number;
	readonly headline: string | undefined;
	readonly stampSeen: boolean;
	readonly draft: Draft;
}

/**
 * Takes up key words, a row of rubrics, and those behind a stamp. Returns `false` where the line is none.
 *
 *     ferries      Transport / Town      in Local News
 */
export function collectRubrics({ head, line, next, index, from, headline, stampSeen, draft }: RubricPlace): boolean {
	if ((line.kind === "tag" && stampSeen) || isInRow(head, index)) {
		draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
		return true;
	}
	if (isListAgain(line.text, head[index - 1]?.text ?? "")) {
		draft.leftOut.push(toEvidence(line, "tag-list"));
		return true;
	}
	if (line.kind === "title" && headline !== undefined && standsInMenu(head, index, from) && !isAuthor(line.text)) {
		draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
		return true;
	}
	if (index === from && next?.kind === "stamp" && isLatestNews(line)) {
		draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
		return true;
	}
	if (stampSeen && line.text.length <= maxJoint && joint.test(line.text) && next?.kind === "label") {
		draft.leftOut.push(toEvidence(line, "beside-stamp"));
		return true;
	}
	const isBehindStamp = stampSeen && line.text.startsWith("in ") && rubricBehind.test(line.text);
	const announced = line.text.length <= maxAnnounced ? announcedRubric.exec(line.text)?.[1] : undefined;
	const isAnnounced = announced !== undefined && isKnownRubric(foldLine(announced));
	const mayBeRow = line.kind === "title" && headline !== undefined && (stampSeen || index === from);
	const values = isBehindStamp ? line.text.slice(3).split(", ") : isAnnounced ? [announced] : mayBeRow ? readRubricRow(line.text) : [];
	const rubrics = values.map((value) => ({ value, evidence: [toEvidence(line, "label", value)] }));
	draft.labels.push(...rubrics);
	draft.section ??= rubrics[0];
	return rubrics.length > 0;
}

/** The rubric of sites that have no other, which elsewhere is a heading of the page: it counts beside the headline alone. “Latest News” */
export function isLatestNews({ kind, text }: HeaderLine): boolean {
	return kind === "left-out" && text.length <= maxLatest && /^latest news$/i.test(text);
}

const maxLatest = 11;

/** A few words right below the headline, which stand in the menu above it, too: one of the site's rubrics. “World+Biz” */
function standsInMenu(head: readonly HeaderLine[], index: number, from: number): boolean {
	const line = head[index];
	if (index !== from || line?.kind !== "title" || line.words > maxWords) return false;
	return head
		.slice(0, index - 1)
		.some(({ text }) => text.length <= line.text.length + maxMark && text.replace(markInFront, "") === line.text);
}

const maxWords = 3;
/** The mark of a list and its blanks. “  - ” */
const markInFront = /^[\s•·*-]{1,6}/;
const maxMark = 6;

/** The word that joins a rubric to the stamp above it, on its own line. “in” above “News” */
const joint = /^in:?$/i;
const maxJoint = 3;

/** A rubric behind the word for where it stands, on its own line. “In News” · “IN: Politics” */
const announcedRubric = /^I[nN]:? (\p{Lu}[\p{L} &]{2,24})$/u;
const maxAnnounced = 30;

/** The rubrics behind a stamp, as WordPress themes print them. “in Local News” · “in News, Waterfront” */
const rubricBehind = /^in \p{Lu}[\p{L} &]{2,24}(?:, \p{Lu}[\p{L} &]{2,24}){0,4}$/u;

/**
 * A key word beside another, or below two; or up to nine words in small letters between two, or below a stamp in digits. “storms in the north of
 * the country and their cost”
 */
function isInRow(head: readonly HeaderLine[], index: number): boolean {
	const [line, next, above, second] = [head[index], head[index + 1], head[index - 1], head[index - 2]];
	const isBelow = isRubricOrTag(next);
	const isBelowTwo = (above?.kind === "tag" || isLongKeyWord(above)) && isRubricOrTag(second);
	if (line?.kind === "tag") return isBelow || isKeyWord(above) || isBelowTwo;
	return isLongKeyWord(line) && isBelow && (isRubricOrTag(above) || (above?.kind === "stamp" && isoStamp.test(above.text)));
}

function isRubricOrTag(line: HeaderLine | undefined): boolean {
	return line?.kind === "tag" || isKeyWord(line);
}

function isLongKeyWord(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words <= maxKeyWords && isLowerCase(line.text);
}

const maxKeyWords = 9;
const isoStamp = /^\d{4}-\d\d-\d\dT[\d:+]{5,14}$/;

/** A rubric in small letters, as key words are printed. */
function isKeyWord(line: HeaderLine | undefined): boolean {
	return line?.kind === "label" && isLowerCase(line.text);
}
