import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("what a page prints around its story", [
	[
		"the country of a story as a list between its stamp and its text",
		`Mayor of Oldport opens bridge\n\nPTI | Jaipur | Updated: 27-12-2023 16:19 IST | Created: 27-12-2023 15:53 IST\n  • Country:\n  • India\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "PTI | Jaipur",
			labels: ["India"],
			section: "India",
			stamps: ["modified Updated: 27-12-2023 16:19 IST", "created Created: 27-12-2023 15:53 IST"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	...["Download our blog’s APP from Google Playstore using the link here>>>", "Go to Contents Go to Navigation"].map(
		(line) =>
			[
				`what stands in place of a headline behind the day of the crawl: ${line}`,
				` date 2024-05-03 ${line}\n\nOslo: ${lead}\n\n${second}\n`,
				{ captured: "2024-05-03", dateline: "Oslo:", body: [lead, second], leftOut: ["1 boilerplate"], problems: ["headline-missing"] },
			] as const,
	),
	[
		"a form to log in in Indonesian above a headline in English",
		`Lupa Kata Sandi? Klik di Sini\n\natau Masuk melalui\n\nKonfirmasi Email\n\nJika Anda tidak menerima email,\nKirimkan Lagi Sekarang\n\nMayor of Oldport opens bridge\n\n16 August 2023 17:35 WIB\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown 16 August 2023 17:35 WIB"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "7 boilerplate", "8 boilerplate"],
		},
	],
	[
		"paragraphs behind a barrier whose letters were moved, and what a subscription costs",
		`Mayor of Oldport opens bridge\n\n${lead}\n×\nJavascript is required for you to be able to read premium content.\nPlease enable it in your browser settings.\nkAmx:E E@@< E9C66 J62CD E@ 3F:=5 2?5 4@DE >@C6]k^Am\nkAm%96 >:== 3FC?65]k^Am\nGet Unlimited Access\n$3 for 3 Months\nSubscribe Now\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead],
			leftOut: [
				"4 boilerplate",
				"5 boilerplate",
				"6 boilerplate",
				"7 boilerplate",
				"8 boilerplate",
				"9 boilerplate",
				"10 boilerplate",
				"11 boilerplate",
			],
		},
	],
	...[
		"Copyright 2024 River Media, Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.",
		"Copyright © 2024 NPR. All rights reserved. Visit our website terms of use and permissions pages at www.npr.org for further information.",
		"NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form and may be updated.",
		"Access to Herald Premium articles require a Premium subscription. Subscribe now to listen.",
		"(Copyright 2022 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.)",
		"Sign up to the daily River newsletter. All the latest news from across the county. Sign up Thank you for signing up! Sorry, there seem to be some issues. Please try again later. Submitting...",
		"You must be a member to read this story.",
		"Support independent journalism. Become a member today.",
		"You have reached your limit of free articles.",
		"Already have an account? Sign in.",
		"Got a tip? Email the newsdesk.",
		"This is a developing story and will be updated.",
		"No comments yet.",
		"This article originally appeared on Lake News: Mayor of Oldport opens new bridge",
		"Please follow and like us:",
		"text will be replaced",
		"Fox News Flash top headlines are here. Check out what's clicking on Foxnews.com.",
		"The Shopping Trends team is independent of the journalists at Lake News. We may earn a commission when you use our links to shop. Read about us.",
		"[Video not showing up above? Click here to watch » river.example/bridge/]",
		"Already a member? Log in to continue.   Otherwise, follow the link below to join.",
		"· less than 3 min read",
		"River.example provides commenting to allow for constructive discussion on the stories we cover. In order to comment here, you agree.",
	].map(
		(notice) =>
			[
				`what a site says of all its stories: ${notice.slice(0, 40)}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${notice}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: [notice.startsWith("·") ? "7 counter" : "7 boilerplate"],
				},
			] as const,
	),
	[
		"the office and the site of who wrote, with the dot that parted them from the stamp",
		`Mayor of Oldport opens bridge\n\nBy Ann Lee\nMultimedia Journalist·River Herald·\n4 May, 2024 10:13 PM\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 4 May, 2024 10:13 PM"],
			body: [lead, second],
			leftOut: ["4 header-line"],
		},
	],
	[
		"the clock of the page, with its seconds, above the text",
		`11:13:45\n\n${lead}\n\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 counter"], problems: ["headline-missing"] },
	],
	...[
		"NewsSportsLifeBusinessWeather",
		"Latest NewsNewsOldport News",
		"WorldPoliticsBusiness",
		"HomeLatest StoriesTop VideosPhoto GalleriesContact the Editor",
		"DonateE-EditionObituariesNewsLatest StoriesBusinessSportsSemoballHealthArts & EntertainmentPhoto & VideoSports GalleryHistoryFoodFaithEventsRecordsOpinionCommunityFamilyEducationEvents CalendarWorldElections",
	].map(
		(menu) =>
			[
				`a menu whose entries are glued: ${menu.slice(0, 40)}`,
				` date 2024-05-03 All sections\n${menu}\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
				{
					captured: "2024-05-03",
					headline: "Bridge Opens in Oldport",
					body: [lead, second],
					leftOut: ["1 crawl-scrap", "2 breadcrumb"],
					problems: ["crawl-line-not-understood"],
				},
			] as const,
	),
	...["Connect on Linked in", "Share on Google +", "Follow @oldport on Twitter", "Post to Facebook"].map(
		(button) =>
			[
				`a button to share or to follow, right above a dateline: ${button}`,
				`${button}\n\nOSLO: ${lead}\n\n${second}\n`,
				{ dateline: "OSLO:", body: [lead, second], leftOut: ["1 boilerplate"], problems: ["headline-missing"] },
			] as const,
	),
	[
		"what somebody posts is no button",
		`Follow the money on Facebook\n\n${lead}\n\n${second}\n`,
		{ headline: "Follow the money on Facebook", body: [lead, second] },
	],
	[
		"the marks of an advertisement, in front of the dateline and behind the last sentence",
		`Mayor of Oldport opens the new bridge\n[ad_1] OSLO: ${lead}\n${second} [ad_2]\n\nSource link\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			dateline: "OSLO:",
			body: [lead, second],
			leftOut: ["2 boilerplate", "3 boilerplate", "5 boilerplate"],
		},
	],
	[
		"names of firms with two capitals are no menu",
		`YouTube and LinkedIn sue WhatsApp over PayPal\n\n${lead}\n\n${second}\n`,
		{ headline: "YouTube and LinkedIn sue WhatsApp over PayPal", body: [lead, second] },
	],
	[
		"what is said to readers who block advertisements, in one line or a paragraph",
		`Please disable your ad blocker to read on.\n\nWe've detected that you're using an ad content blocking browser plug-in or feature. Ads are a source of revenue to the continued operation of this site, and we ask that you disable ad blocking while you are here in the interest of all.\n\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["1 boilerplate", "3 boilerplate"] },
	],
	[
		"the same in German, whose words are the longest opening of the table",
		`Bridge Opens in Oldport\n\n${lead}\n\nBitte deaktivieren Sie Ihren Werbeblocker, um weiter zu lesen.\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["5 boilerplate"] },
	],
	...[
		"This browser does not support the Video element.",
		"Sorry, your browser doesn't support embedded videos.",
		"To view this video please enable JavaScript, and consider a web browser that supports HTML5 video",
	].map(
		(notice) =>
			[
				`what the player of a film says to a browser without films, above the headline: ${notice}`,
				`${notice}\nMayor of Oldport opens bridge over the river\nAnn Lee reports\nTAMPA, Fla. - ${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over the river",
					byline: "Ann Lee reports",
					authors: ["Ann Lee"],
					dateline: "TAMPA, Fla. -",
					body: [lead, second],
					leftOut: ["1 boilerplate"],
				},
			] as const,
	),
	[
		"whose pictures they are, between deck and text",
		`Mayor of Oldport opens bridge\n\nNobody knows who will pay for the works\n\nNBC Universal, Inc.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "Nobody knows who will pay for the works",
			body: [lead, second],
			leftOut: ["5 caption"],
		},
	],
	[
		"networks in Russian between byline and text, and a letter offered in Spanish below it",
		`Мэр открыл новый мост\n\nТекст: Иван Сидоров\n\nВКонтакте\nОдноклассники\n\nГород открыл новый мост через реку в понедельник.\n\nSuscríbete a nuestro boletín\n`,
		{
			headline: "Мэр открыл новый мост",
			byline: "Текст: Иван Сидоров",
			authors: ["Иван Сидоров"],
			body: ["Город открыл новый мост через реку в понедельник."],
			leftOut: ["5 boilerplate", "6 boilerplate", "10 boilerplate"],
		},
	],
	[
		"what loads a player, and what offers alerts",
		`Carbonatix Pre-Player Loader\n\nAudio By Carbonatix\n\nGet breaking news alerts.\nDon't miss a thing.\n\n${lead}\n\n${second}\n`,
		{
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "6 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"a dot in front of the first paragraph alone is none of a list",
		`Bridge Opens in Oldport\n\n  • Font:\n  • OLDPORT.CO, Oslo - ${lead}\n\n    ${second}\n`,
		{ headline: "Bridge Opens in Oldport", dateline: "OLDPORT.CO, Oslo -", body: [lead, second], leftOut: ["3 boilerplate"] },
	],
	[
		"a telephone number of three pairs of digits is no day; a button of one word more",
		`+375 (1719) 28-2-60\n\nLearn more\n\nTuesday, 7 May 2024\n\nCouncil of Oldport opens the new bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge over the river",
			stamps: ["unknown Tuesday, 7 May 2024"],
			body: [lead, second],
			leftOut: ["1 contact", "3 boilerplate"],
		},
	],
	[
		"a button that no table knows, on a page that nobody signs",
		`Bridge to Reopen After Long Years\n\nNew episode\n\n${lead}\n\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", body: [lead, second], leftOut: ["3 header-line"] },
	],
	[
		"what stands around a press release",
		`FOR IMMEDIATE RELEASE\nMarch 13, 2023\nCounty opens new library branch\nMEDIA CONTACT: Ann Smith, 555-0100\n${lead}\n${second}`,
		{
			headline: "County opens new library branch",
			stamps: ["unknown March 13, 2023"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "4 boilerplate"],
		},
	],
	[
		"a relative time is no stamp, and nothing is invented for it",
		`New bridge opens in the old town\nPublished 2 hours ago\n${lead}`,
		{ headline: "New bridge opens in the old town", body: [lead], leftOut: ["2 relative-time"] },
	],
	[
		"A list of locales below the headline",
		`Briefing by the spokesman of the town hall of Oldport\n\n  • de-DE1 en-GB1 es-ES1\n\n${lead}\n\n${second}\n`,
		{ headline: "Briefing by the spokesman of the town hall of Oldport", body: [lead, second], leftOut: ["3 breadcrumb"] },
	],
	[
		"How many releases a wire printed, above a long headline; the office that issued it",
		` date 2023-10-16 Submit Release\nNews Search\n\nThere were 291 press releases posted in the last 24 hours and 461,939 in the last 365 days.\n\nMayor’s Call with Director of the Office of the Oldport Harbour Commission, the Ferry Board of the North and Harbour Minister Ann Lee of Oldport\n\nREADOUT\n\nOFFICE OF THE SPOKESPERSON\n\nOCTOBER 14, 2023\n\n${lead}\n\n${second}\n`,
		{
			headline:
				"Mayor’s Call with Director of the Office of the Oldport Harbour Commission, the Ferry Board of the North and Harbour Minister Ann Lee of Oldport",
			byline: "OFFICE OF THE SPOKESPERSON",
			captured: "2023-10-16",
			stamps: ["unknown OCTOBER 14, 2023"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "2 above-headline", "4 counter", "8 header-line"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a stamp and the address of the original below a text of one paragraph are no header",
		`New bridge opens in the old town\n\n${lead}\n\n2024/05/03 14:37\n\nTaken from: https://news.example/a?id=1`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 2024/05/03 14:37"],
			body: [lead],
			leftOut: ["7 address-line"],
		},
	],
	[
		"a cry that is no appeal, a menu to eat, a day in numbers: subheads of the text",
		`New bridge opens in the old town\n\n${lead}\n\nSupport the strike!\n\n${second}\n\nChristmas menu\n\nThe inn serves perch again.\n\n9/11\n\nNobody crossed the river that day.`,
		{
			headline: "New bridge opens in the old town",
			body: [
				lead,
				"Support the strike!",
				second,
				"Christmas menu",
				"The inn serves perch again.",
				"9/11",
				"Nobody crossed the river that day.",
			],
		},
	],
	[
		"a live page: what it says of the whole story, not its items",
		`New bridge opens in the old town\n${lead}\nTable of contents\nNew firstOld first\n16:40 GMT 03.05.2024\nMayor cuts the ribbon at the bridge\n${second}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, "16:40 GMT 03.05.2024", "Mayor cuts the ribbon at the bridge", second],
			leftOut: ["3 boilerplate", "4 boilerplate"],
		},
	],
	[
		"a question at the start of the text is no button",
		`New bridge opens in the old town\n3 May 2024, 06:00\nLake News: Will it hold?\nMayor: ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: ["Lake News: Will it hold?", "Mayor: The town of Oldport opened a bridge over the river on Monday, the council said.", second],
		},
	],
	[
		"a notice of cookies above the page, in whatever words",
		`Wir nutzen notwendige Cookies, damit die Seite geht.\nNew bridge opens in the old town\n3 May 2024, 06:00\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"Sentences that open as a page's notices do are the story's",
		`Council of Oldport opens the new bridge\n\n${lead}\n\nSomething went wrong with the pumps on Sunday night, the warden said.\n\nStay up to date with your vaccinations, the doctor told parents.\n\nRegister now or lose your vote, the council told them.\n\nIhr Browser unterstützt die Seite, sagte die Beamtin am Telefon.\n\nВаш браузер знает о вас больше, чем вы думаете, сказал мэр.\n\n${second}`,
		{
			headline: "Council of Oldport opens the new bridge",
			body: [
				lead,
				"Something went wrong with the pumps on Sunday night, the warden said.",
				"Stay up to date with your vaccinations, the doctor told parents.",
				"Register now or lose your vote, the council told them.",
				"Ihr Browser unterstützt die Seite, sagte die Beamtin am Telefon.",
				"Ваш браузер знает о вас больше, чем вы думаете, сказал мэр.",
				second,
			],
		},
	],
	[
		"What a page says when a part of it was not loaded",
		`Harbour warden claims gulls stole the bell of Oldford\n\n  • Oops!\n    Something went wrong.\n    Please try again later.\n\nWarden of the Oldford harbour Tom Alder claimed that at around 2 p.m. gulls had stolen the bell.\n`,
		{
			headline: "Harbour warden claims gulls stole the bell of Oldford",
			body: ["Warden of the Oldford harbour Tom Alder claimed that at around 2 p.m. gulls had stolen the bell."],
			leftOut: ["3 boilerplate", "4 boilerplate", "5 boilerplate"],
		},
	],
	[
		"Buttons of a player that reads the text aloud",
		`Listen to this article\nEstimated 2 minutes\nThe audio version of this article is generated by a machine. Wrong sounds can occur. We are working with our partners to review and improve the results.\nNine Oldford wardens are facing a hearing about lost bells across the river meadows, a clerk tells the Lantern.\nThe Lantern is not naming the clerk, who may not speak in public.\n`,
		{
			body: [
				"Nine Oldford wardens are facing a hearing about lost bells across the river meadows, a clerk tells the Lantern.",
				"The Lantern is not naming the clerk, who may not speak in public.",
			],
			leftOut: ["1 boilerplate", "2 counter", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"Buttons for the size of the letters",
		`Fire breaks out in old mill\n\nDecrease Font Size Increase Font Size Text Size Print This Page\n\nBells ring again\n\nSrinagar:  A fire broke out between the mill and the ferry in the old area of the northern district of the town.\n`,
		{
			headline: "Fire breaks out in old mill",
			dateline: "Srinagar:",
			body: ["A fire broke out between the mill and the ferry in the old area of the northern district of the town."],
			leftOut: ["3 boilerplate", "5 header-line"],
		},
	],
	[
		"How many pictures and comments there are, above the text",
		`Town Opens Bridge Over the River\n\n8 photos\n7 Comments for this article\n\nOLDPORT (AP) — ${lead}\n\n${second}\n`,
		{
			headline: "Town Opens Bridge Over the River",
			dateline: "OLDPORT (AP) —",
			body: [lead, second],
			leftOut: ["3 counter", "4 counter"],
		},
	],
	[
		"A long notice of the page's scripts, above a masthead and a day without marks",
		`JavaScript is disabled in your web browser or the browser is too old to support it. Today almost all pages contain scripts, without which some of what they do is limited.\n\nThursday, April 3, 2025\n\nA year of floods\n\nBoats keep the wardens busy in a year of records\n\nby\n\nAnn Lee\n87 days ago\n20250106\n\n${lead}\n\n${second}\n`,
		{
			headline: "A year of floods",
			deck: "Boats keep the wardens busy in a year of records",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 20250106"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 masthead", "9 boilerplate", "12 relative-time"],
		},
	],
	[
		"Two numbers alone above the text",
		`347 300\n${lead}\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 counter"], problems: ["headline-missing"] },
	],
	...[
		"Also Read | Mayor resigns over the ferry",
		"ALSO READ - Mayor resigns over the ferry",
		"This article is for subscribers only.",
		"Correction: An earlier version of this story gave another length.",
		"Dieser Artikel ist nur für Abonnenten.",
	].map(
		(furniture) =>
			[
				`what a page says between headline and text of other stories, and of its own: ${furniture}`,
				`New bridge opens in the old town\n\nMay 3, 2024\n\n${furniture}\n\n${lead}\n\n${second}\n`,
				{
					headline: "New bridge opens in the old town",
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: ["5 boilerplate"],
				},
			] as const,
	),
	[
		"points that are sentences in one block with their heading, above a text that is set off",
		`New bridge opens in the old town\n\nKEY POINTS\nThe bridge is open.\nNobody will pay more for it.\n\n${lead}\n\n${second}\n`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 header-line", "5 header-line"],
		},
	],
	[
		"a place with its state, above the headline",
		`OLDPORT, Mich.\nNew bridge opens in the old town\nMay 3, 2024\n${lead}\n${second}\n`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"what stands above a word in small letters, on a page without a headline, is kept among what was left out",
		`Connect with us\n\nbridge\n\n${lead}\n\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 boilerplate", "3 header-line"], problems: ["headline-missing"] },
	],
	[
		"a button for the size of the type, and a site that says to what it belongs",
		`Questo sito contribuisce all'ascolto di Porto Nazionale\n\nTamanho do texto\n\nNew bridge opens in the old town\n\n${lead}\n\n${second}\n`,
		{ headline: "New bridge opens in the old town", body: [lead, second], leftOut: ["1 boilerplate", "3 boilerplate"] },
	],
	[
		"words of a menu before a stroke, in letters without a case, sign nothing",
		`New bridge opens in the old town\n\n${lead}\n\n${second}\nتفاصيل دوليات |\n`,
		{ headline: "New bridge opens in the old town", body: [lead, second, "تفاصيل دوليات |"] },
	],
	[
		"the day's word and a time are no headline",
		`News\nHeute, 16:34 Uhr\n${lead}\n${second}\n`,
		{ labels: ["News"], section: "News", body: [lead, second], leftOut: ["2 relative-time"], problems: ["headline-missing"] },
	],
	[
		"a sentence that is printed twice with a blank line between, below a headline",
		`Mayor hears the harbour's wishes\n\nThe mayor came to the harbour and heard what the people of it wish.\n\nThe mayor came to the harbour and heard what the people of it wish.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor hears the harbour's wishes",
			body: ["The mayor came to the harbour and heard what the people of it wish.", lead, second],
			leftOut: ["3 repeated-paragraph"],
		},
	],
	[
		"lines in small letters above the dateline of a page without a headline",
		`oldport bridge\nharbour news\nOSLO (AP) - ${lead}\n${second}\n`,
		{ dateline: "OSLO (AP) -", body: [lead, second], leftOut: ["1 header-line", "2 header-line"], problems: ["headline-missing"] },
	],
	[
		"an Indonesian reporter and his paper above the dateline sign, and are no headline",
		`Laporan Wartawan Tribun Oldport, Ann Lee\nTRIBUNNEWS.COM, MEDAN - ${lead}\n${second}\n`,
		{
			byline: "Laporan Wartawan Tribun Oldport, Ann Lee",
			authors: ["Ann Lee"],
			dateline: "TRIBUNNEWS.COM, MEDAN -",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"how to skip a menu, who translated, and a film to listen to",
		`Press "Enter" to skip to content\n\nMayor of Oldport opens bridge\n\nTranslated by Harbour News, Media Relations\n\nListen to the podcast above or subscribe to it.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "5 boilerplate", "7 boilerplate"],
		},
	],
	[
		"two words above a paragraph, a rubric or the site, on a page without a headline",
		`Harbour Press\n\n${lead}\n\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 header-line"], problems: ["headline-missing"] },
	],
	[
		"points in one block right below the headline, and a dateline in small letters",
		`Mayor of Oldport opens bridge\n\n\n  • Council votes for a bridge\n  • The ferry stops in May.\n  • People of the town wait\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["4 header-line", "5 header-line", "6 header-line"],
		},
	],
	[
		"two points in one block between the headline again and the age of the page",
		`Mayor of Oldport opens bridge\n\nUpdated 17 sec ago\nHarbour News\n\nMayor of Oldport opens bridge\n  • Council votes for a bridge\n  • 4 ferries stop in Oldport in May after they were sold\nUpdated 17 sec ago\nHarbour News\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["3 relative-time", "4 header-line", "7 header-line", "8 header-line", "9 relative-time", "10 header-line"],
		},
	],
	[
		"a country of two words right above the text is its rubric",
		`South Africa\n${lead}\n\n${second}\n`,
		{ labels: ["South Africa"], section: "South Africa", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"what themes of blogs print until their owner writes something else",
		`Social menu is not set. You need to create menu and assign it to Social Menu on Menu Settings.\n\nPhysical Address\n304 North Cardinal St.\nDorchester Center, MA 02124\n\n${lead}\n\n${second}\n`,
		{
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "4 boilerplate", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"what asks to share a page, where it has no headline",
		`Spread the love\n\n${lead}\n\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 boilerplate"], problems: ["headline-missing"] },
	],
	...["In Summary", "Summary"].map(
		(heading) =>
			[
				`points below their heading: ${heading}`,
				`Mayor of Oldport opens bridge\n\n${heading}\n\n  • The old bridge was closed for years.\n  • The new one has two lanes.\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: ["3 boilerplate", "5 header-line", "6 header-line"],
				},
			] as const,
	),
	[
		"what a blog's theme names above the text: who wrote, which is lost, and the rubric",
		`Mayor of Oldport opens bridge\n\n  • Post author:\n  • Post category:Local News\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			labels: ["Local News"],
			section: "Local News",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 tag-list"],
		},
	],
	[
		"a notice of the reader's browser, and the source between the deck and the text that says it again",
		`IE 11 is not supported. For an optimal experience visit our site on another browser.\n\nMayor of Oldport opens bridge\n\n${lead}\n/ Source: Reuters\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "5 repeated-paragraph", "6 boilerplate"],
		},
	],
	[
		"a poll between headline and text",
		`Mayor of Oldport opens bridge\n\nQuestion of the Day\n\nIs it still considered bad form to fish from the bridge?\n\nView results\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 boilerplate", "5 boilerplate", "7 boilerplate"] },
	],
	[
		"notices of an account above the headline of a press release",
		`This account is pending registration confirmation. Please click on the link within the confirmation email previously sent you to complete registration.\nNeed a new registration confirmation email? Click here\n\nHarbour Lines Reports Second Quarter Results\n\nOLDPORT, Ore., May 3, 2024 (GLOBE NEWSWIRE) -- ${lead}\n\n${second}\n`,
		{
			headline: "Harbour Lines Reports Second Quarter Results",
			dateline: "OLDPORT, Ore., May 3, 2024 (GLOBE NEWSWIRE) --",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"an offer of an account in one block with the headline",
		`Create a free profile to get unlimited access to exclusive videos, breaking news, and more!\nMayor of Oldport Opens the New Bridge Over the River\n${lead}\n${second}\n`,
		{ headline: "Mayor of Oldport Opens the New Bridge Over the River", body: [lead, second], leftOut: ["1 boilerplate"] },
	],
	[
		"what a blog shows, twice above the day and the headline",
		`Showing posts with label COURTS OF OLDPORT. Show all posts\nShowing posts with label COURTS OF OLDPORT. Show all posts\n\nFriday, March 15, 2013\n\nMAYOR OF OLDPORT OPENS BRIDGE\n\n${lead}\n\n${second}\n`,
		{
			headline: "MAYOR OF OLDPORT OPENS BRIDGE",
			stamps: ["unknown Friday, March 15, 2013"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"a label that lost its day, and the language, above the text of a page without a headline",
		`Posted:\nEN\n${lead}\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 boilerplate", "2 boilerplate"], problems: ["headline-missing"] },
	],
	[
		"what a station says of its films, below the stamp",
		`Mayor of Oldport opens bridge\n\nLast updated: Friday, June 13, 2025 3:46AM GMT\nStream Oldport's News Leader and Original Shows 24/7\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["modified Last updated: Friday, June 13, 2025 3:46AM GMT"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	[
		"classes of a style sheet around the story, a promise of its wire, and an offer between the paragraphs",
		`for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up\nMayor of Oldport opens bridge\n\n${lead}\n\nNever miss a local story.\n\nSign up today for a free 30 day free trial of unlimited digital access.\n\n${second}\n\nOur Standards: The Thomson Reuters Trust Principles.\n\nfor-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "6 boilerplate", "8 boilerplate", "12 boilerplate", "14 boilerplate"],
		},
	],
	...[
		"Don't miss out on the headlines from Oldport. Followed categories will be added to My News.",
		"Please Sign In and use this article's on page print button to print this article.",
		"Comments / 150",
	].map(
		(notice) =>
			[
				`what a page says to its reader: ${notice}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${notice}\n\n${lead}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second, lead],
					leftOut: [`7 ${notice.startsWith("Comments") ? "counter" : "boilerplate"}`],
				},
			] as const,
	),
	...["Rediff.com« Back to articlePrint this article", "« Back to article"].map(
		(button) =>
			[
				`a button of the page for printers above the headline: ${button}`,
				`${button}\n\nMayor of Oldport opens bridge over river\n\nLast updated on: December 08, 2021 14:46 IST\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					stamps: ["modified Last updated on: December 08, 2021 14:46 IST"],
					body: [lead, second],
					leftOut: ["1 boilerplate"],
				},
			] as const,
	),
	[
		"the newest story of the site's feed on top of the page, which is another's",
		`News Feed\n\n"Somebody lit the fire on purpose," the owner of the mill said. "All the others are searched for."\n\nShow More\nRiver News\n\nMayor of Oldport opens a bridge.\n\n1 min read\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge.",
			labels: ["River News"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "10 counter"],
		},
	],
	[
		"the way to the page with a stroke in front, what an office calls its news, and the headline twice below the stamp",
		`The Town of Oldport\n| Home | News | News\n\nNews & Events in Oldport\n\n3 May 2024\n\nMayor of Oldport opens a bridge over the river\n\nMayor of Oldport opens a bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge over the river",
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 breadcrumb", "4 above-headline", "8 above-headline"],
		},
	],
	[
		"the form for comments as pages of Iran print it, with a sum to solve",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nYour Comment\n\nYou are replying to: .\n7 + 0 =\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 boilerplate", "10 below-text"],
		},
	],
	[
		"a word of the page in Ukrainian, and hot news below the text",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nЗавантаження...\nAD\n\nHOT NEWS\n\nMill freed from its old owner\n\nLATEST\n\nTwo boats lost in the storm\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["7 boilerplate", "8 boilerplate", "10 related-heading", "12 below-text", "14 related-heading", "16 below-text"],
		},
	],
	[
		"the year under which a blog files all it prints is no key word, and a clock that lost its time no label",
		`Categories: 2020\n\n: :in Oldport (EET)\n\nMayor of Oldport opens bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["1 tag-list", "3 above-headline"],
		},
	],
	[
		"rates of money above the rubric, which are no menu with it",
		`USD 68.59\nEUR 73.99\n• KGS/USD = 0.01144 0%\nCentral Asia\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["Central Asia"],
			section: "Central Asia",
			body: [lead, second],
			leftOut: ["1 counter", "2 counter", "3 counter"],
		},
	],
	[
		"a numbered crumb behind the day of the crawl is the rubric, and below the form for comments stand no key words",
		` date 2024-05-03   1. Politics\nMay 3, 2024, 8:30 AM\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nTags\n\nYour Comment\n\nYou are replying to: .\n    • captcha\n\n    TOP 10\n\n    Interview\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["Politics"],
			section: "Politics",
			stamps: ["unknown May 3, 2024, 8:30 AM"],
			body: [lead, second],
			leftOut: ["10 tag-list", "12 boilerplate", "14 boilerplate", "15 below-text", "17 below-text", "19 label-below"],
		},
	],
	[
		"what a blog says of the maker of its pages",
		`Design a site like this with\nGet started\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"the rubric glued to the word for the home page, and what the paper says of its digest",
		`3 May, 2024 15:33\nHomeWorld News\nMayor of Oldport opens bridge over river\n\nThis item is part of our running news digest\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["World News"],
			section: "World News",
			stamps: ["unknown 3 May, 2024 15:33"],
			body: [lead, second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"the title of a site that promises the latest news",
		`River.No - Latest news from the coast\n\nMayor of Oldport opens bridge over river\n\n15 May 2024 10:35\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["unknown 15 May 2024 10:35"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"the site and its address on top of a page for printers",
		`Published on River News (https://river.example)\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"the banner of a site of the government of the United States",
		`An official website of the United States Government \nHere's how you know\n\nOfficial websites use .gov\n\n.gov website belongs to an official government organization in the United States.\n\nSecure .gov websites use HTTPS\n\nA lock ( lock ) or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.\n\nYou have accessed part of a historical collection on oldport.gov. Some of the information contained within may be outdated and links may not function.\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "4 boilerplate", "6 boilerplate", "8 boilerplate", "10 boilerplate", "12 boilerplate"],
		},
	],
	[
		"the banner of a site of the armed forces of the United States; a rubric beside the stamp is no way to the page",
		`An official website of the United States government\nHere's how you know\nA .mil website belongs to an official U.S. Department of Defense organization in the United States.\nA lock (lock ) or https:// means you’ve safely connected to the .mil website. Share sensitive information only on official, secure websites.\n\nNews | May 3, 2024\n\nMayor of Oldport opens bridge over river\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["News"],
			section: "News",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 boilerplate", "4 boilerplate"],
		},
	],
	[
		"what a site says to old browsers, the ways into it, and a menu whose marks were lost",
		`Go to content, skip over navigation\n\nHome News Features Arts & Letters Sports OpinionAbout Contact Advertise\n\nNote about Unsupported Devices:\n\nYou seem to be browsing on a device that this website cannot support.\n\nMayor of Oldport opens bridge over river\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 breadcrumb", "5 boilerplate", "7 boilerplate"],
		},
	],
	...(
		[
			["Official website of the President of Norway", "site-name"],
			["The Official Website of the Ministry of Roads and Rivers", "site-name"],
			["Official Portal of Oldport", "site-name"],
			["Site officiel du gouvernement", "site-name"],
			["Sitio oficial de la Presidencia de la República", "site-name"],
			["Официальный сайт Министерства обороны", "site-name"],
		] as const
	).map(
		([name, rule]) =>
			[
				`what a site of the state calls itself: ${name}`,
				`${name}\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge over river", body: [lead, second], leftOut: [`1 ${rule}`] },
			] as const,
	),
	[
		"a headline in which something is told of such a site",
		`Official Website of the Bank Hacked\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{ headline: "Official Website of the Bank Hacked", stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"the word for news in Spanish beside the stamp is no way to the page",
		"Abren un nuevo puente sobre el río\n\nNoticias | 3 de mayo de 2024\n\nEl ayuntamiento abrió el lunes un nuevo puente sobre el río, anunció la alcaldía.\n\nLas obras duraron tres años y costaron más de lo previsto.\n",
		{
			headline: "Abren un nuevo puente sobre el río",
			stamps: ["unknown 3 de mayo de 2024"],
			body: [
				"El ayuntamiento abrió el lunes un nuevo puente sobre el río, anunció la alcaldía.",
				"Las obras duraron tres años y costaron más de lo previsto.",
			],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"where a story was taken from, behind a dash",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nSource - harbourpost\n`,
		{ headline: "Mayor of Oldport opens bridge over river", body: [lead, second], leftOut: ["7 boilerplate"] },
	],
	[
		"the path of the page, whose end was cut off, as kicker",
		`Outings   /\n\nMayor of Oldport opens bridge over river\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["Outings"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"comments that a theme of WordPress has closed, glued to who wrote",
		`Mayor of Oldport opens bridge over river\n\nWeb DeskComments Off on Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nLike this: Like Loading...\n`,
		{ headline: "Mayor of Oldport opens bridge over river", body: [lead, second], leftOut: ["3 boilerplate", "9 boilerplate"] },
	],
	[
		"below the release of a wire what was just read, and its headline",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nYou just read:\n\nMayor of Oldport opens bridge\n`,
		{ headline: "Mayor of Oldport opens bridge over river", body: [lead, second], leftOut: ["7 related-heading", "9 below-text"] },
	],
	[
		"key words with their marks in place of a headline, behind the day of the crawl",
		` date 2024-05-03 #River #Bridge #Oldport #Mayor\n\nOSLO (AP) – ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			dateline: "OSLO (AP) –",
			labels: ["River", "Bridge", "Oldport", "Mayor"],
			body: [lead, second],
			leftOut: ["1 tag-list"],
			problems: ["headline-missing"],
		},
	],
	[
		"the letters of a station and its series behind the day of the crawl",
		` date 2024-05-03 RBS News In Depth\n\nMayor of Oldport opens bridge\n\nPublished 6 May 2024 at 8:58am\nBy Ann Lee\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Published 6 May 2024 at 8:58am"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the size of a gallery, and films between the paragraphs",
		`Mayor of Oldport opens bridge over river\n\nFull Screen\n1 / 14\n\n${lead}\n\nRecommended Videos\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 counter", "8 boilerplate"],
		},
	],
	[
		"the form for comments of a theme of WordPress, and other stories below it",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nLEAVE A REPLY\n\nPlease enter your comment!\nPlease enter your name here\n\n\nThe reCAPTCHA verification period has expired. Please reload the page.\n\nMore Articles\n\nMill closes in Newport\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 boilerplate", "10 boilerplate", "13 boilerplate", "15 related-heading", "17 below-text"],
		},
	],
	[
		"a flash of another story with its button, behind the day of the crawl",
		` date 2024-05-03 BREAKING: Mill burns in the harbour of Newport Close\nBy Ann Lee • 3 May 2024 • 14:26\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 May 2024 • 14:26"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"key words below the words for them, and above other stories",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nMore about:\nbridge\nOldport\n\nPopular Posts\n\n1\n\nMill Closes In Newport\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			labels: ["bridge", "Oldport"],
			body: [lead, second],
			leftOut: ["7 boilerplate", "11 related-heading", "13 counter", "15 below-text"],
		},
	],
	[
		"buttons behind the day of the crawl that lost what stood between them",
		` date 2024-05-03 Become a memberSupport Oldport NewsSave our harbour\nMayor of Oldport opens bridge over river\n\nMay 2, 2024 2:46 am\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["unknown May 2, 2024 2:46 am"],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"an advertisement glued to its mark and to itself, which hid that the day below is the page's",
		`Oldport Voice\nADVERTISEMENTSail the River in MaySail the River in May\nFriday, May 31, 2024\nMore\nADVERTISEMENTSail the River in MaySail the River in May\nHomeNewsTownMayor of Oldport opens bridge over river\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 boilerplate", "3 masthead", "4 boilerplate", "5 boilerplate", "6 above-headline"],
		},
	],
	[
		"an appeal for money in three sentences, the day of the capture with its weather, and buttons that wait, above a live page",
		`Readers like you keep news free for everyone.\n\nMore than 500 readers have already pitched in to keep free access to The Harbour.\n\nFor the price of one cup of tea each week you can help keep paywalls away.\n\nSupport us today\nNot now\nSunday 26 May 2024 Oldport: 8°C\nLake News Agency/Wire Images People of the town stand on the old bridge in the rain.\nAs it happened: Mayor sees ‘no sign’ of boats at the new bridge\nThe council says that the harbour may soon be closed.\n\nLAST UPDATE | May 3rd 2024, 10:00 PM\n\nTHE TOWN OF Oldport opened a bridge over the river on Monday, the council said.\n\n${second}\n`,
		{
			headline: "As it happened: Mayor sees ‘no sign’ of boats at the new bridge",
			deck: "The council says that the harbour may soon be closed.",
			stamps: ["modified LAST UPDATE | May 3rd 2024, 10:00 PM"],
			body: ["THE TOWN OF Oldport opened a bridge over the river on Monday, the council said.", second],
			leftOut: [
				"1 above-headline",
				"3 above-headline",
				"5 above-headline",
				"7 boilerplate",
				"8 boilerplate",
				"9 weather",
				"10 above-headline",
			],
		},
	],
	[
		"whose the page is behind its name, and the days of other stories below “More from category”",
		`Podcast in English\nText size\nHarbour Public Radio © 2024 All Rights Reserved\n\nMayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nMore from category\n\nMill reopens after the flood\n\nThe mill on the lake will open again in May, its owners said on Friday.\n\npublished on 5/3/24 6:55 PM\nNewport\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second, "Mill reopens after the flood", "The mill on the lake will open again in May, its owners said on Friday."],
			leftOut: ["1 above-headline", "2 boilerplate", "3 boilerplate", "11 related-heading", "17 below-text", "18 below-text"],
		},
	],
	[
		"the numbered way to the page, and the headline with the same in English behind a dash (Hindi)",
		"  1. समाचार\n  2. नगर की खबर\n  3. न्यूज़ : नगर की खबर\n  4. Bridge opens again for all\nWritten By\nLast Modified: शुक्रवार, 3 मई 2024 (22:35 IST)\n\nपुल फिर से खुला, नगर के लोगों को राहत मिली\n\nपुल फिर से खुला, नगर के लोगों को राहत मिली - Bridge opens again for all\nकीव। नगर ने कहा कि नदी का पुल दो साल बाद फिर से खुल गया है।\n\nलोगों ने खुशी जताई।\n",
		{
			headline: "पुल फिर से खुला, नगर के लोगों को राहत मिली",
			labels: ["समाचार", "नगर की खबर"],
			section: "नगर की खबर",
			stamps: ["modified Last Modified: शुक्रवार, 3 मई 2024 (22:35 IST)"],
			dateline: "कीव।",
			body: ["नगर ने कहा कि नदी का पुल दो साल बाद फिर से खुल गया है।", "लोगों ने खुशी जताई।"],
			leftOut: ["1 breadcrumb", "2 breadcrumb", "3 breadcrumb", "4 breadcrumb", "5 boilerplate"],
		},
	],
	[
		"where to advertise, behind the day of the crawl, above a text whose first word is in capitals",
		` date 2021-11-25 Advertise with Harbour Sun\n\nShare\n\n\n\nTHE first wardens of Oldport came over the new bridge on Monday, the council said.\n\n${second}\n`,
		{
			captured: "2021-11-25",
			body: ["THE first wardens of Oldport came over the new bridge on Monday, the council said.", second],
			leftOut: ["1 boilerplate", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"what a paper says to those who do not pay, around the paragraph that it shows",
		`Mayor of Oldport opens bridge over river\n\nThe mayor on the bridge on May 2, 2024. PHOTO: EPA-EFE\nNew: Gift this subscriber-only story to your friends and family\n\nBANGKOK - ${lead}\n\nAlready a subscriber? \n\nRead the full story and more at $9.90/month\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "BANGKOK -",
			body: [lead],
			leftOut: ["3 caption", "4 boilerplate", "8 boilerplate", "10 boilerplate"],
		},
	],
	[
		"films below the text of a note, which nobody signs",
		`Army chiefs begin talks over harbour\n\n${lead} ${second}\nThu, 17 Aug 2023 13:59:30 GMT\n\nRelated Videos\n\nTrending Tokens\n`,
		{
			headline: "Army chiefs begin talks over harbour",
			stamps: ["unknown Thu, 17 Aug 2023 13:59:30 GMT"],
			body: [`${lead} ${second}`],
			leftOut: ["6 related-story", "8 related-story"],
		},
	],
	[
		"points with dashes below their heading, above the text",
		`Mayor of Oldport opens bridge over river\n\nBy Ann Lee\n\nWhat you need to know:\n\n- The bridge took three years.\n- It cost more than was planned.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "7 header-line", "8 header-line"],
		},
	],
]);
