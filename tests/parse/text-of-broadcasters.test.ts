import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge over river";

describeForms("pages of broadcasters, agencies and offices of the state", [
	[
		"what kind of text it is, as the last entry of the way to the page, above the headline",
		`Skip to main content\nCookies on HARBOUR.GOV\nHome\nTransport\nMaritime\nPress release\n\n${headline}\n\n18 October 2022\n\n${lead}\n\n${second}\n`,
		{
			headline,
			labels: ["Press release"],
			stamps: ["unknown 18 October 2022"],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "5 menu"],
		},
	],
	[
		"the same word for many is an entry of the menu",
		`Skip to main content\nCookies on HARBOUR.GOV\nHome\nTransport\nMaritime\nPress releases\n\n${headline}\n\n18 October 2022\n\n${lead}\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown 18 October 2022"],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "5 menu", "6 menu"],
		},
	],
	[
		"a heading of the page on top of it, right above headline and stamp",
		`Latest News\n${headline}\nFriday, September 10, 2021\n${lead}\n${second}\n`,
		{ headline, labels: ["Latest News"], stamps: ["unknown Friday, September 10, 2021"], body: [lead, second] },
	],
	[
		"the rubric above the stamp with its time, below numbers of a ticker",
		`Harbour News\n91.69\n-0.36\n98.56\nCloudy\nAll the news\nSociety\n23 October 2019, 11:19\n\n${headline}\n\n${lead}\n${second}\n`,
		{
			headline,
			labels: ["Society"],
			section: "Society",
			stamps: ["unknown 23 October 2019, 11:19"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 counter", "3 above-headline", "4 counter", "5 above-headline", "6 above-headline"],
		},
	],
	[
		"the way to the page with a stop behind each entry",
		` date 2022-03-04 Home . Fatti . Cronaca .\n\nApre il ponte sul fiume dopo tre anni di lavori\n\n04 marzo 2022 | 10.15\n\nIl comune ha aperto lunedì il ponte sul fiume, dopo tre anni di lavori, ha detto il sindaco.\n`,
		{
			captured: "2022-03-04",
			headline: "Apre il ponte sul fiume dopo tre anni di lavori",
			labels: ["Fatti", "Cronaca"],
			section: "Cronaca",
			stamps: ["unknown 04 marzo 2022 | 10.15"],
			body: ["Il comune ha aperto lunedì il ponte sul fiume, dopo tre anni di lavori, ha detto il sindaco."],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"who wrote and who edited, below the text in Japanese, and the rubric below the headline",
		"橋の開通式、来月に延期へ＝市長\n\n経済・ビジネス\n\n[東京 18日 ロイター] - 市長は18日、新しい橋の開通式を来月に延期する方針を明らかにした。\n\n同日の会見で述べた。\n\n（山田花子、田中一郎 編集：佐藤次郎）\n",
		{
			headline: "橋の開通式、来月に延期へ＝市長",
			byline: "（山田花子、田中一郎 編集：佐藤次郎）",
			authors: ["山田花子", "田中一郎"],
			labels: ["経済・ビジネス"],
			dateline: "[東京 18日 ロイター] -",
			body: ["市長は18日、新しい橋の開通式を来月に延期する方針を明らかにした。", "同日の会見で述べた。"],
		},
	],
	[
		"the forecast with the time at which it was made, above the headline",
		`Today\n\nClear skies. Low 37F. Winds light and variable.\n\nTonight\n\nA mix of clouds and sun in the morning, cloudy skies during the afternoon. High around 63F. Winds SSE at 5 to 10 mph.\n\nUpdated: March 16, 2021 @ 1:02 am\nFull Forecast\n\n${headline}\n\nMar 15, 2021\n\n${lead}\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown Mar 15, 2021"],
			body: [lead, second],
			leftOut: ["1 above-headline", "3 weather", "5 above-headline", "7 weather", "9 masthead", "10 boilerplate"],
		},
	],
	[
		"what a reader is to copy to hear a recording elsewhere",
		`${headline}\n\nMay 3, 2024 5:01 AM ET\n\n<iframe src="https://www.harbour.example/player/embed/114" width="100%" height="290" title="Audio player">\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024 5:01 AM ET"], body: [lead, second], leftOut: ["5 boilerplate"] },
	],
	[
		"a notice of age above a place and a dash",
		` date 2021-11-04 Estimated read time: 2-3 minutes\nThis archived news story is available only for your personal, non-commercial use. Information in the story may be outdated.\nPROVO — ${lead}\n${second}\n`,
		{
			captured: "2021-11-04",
			dateline: "PROVO —",
			body: [lead, second],
			leftOut: ["1 counter", "2 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"the heading of a summary on top of a page without a headline",
		`Dive Brief:\n- ${lead}\n- ${second}\n`,
		{
			body: [
				"list: The town of Oldport opened a bridge over the river on Monday, the council said.It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"the first line of the text, broken at a link to a paper",
		`${headline}\n\nby Ann Lee Posted on May 18, 2022\n\nFourteen members of the council have asked for a full count of the ships that came in since February,\nThe Washington Post\nreported on Wednesday.\n${second}\n`,
		{
			headline,
			byline: "by Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 18, 2022"],
			body: [
				"Fourteen members of the council have asked for a full count of the ships that came in since February, The Washington Post reported on Wednesday.",
				second,
			],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"the first line of the text, broken at a column with blank lines between",
		`${headline}\n\nTuesday, 11 April 2023, 9:15 am\n\nPress Release: Oldport District Council\n\nA temporary bridge will be put across the river at the Mill Road\n\non Thursday so that families cut off\n\nsince the storm can get stock and milk out again.\n\n${second}\n`,
		{
			headline,
			byline: "Press Release: Oldport District Council",
			stamps: ["unknown Tuesday, 11 April 2023, 9:15 am"],
			body: [
				"A temporary bridge will be put across the river at the Mill Road on Thursday so that families cut off since the storm can get stock and milk out again.",
				second,
			],
		},
	],
	[
		"two sentences of a picture above who wrote, and the place alone below the buttons",
		`${headline}\n\nRows of palms stand in the shadow of a wall.\nPalms in the shadow of the wall.\n\n(Rey Ochoa / For The Times)\n\nBy Ann Lee\n\nSept. 21, 2022 5 AM PT\n\nClose extra sharing options\n\nMEXICALI, Mexico —\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown Sept. 21, 2022 5 AM PT"],
			dateline: "MEXICALI, Mexico —",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "6 caption", "12 caption"],
		},
	],
	[
		"a sentence and a caption above who wrote and when, on a page without a dateline",
		`${headline}\n\nThis page is no longer updated. Thanks for reading.\n\nMen push a boat through the water [Per Olsen/AFP]\n\nBy Ann Lee and Mia Holt\nPublished On 29 Apr 2024\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "This page is no longer updated. Thanks for reading.",
			byline: "By Ann Lee and Mia Holt",
			authors: ["Ann Lee", "Mia Holt"],
			stamps: ["published Published On 29 Apr 2024"],
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"a desk, a stroke, and who wrote; the picture's text, its caption, and the address to copy",
		`${headline}\n\nABC Riverland\n / \nBy Ann Lee\nPosted Tue 12 Jul 2022 at 6:03pm\na brown river beside a row of shacks with sandbags\nSandbags in front of shacks near Mannum. (ABC Riverland: Ann Lee)\nabc.example.au/news/murray-river-levee-council/101229884\nLink copied\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Posted Tue 12 Jul 2022 at 6:03pm"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 header-line", "7 header-line", "8 caption", "9 address-line", "10 boilerplate"],
		},
	],
	[
		"capitals glued to the word for who wrote",
		`${headline}\nByJANE STOCKWELL Associated Press\nDecember 4, 2022, 9:14 AM\nLONDON -- ${lead}\n${second}\n`,
		{
			headline,
			byline: "ByJANE STOCKWELL Associated Press",
			authors: ["JANE STOCKWELL"],
			stamps: ["unknown December 4, 2022, 9:14 AM"],
			dateline: "LONDON --",
			body: [lead, second],
		},
	],
	[
		"a place between the headline and the headline again",
		`August 17 2022 11:10:00\n\nMill in Karabük reopens after three years\n\nKARABÜK\nMill in Karabük reopens after three years\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mill in Karabük reopens after three years",
			stamps: ["unknown August 17 2022 11:10:00"],
			dateline: "KARABÜK",
			body: [lead, second],
		},
	],
	[
		"the letters of the desk, and the stamp above the numbers of who wrote and of the story",
		`${headline}\n\nMashhad, IRNA – ${lead}\n\n${second}\n\n9417**1424\n\nMar 17, 2022, 3:26 PM\nJournalist ID: 2395\nNews ID: 84688214\n0 Persons\n`,
		{
			headline,
			stamps: ["unknown Mar 17, 2022, 3:26 PM"],
			dateline: "Mashhad, IRNA –",
			body: [lead, second],
			leftOut: ["7 boilerplate", "10 below-text", "11 boilerplate", "12 boilerplate"],
		},
	],
	[
		"a stamp behind a point, on the line of the crawl",
		` date 2021-03 Marché : les constructeurs navals bien orientés Harbour Finance • 30/03/2021 à 11:52\n\nLes valeurs des constructeurs navals progressent ce mardi sur les places européennes.\n`,
		{
			captured: "2021-03",
			headline: "Marché : les constructeurs navals bien orientés Harbour Finance",
			stamps: ["unknown 30/03/2021 à 11:52"],
			body: ["Les valeurs des constructeurs navals progressent ce mardi sur les places européennes."],
		},
	],
	[
		"who published an obituary, and when, below it",
		`Ann Lee\n\n${lead} ${second} ${lead} ${second} ${lead}\n\nPublished by Harbour News on Sep. 12, 2019.\n\n${second}\n`,
		{
			headline: "Ann Lee",
			byline: "Published by Harbour News",
			stamps: ["published Sep. 12, 2019"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. The town of Oldport opened a bridge over the river on Monday, the council said.",
				second,
			],
		},
	],
	[
		"a day and a time without their year, in the month before the crawl",
		` date 2023-10-20 Business & Economy\n\n17 Oct, 13:21\n\n${headline}\n\nMURMANSK, October 17. /TASS/. ${lead}\n`,
		{
			captured: "2023-10-20",
			headline,
			labels: ["Business & Economy"],
			section: "Business & Economy",
			stamps: ["unknown 17 Oct, 13:21"],
			dateline: "MURMANSK, October 17. /TASS/.",
			body: [lead],
			problems: ["year-missing"],
		},
	],
	[
		"the same, long before it",
		` date 2023-12-20 Business & Economy\n\n17 Oct, 13:21\n\n${headline}\n\nMURMANSK, October 17. /TASS/. ${lead}\n`,
		{
			captured: "2023-12-20",
			headline,
			labels: ["Business & Economy"],
			section: "Business & Economy",
			dateline: "MURMANSK, October 17. /TASS/.",
			body: [lead],
			leftOut: ["3 relative-time"],
		},
	],
]);
