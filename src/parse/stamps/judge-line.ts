import { givenNames } from "../../formats/given-names.ts";
import type { FoldedLine } from "./fold-line.ts";
import type { StampGroup } from "./group-stamps.ts";
import type { LineItem } from "./line-item.ts";
import { captionPattern, pictureMarkPattern } from "./words/caption-words.ts";
import { isSpacedLetter } from "./words/lexicon.ts";

/** Words that a byline or a rubric beside a stamp may have. Beyond it, a line with a date in it is a sentence. Measured on press headers. */
const maxWords = { labelled: 14, unlabelled: 6, loose: 3, beforeTime: 8, afterOpening: 30, small: 2 } as const;

/** Small words that names and credits contain: they do not make a sentence. */
const namePieces: ReadonlySet<string> = new Set(
	"and by von van der de da di del la le el y e et und for with par por per af av od od do dos das bin al ibn af și dr mr mrs ms with in to news agency".split(
		" ",
	),
);

/**
 * Decides whether a line with dates in it is a stamp line, or a sentence, caption or masthead that merely names a day.
 *
 *     “Ann Author Published June 24, 2023 | 08:40 PM”           a stamp line
 *     “In this picture of March 1, 2019, a plane takes off.”     a sentence
 *
 * What is weighed: words before the first stamp (few, and like a name or a rubric), what joins them to it (a label, a mark, nothing), and
 * words after the last one. Limit: “Election results May 31, 2024” cannot be told from a byline and its day.
 */
export function isStampLine(line: FoldedLine, original: string, items: readonly LineItem[], groups: readonly StampGroup[]): boolean {
	const { text } = line;
	const [first] = groups;
	const last = groups.at(-1);
	if (!first || !last || (text.includes(", ") && pictureMarkPattern.test(text)) || isRate(text)) return false;
	const before = items.filter((item) => item.end <= first.start);
	const after = items.filter((item) => item.start >= last.end);
	const between = items.filter((item) => item.start >= first.start && item.end <= last.end && !inGroup(item, groups));
	const opensWithLabel = (countWords(before) === 0 && groups.some((group) => group.label)) || groups.every((group) => group.event);
	if (!opensWithLabel && (captionPattern.test(text) || isSpan(text, groups))) return false;
	if (countWords(before) + countWords(after) > 0 && closedByStop.test(text)) return false;
	if (countWords(before) > 0 && !groups.some((group) => group.label) && closedByWord.test(text)) return false;
	return (
		judgeBefore(line, original, before, first) &&
		judgeAfter(line, original, after, groups) &&
		countWords(between) <= maxWords.unlabelled &&
		!closesSentence(text, between)
	);
}

function isRate(text: string): boolean {
	return (text.charAt(3) === " " || text.charCodeAt(0) > 0x7f) && ratePattern.test(text);
}

/** A currency, and a number with four decimals: the rates of the day.      “USD 18.05.2024 90.9873” */
const ratePattern = /^(?:usd|eur|gbp|cny|доллар|евро) .{0,40} \d{1,3}[.,]\d{4}\b/;

/** “(March 3, 1932 – May 5, 2019)”, “01/05/2024 - 03/05/2024”: a life or the days of a fair, not two stamps. */
function isSpan(text: string, [first, second, ...others]: readonly StampGroup[]): boolean {
	if (others.length > 0 || first?.label || second?.label || first?.time || second?.time) return false;
	const [from, to] = [first?.date?.value.readings[0], second?.date?.value.readings[0]];
	if (first === undefined || second === undefined || from === undefined || to === undefined) return false;
	const isOneDay = from.year === to.year && from.month === to.month && from.day === to.day;
	return to.year - from.year > 1 || (!isOneDay && text.slice(first.end, second.start).trim() === "-");
}

/** The full stop of Chinese and Japanese, or the danda: no header line has one.      “施工。” */
const closedByStop = /[。！？।]["”」』）)]?\s*$/;
/** A word and a full stop, no abbreviation: behind words and without a label a sentence.      “Most otwarto 3 maja 2019 **roku.**” */
const closedByWord = /\p{L}{3}["”»]?\.["”»]?\s*$/u;

function judgeBefore(line: FoldedLine, original: string, before: readonly LineItem[], first: StampGroup): boolean {
	const { text } = line;
	const words = countWords(before);
	if (words === 0) return true;
	if (quotePattern.test(text.slice(0, first.start))) return false;
	const front = original.slice(0, line.positions[first.start]);
	const isSigned = nameBehindBy.test(original) || ownNewsroom.test(front) || opensWithPerson(front);
	if (smallWords(line, original, before) > (isSigned ? maxWords.small : 1) && !isSignedApart(original, text, before, first)) return false;
	// “(APP - Point News - 31st May, 2024)”: the bracket of a dateline, unless a label opens it.
	if (!first.label && endsInBracket(text.slice(0, first.start))) return false;
	// “Traffic Update – May 31, 2024”: the headline of a bulletin, whose last word is no label.
	if (first.label) return words <= maxWords.labelled && !isBulletin(text, first);
	const lastPiece = before.at(-1);
	// “on May 31”, “от 31 мая”: the day belongs to a sentence, but for that with its time behind an agency: “AFP, le 3 mai 2024 à 17h24”.
	const joining = before.findLast((item) => item.kind !== "mark");
	if (
		joining?.kind === "connector" &&
		!(behindMark.test(front) && givenNames.has(front.replace("Par ", "").split(" ", 1)[0]?.toLowerCase() ?? ""))
	)
		return first.time !== undefined && agencyAndThe.test(original.slice(0, line.positions[first.start])) && words <= maxWords.loose;
	const joint = lastPiece?.kind === "mark" ? text.slice(lastPiece.start, lastPiece.end).trim() : "";
	const fused = lastPiece?.kind !== "mark";
	// “By Ann Lee and Per Olsen | HARBOUR.com and HARBOUR.no Est. 4min 07-09-2022”: who wrote, and for which sites.
	if (isSigned)
		return words <= (text.includes(" | ") && first.date?.value.rule === "numeric-stamp" ? maxWords.labelled : maxWords.beforeTime);
	if (fused || /[)|•·—>\]:/-]$/.test(joint)) return words <= maxWords.unlabelled;
	if (first.weekday !== undefined && text.includes(", ") && nameAndOutlet.test(original.slice(0, line.positions[first.start])))
		return words <= maxWords.unlabelled;
	const isOfOffice = before.some((item) => isOfficeWord(text, item)) || behindAgency.test(text.slice(0, first.start));
	return words <= (first.time || isOfOffice ? maxWords.beforeTime : maxWords.loose);
}

/**
 * Words with small letters, set off from their stamp: an office of the state before “, published”, or a name before a point and a whole stamp. “Ministry of
 * towns and lakes, published 16 April 2024” · “Annisa ayu lestari • 17 October 2018 16:25 WIB”
 */
function isSignedApart(original: string, text: string, before: readonly LineItem[], { label, time }: StampGroup): boolean {
	const last = before.at(-1);
	if (last?.kind !== "mark" || !capital.test(original)) return false;
	const mark = text.slice(last.start, last.end).trim();
	const words = text.slice(0, last.start).trim().split(/\s+/).length;
	if (label !== undefined) return mark === "," && label.role === "published" && stateOffice.test(text) && words <= maxWords.unlabelled;
	return time !== undefined && (mark === "•" || mark === "·") && words <= maxWords.loose;
}

const capital = /^\p{Lu}/u;
/** The first word of an office of the state, folded. “ministry of ” · “міністерство ” */
const stateOffice =
	/^(?:ministry|department|office|міністерство|министерство|ministerium|ministerio|ministère|ministero|ministério|ministerstwo|державна|служба) /;

/** “By Ann”, not “By bus” */
const nameBehindBy = /^[Bb][Yy]:? [^\p{L}]{0,2}\p{Lu}/u;

/** “Van onze redactie | ” */
const ownNewsroom = /^Van onze \p{Ll}/u;

/** Whether nothing stands in front but who wrote, of whom the table has the given name: the words that open so open headlines, too. “Da Monet a Picasso” */
function opensWithPerson(front: string): boolean {
	const [, one = "", other = ""] = signedFront.exec(front) ?? twoNames.exec(front) ?? [];
	return givenNames.has(one.toLowerCase()) || givenNames.has(other.toLowerCase());
}

const person = "\\p{Lu}[\\p{L}.'’-]{0,20})(?: (?:(?:de|da|do|di|van|von|de la|del) )?\\p{Lu}[\\p{L}.'’-]{0,20}){1,3}";
/** Who wrote, in the words of ten languages, maybe a second, his agency or his town. “Escrito por Ana Ruiz y Luis Gómez — ” · “Автор: Анна Иванова / ” */
const signedFront = new RegExp(
	`^(?:(?:Written|Reported|Posted|Story|Report|Words|Text) by:?|Authors?:|[Vv]on|VON|Text:|(?:Rédigé |Écrit |Publié )?[Pp]ar|(?:Escrito |Redactado |Publicado )?[Pp]or:?|POR|Redacción:|Aut(?:eu|o)re?:|(?:Scritto )?[Dd]a|[Dd]i|[Aa] cura di|[Dd]al nostro inviato|Автор:?|Автор стат(?:ьи|ті):|Текст:|(?:Geschreven )?[Dd]oor:?|[Oo]prac\\.|Opracowanie:|Haber:|Yazar:|Muhabir:|Penulis:|Oleh:?|Reporter:|Pewarta:|Laporan:?) (${person}(?:(?:,| and| y| e| et| und| i| en| и) (${person})?(?:(?:,| et| \\() ?[^,:()]{2,30}\\)?)?[\\s,|•·—–/-]*$`,
	"u",
);
/** Two people and nothing else. “Ann Lee and Per Olsen | ” */
const twoNames = new RegExp(`^(${person} (?:and|y|e|et|und|en|i|и|та) (${person} {1,3}[-–—|•·/]? ?$`, "u");

/**
 * A name of two words, a comma, and an outlet, before a weekday: how Al Arabiya signs, and papers of Canada with the time to read between.
 * “Ann Lee, River News English Friday 05 June 2020” · “Ann Lee, The River Press 3 minute read Friday, Jan. 13, 2023”
 */
const nameAndOutlet = /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20}, (?:\p{Lu}\p{L}{1,20} ){1,4}(?:\d{1,2} minute read )?$/u;

/** The noun among the labels right behind another word, without a time. “traffic **update** 31.05.2024” */
function isBulletin(text: string, { start, time }: StampGroup): boolean {
	return time === undefined && text.startsWith("update", start) && wordBefore.test(text.slice(0, start)) && text.charAt(start + 6) !== "d";
}

/** A mark, and the French article with a capital: it begins a stamp. “Anne Petit | Le 3 mai 2024 à 10:15” */
const behindMark = /[|•·—,/-] Le $/;
/** A name in capitals, a comma, and the French article.      “AFP, le ” */
const agencyAndThe = /^[\p{Lu}/]{2,12}, le $/u;

const wordBefore = /[\p{L}\d] $/u;

/** “Ann Lee, Reuters, ”, folded. */
const behindAgency = /, (?:reuters|afp|upi)[ ,|]*$/;

/** “Mark Lane, Chief **Reporter** 9th November 2023”: a word that only a credit has. */
function isOfficeWord(text: string, item: LineItem): boolean {
	return item.kind === "word" && offices.has(text.slice(item.start, item.end));
}

const offices: ReadonlySet<string> = new Set(
	"reporter editor correspondent writer journalist redakteur redaktion journaliste periodista".split(" "),
);

/** Whether a bracket is open at the end, with a letter in it. */
function endsInBracket(text: string): boolean {
	const open = text.indexOf("(", text.lastIndexOf(")") + 1);
	return open !== -1 && /\p{L}/u.test(text.slice(open));
}

/**
 * A quotation mark or the end of a sentence; a mark inside a word is a Hebrew abbreviation, and one that closes nothing an arrow of the way
 * to the page.      “He said: "Go” — not “תשפ"ד”, “Society » Environment”
 */
const quotePattern = /(?:^|[^\p{L}])"|"(?:$|[^\p{L}])|[“”!?«]/u;

function judgeAfter(line: FoldedLine, original: string, after: readonly LineItem[], groups: readonly StampGroup[]): boolean {
	const words = countWords(after);
	if (words === 0) return true;
	const { text } = line;
	const last = groups.at(-1);
	const opening = groups[0]?.start === 0 || text.slice(0, groups[0]?.start).trim() === "";
	const exact = last?.date !== undefined && (last.time !== undefined || last.date.value.rule !== "month-name-stamp");
	// “Update at 3:10 p.m. — The bridge is open again.”: news behind the time of its day.
	if (last?.date === undefined && closesSentence(text, after)) return false;
	const joint = after[0]?.kind === "mark" ? text.slice(after[0].start, after[0].end).trim() : "";
	const labelled = last?.label !== undefined;
	const isComma = joint.startsWith(",") || joint.startsWith("、");
	if (opening && isComma && clause.test(text.slice(last?.end))) return false;
	if (opening && exact && !isComma) return words <= maxWords.afterOpening;
	if (labelled || /^[|•·—–-]/.test(joint)) return words <= maxWords.labelled;
	// “May 31, 2024 is expected …”, “, a plane takes off.”: a sentence goes on.
	if (closesSentence(text, after) || smallWords(line, original, after) > maxWords.small) return false;
	return words <= maxWords.unlabelled;
}

/** A clause of Chinese or Japanese behind its day. “、古い橋は閉鎖され” */
const clause = /^[,、] ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].{7}/u;

function inGroup(item: LineItem, groups: readonly StampGroup[]): boolean {
	return groups.some((group) => item.start >= group.start && item.end <= group.end);
}

function countWords(items: readonly LineItem[]): number {
	let words = 0;
	for (const item of items) {
		// Scripts without spaces print a clause in one run: four letters count as a word.
		if (item.kind === "word") words += Math.max(1, Math.floor((item.end - item.start) / 12));
		else if (item.kind === "number" || item.kind === "label" || item.kind === "weekday" || item.kind === "date") words += 1;
	}
	return words;
}

/** Between stops without a blank: `harbour`, `com` and `no` of `harbour.com.no`, a site beside a byline. */
function isOfAddress(text: string, { start, end }: LineItem): boolean {
	return (
		(text.charAt(end) === "." && isSpacedLetter(text.charCodeAt(end + 1))) ||
		(text.charAt(start - 1) === "." && isSpacedLetter(text.charCodeAt(start - 2)))
	);
}

/** Words in small letters that no name or credit contains. */
function smallWords({ text, positions }: FoldedLine, original: string, items: readonly LineItem[]): number {
	return items.filter((item) => {
		if (item.kind !== "word" || item.end - item.start < 2 || !isSpacedLetter(text.charCodeAt(item.start))) return false;
		const printed = original.slice(positions[item.start], positions[item.end]);
		if (printed === printed.toUpperCase() || printed !== printed.toLowerCase()) return false;
		if (isOfAddress(text, item)) return false;
		const isDesk = printed.length <= 4 && (text.charAt(item.start - 1) === "/" || text.charAt(item.end) === "/"); // red/dpa/lsw
		return !namePieces.has(printed) && !isDesk && text.charAt(item.start - 1) !== "@";
	}).length;
}

/** A full stop after a word in small letters, with more than an abbreviation before it. */
function closesSentence(text: string, items: readonly LineItem[]): boolean {
	const [first] = items;
	const last = items.at(-1);
	return (
		first !== undefined &&
		last !== undefined &&
		countWords(items) > 3 &&
		/[\p{L}]{4}[.!?]["”»]?\s*$/u.test(text.slice(first.start, last.end))
	);
}
