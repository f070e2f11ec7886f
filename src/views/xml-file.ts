import { toXml } from "xast-util-to-xml";
import type { x } from "xastscript";
import { type FileView, toFileView } from "./file-view.ts";

/** One character that XML 1.0 forbids even when escaped (§2.2, Char). Examples: U+000B, U+FFFE. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Takes out of a text what XML 1.0 cannot hold: control characters, lone surrogates. The serialiser escapes all else. */
export function toXmlText(text: string): string {
	return text.replace(forbidden, "");
}

/** Writes an XML element as a file. */
export function toXmlFile(element: Extract<ReturnType<typeof x>, { type: "element" }>): FileView {
	const declaration = { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' } as const;
	return toFileView(`${toXml([declaration, { type: "text", value: "\n" }, element])}\n`);
}
