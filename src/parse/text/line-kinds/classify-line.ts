import { isAsciiLetter } from "../../../formats/ascii.ts";
import { isStampLabel } from "../../stamps/is-stamp-label.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { type LabelKind, labels } from "../words/labels.ts";
import { classifyStamp } from "./classify-stamp.ts";
import { headerLabel } from "./header-label.ts";
import { type HeaderLine, type HeaderPart, toHeaderLine } from "./header-line.ts";
import { isSiteMenu, type LeftOutRule, leftOutRule } from "./left-out-rule.ts";
import { readByline } from "./names/read-byline.ts";
import { isPrintedIn } from "./page/printed-in.ts";
import { isCaptionWithTaker } from "./pictures/takers.ts";
import { isAddress } from "./read-address.ts";
import { isBehindCrawlDay } from "./read-crawl-line.ts";
import { isTag } from "./tags/is-tag.ts";
import { readTagList, readTags, type TagList } from "./tags/read-tags.ts";

/** The link to another story that a paper of India prints behind a paragraph, on its line. */
const alsoRead = " Also Read - ";

/**
 * Tells what a line of the header is, by its own words alone; what stands around it is judged by `findHeadline` and `readHeader`.
 *
 * Order matters: 1. captions and buttons, whose dates are no stamps; 2. labels, of the story and of stamps; 3. stamps, with what stands
 * beside them; 4. lists of key words; 5. bylines, which open with some of the same words; 6. sentences; 7. drawn lines and lone key words; what is left is a title. `askStamp`
 * and `askRule` are `classifyStamp` and `leftOutRule`, or know what those say.
 */
export function classifyLine(
	line: TextLine,
	askStamp: typeof classifyStamp = classifyStamp,
	askRule: typeof leftOutRule = leftOutRule,
): HeaderLine {
	return toHeaderLine(line, readPart(line, askStamp, askRule));
}

function readPart(line: TextLine, askStamp: typeof classifyStamp, askRule: typeof leftOutRule): HeaderPart {
	const { text } = line;
	if (text.length > maxTitleCharacters) {
		const rule = askRule(text);
		return rule === undefined ? { kind: "prose" } : { kind: "left-out", rule };
	}
	if (
		(isBehindCrawlDay(line) && (filmCaption.test(text) || isCaptionWithTaker(text))) ||
		(text.startsWith("▲") && koreanCaption.test(text))
	)
		return { kind: "left-out", rule: "caption" };
	const crumb = labelOfCrumb(line);
	if (crumb !== undefined) return { kind: "label", label: crumb };
	if (isAddress(text)) return { kind: "left-out", rule: "address-line" };
	if (isPrintedIn(text) || (text.startsWith("—") && postSignature.test(text)) || (text.includes("M · ") && postTime.test(text)))
		return { kind: "prose" };
	// A paragraph that kept its tags; a stamp or a byline that did is shorter.
	if (text.length >= minTagged && text.startsWith("<p>") && text.endsWith("</p>")) return { kind: "prose" };
	const stamp = askStamp(line);
	if (stamp !== undefined && isWholeStamp(stamp)) return stamp;
	const fold = text.length > maxLabelCharacters ? undefined : foldLine(text);
	const rule = askRule(text, fold) ?? (isSiteMenu(text) ? "breadcrumb" : undefined);
	const mayBeStamp = rule === "counter" || (rule === "contact" && !text.startsWith("+"));
	if (rule !== undefined && !mayBeStamp) return isStampOf(stamp, rule, text) ? stamp : { kind: "left-out", rule };
	const label = fold === undefined ? undefined : headerLabel(text, fold);
	if (label !== undefined) return { kind: "label", label };
	if (isStampLabel(text)) return { kind: "left-out", rule: "boilerplate" };
	if (stamp !== undefined) return stamp;
	if (rule !== undefined) return { kind: "left-out", rule };
	const list = readTagList(text) ?? readHashTags(text);
	if (list !== undefined) return { kind: "tag-list", list };
	const byline = readByline(text, fold);
	if (byline !== undefined) return { kind: "byline", byline };
	const end = endsSentence(text.includes(alsoRead) ? text.slice(0, text.indexOf(alsoRead)) : text);
	if ((end === "sentence" && !isAskingTitle(text)) || end === "colon" || isRemarked(text)) return { kind: "prose" };
	const words = countWords(text);
	if (words === 0 && drawnLine.test(text)) return { kind: "left-out", rule: "boilerplate" };
	if (isTag(text, words)) return { kind: "tag" };
	return { kind: "title", words };
}

/** Three key words or more with their marks and nothing else, as pages print them in place of a headline. “#River #Bridge #Oldport” */
function readHashTags(text: string): TagList | undefined {
	const list = text.startsWith("#") ? readTags(text) : undefined;
	return list !== undefined && list.tags.length >= minHashTags ? list : undefined;
}

/** One or two may be a headline: “#MeToo” */
const minHashTags = 3;

/** The rubric behind its number or the glued word for the home page. “1. World” behind the day of the crawl · “HomeWorld News” */
function labelOfCrumb(line: TextLine): LabelKind | undefined {
	const { text } = line;
	if (text.length > maxLabelCharacters) return undefined;
	if (text.startsWith("1. ")) return isBehindCrawlDay(line) ? labels.get(foldLine(text.slice(3))) : undefined;
	return text.startsWith("Home") && text.charAt(4) !== " " ? labels.get(foldLine(text.slice(4))) : undefined;
}

/** Whether a line that opens as a button or as the way to the page is a stamp with its source, or with a label. “News | May 3, 2024” */
function isStampOf(stamp: HeaderPart | undefined, rule: LeftOutRule, text: string): stamp is HeaderPart & { readonly kind: "stamp" } {
	if (stamp?.kind !== "stamp" || stamp.stamps.length === 0) return false;
	return rule === "boilerplate"
		? namesSource.test(text.slice(0, 12)) || text.includes(" Comments Off on ") || forRelease.test(text.slice(0, 28))
		: rule === "breadcrumb" && (stamp.label !== undefined || stamp.rubric !== undefined || newsWords.has(foldLine(stamp.rest)));
}

/** What the part of a site that has news is called beside a stamp, in the form of `foldLine`, where it is no label. “Noticias | 3 de mayo de 2024” */
const newsWords: ReadonlySet<string> = new Set(
	"news|noticias|notícias|notizie|новости|новини|haberler|berita|tin tức|أخبار|新闻|ニュース|뉴스|actualités|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|pressemitteilung|пресс-релиз".split(
		"|",
	),
);

/** Whether a line is a stamp and nothing else. No caption and no button is. */
export function isWholeStamp(part: HeaderPart | undefined): boolean {
	return part?.kind === "stamp" && part.rest === "" && part.stamps.length > 0;
}

/** A word for the source or the number of a story: behind it its stamp may stand. “Source: Wire | 2023-03-03 07:45” · “来源：晨报 2023-03-03” */
const namesSource =
	/^(?:source|quelle|fuente|fonte|источник|джерело|извор|izvor|zdroj|źródło|forrás|sursa|kilde|källa|bron|kaynak|sumber|nguồn|المصدر|منبع|स्रोत|出典|출처|来源|來源|news id|کد خبر|شناسه خبر) ?[:：]/i;
/** Above a press release, in front of its day. “FOR IMMEDIATE RELEASE    June 24, 2009” */
const forRelease = /^for immediate release[:\s]/i;
/** “<p><b>The bridge stands in Oldport</b></p>” */
const minTagged = 36;

/**
 * Counts words; in scripts without spaces two characters count as one, in Thai, which writes its vowels, four; of the syllables of
 * Vietnamese three are two words.
 */
function countWords(text: string): number {
	const cut = text.slice(0, 400);
	if (plainAscii.test(cut)) return countBetweenSpaces(cut);
	const start = cut.slice(0, 20);
	const isEastern = fromThai.test(start);
	if (isEastern && thai.test(start)) return Math.ceil(cut.length / 4);
	if (isEastern && noSpaces.test(start)) {
		const { length } = cut.length > longTitle ? cut.replace(noWord, "") : cut;
		return Math.ceil(length / (length < shortestTitle ? 3 : 2));
	}
	const words = countBetweenSpaces(otherBlank.test(cut) ? cut.replace(everyBlank, " ") : cut);
	return vietnamese.test(cut) ? Math.ceil((words * 2) / 3) : words;
}

/** Printed ASCII and nothing else. */
const plainAscii = /^[\x20-\x7e]*$/;

function countBetweenSpaces(plain: string): number {
	let words = 0;
	for (let from = 0, end: number; from < plain.length; from = end + 1) {
		end = plain.indexOf(" ", from);
		if (end < 0) end = plain.length;
		if (isAsciiLetter(plain.charCodeAt(from)) || wordSign.test(plain.slice(from, end))) words++;
	}
	return words;
}

/** Letters that Vietnamese alone has. “Quốc hội” */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/** The button that closes a film, glued to its caption behind the day of the crawl. “CLOSE Ann Lee on the bridge. Wire” */
const filmCaption = /^CLOSE \p{Lu}/u;

/** The mark with which Korean pages begin a caption, and what is to be seen, without a sentence's end. “▲ 다리를 건너는 시민” */
const koreanCaption = /^▲ ?\p{Script=Hangul}[^.▲]{3,80}$/u;

/**
 * Who wrote a post that the story shows, and on which day, which is not the story's: `— name (@handle) day`. “— Ann Lee (@annlee) May 3,
 * 2024”
 */
const postSignature = /^— ?[^()]{1,60} \(@\w{1,30}\) /;
/** Its time and day, as the network itself prints them. “5:41 PM · Nov 28, 2024” · “5:41 PM · Nov 28, 2024 · 1.2M Views” */
const postTime = /^\d{1,2}:\d{2} [AP]M · \p{Lu}\p{Ll}{2} \d{1,2}, \d{4}(?: ·|$)/u;

/** A drawn line, or a sign without a word. “_” · “***” · “–” · “,” · “$” */
const drawnLine = /^(?:[_*=~–—]{1,80}|,|[$#.<>][ $#|.<>]{0,20})$/u;

/** No label is longer than 30 characters; marks may stand around it. */
const maxLabelCharacters = 60;
/** The longest headline of the captures seen has 140 characters, the longest deck 190. A longer line is a paragraph, or left out. */
export const maxTitleCharacters = 200;
/** A name of a paper in Chinese or Japanese has up to nine signs; headlines have ten and more. */
const shortestTitle = 10;
/** Long headlines hold numbers and marks, which are no words: “…へ(2022年12月30日)” */
const longTitle = 40;
const noWord = /[^\p{L}\p{M}]+/gu;
/** A blank that is no space. A tab · a no-break space */
const otherBlank = /[^\S ]/;
const everyBlank = /\s/g;
/** A letter or two digits: “+ 1” are no words. */
const wordSign = /\p{L}|\p{N}{2}/u;
/** A quick look before the slow ones: scripts of Europe, the Near East and India stand before them. */
const fromThai = /[\u0e00-\uffff]/;
/** Thai letters. “กรุงเทพ” */
const thai = /\p{Script=Thai}{2}/u;
/** Han or kana. “新华社” · “きのう” */
const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** A sentence, and a remark in brackets behind its stop. “… on Monday, the council said. (Luke 2:14)” */
function isRemarked(text: string): boolean {
	const close = text.charAt(text.length - 1);
	if (text.length < minRemarked || (close !== ")" && close !== "]")) return false;
	const open = text.lastIndexOf(close === ")" ? "(" : "[");
	return open >= minSentence && endsSentence(text.slice(0, open).trimEnd()) === "sentence";
}

/** A headline with a stop is shorter. */
const minSentence = 40;
const minRemarked = minSentence + 4;

/** “Will the bridge hold?” is a headline as well as a sentence; so is “Peace!”. One sentence only, or a short question behind it. */
function isAskingTitle(text: string): boolean {
	if (text.length > 140) return false;
	return toldBehind.test(text) || (/[?!？！؟]["”“’»«]?$/u.test(text) && (!holdsSentence(text) || questionBehind.test(text)));
}

/** A sentence, and what the story will say, as papers of McClatchy put it.      “Towns may share a barn. Here’s what it would cost.” */
const toldBehind = /^[^.!?]{15,100}\. (?:Here(?:’|'|)s|Here is|This is|See) (?:what|how|why|where|when|who) [^.!?]{4,60}\.$/;
/** A sentence and a question of a few words.      “The bridge is closed. So, now what?” */
const questionBehind = /^[^.!?]{20,80}[.!?] \p{Lu}[^.!?]{3,24}\?$/u;

/** Whether a sentence ends inside: “Did Gov. Lund sign?” is one, “It rained. Will it stop?” are two. */
function holdsSentence(text: string): boolean {
	for (const { index } of text.matchAll(stopAndCapital)) if (endsSentence(text.slice(0, index + 1)) === "sentence") return true;
	return false;
}

const stopAndCapital = /[.!?] \p{Lu}/gu;
