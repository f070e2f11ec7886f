/**
 * Letters that readers type for others, and that Unicode does not take apart. Latin: Unicode CLDR, `Latin-ASCII`. Arabic and Persian: Lucene,
 * `ArabicNormalizer` and `PersianNormalizer`; the digits of both are those of everybody.
 */
const table: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ı: "i",
	ł: "l",
	ŧ: "t",
	ς: "σ",
	ى: "ي",
	ی: "ي",
	ې: "ي",
	ک: "ك",
	ة: "ه",
	ہ: "ه",
	ھ: "ه",
	ـ: "",
	...digitsFrom(0x0660),
	...digitsFrom(0x06f0),
};

/** The table, and one pattern that finds its letters. */
export const sameLetters = { table, pattern: new RegExp(`[${Object.keys(table).join("")}]`, "g") } as const;

function digitsFrom(zero: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)]));
}
