import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { saysWordOf } from "../headline/told-share.ts";

/**
 * Reads a name below itself as who writes: first it is the text of his picture. Of a person whom another picture shows the story tells.
 * Returns the byline in its place.
 *
 *     Ann Lee       Team River
 *     Ann Lee       Team River
 */
export function asNameTwice(line: HeaderLine, above: HeaderLine | undefined, head: readonly HeaderLine[]): HeaderLine | undefined {
	if (line.kind !== "title" || line.words > maxWords || line.text !== above?.text) return undefined;
	if (line.text.startsWith("Team ") && team.test(line.text))
		return toHeaderLine(line, { kind: "byline", byline: { text: line.text, people: [] } });
	if (!isAuthor(line.text)) return undefined;
	const byline = readNameLine(line.text);
	const surname = line.text.slice(line.text.lastIndexOf(" ") + 1);
	return byline === undefined || saysWordOf(surname, head) ? undefined : toHeaderLine(line, { kind: "byline", byline });
}

/** The paper's own people, and its name. “Team River” */
const team = /^Team \p{L}[\p{L}.]{2,20}$/u;

/** “Ann Marie Lee” */
const maxWords = 3;
