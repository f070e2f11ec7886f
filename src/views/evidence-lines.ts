import type { EvidenceLineView } from "../model/article-views.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Texts } from "../model/messages.ts";
import { joinList } from "./format-date.ts";
import type { TextContext } from "./view-context.ts";

/** A line of evidence is shown to be recognised, not read: one line of a wide page. */
const maxReadCharacters = 200;
const ellipsis = "…";

/**
 * Quotes the lines that a value was read from, each line once, with the words that were read and some of what stands around them.
 *
 *     Filed under: Bridges, Sound
 *                  ^read    ^read
 *
 * A correction has no line; how it is known says so. Parts of a line that are not known to the archive are an ellipsis.
 */
export function toEvidenceLines(evidence: readonly Evidence[], { texts, settings }: TextContext): readonly EvidenceLineView[] {
	const byLine = Map.groupBy(
		evidence.filter(({ line }) => line > 0),
		({ line, columns, text }) => (columns === undefined ? `${line} ${text}` : String(line)),
	);
	return [...byLine.values()].flatMap((inLine) => {
		const [first] = inLine;
		if (first === undefined) return [];
		const rules = [...new Set(inLine.map(({ rule }) => nameRule(rule, texts)))];
		const parts = inLine.length === 1 ? quoteOne(first) : toParts(inLine);
		return [{ place: texts.evidence.line({ number: first.line }), parts, rule: joinList(rules, settings.language) }];
	});
}

/** A rule without words of its own is one of the house styles of datelines. */
function nameRule(rule: string, { rules }: Texts): string {
	return (rules as Readonly<Record<string, string>>)[rule] ?? rules.dateline;
}

type Part = EvidenceLineView["parts"][number];

/** Nearly every line has one evidence, and needs no putting together. */
function quoteOne(evidence: Evidence): readonly Part[] {
	const { text, around: [before, after] = ["", ""] } = evidence;
	const read = text.slice(0, maxReadCharacters);
	const isShortened = read.length < text.length;
	const parts: readonly Part[] = [
		{ text: (startsInside([evidence]) ? ellipsis : "") + before, isRead: false },
		{ text: read, isRead: true },
		{ text: (isShortened ? "" : after) + (isShortened || after.length >= maxKeptAfter ? ellipsis : ""), isRead: false },
	];
	return parts.filter((part) => part.text !== "").map((part) => ({ ...part, text: part.text.toWellFormed() }));
}

/** The line as far as its evidences know it, put together by columns. */
function toParts(evidence: readonly Evidence[]): readonly Part[] {
	const signs = new Map<number, { readonly sign: string; readonly isRead: boolean }>();
	const put = (from: number, text: string, isRead: boolean) => {
		for (let index = 0; index < text.length; index++) {
			if (isRead || !signs.has(from + index)) signs.set(from + index, { sign: text.charAt(index), isRead });
		}
	};
	let isCut = false;
	for (const { columns = [1, 0], text, around: [before, after] = ["", ""] } of evidence) {
		const [first] = columns;
		const read = text.slice(0, maxReadCharacters);
		put(first - before.length, before, false);
		put(first, read, true);
		if (read.length === text.length) put(first + text.length, after, false);
		isCut ||= read.length < text.length || after.length >= maxKeptAfter;
	}
	const parts: { text: string; isRead: boolean }[] = [];
	let next = startsInside(evidence) ? 0 : Math.min(...signs.keys());
	for (const [column, { sign, isRead }] of [...signs].sort(([a], [b]) => a - b)) {
		if (column > next) parts.push({ text: ellipsis, isRead: false });
		const open = parts.at(-1);
		if (open?.isRead === isRead) open.text += sign;
		else parts.push({ text: sign, isRead });
		next = column + 1;
	}
	if (isCut) parts.push({ text: ellipsis, isRead: false });
	return parts.map(({ text, isRead }) => ({ text: text.toWellFormed(), isRead }));
}

/** So much of a line is kept after the words; where it is full, the line may go on. See `Evidence.around`. */
const maxKeptAfter = 80;

/** The line begins before the first words that are kept of it; blanks alone are not. */
function startsInside(evidence: readonly Evidence[]): boolean {
	return !evidence.some(({ columns: [first] = [1, 0], around: [before] = ["", ""] }) => before === "" || first - before.length <= 1);
}
