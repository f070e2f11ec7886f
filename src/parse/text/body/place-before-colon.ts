import { givenNames } from "../../datelines/words/given-names.ts";
import { type Draft, knowTown } from "../draft.ts";
import { rubricNames } from "../words/rubric-names.ts";
import type { Block } from "./read-body.ts";

/**
 * Lets a name in capitals before the colon that opens the text be a place though no table has it: on a page with a headline and a stamp,
 * whose first paragraph tells of a day, as papers of the Gulf and of Pakistan open their stories. Who speaks says other things, and others speak below.
 *
 *     HAIMA: A clinic on wheels began a tour of villages on Wednesday …
 */
export function knowPlaceBeforeColon(blocks: readonly Block[], draft: Draft): void {
	const [first, ...others] = blocks;
	if (first === undefined || draft.headline === undefined || draft.stamps.length === 0) return;
	const [, name] = first.text.length >= minParagraph ? (placeAndStory.exec(first.text) ?? []) : [];
	if (name === undefined || !weekday.test(first.text)) return;
	const words = name.toLowerCase();
	if (rubricNames.has(words) || words.split(" ").some((word) => givenNames.has(word))) return;
	if (!others.some(({ text }) => speaker.test(text))) knowTown(name, draft);
}

/** “HAIMA: A clinic” · “LANDI KOTAL: The tribes” */
const placeAndStory = /^(\p{Lu}{4,16}(?:[ -]\p{Lu}{3,16})?): (?:The|An?|At least|Some|Over|More than|Two|Three|Four|Five|Six|Police) /u;
const weekday = / (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
const speaker = /^\p{Lu}[\p{Lu}.'’ -]{2,40}: /u;
/** Labels and headlines are shorter. */
const minParagraph = 80;
