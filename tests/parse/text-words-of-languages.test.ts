import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const day = "May 3, 2024";

/** A button between the stamp and the text, in its language and script. */
const followed = [
	"Pratite nas",
	"Пратите нас",
	"Śledź nas na",
	"Ακολουθήστε μας",
	"Bizi izləyin",
	"تابعونا على",
	"ہمیں فالو کریں",
	"ติดตามเรา",
	"关注我们",
	"팔로우",
];
/** What stands above the headlines of other stories. */
const related = [
	"Pročitajte još:",
	"Прочетете още",
	"Přečtěte si také",
	"Skaityk taip pat",
	"A lire aussi",
	"Vea también",
	"Կարդացեք նաև",
	"مزید پڑھیں",
	"हे ही वाचा",
	"更多新聞",
];

describeForms("words of pages in many languages", [
	...followed.map(
		(button) =>
			[
				`where a page may be followed: ${button}`,
				`${headline}\n\n${day}\n${button}\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["4 boilerplate"] },
			] as const,
	),
	...related.map(
		(heading) =>
			[
				`other stories: ${heading}`,
				`${headline}\n\n${day}\n\n${lead}\n\n${second}\n\n${heading}\nFerry sinks off the pier\n`,
				{
					headline,
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: ["9 related-heading", "10 below-text"],
				},
			] as const,
	),
	...["Сначала новыеСначала старые", "Najpierw noweNajpierw stare", "Prvo nova obaveštenjaPrvo stara obaveštenja"].map(
		(buttons) =>
			[
				`which items of a live page stand first: ${buttons}`,
				`${headline}\n\n${day}\n${buttons}\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["4 breadcrumb"] },
			] as const,
	),
	[
		"a headline that says a word twice is no pair of buttons",
		`Old iPhoneOld iPad\n\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline: "Old iPhoneOld iPad", stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"what a page earns by links",
		`${headline}\n\n${day}\nWe may earn a commission from links on this page.\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["4 boilerplate"] },
	],
	[
		"the label of the stamp below, behind who wrote",
		`${headline}\n\nPar Anne Petit - Mis à jour le\n12/05/2024 à 11:26\nPublié le 12/05/2024 à 10:54\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Par Anne Petit",
			authors: ["Anne Petit"],
			stamps: ["modified Mis à jour le 12/05/2024 à 11:26", "published Publié le 12/05/2024 à 10:54"],
			body: [lead, second],
		},
	],
	[
		"the way to the page that ends in the headline",
		` date 2024-05-03 Home > Cronaca > Frana sulla strada del lago\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Frana sulla strada del lago",
			labels: ["Cronaca"],
			section: "Cronaca",
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"the way to the page, above the headline in other letters",
		`Home > News > MAYOR OF OLDPORT OPENS BRIDGE\n\n${headline}\n\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, labels: ["News"], section: "News", stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a station with its number and its staff in small letters",
		`${headline}\n\nby News 10 staff\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "by News 10 staff", stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"whose a picture is, in square brackets behind its caption",
		`${headline}\n\n${day}\n\nThe bridge was opened by the mayor on Friday. [© ANN LEE / AFP]\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["5 caption"] },
	],
	[
		"the text of a picture and its caption, which say the same, between headline and text",
		`${headline}\n\nA view of the old mill\nA view of the old mill\n\n${lead} ${second}\n\n${second}\n`,
		{ headline, body: [`${lead} ${second}`, second], leftOut: ["3 caption", "4 caption"] },
	],
	[
		"an agency and a city with a stroke between, alone",
		`${headline}\n\n${day}\n\nQNA/Muscat\n\n${lead} ${second}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], dateline: "QNA/Muscat", body: [`${lead} ${second}`, second] },
	],
	[
		"the word for a text below whose it is",
		`${headline}\n\nAgência Norte\n\nTexto\n\n14 mar. 2022, 20:32\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "Agência Norte", stamps: ["unknown 14 mar. 2022, 20:32"], body: [lead, second], leftOut: ["5 header-line"] },
	],
	[
		"an update in brackets without its year, in Japanese",
		`${headline}\n\n2024年5月3日 10:12(5月4日 11:30更新)\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown 2024年5月3日 10:12", "modified 5月4日 11:30更新"], body: [lead, second] },
	],
	[
		"who wrote by the dateline, before who edited below the text",
		"大桥重新开放\n\n2024-05-03 17:20 来源：新华社\n\n新华社北京5月3日电（记者王小明、李大华）大桥在关闭两年之后于周五重新开放，市长在讲话中感谢了工人。\n\n修桥用了三年时间，花费比计划的多。\n\n编辑：赵可\n",
		{
			headline: "大桥重新开放",
			byline: "王小明、李大华",
			stamps: ["unknown 2024-05-03 17:20"],
			dateline: "新华社北京5月3日电（记者王小明、李大华）",
			body: ["大桥在关闭两年之后于周五重新开放，市长在讲话中感谢了工人。", "修桥用了三年时间，花费比计划的多。"],
			leftOut: ["3 beside-stamp", "9 further-byline"],
		},
	],
	[
		"a site and its agency behind the word for who wrote",
		`${headline}\n\nVon harbour.at/apa   12. März 2024 07:41 Uhr\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "Von harbour.at/apa", stamps: ["unknown 12. März 2024 07:41 Uhr"], body: [lead, second] },
	],
	[
		"an agency in Cyrillic by the last word of its name, behind place and day in capitals",
		`Маяк снова работает\n\n12 апреля 2024, 15:20\n\nСАМАРА. 12 АПРЕЛЯ. РЕКА НЬЮС. Маяк на набережной снова работает, сообщили в мэрии города в понедельник.\n\nЛампу заменили, а лестницу сварили заново.\n`,
		{
			headline: "Маяк снова работает",
			stamps: ["unknown 12 апреля 2024, 15:20"],
			dateline: "САМАРА. 12 АПРЕЛЯ. РЕКА НЬЮС.",
			body: ["Маяк на набережной снова работает, сообщили в мэрии города в понедельник.", "Лампу заменили, а лестницу сварили заново."],
		},
	],
	[
		"whose a picture is, where the agency is called like a town",
		`${headline}\n\n${day}\n\nThe bridge was built in three years.\nKEYSTONE\n\n${lead} ${second}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [`${lead} ${second}`, second], leftOut: ["5 caption", "6 header-line"] },
	],
	[
		"a stamp twice above the text",
		`${headline}\n\nPublished May 31, 2024 10:15 AM\nPublished May 31, 2024 10:15 AM\n\n${lead} ${second}\n\n${second}\n`,
		{
			headline,
			stamps: ["published Published May 31, 2024 10:15 AM", "published Published May 31, 2024 10:15 AM"],
			body: [`${lead} ${second}`, second],
		},
	],
	[
		"the headline twice below that of another story",
		`Ferry lines to share one pier\n\nMill reopens in Newport again\nMill reopens in Newport again\n\nThe old mill of Newport will open again on Monday, its owner said after two years of repairs.\n\n${second}\n`,
		{
			headline: "Mill reopens in Newport again",
			body: ["The old mill of Newport will open again on Monday, its owner said after two years of repairs.", second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"the way to the page above a headline in other words",
		` date 2024-05-03 Home > News > Mayor’s ferry plan approved by council\n\nCouncil approves the plan of the mayor\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Council approves the plan of the mayor",
			labels: ["News"],
			section: "News",
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"a headline below a picture without its caption",
		`- Sputnik International, 1920, 25.02.2022\nHarbour Talks Fail\nBoth towns got the news of a failed harbour deal on Friday\n\n12:04 GMT 31.05.2024\n${lead}\n${second}\n`,
		{
			headline: "Both towns got the news of a failed harbour deal on Friday",
			labels: ["Harbour Talks Fail"],
			stamps: ["unknown 12:04 GMT 31.05.2024"],
			body: [lead, second],
			leftOut: ["1 caption"],
		},
	],
	[
		"what is said of a commission in a story",
		`${headline}\n\n${day}\n\n${lead}\n\nWe earn a commission of two percent on each ticket, the captain told the court on Friday.\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024"],
			body: [lead, "We earn a commission of two percent on each ticket, the captain told the court on Friday."],
		},
	],
	[
		"a headline above the word for a text",
		`Notícias do Norte\n\nBarcas voltam ao porto\n\nTexto\n\n14 mar. 2022, 20:32\n\n${lead}\n\n${second}\n`,
		{
			headline: "Barcas voltam ao porto",
			labels: ["Notícias do Norte"],
			stamps: ["unknown 14 mar. 2022, 20:32"],
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"two words glued in a subhead",
		`${headline}\n\n${day}\n\n${lead}\n\nThe winnersThe losers\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [lead, "The winnersThe losers", second] },
	],
	[
		"an agency and a label above a headline that begins with a number",
		`AFP - Published\n5 killed in ferry crash off Oldport, police say\n\n${lead}\n\n${second}\n`,
		{ headline: "5 killed in ferry crash off Oldport, police say", labels: ["AFP - Published"], body: [lead, second] },
	],
]);
