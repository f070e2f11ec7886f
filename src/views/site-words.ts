import type { ArchiveSettings } from "../model/archive-settings.ts";
import { english } from "./english.ts";
import { formatNumber, localeOf } from "./format-date.ts";
import { memo, memoText } from "./memo.ts";
import type { Words } from "./words.ts";

/** The interface's words by primary language. Dates and numbers follow the language of the archive even where its words are not here yet. */
const wordsByLanguage: Readonly<Record<string, Words>> = { en: english };

/** Returns the words of an interface language; English where the archive's own is not translated. */
export function wordsFor(language: string): Words {
	return memo(`words ${language}`, () => wordsByLanguage[language.split("-", 1)[0] ?? ""] ?? english);
}

/** Writes a number of articles: `1,204 articles`. */
export function countArticles(count: number, { language }: Pick<ArchiveSettings, "language">): string {
	return wordsFor(language).articles(formatNumber(count, language), count === 1);
}

/** Names a country (ISO 3166) or language (BCP 47) in the language of the interface; the code itself where it has no name. */
export function nameOf(type: "region" | "language", code: string, language: string): string {
	return memoText(`name ${type} ${code} ${language}`, () => {
		const names = memo(`names ${type} ${language}`, () => new Intl.DisplayNames(localeOf(language), { type }));
		try {
			return names.of(code) ?? code;
		} catch {
			// Not a well-formed code: shown as it is.
			return code;
		}
	});
}
