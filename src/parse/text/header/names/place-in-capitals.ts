import { isAgency } from "../../../datelines/know-agency.ts";
import { institutionWords, labelWords } from "../../../datelines/words/look-alikes.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { outletWords, rubricWords } from "../../words/byline-words.ts";
import { functionWords } from "../../words/function-words.ts";
import { labels } from "../../words/labels.ts";
import { rubricNames } from "../../words/rubric-names.ts";

/**
 * Whether a line of one word to three in capitals, right above the first paragraph, is the place of the story though no table has it: McClatchy's
 * papers, and agencies of Asia, print their datelines so. Nothing else in capitals stands there but rubrics, names and papers, which
 * tables know.
 *
 *     March 1, 2024 02:12 PM
 *     MILL LAKE
 *     Four hikers dug a dog out of the snow on Thursday, …
 */
export function isPlaceInCapitals(line: HeaderLine | undefined, text: HeaderLine | undefined, { known }: Draft): boolean {
	if (line?.kind !== "title" || line.text.length > maxPlace || !capitals.test(line.text)) return false;
	if (text?.kind !== "prose" || text.text.length < minParagraph || !opensSentence.test(text.text)) return false;
	if (endsSentence(text.text) !== "sentence" || isAuthor(line.text) || isAgency(line.text, known)) return false;
	const name = line.text.toLowerCase();
	return !labels.has(name) && !rubricNames.has(name) && !name.split(" ").some(isWord);
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
const opensSentence = /^["“‘']?\p{Lu}/u;
