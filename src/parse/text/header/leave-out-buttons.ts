import { hasDigit } from "../../stamps/has-digit.ts";
import type { Draft } from "../draft.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { looseButtons } from "../words/page-words.ts";

/**
 * Leaves out the buttons above the text that part two longer lines: what belongs together stands side by side then, as the text of a picture that is
 * printed twice. Beside a name or a rubric a button tells what these are. “Share” · “Advertisement”
 */
export function leaveOutButtons(page: readonly TextLine[], draft: Draft): readonly TextLine[] {
	const header = page.slice(0, maxHeader);
	if (!header.some(isButton)) return page;
	const kept: TextLine[] = [];
	let blankBefore = false;
	let sentences = 0;
	for (const [index, line] of header.entries()) {
		if (isParagraph(line)) sentences++;
		if (
			sentences < maxSentences &&
			isButton(line) &&
			isLoose(
				kept.at(-1),
				header.slice(index + 1).find((below) => !isButton(below)),
			)
		) {
			draft.leftOut.push(toEvidence(line, "boilerplate"));
			blankBefore ||= line.blankBefore;
			continue;
		}
		kept.push(blankBefore && !line.blankBefore ? { ...line, blankBefore } : line);
		blankBefore = false;
	}
	return [...kept, ...page.slice(maxHeader)];
}

function isButton({ text }: TextLine): boolean {
	return text.length <= maxButton && looseButtons.has(text.toLowerCase());
}

function isParagraph({ text }: TextLine): boolean {
	return text.length >= minParagraph && endsSentence(text) === "sentence";
}

/**
 * Whether a button stands between these by chance: beside a stamp, or between lines that are longer than a name or a rubric. Between a sentence
 * and a paragraph it tells a deck from the text.
 */
function isLoose(above: TextLine | undefined, below: TextLine | undefined): boolean {
	if (above === undefined || below === undefined) return false;
	if (mayBeStamp(above) || mayBeStamp(below) || above.text === below.text) return true;
	if (above.text.length < minLong || below.text.length < minLong) return false;
	return below.text.length < minText || endsSentence(above.text) !== "sentence";
}

function mayBeStamp({ text }: TextLine): boolean {
	return text.length <= maxStampLine && text.length >= minStamp && hasDigit(text);
}

/** A deck or a caption, and the first paragraph. */
const maxSentences = 2;
const minParagraph = 60;
const minText = 100;
const minLong = 32;
/** “3/5/24” · “Published: Friday, May 3, 2024 10:15 AM EDT” */
const minStamp = 6;
const maxStampLine = 60;
/** “Sign up for our newsletter” */
const maxButton = 26;
/** A menu and the header below it. */
const maxHeader = 40;
