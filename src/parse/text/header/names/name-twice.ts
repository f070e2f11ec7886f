import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { saysWordOf } from "../headline/told-share.ts";

/**
 * Reads a name below itself as who writes: first it is the text of his picture. Of a person whom another picture shows the story tells.
 * Returns the byline in its place.
 *
 *     Ann Lee       Team River      Portrait of Ann Lee
 *     Ann Lee       Team River      Ann Lee
 */
export function asNameTwice(line: HeaderLine, above: HeaderLine | undefined, head: readonly HeaderLine[]): HeaderLine | undefined {
	if (line.kind !== "title" || line.words > maxWords || above === undefined) return undefined;
	const isPictured = namesWriterBelow(above, line);
	if (!isPictured && line.text !== above.text) return undefined;
	if (line.text.startsWith("Team ") && team.test(line.text))
		return toHeaderLine(line, { kind: "byline", byline: { text: line.text, people: [] } });
	if (!isPictured && !isAuthor(line.text)) return undefined;
	const byline = readNameLine(line.text);
	const surname = line.text.slice(line.text.lastIndexOf(" ") + 1);
	return byline === undefined || (!isPictured && saysWordOf(surname, head)) ? undefined : toHeaderLine(line, { kind: "byline", byline });
}

/** Whether a line is the text of the picture of whom the line below it names. “Portrait of Ann Lee” above “Ann Lee” */
export function namesWriterBelow({ text }: HeaderLine, name: HeaderLine): boolean {
	return text.endsWith(` of ${name.text}`) && pictures.has(text.slice(0, -` of ${name.text}`.length));
}

const pictures: ReadonlySet<string> = new Set([
	"Portrait",
	"Photo",
	"Picture",
	"Headshot",
	"Profile picture",
	"Profile photo",
	"Author photo",
]);

/** The paper's own people, and its name. “Team River” */
const team = /^Team \p{L}[\p{L}.]{2,20}$/u;

/** “Ann Marie Lee” */
const maxWords = 3;
