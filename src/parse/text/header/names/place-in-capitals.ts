import { isAgency } from "../../../datelines/know-agency.ts";
import { institutionWords, labelWords } from "../../../datelines/words/look-alikes.ts";
import { locatives } from "../../../datelines/words/place-words.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { outletWords, rubricWords } from "../../words/byline-words.ts";
import { functionWords } from "../../words/function-words.ts";
import { labels } from "../../words/labels.ts";
import { rubricNames } from "../../words/rubric-names.ts";

/**
 * Whether a line of one word to three in capitals, right above the first paragraph, is the place of the story, as McClatchy's papers print their
 * datelines: a town of the gazetteer, or a name of which headline or text say that something is in it or near it. Capitals alone prove nothing: a
 * subject, a firm and a subhead stand there, too.
 *
 *     Hikers dig dog out of snow near Mill Lake
 *     March 1, 2024 02:12 PM
 *     MILL LAKE
 *     Four hikers dug a dog out of the snow on Thursday, …
 */
export function isPlaceInCapitals(
	line: HeaderLine | undefined,
	text: HeaderLine | undefined,
	head: readonly HeaderLine[],
	{ known }: Draft,
): boolean {
	if (line?.kind !== "title" || line.text.length > maxPlace || !capitals.test(line.text)) return false;
	if (text?.kind !== "prose" || text.text.length < minParagraph || !openingCapital.test(text.text)) return false;
	if (endsSentence(text.text) !== "sentence" || isAuthor(line.text) || isAgency(line.text, known)) return false;
	const name = line.text.toLowerCase();
	if (labels.has(name) || rubricNames.has(name) || name.split(" ").some(isWord)) return false;
	return known.isTown(line.text) || head.some((other) => other !== line && saysWhere(other.text, name));
}

/** “near Mill Lake” for “mill lake” */
function saysWhere(text: string, name: string): boolean {
	const at = text.toLowerCase().indexOf(` ${name}`);
	return at > 0 && locatives.has(text.slice(text.lastIndexOf(" ", at - 1) + 1, at).toLowerCase());
}

function isWord(word: string): boolean {
	return (
		besidePictures.has(word) ||
		labelWords.has(word) ||
		institutionWords.has(word) ||
		outletWords.has(word) ||
		rubricWords.has(word) ||
		functionWords.has(word)
	);
}

/** What stands in capitals beside a picture or above a button. */
const besidePictures: ReadonlySet<string> = new Set(
	"supplied handout submitted contributed provided courtesy archive archivo arquivo archivio archiv noticia texto text share audio advertisement".split(
		" ",
	),
);
/** Letters of an agency are fewer than the first word has or all have together. “CHINLE” · “EL PASO” · “WINSTON-SALEM” */
const capitals = /^(?=.{5})\p{Lu}{2,16}(?:[ -]\p{Lu}{2,16}){0,2}$/u;
const maxPlace = 32;
/** Captions and buttons are shorter. */
const minParagraph = 60;
const openingCapital = /^["“‘']?\p{Lu}/u;
