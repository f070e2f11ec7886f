import { indexOpenings } from "../index-openings.ts";

/** Whether a paragraph is a notice of cookies, or one of the dialogue in which readers choose. “Necessary cookies are required to …” */
export function isLongCookieNotice(text: string): boolean {
	return text.length <= maxCookieNotice && text.slice(0, 60).includes("ookies ") && (cookieKinds.test(text) || cookieNotice.test(text));
}

/** A paragraph. */
const maxCookieNotice = 600;
const cookieKinds =
	/^(?:(?:Necessary|Functional|Analytical|Analytics|Performance|Advertisement|Advertising|Targeting|Essential|Preference|Other uncategorized) cookies (?:are|help|allow|enable)|The cookies that are categorized|These cookies (?:do not|are|help|track) )/;

/** A notice of cookies, whoever speaks: `we … cookies`. “We use essential cookies.” · “Wir verwenden Cookies” · “Cookies on this site” */
const cookieNotice =
	/^(?:Cookies on |(?:We|We and our partners|This (?:site|website)|Our|By (?:continuing|using|clicking)|Wir|Diese (?:Seite|Website)|Nous|Ce site|Utilizamos|Usamos|Este (?:sitio|site)|Questo sito|Utilizziamo|Мы используем|(?:Наш )?[Сс]айт использует|Używamy|Ta strona|Bu site|Situs ini) .{0,90}(?:cookie|куки|çerez))/iu;

/** Whether a short line is a notice of cookies. “We use essential cookies.” */
export function isCookieNotice(text: string): boolean {
	return cookieOpeningsAt(text).length > 0 && cookieNotice.test(text);
}

/** How such notices open: a quick look. */
const cookieOpeningsAt = indexOpenings(
	"cookies|we|this|our|by|wir|diese|nous|ce site|utilizamos|usamos|este|questo|utilizziamo|мы|наш|сайт|używamy|ta strona|bu site|situs".split(
		"|",
	),
);
