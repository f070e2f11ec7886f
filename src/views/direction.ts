import { memo } from "./memo.ts";

/** Scripts that run from right to left (Unicode, “Bidi_Class R and AL”, those in use for news). */
const rightToLeftScripts: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Tells the direction in which a language is written, by its usual script. */
export function directionOf(language: string): "ltr" | "rtl" {
	const script = memo(`script ${language}`, () => new Intl.Locale(language).maximize().script ?? "Latn");
	return rightToLeftScripts.has(script) ? "rtl" : "ltr";
}
