import type { Found } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type KnownNames, noNames } from "./datelines/known-names.ts";
import { begin, finish, type Steps } from "./steps.ts";
import { readPicturePage } from "./text/body/picture-page.ts";
import { readBody } from "./text/body/read-body.ts";
import { readOpening } from "./text/body/read-opening.ts";
import { readStampBeforeDateline, readStampInDateline } from "./text/body/stamp-beside-dateline.ts";
import { readLabelledStampInside, readStampInHeaderLine } from "./text/body/stamp-in-header-line.ts";
import { toBodyTree } from "./text/body/to-body-tree.ts";
import { emptyDraft } from "./text/draft.ts";
import { findProblems } from "./text/find-problems.ts";
import { readStampInHeadline } from "./text/header/headline/stamp-in-headline.ts";
import { readHeader } from "./text/header/read-header.ts";
import { readAddress } from "./text/line-kinds/read-address.ts";
import { readCrawlLine } from "./text/line-kinds/read-crawl-line.ts";
import { splitCrumbTitle } from "./text/line-kinds/split/split-crumb-title.ts";
import { splitLabelAtEnd } from "./text/line-kinds/split/split-label-at-end.ts";
import { splitPostLines } from "./text/line-kinds/split/split-post-line.ts";
import { splitRunningText } from "./text/line-kinds/split/split-running-text.ts";
import { splitStampBehind } from "./text/line-kinds/split/split-stamp-behind.ts";
import { splitAgoInFront, splitDayInFront, splitStampInFront } from "./text/line-kinds/split/split-stamp-in-front.ts";
import { foldLine } from "./text/lines/fold-line.ts";
import { joinDateline } from "./text/lines/join-dateline.ts";
import { withPlainSpaces } from "./text/lines/plain-spaces.ts";
import { readLines, type TextLine } from "./text/lines/read-lines.ts";
import { splitAdMarks } from "./text/lines/split-ad-marks.ts";
import { splitGluedDay } from "./text/lines/split-glued-day.ts";

/** What helps to read a capture. */
export interface ParseOptions {
	/** Agencies of the registry and towns of the gazetteer, beside the names of the parser's tables. */
	readonly known?: KnownNames | undefined;
}

/**
 * Reads a plain-text capture: crawl line, header, dateline, text.
 *
 *      date 2024-05-31 https://example.com/a.html      captured, address
 *     Ferry Line to Open                               headline
 *     2024-05-31T04:06+0000                            stamps
 *     Being updated                                    label
 *     HARBOUR CITY (Wire) – A ferry line …             dateline, body
 *
 * None of these must be there. Every line that is not blank ends up in a value, in the body, or in `leftOut`; key words are topics, and
 * labels too (rule `tag`). Reports `headline-missing`, `body-missing`, `crawl-line-not-understood`,
 * `date-impossible`, `year-missing` and `sentences-fused`. Needs line ends as `\n`; takes time linear in the text.
 */
export function parseText(text: string, options: ParseOptions = {}): ParsedArticle {
	return finish(begin(parseTextInSteps(text, options)));
}

/** `parseText` in steps. */
export function* parseTextInSteps(text: string, { known = noNames }: ParseOptions = {}): Steps<ParsedArticle> {
	const lines = readLines(text);
	const crawl = readCrawlLine(lines[0]);
	const draft = emptyDraft(known, crawl?.captured?.value);
	const printed = crawl === undefined ? lines : [...(crawl.scrap ? [crawl.scrap] : []), ...lines.slice(1)];
	const plain = withPlainSpaces(printed, text);
	const page = joinDateline(
		splits.reduce((parted, split) => split(parted), splitAdMarks(plain, text)),
		text,
	);
	const address = crawl?.address ?? readAddress(page);
	yield;
	const textLines = yield* readHeader(page, draft, address?.value);
	yield;
	const body = yield* readBody(textLines, draft);
	yield;
	const { blocks, dateline } = readOpening(body.length === 0 ? readPicturePage(draft) : body, draft);
	const leftOut = [
		...(crawl?.leftOut ? [crawl.leftOut] : []),
		...draft.leftOut.filter((each) => each.line !== address?.evidence[0]?.line || each.rule !== "address-line"),
	];
	const headline = draft.headline && { ...draft.headline, evidence: [...draft.headline.evidence, ...draft.repeatedHeadlines] };
	const problems = [...(crawl?.problems ?? []), ...draft.problems, ...findProblems({ headline, deck: draft.deck, blocks, leftOut })];
	return {
		address,
		captured: crawl?.captured,
		headline,
		deck: draft.deck,
		byline: draft.byline,
		authors: withoutRepetitions(draft.authors),
		labels: withoutRepetitions([...draft.labels, ...draft.topics]),
		section: draft.section,
		topics: withoutRepetitions(draft.topics),
		stamps: draft.stamps.some(({ dates }) => dates.length > 0)
			? draft.stamps
			: [
					...draft.stamps,
					...([
						readStampInDateline(dateline),
						readStampBeforeDateline(leftOut),
						readStampInHeadline(draft.headline),
						readStampInHeaderLine(leftOut, draft.deck?.evidence[0]),
						readLabelledStampInside([...(draft.deck?.evidence ?? []), ...blocks.slice(0, 1)]),
					].find(({ length }) => length > 0) ?? []),
				],
		dateline,
		body: toBodyTree(blocks),
		leftOut: leftOut.sort((one, other) => one.line - other.line),
		problems,
	};
}

/** What parts one line of the capture into several, in the order in which they are asked: each works on what those before it left. */
const splits: readonly ((lines: readonly TextLine[]) => readonly TextLine[])[] = [
	splitCrumbTitle,
	splitGluedDay,
	splitStampInFront,
	splitDayInFront,
	splitAgoInFront,
	splitStampBehind,
	splitLabelAtEnd,
	splitPostLines,
	splitRunningText,
];

/** A value that is printed several times is one value with several places. */
function withoutRepetitions(values: readonly Found<string>[]): readonly Found<string>[] {
	if (values.length < 2) return values;
	const byFold = Map.groupBy(values, ({ value }) => foldLine(value));
	return [...byFold.values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: [others.length === 0 ? first : { ...first, evidence: [first, ...others].flatMap(({ evidence }) => evidence) }],
	);
}
