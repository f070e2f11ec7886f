/**
 * Matches a day of another calendar that begins at `at`: of Nepal's, `२० साउन`, which tells none of ours, or of the Islamic one, as the
 * Saudi agency prints it before the Gregorian one, with what joins the two.
 *
 *     Riyadh, Ramadan 2, 1445, March 12, 2024, SPA --      الرياض 02 رمضان 1445 هـ الموافق 12 مارس 2024 م واس
 *             ^^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^^^^^^^
 *     Riyadh 5 Shaban 1443 AH corresponding to March 08, 2022:
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Returns its length, 0 where none begins.
 */
export function matchOtherDay(line: string, at: number): number {
	// A quick look before the slow ones.
	const first = line.charAt(at);
	if (!opensDay.test(first)) return 0;
	const text = line.slice(at, at + maxCharacters);
	if (first >= firstDevanagari) return nepali.exec(text)?.[0].length ?? 0;
	return islamicYear.test(text) ? ((latin.exec(text) ?? arabic.exec(text))?.[0].length ?? 0) : 0;
}

/** The longest day and what joins it to the next. */
const maxCharacters = 52;
/** A digit, a letter of Devanagari, or the initial of a month: what each of them begins with. */
const opensDay = /[\d٠-٩\u0900-\u097fMSRJDT]/;
const firstDevanagari = "\u0900";
/** A year since 1979. “ 1445” · “ ١٤٤٥” */
const islamicYear = / [1١][4٤][\d٠-٩]{2}/;
const islamicMonth =
	"(?:Muharram|Safar|Rab[ei]{1,2}['’]?[ -]?(?:[Aa]l-)?(?:I{1,2}|1|2|[Aa]wwal|[Tt]hani|[Aa]khir)|Jumad[ae]l?[ -]?(?:[Aa]l-)?(?:I{1,2}|1|2|[Aa]wwal|[Tt]hani|[Uu]la|[Aa]khirah?)|Rajab|Sha['’]?ban|Ramadh?an|Shawwal|(?:Dh?|Th?)u['’]?l?[ -]?(?:[Aa]l-)?(?:Q[ai]['’]?dah?|H[ia]j?jah?))";
/** Month and day, or day and month, year, maybe `H` or `AH`, and a comma or “which is”. */
const latin = new RegExp(`^(?:${islamicMonth} \\d{1,2},?|\\d{1,2} ${islamicMonth},?) 14\\d\\d ?(?:A?H)?(?:, |,? ?corresponding to )`);
/** Day, month, year, `هـ`, and “which is”. */
const arabic =
	/^[\d٠-٩]{1,2} (?:محرم|صفر|ربيع ال(?:أول|اول|آخر|اخر|ثاني)|جماد[ىي] ال(?:أولى|اولى|آخرة|اخرة|ثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة) [1١][4٤][\d٠-٩]{2} ?(?:هـ|ه)?[ ,،]{1,3}(?:الموافق )?/;
const nepaliMonth =
	"(?:बैशाख|वैशाख|जेठ|ज्येष्ठ|असार|आषाढ|साउन|श्रावण|भदौ|भाद्र|असोज|आश्विन|कात्तिक|कार्तिक|मंसिर|मङ्सिर|पुस|पुष|पौष|माघ|फागुन|फाल्गुन|चैत|चैत्र)";
/** Day and month, or month and day, before a mark, a bracket or the line's end. `७ कार्तिक` · `साउन १८` */
const nepali = new RegExp(`^(?:[०-९]{1,2} ${nepaliMonth}|${nepaliMonth} [०-९]{1,2})(?=\\s?[।:(/\\n–-]|$)`);
