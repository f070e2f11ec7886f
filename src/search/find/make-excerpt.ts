import { readTokens, type Token } from "../text/read-tokens.ts";
import type { QueryClause, QueryStep } from "./parse-query.ts";

/** A run of an excerpt; `isFound` = what was asked for. */
export interface ExcerptPart {
	readonly text: string;
	readonly isFound: boolean;
}

/** How much of the text is shown before and after the first word that was found. */
const before = 80;
const after = 180;

/**
 * Cuts the passage of a text that shows why it was found, its words marked; of all paragraphs, the first in which most of what was asked for
 * stands. Where nothing does (it stands in the headline), the beginning of the text.
 */
export function makeExcerpt(paragraphs: readonly string[], query: readonly QueryClause[]): readonly ExcerptPart[] {
	const wanted = query.filter(({ isExcluded }) => !isExcluded);
	let best = { text: paragraphs[0] ?? "", marks: [] as readonly Mark[], clauses: 0 };
	for (const text of paragraphs) {
		const found = wanted.map((clause) => findMarks(text, clause)).filter((marks) => marks.length > 0);
		if (found.length > best.clauses) best = { text, marks: joinMarks(found.flat()), clauses: found.length };
		if (best.clauses === wanted.length) break;
	}
	return cutAround(best.text, best.marks);
}

/** Marks what was asked for in a text that is shown whole. */
export function markText(text: string, query: readonly QueryClause[]): readonly ExcerptPart[] {
	const marks = joinMarks(query.flatMap((clause) => (clause.isExcluded ? [] : findMarks(text, clause))));
	return toParts(text, marks, { from: 0, to: text.length });
}

interface Mark {
	readonly start: number;
	readonly end: number;
}

function findMarks(text: string, { steps }: QueryClause): readonly Mark[] {
	const placed = new Map<number, Token>();
	let place = 0;
	for (const token of readTokens(text)) {
		placed.set(place, token);
		place += token.places;
	}
	const [first] = steps;
	if (first === undefined) return [];
	return [...placed].flatMap(([at, token]) => {
		if (!isMet(first, token)) return [];
		const tokens = steps.map((step) => {
			const there = placed.get(at + step.offset - first.offset);
			return there && isMet(step, there) ? there : undefined;
		});
		if (tokens.includes(undefined)) return [];
		const last = tokens.at(-1) ?? token;
		// A letter asked for alone is met by a pair, of which it is the first.
		const end = first.isStart && token.isPair ? token.start + first.term.length : last.end;
		return [{ start: token.start, end }];
	});
}

function isMet({ term, isStart }: QueryStep, token: Token): boolean {
	return isStart ? token.term.startsWith(term) : token.term === term;
}

/** In order, those that touch each other as one. */
function joinMarks(marks: readonly Mark[]): readonly Mark[] {
	const joined: Mark[] = [];
	for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last && mark.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
		else joined.push(mark);
	}
	return joined;
}

function cutAround(text: string, marks: readonly Mark[]): readonly ExcerptPart[] {
	const first = marks[0]?.start ?? 0;
	const from = first <= before ? 0 : wordBegin(text, first - before, first);
	const to = Math.min(text.length, wordEnd(text, first + after));
	return [
		...(from > 0 ? [{ text: "… ", isFound: false }] : []),
		...toParts(text, marks, { from, to }),
		...(to < text.length ? [{ text: " …", isFound: false }] : []),
	];
}

function toParts(
	text: string,
	marks: readonly Mark[],
	{ from, to }: { readonly from: number; readonly to: number },
): readonly ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	let at = from;
	for (const { start, end } of marks) {
		if (start < at || end > to) continue;
		parts.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true });
		at = end;
	}
	parts.push({ text: text.slice(at, to), isFound: false });
	return parts.filter((part) => part.text !== "");
}

/** The next beginning of a word; in a script without spaces, the place itself. */
function wordBegin(text: string, at: number, limit: number): number {
	const space = text.indexOf(" ", at);
	return space === -1 || space >= limit ? wholeLetter(text, at) : space + 1;
}

function wordEnd(text: string, at: number): number {
	if (at >= text.length) return text.length;
	const space = text.lastIndexOf(" ", at);
	return space > at - before ? space : wholeLetter(text, at);
}

/** Never between the two halves of a letter. */
function wholeLetter(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
