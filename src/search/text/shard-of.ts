import { isUnspaced } from "./read-tokens.ts";

/** So many letters decide in which shard a word lies: words that begin alike lie together, so that `harb*` asks for one shard. */
export const shardLetters = 3;

/**
 * Tells which of `count` shards holds a term. A pair of letters goes by its first letter, so that a letter alone is found as well.
 *
 * Rule: FNV-1a, 32 bits, over the UTF-16 code units.
 */
export function shardOf(term: string, count: number): number {
	const key = isUnspaced(term) ? String.fromCodePoint(term.codePointAt(0) ?? 0) : term.slice(0, shardLetters);
	let hash = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
	// The low bits of FNV are weak; the high ones are folded onto them.
	return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
