import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Engine } from "citeproc";
import { toCslJson } from "../../../src/formats/citations/to-csl-json.ts";
import type { Citation } from "../../../src/model/citation.ts";

const folder = join(import.meta.dirname, "styles");
const locale = readFileSync(join(folder, "locales-en-US.xml"), "utf8");

const engines = new Map<Style, Engine>();
const items = new Map<string, object>();

type Style = "chicago-note-bibliography" | "apa" | "modern-language-association";

/**
 * Cites with citeproc-js, which carries out the styles as their authors wrote them. Two things are told to it: a headline keeps its capitals
 * (`nocase`), because it is quoted as printed; and where a style knows of one address only, it is that of the copy.
 */
export function citeWith(style: Style, citation: Citation): string {
	const { archive_location, ...item } = toCslJson({ ...citation, title: `<span class="nocase">${citation.title}</span>` });
	const given = style === "modern-language-association" ? { ...item, archive_location } : { ...item, URL: archive_location ?? item.URL };
	const id = String(items.size);
	// citeproc takes a member that is `undefined` for a value.
	items.set(id, JSON.parse(JSON.stringify({ ...given, id })));
	const engine = engines.get(style) ?? openEngine(style);
	engines.set(style, engine);
	engine.updateItems([id]);
	return engine.makeBibliography()[1].join("").trim();
}

function openEngine(style: Style): Engine {
	const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) ?? {} };
	const engine = new Engine(system, readFileSync(join(folder, `${style}.csl`), "utf8"), "en-US");
	engine.setOutputFormat("text");
	return engine;
}
