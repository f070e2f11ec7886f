import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";

/**
 * Reads a name in the block of a byline that goes on in it, and the word between them where it stands alone.
 *
 *     By Ann Lee and     Ann Lee,       By
 *     Per Olsen          Per Olsen      Ann Lee
 *                                       and
 *                                       Per Olsen
 *
 * Returns `undefined` for any other line.
 */
export function asJoinedName(line: HeaderLine, head: readonly HeaderLine[]): HeaderLine | undefined {
	if (line.blankBefore || line.text.length > maxName) return undefined;
	const above = head.at(-1);
	if (joints.has(line.text)) return isSigned(above) ? toHeaderLine(line, { kind: "left-out", rule: "boilerplate" }) : undefined;
	if (line.kind !== "title") return undefined;
	const joint = above?.kind === "left-out" && !above.blankBefore && joints.has(above.text) ? above.text : undefined;
	const before = joint === undefined ? above : head.at(-2);
	if (!isSigned(before) || (joint === undefined && !goesOn.test(before.byline.text))) return undefined;
	const name = readNameLine(line.text);
	return name && toHeaderLine(line, { kind: "byline", byline: { ...name, joint: joint ?? "" } });
}

function isSigned(line: HeaderLine | undefined): line is HeaderLine & { readonly kind: "byline" } {
	return line?.kind === "byline" && line.byline.people.length > 0;
}

/** Three long words. */
const maxName = 40;
const joints: ReadonlySet<string> = new Set(["and", "&", "und", "et", "y", "e", "och", "og", "en", "и", ","]);
/** “By Ann Lee and” · “Ann Lee,” */
const goesOn = / (?:and|&|und|et|y|e|och|og|en|и)$|,$/u;
