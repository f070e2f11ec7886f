import { collectLine } from "../../draft.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import type { Byline } from "../../line-kinds/names/byline.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { areNames } from "../../line-kinds/names/names-in-line.ts";
import { opensAsPicture } from "../../line-kinds/names/opens-as-no-name.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { isSignedByOffice, readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { toEvidence } from "../../lines/read-lines.ts";
import { newsroomWords } from "../../words/byline-words.ts";
import { isNameAsSubhead } from "../belongs-to-header.ts";
import { saysWordOf } from "../headline/told-share.ts";
import { isOfficeOfByline } from "./office-of-byline.ts";
import { capitalName, isWhereNamesStand, type NamePlace, twoNames } from "./where-names-stand.ts";

/**
 * Reads a name that stands without “By” where a page signs, or with its office or a dash in front (“- Ann Lee”) anywhere below the
 * headline. Returns the number of lines read, `undefined` where the line is no name or the page is signed already.
 */
export function readNameBelow(place: NamePlace): number | undefined {
	const { head, index, line, draft } = place;
	const isSigned = draft.authors.length > 0;
	if (isNamedBehindPicture(line) || (!isSigned && isNamedInCaption(place))) {
		draft.leftOut.push(toEvidence(line, "caption"));
		return 1;
	}
	if (isSigned) return undefined;
	if (isBodyOfOffice(place)) {
		draft.leftOut.push(toEvidence(line, "header-line"));
		return 1;
	}
	const name = readName(place);
	if (name === undefined || (line.kind === "title" && (isNameAsSubhead(head, index) || isInPicture(place)))) return undefined;
	if (isSignedBelow(head, index)) draft.leftOut.push(toEvidence(line, "header-line"));
	else collectLine(toHeaderLine(line, { kind: "byline", byline: name }), draft);
	return 1;
}

/**
 * A stamp with who wrote beside it: two or three words like a name, of which the text says none, below a headline that nobody signs. A
 * name of the table is known without its place. “Aoife Brennan | May 3, 2024”
 */
export function withNameBeside({ head, line, headline, draft }: NamePlace): HeaderLine {
	if (line.kind !== "stamp" || line.byline !== undefined || line.label !== undefined || line.stamps.length === 0) return line;
	const posted = line.rest.startsWith("In ") || line.rest.startsWith("in ") ? postedIn.exec(line.rest) : null;
	if (posted?.[1] !== undefined && posted[2] !== undefined) return asPosted(line, posted[1], posted[2], head);
	if (line.rest === "" || headline === undefined || draft.byline !== undefined) return line;
	if ((!namesAlone.test(line.rest) && !capitalName.test(line.rest)) || saysWordOf(line.rest, head)) return line;
	const byline = readNameLine(line.rest);
	return byline === undefined || byline.people.length !== 1 ? line : toHeaderLine(line, { ...line, byline });
}

/** The rubric and who posted it, to which “by” may be glued, who wrote it if no other line says. “In Newsby Ann Lee” */
function asPosted(line: HeaderLine & { readonly kind: "stamp" }, rubric: string, name: string, head: readonly HeaderLine[]): HeaderLine {
	const isSigned = head.some((each) => each !== line && each.kind === "byline" && each.byline.people.length > 0);
	const byline = isSigned ? undefined : readNameLine(name);
	const { byline: _, ...part } = line;
	return toHeaderLine(line, byline === undefined ? { ...part, rubric } : { ...part, rubric, byline });
}

/** “In Newsby Ann Lee” · “in Local News by Ann Lee” */
const postedIn = /^[Ii]n (\p{Lu}[\p{L}&]{2,20}?(?: [\p{L}&]{1,20}?){0,2}) ?[Bb]y (\p{Lu}[\p{L}.'’ -]{3,40})$/u;

/** “Anna Orlova” · “J. P. Morton” · “Wei-Ling O'Neil” */
const namesAlone =
	/^(?:\p{Lu}\p{Ll}{1,16}(?:-\p{Lu}\p{Ll}{1,16})?|(?:\p{Lu}\. ?){1,2}) (?:\p{Lu}\p{Ll}{1,16} )?(?:\p{Lu}['’])?\p{Lu}[\p{L}-]{1,20}$/u;

/** A name and nothing else, set off, above whose text no stamp stands, of whom the text tells: a picture shows him. */
function isInPicture({ head, line, next, draft }: NamePlace): boolean {
	if (draft.stamps.length > 0 || next?.kind === "stamp" || !line.blankBefore || !next?.blankBefore || !twoNames.test(line.text))
		return false;
	return saysWordOf(line.text.slice(line.text.indexOf(" ") + 1), head);
}

/** A name right below a caption that has it as its credit: who took the picture. “Ann Lee” below “… on the bridge. (Ann Lee/Wire)” */
function isNamedInCaption({ line, above }: NamePlace): boolean {
	if (line.kind !== "title" || line.words > 4 || above?.kind !== "left-out" || above.rule !== "caption") return false;
	const credit = above.text.slice(-maxCredit);
	return credit.includes(`(${line.text}`) || credit.endsWith(line.text);
}

/** A name, its paper and an agency. */
const maxCredit = 100;

/** A word for a picture and names: who took it. “Фото Танјуг/Ана Илић” */
function isNamedBehindPicture({ kind, text }: HeaderLine): boolean {
	return kind === "title" && text.length <= maxCredit && opensAsPicture(text) && areNames(text.slice(text.indexOf(" ") + 1));
}

/** In the block of a byline without a name stands whom it speaks for. “By Press Office” above “Oldport Department of Roads” */
function isBodyOfOffice({ line, above }: NamePlace): boolean {
	if (above?.kind !== "byline" || above.byline.people.length > 0 || !isOfficeOfByline(line, above)) return false;
	return line.kind === "title" && line.words > 2 && !line.text.includes(",");
}

function readName(place: NamePlace): Byline | undefined {
	const { line, above, next, headline, draft } = place;
	if (line.text.startsWith("/")) return undefined; // the station, behind who wrote: “/ CBS Minnesota”
	const mayHaveOffice = line.kind === "title" && (headline !== undefined || next?.kind === "stamp" || isSignedByOffice(line.text));
	const office = mayHaveOffice ? readNameWithOffice(line.text) : undefined;
	if (office !== undefined) return office;
	// Below a byline, the name above a caption is that of the person in the picture.
	if (draft.byline !== undefined && next?.kind === "left-out" && next.rule === "caption") return undefined;
	const isBelowDeck = line.kind === "title" && above !== undefined && draft.deck?.evidence[0]?.line === above.number;
	const inBrackets = headline !== undefined && line.kind === "title" ? nameInBrackets.exec(line.text)?.[1] : undefined;
	const bracketed = inBrackets === undefined || draft.stamps.length === 0 ? undefined : readNameLine(inBrackets);
	if (bracketed !== undefined) return { text: line.text, people: bracketed.people };
	const dash = line.text.startsWith("- ") ? 2 : 0;
	const isSigned = dash > 0 && headline !== undefined && isAuthor(line.text.slice(dash));
	if (headline !== undefined && (next?.kind === "stamp" || place.belowStamp) && newsroomWords.has(line.text.toLowerCase()))
		return { text: line.text, people: [] };
	return isSigned || isBelowDeck || isPairAboveText(place) || isWhereNamesStand(place) ? readNameLine(line.text.slice(dash)) : undefined;
}

/** Two names below the headline and set off, right above the text, which says no word of either. “Ann Lee and Per Olsen” */
function isPairAboveText({ head, line, next, headline }: NamePlace): boolean {
	if (headline === undefined || line.kind !== "title" || !line.blankBefore || next?.kind !== "prose" || !next.blankBefore) return false;
	return line.text.includes(" and ") && readNameLine(line.text)?.people.length === 2 && !saysWordOf(line.text.replace(" and ", " "), head);
}

/** As papers of Northeast India sign. “[ Ann Lee ]” */
const nameInBrackets = /^\[ ?(\p{Lu}[\p{L} .'’-]{3,40}?) ?\]$/u;

/** A line below says “By”: what stands here is a paper, not a name. */
function isSignedBelow(head: readonly HeaderLine[], index: number): boolean {
	return head.slice(index + 1, index + 4).some((line) => line.kind === "byline" && line.byline.people.length > 0);
}
