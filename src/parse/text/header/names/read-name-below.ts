import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { collectLine, type Draft } from "../../draft.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import type { Byline } from "../../line-kinds/names/byline.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { areNames } from "../../line-kinds/names/names-in-line.ts";
import { opensAsPicture } from "../../line-kinds/names/opens-as-no-name.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { isOffice, isSignedByOffice, readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { toEvidence } from "../../lines/read-lines.ts";
import { newsroomWords, outletWords } from "../../words/byline-words.ts";
import { authorLinks } from "../../words/page-words.ts";
import { isNameAsSubhead, isShort } from "../belongs-to-header.ts";
import { saysWordOf } from "../headline/told-share.ts";
import { isCityOfReporter } from "./city-of-reporter.ts";
import { isNamedAsWriter } from "./is-reporter.ts";
import { isAboveCaptionOfOther, isAboveCreditOfOther, isCreditOfOther } from "./names-beside-pictures.ts";
import { isOfficeOfByline } from "./office-of-byline.ts";

/** A line below the headline that may be a name. */
export interface NamePlace {
	readonly head: readonly HeaderLine[];
	readonly index: number;
	readonly line: HeaderLine;
	/** The line above, below the headline. */
	readonly above: HeaderLine | undefined;
	readonly next: HeaderLine | undefined;
	readonly datelineAt: number | undefined;
	readonly headline: string | undefined;
	/** Nothing but buttons between a stamp and this line. */
	readonly belowStamp: boolean;
	readonly draft: Draft;
}

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
	return isSigned || isBelowDeck || isWhereNamesStand(place) ? readNameLine(line.text.slice(dash)) : undefined;
}

/** As papers of Northeast India sign. “[ Ann Lee ]” */
const nameInBrackets = /^\[ ?(\p{Lu}[\p{L} .'’-]{3,40}?) ?\]$/u;

/**
 * Beside a stamp, right above the dateline or the links of an author, above an office or paper that stands so, or between the text and a
 * headline whose stamp stands above it.
 */
function isWhereNamesStand(place: NamePlace): boolean {
	const { head, index, line, next, datelineAt, belowStamp } = place;
	if (belowStamp || next?.kind === "stamp" || index + 1 === datelineAt || next?.text.endsWith(` articles from ${line.text}`)) return true;
	if (
		next?.kind === "left-out" &&
		(authorLinks.has(foldLine(next.text)) || isOffice(next.text) || isButtonBelow(line, next) || isDotted(next))
	)
		return true;
	// A name of the table above where to write to. “Ann Lee” above “ann@harbour.example”
	if (next?.kind === "left-out" && next.rule === "contact" && next.text.includes("@") && isAuthor(line.text)) return true;
	if (isBelowSignedHeadline(place) || isBelowButton(place) || isOnTopOfText(place) || (next?.kind === "byline" && isDesk(next, line)))
		return true;
	// Where to write to may stand between.
	const below = head.slice(index + 2).find((each) => each.kind !== "left-out" || each.rule !== "contact");
	if (next?.kind === "title" && surnameInCapitals.test(line.text) && lookUpCity(next.text) !== undefined) return true;
	if (isAboveBy(next, below) || isCityOfReporter(head, index + 1)) return true;
	// The paper may be named by its address. “Ann Lee” above “Harbour.com”
	if (next?.kind === "left-out" && next.rule === "site-name" && (below?.kind === "stamp" || (below?.kind === "prose" && !next.blankBefore)))
		return true;
	return isShort(next) && (below?.kind === "stamp" || isSignature(line, next, below));
}

/** How papers of Turkey and France print who wrote, above his city. “Anna Maria ORLOVA” */
const surnameInCapitals = /^\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14}){0,2} \p{Lu}{3,16}$/u;

/** The word that signs, below the name it belongs to, as papers of Australia print it; below it stands no other name. “Ann Lee” above “by” */
function isAboveBy(next: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
	return next?.text === "by" && !next.blankBefore && below?.kind !== "byline";
}

/** What a dot parted from the name above it. “·4 min read” */
function isDotted({ text, blankBefore }: HeaderLine): boolean {
	return text.startsWith("·") && (!blankBefore || text === "·");
}

/** A name of the table, or any of two words above the choice of a language, in one block with a button. “Ann Lee” above “• English” */
function isButtonBelow({ text }: HeaderLine, next: HeaderLine): boolean {
	if (next.kind !== "left-out" || next.rule !== "boilerplate" || next.blankBefore) return false;
	return isAuthor(text) || (next.text === "• English" && twoNames.test(text));
}

/** A name of the table in one block with a button above it, and set off from the text. “Ann Lee” below “Share this article” */
function isBelowButton({ head, index, line, above, next }: NamePlace): boolean {
	if (above?.kind !== "left-out" || above.rule !== "boilerplate" || line.blankBefore) return false;
	// The first paragraph may have a subhead.
	const text = next?.kind === "title" && next.blankBefore ? head[index + 2] : next;
	return text?.kind === "prose" && text.blankBefore && isAuthor(line.text);
}

/** The desk of a reporter who is named above it, or what else signs in one block below a name of the table. “Harbour County Correspondent” */
function isDesk({ byline: { text, people }, blankBefore }: HeaderLine & { readonly kind: "byline" }, name: HeaderLine): boolean {
	if (people.length === 0 && (!blankBefore || text.startsWith("Forbes ")) && isAuthor(name.text)) return true;
	if (people.length > 0 || text.toLowerCase().startsWith("by ")) return false;
	return isOffice(text.slice(text.lastIndexOf(" ") + 1)) || (bureau.test(text) && twoNames.test(name.text));
}

/** “Midlands Bureau” */
const bureau = / (?:Bureau|Desk|Office|Newsroom|Correspondents?|Reporters?)$/;

/** Two words right below the headline and above the first sentence, or a name of the table, of which the text says no word, above a button. */
function isBelowSignedHeadline({ head, index, line, above, next, headline, draft }: NamePlace): boolean {
	if (headline === undefined || draft.byline !== undefined || !(above === undefined || isCreditOfOther(above, line))) return false;
	if (line.kind !== "title" || !twoNames.test(line.text.replace(cityBehind, ""))) return false;
	if (next?.kind === "left-out" && next.rule === "boilerplate" && isAuthor(line.text) && !saysWordOf(line.text, head)) return true;
	// Without a stamp it is a name of the table, in one block with the text: set off it may be that of the person in the picture, of whom the
	// text tells.
	if (draft.stamps.length === 0) return next?.kind === "prose" && isAuthor(line.text) && !(next.blankBefore && saysWordOf(line.text, head));
	// A word for the story's subject may stand between a name and the text.
	const isAboveTopic = isShort(next) && head[index + 2]?.kind === "prose" && isAuthor(line.text);
	return next?.kind === "prose" || isAboveTopic || isAboveCaptionOfOther(line, next) || isAboveCreditOfOther(head, index);
}

/** The city of a reporter. “Анна Орлова (Барнаул)” */
const cityBehind = / \(\p{Lu}\p{L}{2,16}\)$/u;

/** A name behind its rank, of which the text says no word; one that the text says to write; or two or three words in capitals in one block with the text, below the page's stamp. “ANN LEE” */
function isOnTopOfText({ head, index, line, next, draft }: NamePlace): boolean {
	if (line.kind !== "title") return false;
	const text = next?.kind === "left-out" ? head[index + 2] : next;
	if (text?.kind === "prose" && isNamedAsWriter(line, head)) return true;
	if (next?.kind !== "prose" || next.blankBefore || line.text.length > maxCapitals) return false;
	return draft.stamps.length > 0 && draft.byline === undefined && capitalName.test(line.text);
}

/** Three long names. */
const maxCapitals = 40;
/** “ANN LEE” · “ANN MARIE O'NEIL” */
const capitalName = /^\p{Lu}[\p{Lu}.’'-]{1,14}(?: \p{Lu}[\p{Lu}.’'-]{0,14}){1,2}$/u;

/** A name and a surname. “Anna Orlova” · “Анна ОРЛОВА” */
const twoNames = /^\p{Lu}\p{Ll}{1,16}(?:-\p{Lu}\p{Ll}{1,16})? \p{Lu}[\p{L}’'-]{1,20}$/u;

/** A line below says “By”: what stands here is a paper, not a name. */
function isSignedBelow(head: readonly HeaderLine[], index: number): boolean {
	return head.slice(index + 1, index + 4).some((line) => line.kind === "byline" && line.byline.people.length > 0);
}

/**
 * A name and its paper, set off between headline and text, or set off from the headline with a word that only papers have. “Ann Lee” above
 * “RIVER TODAY”
 */
function isSignature(name: HeaderLine, paper: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
	if (!name.blankBefore || paper?.blankBefore !== false || below?.kind !== "prose") return false;
	const last = paper.text.slice(paper.text.lastIndexOf(" ") + 1);
	return below.blankBefore || (outletWords.has(last.toLowerCase()) && capitalsAlone.test(paper.text));
}

/** Two words to five, each of which begins with a capital. “Harbour Courier Journal” */
const capitalsAlone = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,4}$/u;
