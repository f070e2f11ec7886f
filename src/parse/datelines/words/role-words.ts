import { indianDesks } from "./front-words.ts";

/** Words that end the name of a desk or of a reporter who is not named: `Staff Reporter`, `De notre correspondant`, `اسٹاف رپورٹر`. Lower case. Source: own reading of news pages in these languages. */
export const roleEnds: ReadonlySet<string> = new Set(
	[
		"reporter reporters correspondent correspondents representative desk newsdesk newsroom bureau korrespondent korrespondentin mitarbeiter",
		"correspondant correspondante correspondance corresponsal corresponsales correspondente corrispondente redacción redacció rédaction redação",
		"redazione redaktion redakcja redakce redakcia redakcija koresponden kontributor wartawan redaksi muhabir muhabiri корреспондент кореспондент",
		"редакция редакція مراسل مراسلنا مراسلتنا مندوبنا خبرنگار نامہ‌نگار نگار ڈیسک بیورو डेस्क रिपोर्टर ডেস্ক রিপোর্টার প্রতিনিধি प्रतिनिधी प्रतिवेदक वार्ताहर",
		`బ్యూరో డెస్క్ ಪ್ರತಿನಿಧಿ ವರದಿಗಾರ ബ്യൂറോ પ્રતિનિધિ ਪ੍ਰਤੀਨਿਧ ਪੱਤਰਕਾਰ නියෝජිත ${indianDesks}`,
	].flatMap((list) => list.split(" ")),
);

/** Words that begin it: `Corresponsal de guerra`, `Enviado especial`, `نمائندہ خصوصی`. */
export const roleOpenings: ReadonlySet<string> = new Set(
	"corresponsal correspondant correspondante correspondente corrispondente enviado enviada envoyé envoyée inviato inviata redacción rédaction redação redazione koresponden نمائندہ مراسل नगर নিজস্ব स्टाफ".split(
		" ",
	),
);

/** What reports in the words of a desk: `Bureau Report`, `بیورو رپورٹ`. */
export const deskReports: ReadonlySet<string> = new Set([
	"bureau report",
	"staff report",
	"web report",
	"online report",
	"monitoring report",
	"بیورو رپورٹ",
	"اپنے رپورٹر سے",
	"اپنے نمائندے سے",
	"ہمارے نمائندے سے",
	"ویب رپورٹ",
	"ब्यूरो रिपोर्ट",
]);
