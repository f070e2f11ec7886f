import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("headlines and decks", [
	[
		"above who wrote and when, and a deck of which the text tells more",
		`Oldport boats and horses stay home for winter\n\nBy Ann Lee\npublished 14 June 2024\n\nNew bridge over the river opens for Oldport\n\n(Image credit: Wire)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport boats and horses stay home for winter",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published published 14 June 2024"],
			body: [lead, second],
			leftOut: ["6 header-line", "8 caption"],
		},
	],
	[
		"below a sentence of the metadata, which is the first paragraph, too",
		`The mayor of Oldport says that the bridge is the longest in the land.\nMayor: Bridge of Oldport is the longest\n18 Apr 2022 - 20:45\nThe mayor of Oldport says that the bridge is the longest in the land.\n${second}\n`,
		{
			headline: "Mayor: Bridge of Oldport is the longest",
			stamps: ["unknown 18 Apr 2022 - 20:45"],
			body: ["The mayor of Oldport says that the bridge is the longest in the land.", second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"twice below the heading of a box, and alone in it",
		`Highlights\n\nMayor opens the new bridge over the river\n\nMayor opens the new bridge over the river\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens the new bridge over the river",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Highlights"],
			body: [lead, second],
		},
	],
	[
		"behind the day of the crawl, above the title of a picture that says its words again, the caption and its credit",
		` date 2024-05-03 Oldport ferry runs onto a sandbank\n\nFerry on sandbank in Oldport\n\nThe ferry lies on the sandbank north of Oldport on Friday.\n\nPhoto credit: File\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Oldport ferry runs onto a sandbank",
			deck: "Ferry on sandbank in Oldport",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["5 header-line", "7 caption"],
		},
	],
	[
		"between the name of a feed and its button, with the whole story",
		`News Feed\n\nMayor opens the new bridge over the river\n\nMay 3, 2024\n\n${lead}\n\n${second}\n\nShow More\n`,
		{
			headline: "Mayor opens the new bridge over the river",
			labels: ["News Feed"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["11 boilerplate"],
		},
	],
	[
		"with capitals in one block with a longer deck, behind the day of the crawl: the text says its words",
		` date 2024-05-03 Advertise\nMayor Opens New Bridge\nBoats and carts can pass the river at any hour of the day from now on\n\nBy Ann Lee\n\nThe mayor has opened the bridge of the town.\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor Opens New Bridge",
			deck: "Boats and carts can pass the river at any hour of the day from now on",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: ["The mayor has opened the bridge of the town.", second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"two decks below a headline, and a button between them and the text",
		`Mayor of Oldport opens the new bridge\n\nHundreds came to see it in the rain\n\nA bridge over a river with people on it\nPowered by automated translation\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			deck: "Hundreds came to see it in the rain",
			body: [lead, second],
			leftOut: ["5 header-line", "6 boilerplate"],
		},
	],
	[
		"above points with stars, of which the second lost its blank",
		`Under its mayor, Oldport stands tall\nJune 24 2022 10:34 PM\n\n* 9th anniversary of the mayor's rule in Oldport\n*Feats of the town in many fields go beyond hopes\n\n${lead}\n${second}\n`,
		{
			headline: "Under its mayor, Oldport stands tall",
			stamps: ["unknown June 24 2022 10:34 PM"],
			body: [lead, second],
			leftOut: ["4 header-line", "5 header-line"],
		},
	],
	[
		"above byline and stamp, though a deck right above the text has stamps below it, too, which close the page",
		`2 Hurt on Oldport Bridge; Ferry Stays Shut\n\nBy: News Desk\n\nLast Updated: May 3, 2024, 21:50\n\nThe council of Oldport shut the ferry after a car fell from the bridge, the mayor said\n\nA car fell from the bridge of Oldport on Friday and two were hurt, the mayor said. The council shut the ferry.\n\n${second}\n\nFirst published: May 3, 2024, 21:29\nLast updated: May 3, 2024, 21:50\n`,
		{
			headline: "2 Hurt on Oldport Bridge; Ferry Stays Shut",
			byline: "By: News Desk",
			stamps: [
				"modified Last Updated: May 3, 2024, 21:50",
				"published First published: May 3, 2024, 21:29",
				"modified Last updated: May 3, 2024, 21:50",
			],
			deck: "The council of Oldport shut the ferry after a car fell from the bridge, the mayor said",
			body: ["A car fell from the bridge of Oldport on Friday and two were hurt, the mayor said. The council shut the ferry.", second],
		},
	],
	...["on Tuesday.", "on Tuesday morning."].map(
		(day) =>
			[
				`no sentence that ends in a weekday, but a caption above the stamp: ${day}`,
				`The mayor of Oldport waves from the new bridge ${day}\n13:07, May 3, 2024\n${lead}\n\n${second}\n`,
				{
					stamps: ["unknown 13:07, May 3, 2024"],
					body: [lead, second],
					leftOut: ["1 header-line"],
					problems: ["headline-missing"],
				},
			] as const,
	),
	[
		"the title of a film with its time says the headline again, which stands above who wrote",
		`Crime\n\nMan found at the old bridge\n\nBy WCCO Staff\n\n/ CBS Minnesota\n\nMan found at the old bridge\nMan found at the old bridge 00:22\n\nOLDPORT — ${lead}\n\n${second}\n`,
		{
			headline: "Man found at the old bridge",
			byline: "By WCCO Staff",
			labels: ["Crime"],
			section: "Crime",
			dateline: "OLDPORT —",
			body: [lead, second],
			leftOut: ["7 header-line", "10 header-line"],
		},
	],
	[
		"of two lines like headlines above the text, each set off, the second is longer: a deck",
		`2024 newspaper of the year\n\nCouncil opens another bridge over the river in Oldport\n\nCouncil says care is needed on the bridge as people from Oldport walk home at night\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council opens another bridge over the river in Oldport",
			deck: "Council says care is needed on the bridge as people from Oldport walk home at night",
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	...["Traffic Update – May 3, 2024", "Metals Update 03/05/2024", "COVID-19 Update: May 3, 2024"].map(
		(headline) =>
			[
				`the headline of a bulletin, whose last word before the day is no label: ${headline}`,
				`${headline}\n\n${lead}\n\n${second}\n`,
				{ headline, body: [lead, second] },
			] as const,
	),
	...["Home General News", "Accueil Région"].map(
		(way) =>
			[
				`a headline that ends the way to its page, though half of it is printed twice as the name of a picture: ${way}`,
				`${way} Mayor takes aim at ferry as harbour opens\n\nMayor takes aim at ferry as harbour opens\n\n${lead}\n\nMayor takes aim at ferry\n\nMayor takes aim at ferry\n\n${second}\n`,
				{
					headline: "Mayor takes aim at ferry as harbour opens",
					body: [lead, "Mayor takes aim at ferry", second],
					leftOut: ["1 above-headline", "7 repeated-paragraph"],
				},
			] as const,
	),
	[
		"the day of a dateline that is lost, in front of a text that is broken at a column, behind the day of the crawl",
		` date 2024-05-03 May 3 Oldport Ferry Lines Inc said Ann\nLee will come back to the company as president of global\ncorporate and information services, and will report to the\nchief executive of the group in the town of Oldport by\nthe river, where it has its seat.\n\n${second}\n`,
		{
			captured: "2024-05-03",
			body: [
				"May 3 Oldport Ferry Lines Inc said Ann Lee will come back to the company as president of global corporate and information services, and will report to the chief executive of the group in the town of Oldport by the river, where it has its seat.",
				second,
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a transcript: the name of the show and a notice around its headline",
		`Return to Transcripts main page\n\nRiver Morning Hour\n\n'The Talk of Oldport'\n\nAired September 10, 2002 - 05:55   ET\n\nTHIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.\n\nANN LEE, RIVER ANCHOR: ${lead}\n${second}\n`,
		{
			headline: "'The Talk of Oldport'",
			labels: ["River Morning Hour"],
			stamps: ["published Aired September 10, 2002 - 05:55   ET"],
			body: [`ANN LEE, RIVER ANCHOR: ${lead}`, second],
			leftOut: ["1 boilerplate", "9 boilerplate"],
		},
	],
	[
		"decks, each set off, between the headline and the text",
		`Anxiety over fresh floods on both banks of the river\n\nCouncil shuts the school by the mill\n\nTwo boats found on the road to the town\n\nMayor asks the army for help and tents\n\n${lead}\n\n${second}\n`,
		{
			headline: "Anxiety over fresh floods on both banks of the river",
			deck: "Council shuts the school by the mill",
			body: [lead, second],
			leftOut: ["5 header-line", "7 header-line"],
		},
	],
	[
		"a text broken at a column has no headline in its first line",
		"Oldport, one of the towns on the river, reported a good\nnumber of visitors in the first three quarters of the year.\nThe number of visitors of the town amounted to some 530,500\nfor the nine months, up 14.2 percent on the year, and more\nwill come in winter, said Ann Lee, who speaks for the town,\nat a meeting with the press.\n",
		{
			body: [
				"Oldport, one of the towns on the river, reported a good number of visitors in the first three quarters of the year. The number of visitors of the town amounted to some 530,500 for the nine months, up 14.2 percent on the year, and more will come in winter, said Ann Lee, who speaks for the town, at a meeting with the press.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"region and theme of a story, below its headline",
		`Bridge Opens in Oldport\nRegion:World News, Norway\nTheme: Politics\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			labels: ["World News", "Norway", "Politics"],
			body: [lead, second],
			leftOut: ["2 tag-list", "3 tag-list"],
		},
	],
	[
		"a reporter's name above the desk; a headline that ends in a verb and its particle, right above the next line",
		`Old council promises more as rescue crews go on\nAnn Marlow\n\nHarbour County Correspondent\n\n${lead}\n\n${second}\n`,
		{
			headline: "Old council promises more as rescue crews go on",
			byline: "Ann Marlow",
			authors: ["Ann Marlow"],
			body: [lead, second],
			leftOut: ["4 further-byline"],
		},
	],
	[
		"a ministry's name above a headline that ends in its day, and the same day with its time below",
		`The Ministry of Foreign Affairs of the Kingdom of Norway\n\nBriefing by the Spokesperson Ann Lee, Oslo, October 4, 2018\n\n4 October 201815:37\n\n${lead}\n\n${second}\n`,
		{
			headline: "Briefing by the Spokesperson Ann Lee, Oslo, October 4, 2018",
			stamps: ["unknown 4 October 201815:37"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"what a feed counts below the headline, and the words of an offer above it",
		`We've got news for you.\n\nRegister on Oldport Live at no cost to receive newsletters, read exclusive articles & more.\n\nCouncil of Oldport opens the new bridge\n\n$\n0\n0\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "7 boilerplate", "8 counter", "9 counter"],
		},
	],
	[
		"an agency in brackets, from which a site took the story, above the agency's own dateline, is no headline",
		`(MENAFN- IANS) OSLO, Feb 12 (IANS) ${lead}\n\n${second}\n`,
		{
			dateline: "OSLO, Feb 12 (IANS)",
			body: [lead, second],
			leftOut: ["1 before-dateline"],
			problems: ["headline-missing"],
		},
	],
	[
		"the headline of a feed twice in front of the text; a button that asks to join",
		`Join Whatsapp Channel\n\nOldport opens bridge number 2\n\nOldport opens bridge number 2Oldport opens bridge number 2 ${lead}\n\n${second}\n`,
		{
			headline: "Oldport opens bridge number 2",
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"a headline that ends in a shortened word; a city in capitals and a stroke open the text",
		`Sunday, May 5, 2024\n\nMayor of Oldport asked to form new govt.\n\nBAGHDAD / ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport asked to form new govt.",
			stamps: ["unknown Sunday, May 5, 2024"],
			dateline: "BAGHDAD /",
			body: [lead, second],
		},
	],
	[
		"a line that begins with “From the” is a headline, no byline",
		`Thursday, March 20, 2014\n\nFrom the Mayor's Address\n\n${lead}\n\n${second}\n`,
		{ headline: "From the Mayor's Address", stamps: ["unknown Thursday, March 20, 2014"], body: [lead, second] },
	],
	[
		"drawn lines above a headline, and a longer deck set off as the headline is",
		`_\n_\n\nThe quietest week on the river road\n\nBetween Friday noon and Sunday night nobody was hurt on the road along the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "The quietest week on the river road",
			deck: "Between Friday noon and Sunday night nobody was hurt on the road along the river",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"the headline and its author behind the dateline of a Chinese wire",
		"港城新橋開通以後\n\n中新社北京11月8日电 题:港城新橋開通以後\n\n作者李小明\n\n港城的人说,新橋很好。市长感谢大家的工作和耐心。\n\n新橋用了三年时间。\n",
		{
			headline: "港城新橋開通以後",
			byline: "作者李小明",
			authors: ["李小明"],
			dateline: "中新社北京11月8日电 题:",
			body: ["港城的人说,新橋很好。市长感谢大家的工作和耐心。", "新橋用了三年时间。"],
		},
	],
	[
		"a first paragraph that begins with a place in capitals, above its byline and stamp",
		`Many Questions about the Bridge\n\nOLDPORT - ${lead} Nobody knows today who will pay for it, and the council meets again on Friday.\n\nBy Ann Lee - 3 June 2024, 09:12\n\n${second}\n`,
		{
			headline: "Many Questions about the Bridge",
			dateline: "OLDPORT -",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 June 2024, 09:12"],
			body: [`${lead} Nobody knows today who will pay for it, and the council meets again on Friday.`, second],
		},
	],
	[
		"a place in capitals before a whole paragraph is no deck",
		`Many Questions about the Bridge\n\nOLDPORT - ${lead} Nobody knows today who will pay for it, and the council meets again on Friday.\n\n${second}\n`,
		{
			headline: "Many Questions about the Bridge",
			dateline: "OLDPORT -",
			body: [`${lead} Nobody knows today who will pay for it, and the council meets again on Friday.`, second],
		},
	],
	[
		"a deck that is a sentence, a name and an office above the stamp",
		`Bridge to Reopen After Long Years\nThe bridge has been closed since the flood of 2019.\nAnna Lie\nJournalist\nPublisert 13. mars 2023 kl. 15:05\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			deck: "The bridge has been closed since the flood of 2019.",
			byline: "Anna Lie",
			authors: ["Anna Lie"],
			stamps: ["published Publisert 13. mars 2023 kl. 15:05"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	[
		"two halves of a sentence right below the headline of a page that nobody signs are text",
		`Bridge to Reopen After Long Years\nThe council\nsaid on Monday that the bridge opens.\n${lead}`,
		{ headline: "Bridge to Reopen After Long Years", body: ["The council said on Monday that the bridge opens.", lead] },
	],
	[
		"a headline of two sentences, the first line of its page",
		`В порту открыли новый мост. Мэр назвал его красивым\n${lead}\n${second}`,
		{ headline: "В порту открыли новый мост. Мэр назвал его красивым", body: [lead, second] },
	],
	[
		"a headline with a stop, which the first paragraph tells again",
		`Council votes to close the old harbour bridge.\n\nThe council voted on Monday to close the bridge over the old harbour for two years of repair.\n\n${second}`,
		{
			headline: "Council votes to close the old harbour bridge.",
			body: ["The council voted on Monday to close the bridge over the old harbour for two years of repair.", second],
		},
	],
	[
		"two sentences that say different things have no headline above them",
		`The council of the old harbour met on Monday evening.\n\n${lead}\n\n${second}`,
		{ body: ["The council of the old harbour met on Monday evening.", lead, second], problems: ["headline-missing"] },
	],
	[
		"the headline in other words below the stamp",
		`The council of Oldport wants no fireworks\n\nPosted on 11 July 2022\nThe council of Oldport asks for no rockets\n\n${lead}\n\n${second}`,
		{ headline: "The council of Oldport wants no fireworks", stamps: ["published Posted on 11 July 2022"], body: [lead, second] },
	],
	[
		"links into a Korean page above the headline",
		"항구신문 본문 바로가기 메뉴 바로가기\n\n항구 마을의 새 다리가 월요일에 열렸다\n\n항구 마을의 새 다리가 월요일에 열렸고 공사는 삼 년이 걸렸다고 마을이 밝혔다.",
		{
			headline: "항구 마을의 새 다리가 월요일에 열렸다",
			body: ["항구 마을의 새 다리가 월요일에 열렸고 공사는 삼 년이 걸렸다고 마을이 밝혔다."],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"the stamp and the headline of another story above the page's own",
		`27.11.2025 | 09:26\nFerry runs aground near the lighthouse\nBridge to Reopen After Long Years\nLocal 27 November 2025 | 09:09\n\nBridge to Reopen After Long Years\n\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			labels: ["Local"],
			section: "Local",
			stamps: ["unknown 27 November 2025 | 09:09"],
			body: [lead, second],
			leftOut: ["1 masthead", "2 above-headline"],
		},
	],
	[
		"a label between headline and deck",
		`Three held for the theft of a temple bell\nPremium\nThe bell weighs forty kilograms and is old\nJune 09, 2023 08:44 pm\n\n${lead}\n${second}`,
		{
			headline: "Three held for the theft of a temple bell",
			deck: "The bell weighs forty kilograms and is old",
			labels: ["Premium"],
			stamps: ["unknown June 09, 2023 08:44 pm"],
			body: [lead, second],
		},
	],
	[
		"a second headline without a stop above a name with its office",
		`14:21, 3 октября 2022\nДепутат предложил отменить пошлину на книги\nДепутат Громов предложил отменить ввозную пошлину\nИрина Власова (Редактор отдела)\n${lead}\n${second}`,
		{
			headline: "Депутат предложил отменить пошлину на книги",
			deck: "Депутат Громов предложил отменить ввозную пошлину",
			byline: "Ирина Власова (Редактор отдела)",
			authors: ["Ирина Власова"],
			stamps: ["unknown 14:21, 3 октября 2022"],
			body: [lead, second],
		},
	],
	[
		"stamps above the headline: of two lines without a stop the first is it",
		`13 March 2023, 15:05\nBridge to Reopen After Years\nThe council says that the work begins in spring\nMOSCOW, March 13. /TASS/. ${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			deck: "The council says that the work begins in spring",
			stamps: ["unknown 13 March 2023, 15:05"],
			dateline: "MOSCOW, March 13. /TASS/.",
			body: [lead, second],
		},
	],
	[
		"a headline of three words above its stamp and the text is no paper's name",
		`Old Bridge Reopens\n3 June 2024, 12:05\n${lead}\n${second}\nFerries stop in the autumn`,
		{
			headline: "Old Bridge Reopens",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second, "Ferries stop in the autumn"],
		},
	],
	[
		"a kicker above a headline that is printed twice",
		`Brückenbau\nNew bridge opens in the old town\nNew bridge opens in the old town\n3 June 2024, 12:05\n${lead}`,
		{
			headline: "New bridge opens in the old town",
			labels: ["Brückenbau"],
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead],
		},
	],
	[
		"the title of a film below the headline, from another story",
		`Council of Oldport opens bridge over the river\n\nHow winter shoes are made of old nets\n\n${lead}\n\n${second}`,
		{
			headline: "Council of Oldport opens bridge over the river",
			deck: "How winter shoes are made of old nets",
			body: [lead, second],
		},
	],
	[
		"one line with flash word, headline, dateline and text",
		`URGENT Bridge opens in old town: mayor Ouagadougou, June 3, 2024 (AFP) - ${lead}`,
		{
			headline: "Bridge opens in old town: mayor",
			labels: ["URGENT"],
			dateline: "Ouagadougou, June 3, 2024 (AFP) -",
			body: [lead],
		},
	],
	[
		"a blog: a short headline, name and stamp in one line, rubrics",
		`https://tide.example/two-mills/\nTwo mills\nPosted by Ann Lee on Friday 3 May 2024 at 7:45 pm\nFiled under: Mills, Fire\n${lead}\n${second}`,
		{
			address: "https://tide.example/two-mills/",
			headline: "Two mills",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Mills", "Fire"],
			section: "Mills",
			stamps: ["published Friday 3 May 2024 at 7:45 pm"],
			body: [lead, second],
			leftOut: ["4 tag-list"],
		},
	],
	[
		"the headline again, fused to the dateline of the text",
		`#oldport #bridges\n\nWho paid for the bridge?\n\nWho paid for the bridge?OLDPORT, May 3 (Wire) – ${lead}\n${second}`,
		{
			headline: "Who paid for the bridge?",
			labels: ["oldport", "bridges"],
			dateline: "OLDPORT, May 3 (Wire) –",
			body: [lead, second],
			leftOut: ["1 tag-list"],
		},
	],
	[
		"a headline that was cut off, above the whole of it",
		`New bridge opens in the old town after three long\n\nNew bridge opens in the old town after three long years\n\n3 min reading time\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town after three long years",
			body: [lead, second],
			leftOut: ["1 above-headline", "5 counter"],
		},
	],
	[
		"a name between the stamps above the headline",
		`Updated 4 May 2024\nANN LEE\n3 May 2024 21:37\nNew bridge opens in the old town\nThe ferry beside it was sold before it stopped\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "The ferry beside it was sold before it stopped",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["modified Updated 4 May 2024", "unknown 3 May 2024 21:37"],
			body: [lead, second],
		},
	],
	[
		"a headline that ends in its day, above itself without it",
		`Press Briefing of the Harbour – May 3, 2024\nPress Briefing of the Harbour\nAnn Lee, Harbour Spokesperson\nMay 3, 2024\n${lead}\n${second}`,
		{
			headline: "Press Briefing of the Harbour – May 3, 2024",
			deck: "Press Briefing of the Harbour",
			byline: "Ann Lee, Harbour Spokesperson",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a headline of two words and its day in digits, twice, above a longer subhead",
		`Daily Report [03.05.2024]\n21:27 - 3 May, 2024\n\nDaily Report [03.05.2024]\n\nThe ferries of the old town stood still on both days - Council\n\n${lead}\n\n${second}`,
		{
			headline: "Daily Report [03.05.2024]",
			stamps: ["unknown 21:27 - 3 May, 2024"],
			deck: "The ferries of the old town stood still on both days - Council",
			body: [lead, second],
		},
	],
	[
		"a headline and no text",
		"New bridge opens in the old town",
		{ headline: "New bridge opens in the old town", problems: ["body-missing"] },
	],
	[
		"a bar of the site in capitals, and the headline in its own paragraph",
		` date 2024-05-12 NORTH FORD   ||   NEWS UPDATES\n\nThree boats sink in the harbour of the old town\n\nPosted On Sun. May 12th, 2024\nOLDPORT, Texas (AP) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-12",
			headline: "Three boats sink in the harbour of the old town",
			stamps: ["published Posted On Sun. May 12th, 2024"],
			dateline: "OLDPORT, Texas (AP) —",
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a headline on the first line and a longer deck, both set off",
		`Mayor Opens the Old Bridge and the New Ferry Line in the North of the Town\n\nProject took three years, and everybody in the valley who has a boat or a cart came to see the mayor cut the ribbon\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor Opens the Old Bridge and the New Ferry Line in the North of the Town",
			deck: "Project took three years, and everybody in the valley who has a boat or a cart came to see the mayor cut the ribbon",
			body: [lead, second],
		},
	],
	[
		"the title of the film below the stamp; a list that opens the text",
		`Bridge opens in Oldport - as it happened\n\nThu 10 Oct 2019 18.08 EDT First published on Thu 10 Oct 2019 04.16 EDT\nMayor of Oldport opens the bridge over the river – video\n\nLive feed\n\n- ${lead}\n\n- ${second}\n\nPeople came from all over the valley, and the ferrymen went home early.\n`,
		{
			headline: "Bridge opens in Oldport - as it happened",
			stamps: ["modified Thu 10 Oct 2019 18.08 EDT", "published First published on Thu 10 Oct 2019 04.16 EDT"],
			body: [
				"list: The town of Oldport opened a bridge over the river on Monday, the council said.It took three years to build and cost more than was planned.",
				"People came from all over the valley, and the ferrymen went home early.",
			],
			leftOut: ["4 header-line", "6 boilerplate"],
		},
	],
	[
		"the words of a stamp that is lost: what follows is no deck, though it lost its stop",
		`News\n\nTwelve boats fined in Oldport\n\nPublished\n\non\n\nTwelve boats will pay more than a thousand crowns for crossing the river below the new bridge in the night\n\n${second}\n\n${lead}\n`,
		{
			headline: "Twelve boats fined in Oldport",
			labels: ["News"],
			section: "News",
			body: ["Twelve boats will pay more than a thousand crowns for crossing the river below the new bridge in the night", second, lead],
			leftOut: ["5 boilerplate", "7 boilerplate"],
		},
	],
	[
		"the mark of a list in front of the headline",
		` date 2018-05-01   • Boatman charged with stealing the bell of Oldport\n\n    ${lead}\n\n    ${second}\n`,
		{ captured: "2018-05-01", headline: "Boatman charged with stealing the bell of Oldport", body: [lead, second] },
	],
	[
		"a deck that is a sentence, above a button; no paragraph stands above one",
		`No survivors of the collision at the bridge\n\nDivers reach the boat and confirm that there is nobody among the fourteen passengers and crew, including one mayor.\n\nPowered by automated translation\n\n${lead} ${second} Nobody has said what it will cost, and nobody has asked the ferrymen who lost their work.\n\n${second}\n`,
		{
			headline: "No survivors of the collision at the bridge",
			deck: "Divers reach the boat and confirm that there is nobody among the fourteen passengers and crew, including one mayor.",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. Nobody has said what it will cost, and nobody has asked the ferrymen who lost their work.",
				second,
			],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"a deck that is a sentence, buttons, and the text with its dateline",
		`Connect with us\n\nOldport\n\nCouncil dismisses the ferrymen's appeals against the bridge\n\nThe council of Oldport dismissed appeals by the ferrymen, who run the ferries of the town, regarding the bridge over the river and what was said of it in the market. The decision relies on a landmark judgment of last year, which the ferrymen lost, too, though they had the mayor on their side.\n\nPublished\n\non\n\nSINGAPORE: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Council dismisses the ferrymen's appeals against the bridge",
			deck: "The council of Oldport dismissed appeals by the ferrymen, who run the ferries of the town, regarding the bridge over the river and what was said of it in the market. The decision relies on a landmark judgment of last year, which the ferrymen lost, too, though they had the mayor on their side.",
			labels: ["Oldport"],
			dateline: "SINGAPORE:",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 boilerplate", "9 boilerplate", "11 boilerplate"],
		},
	],
	[
		"the home page and a rubric without a mark, a deck, and a well-known city, where a clause with a colon follows",
		`Home page politics\n\n${lead}\n\nLondon – Nobody knows yet who will pay for the bridge, which is to stand for a hundred years and more.\n\nBecause: the town has no money.\n\n${second}\n`,
		{
			deck: lead,
			dateline: "London –",
			body: [
				"Nobody knows yet who will pay for the bridge, which is to stand for a hundred years and more.",
				"Because: the town has no money.",
				second,
			],
			leftOut: ["1 breadcrumb"],
			problems: ["headline-missing"],
		},
	],
	[
		"a sentence and a short question behind it, right above the text",
		`The town has lost its patience with the mayor. So, now what?\n${lead}\n${second}\n`,
		{ headline: "The town has lost its patience with the mayor. So, now what?", body: [lead, second] },
	],
	[
		"what a paper was called, above the headline",
		`Wed 17 Jul 2024\n\n\n2024 newspaper of the year\n\nMayor of Oldport opens a bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge over the river",
			body: [lead, second],
			stamps: ["unknown Wed 17 Jul 2024"],
			leftOut: ["4 above-headline"],
		},
	],
	[
		"the way to the page ends in the headline, which stands below it twice",
		`Home World News Mayor of Oldport opens a bridge over the river\n\nMayor of Oldport opens a bridge over the river\n\nMayor of Oldport opens a bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge over the river",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline"],
		},
	],
	[
		"a deck that is a sentence, and a well-known city with a colon",
		`Police arrest a boatman for threatening to blow up the bridge\n\nA spokesperson said that the boatman was arrested late night on Friday by a team of two towns and taken on transit remand.\n\nAgra: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Police arrest a boatman for threatening to blow up the bridge",
			deck: "A spokesperson said that the boatman was arrested late night on Friday by a team of two towns and taken on transit remand.",
			dateline: "Agra:",
			body: [`${lead} ${second}`, second],
		},
	],
	[
		"a word alone above a text without a headline",
		`Oldport\n${lead} ${second}\n${second}\n`,
		{ labels: ["Oldport"], body: [`${lead} ${second}`, second], problems: ["headline-missing"] },
	],
	[
		"a deck without a stop in one block with the stamp",
		`Massive convoy of boats on its way to Oldport\n\n27 Nov, 2024 08:19 / Updated 1 month ago\nBoats with bread for up to a thousand people are heading to the town, a spokesperson has said\n\n${lead}\n\n${second}\n`,
		{
			headline: "Massive convoy of boats on its way to Oldport",
			deck: "Boats with bread for up to a thousand people are heading to the town, a spokesperson has said",
			stamps: ["unknown 27 Nov, 2024 08:19"],
			body: [lead, second],
			leftOut: ["3 relative-time"],
		},
	],
	[
		"A sentence as headline between the day and the dateline",
		`Friday, August 31, 2018\n\nA man in his 20s is safe after a fall from the quay near Mill Rd and Burn Rd Toronto around 5:00am Friday.\n\n\nTORONTO — A man in his 20s is safe after a fall from a quay in the east end early Friday.\n\nWardens were called to the crosswalk of Mill Ave. and Burn Rd. just before 5 a.m.\n`,
		{
			headline: "A man in his 20s is safe after a fall from the quay near Mill Rd and Burn Rd Toronto around 5:00am Friday.",
			stamps: ["unknown Friday, August 31, 2018"],
			dateline: "TORONTO —",
			body: [
				"A man in his 20s is safe after a fall from a quay in the east end early Friday.",
				"Wardens were called to the crosswalk of Mill Ave. and Burn Rd. just before 5 a.m.",
			],
		},
	],
	[
		"A live page whose headline has an abbreviation, above lines that a column breaks",
		`Live updates: 17 boats lost in river storm; St. Anne residents warned\n10:40 p.m. Millbank area\nwarnings: New warnings were printed in the Millbank area,\nincluding all houses between the highway and the river, the\ncounty warden's office said. Residents are being\ntold to prepare to leave in case an order is printed.\n`,
		{
			headline: "Live updates: 17 boats lost in river storm; St. Anne residents warned",
			body: [
				"10:40 p.m. Millbank area warnings: New warnings were printed in the Millbank area, including all houses between the highway and the river, the county warden's office said. Residents are being told to prepare to leave in case an order is printed.",
			],
		},
	],
	[
		"A dialogue in which readers choose their cookies, and a breadcrumb that ends in the headline",
		`Customize Consent Preferences\n\nWe use cookies to help you navigate efficiently and perform certain functions. You will find detailed information about all cookies under each consent category below.\n\nThe cookies that are categorized as "Necessary" are stored on your browser as they are essential for enabling the basic functionalities of the site. ...\n\nAlways Active\n\nNecessary cookies are required to enable the basic features of this site, such as providing secure log-in. These cookies do not store any data.\n\nNo cookies to display.\n\nAdvertisement cookies are used to provide visitors with customized advertisements based on the pages you visited.\n\nMill, ferry sign charter\n\nHome National Mill, ferry sign charter\nMill, ferry sign charter\n\nKATIMA MULILO – The wardens of the mill and the ferry signed a charter at the end of their talks held on the quay on Friday.\n`,
		{
			headline: "Mill, ferry sign charter",
			dateline: "KATIMA MULILO –",
			body: ["The wardens of the mill and the ferry signed a charter at the end of their talks held on the quay on Friday."],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "7 boilerplate", "9 boilerplate", "11 boilerplate", "13 boilerplate"],
		},
	],
	[
		"A name and its paper, set off between headline and text",
		`Mill closes at record as town says tolls to stay low\n\nAnn Birch\nRIVER TODAY\n\nThe mill closed with a record of flour on Wednesday after the town said again that a key toll will stay low for some time.\n`,
		{
			headline: "Mill closes at record as town says tolls to stay low",
			byline: "Ann Birch",
			authors: ["Ann Birch"],
			body: ["The mill closed with a record of flour on Wednesday after the town said again that a key toll will stay low for some time."],
			leftOut: ["4 header-line"],
		},
	],
	...[
		"Oldport says it wants an end to the war",
		"Mayor of Oldport wins race with his son",
		"Bridge of Oldport marks the end of an era",
	].map(
		(headline) =>
			[
				`its last word is a verb in another language, and the text stands right below: ${headline}`,
				`${headline}\n${lead}\n\n${second}\n`,
				{ headline, body: [lead, second] },
			] as const,
	),
	...["Boat or bridge: Oldport wants both", "A bridge for Oldport, and how to pay for it"].map(
		(headline) =>
			[`its last word stands for a noun: ${headline}`, `${headline}\n${lead}\n\n${second}\n`, { headline, body: [lead, second] }] as const,
	),
	[
		"A headline may end in a noun or verb that another language has as an article or auxiliary",
		`Minister warns of a long toll war\n\n${lead}\n\n${second}\n`,
		{ headline: "Minister warns of a long toll war", body: [lead, second] },
	],
	[
		"A headline may end in an answer, and in a preposition that stands for a verb",
		`Council of Oldport says the ferry strike is over\n\n${lead}\n\n${second}\n`,
		{ headline: "Council of Oldport says the ferry strike is over", body: [lead, second] },
	],
	[
		"Dashes on both sides of a headline are no part of it",
		`May 3 2024\n- Oldport Bridge on Track for the Third Quarter -\n${lead}\n${second}\n`,
		{ headline: "Oldport Bridge on Track for the Third Quarter", stamps: ["unknown May 3 2024"], body: [lead, second] },
	],
	[
		"Five points of a press release between its headline and the dateline",
		`Oldport Ferries Reports Results of the First Quarter\n\nIncome of $61 a boat, as much as in the year before\nRevenue of $411 million from nine lines\nDeclares a dividend of $13 a share\nPlans to save $50 million a year by the end of 2012\nSpeaks with Newport Lines about its quay\n\nOLDPORT, April 25, 2012 (GLOBE NEWSWIRE) -- Oldport Ferries today reported results for the first quarter of the year.\n`,
		{
			headline: "Oldport Ferries Reports Results of the First Quarter",
			deck: "Income of $61 a boat, as much as in the year before",
			dateline: "OLDPORT, April 25, 2012 (GLOBE NEWSWIRE) --",
			body: ["Oldport Ferries today reported results for the first quarter of the year."],
			leftOut: ["4 header-line", "5 header-line", "6 header-line", "7 header-line"],
		},
	],
	[
		"A headline may end in a verb and its particle",
		`Court stops the new mayor of Oldport from being sworn in\n\n${lead}\n\n${second}\n`,
		{ headline: "Court stops the new mayor of Oldport from being sworn in", body: [lead, second] },
	],
	[
		"Two sentences above the label of a stamp that was lost",
		`Harbour\n\nPolice search the river for boats over three days. A sailor is found.\n\nPublished\n\n6 minute read\n\n${lead}\n\n${second}\n`,
		{
			headline: "Police search the river for boats over three days. A sailor is found.",
			labels: ["Harbour"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "7 counter"],
		},
	],
	[
		"Items of a list between the headline of a press release and its dateline are its points, sentences though they are",
		`Oldport Ferries Reports Results of the First Quarter\n\n  • Income was $61 a boat, as much as in the year before.\n  • Revenue was $411 million from nine lines.\n  • We declared a dividend of $13 a share.\n  • We plan to save $50 million a year.\n  • We changed our lines in May.\n\nOLDPORT, April 25, 2012 (GLOBE NEWSWIRE) -- Oldport Ferries today reported results for the first quarter of the year.\n`,
		{
			headline: "Oldport Ferries Reports Results of the First Quarter",
			dateline: "OLDPORT, April 25, 2012 (GLOBE NEWSWIRE) --",
			body: ["Oldport Ferries today reported results for the first quarter of the year."],
			leftOut: ["3 header-line", "4 header-line", "5 header-line", "6 header-line", "7 header-line"],
		},
	],
	[
		"A motto above a headline without a stamp or byline",
		`The news is on your side.\n\nMayor says the bridge will be open by winter\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor says the bridge will be open by winter", body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"A headline that ends in a short form with a stop of its own",
		`Harbour Lines to Buy Newport Ferries, Inc.\n\n${lead}\n\n${second}\n`,
		{ headline: "Harbour Lines to Buy Newport Ferries, Inc.", body: [lead, second] },
	],
	[
		"A headline of more than 22 words, set off above the dateline, below one that was cut off",
		`• File Photo\n\nMayor says boats are on the run……\n\nMayor says boats are on the run, fewer of them seen at night on the river and below the bridge of the town; condition of the quays to be improved\n\nOSLO, Mar 24 (NA): ${lead}\n\n${second}\n`,
		{
			headline:
				"Mayor says boats are on the run, fewer of them seen at night on the river and below the bridge of the town; condition of the quays to be improved",
			dateline: "OSLO, Mar 24 (NA):",
			body: [lead, second],
			leftOut: ["1 caption", "3 above-headline"],
		},
	],
	[
		"A headline that opens with its number and has commas is no list of key words, and a time with its source no headline",
		`4-boat crash kills 2, hurts 5, closes the river\n\n8:49 am AP - Valley News\n\nOSLO (AP) — ${lead}\n\n${second}\n`,
		{
			headline: "4-boat crash kills 2, hurts 5, closes the river",
			dateline: "OSLO (AP) —",
			body: [lead, second],
			leftOut: ["3 header-line"],
		},
	],
	[
		"The name of a digest in one block with the dateline is no place",
		`Midday Digest\nOSLO, Oct 28, 2024 (AP) - The council of the town today opened a bridge over the\nriver, which took three years to build and cost a good deal more than was\nplanned by the last mayor.\nThe bridge is open to boats and people, but not to sheep or horses, for\nwhich a ferry goes twice a day from the old quay below the mill, the council\nsaid.\n`,
		{
			dateline: "OSLO, Oct 28, 2024 (AP) -",
			body: [
				"The council of the town today opened a bridge over the river, which took three years to build and cost a good deal more than was planned by the last mayor.",
				"The bridge is open to boats and people, but not to sheep or horses, for which a ferry goes twice a day from the old quay below the mill, the council said.",
			],
			leftOut: ["1 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"A first line set off above a button, a deck and a subhead, below the name of the site in small letters",
		`river fuzz\n\nTerms of Use\n\nToll war live: mayor says the state of the northern quays is ‘extremely difficult’\n\n\nRead More\n\nTown leader makes rare admission while in Newport; boats and ferries to ‘further deepen’ ties\n\nThe new quays at a glance\n\nThe mayor said on Monday that the northern quays were in a difficult state and that the toll war had lasted too long for all.\n\n${second}\n`,
		{
			headline: "Toll war live: mayor says the state of the northern quays is ‘extremely difficult’",
			deck: "Town leader makes rare admission while in Newport; boats and ferries to ‘further deepen’ ties",
			body: [
				"The mayor said on Monday that the northern quays were in a difficult state and that the toll war had lasted too long for all.",
				second,
			],
			leftOut: ["1 above-headline", "3 boilerplate", "8 boilerplate", "12 header-line"],
		},
	],
	[
		"A deck that is a sentence, above a dateline in capitals with two strokes and a short first paragraph",
		`NORTH Budget stays same for vote\n\n\n\nThe mayor and his wardens looked at the budget but made no changes.\nVADUZ, Ill. -- No boatmen showed up at Tuesday's hearing on the town's new budget.\n${second}\n`,
		{
			headline: "NORTH Budget stays same for vote",
			deck: "The mayor and his wardens looked at the budget but made no changes.",
			dateline: "VADUZ, Ill. --",
			body: ["No boatmen showed up at Tuesday's hearing on the town's new budget.", second],
		},
	],
	[
		"A first line above a name and an office without a comma, set off above the byline",
		`Connect with us\n\n\nBirthday : Praising A Kind-Hearted Friend at 56\n\n\n\nOldport Town Warden Per-Ole Olsen\n\nBy Ann Lee\n\nI have heard and read many things of Per-Ole Olsen, the town warden of Oldport, and most of them were said of how well he rang.\n\n${second}\n`,
		{
			headline: "Birthday : Praising A Kind-Hearted Friend at 56",
			deck: "Oldport Town Warden Per-Ole Olsen",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"I have heard and read many things of Per-Ole Olsen, the town warden of Oldport, and most of them were said of how well he rang.",
				second,
			],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"A headline that is set off may end in a verb that a broken sentence goes on from",
		`Who the victims of the fire in Oldport are\n\n${lead}\n\n${second}\n`,
		{ headline: "Who the victims of the fire in Oldport are", body: [lead, second] },
	],
	[
		"A first line that a link cuts is half a sentence, and what is linked no byline",
		`The new mayor of the town of Oldport is\nAnn Lee\n, the council said on Monday in the hall.\n\n${second}\n`,
		{
			body: ["The new mayor of the town of Oldport is Ann Lee, the council said on Monday in the hall.", second],
			problems: ["headline-missing"],
		},
	],
	...[
		"Harbour Insider: Did Gov. Lund sign the bill or didn’t he?",
		"Will the U.S. Senate pay for the bridge?",
		"Is Oldport vs. Newport at risk?",
	].map(
		(headline) =>
			[
				`a stop behind a shortened word ends no sentence of a question: ${headline}`,
				`${headline}\n\n${lead}\n\n${second}\n`,
				{ headline, body: [lead, second] },
			] as const,
	),
	[
		"two sentences that end in a question are text",
		`It rained for days in Oldport. Will the old bridge over the river hold?\n\n${lead}\n\n${second}\n`,
		{
			body: ["It rained for days in Oldport. Will the old bridge over the river hold?", lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"of three lines like headlines, each set off, the first, though each of its words has a capital",
		`New Bridge Opened, Says Town Council of Oldport\n\nFloods Cause Damage in Newport as River Rises\n\nRiver Events: Town Council Opened New Oldport Bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "New Bridge Opened, Says Town Council of Oldport",
			deck: "Floods Cause Damage in Newport as River Rises",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	...["3 min read", "0 minutes, 21 seconds Read"].map(
		(time) =>
			[
				`a headline with a stop, above how long the text takes to read: ${time}`,
				`The harbour master of Newport tells how his ship was saved.\n\n${time}\n\n${lead}\n\n${second}\n`,
				{
					headline: "The harbour master of Newport tells how his ship was saved.",
					body: [lead, second],
					leftOut: ["3 counter"],
				},
			] as const,
	),
	[
		"a deck that the text says again, with its stop, is no copy of the headline",
		`Oldport opens bridge over river\n\nThe mayor said that the town had waited for the new bridge since the old one fell into the river\n\nMay 3, 2024, 19:14\n\n${lead}\n\nThe mayor said that the town had waited for the new bridge since the old one fell into the river.\n\n${second}\n`,
		{
			headline: "Oldport opens bridge over river",
			stamps: ["unknown May 3, 2024, 19:14"],
			deck: "The mayor said that the town had waited for the new bridge since the old one fell into the river",
			body: [lead, "The mayor said that the town had waited for the new bridge since the old one fell into the river.", second],
		},
	],
	[
		"a first line, of which two lines like headlines say most words again, before the one of which the text tells",
		`Dozens Missing After Oldport Ferry Sinks\n\nFerry sinks on the river at Oldport, at least one dead, dozens missing\n\nCouncil of Oldport opened a bridge over the river on Monday\n\n${lead}\n\n${second}\n`,
		{
			headline: "Dozens Missing After Oldport Ferry Sinks",
			deck: "Ferry sinks on the river at Oldport, at least one dead, dozens missing",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"a deck that was cut off, and that the text says again, is no copy of the headline",
		`Oldport opens bridge over river\n\n${lead.slice(0, -1)}…\n\n${lead}\n\n${second}\n`,
		{ headline: "Oldport opens bridge over river", body: [lead, second], leftOut: ["3 repeated-paragraph"] },
	],
	[
		"the headline in a list of other stories, and below them with its text",
		`March 10, 2024\nTrending now\n\nFlood in Newport rises; dozens…\n\nMills of Newport close before the…\n\nFerries wait for days at the old…\n\nMayor of Oldport opens new bridge\n\nCouncil of Newport looks for a…\n\nHarbour Times\n\nMayor of Oldport opens new bridge\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens new bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: [
				"1 masthead",
				"2 related-heading",
				"4 above-headline",
				"6 above-headline",
				"8 above-headline",
				"12 first-copy",
				"14 first-copy",
			],
		},
	],
	[
		"below its rubric, with the text of a picture and its caption in one block below",
		`Harbour County\n\nMayor of Oldport to open bridge over the river on Monday\n\nAnn Lee will open it on Monday\nAnn Lee will open it on Monday\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport to open bridge over the river on Monday",
			labels: ["Harbour County"],
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"the headline, its day and an address, between stops on one line",
		`Mayor and council reach record deal on bridge. April. 08, 2021 07:46. ann@harbour.com,per@harbour.com.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council reach record deal on bridge",
			stamps: ["unknown April. 08, 2021 07:46"],
			body: [lead, second],
			leftOut: ["1 contact"],
		},
	],
	[
		"two words, the second in small letters, set off above the dateline",
		`Oldport blast\n\nOSLO: ${lead} ${second}\n\n${second}\n`,
		{ headline: "Oldport blast", dateline: "OSLO:", body: [`${lead} ${second}`, second] },
	],
	[
		"two words with capitals there are a rubric",
		`Oldport News\n\nOSLO: ${lead} ${second}\n\n${second}\n`,
		{ dateline: "OSLO:", body: [`${lead} ${second}`, second], leftOut: ["1 header-line"], problems: ["headline-missing"] },
	],
	[
		"a sentence above the headline and twice below it is none",
		`${lead}\nOldport, glad of its bridge, feasts\n${lead}\n${lead}\n${second}\n`,
		{
			body: [lead, "Oldport, glad of its bridge, feasts", lead, second],
			leftOut: ["3 repeated-paragraph"],
			problems: ["headline-missing"],
		},
	],
	[
		"a headline with the mark of a list, below a list of buttons and above a name that stands twice",
		`Fullscreen\n• Book a berth\n• Buy a picture\n• Submit a story\n\n• Oldport opens bridge over river\n\nAnn Olsen\n\nAnn Olsen\n\nThe bridge of Oldport to open on Monday\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport opens bridge over river",
			byline: "Ann Olsen",
			authors: ["Ann Olsen"],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "8 header-line", "12 header-line"],
		},
	],
	[
		"a name that stands twice and of which the text tells is that of a picture",
		`Oldport opens bridge over river\n\nAnn Olsen\n\nAnn Olsen\n\n${lead}\n\nMayor Olsen said that it took three years to build.\n`,
		{
			headline: "Oldport opens bridge over river",
			body: [lead, "Mayor Olsen said that it took three years to build."],
			leftOut: ["3 header-line", "5 header-line"],
		},
	],
	[
		"the headlines of a page with several stories, in the list on top and each above its story",
		`By Ann Lee\n\nThis page looks back each week at what our paper wrote about the river.\n\nHIGHLIGHTS\n\nMayor of Oldport opens a bridge over the river\n\nMill of Newport opens again after the fire\n\nMayor of Oldport opens a bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"This page looks back each week at what our paper wrote about the river.",
				"HIGHLIGHTS",
				"Mayor of Oldport opens a bridge over the river",
				"Mill of Newport opens again after the fire",
				"Mayor of Oldport opens a bridge over the river",
				lead,
				second,
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a first paragraph above the stamp says who said so on which day, and is no headline",
		`The new bridge is set to open to boats and carts before the autumn, the office of the mayor said Monday.\n\nAgencies and River News\nPublished May 03,2024\n${lead}\n${second}\n`,
		{
			byline: "Agencies and River News",
			stamps: ["published Published May 03,2024"],
			body: [lead, second],
			leftOut: ["1 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"the page's calendar without its year",
		`Thursday, November 21\nBridge of Oldport appears to hold\nMay 3, 2024\n${lead}\n${second}\n`,
		{
			headline: "Bridge of Oldport appears to hold",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a slogan that has the name of the site in it, below the page's day and that name",
		`October 1, 2023\n\nRiver News\n\nAll River News from the coast\n\nBridge is in the town's interest: mayor\n\nOSLO – ${lead}\n\n${second}\n`,
		{
			headline: "Bridge is in the town's interest: mayor",
			dateline: "OSLO –",
			body: [lead, second],
			leftOut: ["1 masthead", "3 above-headline", "5 above-headline"],
		},
	],
	[
		"a headline that ends in its preposition's pronoun, below the name of an edition",
		`RIVER Online Media Lite Edition\n\n\nMayor about the new bridge: We will get used to that\n\nStaff writer |\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor about the new bridge: We will get used to that",
			body: [lead, second],
			leftOut: ["1 above-headline", "6 boilerplate"],
		},
	],
	[
		"a headline with a stop between the weather and the other stories, which WordPress prints above the text",
		`22 C\nOslo\nFriday, May 3, 2024\n\nBridge of Oldport opens after three years.\n\nMust read\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge of Oldport opens after three years.",
			body: [lead, second],
			leftOut: ["1 weather", "2 weather", "3 masthead", "7 related-story"],
		},
	],
	[
		"the headline of a study above its kind, and a box about who made it",
		`February 17, 2022\n\nToward a New Common Way With Bridges\n\nA Report of the River Forum on Bridges\n\nAbout the River Forum on Bridges\n\nThe River Forum on Bridges is a plan made to bring work on bridges on both shores together, its members say.\n\n${second}\n`,
		{
			headline: "Toward a New Common Way With Bridges",
			deck: "A Report of the River Forum on Bridges",
			stamps: ["unknown February 17, 2022"],
			body: ["The River Forum on Bridges is a plan made to bring work on bridges on both shores together, its members say.", second],
			leftOut: ["7 header-line"],
		},
	],
	[
		"a headline of two sentences above a longer deck, who wrote it, and the text (Italian)",
		"Porto, tre grosse esplosioni nella notte vicino al ponte. Il sindaco: nessun ferito\n\nIl consiglio adesso conferma: “Abbiamo chiuso la strada”. Il ponte riapre lunedì ma non si sa a che ora\n\na cura della redazione\n\nIl consiglio comunale ha aperto lunedì un nuovo ponte sul fiume, ha detto il sindaco.\n\nLa costruzione è durata tre anni.\n",
		{
			headline: "Porto, tre grosse esplosioni nella notte vicino al ponte. Il sindaco: nessun ferito",
			deck: "Il consiglio adesso conferma: “Abbiamo chiuso la strada”. Il ponte riapre lunedì ma non si sa a che ora",
			byline: "a cura della redazione",
			body: ["Il consiglio comunale ha aperto lunedì un nuovo ponte sul fiume, ha detto il sindaco.", "La costruzione è durata tre anni."],
		},
	],
	[
		"the headline of a live page, which its words before the colon tell, above a deck of which the items say more",
		`World\n\nRegatta live: race goes on as harbour master says ‘strong’ wind must be feared\n\nAnn Lee has promised to bring the boats home after she blamed the wind for the lost sails\n\nUpdated Fri 3 May 2024 18.34 BST\n\nHere is a profile from January of Ann Lee, who has promised boats to the town.\n\n${second}\n`,
		{
			headline: "Regatta live: race goes on as harbour master says ‘strong’ wind must be feared",
			deck: "Ann Lee has promised to bring the boats home after she blamed the wind for the lost sails",
			labels: ["World"],
			section: "World",
			stamps: ["modified Updated Fri 3 May 2024 18.34 BST"],
			body: ["Here is a profile from January of Ann Lee, who has promised boats to the town.", second],
		},
	],
	...["Updated 12 May 2024 10:35", "Updated: May 12, 2024 10:35 GMT", "Updated 18-04-22 10:29 BJT"].map(
		(stamp) =>
			[
				`a headline on top of the page, with its stamp and label behind it: ${stamp}`,
				`Mayor opens the bridge over the river ${stamp}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens the bridge over the river",
					stamps: [`modified ${stamp}`],
					body: [lead, second],
				},
			] as const,
	),
	[
		"a headline behind the day of the crawl, with its stamp and who wrote behind it",
		` date 2024-05-12 Mayor opens the bridge over the river 12 May 2024, 10:35 Text: Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-12",
			headline: "Mayor opens the bridge over the river",
			byline: "Text: Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 12 May 2024, 10:35"],
			body: [lead, second],
		},
	],
	...["until 12 May 2024 10:35", "12 May 2024 10:35", "on Sunday 12/05/2024 10:35"].map(
		(time) =>
			[
				`a headline that ends in the time of what it tells: ${time}`,
				`Mayor closes the bridge over the river ${time}\n\n${lead}\n\n${second}\n`,
				{
					headline: `Mayor closes the bridge over the river ${time}`,
					body: [lead, second],
				},
			] as const,
	),
	[
		"a headline that ends in its day, below its stamp and who wrote, above a caption that stands there twice",
		`00:15 / 14.03.2024.\n\nAuthor: Ann Lee\n\nRiver Today Late Edition 14/03/2024\n\nMayor Per Olsen\n\nMayor Per Olsen\n\nFoto: Ola Berg / LAKEPIX\n\n${lead}\n\n${second}\n`,
		{
			headline: "River Today Late Edition 14/03/2024",
			byline: "Author: Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 00:15 / 14.03.2024"],
			body: [lead, second],
			leftOut: ["7 header-line", "9 header-line", "11 caption"],
		},
	],
	[
		"a headline above the caption of its picture and above who wrote",
		` date 2024-05-03 The Harbour Line\nHarbour Opens New Bridge as Price of Old One Rises\nA picture taken in the town of Oldport on May 3, 2024, shows the bridge in the rain. (Ola Berg/AFP via Getty Images)\nHarbour Opens New Bridge as Price of Old One Rises\n\nAnn Lee\n5/13/2024\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Harbour Opens New Bridge as Price of Old One Rises",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 5/13/2024"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "3 caption"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a caption and its agency above the headline",
		`Then Mayor Ann Lee meets the wardens in the town hall of Oldport in March.\n\nAssociated Press\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Associated Press",
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"the headline of a live page above that of its first item",
		`Harbour Flood, Day 2 |\n\nLive Updates: Water Rises in Oldport, Second Mill Is Lost\n\nCouncil opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Live Updates: Water Rises in Oldport, Second Mill Is Lost",
			deck: "Council opens bridge over river",
			labels: ["Harbour Flood, Day 2 |"],
			body: [lead, second],
		},
	],
	[
		"what a picture is filed under, behind the day of the crawl, above its caption, its agency and the headline",
		` date 2024-05-03 Oldport Bridge Opening Deal\n\nThen Mayor Ann Lee meets the wardens in the town hall of Oldport in March.\n\nAssociated Press\n\nTown to open bridge over river after dropping other deal\n\nOSLO — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Town to open bridge over river after dropping other deal",
			byline: "Associated Press",
			dateline: "OSLO —",
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "3 above-headline"],
			problems: ["crawl-line-not-understood"],
		},
	],
]);
