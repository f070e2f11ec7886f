import { toString as toPlainText } from "mdast-util-to-string";
import { expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";

/** What is read of a capture: headline, labels, byline, stamps, dateline, the text. */
function read(text: string) {
	const article = parseText(text);
	const values = {
		headline: article.headline?.value,
		labels: article.labels.map(({ value }) => value),
		byline: article.byline?.value,
		stamps: article.stamps.map(({ evidence }) => evidence.text),
		dateline: article.dateline?.text,
		body: article.body.children.map((node) => toPlainText(node)),
	};
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0));
}

const hungarian = "A kikötő régi hídja hétfőn nyílt meg újra a város közepén, közölte a polgármester a honlapján.";
const romanian = "Podul vechi din centrul orașului a fost redeschis luni, a anunțat primarul într-un comunicat de presă.";
const greek = "Η παλιά γέφυρα του λιμανιού άνοιξε ξανά τη Δευτέρα, όπως ανακοίνωσε ο δήμαρχος της πόλης στους κατοίκους.";
const greekSecond = "Χρειάστηκαν τρία χρόνια για να χτιστεί και κόστισε περισσότερο από όσο είχε προβλεφθεί στην αρχή.";
const persian = "پل قدیمی بندر روز دوشنبه دوباره باز شد و شهردار این خبر را در نشست خبری خود به مردم شهر اعلام کرد.";
const hebrew = "הגשר הישן של הנמל נפתח מחדש ביום שני, כך הודיע ראש העיר לתושבים במסיבת עיתונאים שנערכה בכיכר.";
const hindi = "बंदरगाह का पुराना पुल सोमवार को फिर से खुल गया और शहर के महापौर ने लोगों को इसकी जानकारी दी, जिसके बाद बड़ी संख्या में लोग वहां पहुंचे।";
const thai = "สะพานเก่าของท่าเรือเปิดใช้งานอีกครั้งในวันจันทร์ นายกเทศมนตรีแจ้งให้ประชาชนทราบในการแถลงข่าวที่จัตุรัสกลางเมือง และมีผู้คนจำนวนมากมาร่วมงานในวันนั้น";
const polish = "Stary most w porcie został ponownie otwarty w poniedziałek, poinformował burmistrz miasta na konferencji.";
const norwegian = "Den gamle broen i havnen åpnet igjen mandag, opplyser ordføreren i byen til innbyggerne på torget.";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"what stands below “Ezek érdekelhetnek még” dates other stories; the one paragraph above it is the text (Hungarian)",
		`Hírek\n\n2021. December 30. 05:00, csütörtök | Belföld\n\nÚjra megnyílt a kikötő régi hídja\n\n${hungarian}\n\nEzek érdekelhetnek még\n\n2026. Január 16. 07:08, péntek | Belföld\n\nVasárnapig enyhül az időjárás\n`,
		{
			headline: "Újra megnyílt a kikötő régi hídja",
			labels: ["Hírek", "Belföld"],
			stamps: ["2021. December 30. 05:00, csütörtök"],
			body: [hungarian],
		},
	],
	[
		"“10 minutes ago” below the text is that of the next story (Romanian)",
		`Podul vechi din port a fost redeschis luni\nVestea.ro, 4 decembrie 2025 16:50\n${romanian}\nAcum 10 minute\n`,
		{ headline: "Podul vechi din port a fost redeschis luni", stamps: ["4 decembrie 2025 16:50"], body: [romanian] },
	],
	[
		"who wrote it, in Romanian",
		`Înapoi\nPodul vechi din port a fost redeschis luni\n\nArticol scris de: Ioana Pop\n\n${romanian}\n`,
		{ headline: "Podul vechi din port a fost redeschis luni", labels: ["Înapoi"], byline: "Articol scris de: Ioana Pop", body: [romanian] },
	],
	[
		"the city of a weather box is no place of a dateline (Greek)",
		`Παρασκευή, 19 Απριλίου, 2024\n17.6 C\nAthens\n\nΆνοιξε ξανά η παλιά γέφυρα του λιμανιού\n\n${greek}\n\n${greekSecond}\n`,
		{ headline: "Άνοιξε ξανά η παλιά γέφυρα του λιμανιού", body: [greek, greekSecond] },
	],
	[
		"the time on the line below a day in digits",
		`23.08.2023\n12:41\nΆνοιξε ξανά η παλιά γέφυρα του λιμανιού\n${greek}\n`,
		{ headline: "Άνοιξε ξανά η παλιά γέφυρα του λιμανιού", stamps: ["23.08.2023 12:41"], body: [greek] },
	],
	[
		"a calendar above the stamp of the article (Persian)",
		`چهارشنبه / ۲۳ مهر / ۱۴۰۴ - 15 October, 2025\n سایت بندر / ۱۴۰۴/۰۲/۱۶\n\nپل قدیمی بندر دوباره باز شد و مردم آمدند\n\n${persian}\n`,
		{ headline: "پل قدیمی بندر دوباره باز شد و مردم آمدند", stamps: ["۱۴۰۴/۰۲/۱۶"], body: [persian] },
	],
	[
		"name, day and time close the text (Hebrew)",
		`הגשר הישן של הנמל נפתח מחדש אחרי שלוש שנים\n\n${hebrew}\n\nיעל כהן 27/04/2016 18:12\nשתפו:\n`,
		{ headline: "הגשר הישן של הנמל נפתח מחדש אחרי שלוש שנים", byline: "יעל כהן", stamps: ["27/04/2016 18:12"], body: [hebrew] },
	],
	[
		"a place in letters without a case opens the text (Hindi)",
		`Top Stories\n\nबंदरगाह का पुराना पुल फिर से खुल गया, महापौर ने जानकारी दी।\n\nपटना: ${hindi}\n`,
		{
			headline: "बंदरगाह का पुराना पुल फिर से खुल गया, महापौर ने जानकारी दी।",
			labels: ["Top Stories"],
			dateline: "पटना:",
			body: [hindi],
		},
	],
	[
		"a rubric in two languages behind the day of the crawl; a place before a dash (Thai)",
		` date 2026-03-02 ข่าวอาชญากรรม - Crime\nสะพานเก่าของท่าเรือเปิดใช้งานอีกครั้งหลังซ่อมแซมนานสามปีเต็ม\nเชียงราย – ${thai}\n`,
		{
			headline: "สะพานเก่าของท่าเรือเปิดใช้งานอีกครั้งหลังซ่อมแซมนานสามปีเต็ม",
			labels: ["ข่าวอาชญากรรม - Crime"],
			dateline: "เชียงราย –",
			body: [thai],
		},
	],
	[
		"a picture's text and its caption, equal and without a blank line between (Polish)",
		`Stary most w porcie znów otwarty\n\nBurmistrz na moście nad rzeką\nBurmistrz na moście nad rzeką\n\n${polish}\n`,
		{ headline: "Stary most w porcie znów otwarty", body: [polish] },
	],
	[
		"a site's menu, and a rubric behind the day of the crawl (Norwegian)",
		` date 2020-02 Nyheter\n\n${norwegian} ${norwegian}\n\n${norwegian}\n`,
		{ labels: ["Nyheter"], body: [`${norwegian} ${norwegian}`, norwegian] },
	],
	["a time alone above the text", `23:19\n\n- ${romanian} ${romanian}\n`, { body: [`- ${romanian} ${romanian}`] }],
];

it.each(forms)("%s", (_why, given, expected) => {
	expect(read(given)).toEqual(expected);
});
