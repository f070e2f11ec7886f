import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { saysWordOf, told, toldShare, toTold } from "./told-share.ts";

/**
 * Of a picture that is shown below the headline the text tells less than of the headline. So the first line of a page that is like a
 * headline shows none, nor does a line of which the text tells, where it says nothing of that first line: that is the page's, or of another
 * story.
 */
export function toPictureTest(lines: readonly HeaderLine[]): (index: number) => boolean {
	const line = lines.find(isLongEnough);
	const text = toTold(lines.filter((each) => each.kind === "prose" && each.text.length >= minText).map((each) => each.text));
	const share = line && toldShare(line.text, text);
	const isUntold = line !== undefined && (share === undefined ? !saysWordOf(line.text, lines) : share < told.little);
	return (index) => {
		const copy = lines[index];
		if (copy?.kind !== "title") return true;
		if (copy.text === line?.text) return false;
		return !isUntold || (toldShare(copy.text, text) ?? 0) < told.much;
	};
}

function isLongEnough(line: HeaderLine): boolean {
	return line.kind === "title" && line.words >= minHeadlineWords;
}

/** Rubrics and many names have fewer. */
const minHeadlineWords = 3;
/** Paragraphs are longer than captions and slogans. */
const minText = 60;
