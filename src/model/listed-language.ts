/**
 * The language under which an article is listed: without region and script, so that readers of one language find all of it in one place.
 *
 *     en-GB → en · zh-Hant → zh
 */
export function toListedLanguage(code: string): string {
	return (code.split("-", 1)[0] ?? code).toLowerCase();
}
