/** Deeper than anybody quotes or lists; readers of the tree are recursive. */
export const maxNesting = 100;

/**
 * micromark's time grows with the square of the inline signs in one block. At this cost, about 4,400 signs in one block, emphasis, links,
 * brackets and backticks took 17 to 272 ms (two shared cores, cold). A list of five hundred links without a blank line costs 1 million.
 */
const maxCost = 20_000_000;

/** GFM's search for e-mail addresses is quadratic in the longest run of such characters. */
const maxWordCharacters = 2000;

/** What a Markdown text costs to read, measured in one pass before any parser sees it. */
interface MarkdownMeasure {
	readonly refused?: "too-deep" | "too-complex";
	/** It has signs of GFM: a table, a stroke, a footnote, a task, a bare address. */
	readonly gfm: boolean;
}

/** Measures a Markdown text: whether it is safe to parse, and whether it needs GFM. Linear in its length. */
export function measureMarkdown(source: string): MarkdownMeasure {
	let cost = 0;
	let signs = 0;
	for (const line of source.split("\n")) {
		if (countOpenBlocks(line) > maxNesting) return { refused: "too-deep", gfm: false };
		if (line.trim() === "") {
			cost += signs * signs;
			signs = 0;
		} else signs += countSigns(line);
	}
	if (cost + signs * signs > maxCost) return { refused: "too-complex", gfm: false };
	return { gfm: gfmSign.test(source) && !source.split(notInWord).some((word) => word.length > maxWordCharacters) };
}

/** Quotes and lists that a line may open or continue: each takes a marker, or two blanks of indent. */
function countOpenBlocks(line: string): number {
	let blanks = 0;
	let markers = 0;
	for (let index = 0; index < line.length; index++) {
		const sign = line[index] ?? "";
		if (sign === " ") blanks++;
		else if (sign === "\t") blanks += 4;
		else if (sign === ">" || (listMarkers.has(sign) && isBlank(line[index + 1]))) markers++;
		// Digits and their dot, of an ordered list.
		else if (!((sign >= "0" && sign <= "9") || sign === "." || sign === ")")) break;
	}
	// Blanks count only where they could continue a list.
	return markers === 0 ? 0 : markers + Math.floor(Math.max(0, blanks - markers) / 2);
}

function isBlank(sign: string | undefined): boolean {
	return sign === undefined || sign === " " || sign === "\t";
}

function countSigns(line: string): number {
	let count = 0;
	// A table by code: this loop sees every character of every Markdown capture.
	for (let index = 0; index < line.length; index++) count += isInlineSign[line.charCodeAt(index)] ?? 0;
	return count;
}

const listMarkers: ReadonlySet<string> = new Set(["-", "+", "*"]);
const inlineSigns = "*_[]`<~&";
const isInlineSign: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
	inlineSigns.includes(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * gfmSign = "|" before "-", a delimiter row; "~~"; "[^"; "[ ]" or "[x]"; "http://", "https://" or "www." that no bracket or quote opens.
 * Examples: `|---|`, `see https://a.example`.
 */
const gfmSign =
	/\|[ \t]{0,20}:?-|-:?[ \t]{0,20}\||~~|\[\^|^[ \t>]{0,20}[-+*\d][.)]?[ \t]{1,4}\[[ xX]\]|(?:^|[^(<"'\w])(?:https?:\/\/|www\.)/im;

/** notInWord = what cannot stand in the local part of an e-mail address. Examples: a blank, `@`. */
const notInWord = /[^-.\w+]+/;
