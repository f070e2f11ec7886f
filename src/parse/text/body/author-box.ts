import { collectByline, type Draft } from "../draft.ts";
import { readNameLine } from "../line-kinds/names/read-name-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { officeWords } from "../words/office-words.ts";

/** Takes the boxes about the authors, the last first, and returns the index at which they begin. */
export function takeAuthorBoxes(lines: readonly TextLine[], draft: Draft): number {
	let end = lines.length;
	for (let boxes = 0; boxes < maxAuthorBoxes; boxes++) {
		const box = findAuthorBox(lines.slice(0, end)) ?? findSaidOfAuthor(lines.slice(0, end));
		if (box === undefined) break;
		collectByline(box.line, { text: box.name, people: [box.name] }, draft);
		for (const line of lines.slice(box.from, end)) {
			const beside = line === box.line ? line.text.slice(0, -box.name.length).trim() : line.text;
			if (beside !== "") draft.leftOut.push(toEvidence(line, "below-text", beside));
		}
		end = box.from;
	}
	return end;
}

/** More people rarely sign a story; and each box is looked for anew. */
const maxAuthorBoxes = 4;

/** Where a box about the author begins below a text, and whom it names. */
interface AuthorBox {
	/** Index of the line that says so, or of the name above it. */
	readonly from: number;
	readonly line: TextLine;
	readonly name: string;
}

/**
 * Finds what sites of Village Media print below a story: who wrote it, and what there is to know of that person.
 *
 *     Ann Lee
 *
 *     About the Author: Ann Lee
 *
 *     A proud Nova Scotian, Ann has called Oldport home since 2002.
 *
 * Returns `undefined` where there is none, or where more stands below it than is said of somebody.
 */
function findAuthorBox(lines: readonly TextLine[]): AuthorBox | undefined {
	const at = lines.findLastIndex(({ text }) => text.startsWith("About the Author: "));
	const line = lines[at];
	const name = line && authorOf.exec(line.text)?.[1];
	if (line === undefined || name === undefined || at < 1) return undefined;
	if (lines.slice(at + 1).filter(({ text }) => text.length >= minParagraph).length > maxParagraphs) return undefined;
	return { from: lines[at - 1]?.text === name ? at - 1 : at, line, name };
}

/**
 * Finds a name as the last line but one or two, above a sentence that says for whom that person writes.
 *
 *     Ann Lee
 *     Ann Lee is deputy editor of Lake News.
 */
function findSaidOfAuthor(lines: readonly TextLine[]): AuthorBox | undefined {
	for (let at = lines.length - 2; at > 0 && at >= lines.length - 1 - maxParagraphs; at--) {
		const [line, said] = [lines[at], lines[at + 1]];
		const name = line?.text ?? "";
		if (line === undefined || name.length > maxName || !said?.text.startsWith(`${name} `) || readNameLine(name) === undefined) continue;
		const [, title] = isSomebody.exec(said.text.slice(name.length)) ?? [];
		const words = title?.toLowerCase().split(betweenWords) ?? [];
		if (words.some((word) => officeWords.has(word)) && !words.some((word) => word.startsWith("spokes"))) return { from: at, line, name };
	}
	return undefined;
}

/** A title, and for whom.      “ is deputy editor of Lake News.” · “ is a reporter at the Lake Post” */
const isSomebody = /^ is (?:an? |the |our )?((?:[\p{L}'’-]+ ){1,5})(?:of|at|for|with) (?:the )?\p{Lu}/u;
const betweenWords = /[^\p{L}]+/u;
/** Three names. */
const maxName = 36;

/** The words, and two names to four. */
const authorOf = /^About the Author: (\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u;
/** Buttons are shorter. */
const minParagraph = 60;
/** What is said of somebody, and of the paper. */
const maxParagraphs = 3;
