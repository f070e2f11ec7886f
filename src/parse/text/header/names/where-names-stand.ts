import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isKnownRubric } from "../../line-kinds/known-rubrics.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isOffice } from "../../line-kinds/names/read-office.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { outletWords } from "../../words/byline-words.ts";
import { authorLinks } from "../../words/page-words.ts";
import { isShort } from "../belongs-to-header.ts";
import { saysWordOf } from "../headline/told-share.ts";
import { isCityOfReporter } from "./city-of-reporter.ts";
import { isNamedAsWriter } from "./named-as-writer.ts";
import { isAboveCaptionOfOther, isAboveCreditOfOther, isCreditOfOther } from "./names-beside-pictures.ts";

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
 * Beside a stamp, right above the dateline or the links of an author, above an office or paper that stands so, or between the text and a
 * headline whose stamp stands above it.
 */
export function isWhereNamesStand(place: NamePlace): boolean {
	const { head, index, line, next, datelineAt, belowStamp } = place;
	if (belowStamp || next?.kind === "stamp" || index + 1 === datelineAt || next?.text.endsWith(` articles from ${line.text}`)) return true;
	if (
		next?.kind === "left-out" &&
		(authorLinks.has(foldLine(next.text)) || isOffice(next.text) || isButtonBelow(line, next) || isDotted(next))
	)
		return true;
	// “Ann Lee” above “4 Min Read”
	if (next?.kind === "left-out" && next.rule === "counter" && twoNames.test(line.text) && timeToRead.test(next.text))
		return !isKnownRubric(foldLine(line.text));
	if (next?.kind === "title" && !next.blankBefore && twoNames.test(line.text) && isOffice(next.text)) return true;
	// A name of the table above where to write to. “Ann Lee” above “ann@harbour.example”
	if (next?.kind === "left-out" && next.rule === "contact" && next.text.includes("@") && isAuthor(line.text)) return true;
	if (isBelowSignedHeadline(place) || isBelowButton(place) || isOnTopOfText(place) || (next?.kind === "byline" && isDesk(next, line)))
		return true;
	// Where to write to may stand between.
	const below = head.slice(index + 2).find((each) => each.kind !== "left-out" || each.rule !== "contact");
	if (next?.kind === "title" && surnameInCapitals.test(line.text) && lookUpCity(next.text) !== undefined) return true;
	if (isAboveBy(next, below) || isCityOfReporter(head, index + 1)) return true;
	// The paper may be named by its address. “Ann Lee” above “Harbour.com”
	if (next?.kind === "left-out" && next.rule === "site-name" && (below?.kind === "stamp" || isAboveSite(line, next, below, head)))
		return true;
	return isShort(next) && (below?.kind === "stamp" || isSignature(line, next, below));
}

const timeToRead = /^\d{1,2} min(?:ute)?s? read$/i;

/** In one block with the address and the text, a name of the table of which the text says no word. */
function isAboveSite(name: HeaderLine, site: HeaderLine, text: HeaderLine | undefined, head: readonly HeaderLine[]): boolean {
	return text?.kind === "prose" && !site.blankBefore && !text.blankBefore && isAuthor(name.text) && !saysWordOf(name.text, head);
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

/**
 * Two words right below the headline and above the first sentence, or three of which the table has the first, or a name of the table, of which
 * the text says no word, above a button.
 */
function isBelowSignedHeadline({ head, index, line, above, next, headline, draft }: NamePlace): boolean {
	if (headline === undefined || draft.byline !== undefined || !(above === undefined || isCreditOfOther(above, line))) return false;
	if (line.kind !== "title") return false;
	if (!twoNames.test(line.text.replace(cityBehind, "")))
		return draft.stamps.length > 0 && line.blankBefore && next?.kind === "prose" && next.blankBefore && isNameOfThree(line, head);
	if (next?.kind === "left-out" && next.rule === "boilerplate" && isAuthor(line.text) && !saysWordOf(line.text, head)) return true;
	// Without a stamp it is a name of the table, in one block with the text: set off it may be that of the person in the picture, of whom the
	// text tells.
	if (draft.stamps.length === 0) return next?.kind === "prose" && isAuthor(line.text) && !(next.blankBefore && saysWordOf(line.text, head));
	// A word for the story's subject may stand between a name and the text.
	const isAboveTopic = isShort(next) && head[index + 2]?.kind === "prose" && isAuthor(line.text);
	return next?.kind === "prose" || isAboveTopic || isAboveCaptionOfOther(line, next) || isAboveCreditOfOther(head, index);
}

/** Three words, of which the table has the first as a name, or an initial in front of two, and of which the text says none. */
function isNameOfThree(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	return line.kind === "title" && line.words === 3 && isAuthor(line.text) && !saysWordOf(line.text, head);
}

/** The city of a reporter. “Анна Орлова (Барнаул)” */
const cityBehind = / \(\p{Lu}\p{L}{2,16}\)$/u;

/**
 * A name that the text or its rank says to be the writer's; or two or three words in capitals in one block with the text, below the page's
 * stamp. “ANN LEE”
 */
function isOnTopOfText({ head, index, line, next, draft }: NamePlace): boolean {
	if (line.kind !== "title") return false;
	const text = next?.kind === "left-out" ? head[index + 2] : next;
	if (text?.kind === "prose" && isNamedAsWriter(line, next, head)) return true;
	if (next?.kind !== "prose" || next.blankBefore || line.text.length > maxCapitals) return false;
	return draft.stamps.length > 0 && draft.byline === undefined && capitalName.test(line.text);
}

/** Three long names. */
const maxCapitals = 40;
/** “ANN LEE” · “ANN MARIE O'NEIL” */
export const capitalName = /^\p{Lu}[\p{Lu}.’'-]{1,14}(?: \p{Lu}[\p{Lu}.’'-]{0,14}){1,2}$/u;

/** A name and a surname. “Anna Orlova” · “Анна ОРЛОВА” */
export const twoNames = /^\p{Lu}\p{Ll}{1,16}(?:-\p{Lu}\p{Ll}{1,16})? \p{Lu}[\p{L}’'-]{1,20}$/u;

/**
 * A name and its paper, set off between headline and text, or set off from the headline with a word that only papers have. “Ann Lee” above
 * “RIVER TODAY”
 */
function isSignature(name: HeaderLine, paper: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
	if (!name.blankBefore || paper?.blankBefore !== false || below?.kind !== "prose") return false;
	return below.blankBefore || isPaper(paper.text);
}

/** “Harbour Courier Journal” */
function isPaper(text: string): boolean {
	return outletWords.has(text.slice(text.lastIndexOf(" ") + 1).toLowerCase()) && capitalsAlone.test(text);
}

/** Two words to five, each of which begins with a capital. */
const capitalsAlone = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,4}$/u;
