import { isSmall } from "../../../../formats/ascii.ts";
import { lookUpRegion } from "../../../../formats/gazetteer/look-up-place.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { closingPrepositions, closingVerbs, closingWords, endsInWholeVerb, functionWords } from "../../words/function-words.ts";

// What the words of a line say for it as the headline, and against it. `weighHeadline` counts it.

/** What heads a box about who wrote or made something. “About the author” · “About the Council of Oldport” */
export function isAboutHeading(text: string): boolean {
	return text.length <= maxAbout && aboutHeading.test(text);
}

/** “About the” and five words. */
const maxAbout = 60;
const aboutHeading = /^About (?:the|our|us)(?: |$)/;

/** Whether a line stands in brackets: whom the story is from, what the editors add. “(From the council of Oldport)” */
export function isNote(text: string): boolean {
	return text.startsWith("(") && note.test(text);
}

const note = /^\([^()]{1,120}\)$/;

/** A slogan, or a headline that a breadcrumb cuts off: “Paper Explains How...”. */
export function isCutOffTitle(text: string): boolean {
	return text.length <= 100 && (text.endsWith("...") || text.endsWith("…"));
}

/** A sentence's end inside. “He left. The others stay” · “Who won? We know” */
export function hasSeveralSentences(text: string): boolean {
	return stopInside.test(text) && severalSentences.test(text);
}

/** A quick look before the slow one. */
const stopInside = /[.!?] /;
const severalSentences =
	/(?<=[\p{Ll}\p{N}])(?<!(?:^|[ “"‘'(])(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Capt|Rev|Prof|Pres|vs|No|Jr|Sr))[.!?] \p{Lu}\p{L}{1,20} \p{L}/u;

/** What a live page says of itself around its headline. “… – as it happened” · “Regatta live: bridge closed” */
export function isLiveTitle(text: string): boolean {
	if (text.includes(" live: ") && text.indexOf(":") === text.indexOf(" live: ") + " live".length) return true;
	if (text.startsWith("As it happened: ")) return true;
	return (text.includes("pdates: ") && liveUpdates.test(text)) || text.endsWith("as it happened") || text.endsWith(" live updates");
}

/** “Live updates: bridge closed” · “Regatta LIVE updates: …” · “Live Updates: bridge closed” */
const liveUpdates = /(?:^| )(?:Live|LIVE) [Uu]pdates: /;

/**
 * The first half of a broken line: its last word needs another, a comma at its end small letters, and a line of text begins with one right
 * below. A word that may end a headline needs none where a new line is set off or begins with a capital.
 */
export function goesOnBelow({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	if (next !== undefined && isSmall(next.text.codePointAt(0) ?? 0) && (text.endsWith(",") || isWrapped(text, next))) return true;
	const last = text.slice(text.lastIndexOf(" ") + 1);
	if (last.length === 2 && initial.test(last)) return next?.blankBefore === false;
	if (!functionWords.has(last)) return false;
	if (closingVerbs.has(last)) return next?.blankBefore !== true;
	if (text.length <= maxQuestion && closingPrepositions.has(last) && isSetOffBelow(next)) return false;
	const mayEnd = closingWords.has(last) || endsInWholeVerb(text);
	return !(mayEnd && next !== undefined && (next.blankBefore || /^\p{Lu}/u.test(next.text)));
}

/** Of a name that goes on in the next line. “G.” */
const initial = /^\p{Lu}\.$/u;

/**
 * Whether a line is the first of a column: the second is as long, and goes on in small letters in the third. A headline in one block with
 * its text has more capitals.
 */
export function isTopOfColumn({ text }: HeaderLine, next: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
	if (next?.kind !== "title" || next.blankBefore || below === undefined || text.length < minColumn || text.length > maxColumn) return false;
	if (Math.abs(text.length - next.text.length) > raggedness || !isWrapped(next.text, below)) return false;
	const words = text.split(" ");
	return words.filter((word) => capital.test(word)).length < words.length * maxCapitals;
}

/** The longest word that did not fit. */
const raggedness = 15;
const capital = /^\p{Lu}/u;
/** “A federal jury on Friday convicted Boynton Beach Police” has five capitals of nine. */
const maxCapitals = 0.6;

/** A whole sentence, a stamp or a signature, set off: broken sentences are longer, and go on in a title or a few words. */
function isSetOffBelow(next: HeaderLine | undefined): boolean {
	if (!next?.blankBefore || next.kind === "title" || /^\p{Ll}/u.test(next.text)) return false;
	return next.kind !== "prose" || next.text.length >= minParagraph;
}

/** “What the new bridge of Oldport is for” */
const maxQuestion = 70;
const minParagraph = 60;

/** Lines of a column: a headline may be broken, too, but its second half is shorter, and so are key words. */
function isWrapped(text: string, next: HeaderLine): boolean {
	const isText = next.kind === "prose" || next.kind === "title";
	return (
		isText &&
		!next.blankBefore &&
		smallWord.test(next.text) &&
		text.length <= maxColumn &&
		(next.kind === "prose" || next.text.length >= minColumn) &&
		next.text.length <= maxColumn
	);
}

/** A whole word, and not the address of a site. */
const smallWord = /^\p{Ll}[\p{L}’'-]{0,30}[\s,]/u;
/** Lines of a column are about as long as each other: a headline is broken more unevenly. */
const minColumn = 48;
const maxColumn = 80;

/** Key words in a row, which begin again: no marks part them. “Ann Lee bridge politics Ann Lee Oldport” */
export function beginsAgain(text: string): boolean {
	const second = text.indexOf(" ") + 1;
	const end = text.indexOf(" ", second);
	if (second === 0 || end === -1 || partingMark.test(text)) return false;
	return text.includes(` ${text.slice(0, end)}`, end) || (cyrillic.test(text) && text.endsWith(` ${text.slice(0, second - 1)}`));
}

/** In languages that decline their nouns no headline ends in the name with which it begins. “Порт закон мост Порт” */
const cyrillic = /^\p{Script=Cyrillic}/u;

const partingMark = /[.,:;!?()«»“”"–—|/-]/;

/** Whether a line is a town in its state, a dateline alone, or a subhead with the agency that wrote glued to it. “Two Harbors, MN” · “Burro Blocks TrainThe Associated Press” */
export function isTownOrSubhead(text: string): boolean {
	if (text.endsWith("Press")) return gluedAgency.test(text);
	return (townInState.test(text) && lookUpRegion(text.slice(-2)) !== undefined) || placeDayAgency.test(text);
}

/** In an address of the United States or Canada. “Two Harbors, MN” */
const townInState = /^\p{Lu}[\p{L}.'-]{2,16}(?: \p{Lu}[\p{L}.'-]{2,16})?, \p{Lu}{2}$/u;
/** The dateline of a wire's summary, alone. “TOKYO, April 13 Kyodo” */
const placeDayAgency = /^\p{Lu}[\p{Lu} ]{2,20}, \p{Lu}\p{L}{2,8}\.? \d{1,2} \p{Lu}[\p{L}]{2,14}$/u;
const gluedAgency = /\p{Ll}(?:\p{Lu}{3,5}, )?(?:The )?Associated Press$/u;
