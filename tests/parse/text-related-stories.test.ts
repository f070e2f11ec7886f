import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("related stories and what stands below the text", [
	[
		"headlines of other stories below “Latest News” are no key words",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nLatest News\n\nSee more Latest News\n\nAirline updates emblem\n\nRiver & World\n\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 boilerplate", "11 below-text", "13 below-text"],
		},
	],
	[
		"other stories of a rubric that the heading names",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nMORE National ARTICLES\n\nBoat Found Near River\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["7 related-heading", "9 below-text"] },
	],
	[
		"what is advertised below the text, and the notice of it",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nShopping Trends\n\nThe Shopping Trends team is independent of the journalists at Lake News.\n\nEditor's Picks\n\nTen boats for the summer\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["7 related-heading", "9 boilerplate", "11 related-heading", "13 below-text"],
		},
	],
	[
		"more of a rubric, in capitals, between two paragraphs",
		`Jump directly to the content\nMayor of Oldport opens bridge\n\n${lead}\n\nREAD MORE OLDPORT NEWS\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["1 boilerplate", "6 related-heading"] },
	],
	[
		"the first line is the page's stamp, that of the next story below the text",
		`Wednesday, February 29, 2012\n\nBridge Opens in Oldport\n\nOSLO (AP) - ${lead} ${second}\n\nTuesday, February 28, 2012\n\nBoat found in the hall\n`,
		{
			headline: "Bridge Opens in Oldport",
			stamps: ["unknown Wednesday, February 29, 2012"],
			dateline: "OSLO (AP) -",
			body: [`${lead} ${second}`, "Tuesday, February 28, 2012", "Boat found in the hall"],
		},
	],
	[
		"a label that lost its stamp and the word that joined them, on a page without a headline; a stamp at the end",
		`Connect with us\n\nPublished\n\non\n\n${lead}\n\n${second}\n\nPublish : 2024-05-03 11:21:00\n`,
		{
			stamps: ["published Publish : 2024-05-03 11:21:00"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"openings of other stories, cut off, below the text",
		`Bridge Opens in Oldport\n\n${lead}\n${second}\nOSLO: The mayor of the town went home on Wednesday, and the...\nLIMA: The high court of the land has ruled on Friday that...\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["5 below-text", "6 below-text"] },
	],
	[
		"two short sentences above a stamp at the very end are the text",
		"港の灯台、百年ぶりに点灯\n2024年5月7日 14:22\n北の町の古い灯台が7日、百年ぶりに点灯した。\n市によると、夏まで毎晩点灯する。\n［北海新聞 2024年5月7日掲載］",
		{
			headline: "港の灯台、百年ぶりに点灯",
			stamps: ["unknown 2024年5月7日 14:22", "published 2024年5月7日掲載"],
			leftOut: ["5 beside-stamp"],
			body: ["北の町の古い灯台が7日、百年ぶりに点灯した。", "市によると、夏まで毎晩点灯する。"],
		},
	],
	[
		"a related link inside the text is no address of the article",
		`New bridge opens in the old town\n${lead}\n${second}\nhttps://harbour.example/other.html\nThe ferry will stop in autumn, the council added on Monday.`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, second, "The ferry will stop in autumn, the council added on Monday."],
			leftOut: ["4 address-line"],
		},
	],
	[
		"metadata dump: the headline twice, the description is the lead, a pair of stamps, key words, numbers",
		`New Bridge Opens in the Old Town\nNew Bridge Opens in the Old Town\nMOSCOW (Sputnik) - The town of Oldport opened a bridge over the river on Monday, the... 03.06.2024, Sputnik International\n2024-06-03T09:12+0000\n2024-06-03T10:05+0000\nworld\noldport\nnew bridge\nhttps://img.harbour.example/1.jpg\n${second}\nworld\noldport\nSputnik International\ndesk@harbour.example\n+74950000000\n252\nNews\nen_EN\n`,
		{
			headline: "New Bridge Opens in the Old Town",
			labels: ["world", "oldport", "new bridge"],
			section: "world",
			stamps: ["unknown 2024-06-03T09:12+0000", "unknown 2024-06-03T10:05+0000"],
			dateline: "MOSCOW (Sputnik) -",
			body: ["The town of Oldport opened a bridge over the river on Monday, the…", second],
			leftOut: [
				"3 description-tail",
				"9 address-line",
				"13 boilerplate",
				"14 contact",
				"15 contact",
				"16 counter",
				"17 label-below",
				"18 boilerplate",
			],
		},
	],
	[
		"page text: captions, a rubric's blurb and a teaser inside the text are left out",
		`- Sputnik International, 1920\nWorld\nThe newest stories from all over the world.\n\nNew Bridge Opens in the Old Town\n\n© AP Photo / Jane DoeThe mayor at the bridge\nThe mayor at the bridge - Sputnik International, 1920, 03.06.2024\nSubscribe\nMOSCOW (Sputnik) - ${lead}\nA ferry - Sputnik International, 1920, 02.06.2024\nAnalysis\nFerries Are a Thing of the Past\n${second}`,
		{
			headline: "New Bridge Opens in the Old Town",
			labels: ["World"],
			section: "World",
			dateline: "MOSCOW (Sputnik) -",
			body: [lead, second],
			leftOut: [
				"1 caption",
				"3 boilerplate",
				"7 caption",
				"8 caption",
				"9 boilerplate",
				"11 caption",
				"12 related-story",
				"13 related-story",
			],
		},
	],
	[
		"a menu, a kicker, a masthead below the weather, related stories above the text",
		`19.1 C\nSunday, June 9, 2024\nHome\nNews\nOpinion\nSports\n\nNew bridge opens in the old town\n\nRelated stories\n\nFerry stops in autumn\n\nThe last ferry will leave the harbour...\n\n${lead}\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, second],
			leftOut: [
				"1 weather",
				"2 masthead",
				"3 menu",
				"4 menu",
				"5 menu",
				"6 menu",
				"10 related-story",
				"12 related-story",
				"14 related-story",
			],
		},
	],
	[
		"related stories below a text of one sentence, with a dateline and a stamp of their own",
		`New bridge opens in the old town\n${lead}\n3 June 2024, 12:05\nShare this article\nRelated stories\nTower reopens after ten years\nOSLO (AP) — A tower reopened on Friday.\nMarch 3, 2021\nPrivacy policy`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead],
			leftOut: ["4 boilerplate", "5 related-story", "6 related-story", "7 related-story", "8 related-story", "9 related-story"],
		},
	],
	[
		"the same inside the text, which goes on below",
		`New bridge opens in the old town\n3 June 2024, 12:05\n${lead}\nRelated stories\nTower reopens after ten years\nOSLO (AP) — A tower reopened on Friday.\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["4 related-heading", "5 related-story", "6 related-story"],
		},
	],
	[
		"related stories above the dateline of the article: the nearest headline is its own teaser",
		`New bridge opens in the old town\n3 June 2024, 12:05\nRelated stories\nTower reopens after ten years\nOSLO (AP) — ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			dateline: "OSLO (AP) —",
			body: [lead, second],
			leftOut: ["3 related-story", "4 header-line"],
		},
	],
	[
		"verses at the end are text, no key words",
		`New bridge opens in the old town\n${lead}\nRain on the iron\nRust on the rail`,
		{ headline: "New bridge opens in the old town", body: [lead, "Rain on the iron", "Rust on the rail"] },
	],
	[
		"name and stamp in one line below the text, key words without a colon",
		`New bridge opens in the old town\n${lead}\n${second}\nPosted by Ann Lee on 3 May 2024\nTagged bridge, old town`,
		{
			headline: "New bridge opens in the old town",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["bridge", "old town"],
			stamps: ["published 3 May 2024"],
			body: [lead, second],
			leftOut: ["5 tag-list"],
		},
	],
	[
		"Korean: who wrote it, with an address, below the text; the end, buttons",
		"오래된 도시에 다리 개통\n2024-05-03 14:37\n오래된 도시에 새 다리가 월요일 개통됐다고 시가 밝혔다.\n다리는 계획보다 비쌌습니다.\n김민수 기자 minsu@news.example\n(끝)\n항구신문을 구독하세요\n무단전재 및 재배포 금지",
		{
			headline: "오래된 도시에 다리 개통",
			byline: "김민수 기자 minsu@news.example",
			authors: ["김민수"],
			stamps: ["unknown 2024-05-03 14:37"],
			body: ["오래된 도시에 새 다리가 월요일 개통됐다고 시가 밝혔다.", "다리는 계획보다 비쌌습니다."],
			leftOut: ["6 boilerplate", "7 boilerplate", "8 boilerplate"],
		},
	],
	[
		"a picture of another story with headline and stamp below the first sentence",
		`New bridge opens in the old town\nAnn Lee\nAll materials\nWrite to the author\n${lead}\nThe ferry - Sputnik International, 1920, 03.05.2024\nFerry to stop on Monday\n1 May 2024, 08:10 GMT\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 boilerplate", "6 caption", "7 related-story", "8 related-story"],
		},
	],
	[
		"desk initials below the text are no key words",
		`New bridge opens in the old town\n3 May 2024, 06:00\n${lead}\n${second}\nab/cd/ef`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: [lead, second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"day and time alone below the text, where the header has no stamp",
		`Mayor declines to comment on the bridge\n\nOLDPORT, Dec 7 (PRIME) -- ${lead}\n\n${second}\n\nEnd\n\n17.12.2021 13:31\n`,
		{
			headline: "Mayor declines to comment on the bridge",
			stamps: ["unknown 17.12.2021 13:31"],
			dateline: "OLDPORT, Dec 7 (PRIME) --",
			body: [lead, second],
			leftOut: ["7 boilerplate"],
		},
	],
	[
		"a list of the newest stories above the headline",
		`Fri 19 Apr 2024\n\n@ Contact us\n\nLatest\n4h agoMayor loses her boat after claims he misused the bridge\nLatest\n7h agoReview ordered into second bridge at the old harbour\n\nBridge attack: boatmen told to ‘stay at home and lock doors’\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge attack: boatmen told to ‘stay at home and lock doors’",
			body: [lead, second],
			leftOut: ["1 masthead", "3 above-headline", "5 related-heading", "6 above-headline", "7 related-heading", "8 above-headline"],
		},
	],
	[
		"day and time below the text, above key words with their sign",
		`${lead}\n${second}\n(Prepared by Ann Lee for the evening edition)\n2024-05-03 02:42:00\n#Bridge #river #Oldport\n`,
		{
			body: [lead, second, "(Prepared by Ann Lee for the evening edition)"],
			stamps: ["unknown 2024-05-03 02:42:00"],
			labels: ["Bridge", "river", "Oldport"],
			leftOut: ["5 tag-list"],
			problems: ["headline-missing"],
		},
	],
	[
		"a sentence that links broke, right below a headline of another story",
		`Bridge Opens in Oldport\n\n${lead}\nRelated\nMayor resigns over the ferry\nThe town has\nthree bridges\nin all, the clerk said.\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			body: [lead, "The town has three bridges in all, the clerk said.", second],
			leftOut: ["4 related-heading", "5 related-story"],
		},
	],
	[
		"other stories as items with their first sentences, in one block above a headline that is set off",
		`Business\n\n  • Mill reopens in May\n    NEWPORT – The mill on the lake will open again in May, its owners said on Friday.\n  • Ferry lines share a pier\n    VARNES – Both lines will sail from one pier next year, the port said on Friday.\n\nMayor of Oldport opens new bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens new bridge",
			labels: ["Business"],
			section: "Business",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 boilerplate", "5 boilerplate", "6 boilerplate"],
		},
	],
	[
		"the same items as the story itself: nothing stands below",
		`Mayor of Oldport opens new bridge\n\n• Mill reopens in May\nThe mill on the lake will open again in May, its owners said on Friday.\n• Ferry lines share a pier\nBoth lines will sail from one pier next year, the port said on Friday.\n`,
		{
			headline: "Mayor of Oldport opens new bridge",
			body: [
				"Mill reopens in May",
				"The mill on the lake will open again in May, its owners said on Friday.",
				"list: Ferry lines share a pier",
				"Both lines will sail from one pier next year, the port said on Friday.",
			],
		},
	],
	[
		"other stories and their days, each below a mark of its own, in one block with the headline",
		`-\nTips for rowing - November 6, 2020\n-\n7 ways to cross the river - November 24, 2018\nMayor of Oldport opens new bridge\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens new bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 boilerplate", "4 boilerplate"],
		},
	],
	[
		"the day of a story below “Read also” and a headline, which stand between two paragraphs",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\nRead also\n\nMill closes after the flood\n\n${second} Nobody was hurt on the river that day, said the mayor.\n\nPublished: May 5, 2024 10:15\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["published Published: May 5, 2024 10:15"],
			body: [lead, "Mill closes after the flood", `${second} Nobody was hurt on the river that day, said the mayor.`],
			leftOut: ["5 related-heading"],
		},
	],
	[
		"the day of another story below “Other news” (Russian)",
		"Мэр открыла мост через реку в порту\n\nГород открыл в понедельник новый мост через реку, сообщила мэрия.\n\nСтройка длилась три года, и стоила дороже.\n\nДругие новости\n\nМельница закрыта\n\nМельницу на озере закроют в мае, сказали её хозяева в пятницу.\n\nОпубликовано: 5 мая 2024\n",
		{
			headline: "Мэр открыла мост через реку в порту",
			body: [
				"Город открыл в понедельник новый мост через реку, сообщила мэрия.",
				"Стройка длилась три года, и стоила дороже.",
				"Мельница закрыта",
				"Мельницу на озере закроют в мае, сказали её хозяева в пятницу.",
			],
			leftOut: ["7 related-heading", "13 below-text"],
		},
	],
]);
