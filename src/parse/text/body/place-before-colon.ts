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
	knowTownBeforeDash(first, others, draft);
	const [, name] = first.text.length >= minParagraph ? (placeAndStory.exec(first.text) ?? []) : [];
	if (name === undefined || !weekday.test(first.text)) return;
	const words = name.toLowerCase();
	if (rubricNames.has(words) || words.split(" ").some((word) => givenNames.has(word))) return;
	if (!others.some(({ text }) => speaker.test(text))) knowTown(name, draft);
}

/**
 * The same for a town of the gazetteer in small letters before a dash, as a paper of Connecticut prints it, of whose country most print it in
 * capitals: “New London — The ferry”. A round-up has a name in front of each of its items.
 */
function knowTownBeforeDash(first: Block, others: readonly Block[], draft: Draft): void {
	const [, name] = first.text.length >= minParagraph ? (townAndStory.exec(first.text) ?? []) : [];
	if (name === undefined || rubricNames.has(name.toLowerCase()) || !draft.known.isTown(name.toUpperCase())) return;
	if (givenNames.has(name.split(" ", 1)[0]?.toLowerCase() ?? "") || others.some(({ text }) => townAndStory.test(text))) return;
	knowTown(name, draft);
}

/** “Groton — The ferry” · “New London — The ferry” */
const townAndStory =
	/^(\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{3,15})?) — (?:The|An?|At least|Some|Over|More than|Two|Three|Four|Five|Six|Police|Town|City) /u;

/** “HAIMA: A clinic” · “LANDI KOTAL: The tribes” */
const placeAndStory = /^(\p{Lu}{4,16}(?:[ -]\p{Lu}{3,16})?): (?:The|An?|At least|Some|Over|More than|Two|Three|Four|Five|Six|Police) /u;
const weekday = / (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
const speaker = /^\p{Lu}[\p{Lu}.'’ -]{2,40}: /u;
/** Labels and headlines are shorter. */
const minParagraph = 80;
