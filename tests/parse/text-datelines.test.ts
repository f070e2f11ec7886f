import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("datelines in a page", [
	[
		"a name in brackets that no table knows, above the stamp, opens the text all the same",
		`Mayor of Oldport opens bridge\n\n(Saint-Zorble-sur-Mer) ${lead}\n\nPublished May 3, 2024\n\nBy Ann Lee\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Published May 3, 2024"],
			body: [`(Saint-Zorble-sur-Mer) ${lead}`, second],
		},
	],
	[
		"a city and its state in front of day and time, right above the text",
		`Mayor of Oldport opens bridge\n\nDenver, Colo., Jun 3, 2021 / 16:01 pm\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown Jun 3, 2021 / 16:01 pm"],
			dateline: "Denver, Colo., Jun 3, 2021 / 16:01 pm",
			body: [lead, second],
		},
	],
	...[
		"[오래=뉴시스] 항구 모습. (사진=오래시 제공) photo@newsis.com *재판매 및 DB 금지",
		"[서울=뉴시스] 김민수 기자 = 항구의 모습이다. 2024.05.03. minsu@newsis.com",
		"(오래=연합뉴스) 김민수 기자 = 항구의 모습. 2024.5.3 [오래시 제공. 재판매 및 DB 금지] photo@yna.co.kr",
		"(오래=뉴스1) 김민수 기자 = 항구의 모습. 2024.5.3/뉴스1",
		"(오래=뉴스1) 김민수 기자 = 항구의 모습.(오래시 제공)2024.5.3/뉴스1 © News1",
	].map(
		(caption) =>
			[
				`a caption of the agency with a dateline of its own, above the text: ${caption}`,
				`오래시 새 다리 내달 개통\n\n등록 2024.05.03 14:03:00\n\n${caption}\n\n[부산=뉴시스]홍길동 기자 = 부산시는 내달 새 다리를 연다고 3일 밝혔다.\n\n시는 조명등 240개를 설치했다.\n`,
				{
					headline: "오래시 새 다리 내달 개통",
					byline: "홍길동",
					authors: ["홍길동"],
					stamps: ["published 등록 2024.05.03 14:03:00"],
					dateline: "[부산=뉴시스]홍길동 기자 =",
					body: ["부산시는 내달 새 다리를 연다고 3일 밝혔다.", "시는 조명등 240개를 설치했다."],
					leftOut: ["5 caption"],
				},
			] as const,
	),
	[
		"the caption is all that a page of pictures tells",
		"오래시 새 다리 내달 개통\n\n등록 2024.05.03 14:03:00\n\n[오래=뉴시스] 김민수 기자 = 항구의 모습. 2024.05.03. photo@newsis.com *재판매 및 DB 금지\n",
		{
			headline: "오래시 새 다리 내달 개통",
			byline: "김민수",
			authors: ["김민수"],
			stamps: ["published 등록 2024.05.03 14:03:00"],
			dateline: "[오래=뉴시스] 김민수 기자 =",
			body: ["항구의 모습. 2024.05.03. photo@newsis.com *재판매 및 DB 금지"],
		},
	],
	...["VAN-Anadolu Agency", "ANKARA-Reuters", "PARIS – Agence France-Presse", "VAN – Doğan News Agency", "ANKARA"].flatMap((place) =>
		["\n\n", "\n"].map(
			(gap) =>
				[
					`alone between headline and stamp${gap === "\n" ? ", in one block with it" : ""}: ${place}`,
					`Mayor of Oldport opens bridge\n\n${place}${gap}May 3 2024 14:22:00\n\n${lead}\n\n${second}\n`,
					{
						headline: "Mayor of Oldport opens bridge",
						stamps: ["unknown May 3 2024 14:22:00"],
						dateline: place,
						body: [lead, second],
					},
				] as const,
		),
	),
	...["May 3rd 2024 | LAGOS", "3 May 2024 • Nairobi", "May 3rd 2024| ADDIS ABABA"].map(
		(stamp) =>
			[
				`a city behind the day and a stroke: ${stamp}`,
				`Mayor of Oldport opens bridge\n\n${stamp}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					stamps: [`unknown ${stamp.split(/ ?[|•]/)[0]}`],
					dateline: stamp.split(/[|•] /)[1],
					body: [lead, second],
					leftOut: ["3 beside-stamp"],
				},
			] as const,
	),
	[
		"a rubric behind the day and a stroke, which is a town’s name, too",
		`Mayor of Oldport opens bridge\n\nMay 3rd 2024 | Reading\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 3rd 2024"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	...["(Gatineau)", "Gatineau —", "OLDPORT —", "Bern (sda) -"].map(
		(place) =>
			[
				`above the stamp, opening the story’s first paragraph, which is no deck: ${place}`,
				`Mayor of Oldport opens bridge\n\n${place} ${lead}\n\nPublished May 3, 2024\n\nBy Ann Lee\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					stamps: ["published Published May 3, 2024"],
					dateline: place,
					body: [lead, second],
				},
			] as const,
	),
	[
		"a city and a colon in the same place are what the deck is about",
		`Mayor of Oldport opens bridge\n\nOslo: ${lead}\n\nPublished May 3, 2024\n\nBy Ann Lee\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: `Oslo: ${lead}`,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Published May 3, 2024"],
			body: [second],
		},
	],
	...["St. Oswin, Utah", "ZORBLE-KONA, Hawaii", "Oldport, Kan."].map(
		(place) =>
			[
				`alone on its line below the stamp, a town and its state: ${place}`,
				`Mayor of Oldport opens bridge\nMay 3, 2024\n${place}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: ["unknown May 3, 2024"], dateline: place, body: [lead, second] },
			] as const,
	),
	...["SINGAPORE", "HONG KONG", "KUWAIT"].map(
		(place) =>
			[
				`alone on its line, the name of a country, too, but no rubric: ${place}`,
				`Mayor of Oldport opens bridge\n\nBy Ann Lee\nMay 3, 2024\n\n${place}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					stamps: ["unknown May 3, 2024"],
					dateline: place,
					body: [lead, second],
				},
			] as const,
	),
	[
		"a city and its country, set off below the stamp",
		`Mayor of Oldport opens bridge\n\nBy: News Desk\n\nLast Updated: May 3, 2024, 21:50\n\nPune, India\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By: News Desk",
			stamps: ["modified Last Updated: May 3, 2024, 21:50"],
			dateline: "Pune, India",
			body: [lead, second],
		},
	],
	...["Hanoi (VNA)", "HCM City (VNA)"].map(
		(place) =>
			[
				`alone on its line, and its dash on the next: ${place}`,
				`Mayor of Oldport opens bridge\n\n${place}\n– ${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", dateline: place, body: [lead, second] },
			] as const,
	),
	[
		"points of a release, each below its mark, above place, day and wire, on a page without the headline",
		`-\nFirst year in which the bridge has been open to all.\n-\nTolls for the year ended September 30, 2023, rose 79% as compared to 2022.\n-\nFifth year in a row in which the bridge has been sound.\nOSLO, Norway, Oct. 23, 2023 (GLOBE NEWSWIRE) — ${lead}\n${second}\n`,
		{
			dateline: "OSLO, Norway, Oct. 23, 2023 (GLOBE NEWSWIRE) —",
			body: [
				"First year in which the bridge has been open to all.",
				"Tolls for the year ended September 30, 2023, rose 79% as compared to 2022.",
				"Fifth year in a row in which the bridge has been sound.",
				lead,
				second,
			],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"the service that passes a release on, between strokes before its place",
		` date 2024-05-03 /EIN News/ -- OSLO, Norway, May 03, 2024 (GLOBE NEWSWIRE) -- ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			dateline: "OSLO, Norway, May 03, 2024 (GLOBE NEWSWIRE) --",
			body: [lead, second],
			leftOut: ["1 before-dateline"],
			problems: ["headline-missing"],
		},
	],
	...[
		["Helsinki, ", "2012-06-22 23:44 CEST"],
		["OSLO, Norway, ", "2012-06-22 09:00 CEST"],
		["NEW YORK, ", "June 22, 2012 10:15 a.m. ET"],
	].map(
		([place, stamp]) =>
			[
				`the time and its zone between day and agency, alone on its line: ${place}${stamp}: nothing else says when`,
				`Mayor of Oldport opens bridge\n\n${place}${stamp} (GLOBE NEWSWIRE) --\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					stamps: [`unknown ${stamp}`],
					dateline: `${place}${stamp} (GLOBE NEWSWIRE) --`,
					body: [lead, second],
				},
			] as const,
	),
	[
		"the time of a dateline says nothing where the page has its stamp",
		`Mayor of Oldport opens bridge\n\nMay 4, 2024\n\nOSLO, May 3, 2024 / 04:30 am (CNA).- ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 4, 2024"],
			dateline: "OSLO, May 3, 2024 / 04:30 am (CNA).-",
			body: [lead, second],
		},
	],
	[
		"the day of a dateline without its time is the wire's",
		`Mayor of Oldport opens bridge\n\nOSLO, May 3, 2024 (CNA) - ${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", dateline: "OSLO, May 3, 2024 (CNA) -", body: [lead, second] },
	],
	[
		"a note to editors in front of the byline, on the line of the dateline, is kept among what was left out",
		`(ATTN: ADDS details in paras 4-5, photos) By Ann Lee OSLO, Nov. 24 (Reuters) -- ${lead}\n`,
		{
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			dateline: "OSLO, Nov. 24 (Reuters) --",
			body: [lead],
			leftOut: ["1 before-dateline"],
			problems: ["headline-missing"],
		},
	],
	...["Washington", "London", "New Delhi"].map(
		(city) =>
			[
				`a city alone above the text, on a page without a headline: ${city}`,
				`${city}\n${lead}\n${second}\n`,
				{ dateline: city, body: [lead, second], problems: ["headline-missing"] },
			] as const,
	),
	[
		"a rubric there is none, though some town is called so",
		`Reading\n${lead}\n${second}\n`,
		{ labels: ["Reading"], body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"an agency and its city on one line, above the stamp",
		`Mayor of Oldport opens bridge\n\nReuters\nReuters, Bangkok,\n  • May 15 2023, 12:50 ist\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Reuters",
			dateline: "Reuters, Bangkok,",
			stamps: ["unknown May 15 2023, 12:50 ist"],
			body: [lead, second],
		},
	],
	[
		"a city with its agency, on a page without a headline",
		`Seoul (AFP)\n\n${lead}\n\n${second}\n`,
		{ dateline: "Seoul (AFP)", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"a city in small letters and a hyphen, glued to a word that opens a sentence",
		`Mayor of Oldport opens bridge\n\nKarachi-${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", dateline: "Karachi-", body: [lead, second] },
	],
	[
		"a city in capitals on its line, and below it the agency in front of the text",
		`Mayor opens bridge\n\nBy Ann Lee\n\nWASHINGTON\n(Reuters) - ${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			dateline: "WASHINGTON",
			body: [lead, second],
		},
	],
	...(
		[
			["Jerusalem\nCNN\n —\n", "Jerusalem CNN —"],
			["New York\n\nCNN\n\n—\n\n\n\n", "New York CNN —"],
			["New York CNN\n — ", "New York CNN —"],
			["CNN Business\n — \n\n", "CNN Business —"],
		] as const
	).map(
		([broken, dateline]) =>
			[
				`a dateline that is broken before its agency and its dash: ${dateline}`,
				`Mayor opens bridge in Oldport\n\nBy Ann Lee\n\n${broken}${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens bridge in Oldport",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					dateline,
					body: [lead, second],
				},
			] as const,
	),
	[
		"what stands above an agency and a dash is no place of the dateline where no table has it",
		`Mayor opens bridge in Oldport\n\nThe old mill\nCNN\n —\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge in Oldport",
			dateline: "CNN —",
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"a place and its day, and below them who writes for which agency, before a colon",
		`Mayor opens bridge in Oldport\n\nBAKU, Azerbaijan, Jan. 5\n\nBy Leila Aliyeva – Trend:\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge in Oldport",
			byline: "Leila Aliyeva",
			authors: ["Leila Aliyeva"],
			dateline: "BAKU, Azerbaijan, Jan. 5",
			body: [lead, second],
		},
	],
	[
		"a paragraph with its dateline that the page cut off, above the stamp of the source",
		`Mayor opens bridge in Oldport\nGOMA, Congo – The town opened a bridge over the river on Monday, the council said, which took three years to build and cost more than was pla\n31 Jan 00:00 · The Harbour Mail\n`,
		{
			headline: "Mayor opens bridge in Oldport",
			dateline: "GOMA, Congo –",
			body: [
				"The town opened a bridge over the river on Monday, the council said, which took three years to build and cost more than was pla",
				"31 Jan 00:00 · The Harbour Mail",
			],
		},
	],
	[
		"a first paragraph behind a city and a colon that the page cut off",
		`Rouble at weakest since early 2011\n\nMOSCOW: The rouble came under pressure from a sale that went on for a week on the markets of stock and goods as these opened on Mon\n\n${lead}\n\n${second}\n`,
		{
			headline: "Rouble at weakest since early 2011",
			dateline: "MOSCOW:",
			body: [
				"The rouble came under pressure from a sale that went on for a week on the markets of stock and goods as these opened on Mon",
				lead,
				second,
			],
		},
	],
	[
		"the same of two names",
		`Mayor opens bridge in Oldport\n\nBAKU, Azerbaijan, Jan. 5\n\nBy Leila Aliyeva, Ann Lee - Trend:\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge in Oldport",
			byline: "Leila Aliyeva, Ann Lee",
			authors: ["Leila Aliyeva", "Ann Lee"],
			dateline: "BAKU, Azerbaijan, Jan. 5",
			body: [lead, second],
		},
	],
	[
		"a line with a colon below a place that names no agency is text",
		`Mayor opens bridge in Oldport\n\nBAKU, Azerbaijan, Jan. 5\n\nThe council:\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge in Oldport",
			dateline: "BAKU, Azerbaijan, Jan. 5",
			body: ["The council:", lead, second],
		},
	],
	...["LONDON", "OLDPORT, Texas", "Lagos, Nigeria"].map(
		(place) =>
			[
				`a place above the line of its agency, below who writes: ${place}`,
				`Mayor opens bridge\n\nBy Ann Lee\n\n${place}\nAssociated Press\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens bridge",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					dateline: place,
					body: [lead, second],
					leftOut: ["6 further-byline"],
				},
			] as const,
	),
	[
		"a reporter's line that names the place, above the text",
		"2024-09-17 08:00\n舊磨坊週一重新開放\n記者王小明／高雄報導\n高雄市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。\n磨坊建於一百年前。\n",
		{
			headline: "舊磨坊週一重新開放",
			byline: "王小明",
			authors: ["王小明"],
			stamps: ["unknown 2024-09-17 08:00"],
			dateline: "記者王小明／高雄報導",
			body: ["高雄市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。", "磨坊建於一百年前。"],
		},
	],
	[
		"an agency, a place and a day alone on a short line",
		"2024-09-17 08:00\n台北舊磨坊下週一重新開放\n中央社／ 台北10日電\n台北市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。\n",
		{
			headline: "台北舊磨坊下週一重新開放",
			stamps: ["unknown 2024-09-17 08:00"],
			dateline: "中央社／ 台北10日電",
			body: ["台北市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。"],
		},
	],
	[
		"a heading of a box is nobody's name; an agency and a stroke open the text",
		`Is Oldport the center of the river trade?\n\nPublished May 3, 2024 09:50 am\n\nAt A Glance\n\nShafaq News / ${lead}\n\n${second}\n`,
		{
			headline: "Is Oldport the center of the river trade?",
			stamps: ["published Published May 3, 2024 09:50 am"],
			dateline: "Shafaq News /",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"a rubric behind a number sign; a paper with the place behind the name",
		`#World News\nApril 13, 2013 / 10:59 AM / in 4 years\n\nPonte nova abre em Oldport\n\nPor Ana Lima, TV Rio e g1 SP — Rio Velho\n\n${lead}\n\n${second}\n`,
		{
			headline: "Ponte nova abre em Oldport",
			byline: "Por Ana Lima, TV Rio e g1 SP — Rio Velho",
			authors: ["Ana Lima"],
			labels: ["World News"],
			section: "World News",
			stamps: ["unknown April 13, 2013 / 10:59 AM"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"a dateline alone on its line below the stamp is nobody's name",
		`Bridge Opens in Oldport\n3 June 2024, 09:12\nOslo, Nordvik (ots)\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", stamps: ["unknown 3 June 2024, 09:12"], dateline: "Oslo, Nordvik (ots)", body: [lead, second] },
	],
	[
		"a city in capitals and letters that no table knows, above a sentence that opens as stories do",
		`Ministers agree to let the row cool off\n\nBy Per Olsen\n\nBANDAR SERI BEGAWAN (NP): The ministers of both towns agreed on Monday to let the row cool off.\n\n${second}\n`,
		{
			headline: "Ministers agree to let the row cool off",
			byline: "By Per Olsen",
			authors: ["Per Olsen"],
			dateline: "BANDAR SERI BEGAWAN (NP):",
			body: ["The ministers of both towns agreed on Monday to let the row cool off.", second],
		},
	],
	[
		"a summary and a credited picture above city and text, where the page has no headline",
		` date 2024-05-03 The mayor said that the bridge belongs to the town and to nobody else.\n\nFile photo of Mayor Ann Lee (Photo credit: Wire)\n\nNew Delhi: From the price of the bridge to the ferry that stops in May, the mayor spoke about many things in a long talk on Monday.\n\n${second}\n`,
		{
			captured: "2024-05-03",
			deck: "The mayor said that the bridge belongs to the town and to nobody else.",
			dateline: "New Delhi:",
			body: [
				"From the price of the bridge to the ferry that stops in May, the mayor spoke about many things in a long talk on Monday.",
				second,
			],
			leftOut: ["3 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a paper, a name and a place with its day, each on a line of its own above the text",
		`Bridge Opens in Oldport\n\nMarsh News Service\n\nAnn Lee\n\nOslo, June 3\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			dateline: "Oslo, June 3",
			body: [lead, second],
			leftOut: ["3 further-byline"],
		},
	],
	[
		"a page of a government: office and place below their words, the day of the speech is not that of the page",
		`Speech on the New Bridge in Oldport\n\nThe minister's speech at the opening.\n\nFrom:\nDepartment for Harbours and Canals\nPublished\n18 May 2023\nLocation:\nOldport Town Hall\nDelivered on:\n17 May 2023 (Transcript of the speech, as it was given)\n\n${lead}\n\n${second}`,
		{
			headline: "Speech on the New Bridge in Oldport",
			deck: "The minister's speech at the opening.",
			stamps: ["published Published 18 May 2023"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "6 header-line", "9 boilerplate", "10 header-line", "11 boilerplate", "12 event-time"],
		},
	],
	[
		"a place and its day alone above the text: the dateline, and a stamp",
		`Bridge to Reopen After Long Years\nOslo, 13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			dateline: "Oslo, 13 March 2023",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
		},
	],
	[
		"a place alone on its line with a colon is the dateline, not a key",
		`New bridge opens in the old town\n3 May 2024, 06:00 GMT\nNew Delhi:\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00 GMT"],
			dateline: "New Delhi:",
			body: [lead, second],
		},
	],
	[
		"an agency with a dash is no byline",
		`CNN —\n${lead}\n${second}`,
		{ dateline: "CNN —", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"Items of a round-up, each with its place: the place of the second is none of the page",
		`OLDFORD: A ferry warden was hurt when a cart hit him in the market street of the town on Tuesday night\n\nThe warden was named as Tom Alder, 47, from the meadows. He worked at the northern quay.\n\nHe was carried to the clinic, where a doctor on duty bound his arm.\n\nCHATTOGRAM: Two boatmen were hurt in a fall on the regional highway in the western part of the district on Tuesday morning.\n`,
		{
			headline: "OLDFORD: A ferry warden was hurt when a cart hit him in the market street of the town on Tuesday night",
			body: [
				"The warden was named as Tom Alder, 47, from the meadows. He worked at the northern quay.",
				"He was carried to the clinic, where a doctor on duty bound his arm.",
				"CHATTOGRAM: Two boatmen were hurt in a fall on the regional highway in the western part of the district on Tuesday morning.",
			],
		},
	],
	[
		"The same on a page of one paragraph, with its dateline",
		`Mill reopens after long works\n\nOSLO — The town opened a mill over the river on Monday after three years of works, the wardens of the town said on Tuesday. (AFP)\n`,
		{
			headline: "Mill reopens after long works",
			dateline: "OSLO —",
			body: ["The town opened a mill over the river on Monday after three years of works, the wardens of the town said on Tuesday. (AFP)"],
		},
	],
	[
		"a dateline with its day alone behind the last paragraph",
		`Bridge opens in Oldport after years of work\n\n${lead}\n\n${second}\n\nLima, 15 Ago (Notimex)\n`,
		{ headline: "Bridge opens in Oldport after years of work", dateline: "Lima, 15 Ago (Notimex)", body: [lead, second] },
	],
	[
		"a dash right behind the place, below the paper and a heading in a word or three, on a page without a headline",
		`Oldport Gazette\n\nFINANCIAL MARKETS\n\n-\n\nNEW YORK—${lead}\n\n${second}\n`,
		{
			dateline: "NEW YORK—",
			body: [lead, second],
			leftOut: ["1 header-line", "3 header-line", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	...["BOSTON Celtics beat the men", "NICE The mayor opened the hall", "PHOTOS The mayor opened the hall"].map(
		(opening) =>
			[
				`a team, a word that is a city as well, and a label are no place: ${opening}`,
				`Mayor of Oldport opens bridge\n\n${opening} of the river in the old town on Monday.\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [`${opening} of the river in the old town on Monday.`, second] },
			] as const,
	),
	[
		"a caption printed twice, between a deck and the place",
		`Mayor of Oldport opens bridge\n\nThe town has a new bridge at last.\n\nThe mayor of Oldport walks over the bridge with his son.\nThe mayor of Oldport walks over the bridge with his son.\n\nDUBAI // ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "The town has a new bridge at last.",
			dateline: "DUBAI //",
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"a city in capitals that runs into the text, below a deck",
		`Mayor of Oldport opens bridge\n\nThe town has a new bridge at last. Boats had carried people over the river\n\nDUBAI ${lead} Three hundred people came to see it.\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "The town has a new bridge at last. Boats had carried people over the river",
			dateline: "DUBAI",
			body: [`${lead} Three hundred people came to see it.`, second],
		},
	],
	[
		"an agency and its city, between strokes on a line of their own",
		`Mayor of Oldport opens bridge\n\nPTI / DUBAI\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", dateline: "PTI / DUBAI", body: [lead, second] },
	],
	...["AFP, Oslo", "AP, OSLO"].map(
		(line) =>
			[
				`an agency and its city with a comma, on a line of their own: ${line}`,
				`Mayor of Oldport opens bridge\n\n${line}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", dateline: line, body: [lead, second] },
			] as const,
	),
	[
		"a caption and who took the picture, in front of the place in one run",
		`Mayor of Oldport opens bridge\n\nThe mayor on the bridge that the town had built over the river. — Reuters pic OSLO, May 3 — ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			dateline: "OSLO, May 3 —",
			body: [lead, second],
			leftOut: ["3 before-dateline"],
		},
	],
	[
		"a place with a dash and its day on a line of its own",
		`Mayor of Oldport opens bridge\n\nNEW YORK - Friday, May 3rd 2024\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown Friday, May 3rd 2024"],
			dateline: "NEW YORK - Friday, May 3rd 2024",
			body: [lead, second],
		},
	],
	...["Ann Lee/iStock/Thinkstock", "Photo by Ann Lee - Pool/Getty Images", "Hemera/Thinkstock"].map(
		(credit) =>
			[
				`a place in brackets that are glued to the credit of a picture: ${credit}`,
				`Mayor of Oldport opens bridge\n\n${credit}(NEW YORK) -- ${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					dateline: "(NEW YORK) --",
					body: [lead, second],
					leftOut: ["3 before-dateline"],
				},
			] as const,
	),
	[
		"a label, a word and a picture's text twice above the place of a page without a headline",
		`Breaking News\n\nWatchdog\n\nThe mayor (left) and his son stand on the bridge in March.\nThe mayor (left) and his son stand on the bridge in March.\nMINSK -- ${lead}\n\n${second}\n`,
		{
			labels: ["Breaking News"],
			dateline: "MINSK --",
			body: [lead, second],
			leftOut: ["3 header-line", "5 caption", "6 caption"],
			problems: ["headline-missing"],
		},
	],
	...["CNN  —", "CNN Business —", "(CNN)"].map(
		(dateline) =>
			[
				`CNN with its dash alone below a caption: ${dateline}`,
				`The mayor speaks on the bridge on Thursday.\n${dateline}\n\n${lead}\n\n${second}\n`,
				{
					dateline,
					body: ["The mayor speaks on the bridge on Thursday.", lead, second],
					problems: ["headline-missing"],
				},
			] as const,
	),
	[
		"the same behind the day of the crawl",
		` date 2022-06-17 CNN  —\n\n${lead}\n\n${second}\n`,
		{ captured: "2022-06-17", dateline: "CNN  —", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"place and agency with strokes behind them, above who wrote",
		`Mayor of Oldport opens bridge over river\n\nOslo, Norway | AFP |\n\nby Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "by Ann Lee",
			authors: ["Ann Lee"],
			dateline: "Oslo, Norway | AFP |",
			body: [lead, second],
		},
	],
	[
		"the same right above the text",
		`Mayor of Oldport opens bridge over river\n\nOslo, Norway | AFP |\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "Oslo, Norway | AFP |",
			body: [lead, second],
		},
	],
	[
		"a headline with a capital for each word and its source behind a dash is no dateline",
		` date 2024-05-03 fbpx\n\nTrade of Both Towns Reaches New High – CNN\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Trade of Both Towns Reaches New High – CNN",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"a city in capitals above the stamp",
		`Mayor of Oldport opens bridge over river\nby DAILY RIVER WITH AA\n\nISTANBUL\nMay 3, 2024 - 3:00 pm GMT+3\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "by DAILY RIVER WITH AA",
			stamps: ["unknown May 3, 2024 - 3:00 pm GMT+3"],
			dateline: "ISTANBUL",
			body: [lead, second],
		},
	],
	[
		"who wrote, the city, the letters of the outlet and the stamp, each on its line",
		`Mayor of Oldport opens bridge over river\n\nMilica Petrovic\nBelgrade\nBIRN\nMay 3, 2024 15:20\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Milica Petrovic",
			authors: ["Milica Petrovic"],
			stamps: ["unknown May 3, 2024 15:20"],
			dateline: "Belgrade",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"place, day and agency between stops, and a colon",
		`Mayor of Oldport opens bridge over river\nBaku. 3 May. APA: ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "Baku. 3 May. APA:",
			body: [lead, second],
		},
	],
	[
		"a city alone in capitals below a deck, on a page without a stamp",
		`Mayor of Oldport opens bridge over river\nCouncil says that it will close the old one in a week\nOSLO\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			deck: "Council says that it will close the old one in a week",
			dateline: "OSLO",
			body: [lead, second],
		},
	],
	[
		"a city and an agency in Russian, which is called like a town, above the stamp",
		"Мэр: Город откроет мост через реку в мае\n\nДамаск – САНА\n\n20-10-2021\n\nГород открыл в понедельник новый мост через реку, сообщила мэрия.\n\nСтройка длилась три года.\n",
		{
			headline: "Мэр: Город откроет мост через реку в мае",
			dateline: "Дамаск – САНА",
			stamps: ["unknown 20-10-2021"],
			body: ["Город открыл в понедельник новый мост через реку, сообщила мэрия.", "Стройка длилась три года."],
		},
	],
	[
		"a city and its country beside the stamp: where the story is from, and nobody's name",
		`Mayor of Oldport opens bridge over river\n\nPune, India Updated: Nov 23, 2023, 01:54 AM IST\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "Pune, India",
			stamps: ["modified Updated: Nov 23, 2023, 01:54 AM IST"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	...(
		[
			["May 3, 2024, Oslo", "Oslo"],
			["3 May 2024, St Petersburg", "St Petersburg"],
		] as const
	).map(
		([stamp, dateline]) =>
			[
				`a city behind the day, as offices of the state print it: ${stamp}`,
				`Mayor of Oldport opens bridge over river\n\n${stamp}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					dateline,
					stamps: [`unknown ${stamp.slice(0, stamp.indexOf(", ", 8))}`],
					body: [lead, second],
					leftOut: ["3 beside-stamp"],
				},
			] as const,
	),
	[
		"a city behind the day of a calendar, which has its weekday",
		`Mayor of Oldport opens bridge over river\n\nFriday, May 3, 2024, Oslo\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["unknown Friday, May 3, 2024"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"a place of which no table knows the name, in capitals with its state and country, above the day and who wrote",
		`    Soldiers of Oldport build a bridge over the river\n\n    FORT VARNES, TEXAS, UNITED STATES\n\n    05.23.2024\n\n    Story by Ann Lee\n\n    ${lead}\n\n    ${second}\n`,
		{
			headline: "Soldiers of Oldport build a bridge over the river",
			dateline: "FORT VARNES, TEXAS, UNITED STATES",
			byline: "Story by Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 05.23.2024"],
			body: [lead, second],
		},
	],
	[
		"the same with the country alone, and nobody who wrote",
		`Soldiers of Oldport build a bridge over the river\n\nFORT VARNES, NORWAY\n\n05.23.2024\n\nCourtesy Story\n\n${lead}\n\n${second}\n`,
		{
			headline: "Soldiers of Oldport build a bridge over the river",
			dateline: "FORT VARNES, NORWAY",
			stamps: ["unknown 05.23.2024"],
			body: [lead, second],
			leftOut: ["7 header-line"],
		},
	],
	[
		"a city and its country in one block with who spoke and with the day",
		`Secretary Lee at a meeting of the press\nRemarks\nThe Grand Hotel\nOslo, Norway\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Secretary Lee at a meeting of the press",
			deck: "The Grand Hotel",
			dateline: "Oslo, Norway",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["2 header-line"],
		},
	],
	[
		"a city below the day, above the headline, as the European Commission prints where it speaks",
		`Press release\n3 May 2024\nBrussels\n\nCouncil opens a new bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council opens a new bridge over the river",
			dateline: "Brussels",
			labels: ["Press release"],
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
		},
	],
	[
		"a city below the day of a calendar, which is a rubric",
		`Friday, 3 May 2024\nBrussels\n\nCouncil opens a new bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council opens a new bridge over the river",
			labels: ["Brussels"],
			stamps: ["unknown Friday, 3 May 2024"],
			body: [lead, second],
		},
	],
	[
		"a line in capitals there that is no place",
		`Soldiers of Oldport build a bridge over the river\n\nBRIDGES OF THE NORTH, NORWAY\n\n05.23.2024\n\nStory by Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Soldiers of Oldport build a bridge over the river",
			deck: "BRIDGES OF THE NORTH, NORWAY",
			byline: "Story by Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 05.23.2024"],
			body: [lead, second],
		},
	],
	[
		"the same where the text has a dateline of its own",
		`Mayor of Oldport opens bridge over river\n\nPune, India Updated: Nov 23, 2023, 01:54 AM IST\n\nOSLO (AP) — ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "OSLO (AP) —",
			stamps: ["modified Updated: Nov 23, 2023, 01:54 AM IST"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
]);

describe("the agency of a dateline", () => {
	it.each([
		["Trend:", ["Trend"], "alone below place and day"],
		["By Leila Aliyeva – Trend:", ["Trend"], "behind who wrote"],
		["Background:", [], "a word that is none"],
	])("stands below it, before a colon: %s", (line, agencies) => {
		const { dateline } = parseText(`BAKU, Azerbaijan, Jan. 5\n\n${line}\n\n${lead}\n\n${second}\n`);
		expect(dateline?.agencies).toEqual(agencies);
	});
});
