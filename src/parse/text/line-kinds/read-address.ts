import type { Found } from "../../../model/evidence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

/**
 * Reads the original address from a line that is only an address, among the first lines of the page.
 *
 * The rule is frozen, and leans on nothing that may improve: an article's identity is its address, so a better parser must not
 * find another one. In full:
 *
 * 1. only the first twelve lines that are not blank count, up to the first longer than 160 characters;
 * 2. the line is `http://` or `https://` and no blank, and does not end in a name of an image, sound or film;
 * 3. at most one line above it ends a sentence (the blurb of a rubric), and then the line below it ends none (a headline, not the
 *    text in which a related link stands).
 */
export function readAddress(lines: readonly TextLine[]): Found<string> | undefined {
	let sentences = 0;
	for (const [index, line] of lines.slice(0, 12).entries()) {
		if (isAddress(line.text) && !media.test(line.text.slice(-200))) {
			const next = lines[index + 1];
			const inText = sentences > 0 && (next === undefined || next.text.length > 160 || endsSentence(next.text) === "sentence");
			return sentences > 1 || inText ? undefined : { value: line.text, evidence: [toEvidence(line, "address-line")] };
		}
		if (line.text.length > 160) return undefined;
		if (endsSentence(line.text) === "sentence") sentences++;
	}
	return undefined;
}

/** Whether a line is an address and nothing else. */
export function isAddress(text: string): boolean {
	const first = text.charAt(0);
	const opens = first === "h" ? text.startsWith("http") : first === "H" && text.startsWith("HTTP");
	return opens && text.length <= 4000 && addressAlone.test(text);
}

/** Whether a line is the address that a page tells its readers to copy, without its scheme. “harbour.example/news/bridge-to-close/101229884” */
export function isBareAddress(text: string): boolean {
	return text.includes("/") && bareAddress.test(text);
}

const bareAddress = /^(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,7}\/[\w./?=&%~-]{8,100}$/;
/** An address alone: `http(s)://` and no blank. “https://example.com/a.html” · “http://example.com” */
const addressAlone = /^https?:\/\/[^\s<>"]+$/i;
/** A file that is no page: `.` ending, maybe a query. “….jpg” · “….mp4?x=1” */
const media = /\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|m4[av]|webm|ogg|wav)(?:[?#][^/]{0,100})?$/iu;
