import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { saysSame } from "../../lines/fold-line.ts";

/** Whether a line is one without a stop, and the headline stands again in one of the next lines; or a short sentence between the two. */
export function isAboveCopy(
	head: readonly HeaderLine[],
	index: number,
	above: HeaderLine | undefined,
	headline: string | undefined,
): boolean {
	const line = head[index];
	if (line?.kind === "prose") return line.text.length <= maxDeckAboveCopy && above === undefined && isCopyOf(headline, head[index + 1]);
	const isShort = line?.kind === "title" || line?.kind === "tag";
	return isShort && head.slice(index + 1, index + maxAboveCopy).some((below) => isCopyOf(headline, below));
}

/** Whether a line says the headline again. */
export function isCopyOf(headline: string | undefined, line: HeaderLine | undefined): boolean {
	return headline !== undefined && line !== undefined && line.text.length <= maxRepetition && saysSame(line.text, headline);
}

/** Longer lines are paragraphs. */
export const maxRepetition = 200;
/** A deck or two, and a label. */
const maxAboveCopy = 4;
/** A first paragraph is longer. */
const maxDeckAboveCopy = 120;
