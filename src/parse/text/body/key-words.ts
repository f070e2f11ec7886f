import { isDayOfMonth } from "../../stamps/is-day-of-month.ts";
import type { Draft } from "../draft.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { isAuthor } from "../line-kinds/names/is-author.ts";
import { readByline } from "../line-kinds/names/read-byline.ts";
import { readNameLine } from "../line-kinds/names/read-name-line.ts";
import { isLowerCase } from "../line-kinds/tags/is-tag.ts";
import { readTagHeading } from "../line-kinds/tags/read-tags.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { bylineAgencies } from "../words/byline-words.ts";
import { homeWords } from "../words/home-words.ts";
import { labels } from "../words/labels.ts";
import { languageNames } from "../words/language-names.ts";

/** The line of the tail that was judged last: neither rule nor byline takes a plain one. It is asked for again by the line below. */
export interface JudgedLine {
	text: string | undefined;
	isPlain: boolean;
}

/**
 * Whether a line below the text is a key word, which no line of its own says: up to four words without a stop, in small letters or beside
 * another such; in a script without case above an agency, too. Below other stories, whose heading is `teaser`, only small letters tell, or
 * that the heading speaks of a subject. Ask only where it is nothing else.
 */
export function isKeyWordAmong(tail: readonly TextLine[], index: number, teaser: string | undefined, judged: JudgedLine): boolean {
	const text = tail[index]?.text ?? "";
	if (!looksLikeKeyWord(text) || (teaser !== undefined && !isLowerCase(text) && !mayBeTopic(text, teaser))) return false;
	return (
		isLowerCase(text) ||
		(isAgency(tail[index + 1]) && text === text.toUpperCase() && text === text.toLowerCase()) ||
		[lineAbove(tail, index)?.text, tail[index + 1]?.text].some((beside) => isKeyWord(beside, judged) && !isVerse(text, beside))
	);
}

/**
 * Whether a line that looks like a key word is none: 1. a number or a day, a mark, the letters of a desk; 2. who wrote or edited the story: a name of which the text says no word, or
 * what stands above an agency; 3. a rubric in a row of four, which is a menu.
 *
 *     22,9 млн     Ann Lee       Reporting by Ann Lee     Red Desk     News
 *     21.11.24     Per Olsen                              UNI          Sport …
 */
export function isNoSubject(tail: readonly TextLine[], index: number, text: readonly TextLine[], authors: Draft["authors"]): boolean {
	const line = tail[index];
	if (
		line === undefined ||
		isNumberOrDay(line.text) ||
		!letter.test(line.text) ||
		deskLetters.test(line.text) ||
		line.text.includes("@") ||
		isOfAuthor(tail, index, authors) ||
		workBy.test(line.text) ||
		isInRubrics(tail, index)
	)
		return true;
	if (isBelowHome(tail, index) || isAmongLanguages(tail, index)) return true;
	if (isAgency(line) || isAgency(tail[index + 1])) return true;
	return isInSignatures(tail, index, text);
}

/** Who wrote the story, or a line that ends in “by”, and whom it names. “Read more by” above “Ann Lee” */
function isOfAuthor(tail: readonly TextLine[], index: number, authors: Draft["authors"]): boolean {
	return (
		authors.some(({ value }) => value === tail[index]?.text) ||
		[tail[index], lineAbove(tail, index)].some((line) => endsInBy.test(line?.text ?? ""))
	);
}

const letter = /\p{L}/u;
/** “AKP/DTK” */
const deskLetters = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,3}$/u;
const endsInBy = /(?:^| )by ?:?$/i;

function isAgency(line: TextLine | undefined): boolean {
	return line !== undefined && line.text.length <= maxAgency && bylineAgencies.has(foldLine(line.text));
}

/** In a row of nothing but names, of which one is surely somebody’s and the text says no word. */
function isInSignatures(tail: readonly TextLine[], index: number, text: readonly TextLine[]): boolean {
	if (readNameLine(tail[index]?.text ?? "") === undefined) return false;
	let [from, to] = [index, index + 1];
	while (index - from < maxNames && isKeyWord(tail[from - 1]?.text)) from--;
	while (to - index <= maxNames && isKeyWord(tail[to]?.text)) to++;
	const row = tail.slice(from, to).map((line) => line.text);
	return row.some(isAuthor) && row.every((name) => readNameLine(name) !== undefined && !isTold(name, text));
}

const maxNames = 4;

/** Whether the story says a word of a name. */
function isTold(name: string, lines: readonly TextLine[]): boolean {
	const said = lines.slice(0, maxLines).map(({ text }) => ` ${text.slice(0, maxTold)}`.toLowerCase());
	const starts = name.split(" ").map((word) => ` ${word.toLowerCase().slice(0, 4)}`);
	return said.some((line) => starts.some((start) => line.includes(start)));
}

/** The first paragraphs of a long story: it bounds the work on a hostile capture. */
const maxLines = 60;
const maxTold = 1000;

/** What somebody did for the story.      “Reporting by Ann Lee” */
const workBy = /^\p{Lu}\p{Ll}{2,12}ing by \p{Lu}/u;
/** “Press Trust of India” */
const maxAgency = 40;

function isInRubrics(tail: readonly TextLine[], index: number): boolean {
	const isRubric = (line: TextLine | undefined) =>
		line !== undefined && line.text.length <= maxRubric && labels.get(foldLine(line.text)) === "rubric";
	let [from, to] = [index, index];
	while (to - from < minRubrics && isRubric(tail[from])) from--;
	while (to - from <= minRubrics && isRubric(tail[to])) to++;
	return isRubric(tail[index]) && to - from - 1 >= minRubrics;
}

/** An entry of the menu that the word for the home page opens. “Home” above “News” above “Schedule” */
function isBelowHome(tail: readonly TextLine[], index: number): boolean {
	let home = index - 1;
	while (index - home < maxNames && !isHome(tail[home])) home--;
	return isHome(tail[home]) && tail.slice(home + 1, index).every((line) => isKeyWord(line.text));
}

function isHome(line: TextLine | undefined): boolean {
	return line !== undefined && line.text.length <= maxHome && homeWords.has(line.text.toLowerCase());
}

/** “página principal” */
const maxHome = 16;

/** One of three languages or more in which the page may be read: one or two may be what the story is about. “Hausa” · “Yoruba” · “Igbo” */
function isAmongLanguages(tail: readonly TextLine[], index: number): boolean {
	const isLanguage = (line: TextLine | undefined) => languageNames.has(line?.text.toLowerCase() ?? "");
	if (!isLanguage(tail[index])) return false;
	let [from, to] = [index, index + 1];
	while (to - from < minLanguages && isLanguage(tail[from - 1])) from--;
	while (to - from < minLanguages && isLanguage(tail[to])) to++;
	return to - from >= minLanguages;
}

const minLanguages = 3;

const maxRubric = 24;
const minRubrics = 4;

/** A number with its mark, or a day, which is no subject. “22,9 млн” · “21.11.24” · “9月22日” */
function isNumberOrDay(text: string): boolean {
	return numberOrDay.test(text) || isDayOfMonth(text);
}

/** One word or two below “Mehr zum Thema”, where subjects stand as well as stories. */
function mayBeTopic(text: string, heading: string): boolean {
	return text.split(" ").length <= 2 && ofSubject.test(heading);
}

const ofSubject = /them|tema|topic|subject|sujet|теме|темі|on this/i;

/** Two lines of a verse, which a row of names with capitals is not: both have a word that only a clause has. */
function isVerse(text: string, beside: string | undefined): boolean {
	return beside !== undefined && clauseWord.test(text) && clauseWord.test(beside) && !isLowerCase(text) && !isLowerCase(beside);
}

/** An article, a preposition or a verb in small letters, inside the line.      “Rain on the iron” */
const clauseWord = / (?:the|an?|on|in|for|with|to|from|my|your|our|is|are|was|der|die|das|dem|den|ein|eine|auf|mit) /;

/** Up to four words without a stop that are nothing else. */
function isKeyWord(text: string | undefined, judged?: JudgedLine): boolean {
	if (text === undefined || !looksLikeKeyWord(text)) return false;
	if (text === judged?.text) return judged.isPlain;
	return leftOutRule(text) === undefined && readByline(text) === undefined;
}

/** Up to four words without a stop. */
function looksLikeKeyWord(text: string): boolean {
	if (readTagHeading(text) !== undefined) return false;
	if (text.length < 2 || text.length > 40 || endsSentence(text) !== "open" || noKeyWord.test(text)) return false;
	return text.split(" ").length <= 4;
}

/** A long number, the mark of a clause, a sentence whose rest was lost. “2024” · “:” · “Also Friday, a mill” */
const noKeyWord = /\d{3}|[:。！？]|^(?:Also|Meanwhile|On) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
const numberOrDay = /\d[.,/月]\d/;
