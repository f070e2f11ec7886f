/** The scripts that tell something of a language. */
export type Script =
	| "Latin"
	| "Greek"
	| "Cyrillic"
	| "Armenian"
	| "Hebrew"
	| "Arabic"
	| "Devanagari"
	| "Bengali"
	| "Gurmukhi"
	| "Gujarati"
	| "Tamil"
	| "Telugu"
	| "Kannada"
	| "Malayalam"
	| "Sinhala"
	| "Thai"
	| "Lao"
	| "Myanmar"
	| "Georgian"
	| "Ethiopic"
	| "Khmer"
	| "Hangul"
	| "Kana"
	| "Han";

/**
 * Blocks of letters, in order. The borders are those of the Unicode blocks (Blocks.txt), from general knowledge; digits and punctuation
 * inside a block are few enough to be counted with it.
 */
const blocks: readonly (readonly [first: number, last: number, script: Script])[] = [
	[0x61, 0x7a, "Latin"],
	[0xc0, 0x24f, "Latin"],
	[0x370, 0x3ff, "Greek"],
	[0x400, 0x52f, "Cyrillic"],
	[0x531, 0x58f, "Armenian"],
	[0x5d0, 0x5f4, "Hebrew"],
	[0x620, 0x64a, "Arabic"],
	[0x66e, 0x6d5, "Arabic"],
	[0x6fa, 0x6ff, "Arabic"],
	[0x750, 0x77f, "Arabic"],
	[0x8a0, 0x8c7, "Arabic"],
	[0x900, 0x963, "Devanagari"],
	[0x980, 0x9e3, "Bengali"],
	[0xa00, 0xa65, "Gurmukhi"],
	[0xa80, 0xae3, "Gujarati"],
	[0xb80, 0xbe5, "Tamil"],
	[0xc00, 0xc63, "Telugu"],
	[0xc80, 0xce3, "Kannada"],
	[0xd00, 0xd63, "Malayalam"],
	[0xd80, 0xdf3, "Sinhala"],
	[0xe01, 0xe4e, "Thai"],
	[0xe80, 0xecd, "Lao"],
	[0x1000, 0x103f, "Myanmar"],
	[0x10a0, 0x10ff, "Georgian"],
	[0x1100, 0x11ff, "Hangul"],
	[0x1200, 0x137f, "Ethiopic"],
	[0x1780, 0x17d3, "Khmer"],
	[0x1e00, 0x1eff, "Latin"],
	[0x1f00, 0x1fff, "Greek"],
	[0x3041, 0x30ff, "Kana"],
	[0x3131, 0x318e, "Hangul"],
	[0x31f0, 0x31ff, "Kana"],
	[0x3400, 0x4dbf, "Han"],
	[0x4e00, 0x9fff, "Han"],
	[0xac00, 0xd7a3, "Hangul"],
	[0xf900, 0xfaff, "Han"],
	[0xfb1d, 0xfb4f, "Hebrew"],
	[0xfb50, 0xfdff, "Arabic"],
	[0xfe70, 0xfefc, "Arabic"],
	[0xff66, 0xff9d, "Kana"],
];

/** Counts the letters of a text by script; signs outside the table are not counted. Letters come in runs, so the last block is tried first. */
function countScripts(text: string): ReadonlyMap<Script, number> {
	const counts = new Map<Script, number>();
	let [first, last, script] = noBlock;
	let run = 0;
	const addRun = (): void => {
		if (run > 0) counts.set(script, (counts.get(script) ?? 0) + run);
		run = 0;
	};
	for (let index = 0; index < text.length; index++) {
		const sign = text.charCodeAt(index);
		if (sign < firstLetter) continue;
		// Capitals of ASCII count as small letters: both are Latin, and a word would else lie in two blocks.
		const code = sign < 0x80 ? sign | 0x20 : sign;
		if (code < first || code > last) {
			const block = findBlock(code);
			if (block === undefined) continue;
			addRun();
			[first, last, script] = block;
		}
		run++;
	}
	addRun();
	return counts;
}

/** The block that holds a code; `undefined` for signs between the blocks. */
function findBlock(code: number): (typeof blocks)[number] | undefined {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const block = blocks[middle] ?? noBlock;
		if (code > block[1]) low = middle + 1;
		else high = middle;
	}
	const block = blocks[low];
	return block !== undefined && code >= block[0] ? block : undefined;
}

/** `A`: what comes before is punctuation, digits and white space. */
const firstLetter = 0x41;
/** Holds no code, so that the first letter looks its block up. */
const noBlock: (typeof blocks)[number] = [1, 0, "Latin"];

/** Japanese text is about half kana, headlines at least a tenth; Chinese text quotes one now and then. */
const minKanaShare = 0.1;

/** Beyond Latin letters and the punctuation of Europe. */
const beyondLatin = /[^\0-\u024f\u2010-\u20cf]/;
const asciiLetter = /[a-zA-Z]/;

/** The script that most letters belong to; kana among Han make it `Kana`. `undefined` where there is no letter. */
export function findMainScript(text: string): Script | undefined {
	if (!beyondLatin.test(text) && asciiLetter.test(text)) return "Latin";
	const counts = countScripts(text);
	const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
	if (main !== "Han" && main !== "Kana") return main;
	const kana = counts.get("Kana") ?? 0;
	return kana >= minKanaShare * (kana + (counts.get("Han") ?? 0)) ? "Kana" : "Han";
}
