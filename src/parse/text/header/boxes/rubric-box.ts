import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";

/**
 * What a page of Sputnik says of a rubric, on top of the page and in one block, with the headline set off below: a picture that shows its
 * width alone, the rubric's name, and what the rubric is about.
 *
 *     - Sputnik International, 1920, 25.02.2022
 *     Talks on the Harbour                                  name
 *     Both towns began to talk of a common harbour in …     blurb
 *
 *     Ferry Lines to Share One Pier
 *
 * Returns the line as left out, or `undefined` where it is none of the two.
 */
export function asRubricBox(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
): HeaderLine | undefined {
	if (line.blankBefore || (line.kind !== "title" && line.kind !== "prose")) return undefined;
	const pictureAt = isBarePicture(head[index - 1]) ? index - 1 : index - 2;
	if (pictureAt < 0 || !isBarePicture(head[pictureAt])) return undefined;
	const others = head.filter(({ kind }) => kind !== "left-out" && kind !== "label");
	// Below the headline it stands where the metadata are stored, too.
	const [title] = others;
	const isBelowTitle = others.length === 1 && title?.kind === "title" && head.indexOf(title) < pictureAt;
	if (isBelowTitle && !lines.slice(index + 1).some(({ text }) => text === title.text)) return undefined;
	if (others.length > 0 && !isBelowTitle) return undefined;
	const [name, blurb, ...below] = lines.slice(pictureAt + 1, pictureAt + 5);
	if (
		name?.blankBefore ||
		blurb === undefined ||
		blurb.blankBefore ||
		!(endsSentence(blurb.text) === "sentence" || blurb.text.endsWith("!"))
	)
		return undefined;
	// The picture of the story may stand between.
	const headline = below.find(({ blankBefore }) => blankBefore);
	if (!isBelowTitle && (headline === undefined || endsSentence(headline.text) === "sentence")) return undefined;
	return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
}

/** A picture's width without a caption. “- Sputnik International, 1920” · “Sputnik Africa, 1920, 05.12.2023” */
function isBarePicture(line: HeaderLine | undefined): boolean {
	if (line?.kind !== "left-out" || line.rule !== "caption") return false;
	return line.text.startsWith("- ") || line.text.startsWith("Sputnik ");
}
