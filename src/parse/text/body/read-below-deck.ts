import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { ParsedDateline } from "../../../model/parsed-article.ts";
import { parseDateline } from "../../datelines/parse-dateline.ts";
import type { Draft } from "../draft.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import type { Block } from "./read-body.ts";

/**
 * A deck that is a sentence, a caption, or points of a summary, and below them the text with a well-known city, maybe its region, and no agency; or an
 * agency in brackets, maybe behind its day, and no place. The first is the deck, unless the page has one; the others stay in the text, but for
 * buttons and names.
 *
 *     The bridge is open after ten years of work.
 *
 *     Oslo — The town …
 *
 * A page on which somebody speaks behind a name and a colon has none; nor has a round-up, which has a place or a headline in front of each of its items.
 */
export function readBelowDeck(
	blocks: readonly Block[],
	draft: Draft,
): { readonly blocks: readonly Block[]; readonly dateline: ParsedDateline } | undefined {
	const at = blocks.slice(0, maxAbove + 1).findIndex(({ text }, index) => index > 0 && mayOpenText(text));
	const text = blocks[at];
	if (text?.kind !== "paragraph" || blocks.slice(0, at).some((block) => block.text.length > maxDeck)) return undefined;
	if (placeInFront.test(draft.headline?.value.slice(0, 40) ?? "")) return undefined;
	const others = blocks.filter((block) => block !== text);
	if (others.some(({ text: other }) => opensInCity(other) || agencyAndText.test(other.slice(0, maxCity)))) return undefined;
	if (blocks.slice(0, at).some(isTitle)) return undefined;
	if (opensWithColon(text.text) && others.some((block) => nameAndColon.test(block.text.slice(0, 40)))) return undefined;
	const found = parseDateline([{ text: text.text, line: text.line }], draft);
	const [story, ...more] = found?.rest ?? [];
	if (found === undefined || story === undefined || more.length > 0 || found.byline !== undefined || found.leftOut.length > 0)
		return undefined;
	if (found.dateline.places.length === 0 && found.dateline.agencies.length === 0) return undefined;
	const above = leaveOutAbove(takeDeckAbove(blocks.slice(0, at), draft), draft);
	return { blocks: [...above, { ...text, text: story }, ...blocks.slice(at + 1)], dateline: found.dateline };
}

/** The first paragraph is the deck. */
function takeDeckAbove(above: readonly Block[], draft: Draft): readonly Block[] {
	const [first, ...others] = above;
	if (first?.kind !== "paragraph" || draft.deck !== undefined || isScrap(first)) return above;
	draft.deck = { value: first.text, evidence: [{ line: first.line, text: first.text, rule: "deck-above-dateline" }] };
	return others;
}

/** Leaves out what is no sentence: a button, a counter, a site. */
function leaveOutAbove(above: readonly Block[], draft: Draft): readonly Block[] {
	return above.filter((block) => {
		if (!isScrap(block)) return true;
		draft.leftOut.push({ line: block.line, text: block.text, rule: "header-line" });
		return false;
	});
}

function isScrap({ kind, text }: Block): boolean {
	return text.length <= maxScrap && (kind === "paragraph" ? endsSentence(text) !== "sentence" : !letter.test(text));
}

/** The headline of the next item, whose dateline it would be. */
function isTitle({ kind, text }: Block): boolean {
	return (
		kind === "paragraph" && text.split(" ").length >= minTitleWords && endsSentence(text) !== "sentence" && !")]".includes(text.slice(-1))
	);
}

function mayOpenText(text: string): boolean {
	const start = text.slice(0, maxCity);
	if (agencyAndText.test(start)) return text.length >= (dense.test(text.charAt(1)) ? minDenseParagraph : minFirstParagraph);
	return text.length >= minFirstParagraph && opensInCity(text);
}

function opensInCity(text: string): boolean {
	const { city } = cityAndMark.exec(text.slice(0, maxCity))?.groups ?? {};
	return city !== undefined && lookUpCity(city) !== undefined;
}

function opensWithColon(text: string): boolean {
	return cityAndMark.exec(text.slice(0, maxCity))?.groups?.mark === ":";
}

/** Who writes, in brackets that open a paragraph, or behind the day. “(AFP) - The” · “May 3 (Reuters) - The” · “(Keystone-SDA) Die” · “(法新社)桥” */
const agencyAndText =
	/^(?:(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2} )?\(\p{Lu}[\p{L}./ -]{1,24}\) (?:[-–—] )?["“«„]?\p{Lu}|[(（]\p{Script=Han}{2,12}[)）][\p{Script=Han}“「《])/u;
const dense = /\p{Script=Han}/u;

/** Capitals and a colon. “OSLO: ” */
const placeInFront = /^\p{Lu}[\p{Lu} .'’-]{2,30}: /u;
/** A deck, a button, a counter. */
const maxAbove = 3;
/** Paragraphs are longer. */
const maxDeck = 320;
/** A button, a name, and a site have fewer. */
const minTitleWords = 5;
const letter = /\p{L}/u;
/** A sentence is longer. */
const maxScrap = 40;
/** A row of a table and a heading are shorter. */
const minFirstParagraph = 100;
/** Chinese says the same in less than half as many characters. */
const minDenseParagraph = 30;
/** Three names, a region, and a mark. */
const maxCity = 56;
/**
 * One name to three, maybe with their region, before a colon or a dash, or in capitals before a sentence. “Agra: ” · “New Delhi — ” · “Kent, Wash. — ”
 * · “NEW DELHI The ”
 */
const cityAndMark =
	/^(?:(?<city>\p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{2,12})?)?(?<mark>:| ?[–—]| --?)(?= ["“]?\p{Lu})|(?<city>\p{Lu}{3,20}(?: \p{Lu}{3,20}){0,2})(?= (?:A|\p{Lu}\p{Ll}{1,16}) ))/u;
/** A speaker, or an asker; what is said begins with a capital. “MARTIN: I …” · “Harbour Daily: Will …” */
const nameAndColon = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}: \P{Ll}/u;
