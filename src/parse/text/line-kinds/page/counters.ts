import { isAsciiDigit } from "../../../../formats/ascii.ts";
import { isMoneyRate } from "./money-rate.ts";

/**
 * Whether a line is a number of the page and what it counts: readers, comments, minutes, pictures, or what money costs. `opensInDigits` says
 * whether it begins with a digit, a plus or a middle dot.
 */
export function isCounter(text: string, opensInDigits: boolean): boolean {
	if (opensInDigits && (counter.test(text) || playerTime.test(text) || galleryCount.test(text))) return true;
	if (isMoneyRate(text)) return true;
	if (opensInDigits || text.length > maxWordBefore || !asciiDigit.test(text.slice(-14))) return false;
	if (text.startsWith("已有")) return commented.test(text);
	return readingTime.test(text) || wordAndNumber.test(text) || playerState.test(text);
}

/** Where a mark and a counter stand behind a name; −1 where they do not. “By Ann Lee • 3 min read” */
export function findCounterBehind(text: string): number {
	const at = Math.max(text.lastIndexOf(" • "), text.lastIndexOf(" · "), text.lastIndexOf(" | "));
	return at > 0 && isCounter(text.slice(at + 3), isAsciiDigit(text.charCodeAt(at + 3))) ? at : -1;
}

/** The word in front of a number, and the number. */
const maxWordBefore = 45;
const asciiDigit = /\d/;

/**
 * Digits alone, maybe two numbers, or with a word for what they count. “252” · “347 300” · “0 3 1 minute read” · “·2 min read” · “· less than 3 min read” ·
 * “0 minutes, 21 seconds Read” · “1.2K views” · “8 photos” · “1 Kommentar” · “16,7 т.” · “12 תגובות”
 */
const counter =
	/^(?:· ?)?(?:less than )?(?:\d{1,5} \d[\d,.]{0,6}(?: \d{1,3})?|\d[\d.,]{0,8}(?:[KMkm]| ?(?:тыс|тис|т|mil|tys|tis)\.?)?)(?:[ -]?(?:[Tt]otal )?(?:min|mins|mn|minutes?|Less than a minute|文字|views?|shares?|comments?|likes?|reads?|photos?|images?|pictures?|videos?|просмотр\p{L}{0,3}|подписчик\p{L}{0,2}|(?:про)?читали|перегляд\p{L}{0,3}|pregleda|комментари\p{L}{0,2}|коментар\p{L}{0,3}|мин\p{L}{0,4}|хв\p{L}{0,6}|perc|λεπτ\p{L}{1,2}|dakika|Minuten|minut\p{L}{0,4}|Kommentare?|komment\p{L}{1,6}|comentarios?|comentários?|comentarii|commentaires?|commenti|תגוב\p{L}{1,3}|צפיות|تعليق(?:ات)?|مشاهدة|σχόλι\p{L}{1,2}|hozzászólás|댓글|reacties?|komentarz\p{L}{0,2}|koment[aá]r\p{L}{0,2}|yorum|dk|menit|phút|trả lời|bình luận|lượt xem|vizualiz\p{L}{1,4}|vues|lectures?|分钟|分鐘|分|분|次)(?:, \d{1,2} seconds?)?)?\.?(?: (?:read|reading time|listen|for this article|on this story|so far|Lesezeit|Lesedauer|de lecture|de lectura|de leitura|di lettura|lezen|czytania|чтения|читать|читання|читати|okuma|baca|đọc))?\.?$/iu;
/** The time it takes to read or hear the article, behind the word for it. “Lesezeit: 3 Min.” · “Artikel anhören (3 Minuten)” */
const readingTime =
	/^(?:Estimated|Lesezeit|Lesedauer|Artikel anhören|Artikel zum Hören|Reading time|Read time|Time to read|Estimated? [Rr]ead(?:ing)? [Tt]ime|Listen|Temps de lecture|Lecture|Écouter|Tiempo de lectura|Lectura|Tempo de leitura|Tempo di lettura|Lettura|Leestijd|Lästid|Lesetid|Læsetid|Lukuaika|Czas czytania|Doba čtení|Čas čítania|Время (?:на )?чтени[ея]|Час читання|Читать|Okuma süresi|Waktu baca|Thời gian đọc|Olvasási idő|Timp de citire|Čitanje članka|Vrijeme čitanja|Vreme čitanja|Време читања|Čas branja|Време за четене|Skaitymo laikas|Lasīšanas laiks|Lugemisaeg|Χρόνος ανάγνωσης|阅读时间|閱讀時間|読了時間)[ :：(•·]{1,3}(?:ca\.? |about |[~<] ?)?\d{1,3}(?:[.,-]\d{1,2})? ?\p{L}{1,12}\.?(?: read)?\)?$/iu;
/** How many commented, in Chinese. “已有0人發表了評論” · “已有3条评论” */
const commented = /^已有\d{1,6}(?:人|位|条|條|則|则)(?:(?:发表|發表|發\(fā\)表|参与|參與)了?)?(?:评论|評論|留言)$/u;
/** What a player says of its film. “Current Time 0:00” · “Duration 1:12” · “Loaded: 0%” */
const playerState = /^(?:Current Time|Duration|Remaining Time|Loaded) ?:? ?-?\d{1,3}(?::\d{2}|\.\d{1,2})?%?$/;
/** The word for comments or readers and how many. “Post comments (0)” · “Comments / 15” · “Hits: 123” · “Read 123 times” */
const wordAndNumber =
	/^Hits: ?\d{1,7}$|^Read \d{1,7} times$|^(?:\p{L}{2,12} ){0,2}(?:comments?|kommentare?|комментарии|comentarios|commentaires|yorum(?:lar)?) ?[(/] ?\d{1,5}\)?$/iu;
/**
 * What a player shows: `time / time`, or each time of it (“0:00 0:02:03 0:00”), or its time and who made the film; or what a clock shows,
 * with its seconds. “00:00/02:31” · “01:58 - Source: Wire” · “11:13:45”
 */
const playerTime =
	/^\d{1,2}:\d{2}(?::\d{2}| ?\/ ?\d{1,2}:\d{2}|(?: (?:\d{1,2}:)?\d{1,2}:\d{2}){2}| - (?:Source|Quelle|Fuente|Fonte): .{2,30})$/;
/** Which picture of a gallery is shown, and of how many. “1 av 2” · “3 / 10”, and not “9/11” */
const galleryCount = /^\d{1,3} (?:\/|of|av|af|von|van|de|di|z|из|з|din|a) \d{1,3}(?: \|)?$/;
