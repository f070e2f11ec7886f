/** Words in a line of the capture: line and columns from 1, the last column included. */
export interface PrintedWords {
	readonly line: number;
	readonly columns: readonly [first: number, last: number];
	/** As they stand there. */
	readonly text: string;
}

/** A value broken over more lines than this is a paragraph. */
const maxLines = 12;
/** A line may be a megabyte; a value that stands deeper in it is not worth the search. */
const maxCharacters = 20_000;

/**
 * Finds words in the lines from `line` on, whatever blanks stand between their letters: in one line, or broken over several.
 *
 *     5  HARBOUR CITY, 2 June                 [5, 1–20] “HARBOUR CITY, 2 June”
 *     6  (Wire)  – The ferry …                [6, 1–9] “(Wire)  –”
 *
 * Returns the words of each line they stand in; none where they are not printed there.
 */
export function findPrinted(lines: readonly string[], line: number, words: string): readonly PrintedWords[] {
	const wanted = words.replace(blanks, "");
	if (wanted === "") return [];
	let signs = "";
	const places: (readonly [line: number, column: number])[] = [];
	for (let number = line; number < line + maxLines && number <= lines.length && signs.length < maxCharacters; number++) {
		for (const [column, sign] of [...(lines[number - 1] ?? "").slice(0, maxCharacters).split("").entries()]) {
			if (isBlank(sign)) continue;
			signs += sign;
			places.push([number, column + 1]);
		}
		const at = signs.indexOf(wanted);
		if (at !== -1) return toWords(lines, places.slice(at, at + wanted.length));
	}
	return [];
}

/** Says that a line was read as a whole, but for the blanks at its ends. `undefined` for a blank one. */
export function wholeLine(lines: readonly string[], line: number): PrintedWords | undefined {
	const printed = lines[line - 1] ?? "";
	const text = printed.trim();
	if (text === "") return undefined;
	const first = printed.indexOf(text) + 1;
	return { line, columns: [first, first + text.length - 1], text };
}

function toWords(lines: readonly string[], places: readonly (readonly [line: number, column: number])[]): readonly PrintedWords[] {
	return [...Map.groupBy(places, ([line]) => line)].map(([line, inLine]) => {
		const columns = [inLine[0]?.[1] ?? 1, inLine.at(-1)?.[1] ?? 1] as const;
		return { line, columns, text: (lines[line - 1] ?? "").slice(columns[0] - 1, columns[1]) };
	});
}

function isBlank(sign: string): boolean {
	return sign === " " || oneBlank.test(sign);
}

/** blanks = white space and zero-width characters. Examples: two blanks, U+200B. */
const blanks = /[\s\u200b-\u200f\u2060\ufeff]+/g;
const oneBlank = /[\s\u200b-\u200f\u2060\ufeff]/;
