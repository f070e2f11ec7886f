import { type HeaderLine, toHeaderLine } from "../line-kinds/header-line.ts";
import { isAuthor } from "../line-kinds/is-author.ts";
import { readNameLine } from "../line-kinds/read-byline.ts";
import { saysWordOf } from "./told-share.ts";

/**
 * Reads a name below itself as who writes: first it is the text of his picture. Of a person whom another picture shows the story tells.
 * Returns the byline in its place.
 *
 *     Ann Lee
 *     Ann Lee
 */
export function asNameTwice(line: HeaderLine, above: HeaderLine | undefined, head: readonly HeaderLine[]): HeaderLine | undefined {
	if (line.kind !== "title" || line.words > maxWords || line.text !== above?.text || !isAuthor(line.text)) return undefined;
	const byline = readNameLine(line.text);
	const surname = line.text.slice(line.text.lastIndexOf(" ") + 1);
	return byline === undefined || saysWordOf(surname, head) ? undefined : toHeaderLine(line, { kind: "byline", byline });
}

/** “Ann Marie Lee” */
const maxWords = 3;
