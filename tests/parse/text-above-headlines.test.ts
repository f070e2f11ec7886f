import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("what a page prints above its headline", [
	[
		"the clock of the page right above the headline, and below it the story's weekday, day and time",
		`14 April 2024 12:09 AM\n\nMayor and council open the bridge\n\nSunday, 06 August 2023 - 11:54 AM\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council open the bridge",
			stamps: ["unknown Sunday, 06 August 2023 - 11:54 AM"],
			body: [lead, second],
			leftOut: ["1 masthead"],
		},
	],
	[
		"without its weekday the day below may be that of which the story tells",
		`14 April 2024 12:09 AM\n\nMayor and council open the bridge\n\n06 August 2023 - 11:54 AM\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council open the bridge",
			stamps: ["unknown 14 April 2024 12:09 AM", "unknown 06 August 2023 - 11:54 AM"],
			body: [lead, second],
		},
	],
	...["Metro & Crime", "Politics & Society", "Bangladesh", "Nigeria"].map(
		(rubric) =>
			[
				`two rubrics in one, or the paper's own country, behind the day of the crawl: ${rubric}`,
				` date 2024-05-03 ${rubric}\n\nMayor and council open the bridge\n\n${lead}\n\n${second}\n`,
				{
					captured: "2024-05-03",
					headline: "Mayor and council open the bridge",
					labels: [rubric],
					...(!rubric.includes("&") && { section: rubric }),
					body: [lead, second],
				},
			] as const,
	),
	[
		"a number alone above the headline is no kicker, a count below the text no key word",
		`21:30\n\n• 7685\nMayor and council open the bridge\n\nMay 3, 2024 10:00 GMT\n\n${lead}\n\n${second}\n\nPost comments (0)\n`,
		{
			headline: "Mayor and council open the bridge",
			stamps: ["unknown May 3, 2024 10:00 GMT"],
			body: [lead, second],
			leftOut: ["1 counter", "3 above-headline", "12 counter"],
		},
	],
	[
		"a blank in front of the first line is no day of the crawl: below a headline the text of a picture and its caption are equal",
		` Man is held after a shot is fired near the old mill\n\nPolice fire on a suspect\nPolice fire on a suspect\n\n${lead}\n\n${second}\n`,
		{
			headline: "Man is held after a shot is fired near the old mill",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	...["Talks on the Harbour", "Oldport. Harbour. 2014-2022"].map(
		(name) =>
			[
				`a rubric's picture, its name and what it is about, in a box above the headline: ${name}`,
				`- Sputnik International, 1920, 25.02.2022\n${name}\nIn February both towns began to talk of a common harbour, which was to serve the ferries of the lake and the boats of those who fish there, and of what it may cost.\nFILE - A ferry at the pier - Sputnik International\n\nFerry Lines of Oldport to Share One Pier\n\n${lead}\n${second}\n`,
				{
					headline: "Ferry Lines of Oldport to Share One Pier",
					body: [lead, second],
					leftOut: ["1 caption", "2 boilerplate", "3 boilerplate", "4 caption"],
				},
			] as const,
	),
	[
		"below a picture without a caption headline and text may stand in one block",
		`- Sputnik International, 1920\nFerry Lines of Oldport to Share One Pier\n${lead}\n${second}\n`,
		{ headline: "Ferry Lines of Oldport to Share One Pier", body: [lead, second], leftOut: ["1 caption"] },
	],
	[
		"what news a rubric has, without a stop, below its name of three words",
		`- Sputnik Brasil, 1920\nNotícias do Porto\nNotícias sobre o porto, os barcos e quem vive da pesca no lago\n\nBarcos do porto ganham um cais novo\n\n${lead}\n${second}\n`,
		{
			headline: "Barcos do porto ganham um cais novo",
			labels: ["Notícias do Porto"],
			body: [lead, second],
			leftOut: ["1 caption", "3 boilerplate"],
		},
	],
	[
		"a note to editors above who wrote the story is no headline",
		`(ATTN: ADDS details in paras 4-5, photos)\nBy Ann Lee\nOSLO, Nov. 24 (Reuters) -- ${lead}\n`,
		{
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			dateline: "OSLO, Nov. 24 (Reuters) --",
			body: [lead],
			leftOut: ["1 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"the page's ticker, entries with a dash, above the headline; the lead again below it with its dateline",
		` date 2024-09-17 Live\n- Boat found in the hall of the council\n- River falls for the third day in a row\n- Who is the new mayor of Oldport\nJust In\nBridge opens in Oldport on Tuesday morning\n${lead} ${second}\nOslo: ${lead} ${second}\n${second}\n`,
		{
			captured: "2024-09-17",
			headline: "Bridge opens in Oldport on Tuesday morning",
			labels: ["Live", "Just In"],
			dateline: "Oslo:",
			body: [`${lead} ${second}`, second],
			leftOut: ["2 above-headline", "3 above-headline", "4 above-headline", "7 repeated-lead"],
		},
	],
	[
		"a station's name, slogan and player above the headline",
		`© 2024 Oldport Public Radio\nReal. Reliable. Oldport Public Radio.\nPlay Live Radio\nNext Up:\n0:00\n0:00\nAvailable On Air Stations\n\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			body: [lead, second],
			leftOut: ["1 caption", "2 above-headline", "3 menu", "4 menu", "5 menu", "6 menu", "7 menu"],
		},
	],
	[
		"a menu of languages at the head of the page",
		`فارسی | العربية | English\nРусский Deutsch Français\n\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["1 breadcrumb", "2 breadcrumb"] },
	],
	[
		"the title of the page, its rubric behind a comma, above the headline and a line like one",
		`Mayor to open bridge , Latest River News - The Oldport Paper\n\nMayor to open bridge\n\nThis article is more than 12 months old\n\nBoth banks will gain, the mayor tells the council\n\nOSLO: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Mayor to open bridge",
			deck: "Both banks will gain, the mayor tells the council",
			dateline: "OSLO:",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 above-headline", "5 boilerplate"],
		},
	],
	[
		"names of icons that their font did not draw",
		`Login\nexit_to_app\nHomechevron_rightTownchevron_rightBridge opens...\n\nBridge Opens in Oldport\n\ntext_fields\nbookmark_border\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 breadcrumb", "7 boilerplate", "8 boilerplate"],
		},
	],
	[
		"what a site says of itself, above the headline and the dateline",
		`When the river comes closer.\n\nWe help you see farther.\n\nWhy the mayor does not want to talk\n\nOSLO — ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Why the mayor does not want to talk",
			dateline: "OSLO —",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 above-headline", "3 above-headline"],
		},
	],
	[
		"countries and cities without a word between are the page's key words, not its headline",
		`Last minute\n\nAzerbaijan Uzbekistan Kazakhstan Tashkent\n\nTashkent hosts talks of three ministers on energy\n\nBAKU, Azerbaijan, May 1. ${lead}\n\n${second}\n`,
		{
			headline: "Tashkent hosts talks of three ministers on energy",
			dateline: "BAKU, Azerbaijan, May 1.",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline"],
		},
	],
	[
		"a menu in one line above the headline; a byline that ends in a dash",
		`Sign In | My Account | Subscribe | News | Home RSS\n\nBridge Opens in Oldport\n\nBy Ann Lee -\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", byline: "By Ann Lee -", authors: ["Ann Lee"], body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a breadcrumb that ends in the headline; a name, an office and a handle",
		`Home » News » Metro » Police arrest three over the market fire in Oldport\nMetro\nPolice arrest three over the market fire in Oldport\nBy: Nestor Cruz - Reporter / @nestorcruz\n09:30 AM February 17, 2021\n${lead}\n${second}`,
		{
			headline: "Police arrest three over the market fire in Oldport",
			byline: "By: Nestor Cruz - Reporter / @nestorcruz",
			authors: ["Nestor Cruz"],
			labels: ["Metro"],
			section: "Metro",
			stamps: ["unknown 09:30 AM February 17, 2021"],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"a share button beside the day makes it no masthead; the slogan above the menu is no headline",
		`Oldport Observer\nNews for the valley\nMenu\nBridge to Reopen After Years\n13 March 2023 Share\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 boilerplate", "5 beside-stamp"],
		},
	],
	[
		"a breadcrumb that ends in the headline; an office behind the name",
		`Home Business Bridge to Reopen After Years\nBridge to Reopen After Years\nBy Mark Lane, news reporter\n13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			byline: "By Mark Lane, news reporter",
			authors: ["Mark Lane"],
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a trail from the home page, its parts divided by strokes; no spaces between the words of Thai",
		`หน้าแรก / ภูมิภาค\nเปิดสะพานใหม่ข้ามแม่น้ำ\n13 มีนาคม 2566 14:22 น.\n${lead}\n${second}`,
		{
			headline: "เปิดสะพานใหม่ข้ามแม่น้ำ",
			labels: ["ภูมิภาค"],
			section: "ภูมิภาค",
			stamps: ["unknown 13 มีนาคม 2566 14:22 น."],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"source, number and button between stamp and text, each a word and a colon; a paper and its agency",
		`Ти си овде\n当前位置：首页 > 社会\nBridge to Reopen After Long Years\n13 March 2023\nИзвор: Танјуг\nКод вести: 123456\nPartage :\nThe Valley Times (AP)\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 boilerplate", "5 boilerplate", "6 header-line", "7 header-line", "8 header-line"],
		},
	],
	[
		"the paper's name above the stamp and the headline",
		`The Harbour Times\n3 June 2024, 12:05\nNew bridge opens in the old town\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"the paper's name above a rubric with its blurb",
		`The Harbour Times\n\nWorld\nThe newest stories from all over the world.\n\nNew bridge opens in the old town\n\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			labels: ["World"],
			section: "World",
			body: [lead, second],
			leftOut: ["1 above-headline", "4 above-headline"],
		},
	],
	[
		"a short headline below the page's stamp and the rubrics of its menu",
		`News\nSport\nOpinion\n\n3 June 2024\nFire\n${lead}`,
		{
			headline: "Fire",
			stamps: ["unknown 3 June 2024"],
			body: [lead],
			leftOut: ["1 menu", "2 menu", "3 menu"],
		},
	],
	[
		"an advertisement with blank lines around it above the headline: the text tells nothing of it",
		`Great offers on winter shoes and coats\n\nCouncil of Oldport opens bridge over the river\n\n${lead}\n\n${second}`,
		{ headline: "Council of Oldport opens bridge over the river", body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"the title of the page with the site's name; a slogan",
		`New bridge opens in the old town - Lake Daily\nLake Daily\nNews from the lake shore\nNew bridge opens in the old town\nPosted on May 3, 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["published Posted on May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 site-name", "2 above-headline", "3 above-headline"],
		},
	],
	[
		"a menu printed for each width of the screen, with the site's name and the page's calendar in it; the rubric behind the stamp; a name signs twice",
		`• About us\nMonday, September 23, 2024\nValley Mirror - News and Views\n• LOCAL\n• WORLD\nNo Result\nView All Result\nValley Mirror - News and Views\nNo Result\nView All Result\nHome LOCAL\n\nCouncil opens the bridge over the river\n\nAnn Lee by Ann Lee\nJune 18, 2024\nin LOCAL\nA A\n0\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council opens the bridge over the river",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			labels: ["LOCAL"],
			section: "LOCAL",
			stamps: ["unknown June 18, 2024"],
			body: [lead, second],
			leftOut: [
				"1 boilerplate",
				"2 masthead",
				"3 above-headline",
				"4 menu",
				"5 menu",
				"6 menu",
				"7 menu",
				"8 above-headline",
				"9 boilerplate",
				"10 boilerplate",
				"11 breadcrumb",
				"18 boilerplate",
				"19 counter",
			],
		},
	],
	[
		"the time of a price, above a table that ends in the headline; what asks for a vote is no sentence",
		`OLDPORT\n01.11.24\n19:20 Uhr\n2,320 crowns\n0,000\nTrade\nBoats\nMarket\nOther\n1-Year\nOLDPORT FERRIES Chart 1 Year\n223 readers\nRate this article:\n(1)\n\nOldport Ferries: Council Opens Bridge Over the River\n\nOLDPORT, Mass., Nov. 09, 2023 (GLOBE NEWSWIRE) -- ${lead}\n\n${second}\n`,
		{
			headline: "Oldport Ferries: Council Opens Bridge Over the River",
			dateline: "OLDPORT, Mass., Nov. 09, 2023 (GLOBE NEWSWIRE) --",
			body: [lead, second],
			leftOut: [
				"1 above-headline",
				"2 masthead",
				"3 masthead",
				"4 above-headline",
				"5 counter",
				"6 menu",
				"7 menu",
				"8 menu",
				"9 menu",
				"10 menu",
				"11 above-headline",
				"12 above-headline",
				"13 above-headline",
				"14 above-headline",
			],
		},
	],
	[
		"the menu of a theme and the rubric above the headline, the label of a lost stamp below it",
		`Connect with us\n\nHi, what are you looking for?\n\nTop stories\n\nWardens of the bridge take oath in Oldport\n\nPublished\n\n${lead}\n\n${second}\n\nSee author's posts\n`,
		{
			headline: "Wardens of the bridge take oath in Oldport",
			labels: ["Top stories"],
			section: "Top stories",
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "9 boilerplate", "15 boilerplate"],
		},
	],
	[
		"menus that lost their marks",
		`Home Council Events About Us Town News Services Visa & Passport News Service Topics Links\nMayor's Regular Press Conference on September 12,2014\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor's Regular Press Conference on September 12,2014", body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a breadcrumb of a list's page, and a counter below the headline",
		`Home Blog Page 39\n\nBoatmen who rang the bell of the council granted bail\n\n0\nBail Granted\n\n${lead}\n\n${second}\n`,
		{
			headline: "Boatmen who rang the bell of the council granted bail",
			body: [lead, second],
			leftOut: ["1 breadcrumb", "5 counter", "6 header-line"],
		},
	],
	[
		"a blog's name twice, the day, and the headline in its own paragraph",
		`Old World at Peace\n\nOld World at Peace\n\nPages\n\nWednesday, July 23, 2014\n\nMayor orders ferrymen to the bridge to fend off the boats of the next town\n\n${lead} ${second}\n\nNo comments:\n`,
		{
			headline: "Mayor orders ferrymen to the bridge to fend off the boats of the next town",
			stamps: ["unknown Wednesday, July 23, 2014"],
			body: [`${lead} ${second}`],
			leftOut: ["1 above-headline", "3 above-headline", "5 boilerplate", "13 boilerplate"],
		},
	],
	[
		"a menu bar with two blanks, and a calendar above it",
		`Friday, October 7, 2022\n |  Sign-Up  |  Contact Us  |  Bookmark \n\nMayor says that the town will give a serious answer\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor says that the town will give a serious answer",
			stamps: ["unknown Friday, October 7, 2022"],
			body: [lead, second],
			leftOut: ["2 breadcrumb"],
		},
	],
	[
		"the page's clocks and buttons above the headline",
		`Oldport - 23:44 / GMT - 19:14\n\nAll Stories\n\n15:20 | 2009-05-12\n\nPrintable Version Send to a friend\n\nTown Council Opens Bridge Over the River\n\nOLDPORT (FNA)- ${lead}\n\n${second}\n`,
		{
			headline: "Town Council Opens Bridge Over the River",
			stamps: ["unknown 15:20 | 2009-05-12"],
			dateline: "OLDPORT (FNA)-",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline", "7 boilerplate"],
		},
	],
	[
		"a clock that shows its seconds right above the headline, which has its own day below",
		`Friday, 26 April 2024, 08:37:01 pm\n\nTown council opens a bridge over the river\nMay 3, 2023\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town council opens a bridge over the river",
			stamps: ["unknown May 3, 2023"],
			body: [lead, second],
			leftOut: ["1 masthead"],
		},
	],
	[
		"the text of the site's logo above headline and day",
		`Harbour Trade Logo\n\nTown council opens a bridge over the river\n\n3 May, 2023\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town council opens a bridge over the river",
			stamps: ["unknown 3 May, 2023"],
			body: [lead, second],
			leftOut: ["1 site-name"],
		},
	],
	[
		"a breadcrumb with the headline inside and the site behind",
		`Current:Home > Contact-usTown council meets to vote on rival bridges-HarbourSite\nTown council meets to vote on rival bridges\nView Date:2024-12-23 20:19:45\n${lead}\n${second}\n`,
		{
			headline: "Town council meets to vote on rival bridges",
			stamps: ["unknown Date:2024-12-23 20:19:45"],
			body: [lead, second],
			leftOut: ["1 above-headline", "3 beside-stamp"],
		},
	],
	[
		"four stamps with days of their own above the headline date the stories that are teased there",
		`Going beyond the harbour feast\naccess_time 18 Sep 2020 6:05 AM GMT\nThe warden and his bells\naccess_time 17 Sep 2020 11:57 AM GMT\nA word of caution from the hall\naccess_time 16 Sep 2020 6:31 AM GMT\nThe boats in the mind\naccess_time 8 Sep 2020 11:27 AM GMT\n\nMayor opens Oldport's new bridge over the river\n\nMayor opens Oldports new bridge over the river\n\nOSLO: ${lead} ${second}\n`,
		{
			headline: "Mayor opens Oldports new bridge over the river",
			dateline: "OSLO:",
			body: [`${lead} ${second}`],
			leftOut: [
				"1 above-headline",
				"2 masthead",
				"3 above-headline",
				"4 masthead",
				"5 above-headline",
				"6 masthead",
				"7 above-headline",
				"8 masthead",
				"10 above-headline",
			],
		},
	],
	[
		"captions that an agency signs behind their stop stand above the headline",
		`The mayor and the warden bump elbows during their talks in Oldport, Norway. Reuters\nThe mayor and the warden bump elbows during their talks in Oldport, Norway. Reuters\nThe mayor and the warden bump elbows during their talks in Oldport, Norway. Reuters\n\nTolls will not alter our course, says mayor\n\n${lead}\n\n${second}\n`,
		{
			headline: "Tolls will not alter our course, says mayor",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 above-headline"],
		},
	],
	[
		"the page's own day below a link of its menu",
		`Connect with us\nSunday, May 5, 2024\nSport\n\nMayor of Oldport opens bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			labels: ["Sport"],
			section: "Sport",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 masthead"],
		},
	],
	[
		"a caption four times in one block above the headline",
		`The old harbour of Oldport, Norway. Per Ole Berg for The Harbour\nThe old harbour of Oldport, Norway. Per Ole Berg for The Harbour\nThe old harbour of Oldport, Norway. Per Ole Berg for The Harbour\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 above-headline"],
		},
	],
	[
		"an appeal of a public station above the headline",
		`Federal funding for public media is gone. You can do something about this! Help us this month. Click here to support River Radio!\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	...["News /", "News"].map(
		(rubric) =>
			[
				`a rubric behind which the breadcrumb was cut off: ${rubric}`,
				`${rubric}\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge over river", labels: ["News"], section: "News", body: [lead, second] },
			] as const,
	),
	[
		"a rubric of two words behind the day of the crawl",
		` date 2024-05-03 Nation & World\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["Nation & World"],
			section: "Nation & World",
			body: [lead, second],
		},
	],
	[
		"a column of days leads to the stories of each of them, and dates none",
		`Tue, February 6, 2024\nMon, February 5, 2024\nSun, February 4, 2024\nSat, February 3, 2024\n\nMayor and council open the bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council open the bridge",
			body: [lead, second],
			leftOut: ["1 masthead", "2 masthead", "3 masthead", "4 masthead"],
		},
	],
	[
		"the highest and the lowest degrees of the day are no headline",
		`Partly Cloudy\nH 88° L 72°\n  • cloudy-day\n    Current Conditions\n    Partly Cloudy. H 88° L 72°\n\nMayor and council open the bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council open the bridge",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 weather", "3 weather", "4 weather", "5 weather"],
		},
	],
	[
		"a country below an advertisement is the rubric, and no entry of the menu",
		`Video link\nHeadline link\nAdvertisement\nNorway\n\nMayor and council open the bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor and council open the bridge",
			labels: ["Norway"],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu"],
		},
	],
	...["National Business", "Local Crime", "UK Business"].map(
		(rubric) =>
			[
				`a rubric, and where its stories are from, behind the day of the crawl: ${rubric}`,
				` date 2024-05-03 ${rubric}\n\nMay 3, 2024 7:19 AM\n\nMayor and council open the bridge\n\n${lead}\n\n${second}\n`,
				{
					captured: "2024-05-03",
					headline: "Mayor and council open the bridge",
					labels: [rubric],
					stamps: ["unknown May 3, 2024 7:19 AM"],
					body: [lead, second],
				},
			] as const,
	),
	[
		"another story and its time above the way to the page",
		`DEEP READ\nMills that burn at night\naccess_time 3 May 2024 10:37 AM GMT\nexit_to_app\nHomechevron_rightLocalchevron_rightMayor...\n\nMayor of Oldport opens bridge over river\n\nbookmark_border\nMayor of Oldport opens bridge over river\ncancel\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 masthead", "4 boilerplate", "5 breadcrumb", "9 boilerplate", "11 boilerplate"],
		},
	],
	[
		"names of a site's lists that are glued to each other are no label",
		`0_Oldport.Portal0_Web_Front page - SliderOldport.SliderPolitics\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
]);
