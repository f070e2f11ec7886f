import type { Evidence } from "../../model/evidence.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import { readChineseBehindHeadline } from "./east-asian/read-chinese-behind-headline.ts";
import { readEastAsian } from "./east-asian/read-east-asian.ts";
import { readJapaneseBehindCaption } from "./east-asian/read-japanese.ts";
import { readKoreanBehindCaption, readKoreanEnd } from "./east-asian/read-korean.ts";
import { endOfFront } from "./end-of-front.ts";
import { isRole, withoutRoles } from "./is-role.ts";
import { type KnownNames, noNames } from "./known-names.ts";
import { isWriterBetweenStrokes } from "./lead/place-signs.ts";
import { readBylineParagraph, readFusedLead } from "./lead/read-fused-lead.ts";
import { readGermanLead } from "./lead/read-german-lead.ts";
import { readGluedLead } from "./lead/read-glued-lead.ts";
import { type ReadLead, readLead } from "./lead/read-lead.ts";
import { readPlaces } from "./lead/read-places.ts";
import type { FusedLead } from "./lead/read-signed-lead.ts";
import { readVietnameseLead } from "./lead/read-vietnamese-lead.ts";
import { opensAsStory } from "./opens-as-story.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { withWhatFollows } from "./with-what-follows.ts";

/** A paragraph of the story and the line of the capture in which it begins. */
export interface DatelineParagraph {
	readonly text: string;
	readonly line: number;
}

/** What helps to read a dateline. */
export interface DatelineOptions {
	/** Names beside those of the tables. */
	readonly known?: KnownNames | undefined;
	/** What was found at the beginning of a text: whoever asks the same of one capture several times hands on one list. */
	readonly seen?: SeenText[];
}

/** A text that was asked for a dateline, and what was found. */
export interface SeenText {
	readonly text: string;
	readonly found: PrintedDateline | undefined;
}

/** A dateline, and the paragraphs without it. */
export interface DatelineResult {
	readonly dateline: ParsedDateline;
	readonly byline: string | undefined;
	/** The given paragraphs without dateline, byline and note; one that held nothing else is gone. */
	readonly rest: readonly string[];
	/** Words that stood before the dateline and are no byline: an editor's note, a photo credit, a flash. */
	readonly leftOut: readonly Evidence[];
}

/**
 * Finds the dateline at the beginning of a story's first paragraphs and takes it off.
 *
 *     SEOUL, South Korea (AP) — The quake …
 *     ^place ^region      ^agency ^rest
 *
 * Rule: AP Stylebook, “datelines”, and the styles of some sixty agencies (`houseStyles`). A dateline may stand alone in its paragraph,
 * after a byline, a photo credit or an editor's note, on the line of a headline (in Chinese) or a caption (in Japanese and Korean), or
 * (in Korean) at the very end. An agency's lead without a place, `(Reuters) - `,
 * gives a dateline without places. From the second paragraph on, only a dateline with a place and a known agency counts, or CNN alone on
 * its line, unless all before it is a byline. Returns `undefined` if there is none; a name in capitals without a separator is not one.
 *
 * Limits: looks at the first three paragraphs and at 300 characters of each. A label in capitals that no table knows (`SPECIAL — `) is
 * taken for a place.
 */
export function parseDateline(
	paragraphs: readonly DatelineParagraph[],
	{ known = noNames, seen = [] }: DatelineOptions = {},
): DatelineResult | undefined {
	let credit: string | undefined;
	const first = paragraphs.slice(0, maxParagraphs);
	for (const [index, paragraph] of first.entries()) {
		const found = readParagraph(paragraph.text, first[index + 1]?.text, { known, seen });
		const bylinesBefore = index === 0 || credit !== undefined;
		// A summary with its agency stands above the story with place and agency.
		const below = found !== undefined && found.places.length === 0 ? first[index + 1] : undefined;
		const story = below && readParagraph(below.text, first[index + 2]?.text, { known, seen });
		if (story?.strong === true && story.places.length > 0 && story.agencies.length > 0) continue;
		if (found !== undefined && (bylinesBefore || isAgencyLine(paragraph.text) || (found.strong && found.places.length > 0)))
			return toResult(
				first,
				index,
				found.byline === undefined && credit !== undefined ? { ...found, byline: credit } : found,
				credit !== undefined,
			);
		credit = bylinesBefore ? readBylineParagraph(paragraph.text.slice(0, maxCharacters), known) : undefined;
	}
	for (const [index, { text }] of first.entries()) {
		const end = readKoreanEnd(text, known);
		if (end !== undefined) return toResult(first, index, end, false);
	}
	return undefined;
}

/** Whether a line is CNN with its dash or in brackets and nothing else, as its site prints it where a story is from no place. “CNN  —” · “(CNN)” */
export function isAgencyLine(text: string): boolean {
	return text.length <= maxAgencyLine && (text.startsWith("CNN") || text.startsWith("(CNN")) && agencyLine.test(text);
}

const agencyLine = /^(?:CNN(?: Business)?\s{1,4}—|\(CNN(?: Business)?\))$/;
/** “CNN Business    —” */
const maxAgencyLine = 18;

/** A byline, a note, and the paragraph below them. */
const maxParagraphs = 3;
/** The longest dateline seen, with a byline in front, had 160 characters. */
const maxCharacters = 300;
/** A dateline alone in its paragraph, with a byline in front, is no longer. */
const maxAloneCharacters = 160;
/** The lines of a header, which are asked for again; a thousand captions below them are not. */
const maxSeen = 64;

interface Asked {
	readonly known: KnownNames;
	readonly seen: SeenText[];
}

function readParagraph(text: string, next: string | undefined, { known, seen }: Asked): PrintedDateline | undefined {
	const cut = text.slice(0, maxCharacters);
	const shown = text.length <= maxAloneCharacters && next !== undefined ? `${cut}\n${next.slice(0, 80)}` : cut;
	// A few texts, which differ at their beginnings: comparing them costs less than the hash of one.
	const same = seen.find((each) => each.text === shown);
	if (same !== undefined) return same.found;
	const found = (opensAsStory(shown) ? undefined : readShown(shown, cut.length, known)) ?? readGermanLead(shown);
	if (seen.length >= maxSeen) seen.shift();
	seen.push({ text: shown, found });
	return found;
}

/** Reads the dateline of a text, of which the first `length` characters are its own paragraph. */
function readShown(printed: string, length: number, known: KnownNames): PrintedDateline | undefined {
	const shown = barBehindState.test(printed) ? printed.replace(" | ", " - ") : printed;
	const from = endOfFront(shown);
	if (from >= length) return undefined;
	const eastAsian = eastAsianSign.test(shown)
		? (readEastAsian(shown, from, known) ??
			readChineseBehindHeadline(shown, known) ??
			readKoreanBehindCaption(shown, known) ??
			readJapaneseBehindCaption(shown, known))
		: undefined;
	if (eastAsian !== undefined) return eastAsian.start < length ? eastAsian : undefined;
	const fused = readFusedLead(shown, from, known);
	const read = fused ?? readLead(shown, from, known) ?? readGluedLead(shown, from, known);
	const found = read === undefined ? readVietnameseLead(shown, from, known) : withWhatFollows(toPrinted(read, fused), shown);
	// The stop of Chinese ends a sentence: behind it stands who took a picture. “市長說,橋開了。(中央社)”
	if (found === undefined || shown.slice(found.start, found.end).includes("。")) return undefined;
	return found.start < length ? found : undefined;
}

/** A town in capitals, its state, and the upright stroke with which Catholic papers of the United States part both from the text. “LUSK, Wyo. | For” */
const barBehindState =
	/^\p{Lu}[\p{Lu} .'-]{2,24}, \p{Lu}[\p{L}.]{1,12} \| (?!\p{Lu}\p{Ll}{2,8}\.? \d|[^|]{2,40}\|)(?=\p{Lu}\p{Ll}|\p{Lu} )/u;
/** Kana, Han, Hangul, or a wide form: no other text has a dateline in one of their styles. */
const eastAsianSign = /[\u3040-\ud7ff\uf900-\uffef]/;

function toPrinted({ lead, style }: ReadLead, { byline, agency }: Partial<FusedLead> = {}): PrintedDateline {
	const { pieces } = lead;
	const isName = lead.unknownRegion && (namesWriter.has(style.rule) || isWriterBetweenStrokes(lead));
	const isOutlet = lead.unknownRegion && (isName || style.rule.includes("outlet"));
	const outlet = isOutlet ? pieces.findLast(({ symbol }) => symbol === "U") : undefined;
	const writers = isName ? pieces.filter(({ symbol }) => symbol === "U") : [];
	const read = readPlaces(writers.length > 1 ? pieces.filter(({ symbol }) => symbol !== "U") : pieces, outlet);
	const signed = writers.length > 0 ? writers.map(({ text }) => text).join(", ") : undefined;
	const role = lead.agencies.find(isRole);
	const named = byline ?? read.byline ?? pieces.find((piece) => piece.byline)?.byline ?? signed ?? role;
	const date = pieces.find((piece) => piece.date)?.date;
	const end = pieces.findLast(({ text }) => text !== "")?.end ?? 0;
	return {
		rule: style.rule,
		start: pieces[0]?.start ?? 0,
		end,
		places: read.places,
		agencies:
			outlet !== undefined && !isName ? [outlet.text] : withoutRoles(agency === undefined ? lead.agencies : [agency, ...lead.agencies]),
		date,
		byline: named,
		strong: style.strong === true,
	};
}

/** Rules whose unknown name is who writes. */
const namesWriter: ReadonlySet<string> = new Set(["place-agency-stop", "place-agency-name", "place-name"]);

function toResult(
	paragraphs: readonly DatelineParagraph[],
	index: number,
	found: PrintedDateline,
	creditBefore: boolean,
): DatelineResult | undefined {
	const paragraph = paragraphs[index];
	if (paragraph === undefined) return undefined;
	const { places, agencies, date, byline, start, end, rule } = found;
	const evidence = toEvidence(paragraph, start, end, rule);
	const isEnd = rule === "korean-end";
	const before = paragraph.text.slice(0, start);
	const story = isEnd ? before.trim() : paragraph.text.slice(end).trim();
	// A dash on the line below may belong to the dateline.
	const below = Math.max(0, end - paragraph.text.length - 1);
	const kept: string[] = [];
	for (const [at, { text }] of paragraphs.entries()) {
		if (at === index) {
			if (story !== "") kept.push(story);
		} else if (at === index + 1 && story === "") kept.push(text.slice(below).trimStart().replace(dashInFront, ""));
		else if (!creditBefore || at > index) kept.push(text);
	}
	const bylineAt = byline === undefined ? -1 : before.indexOf(byline);
	const loose = isEnd ? "" : bylineAt === -1 ? before : withoutLastWord(before.slice(0, bylineAt));
	const { text } = evidence;
	return {
		dateline:
			date === undefined ? { text, places, agencies, evidence: [evidence] } : { text, places, agencies, date, evidence: [evidence] },
		byline,
		rest: kept,
		leftOut: loose !== "" && wordOrNumber.test(loose) ? [toEvidence(paragraph, 0, loose.length, "before-dateline")] : [],
	};
}

/** The dash of a dateline that stands alone on the line above, as VNA prints it. “– The mill” */
const dashInFront = /^[–—-] (?=["“«„$€]?[\p{Lu}\d])/u;

const wordOrNumber = /[\p{L}\p{N}]/u;

/** The word in front of a byline belongs to it. “(ATTN: ADDS details) By ” → “(ATTN: ADDS details) ” */
function withoutLastWord(text: string): string {
	return text.slice(0, text.trimEnd().lastIndexOf(" ") + 1);
}

/** Columns count from the last line break inside the paragraph. */
function toEvidence({ text, line }: DatelineParagraph, from: number, to: number, rule: string): Evidence {
	const printed = text.slice(from, to);
	const start = from + (printed.length - printed.trimStart().length);
	const end = from + printed.trimEnd().length;
	const before = text.slice(0, start);
	const breakBefore = before.lastIndexOf("\n");
	const lines = breakBefore === -1 ? 0 : before.split("\n").length - 1;
	return { line: line + lines, columns: [start - breakBefore, end - breakBefore - 1], text: text.slice(start, end), rule };
}
