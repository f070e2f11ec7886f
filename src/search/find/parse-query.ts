import { readTokens, type Token } from "../text/read-tokens.ts";
import { shardLetters } from "../text/shard-of.ts";

/** A word of a query, or a pair of letters, and how many words after the first it stands. */
export interface QueryStep {
	readonly term: string;
	readonly offset: number;
	/** The term may go on: `harb*`, or a single letter of a script without spaces. */
	readonly isStart: boolean;
}

/** Words that must stand side by side; a word of its own is one step. */
export interface QueryClause {
	readonly steps: readonly QueryStep[];
	/** No article that holds it is found. */
	readonly isExcluded: boolean;
}

/** quote = what people and their keyboards put around a phrase. Examples: `"port of call"`, `„Hafen“`. */
const quote = /["“”„‟«»「」『』]/;
/** space = what divides words of a query. Examples: ` `, the ideographic one. */
const space = /\s+/u;

/**
 * Reads what a reader typed: words that must all be there, “phrases” in quotation marks, `-word` that must not be there, `harb*` for all words
 * that begin so. What is written together is looked for together: `COVID-19`, `東京港`.
 *
 * A quotation mark that is never closed runs to the end. A beginning of fewer than three letters is a word of its own.
 */
export function parseQuery(typed: string): readonly QueryClause[] {
	return typed.split(quote).flatMap((part, index) => {
		if (index % 2 === 1) return toClause(part, false);
		return part.split(space).flatMap((word) => (word.startsWith("-") ? toClause(word.slice(1), true) : toClause(word, false)));
	});
}

function toClause(text: string, isExcluded: boolean): readonly QueryClause[] {
	const tokens = [...readTokens(text)];
	const steps: QueryStep[] = [];
	let offset = 0;
	for (const [index, { term, isPair, places }] of tokens.entries()) {
		const goesOn = text.endsWith("*") && index === tokens.length - 1 && term.length >= shardLetters;
		if (!isPair) steps.push({ term, offset, isStart: goesOn });
		else if (isAsked(tokens, index)) steps.push({ term, offset, isStart: places > 1 });
		offset += places;
	}
	return steps.length === 0 ? [] : [{ steps, isExcluded }];
}

/** Of a run of pairs every second one covers all letters, and the last one closes it; the last letter is asked for only where it stands alone. */
function isAsked(tokens: readonly Token[], index: number): boolean {
	const isFull = (at: number) => tokens[at]?.isPair === true && tokens[at].places === 1;
	if (!isFull(index)) return !isFull(index - 1);
	let first = index;
	while (isFull(first - 1)) first--;
	return (index - first) % 2 === 0 || !isFull(index + 1);
}
