import type { Evidence } from "../../../model/evidence.ts";
import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { isStampLabel } from "../../stamps/is-stamp-label.ts";
import { readStamps, type StampLine } from "../../stamps/read-stamps.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { functionWords } from "../words/function-words.ts";
import { type LabelKind, labels } from "../words/labels.ts";
import type { Byline } from "./byline.ts";
import { isSiteMenu, type LeftOutRule, leftOutRule } from "./left-out-rule.ts";
import { readByline, readNameLine } from "./read-byline.ts";
import { readNameWithOffice } from "./read-office.ts";
import { readSignedStamp } from "./read-signed-stamp.ts";
import { readTagList, type TagList } from "./read-tags.ts";

/** What a line of a header may be. */
export type HeaderLine = TextLine & HeaderPart;

type HeaderPart =
	/** No part of the article. */
	| { readonly kind: "left-out"; readonly rule: LeftOutRule }
	| { readonly kind: "label"; readonly label: LabelKind }
	| { readonly kind: "byline"; readonly byline: Byline }
	/** A stamp, and what stands beside it: a label, a name, or words that say nothing. */
	| {
			readonly kind: "stamp";
			readonly stamps: readonly PrintedStamp[];
			readonly impossible: readonly Evidence[];
			/** “2 hours ago”: nothing can be read from it. */
			readonly relative: boolean;
			/** “Deadline: June 28, 2024”: the day is not the article's. */
			readonly event: boolean;
			readonly rest: string;
			readonly byline?: Byline;
			/** The address of the site behind the name and the stamp. */
			readonly site?: string;
			readonly label?: LabelKind;
	  }
	/** Key words behind a word that says so. */
	| { readonly kind: "tag-list"; readonly list: TagList }
	/** Several words in lower case without a stop: a key word, where others stand beside it. */
	| { readonly kind: "tag" }
	/** Sentences. */
	| { readonly kind: "prose" }
	/** A line without a full stop: a headline, a deck, a kicker, a subhead, half of a broken line. */
	| { readonly kind: "title"; readonly words: number };

/**
 * Tells what a line of the header is, by its own words alone; what stands around it is judged by `findHeadline` and `readHeader`.
 *
 * Order matters: 1. captions and buttons, whose dates are no stamps; 2. labels, of the story and of stamps; 3. stamps, with what stands
 * beside them; 4. bylines; 5. lists of key words; 6. sentences; 7. drawn lines and lone key words; what is left is a title.
 */
export function classifyLine(line: TextLine): HeaderLine {
	const { text } = line;
	if (text.length > maxTitleCharacters) {
		const rule = leftOutRule(text);
		return rule === undefined ? { ...line, kind: "prose" } : { ...line, kind: "left-out", rule };
	}
	if (line.number === 1 && line.column > 1 && filmCaption.test(text)) return { ...line, kind: "left-out", rule: "caption" };
	const fold = text.length > maxLabelCharacters ? undefined : foldLine(text);
	const rule = leftOutRule(text, fold) ?? (isSiteMenu(text) ? "breadcrumb" : undefined);
	const mayBeStamp = rule === "counter" || (rule === "contact" && !text.startsWith("+"));
	if (rule !== undefined && !mayBeStamp) {
		const sourced = rule === "boilerplate" && namesSource.test(text.slice(0, 12)) ? classifyStamp(line) : undefined;
		return sourced?.kind === "stamp" && sourced.stamps.length > 0 ? { ...line, ...sourced } : { ...line, kind: "left-out", rule };
	}
	const label = fold === undefined ? undefined : (labels.get(fold) ?? labelTwice(fold));
	if (label !== undefined) return { ...line, kind: "label", label };
	if (isStampLabel(text)) return { ...line, kind: "left-out", rule: "boilerplate" };
	const stamp = classifyStamp(line);
	if (stamp !== undefined) return { ...line, ...stamp };
	if (rule !== undefined) return { ...line, kind: "left-out", rule };
	const byline = readByline(text, fold);
	if (byline !== undefined) return { ...line, kind: "byline", byline };
	const list = readTagList(text);
	if (list !== undefined) return { ...line, kind: "tag-list", list };
	const end = endsSentence(text);
	if ((end === "sentence" && !isAskingTitle(text)) || end === "colon") return { ...line, kind: "prose" };
	const words = countWords(text);
	if (words === 0 && drawnLine.test(text)) return { ...line, kind: "left-out", rule: "boilerplate" };
	if (words <= 5 && text.length <= 40 && isLowerCase(text) && !functionWords.has(text) && !(words > 2 && /^\d/.test(text)))
		return { ...line, kind: "tag" };
	return { ...line, kind: "title", words };
}

/** A line without what it was taken for. */
export function toTextLine({ number, column, text, blankBefore }: TextLine): TextLine {
	return { number, column, text, blankBefore };
}

/** A stamp from which nothing is to be read. */
export const emptyStamp = {
	kind: "stamp",
	stamps: [],
	impossible: [],
	relative: false,
	event: false,
	rest: "",
} as const satisfies HeaderPart;

/** A sentence, or a line too long for a headline: where a script has no full stop, it is a paragraph. */
export function isTextLine(line: HeaderLine): boolean {
	return line.kind === "prose" || (line.kind === "title" && line.words > maxTitleWords);
}

/** The longest deck seen has 30. */
const maxTitleWords = 30;

/** A rubric and its translation, one of its parts, or itself again: all are labels. “ข่าวอาชญากรรม - Crime” · “News News•” */
function labelTwice(fold: string): LabelKind | undefined {
	const divider = fold.indexOf(" - ");
	const first = divider < 0 ? undefined : labels.get(fold.slice(0, divider));
	if (first !== undefined) return labels.has(fold.slice(divider + 3)) ? first : undefined;
	const space = fold.indexOf(" ");
	if (space < 0 || !fold.startsWith(fold.slice(0, space), space + 1)) return undefined;
	const word = fold.slice(0, space);
	return fold.slice(space + 1).replace(/ ?•$/, "") === word ? labels.get(word) : undefined;
}

/** A word for the source or the number of a story: behind it its stamp may stand. “Source: Wire | 2023-03-03 07:45” · “来源：晨报 2023-03-03” */
const namesSource =
	/^(?:source|quelle|fuente|fonte|источник|джерело|извор|izvor|zdroj|źródło|forrás|sursa|kilde|källa|bron|kaynak|sumber|nguồn|المصدر|منبع|स्रोत|出典|출처|来源|來源|news id|کد خبر|شناسه خبر) ?[:：]/i;

/** Whether a line is short and in lower case, as key words are printed. Scripts without case have none. */
export function isLowerCase(text: string): boolean {
	return text === text.toLowerCase() && text !== text.toUpperCase() && /^[\p{Ll}\p{N}]/u.test(text);
}

/** Counts words; in scripts without spaces two characters count as one, in Thai, which writes its vowels, four; of the syllables of Vietnamese three are two words. */
function countWords(text: string): number {
	const cut = text.slice(0, 400);
	if (thai.test(cut.slice(0, 20))) return Math.ceil(cut.length / 4);
	if (noSpaces.test(cut.slice(0, 20))) {
		const { length } = cut.length > longTitle ? cut.replace(noWord, "") : cut;
		return Math.ceil(length / (length < shortestTitle ? 3 : 2));
	}
	const words = cut.split(/\s+/u).filter((word) => wordSign.test(word)).length;
	return vietnamese.test(cut) ? Math.ceil((words * 2) / 3) : words;
}

/** Letters that Vietnamese alone has. “Quốc hội” */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/** The button that closes a film, glued to its caption behind the day of the crawl. “CLOSE Ann Lee on the bridge. Wire” */
const filmCaption = /^CLOSE \p{Lu}/u;

/** A drawn line, or a sign without a word. “_” · “***” · “$” */
const drawnLine = /^(?:[_*=~]{1,80}|[$#.<>][ $#|.<>]{0,20})$/u;

/** No label is longer than 30 characters; marks may stand around it. */
const maxLabelCharacters = 60;
/** The longest headline of the captures seen has 140 characters, the longest deck 190. */
const maxTitleCharacters = 200;
/** A name of a paper in Chinese or Japanese has up to nine signs; headlines have ten and more. */
const shortestTitle = 10;
/** Long headlines hold numbers and marks, which are no words: “…へ(2022年12月30日)” */
const longTitle = 40;
const noWord = /[^\p{L}\p{M}]+/gu;
/** A letter or two digits: “+ 1” are no words. */
const wordSign = /\p{L}|\p{N}{2}/u;
/** Thai letters. “กรุงเทพ” */
const thai = /\p{Script=Thai}{2}/u;
/** Han or kana. “新华社” · “きのう” */
const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** “Will the bridge hold?” is a headline as well as a sentence; so is “Peace!”. One sentence only. */
function isAskingTitle(text: string): boolean {
	return text.length <= 140 && /[?!？！]["”’»]?$/u.test(text) && !/[.!?] \p{Lu}/u.test(text);
}

/** Longer lines are no stamps; the longest seen, a byline with two stamps, has 110 characters. */
const maxStampLine = 240;
/** A sentence may open with its day; what stands beside a stamp is a name, a rubric or a credit. */
const maxBesideStamp = 80;

/** How long a film takes, before its day: `M:SS | `. A time of day has two digits, or says which half of it. “3:40 | 05/14/19” */
const filmTime = /^\d:\d{2} \| (?=\d{2}\/\d{2}\/\d{2}$)/;

/** An item of a Chinese list: its time is the event's. “一、時間：3月8日上午11時” */
const numberedItem = /^[一二三四五六七八九十]{1,2}、/;

function classifyStamp(line: TextLine): HeaderPart | undefined {
	if (line.text.length > maxStampLine || numberedItem.test(line.text)) return undefined;
	const film = filmTime.exec(line.text.slice(0, 16))?.[0].length ?? 0;
	if (film > 0) return classifyStamp({ ...line, text: line.text.slice(film), column: line.column + film });
	const signed = readSignedPart(line);
	if (signed !== undefined) return signed;
	const read = readStamps(line.text, line.number);
	if (read.stamps.length === 0 && read.impossible.length === 0 && !read.relative && !read.event) return undefined;
	const part = toStampPart(read, line);
	const isSentence = part.rest.length > maxBesideStamp && part.byline === undefined && part.stamps.every(({ role }) => role === "unknown");
	return isSentence ? undefined : part;
}

/** “Posted by Ann Lee on Friday 3 May 2024”: the stamp of a line that names somebody before it, and the name. */
export function readSignedPart(line: TextLine): (HeaderPart & { readonly kind: "stamp" }) | undefined {
	const signed = readSignedStamp(line.text, line.number);
	if (signed === undefined) return undefined;
	const part = toStampPart(signed.read, { ...line, column: line.column + signed.offset });
	const site = signed.read.rest === "" ? undefined : signed.read.rest;
	return { ...part, rest: signed.front, ...(signed.byline && { byline: signed.byline }), ...(site && { site }) };
}

/** Makes a part of the header of what was read in a stamp line, and judges the words beside the stamp. */
export function toStampPart(read: StampLine, line: TextLine): HeaderPart & { readonly kind: "stamp" } {
	const rest = read.rest.replace(restEdges, "").trim();
	const stamps = read.stamps.map((stamp) => ({ ...stamp, evidence: shiftColumns(stamp.evidence, line.column - 1) }));
	const part = { kind: "stamp", stamps, impossible: read.impossible, relative: read.relative, event: read.event, rest } as const;
	if (rest === "") return part;
	const fold = foldLine(rest);
	const label = labels.get(fold);
	if (label !== undefined) return { ...part, label };
	const timed = stamps.some((stamp) => stamp.time !== undefined || stamp.role !== "unknown") || line.text.endsWith(` /${rest}`);
	const byline =
		readByline(rest, fold) ?? (timed ? (readNameWithOffice(rest) ?? readNameLine(rest) ?? readNameBeforePaper(rest)) : undefined);
	return byline === undefined ? part : { ...part, byline };
}

/** “Mark Lane · Lake News”: the name is signed, the paper belongs to the byline as printed. */
function readNameBeforePaper(text: string): Byline | undefined {
	const divider = text.search(/ [·•|] /u);
	const name = divider < 0 ? undefined : readNameLine(text.slice(0, divider));
	return name && { text, people: name.people };
}

/** Marks that stood between the stamp and its neighbours. “ | ” · “— ” */
const restEdges =
	/^[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,20}|(?<![\s\u200b-\u200f\u2060|·•,;:\-–—/])[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,400}$|\( ?\)/gu;

/** Columns count from the start of the line in the capture, not from its first word. */
function shiftColumns(evidence: Evidence, by: number): Evidence {
	return evidence.columns === undefined || by === 0
		? evidence
		: { ...evidence, columns: [evidence.columns[0] + by, evidence.columns[1] + by] };
}
