import type { Root, RootContent } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";

/**
 * Keeps the first `maxWords` words of a text. Paragraphs before the cut keep their form; the one that is cut becomes plain text and ends in `…`.
 *
 * Words are those of UAX 29 with the dictionaries of ICU, so that Chinese, Japanese and Thai are counted, too.
 */
export function toExcerpt(body: Root, maxWords: number): Root {
	// Made here: it takes 20 ms to load, which an addition of an article that is shown whole must not pay.
	const segmenter = new Intl.Segmenter("en", { granularity: "word" });
	const kept: RootContent[] = [];
	let left = maxWords;
	for (const block of body.children) {
		const text = toPlainText(block);
		const { end, count } = takeWords(text, left, segmenter);
		if (end < text.length) {
			if (count > 0) kept.push({ type: "paragraph", children: [{ type: "text", value: `${text.slice(0, end)}…` }] });
			break;
		}
		kept.push(block);
		left -= count;
	}
	return { type: "root", children: kept };
}

/** Where the last of up to `max` words ends, and how many there are. Without more words behind, that is the end of the text. */
function takeWords(text: string, max: number, segmenter: Intl.Segmenter): { readonly end: number; readonly count: number } {
	let count = 0;
	let end = 0;
	for (const { isWordLike, index, segment } of segmenter.segment(text)) {
		if (!isWordLike) continue;
		if (count === max) return { end, count };
		count++;
		end = index + segment.length;
	}
	return { end: text.length, count };
}
