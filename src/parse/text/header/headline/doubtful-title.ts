import { opensInDoubt } from "../../line-kinds/doubtful-openings.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { saysWordOf } from "./told-share.ts";

/**
 * Finds the first line of a page that opens as a button, a teaser or a byline does, but stands where a headline stands and says as
 * much: right above the stamp, the byline or the text. Returns its index.
 *
 *     Copyright law change hits small papers      Author Ann Lee Dies
 *     By Ann Lee                                  May 3, 2024
 */
export function findDoubtfulTitle(head: readonly HeaderLine[], datelineAt: number | undefined): number | undefined {
	const index = head.findIndex(
		(line) => isDoubtful(line) || !(line.kind === "left-out" || line.kind === "label" || line.kind === "tag-list" || isStampAlone(line)),
	);
	const line = head[index];
	if (line === undefined) return undefined;
	const at = head.findIndex(({ kind }, below) => below > index && kind !== "left-out");
	const below = head[at];
	if (line.kind === "byline" ? !isNoByline(line.text, below, head) : !isDoubtful(line) || !saysMuch(line.text, head)) return undefined;
	return below?.kind === "stamp" || below?.kind === "byline" || below?.kind === "prose" || at === datelineAt ? index : undefined;
}

/** A stamp and nothing beside it, which may stand above the headline. */
function isStampAlone(line: HeaderLine): boolean {
	return line.kind === "stamp" && line.rest === "" && line.byline === undefined;
}

function saysMuch(text: string, head: readonly HeaderLine[]): boolean {
	if (labelInFront.test(text)) return saysWordOf(text.slice(text.indexOf(": ")), head);
	if (endsSentence(text) !== "open" || text.split(" ").length < minWords) return false;
	return (text.match(smallWord)?.length ?? 0) >= minSmallWords;
}

/** Who writes, his name and what became of him; or what is no name, since who writes stands below. “Author Ann Lee Dies” · “Di Maria Leaves Oldport” */
function isNoByline(text: string, below: HeaderLine | undefined, head: readonly HeaderLine[]): boolean {
	if (text.split(" ").length < minNamedWords) return false;
	if (office.test(text)) return below?.kind === "byline" || saysWordOf(text.slice(text.indexOf(" ") + 1), head);
	return particle.test(text) && below?.kind === "byline" && below.byline.people.length > 0;
}

/** A word for who writes, which as a byline has a colon or a name of two words behind it. */
const office =
	/^(?:[Aa]uthor|AUTHOR|[Rr]eporter|REPORTER|[Ee]ditor|EDITOR|[Ll]aporan(?! (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis) )|[Аа]втор|[Aa]utor) \p{Lu}/u;
/** A word that opens bylines and names. “Von Trapp” */
const particle = /^(?:[Vv]on|[Dd]i|[Dd]e|[Aa]v|[Aa]f|[Pp]ar|[Pp]or|[Ff]rom) \p{Lu}/u;
const minNamedWords = 4;

function isDoubtful(line: HeaderLine): boolean {
	if (line.kind !== "left-out" || line.text.length < minCharacters) return false;
	if (line.text.includes(":") && labelInFront.test(line.text)) return true;
	return line.rule === "boilerplate" ? opensInDoubt(line.text) : line.rule === "breadcrumb" && rubricInFront.test(line.text);
}

/** What a gallery or a film shows, where a credit says names behind the same word; what a release says. “PHOTOS: A year of floods” */
const labelInFront =
	/^(?:(?:SEE |See )?(?:PHOTOS|Photos|PICTURES|Pictures)|S(?:EE|ee) (?:PHOTO|Photo|PICTURE|Picture)|GALLERY|Gallery|WATCH|Watch|FOR IMMEDIATE RELEASE|For Immediate Release) ?: \p{Lu}/u;

/** A rubric and one stroke, which opens a breadcrumb, too. “News | Mayor opens bridge” · “News / Mayor opens bridge” */
const rubricInFront = /^[^|/]{3,16} [|/] [^|>›»/]{16,}$/u;

/** Headlines are longer than buttons. */
const minCharacters = 24;
const minWords = 5;
/** A name of an office or a paper has none. */
const minSmallWords = 2;
/** A word of four small letters or more. “agrees” */
const smallWord = / \p{Ll}{4}/gu;
