import { describeForms, lead, second } from "./describe-forms.ts";

/** Longer than a headline. */
const deck =
	"Oldport has a bridge over the river, the council says. It took three years to build and cost more than was planned, and on Monday the town opened it to all who walk or row.";

describeForms("the line of the crawl", [
	...(
		[
			["Stand: 03.05.2024 15:17 Uhr", "Brand im Hafen von Altenhafen: Zwei Schiffe beschädigt", "as stations of Germany print it"],
			["May 3, 2024 10:00 AM EDT", "Mayor of Oldport opens bridge over river", "with its zone"],
		] as const
	).map(
		([stamp, headline, why]) =>
			[
				`a stamp and the headline behind the day of the crawl, ${why}`,
				` date 2024-05-03 ${stamp} ${headline}\n\n${lead}\n\n${second}\n`,
				{ captured: "2024-05-03", headline, stamps: [`unknown ${stamp}`], body: [lead, second] },
			] as const,
	),
	[
		"a stamp behind the day of the crawl, and behind it who wrote: no headline",
		` date 2024-05-03 May 3, 2024 10:00 AM By Ann Lee and Per Olsen\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge over river",
			byline: "By Ann Lee and Per Olsen",
			authors: ["Ann Lee", "Per Olsen"],
			stamps: ["unknown May 3, 2024 10:00 AM"],
			body: [lead, second],
		},
	],
	[
		"a day without a time opens the text behind the day of the crawl",
		` date 2024-05-03 May 3, 2024 The town of Oldport opened a bridge over the river, the council said.\n\n${second}\n`,
		{
			captured: "2024-05-03",
			body: ["May 3, 2024 The town of Oldport opened a bridge over the river, the council said.", second],
			problems: ["headline-missing"],
		},
	],
	[
		"an entry of the menu in one block with the headline, which alone is signed",
		` date 2024-05-03 Advertise\n13 Cares For Oldport\nTwo held near the bridge\n\nBy 13 News Staff\nPublished: May 3, 2024 at 7:46 AM MST\nOLDPORT, Ariz. (13 News) -${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Two held near the bridge",
			byline: "By 13 News Staff",
			stamps: ["published Published: May 3, 2024 at 7:46 AM MST"],
			dateline: "OLDPORT, Ariz. (13 News) -",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 above-headline"],
		},
	],
	[
		"what a station says of itself, above who wrote and a dateline, on a page without its headline",
		` date 2024-05-03 River Fair: We are glad to be back. Find out what to expect at our stall!\nRVTN OldportWatch Now\nBy River Staff\nFiled Under:Local TV, Oldport News\n\nOLDPORT (WCCO) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			byline: "By River Staff",
			labels: ["Local TV", "Oldport News"],
			section: "Local TV",
			dateline: "OLDPORT (WCCO) —",
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "2 header-line", "4 tag-list"],
			problems: ["crawl-line-not-understood", "headline-missing"],
		},
	],
	[
		"the deck in the same place, which the story tells again",
		` date 2024-05-03 ${deck}\nBy River Staff\n\nOLDPORT (WCCO) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			deck,
			byline: "By River Staff",
			dateline: "OLDPORT (WCCO) —",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"volume and number of the printed paper with its day",
		` date 2024-05-03 VOL. 46 | NO. 38 | Friday, May 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			body: [lead, second],
			leftOut: ["1 masthead"],
			problems: ["headline-missing"],
		},
	],
	[
		"a headline behind the day of the crawl, and a shorter deck of which the text tells more",
		` date 2024-05-03 Oldport councillors happy about Mayor’s bridge plans\n\nFour of the Mayor's bridges cross the river of the town\n\n${lead}\n\nThe Mayor said that four bridges now cross the river.\n`,
		{
			headline: "Oldport councillors happy about Mayor’s bridge plans",
			deck: "Four of the Mayor's bridges cross the river of the town",
			captured: "2024-05-03",
			body: [lead, "The Mayor said that four bridges now cross the river."],
		},
	],
	[
		"names of languages in their own and in English, glued, behind the day of the crawl",
		` date 2024-05-03 English English हिन्दी Hindi বাংলা Bengali മലയാളംMalayalam తెలుగుTELUGU اردو Urdu\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{ captured: "2024-05-03", headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a rubric behind the day of the crawl, above the headline and its stamp",
		` date 2024-05-03 River cup final\n\nMayor arrives in court to hear what the new bridge costs\n\nTown May 03, 2024 07:05\n\nOSLO (Reuters) - ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor arrives in court to hear what the new bridge costs",
			stamps: ["unknown May 03, 2024 07:05"],
			dateline: "OSLO (Reuters) -",
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "5 beside-stamp"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the title of a site behind the day of the crawl, the page's day, and the story's with its time",
		` date 2024-05-03 River News - Local News - Oldpost\n\nFriday, 03 May 2024\nFriday, 03 May 2024 06:02 PM\n\nMayor and council open a bridge over the river\n\n${lead} ${second}\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor and council open a bridge over the river",
			stamps: ["unknown Friday, 03 May 2024 06:02 PM"],
			body: [`${lead} ${second}`, second],
			leftOut: ["1 crawl-scrap", "3 masthead"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"crawl line with address, three ISO stamps in order, a stamp for people, a label, a dateline",
		` date 2024-06-03 https://harbour.example/a.html\nNew Bridge Opens in the Old Town\n2024-06-03T09:12+0000\n2024-06-03T09:15+0000\n2024-06-03T10:05+0000\n09:15 GMT 03.06.2024 (Updated: 10:05 GMT 03.06.2024)\nBeing updated\nMOSCOW (Sputnik) – ${lead}\n${second}\n`,
		{
			address: "https://harbour.example/a.html",
			captured: "2024-06-03",
			headline: "New Bridge Opens in the Old Town",
			labels: ["Being updated"],
			stamps: [
				"unknown 2024-06-03T09:12+0000",
				"unknown 2024-06-03T09:15+0000",
				"unknown 2024-06-03T10:05+0000",
				"unknown 09:15 GMT 03.06.2024",
				"modified Updated: 10:05 GMT 03.06.2024",
			],
			dateline: "MOSCOW (Sputnik) –",
			body: [lead, second],
		},
	],
	[
		"half a sentence behind the crawl day is no headline",
		` date 2019-12-28 The old bridge was closed on Monday after a barge ran into\n\nits middle pillar in the early hours.\n\n${lead}`,
		{
			captured: "2019-12-28",
			body: ["The old bridge was closed on Monday after a barge ran into its middle pillar in the early hours.", lead],
			problems: ["headline-missing"],
		},
	],
	[
		"crawl line with the headline in it",
		` date 2024-06-03 New bridge opens in the old town\n\nThe council calls it a 'great day'\n\nAP\n\n${lead}\n\n${second}`,
		{
			captured: "2024-06-03",
			headline: "New bridge opens in the old town",
			deck: "The council calls it a 'great day'",
			byline: "AP",
			body: [lead, second],
		},
	],
	[
		"crawl line with dateline and text in it",
		` date 2024-06-03 LONDON, June 4 (Reuters) - ${lead}\n${second}`,
		{
			captured: "2024-06-03",
			dateline: "LONDON, June 4 (Reuters) -",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"crawl line with a menu word in it, byline and stamp in one line",
		` date 2024-06-03 Open Menu\n\nNew Bridge Opens In The Old Town\n\nJane Doe (@jane) Published June 03, 2024 | 08:40 PM\n\n${lead}\n\n${second}`,
		{
			captured: "2024-06-03",
			headline: "New Bridge Opens In The Old Town",
			byline: "Jane Doe (@jane)",
			authors: ["Jane Doe"],
			stamps: ["published Published June 03, 2024 | 08:40 PM"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"crawl line with a month only, and an unknown scrap that is named in a problem",
		` date 2023-08 Zorp\nNew bridge opens in the old town\n${lead}\n${second}`,
		{
			captured: "2023-08",
			headline: "New bridge opens in the old town",
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"crawl line with a day that the calendar does not have: nothing is captured on it",
		` date 2024-02-30 https://harbour.example/a.html\nNew bridge opens in the old town\n${lead}`,
		{
			address: "https://harbour.example/a.html",
			headline: "New bridge opens in the old town",
			body: [lead],
			leftOut: ["1 crawl-line"],
			problems: ["date-impossible"],
		},
	],
	[
		"no crawl line: the address alone in a line, rubric, headline, deck, byline, stamp",
		`https://harbour.example/b.html\nPolitics\nNew bridge opens in the old town\nThe council had planned it for years, and nobody believed in it.\nBy Jane Doe and Per Olsen\n3 June 2024, 12:05\n${lead}\n${second}`,
		{
			address: "https://harbour.example/b.html",
			headline: "New bridge opens in the old town",
			deck: "The council had planned it for years, and nobody believed in it.",
			byline: "By Jane Doe and Per Olsen",
			authors: ["Jane Doe", "Per Olsen"],
			labels: ["Politics"],
			section: "Politics",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
		},
	],
	[
		"the lead of the metadata behind the crawl day, and again behind its dateline: no headline",
		` date 2024-09-17 ${lead}\n\nOLDPORT, Mich. — ${lead}\n\n${second}\n`,
		{
			captured: "2024-09-17",
			dateline: "OLDPORT, Mich. —",
			body: [lead, second],
			leftOut: ["1 repeated-lead"],
			problems: ["headline-missing"],
		},
	],
	[
		"what a page says of itself behind the crawl day, longer than a headline and without an end; the title of a gallery",
		` date 2024-04-24 A paper of the valley and its online edition, a daily publication that covers news, the river, politics, business, energy, sports, fashion, lifestyle, human interest stories, boats, bridges and so on etc\nBreaking News\nTranslate\nPhotos: Mayor, council and ferrymen at the opening of the bridge\n${lead}\n${second}\n`,
		{
			captured: "2024-04-24",
			headline: "Photos: Mayor, council and ferrymen at the opening of the bridge",
			labels: ["Breaking News", "Translate"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a scrap of the page behind the day of the crawl, above a text without a headline",
		` date 2022-06-13 Newsfrom Oldport\n\n${lead} ${second}\n\n${second}\n`,
		{
			captured: "2022-06-13",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood", "headline-missing"],
		},
	],
	[
		"A cry for readers behind the day of the crawl, and the account of a network below the headline",
		` date 2026-03-03 Support The Harbour Times!\n1 Hurt in Kite Fall at Oldford Quay\n\n@quaywarden / Telegram\n\nA falling kite hurt a man on the western quay of Oldford, local wardens said late Monday.\n`,
		{
			captured: "2026-03-03",
			headline: "1 Hurt in Kite Fall at Oldford Quay",
			body: ["A falling kite hurt a man on the western quay of Oldford, local wardens said late Monday."],
			leftOut: ["1 boilerplate", "4 caption"],
		},
	],
	[
		"A word of the page's template behind the day of the crawl",
		` date 2019-10-26 article\n\nA warning printed at 6 p.m. Saturday greatly widens the area of the flood in the Oldford meadows. See the new map (above).\n\nWardens told at least 500 farmers to leave the meadows near the dyke on Saturday, and the town's mill stood still for a day.\n`,
		{
			captured: "2019-10-26",
			body: [
				"A warning printed at 6 p.m. Saturday greatly widens the area of the flood in the Oldford meadows. See the new map (above).",
				"Wardens told at least 500 farmers to leave the meadows near the dyke on Saturday, and the town's mill stood still for a day.",
			],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood", "headline-missing"],
		},
	],
	[
		"A city alone behind the day of the crawl is the dateline",
		` date 2021-08-11 New Delhi\n\nThe council on Tuesday put off the hearing on the bells of the town to the next Monday, the warden said.\n\n${second}\n`,
		{
			captured: "2021-08-11",
			dateline: "New Delhi",
			body: ["The council on Tuesday put off the hearing on the bells of the town to the next Monday, the warden said.", second],
			problems: ["headline-missing"],
		},
	],
	[
		"a short dateline behind the day of the crawl, above its text",
		` date 2024-05-03 OSLO (AP) -\n\n${lead}\n\n${second}\n`,
		{ captured: "2024-05-03", dateline: "OSLO (AP) -", body: [lead, second], problems: ["headline-missing"] },
	],
	...["(Fire burning north of Oldport)", "(Adds details from the court, background)"].map(
		(remark) =>
			[
				`a clause in brackets behind the day of the crawl, above the text: ${remark}`,
				` date 2024-05-03 ${remark}\n${lead}\n${second}\n`,
				{
					captured: "2024-05-03",
					body: [lead, second],
					leftOut: ["1 crawl-scrap"],
					problems: ["crawl-line-not-understood", "headline-missing"],
				},
			] as const,
	),
	[
		"a city in capitals behind the day of the crawl, above the stamp of a page without a headline: the dateline",
		` date 2024-05-03 NEW DELHI\n\n03 May 2024 01:49 IST\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			stamps: ["unknown 03 May 2024 01:49 IST"],
			dateline: "NEW DELHI",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
]);
