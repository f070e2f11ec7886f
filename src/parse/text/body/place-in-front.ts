import { givenNames } from "../../../formats/given-names.ts";
import { ambiguousPlaces, institutionWords, labelWords } from "../../datelines/words/look-alikes.ts";
import { type Draft, knowTown } from "../draft.ts";
import { rubricNames } from "../words/rubric-names.ts";
import type { Block } from "./read-body.ts";

/**
 * Lets a name in front of the text be the place of the story, which by its form alone might be a speaker or a subject: on a page with a headline
 * and a stamp, whose first paragraph tells of a weekday, and of whose other paragraphs none opens so.
 *
 *     HAIMA: A clinic on wheels began a tour of villages on Wednesday …      in capitals, though no table has it, as papers of the Gulf print it
 *     New London — The ferry keeps its winter hours, it was said Saturday    a town of a country whose papers print it in capitals, most of them
 */
export function knowPlaceInFront(blocks: readonly Block[], draft: Draft): void {
	const [first, ...others] = blocks;
	if (first === undefined || draft.headline === undefined || draft.stamps.length === 0) return;
	if (first.text.length < minParagraph || !weekday.test(first.text)) return;
	const form = forms.find(({ opening }) => opening.test(first.text));
	const name = form?.opening.exec(first.text)?.[1];
	if (form === undefined || name === undefined || mayBeOther(name.toLowerCase())) return;
	if (form.isOfGazetteer && !draft.known.isTown(name.toUpperCase())) return;
	if (!others.some(({ text }) => form.others.test(text))) knowTown(name, draft);
}

/** A label, a rubric, a caption's word, an index, a person. */
function mayBeOther(name: string): boolean {
	return (
		rubricNames.has(name) ||
		ambiguousPlaces.has(name) ||
		name.split(" ").some((word) => givenNames.has(word) || labelWords.has(word) || institutionWords.has(word) || noPlaces.has(word))
	);
}

const noPlaces: ReadonlySet<string> = new Set(
	"above below pictured left right centre center statement icymi nifty sensex justice surprise enterprise independence columbia opportunity".split(
		" ",
	),
);

/** What opens a sentence behind the mark. */
const opening = "(?:The|An?|At least|Some|Over|More than|Two|Three|Four|Five|Six|Police|Town|City) ";
const forms = [
	{
		opening: new RegExp(`^(\\p{Lu}{4,16}(?:[ -]\\p{Lu}{3,16})?): ${opening}`, "u"),
		others: /^\p{Lu}[\p{Lu}.'’ -]{2,40}: /u,
		isOfGazetteer: false,
	},
	{
		opening: new RegExp(`^(\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{3,15})?) — ${opening}`, "u"),
		others: /^\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{3,15})? — /u,
		isOfGazetteer: true,
	},
] as const;
const weekday = / (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
/** Labels and headlines are shorter. */
const minParagraph = 80;
