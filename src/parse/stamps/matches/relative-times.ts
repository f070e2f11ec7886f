import { isAsciiDigit, isAsciiLetter } from "../../../formats/ascii.ts";
import { createLexicon } from "../words/lexicon.ts";
import { months } from "../words/month-names.ts";
import { jointsBeforeTime } from "../words/time-words.ts";
import { matchAt } from "./match-at.ts";
import { matchEnd } from "./match-end.ts";

/** Words after a number and a unit that make the time relative: “2 hours **ago**”, “2 часа **назад**”, “3 時間**前**”. */
const wordsAfter =
	"ago|agoon|назад|тому|тому назад|fa|geleden|temu|siden|sedan|lalu|yang lalu|önce|पहले|पूर्व|আগে|前|전|ที่ผ่านมา|ที่แล้ว|trước|sitten|tagasi|prije|pre|nazaj|atrás|nazad|پیش|قبل|پہلے|ముందు|முன்பு|זה|წინ|преди|пред|earlier|zpět|dozadu";

/** Words before a number and a unit: “**há** 2 horas”, “**il y a** 3 heures”, “**vor** 5 Minuten”. */
const wordsBefore = "há|il y a|hace|fa|vor|před|pred|sprzed|för|for|acum|πριν|πριν από|منذ|قبل|לפני|pirms|prieš|yli|преди|пред|prije|pre";

/** Today and yesterday, before a time: “**Heute**, 14:30 Uhr”, “**Вчера** в 9:05”. */
const nearDays =
	"today|yesterday|heute|gestern|aujourd'hui|aujourd’hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|i dag|idag|i går|igår|tänään|eilen|í dag|í gær|avui|ahir|azi|astăzi|сегодня|вчера|сьогодні|вчора|сёння|учора|днес|денес|данас|јуче|danas|jučer|juče|danes|včeraj|dziś|dzisiaj|wczoraj|dnes|včera|dneska|ma|tegnap|šiandien|vakar|šodien|täna|eile|sot|dje|σήμερα|χθες|bugün|dün|bu gün|dünən|бүгін|кеше|hari ini|kemarin|hari ni|semalam|hôm nay|hôm qua|วันนี้|เมื่อวาน|اليوم|أمس|امروز|دیروز|آج|کل|आज|कल|আজ|গতকাল|இன்று|今天|昨天|今日|昨日|오늘|어제|היום|אתמול|leo|jana|ngayon|kahapon";

const near = createLexicon<true>(nearDays.split("|").map((word) => [word, true] as const));
/** Joint and time, and behind it the line's end, a mark and no day, or how many comments there are.      “, 14:30”     “ um 14:30 uhr” */
const timeBehindDay = new RegExp(
	`,? ?(?:${jointsBeforeTime})?\\d{1,2}[:.h]\\d{2}(?: ?(?:uhr|[ap]\\.?m\\.?)(?![\\p{L}\\d]))?(?= ?$| ?[|•·(/](?! ?\\d)| [-–—] (?!\\d)| \\d{1,5} ?comments?$)`,
	"uy",
);

/** A label of the change and a word for the moment: “Last updated **just now**”. The label must not fall to the stamp before it. */
const changedNow =
	"updated just now|last updated just now|updated moments ago|last updated moments ago|sist oppdatert nå nettopp|sist oppdatert nå|oppdatert nå nettopp|oppdatert akkurat nå|senast uppdaterad just nu|uppdaterad just nu|uppdaterad nyss|sidst opdateret lige nu|opdateret lige nu|päivitetty juuri nyt|aktualisiert gerade eben|zuletzt aktualisiert gerade eben|mis à jour à l'instant|actualizado ahora mismo|actualizado hace un momento|atualizado agora mesmo|atualizado agora|aggiornato poco fa|bijgewerkt zojuist|обновлено только что|оновлено щойно|zaktualizowano przed chwilą|aktualizováno právě teď|güncellendi az önce|diperbarui baru saja";
const now = createLexicon<true>(changedNow.split("|").map((words) => [words, true] as const));

/** Finds a label of the change with a word for the moment at one place of a folded line. Returns where it ends, or `undefined`. */
export function matchChangedNow(text: string, index: number): number | undefined {
	return now.matchAt(text, index)?.end;
}

const after = createLexicon<true>(wordsAfter.split("|").map((word) => [word, true] as const));
const before = createLexicon<true>(wordsBefore.split("|").map((word) => [word, true] as const));

/**
 * A number and one or two words, of which the second may be left to the words after.
 *
 *     number space? word        “2 hours”     “10ชั่วโมง”
 */
const amountPattern = /(\d{1,4}) ?([\p{L}\p{M}]{1,20})\.?/uy;

/**
 * Finds a relative time (“2 hours ago”, “today, 14:30”) at one place of a folded line. Returns where it ends, or `undefined`.
 *
 * It dates nothing by itself: a page says it of the moment at which it was shown, which the capture need not tell.
 */
export function matchRelativeTime(text: string, index: number): number | undefined {
	if (!isAsciiDigit(text.charCodeAt(index))) {
		const number = vagueInitials.includes(text.charAt(index)) ? matchEnd(vague, text, index) : undefined;
		if (number !== undefined) return matchRelativeTime(text, number);
		const day = near.matchAt(text, index);
		const time = day && matchEnd(timeBehindDay, text, day.end);
		if (time !== undefined) return time;
		const prefix = before.matchAt(text, index);
		const from = prefix && skipSpaces(text, prefix.end);
		const amount = from === undefined ? undefined : (matchAmount(text, from) ?? matchOne(text, from));
		const ago = amount && wordAfter(text, amount.end);
		// “Honored for 40 Years”: in Danish and Norwegian another word stands behind, “for 3 timer siden”.
		return ago === undefined && text.startsWith("for ", index) ? undefined : (ago ?? amount?.end);
	}
	const amount = matchAmount(text, index);
	if (!amount) return undefined;
	// In scripts without spaces the unit and the word after it are one run of letters: “3時間前”, “10ชั่วโมงที่ผ่านมา”.
	// In “1日午前” the last sign belongs to the hours before noon.
	for (let start = amount.end - 1; start > amount.unit && !isAsciiLetter(text.charCodeAt(start)); start--) {
		const found = after.matchAt(text, start);
		if (found && found.end >= amount.end && text.charAt(start - 1) !== "午") return found.end;
	}
	return wordAfter(text, skipAmounts(text, amount.end));
}

/** What says that the number is not exact.      “**about** 2 years ago” */
const vague = /(?:about|around|over|almost|nearly|more than) (?=\d)/uy;
const vagueInitials = "aonm";

/** “1 year **3 months 5 days** ago”: further amounts behind the first. */
function skipAmounts(text: string, index: number): number {
	let end = index;
	for (let count = 0; count < maxAmounts && isAsciiDigit(text.charCodeAt(skipSpaces(text, end))); count++) {
		const amount = matchAmount(text, skipSpaces(text, end));
		if (amount === undefined) break;
		end = amount.end;
	}
	return end;
}

/** Years, months, weeks, days. */
const maxAmounts = 3;

/** “one” and a unit behind a word that says “ago”.      “um dia”     “une heure”     “einer Stunde” */
const onePattern = /(?:uma?|une?|una|eine[mnr]|een|en|ett?) [\p{L}\p{M}]{2,12}/uy;

function matchOne(text: string, index: number): { end: number } | undefined {
	const found = matchAt(onePattern, text, index);
	return found && { end: found.end };
}

function matchAmount(text: string, index: number): { unit: number; end: number } | undefined {
	const found = matchAt(amountPattern, text, index);
	const unit = found?.groups[2];
	if (!found || unit === undefined) return undefined;
	const start = text.indexOf(unit, index);
	// “vor 31 Mai”, “10 de ago. de 2016”: a day and its month, no amount.
	return unit === "de" || months.matchAt(text, start) ? undefined : { unit: start, end: found.end };
}

function wordAfter(text: string, index: number): number | undefined {
	return after.matchAt(text, skipSpaces(text, index))?.end;
}

function skipSpaces(text: string, index: number): number {
	let end = index;
	while (text.charAt(end) === " " && end - index < 3) end++;
	return end;
}
