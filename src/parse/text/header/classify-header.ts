import { type DatelineOptions, isAgencyLine } from "../../datelines/parse-dateline.ts";
import type { Draft } from "../draft.ts";
import { classifyLine } from "../line-kinds/classify-line.ts";
import { opensInDoubt } from "../line-kinds/doubtful-openings.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { emptyStamp, type HeaderLine, isTextLine, toHeaderLine } from "../line-kinds/header-line.ts";
import { isMachineStamp } from "../line-kinds/is-machine-stamp.ts";
import { readNameWithOffice } from "../line-kinds/names/read-office.ts";
import { isSentPicture } from "../line-kinds/pictures/east-asian-captions.ts";
import { isSignedClose } from "../line-kinds/pictures/signed-captions.ts";
import { readAnnouncedTags } from "../line-kinds/tags/announced-tags.ts";
import { isBetweenHalves } from "../lines/broken-sentence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { asFeedBox, opensFeed } from "./boxes/feed-box.ts";
import { asListedStory } from "./boxes/listed-stories.ts";
import { asPageBox } from "./boxes/page-boxes.ts";
import { asRubricBox } from "./boxes/rubric-box.ts";
import { isListItem } from "./boxes/summary-points.ts";
import { asDatedTitle } from "./headline/dated-title.ts";
import { findDoubtfulTitle } from "./headline/doubtful-title.ts";
import { isAppeal } from "./headline/is-sentence.ts";
import { asPageTitle } from "./headline/page-titles.ts";
import { asUpdateBelow, joinSplitStamp } from "./join-stamps.ts";
import { asAnnounced, asSignedAbove } from "./names/announced-lines.ts";
import { asDashedNames } from "./names/dashed-names.ts";
import { asJoinedName } from "./names/joined-names.ts";
import { asNameAboveStamp } from "./names/name-above-stamp.ts";
import { asNameTwice, namesWriterBelow } from "./names/name-twice.ts";
import { asNameWithAgency } from "./names/name-with-agency.ts";
import { isCityInCapitalsWithAgency, isCityWithAgency } from "./names/read-place-above-agency.ts";
import { asReporterInPlace } from "./names/reporter-in-place.ts";
import { asCaption, markBrokenCaption, markCaptionAbove } from "./pictures/captions-beside-credits.ts";
import { markPicture } from "./pictures/mark-picture.ts";
import { isBelowParagraphs } from "./signed-above.ts";
import { isSpeaker, opensAsSpeaker } from "./speakers.ts";

/**
 * Classifies the first lines, until the text has surely begun: below four whole sentences; two where one of them opens with a
 * dateline, and this one where nothing but one title stands above it; or below 60 lines and a menu.
 *
 * `datelineAt` is the index of the first line that opens with a dateline. Neighbours may settle what a line is: a word such as “By” above
 * it, a weather box, a picture's credit above or below it. A stamp that is broken over two lines becomes one line.
 */
export function classifyHeader(
	lines: readonly TextLine[],
	draft: Draft,
): {
	readonly head: readonly HeaderLine[];
	readonly datelineAt: number | undefined;
} {
	const head: HeaderLine[] = [];
	let sentences = 0;
	let datelineAt: number | undefined;
	let limit: number = maxSentences.plain;
	let entries = 0;
	// Below the text other stories may be told of, and items of a live page, with datelines of their own.
	let closed = false;
	let textSeen = false;
	let titleSeen = false;
	for (let index = 0; index < lines.length && index - entries < maxHeaderLines && sentences < limit; index++) {
		const line = lines[index];
		if (line === undefined) break;
		if (line.text.length <= maxMenuEntry && entries < maxMenuEntries) entries++;
		const announced = head.some(isHeadline) ? readAnnouncedTags(lines, index) : [];
		if (announced.length > 0) {
			for (const list of [{ tags: [], areSections: false }, ...announced]) {
				const tagged = lines[index++];
				if (tagged !== undefined) head.push(toHeaderLine(tagged, { kind: "tag-list", list }));
			}
			index--;
			continue;
		}
		const above = lineAbove(lines, index);
		const next = lines[index + 1];
		const known = draft.ownKinds.get(line) ?? classifyLine(line);
		const own = known.kind === "label" && isBetweenHalves(line, above, next) ? toHeaderLine(line, { kind: "tag" }) : known;
		const classified = asText(asAnnounced(own, above, head), next, draft);
		if (own.kind === "title" || classified.kind === "prose") draft.ownRules.set(line, "none");
		const settled = settleByNeighbours(classified, lines, index, head, draft, textSeen);
		if (settled !== undefined) {
			head.push(settled);
			continue;
		}
		const split = joinSplitStamp(classified, lines, index, head.at(-1));
		if (split !== undefined) {
			head.push(split.line, ...lines.slice(index + 1, index + 1 + split.below).map((below) => toHeaderLine(below, emptyStamp)));
			index += split.below;
			continue;
		}
		if (markPicture(classified, lines, index, head)) {
			head.push(asCaption(line));
			sentences = countSentences(head);
			continue;
		}
		if (next !== undefined && !isTitleAgain(head, lines, index) && markCaptionAbove(classified, head)) sentences = countSentences(head);
		head.push(classified);
		if (classified.kind === "left-out" && classified.rule === "caption") markBrokenCaption(head);
		sentences += weighSentence(classified, titleSeen);
		titleSeen ||= isHeadline(classified) && classified.kind === "title";
		textSeen ||= isTextLine(classified);
		closed ||= textSeen && classified.kind === "left-out" && (classified.rule === "related-heading" || (titleSeen && opensFeed(line.text)));
		if (
			datelineAt === undefined &&
			!closed &&
			(classified.kind === "prose" || classified.kind === "title") &&
			opensWithDateline(line, next, head, draft) &&
			!(line.text.endsWith(")") && (usedAgency.test(line.text) || readNameWithOffice(line.text) !== undefined))
		) {
			datelineAt = index;
			// Above the stamp of the metadata stands their description, and the text below.
			if (!opensAsSpeaker(line.text) && !isMachineStamp(next))
				limit = maxSentences[classified.kind === "prose" && hasOneTitle(head) ? "titled" : "dated"];
		}
	}
	settleInDoubt(head, datelineAt, draft);
	return { head, datelineAt: datelineAt !== undefined && isSpeaker(head, datelineAt) ? undefined : datelineAt };
}

/** Whether the text begins at a line; one that is cut off teases another story, unless who wrote it stands above. */
function opensWithDateline(line: TextLine, next: TextLine | undefined, head: readonly HeaderLine[], draft: Draft): boolean {
	const text = line.text.replace(cutOff, "");
	const isExcerpt = text !== line.text && head.some(({ kind }) => kind === "byline");
	return hasDateline(isExcerpt ? { ...line, text } : line, next, draft) && !isBelowParagraphs(head.slice(0, -1));
}

const cutOff = /(?<=.{80})(?:\.\.\.|…)$/u;

/**
 * What the lines beside it make of a line. The first that knows it takes it: 1. a signature below “By”, a name above the stamp; 2. boxes of the page, of a feed, of a
 * rubric, and lists of other stories; 3. titles with their day, or the site’s name behind; 4. a name with its agency; 5. an update below its
 * stamp.
 */
function settleByNeighbours(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
	draft: Draft,
	textSeen: boolean,
): HeaderLine | undefined {
	const next = lines[index + 1];
	return (
		asSignedAbove(line, next, head) ??
		asJoinedName(line, head) ??
		(textSeen ? asNameAboveStamp(line, lines, index, head) : undefined) ??
		asPageBox(line, head, next) ??
		asFeedBox(line, lines, index) ??
		asDatedTitle(line, lines, index, head) ??
		asRubricBox(line, lines, index, head) ??
		asListedStory(line, lines, index, head) ??
		(textSeen ? undefined : asPageTitle(line, lines, index)) ??
		asNameWithAgency(line, head.at(-1), draft.known) ??
		asUpdateBelow(line, head.at(-1))
	);
}

/** A line that may be the headline: above it “Topics” is an entry of the menu. */
function isHeadline(line: HeaderLine): boolean {
	return line.kind === "prose" || (line.kind === "title" && line.words >= minHeadline);
}

const minHeadline = 4;

function countSentences(head: readonly HeaderLine[]): number {
	return head.reduce((sum, line) => sum + weighSentence(line, false), 0);
}

/** Half a dozen points of a press release may stand above its dateline; what asks readers for money stands above a headline: `titleSeen`. */
function weighSentence({ kind, text }: HeaderLine, titleSeen: boolean): number {
	if (kind !== "prose" || (!titleSeen && isAppeal(text))) return 0;
	return isListItem(text) ? 0.5 : 1;
}

/** Decides, when all lines are there, on the one that may be the headline after all, and on the first that may be a byline. */
function settleInDoubt(head: HeaderLine[], datelineAt: number | undefined, { known }: Draft): void {
	const titleAt = findDoubtfulTitle(head, datelineAt);
	const title = titleAt === undefined ? undefined : head[titleAt];
	if (titleAt !== undefined && title !== undefined)
		head[titleAt] = toHeaderLine(title, { kind: "title", words: title.text.split(" ").length });
	for (const [index, line] of head.entries()) {
		const byline =
			asReporterInPlace(line, head[index + 1], head, known) ??
			asNameTwice(line, lineAbove(head, index), head) ??
			asDashedNames(line, index, head);
		if (byline === undefined) continue;
		const above = lineAbove(head, index);
		if (above !== undefined && namesWriterBelow(above, line)) head[index - 1] = asCaption(above);
		head[index] = byline;
		break;
	}
}

/** The first line of the page, above a bare picture, is the headline where it stands again below. */
function isTitleAgain([title, ...others]: readonly HeaderLine[], lines: readonly TextLine[], index: number): boolean {
	return title?.kind === "title" && others.length === 0 && lines.slice(index + 1).some(({ text }) => text === title.text);
}

/** The agency whose reports somebody used. “Anne Petit (avec AFP)” */
const usedAgency = / \((?:avec|mit|con|com|with) [^()]{2,30}\)$/;

/** Beside the entries of a menu. */
const maxHeaderLines = 60;
/** Whether of the lines above the last one at most one may be the headline: nothing below helps to choose. */
function hasOneTitle(head: readonly HeaderLine[]): boolean {
	return head.filter(({ kind }) => kind === "prose" || kind === "title").length <= 2;
}

/** Entries of the page's menu do not count: menus of 150 lines occur. */
const maxMenuEntry = 24;
const maxMenuEntries = 150;
/** Below them no headline stands. */
const maxSentences = { plain: 4, dated: 2, titled: 1 } as const;

/**
 * A photo credit may stand in front of a dateline on the same line: then the line is the text, not a caption. So is the line of a
 * reporter that names the place: “記者王小明／高雄報導”, or a city with its agency: “Seoul (AFP)”.
 */
function asText(line: HeaderLine, next: TextLine | undefined, options: DatelineOptions): HeaderLine {
	// Alone it is all that a page of pictures tells.
	if (line.kind === "left-out" && line.rule === "caption" && isSentPicture(line.text))
		return next !== undefined && hasDateline(next, undefined, options) ? line : toHeaderLine(line, { kind: "prose" });
	const isCredited = line.kind === "left-out" && line.rule === "caption" && line.text.length >= 80 && !closingCredit.test(line.text);
	// The one paragraph of a page, with its agency behind it.
	const isClose = next === undefined && line.kind === "left-out" && line.rule === "caption" && isSignedClose(line.text);
	const isPlace = line.kind === "left-out" && line.rule === "caption" && isCityWithAgency(line.text);
	if (line.kind === "byline" && line.byline.people.length === 0 && isCityInCapitalsWithAgency(line.text, options))
		return toHeaderLine(line, { kind: "title", words: line.text.split(" ").length });
	if (isPlace && next !== undefined && isParagraph(next.text)) return toHeaderLine(line, { kind: "prose" });
	if (line.kind === "left-out" && line.rule === "boilerplate" && next !== undefined && isParagraph(line.text) && isParagraph(next.text))
		return opensInDoubt(line.text) && !colonInFront.test(line.text) ? toHeaderLine(line, { kind: "prose" }) : line;
	if (!isCredited && !isClose && (line.kind !== "byline" || !(reportEnd.test(line.text) || isAgencyLine(line.text)))) return line;
	return isClose || hasDateline(line, next, options) ? toHeaderLine(line, { kind: "prose" }) : line;
}

/** What ends in its credit has none in front. “(Wire)” · “– Wire photos” · “WIRE PHOTO: ANN LEE” */
const closingCredit = /[)\]]$|(?:photo|pic|picture)s?$| PHOTO: \p{Lu}[\p{L}. ]{2,40}$/u;

function isParagraph(text: string): boolean {
	return text.length >= minParagraph && endsSentence(text) === "sentence";
}

/** Buttons are shorter. */
const minParagraph = 60;
/** The word of a teaser. “Watch: ” */
const colonInFront = /^\p{L}{4,7}:/u;

/** The word for a report, maybe in a bracket, or letters and a city. “報導〕” · “AFP, Oslo” */
const reportEnd = /(?:報導|报道|報道)[〕】）)\]]?$|^\p{Lu}{2,6}, \p{Lu}\p{L}{3,14}(?: \p{Lu}\p{L}{3,14})?$/u;
