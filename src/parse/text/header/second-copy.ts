import { hasDigit } from "../../stamps/has-digit.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import type { Draft } from "../draft.ts";
import { isLowerCase } from "../line-kinds/tags/is-tag.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldAll, foldWords, saysSame } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

// A page that was stored twice, as metadata and as text.

/**
 * The line below the last repetition of the headline, when all sentences between here and there are printed again below it; when nothing but its
 * description stands between, above its stamp with a time; or when none is, as below the first of two headlines that stands in a list of stories.
 */
export function findSecondCopy(lines: readonly TextLine[], textAt: number, draft: Draft): number | undefined {
	const headline = draft.headline?.value;
	if (headline === undefined) return undefined;
	const at = lines.findLastIndex(
		({ text }, index) => index > textAt && Math.abs(text.length - headline.length) <= 4 && saysSame(text, headline),
	);
	if (at === -1) return undefined;
	// What is said in a film stands between its button and the story with its stamp, as the stations of Hearst print it.
	const isTold = lines.slice(0, textAt).some(({ text }) => text.length <= maxTranscript && transcript.test(text));
	const stamp = lines[at + 1];
	if (isTold && stamp !== undefined && hasDigit(stamp.text) && readStamps(stamp.text, stamp.number).stamps.length > 0) return at;
	const between = lines.slice(textAt, at);
	const sentences = between.filter((line) => line.text.length > minText);
	if (sentences.length > 0 && areToldAgain(sentences, lines.slice(at + 1))) return at;
	const [description] = sentences;
	if (description !== undefined) {
		if (between.length > 1 || draft.lead !== undefined || !isTimed(stamp)) return undefined;
		draft.lead = description;
		return at;
	}
	// Between two headlines of a list there is no sentence, however short, but headlines that were cut off.
	if (between.some(({ text }) => endsSentence(text) === "sentence" && !text.endsWith("…"))) return undefined;
	return lines.slice(at + 1).some((line) => line.text.length > minText && endsSentence(line.text) === "sentence") ? at : undefined;
}

/** Leaves out what the second copy says again, but for the key words and the description that is kept as the first paragraph. */
export function leaveOutFirstCopy(lines: readonly TextLine[], draft: Draft): void {
	for (const line of lines) {
		if (line === draft.lead) continue;
		if (isKeyWord(line.text)) draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
		else draft.leftOut.push(toEvidence(line, "first-copy"));
	}
}

/** A few words in small letters without a mark. “ferry traffic” */
function isKeyWord(text: string): boolean {
	return text.length <= maxKeyWord && isLowerCase(text) && keyWord.test(text);
}

const maxKeyWord = 40;
const keyWord = /^\p{L}[\p{L}\d' -]*$/u;

function isTimed(line: TextLine | undefined): boolean {
	if (line === undefined || line.text.length > maxStamp || !hasDigit(line.text)) return false;
	const { stamps, rest } = readStamps(line.text, line.number);
	return rest === "" && stamps.some(({ time, dates }) => time !== undefined && dates.length > 0);
}

/** “09:31 GMT 11.04.2022 (Updated: 09:44 GMT 11.04.2022)” */
const maxStamp = 64;

/** Whether lines say, in their order, what all these sentences say: the metadata fuse to one line what the page parts. */
function areToldAgain(sentences: readonly TextLine[], below: readonly TextLine[]): boolean {
	const known = new Set(below.map(({ text }) => foldWords(text)));
	let whole: string | undefined;
	let from = 0;
	for (const { text } of sentences) {
		if (known.has(foldWords(text))) continue;
		whole ??= foldAll(below.map((line) => line.text).join(" "));
		const told = foldAll(text);
		const at = whole.indexOf(told, from);
		if (at === -1) return false;
		from = at + told.length;
	}
	return true;
}

/** Shorter lines are none of the paragraphs. */
const minText = 60;
/** The button above what is said in a film. “Show Transcript” */
const transcript = /^(?:Show|Hide) Transcript$/;
const maxTranscript = 15;
