import { createLexicon } from "../words/lexicon.ts";
import { months } from "../words/month-names.ts";
import { matchEnd } from "./match-end.ts";

/**
 * Words before a day that is not the article's: of an event, a hearing, a deadline, a beginning or an end.
 *
 * Source: own reading of event boxes, calls and court notices; the languages of the stamp labels in which they were seen.
 */
const eventWords = createLexicon<true>(
	[
		"archived|event:|last login|opens|opening|opening date|sunrise|sunset|sun rises|sun sets|retrieved on|accessed on|rendered|page rendered|page generated|joined|member since|when|what time|event date|date of event|court date|hearing|hearing date|next hearing|trial date|date of incident|incident date|date of arrest|arrest date|game day|kickoff|kick-off|tip-off|showtime|doors|doors open|doors at|starts|starting|start date|begins|ends|end date|closes|closing|close|comments close|comments closed|deadline|due|due date|due by|expires|expiry|expiry date|expiration date|valid until|valid through|before|until|till|since|rsvp by|apply by|register by|application deadline|effective|effective date|takes effect|sale ends|offer ends|election day|date of death|date of birth|next update|next review|review date|review due|next meeting",
		"wann|veranstaltung:|termin|einlass|frist|anmeldeschluss|einsendeschluss|bewerbungsschluss|bis|bis zum|seit|seit dem|gültig bis|vor dem",
		"quand|événement :|date limite|jusqu'au|avant le|depuis le|échéance|date de l'événement|date d'audience|expire le",
		"cuándo|evento:|fecha límite|hasta el|antes del|desde el|plazo|vence el|fecha del evento",
		"quando|até|prazo|antes de|desde|vence em|data do evento|data limite|inscrições até",
		"scadenza|entro il|fino al|prima del|dal|data evento",
		"wanneer|tot|tot en met|sinds|uiterlijk|deadline",
		"kiedy|termin|do dnia|od dnia|kdy|kada|rok prijave|până la|până pe|când|termen|mikor|határidő|när|sista dag|senast den|hvornår|når|frist|senest|milloin|viimeistään|πότε|προθεσμία|έως|μέχρι|λήγει",
		"когда|до|срок|крайний срок|начало|дата мероприятия|коли|термін|кінцевий термін|кога|краен срок|датум догађаја|када",
		"ne zaman|son tarih|son başvuru|etkinlik tarihi|nə vaxt|kapan|batas waktu|hingga|sampai|tenggat|sejak|khi nào|hạn chót|đến ngày|từ ngày|trước ngày",
		"متى|حتى|حتي|قبل|منذ|الموعد|الموعد النهائي|موعد|تا|مهلت|از تاریخ|מתי|עד|עד ה|מועד|कब|अंतिम तिथि|কখন|শেষ তারিখ",
		"เมื่อไร|ถึงวันที่|ภายในวันที่|วันจัดงาน|หมดเขต",
		"開催日|開催日時|開催|締切|締め切り|応募締切|期限|有効期限|開演|開場|截止|截止日期|截止时间|截止時間|活动时间|活動時間|开庭时间|开庭|開庭|일시|마감|마감일|기한|행사일|개최일",
	]
		.join("|")
		.split("|")
		.map((word) => [word, true] as const),
);

/**
 * Whether the words between the stamp before and a day say that the day is an event's: “When: Saturday, ”, “Comments close: ”, “since ”.
 *
 * An event word may be anywhere a word begins; behind it may stand marks, a joining word, a weekday.
 */
export function namesEvent(text: string, from: number, dateAt: number): boolean {
	for (let index = from; index < dateAt; index++) {
		if (index > 0 && letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index))) continue;
		const found = eventWords.matchAt(text, index);
		if (found && found.end <= dateAt && behindWord.test(text.slice(found.end, dateAt))) return true;
	}
	return false;
}

/** Whether a day closes a span that another opens: “May 1 - ” or “1-” before “May 3, 2024”. Nothing is published for three days. */
export function closesSpan(text: string, from: number, dateAt: number): boolean {
	const before = text.slice(Math.max(from, dateAt - maxOpeningDay), dateAt);
	if (!before.endsWith("-") && !before.endsWith("- ")) return false;
	if (dateAt === before.length && dayAlone.test(before)) return true;
	const opening = dayOfMonth.exec(before);
	const month = opening?.[1] ?? opening?.[2];
	return month !== undefined && months.matchAt(month, 0)?.end === month.length;
}

/** Weekday, month, day, dash. */
const maxOpeningDay = 32;
/** The day alone opens the line.      “1-”     “1. - ” */
const dayAlone = /^(?:[12]?\d|3[01])\.? ?- ?$/;
/** Month and day, or day and month.      “may 1 - ”     “29. april - ” */
const dayOfMonth = /(?:^|[ ,(])(?:(\p{L}{3,12})\.? (?:[12]?\d|3[01])(?:st|nd|rd|th)?|(?:[12]?\d|3[01])\.? (\p{L}{3,12})) ?- ?$/u;

/** Whether hours begin there, from one to another: nothing is published for three hours. */
export function hasHours(text: string, index: number): boolean {
	// Most stamps end with their line.
	return index < text.length && matchEnd(hours, text, index) !== undefined;
}

/**
 * marks and a word, hour, maybe its half of the day, a dash or a word, hour and its half or the German word.
 *
 *     “7 p.m. – 10 p.m.”     “, 7 to 10 p.m.”     “19:00–22:00 uhr”
 */
const hours =
	/[\s,|]{0,3}(?:(?:from|von|at|um) )?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?)? ?(?:[-–—]|to |bis |until ) ?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m(?!\p{L})|uhr)/uy;

const letter = /[\p{L}\p{M}]/u;
/** marks, then up to two words and what parts them from the day.      “: ”     “ on ”     “: Saturday, ” */
const behindWord = /^[\s:：.,|–—-]{0,5}(?:[\p{L}\p{M}]{1,14}[\s.,]{1,3}){0,2}$/u;
