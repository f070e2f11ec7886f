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
	if (plainLine.test(line)) return { text: line.toLowerCase(), positions: placesUpTo(line.length) };
	const codes = new Array<number>(line.length);
	let length = 0;
	for (let index = 0; index < line.length; index++) {
		const code = foldCode(line.charCodeAt(index));
		if (code !== dropped) codes[length++] = code;
	}
	codes.length = length;
	const positions = length === line.length ? placesUpTo(length) : placesOfKept(line);
	return { text: String.fromCharCode(...codes), positions };
}

/** Nothing but printed ASCII: every character stays where it is. “Published May 31, 2024” · “04:06 GMT” */
const plainLine = /^[\x20-\x7e]*$/;

/** The places of a line that keeps its characters. */
function placesUpTo(length: number): readonly number[] {
	return length < samePlaces.length ? samePlaces.slice(0, length + 1) : toPlaces(length + 1);
}

function placesOfKept(line: string): readonly number[] {
	return toPlaces(line.length + 1).filter((index) => index === line.length || foldCode(line.charCodeAt(index)) !== dropped);
}

function toPlaces(count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => index);
}

/** As long as any line that is looked at for stamps. */
const samePlaces = toPlaces(512);

/** Folds a word of a table the same way. */
export function foldWord(word: string): string {
	return foldLine(word).text;
}

/**
 * Code point of the digit zero: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Thai,
 * Lao, Burmese, Khmer, full width.
 */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10] as const;

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

/** The code of the folded character, or `dropped`. */
function foldCode(code: number): number {
	if (code < tableEnd) return foldTable[code] ?? dropped;
	return code >= firstKana && code <= lastSyllable ? code : toCode(toFold(code));
}

function toCode(folded: string): number {
	return folded === "" ? dropped : folded.charCodeAt(0);
}

/** No character of a line folds to U+0000: control characters become spaces. */
const dropped = 0;

function toFold(code: number): string {
	if (code < 0x80) return code < 0x20 ? " " : String.fromCharCode(code).toLowerCase();
	if (code < europeanEnd || (code >= 0x1e00 && code < 0x2000)) return foldAccented(code);
	const shape = oneShape.get(code);
	if (shape !== undefined) return shape;
	if (isDropped(code)) return "";
	if (isSpace(code)) return " ";
	const zero = zeros.find((first) => code >= first && code <= first + 9);
	if (zero !== undefined) return String(code - zero);
	// Full-width forms of ASCII stand in the same order, 0xFEE0 higher.
	if (code > 0xff00 && code < 0xff5f) return toFold(code - 0xfee0);
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

/** Latin, Greek and Cyrillic letters end before Hebrew. */
const europeanEnd = 0x590;
/** Kana, Han and Hangul have no other form. */
const firstKana = 0x3041;
const lastSyllable = 0xd7ff;
/** Up to the end of Thai, the letters are folded once. */
const tableEnd = 0xe60;
const foldTable: Readonly<Uint16Array> = Uint16Array.from({ length: tableEnd }, (_, code) => toCode(toFold(code)));
