import { readFileSync } from "node:fs";
import { toOutputPath } from "./output-path.ts";

/** Texts that may stand in no file, with a name to report them by. */
interface ForbiddenTexts {
	readonly article: string;
	readonly texts: readonly string[];
}

/** A file in which forbidden text stands. */
export interface FoundText {
	readonly path: string;
	readonly article: string;
}

/** Copied text is told from a chance meeting by so many letters and digits in a row, about six words. */
const windowLength = 32;

/**
 * Looks for texts in published files, whatever the markup around them: letters and digits alone are compared, without case. Finds every copy of
 * 63 letters and digits in a row, and of a shorter text that stands there whole. Of a text that has fewer than 32, nothing can be told.
 *
 * Compressed copies are not looked into, nor are the search index's files, which hold no text.
 */
export function findTexts(out: string, paths: Iterable<string>, forbidden: Iterable<ForbiddenTexts>): readonly FoundText[] {
	const windows = new Map<string, string>();
	for (const { article, texts } of forbidden)
		for (const window of texts.flatMap((text) => cutWindows(toLetters(text)))) windows.set(window, article);
	if (windows.size === 0) return [];
	// Nearly every place of a site is ruled out by two signs, without cutting out a window.
	const mayBegin = new Uint8Array(65_536);
	for (const window of windows.keys()) mayBegin[toBeginning(window, 0)] = 1;
	const found: FoundText[] = [];
	for (const path of paths) {
		if (/\.(?:br|gz|bin)$/.test(path)) continue;
		const letters = toLetters(withoutMarkup(readFileSync(toOutputPath(out, path), "utf8")));
		const articles = new Set<string>();
		for (let from = 0; from + windowLength <= letters.length; from++) {
			if (mayBegin[toBeginning(letters, from)] === 0) continue;
			const article = windows.get(letters.slice(from, from + windowLength));
			if (article !== undefined) articles.add(article);
		}
		for (const article of articles) found.push({ path, article });
	}
	return found;
}

/** A number for two signs; unlike signs may share one. */
function toBeginning(letters: string, at: number): number {
	return (letters.charCodeAt(at) * 257 + letters.charCodeAt(at + 1)) % 65_536;
}

/** Side by side, so that any copy of two lengths holds a whole one; the last one ends with the text. */
function cutWindows(letters: string): readonly string[] {
	if (letters.length < windowLength) return [];
	const starts = Array.from({ length: Math.floor(letters.length / windowLength) }, (_, index) => index * windowLength);
	return [...starts, letters.length - windowLength].map((from) => letters.slice(from, from + windowLength));
}

/** tags = a tag of HTML or XML. escapes = a reference, or an escape of JSON. Examples: `<p lang="en">`, `&#39;`, `\n`, `\u003c`. */
const tags = /<[^<>]*>/g;
const escapes = /&#?\w{1,31};|\\u[0-9a-fA-F]{4}|\\./g;

/** The text of a file, roughly: only letters and digits matter, and our serialisers escape none of these. */
function withoutMarkup(text: string): string {
	return text.replaceAll(tags, "").replaceAll(escapes, "");
}

function toLetters(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
