import { localeOf } from "./format-date.ts";
import { memo, memoText } from "./memo.ts";

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
