import { type Problem, toProblem } from "../model/problem.ts";

interface DecodedText {
	readonly text: string;
	readonly problems: readonly Problem[];
}

/**
 * Decodes the bytes of a text file: a byte order mark decides (UTF-8, UTF-16), else UTF-8, else a guess that is reported.
 *
 * Line ends become `\n`. A letter and its accent in two characters become one (Unicode NFC), since tables have words so. Control characters other than tab and line feed are removed and counted, but for those that are signs of windows-1252; lone surrogates become U+FFFD.
 * Returns `undefined` for binary data: more than three bytes, and more than one in a hundred, of the first 64 KiB are control characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
	const marked = decodeMarked(bytes);
	if (marked === undefined && looksBinary(bytes)) return undefined;
	const { text, encoding } = marked ?? decodeUnmarked(bytes);
	const clean = removeControls(compose(text.replace(/\r\n?/g, "\n")));
	const problems = encoding === undefined ? [] : [toProblem("encoding-guessed", { encoding }, 1)];
	return {
		text: clean.text,
		problems: clean.count === 0 ? problems : [...problems, toProblem("control-characters", { count: clean.count })],
	};
}

function compose(text: string): string {
	if (!combining.test(text)) return text;
	const parts = text.split(address);
	return parts.map((part, index) => (index % 2 === 0 ? part.normalize("NFC") : part)).join("");
}

/** An address stays as it is printed: it says which article a capture is one of. Every second part of a text that is split at them is one. */
const address = /(https?:\/\/[^\s<>"]+)/i;

/** What NFC joins to a letter before it: accents of Latin, Greek and Cyrillic, the hamza, the parts of Hangul, the voicing marks of kana. */
const combining = /[\u0300-\u036f\u0653-\u0655\u1100-\u11ff\u3099\u309a]/;

interface Decoding {
	readonly text: string;
	/** Set when the encoding was guessed. */
	readonly encoding?: string;
}

function decodeMarked(bytes: Uint8Array): Decoding | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
	if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
	return undefined;
}

/** UTF-8 with a few broken bytes stays UTF-8 with U+FFFD in their place: no more than one in a thousand, or three in all. */
function decodeUnmarked(bytes: Uint8Array): Decoding {
	const text = new TextDecoder("utf-8").decode(bytes);
	if (!text.includes("\uFFFD") || isValidUtf8(bytes)) return { text };
	const broken = text.split("\uFFFD").length - 1;
	const multibyte = text.length - countAscii(text);
	if (broken <= Math.max(3, multibyte / 10)) return { text, encoding: "UTF-8 with errors" };
	const encoding = looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function isValidUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function countAscii(text: string): number {
	let count = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x80) count++;
	return count;
}

/** In windows-1251 letters are 0xC0–0xFF and stand side by side; in Western text they stand alone between ASCII letters. */
function looksCyrillic(bytes: Uint8Array): boolean {
	let pairs = 0;
	let high = 0;
	for (let i = 1; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 0xc0) continue;
		high++;
		if ((bytes[i - 1] ?? 0) >= 0xc0) pairs++;
	}
	return pairs * 2 > high;
}

const binarySampleBytes = 65_536;
/** A short note with a stray NUL or two is text still; they are removed and told. */
const maxStrayControls = 3;
function looksBinary(bytes: Uint8Array): boolean {
	const length = Math.min(bytes.length, binarySampleBytes);
	let controls = 0;
	for (let i = 0; i < length; i++) if ((bytes[i] ?? 0) < 0x20 && isBinarySign(bytes[i] ?? 0)) controls++;
	return controls > maxStrayControls && controls * 100 > length;
}

/** Control characters that texts hold none of: not tab, line feed, form feed, carriage return, escape (ISO-2022). */
function isBinarySign(byte: number): boolean {
	return byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** C0 but tab and line feed, DEL, C1 but next line (0x85), non-characters. */
const controlCharacters = /[\u0000-\u0008\u000B-\u001F\u007F\u0080-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
function removeControls(text: string): { text: string; count: number } {
	let count = 0;
	const clean = text.replace(controlCharacters, (control) => {
		const sign = signsOf1252[control.charCodeAt(0) - first1252];
		if (sign !== undefined) return sign;
		count++;
		return "";
	});
	return { text: clean.toWellFormed(), count };
}

/**
 * Quotation marks, the bullet and dashes of windows-1252, whose bytes a page took for those of Latin 1: from U+0091 on, where no text has
 * controls. Source: WHATWG HTML, “numeric character reference end state”.
 */
const signsOf1252 = "‘’“”•–—";
const first1252 = 0x91;
