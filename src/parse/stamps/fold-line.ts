/** A line made comparable: lower case, ASCII digits, plain spaces and dashes, no accents; with the way back to what is printed. */
export interface FoldedLine {
	readonly text: string;
	/** The index in the printed line of every character of `text`, and one more for its end. */
	readonly positions: readonly number[];
}

/**
 * Folds a line, character by character, so that tables need one spelling of a word.
 *
 *     “٣١ مايو” → “31 مايو”     “Jänner 5” → “janner 5”     “２０２４年” → “2024年”     “14\u00a0–\u00a015” → “14 - 15”
 *
 * Accents of Latin, Greek and Cyrillic go; so do vowel points, nukta, zero-width and direction marks. Hamza forms and the Persian and
 * Arabic shapes of *ye* and *kaf* become one.
 */
export function foldLine(line: string): FoldedLine {
	let text = "";
	const positions: number[] = [];
	for (let index = 0; index < line.length; index++) {
		const folded = foldCode(line.charCodeAt(index));
		if (folded === "") continue;
		text += folded;
		positions.push(index);
	}
	positions.push(line.length);
	return { text, positions };
}

/** Folds a word of a table the same way. */
export function foldWord(word: string): string {
	return foldLine(word).text;
}

/** Code point of the digit zero: Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xc66, 0xce6, 0xe50, 0xff10] as const;

/** Letters that are printed in several shapes. */
const oneShape: ReadonlyMap<number, string> = new Map([
	...[..."آأإٱ"].map((letter) => [letter.charCodeAt(0), "ا"] as const),
	...[..."ىیۍ"].map((letter) => [letter.charCodeAt(0), "ي"] as const),
	["ک".charCodeAt(0), "ك"],
	["ة".charCodeAt(0), "ه"],
	["ۀ".charCodeAt(0), "ه"],
	["ؤ".charCodeAt(0), "و"],
	["ı".charCodeAt(0), "i"],
	...[..."’‘ʼ`´"].map((letter) => [letter.charCodeAt(0), "'"] as const),
	...[..."‐‑‒–—―−"].map((letter) => [letter.charCodeAt(0), "-"] as const),
	["〜".charCodeAt(0), "~"],
	// Letters with a nukta of their own: Devanagari ya and pha, Bengali ya.
	[0x95f, "य"],
	[0x95e, "फ"],
	[0x9df, "য"],
]);

function foldCode(code: number): string {
	if (code < 0x80) return asciiFold[code] ?? "";
	if (code < europeanEnd) return europeanFold[code - 0x80] ?? "";
	if (code >= 0x1e00 && code < 0x2000) return foldAccented(code);
	const shape = oneShape.get(code);
	if (shape !== undefined) return shape;
	if (isDropped(code)) return "";
	if (isSpace(code)) return " ";
	const zero = zeros.find((first) => code >= first && code <= first + 9);
	if (zero !== undefined) return String(code - zero);
	// Full-width forms of ASCII stand in the same order, 0xFEE0 higher.
	if (code > 0xff00 && code < 0xff5f) return asciiFold[code - 0xfee0] ?? "";
	return String.fromCharCode(code);
}

function isDropped(code: number): boolean {
	if (code >= 0x64b && code <= 0x65f) return true;
	if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)) return true;
	return code === 0xfeff || code === 0x93c || code === 0x9bc;
}

function isSpace(code: number): boolean {
	return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** One letter without its accents, in lower case; a lone accent becomes nothing. */
function foldAccented(code: number): string {
	const shape = oneShape.get(code);
	if (shape !== undefined) return shape;
	if (code === 0xa0) return " ";
	if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return "";
	const base = String.fromCharCode(code).normalize("NFD").charAt(0);
	const lower = base.toLowerCase();
	return lower.length === 1 ? lower : base;
}

const europeanEnd = 0x590;
const asciiFold: readonly string[] = Array.from({ length: 0x80 }, (_, code) =>
	code < 0x20 ? " " : String.fromCharCode(code).toLowerCase(),
);
const europeanFold: readonly string[] = Array.from({ length: europeanEnd - 0x80 }, (_, index) => foldAccented(index + 0x80));
