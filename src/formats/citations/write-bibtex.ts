import type { Citation, CitedName } from "../../model/citation.ts";
import { citationKey } from "./to-csl-json.ts";

type Field = readonly [name: string, value: string | undefined];

/**
 * Writes an article as an entry of a BibTeX file, in UTF-8, with the fields of biblatex (which pandoc, Zotero and JabRef read, too).
 *
 * An article of a newspaper is `@article` with the subtype `newspaper`; biblatex asks for an author there, so one without is `@online`, and
 * without an address `@misc`. The copy is told in `addendum`, which biblatex prints at the end. Limits: an undated article has no `date`, of
 * which biber warns; pandoc drops braces out of a headline.
 */
export function writeBibtex(citation: Citation): string {
	const { id, authors, title, source, published, address, captured, archive, permalink } = citation;
	const isArticle = authors.length > 0 && source !== undefined;
	const url = address ?? permalink;
	const type = isArticle ? "article" : url === undefined ? "misc" : "online";
	const fields: readonly Field[] = [
		["author", authors.length === 0 ? undefined : authors.map(toBibtexName).join(" and ")],
		// The inner braces keep styles from changing its capitals.
		["title", `{${toTex(title)}}`],
		[isArticle ? "journaltitle" : type === "online" ? "organization" : "howpublished", source && toTex(source)],
		["entrysubtype", isArticle ? "newspaper" : undefined],
		["date", published],
		["url", url && toTexAddress(url)],
		["urldate", url && captured],
		["addendum", toAddendum(archive, permalink)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}},`]));
	return `@${type}{${citationKey(id)},\n${lines.join("\n")}\n}\n`;
}

function toAddendum(archive: string, permalink: string | undefined): string {
	return permalink === undefined ? `Kept by ${toTex(archive)}` : `Kept by ${toTex(archive)}: \\url{${toTexAddress(permalink)}}`;
}

/** `Holt, Mary Ann` · `Holt, Jr., Mary Ann` · `{Harbour Press Agency}`. A part that could be read as another one stands in braces. */
function toBibtexName(name: CitedName): string {
	if ("literal" in name) return `{${toTex(name.literal)}}`;
	return [name.family, name.suffix, name.given]
		.filter((part) => part !== undefined)
		.map((part) => (nameSigns.test(part) ? `{${toTex(part)}}` : toTex(part)))
		.join(", ");
}

/** nameSigns = what parts names, and names from each other. Examples: `,` in `Holt, Esq.`, `and` in `Holt and Sons`. */
const nameSigns = /,|\band\b/i;

const texCommands: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** One character that TeX acts upon. `\{` is no way to write a brace: BibTeX counts it. */
const texSigns = /[\\{}~^$&#%_]/g;

/** Writes words so that TeX prints them as they are. */
function toTex(text: string): string {
	return text.replace(texSigns, (sign) => texCommands[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they stand, but braces are counted. */
function toTexAddress(address: string): string {
	return address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
