import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { areNames, peopleOf } from "../../line-kinds/names/names-in-line.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";

/**
 * Reads names behind a dash, set off between the headline and the text, as who writes; PressReader prints so, and maybe the desk behind
 * them, or where to write to alone. Returns the byline in its place, or a line that is left out.
 *
 *     Mayor opens bridge
 *
 *     - Vong Sokheng
 */
export function asDashedNames(line: HeaderLine, index: number, head: readonly HeaderLine[]): HeaderLine | undefined {
	const next = head[index + 1];
	if (line.kind !== "title" || !line.text.startsWith("- ") || !line.blankBefore || next?.kind !== "prose" || !next.blankBefore)
		return undefined;
	if (!head.slice(0, index).some((above) => above.kind === "title" && above.words >= minHeadline)) return undefined;
	const text = line.text.slice(2);
	if (address.test(text)) return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	const byline = readNameLine(text) ?? (areNames(text) ? { text, people: peopleOf(text) } : undefined);
	return byline && toHeaderLine(line, { kind: "byline", byline });
}

/** An address, maybe behind whose it is. “Page Editor: page@news.example” */
const address = /^(?:[\p{L} ]{2,30}: ?)?[\w.+-]{1,40}@[\w.-]{3,40}$/u;

/** A rubric is shorter. */
const minHeadline = 3;
