import { classifyLine } from "../../line-kinds/classify-line.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";

/**
 * A name, maybe with its office, between a headline and the stamp: who wrote, on a page whose first line is a sentence, below which nobody looks for
 * names.
 *
 *     A picture shows the old bridge at night, in a photo of May 2.
 *     Mayor opens the bridge over the river
 *     Ann Lee
 *     Posted May 3, 2024 7:12 am EDT
 *
 * Returns `undefined` for any other line.
 */
export function asNameAboveStamp(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
): HeaderLine | undefined {
	if (line.kind !== "title" || line.words > maxWords) return undefined;
	const [stamp, ...text] = lines.slice(index + 1, index + 2 + maxToText);
	if (stamp === undefined || stamp.text.length > maxStamp) return undefined;
	const title = head.at(-1);
	if (title?.kind !== "title" || title.words < minHeadline || title.words <= line.words) return undefined;
	// Below several the text has begun, and who wrote wrote another story.
	if (head.filter(({ kind }) => kind === "prose").length !== 1 || head.slice(0, -1).some(isHeadline)) return undefined;
	if (head.some(({ kind }) => kind === "byline" || kind === "stamp") || !isAuthor(line.text) || isAuthor(title.text)) return undefined;
	if (!text.some(isParagraph) || classifyLine(stamp).kind !== "stamp") return undefined;
	const byline = readNameWithOffice(line.text) ?? readNameLine(line.text);
	return byline && toHeaderLine(line, { kind: "byline", byline });
}

function isHeadline(line: HeaderLine): boolean {
	return line.kind === "title" && line.words >= minHeadline;
}

function isParagraph({ text }: TextLine): boolean {
	return text.length >= minParagraph && endsSentence(text) === "sentence";
}

/** Buttons, a caption and the first paragraph. */
const maxToText = 6;
/** A deck or a caption may be as long. */
const minParagraph = 80;
/** Two who wrote, or one and the office. */
const maxWords = 5;
/** Labels, day, time and zone, twice. */
const maxStamp = 120;
/** A rubric has fewer. */
const minHeadline = 5;
