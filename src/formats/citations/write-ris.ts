import type { Citation } from "../../model/citation.ts";
import { toLastFirst } from "./cited-names.ts";

/**
 * Writes an article as a record of a RIS file: `TY  - NEWS`. What is not known has no line.
 *
 * Source: https://refdb.sourceforge.net/manual/sect1-ris-format.html, and Zotero's import, which reads `DB` as the archive and `AN` as the
 * place in it.
 */
export function writeRis(citation: Citation): string {
	const { authors, title, source, section, published, address, captured, archive, permalink, language } = citation;
	const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
		["TY", "NEWS"],
		...authors.map((name) => ["AU", toLastFirst(name)] as const),
		["TI", title],
		["T2", source],
		["SE", section],
		["DA", published?.replaceAll("-", "/")],
		["PY", published?.slice(0, 4)],
		["UR", address],
		["Y2", captured?.replaceAll("-", "/")],
		["LA", language],
		["DB", archive],
		["AN", permalink],
		["ER", ""],
	];
	return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}
