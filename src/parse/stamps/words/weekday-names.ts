import { isAsciiDigit } from "../../../formats/ascii.ts";
import { createLexicon, type LexiconMatch } from "./lexicon.ts";

/**
 * Names of the weekdays by language, Monday first: seven fields, each with its forms; `_` is a space or a hyphen.
 *
 * Source: Unicode CLDR 48, `days`, wide and abbreviated; added: *Tues*, *Thurs*, *Sonnabend*, Portuguese without *-feira*, CJK forms.
 */
const weekdayNames = {
	en: "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
	de: "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so",
	fr: "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
	es: "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
	it: "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
	pt: "segunda_feira seg segunda|terça_feira ter terça|quarta_feira qua quarta|quinta_feira qui quinta|sexta_feira sex sexta|sábado sáb|domingo dom",
	nl: "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
	ca: "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
	ro: "luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum",
	pl: "poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz",
	cs: "pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne",
	sk: "pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne",
	sl: "ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned",
	hr: "ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned",
	sr: "понедељак пон|уторак уто|среда сре|четвртак чет|петак пет|субота суб|недеља нед",
	"sr-Latn": "ponedeljak pon|utorak uto|sreda sre|četvrtak čet|petak pet|subota sub|nedelja ned",
	bg: "понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
	mk: "понеделник пон|вторник вто|среда сре|четврток чет|петок пет|сабота саб|недела нед",
	ru: "понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс",
	uk: "понеділок пн|вівторок вт|середа ср|четвер чт|пʼятниця пт|субота сб|неділя нд",
	be: "панядзелак пн|аўторак аў|серада ср|чацвер чц|пятніца пт|субота сб|нядзеля нд",
	lt: "pirmadienis pr|antradienis an|trečiadienis tr|ketvirtadienis kt|penktadienis pn|šeštadienis št|sekmadienis sk",
	lv: "pirmdiena pirmd|otrdiena otrd|trešdiena trešd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd|svētdiena svētd",
	et: "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
	fi: "maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su",
	sv: "måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön",
	da: "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn",
	nb: "mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør|søndag søn",
	is: "mánudagur mán|þriðjudagur þri|miðvikudagur mið|fimmtudagur fim|föstudagur fös|laugardagur lau|sunnudagur sun",
	hu: "hétfő|kedd|szerda sze|csütörtök cs|péntek|szombat szo|vasárnap",
	el: "δευτέρα δευ|τρίτη τρί|τετάρτη τετ|πέμπτη πέμ|παρασκευή παρ|σάββατο σάβ|κυριακή κυρ",
	sq: "e_hënë hën|e_martë mar|e_mërkurë mër|e_enjte enj|e_premte pre|e_shtunë sht|e_diel die",
	tr: "pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz",
	az: "bazar_ertəsi be|çərşənbə_axşamı ça|çərşənbə|cümə_axşamı ca|cümə|şənbə|bazar",
	ka: "ორშაბათი ორშ|სამშაბათი სამ|ოთხშაბათი ოთხ|ხუთშაბათი ხუთ|პარასკევი პარ|შაბათი შაბ|კვირა კვი",
	hy: "երկուշաբթի երկ|երեքշաբթի երք|չորեքշաբթի չրք|հինգշաբթի հնգ|ուրբաթ ուր|շաբաթ շբթ|կիրակի կիր",
	he: "יום_שני יום_ב|יום_שלישי יום_ג|יום_רביעי יום_ד|יום_חמישי יום_ה|יום_שישי יום_ו|יום_שבת שבת|יום_ראשון יום_א",
	ar: "الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
	fa: "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه پنج_شنبه|شنبه|یکشنبه",
	ur: "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
	hi: "सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
	bn: "সোমবার সোম|মঙ্গলবার মঙ্গল|বুধবার বুধ|বৃহস্পতিবার বৃহস্পতি|শুক্রবার শুক্র|শনিবার শনি|রবিবার রবি",
	mr: "सोमवार सोम|मंगळवार मंगळ|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि",
	ta: "திங்கள் திங்|செவ்வாய் செவ்|புதன் புத|வியாழன் வியா|வெள்ளி வெள்|சனி|ஞாயிறு ஞாயி",
	te: "సోమవారం సోమ|మంగళవారం మంగళ|బుధవారం బుధ|గురువారం గురు|శుక్రవారం శుక్ర|శనివారం శని|ఆదివారం ఆది",
	th: "วันจันทร์ จันทร์|วันอังคาร อังคาร|วันพุธ พุธ|วันพฤหัสบดี พฤหัส|วันศุกร์ ศุกร์|วันเสาร์ เสาร์|วันอาทิตย์ อาทิตย์",
	id: "senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|minggu min",
	ms: "isnin isn|selasa sel|rabu rab|khamis kha|jumaat jum|sabtu sab|ahad ahd",
	fil: "lunes lun|martes mar|miyerkules miy|huwebes huw|biyernes biy|sabado sab|linggo lin",
	sw: "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
	kk: "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
	ky: "дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби",
	uz: "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
	gu: "સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર|રવિવાર",
	pa: "ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ|ਐਤਵਾਰ",
	kn: "ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ|ಭಾನುವಾರ",
	ml: "തിങ്കളാഴ്ച|ചൊവ്വാഴ്ച ചൊവ്വാഴ്ച|ബുധനാഴ്ച|വ്യാഴാഴ്ച|വെള്ളിയാഴ്ച|ശനിയാഴ്ച|ഞായറാഴ്ച",
	ne: "सोमबार|मङ्गलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार|आइतबार",
	gl: "luns|martes|mércores|xoves|venres|sábado|domingo",
	lb: "méindeg|dënschdeg|mëttwoch|donneschdeg|freideg|samschdeg|sonndeg",
	nn: "måndag|tysdag|onsdag|torsdag|fredag|laurdag|søndag",
	af: "maandag ma|dinsdag di|woensdag wo|donderdag do|vrydag vr|saterdag sa|sondag so",
	vi: "thứ_hai thứ_2|thứ_ba thứ_3|thứ_tư thứ_4|thứ_năm thứ_5|thứ_sáu thứ_6|thứ_bảy thứ_7|chủ_nhật",
	ja: "月曜日 月曜 (月)|火曜日 火曜 (火)|水曜日 水曜 (水)|木曜日 木曜 (木)|金曜日 金曜 (金)|土曜日 土曜 (土)|日曜日 日曜 (日)",
	zh: "星期一 周一 週一|星期二 周二 週二|星期三 周三 週三|星期四 周四 週四|星期五 周五 週五|星期六 周六 週六|星期日 星期天 周日 週日",
	ko: "월요일 (월)|화요일 (화)|수요일 (수)|목요일 (목)|금요일 (금)|토요일 (토)|일요일 (일)",
} as const satisfies Record<string, string>;

/** Weekdays, 1 = Monday … 7 = Sunday; 0 where the word is a weekday in two languages but not the same (*So* is Sunday or Saturday). */
export const weekdays = createLexicon<Weekday>(toEntries());

/**
 * The weekday that stands at a place of a folded line. “Thu 5 May” is a Thursday in English; in Vietnamese `thứ 5`, “the fifth”, is one, and no
 * name of a month follows.
 */
export function matchWeekday(text: string, index: number): LexiconMatch<Weekday> | undefined {
	const found = weekdays.matchAt(text, index);
	if (
		found === undefined ||
		!isAsciiDigit(text.charCodeAt(found.end - 1)) ||
		!englishMonth.test(text.slice(found.end, found.end + maxToMonth))
	)
		return found;
	return { value: thursday, end: index + "thu".length };
}

/** What stands behind the day of a month in English. “ may” · “th of may” */
const englishMonth = /^(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** “th, of may” */
const maxToMonth = 10;
const thursday: Weekday = { day: 4, language: "en" };

/** A weekday as printed, and the first language of the table that prints it so. */
export interface Weekday {
	readonly day: number;
	readonly language: string;
}

function toEntries(): readonly (readonly [string, Weekday])[] {
	const days = new Map<string, Weekday>();
	for (const [language, names] of Object.entries(weekdayNames)) {
		names.split("|").forEach((forms, index) => {
			for (const form of forms.split(" ")) {
				for (const spelling of [form.replaceAll("_", " "), form.replaceAll("_", "-")]) {
					const known = days.get(spelling);
					if (known === undefined) days.set(spelling, { day: index + 1, language });
					else if (known.day !== index + 1) days.set(spelling, { ...known, day: 0 });
				}
			}
		});
	}
	return [...days];
}
