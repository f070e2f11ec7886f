import { describeForms, lead, second } from "./describe-forms.ts";

/** A sentence that is too long for a headline. */
const long = `${lead.slice(0, -1)}, which had waited for it since the old one fell into the water in a night of rain and wind seven years ago.`;

describeForms("names that sign, and stamps", [
	[
		"the number of a release and its stamp as the last line, below whom to ask",
		`Mayor opens the bridge over the river\n\nWien (OTS) - ${lead}\n\n${second}\n\nRückfragehinweis:\n   Rathaus, Presse\n   Tel.: 01 555 01 42\n\nOTS0087    2024-05-03/11:02\n`,
		{
			headline: "Mayor opens the bridge over the river",
			stamps: ["unknown 2024-05-03/11:02"],
			dateline: "Wien (OTS) -",
			body: [lead, second, "Rückfragehinweis:", "Rathaus, Presse", "Tel.: 01 555 01 42"],
			leftOut: ["11 beside-stamp"],
		},
	],
	[
		"the stamp of a wire between its desks and its end",
		`BURSA (İHA) - ${lead}\n\n${second}\n\n(AY-BK-Y)\n\n18.10.2021 11:05:12 TSI\n\nNNNN\n`,
		{
			dateline: "BURSA (İHA) -",
			stamps: ["unknown 18.10.2021 11:05:12 TSI"],
			body: [lead, second, "(AY-BK-Y)"],
			leftOut: ["9 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	...["Updated May 4 at 3:30 p.m.", "This post was updated May 4 at 3:30 p.m."].flatMap((update) =>
		["\n", "\n\n"].map(
			(gap) =>
				[
					"an update below the stamp that says the year",
					`Mayor opens the bridge over the river\n\nBy Ann Lee\n\nMay 3, 2024 12:12 a.m.${gap}${update}\n\n${lead}\n\n${second}\n`,
					{
						headline: "Mayor opens the bridge over the river",
						byline: "By Ann Lee",
						authors: ["Ann Lee"],
						stamps: ["unknown May 3, 2024 12:12 a.m.", `modified ${update}`],
						body: [lead, second],
					},
				] as const,
		),
	),
	[
		"a sentence that says on which day something was updated is no stamp",
		`Mayor opens the bridge over the river\n\nMay 3, 2024 12:12 a.m.\n\nUpdated plans of May 4 were shown to the council of Oldport at 3:30 p.m., it said.\n\n${second}\n`,
		{
			headline: "Mayor opens the bridge over the river",
			stamps: ["unknown May 3, 2024 12:12 a.m."],
			body: ["Updated plans of May 4 were shown to the council of Oldport at 3:30 p.m., it said.", second],
		},
	],
	[
		"an office below “From:” between a deck and the labels of the stamps, as GOV.UK prints them",
		`Fund for bridges opens\n\nTowns may ask for money towards roofs and gates.\n\nFrom:\nDepartment for Bridges, Ferries & Rural Roads\nPublished\n3 May 2024\nLast updated\n4 May 2024 — See all updates\n\nThis was published under the 2020 to 2024 Lee council\n\n${lead}\n\n${second}\n`,
		{
			headline: "Fund for bridges opens",
			deck: "Towns may ask for money towards roofs and gates.",
			stamps: ["published Published 3 May 2024", "modified Last updated 4 May 2024 — See all updates"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "6 header-line", "12 header-line"],
		},
	],
	[
		"rubrics behind the stamp and its label",
		`Mayor of Oldport opens bridge\n\nMay 3, 2024 at 4:30 pm | Published in: Norway, North Sea, News\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["published May 3, 2024 at 4:30 pm | Published"],
			labels: ["Norway", "North Sea", "News"],
			section: "News",
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"a rubric in front of the stamp and how many have read it behind, as Joomla prints them",
		` date 2024-05-03 Category: World Published on Friday, 03 May 2024 19:02 Hits: 3\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			stamps: ["published Published on Friday, 03 May 2024 19:02"],
			labels: ["World"],
			section: "World",
			body: [lead, second],
			leftOut: ["1 beside-stamp"],
			problems: ["headline-missing"],
		},
	],
	[
		"a name, its station and the weekday with its day, below the first picture",
		`Oldport opens bridge over the river\n\nThe bridge of Oldport in the rain. (File photo: AFP)\nAnn Lee, Al Arabiya English Friday 05 June 2020\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport opens bridge over the river",
			byline: "Ann Lee, Al Arabiya English",
			authors: ["Ann Lee"],
			stamps: ["unknown Friday 05 June 2020"],
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"a name of three words in one block with the text, on a page without its headline",
		`Claire St John\n${lead}\n${second}\n`,
		{ byline: "Claire St John", authors: ["Claire St John"], body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"a box about the author below the text, and the name above it",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n\n\nLee Dunning\n\nAbout the Author: Lee Dunning\n\nA proud Nova Scotian, Lee has called the town home since 2002 and still likes to tell your stories.\nRead more\n\n\nComments\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Lee Dunning",
			authors: ["Lee Dunning"],
			body: [lead, second],
			leftOut: ["9 below-text", "11 below-text", "13 below-text", "14 below-text", "17 below-text"],
		},
	],
	[
		"the same box beside a text that goes on below it is none",
		`Mayor of Oldport opens bridge\n\nBy Ann Lee\n\n${lead}\n\nAbout the Author: Lee Dunning\n\n${second}\n\nThe council opened the bridge on Monday and thanked all who had built it.\n\nThe mayor said that the bridge was open to all of the people of the town.\n\nThe warden of the bridge said that boats must wait until the evening.\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				lead,
				"About the Author: Lee Dunning",
				second,
				"The council opened the bridge on Monday and thanked all who had built it.",
				"The mayor said that the bridge was open to all of the people of the town.",
				"The warden of the bridge said that boats must wait until the evening.",
			],
		},
	],
	[
		"the stamp of the wire below the rights, above a list of rubrics",
		`Mayor of Oldport opens bridge\n\nOSLO (AP) – ${lead}\n\n${second}\n\n(Copyright 2022 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.)\n\n12/13/2022 4:26:31 PM (GMT -6:00)\n\nCategories: Regional and US News\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown 12/13/2022 4:26:31 PM (GMT -6:00)"],
			dateline: "OSLO (AP) –",
			labels: ["Regional and US News"],
			section: "Regional and US News",
			body: [lead, second],
			leftOut: ["7 boilerplate", "11 tag-list"],
		},
	],
	...["Echo reporter", "Digital Desk staff", "Harbour Herald reporters"].map(
		(byline) =>
			[
				`a paper or its desk, and in small letters who writes for it: ${byline}`,
				`Mayor of Oldport opens bridge\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", byline, body: [lead, second] },
			] as const,
	),
	...["by Staff reporter", "By Staff Writers", "By our correspondent", "By online reporter"].map(
		(byline) =>
			[
				`nobody's name in small letters behind “by”: ${byline}`,
				`Mayor of Oldport opens bridge\n\n${byline}\n4 hrs ago\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", byline, body: [lead, second], leftOut: ["4 relative-time"] },
			] as const,
	),
	...(
		[
			["By Sgt. Ann Lee 3rd River Brigade", "Sgt. Ann Lee"],
			["Story by Petty Officer 2nd Class Ann Lee", "Petty Officer Ann Lee"],
			["By Staff Sgt. Ann Lee, 21st River Command Public Affairs", "Sgt. Ann Lee"],
			["By 1st Lt. Ann Lee", "Lt. Ann Lee"],
		] as const
	).map(
		([byline, author]) =>
			[
				`a soldier by rank, class and unit: ${byline}`,
				`Soldiers build a bridge over the river\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Soldiers build a bridge over the river", byline, authors: [author], body: [lead, second] },
			] as const,
	),
	...["Nairobi, Riverside", "Москва, Кремль"].map(
		(place) =>
			[
				`a city and a part of it, and nobody's name: ${place}`,
				`Mayor opens a bridge over the river\n\n05.23.2024\n${place}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens a bridge over the river",
					stamps: ["unknown 05.23.2024"],
					body: [lead, second],
					leftOut: ["4 header-line"],
				},
			] as const,
	),
	...(
		[
			["By U.S. River Forces Central Command Public Affairs | May 3, 2024", []],
			["By Ann Lee, 3rd River Brigade Public Affairs | May 3, 2024", ["Ann Lee"]],
			["By Staff Sgt. Ann Lee | 3rd River Brigade Public Affairs | May 3, 2024", ["Sgt. Ann Lee"]],
		] as const
	).map(
		([line, authors]) =>
			[
				`an office of the forces, or a soldier of a unit, before a stroke and the stamp: ${line}`,
				`Soldiers build a bridge over the river\n\n${line}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Soldiers build a bridge over the river",
					byline: line.slice(0, line.lastIndexOf(" | ")),
					...(authors.length > 0 && { authors }),
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
				},
			] as const,
	),
	...(
		[
			["The River Bureau NEW DELHI", []],
			["Ann Lee NEW DELHI", ["Ann Lee"]],
		] as const
	).map(
		([byline, authors]) =>
			[
				`who wrote, and in capitals from where: ${byline}`,
				`Mayor to visit Oldport\n\n${byline}\nMay 3, 2024 22:34 IST\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor to visit Oldport",
					byline,
					...(authors.length > 0 && { authors }),
					stamps: ["unknown May 3, 2024 22:34 IST"],
					body: [lead, second],
				},
			] as const,
	),
	[
		"who wrote, in one block with the rubric above the headline",
		`Advertisement\n\nSean Boland\nCrash\n\nTwo hurt as a boat meets the bridge in Oldport\n\n${lead}\n\n${second}\n`,
		{
			headline: "Two hurt as a boat meets the bridge in Oldport",
			byline: "Sean Boland",
			authors: ["Sean Boland"],
			labels: ["Crash"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	...["Altheim, Neue Straße", "Logo River TV", "Email This Link", "Rathaus in Hamburg"].map(
		(line) =>
			[
				`beside the stamp, but nobody's name: ${line}`,
				`Mayor opens bridge\n\nMay 3, 2024 10:00\n${line}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens bridge",
					stamps: ["unknown May 3, 2024 10:00"],
					body: [lead, second],
					leftOut: [`4 ${/, | in /.test(line) ? "header-line" : "boilerplate"}`],
				},
			] as const,
	),
	[
		"a name with the article of Arabic signs",
		`Mayor opens bridge\n\nBy Nadia al-Amin and Omar el-Hadi\n\nOLDPORT (Reuters) - ${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			byline: "By Nadia al-Amin and Omar el-Hadi",
			authors: ["Nadia al-Amin", "Omar el-Hadi"],
			dateline: "OLDPORT (Reuters) -",
			body: [lead, second],
		},
	],
	...(
		[
			["Email This Link", "boilerplate"],
			["Author's Avatar", "boilerplate"],
			["Share Via Newsletter", "header-line"],
			["Print Or Bookmark", "header-line"],
		] as const
	).map(
		([button, rule]) =>
			[
				`a button in capitals beside the stamp signs nothing: ${button}`,
				`Mayor of Oldport opens bridge\n\nMay 3, 2024 5:55 PM\n${button}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					stamps: ["unknown May 3, 2024 5:55 PM"],
					body: [lead, second],
					leftOut: [`4 ${rule}`],
				},
			] as const,
	),
	...[
		"This story was originally published January 5, 2024, 10:15 AM.",
		"This article was first published on January 5, 2024.",
		"Originally Published: January 5, 2024 at 5:00 p.m.",
	].map(
		(close) =>
			[
				`a sentence that says when the story was published, as its last: ${close}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${close}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: [`published ${close.replace(/(?<!m)\.$/, "")}`], body: [lead, second] },
			] as const,
	),
	[
		"a notice of the story's age, between its paragraphs",
		`Mayor of Oldport opens bridge\n\n${lead}\n\nThis article was published 23/10/2020 (679 days ago), so information in it may no longer be current.\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["published This article was published 23/10/2020 (679 days ago"],
			body: [lead, second],
			leftOut: ["5 beside-stamp"],
		},
	],
	...(
		[
			["By Ann Lee - Journal staff writer (alee@news.example) , news.example", ["Ann Lee"]],
			["By Harbour Valley TV", []],
			["By Emily Post", ["Emily Post"]],
		] as const
	).map(
		([byline, authors]) =>
			[
				`who signs is a person, and no paper: ${byline}`,
				`Mayor opens bridge\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", byline, ...(authors.length > 0 && { authors }), body: [lead, second] },
			] as const,
	),
	[
		"an office behind a comma is nobody's name",
		`Mayor opens bridge\n\nBy Ann Lee, Staff Writer\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor opens bridge", byline: "By Ann Lee, Staff Writer", authors: ["Ann Lee"], body: [lead, second] },
	],
	[
		"a deck with its stop, a caption, a name in capitals and the stamp, in one block with the text",
		`Mayor opens bridge\nIt cost more than was planned, says the council.\nThe mayor at the opening. EFE/Ana Ruiz\nANN LEE\nMay 3, 2024 10:00\n${lead}\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			deck: "It cost more than was planned, says the council.",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown May 3, 2024 10:00"],
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"the address of the site in front of its stamp",
		`Mayor opens bridge\nharbour-news.in Friday, May 02, 2025 - 12:33 AM (IST)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			stamps: ["unknown Friday, May 02, 2025 - 12:33 AM (IST)"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	...(
		[
			["By Ann Lee @annlee", ["Ann Lee"]],
			["By Ann Lee and @perolsen", ["Ann Lee"]],
			["By Ann Lee, Per Olsen · @annlee", ["Ann Lee", "Per Olsen"]],
			["By Ann Lee, annlee@harbour.example", ["Ann Lee"]],
			["Ann Lee (@annlee)", ["Ann Lee"]],
		] as const
	).map(
		([byline, authors]) =>
			[
				`a handle or an address behind who writes: ${byline}`,
				`Mayor of Oldport opens bridge\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", byline, authors, body: [lead, second] },
			] as const,
	),
	...["Published: Updated:", "First published: Last updated:", "Posted on | Updated on"].map(
		(labels) =>
			[
				`two labels whose stamps were lost: ${labels}`,
				`Mayor of Oldport opens bridge\n\n${labels}\nEnable Read mode\n100% Font Size\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: ["3 boilerplate", "4 boilerplate", "5 boilerplate"],
				},
			] as const,
	),
	...(
		[
			["Nancy A. Marsh | Harbour Newspapers", ["Nancy A. Marsh"]],
			["Ann Lee and Per Olsen | Oldport Times", ["Ann Lee", "Per Olsen"]],
			["Ann Lee for the Oldport Times", ["Ann Lee"]],
			["Ann Lee | AP", ["Ann Lee"]],
			["Ann Lee, Reuters", ["Ann Lee"]],
		] as const
	).map(
		([byline, authors]) =>
			[
				`who writes and for whom, between headline and text: ${byline}`,
				`Mayor of Oldport opens bridge over the river\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge over the river", byline, authors, body: [lead, second] },
			] as const,
	),
	...(
		[
			["| News | Harbour Wire | 11.03.2021", "11.03.2021"],
			["– Harbour Wire – 03/11/2021", "03/11/2021"],
		] as const
	).map(
		([end, day]) =>
			[
				`the day in the title of the page, above the headline: ${end}`,
				`Mayor of Oldport opens bridge ${end}\n\nMayor of Oldport opens bridge\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: [`unknown ${day}`], body: [lead, second], leftOut: ["1 site-name"] },
			] as const,
	),
	[
		"a name behind a dash and set off, below the name of the paper and a headline",
		`The Harbour Post\n\nThree years of work ‘useless’, says mayor\n\n- Vong Sokheng\n\n${lead}\n\n${second}\n`,
		{
			headline: "Three years of work ‘useless’, says mayor",
			byline: "Vong Sokheng",
			authors: ["Vong Sokheng"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"where to write to behind a dash, below a headline",
		`Harbour Star\n\nMayor has slim majority as councillors fall\n\n- Page Editor: page@harbour.example\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor has slim majority as councillors fall",
			labels: ["Harbour Star"],
			body: [lead, second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"two names and their agency above a text without a headline",
		` date 2024-05-03 \n\nAnn Lee and Per Olsen, The Canadian Press\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			byline: "Ann Lee and Per Olsen, The Canadian Press",
			authors: ["Ann Lee", "Per Olsen"],
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"a programme behind the name",
		`Harbour: ferries, mills and the new bridge\n\nBy Ann Lee on RN Drive\n\n${lead}\n\n${second}\n`,
		{
			headline: "Harbour: ferries, mills and the new bridge",
			byline: "By Ann Lee on RN Drive",
			authors: ["Ann Lee"],
			body: [lead, second],
		},
	],
	[
		"a desk, its stamp, and glued to it the same as the page's program says it",
		`Mayor of Oldport opens bridge\n\nBy Harbour English Desk | Published: August 29, 2022 12:07 PM2022-08-29T12:07:46+5:302022-08-29T12:08:18+5:30\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Harbour English Desk",
			stamps: ["published Published: August 29, 2022 12:07 PM"],
			body: [lead, second],
		},
	],
	[
		"a headline in capitals and the programme beside a stamp is nobody's name",
		`MAYOR-COUNCIL REACH UNEXPECTED BRIDGE DEAL News Today 입력 2021.04.08 (15:30)\n\n[Anchor Lead]\n\n${lead}\n\n${second}\n`,
		{
			stamps: ["published 입력 2021.04.08 (15:30"],
			body: [lead, second],
			leftOut: ["1 beside-stamp", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"what the Canadian Press says below its report, above other stories",
		`Mayor of Oldport opens bridge\n${lead}\n${second}\nThis report by The Canadian Press was first published Sept. 25, 2023.\nMayor of Newport resigns after the flood\n${second.replace("It", "The dam")}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["published This report by The Canadian Press was first published Sept. 25, 2023"],
			body: [lead, second],
			leftOut: ["5 below-text", "6 below-text"],
		},
	],
	[
		"names and their desk behind a dash and set off, below a headline",
		`Harbour Star\n\nMayor has slim majority as councillors fall\n\n- ANN LEE AND PER OLSEN CITY HALL BUREAU\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor has slim majority as councillors fall",
			labels: ["Harbour Star"],
			byline: "ANN LEE AND PER OLSEN CITY HALL BUREAU",
			body: [lead, second],
		},
	],
	[
		"a name in one block with a button, below the headline in another case and its deck",
		`Bridge (70m) opens over Oldport river\n\noldport\nBridge (70M) Opens Over Oldport River\nThe river can be crossed on foot again since last night.\nShare this article\nSimon Cox\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge (70m) opens over Oldport river",
			deck: "The river can be crossed on foot again since last night.",
			byline: "Simon Cox",
			authors: ["Simon Cox"],
			body: [lead, second],
			leftOut: ["3 header-line", "6 boilerplate"],
		},
	],
	[
		"the name below paper and rubric, in one block above the headline",
		`Get all your news in one place.\nStart reading\nHarbour Evening News\nHarbour Evening News\nNational\nBeth Abbot\n\nThe way of Oldport: Punching above its weight\n\n${lead}\n\n${second}\n`,
		{
			headline: "The way of Oldport: Punching above its weight",
			byline: "Beth Abbot",
			authors: ["Beth Abbot"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 menu", "3 menu", "4 menu", "5 menu"],
		},
	],
	...["and staff", "and wire reports", "with agencies"].map(
		(others) =>
			[
				`a word for others behind a name: ${others}`,
				`Mayor of Oldport opens bridge\n\nBy Ann Lee ${others}\nPosted , updated\nSpace to play or pause, M to mute, left and right arrows to seek.\nPlay Video. Duration: 46 seconds\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: `By Ann Lee ${others}`,
					authors: ["Ann Lee"],
					body: [lead, second],
					leftOut: ["4 boilerplate", "5 boilerplate", "6 boilerplate"],
				},
			] as const,
	),
	[
		"a reader's name and day below the one paragraph of a page without a headline, which is its text",
		` date 2024-05-03 ${long}\nShungi Friday, 3 May 2024 14:32\n${second}\n`,
		{
			captured: "2024-05-03",
			stamps: ["unknown Friday, 3 May 2024 14:32"],
			body: [long, second],
			leftOut: ["2 beside-stamp"],
			problems: ["headline-missing"],
		},
	],
	[
		"a day with its time below the first paragraph of a page without a headline",
		`OSLO: ${lead} ${second} ${lead}\n\nThursday 12 October 2017, 01:16PM\n\n${second}\n`,
		{
			dateline: "OSLO:",
			stamps: ["unknown Thursday 12 October 2017, 01:16PM"],
			body: [`${lead} ${second} ${lead}`, second],
			problems: ["headline-missing"],
		},
	],
	[
		"an agency and a place beside the stamp below the first paragraph",
		`Mayor of Oldport opens bridge\n\n${lead} ${second} ${lead} ${second} ${lead} ${second}\n\nReuters | London | Updated: 06-07-2020 18:01 IST\nMayor of Oldport opens bridge\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Reuters | London",
			stamps: ["modified Updated: 06-07-2020 18:01 IST"],
			body: [`${lead} ${second} ${lead} ${second} ${lead} ${second}`, second],
		},
	],
	...["Ty Loftis", "Gunhild Mossberg"].map(
		(name) =>
			[
				`a name of which the text says nothing, between the stamp that opens the page and the text: ${name}`,
				`Posted: May 3, 2024 1:12 PM\n\n${name}\n\n${lead}\n\n${second}\n`,
				{
					byline: name,
					authors: [name],
					stamps: ["published Posted: May 3, 2024 1:12 PM"],
					body: [lead, second],
					problems: ["headline-missing"],
				},
			] as const,
	),
	[
		"two words there of which the text tells are its headline",
		`Posted: May 3, 2024 1:12 PM\n\nBridge Opens\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens", stamps: ["published Posted: May 3, 2024 1:12 PM"], body: [lead, second] },
	],
	...(
		[
			["Author Ann Marie Lee", ["Ann Marie Lee"]],
			["Reporter Ann Lee and Per Olsen", ["Ann Lee", "Per Olsen"]],
		] as const
	).map(
		([byline, authors]) =>
			[
				`who writes, above the stamp of a page without a headline: ${byline}`,
				`${byline}\nMay 3, 2024\n${lead}\n${second}\n`,
				{
					byline,
					authors,
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					problems: ["headline-missing"],
				},
			] as const,
	),
	[
		"a name to which its agency is glued",
		`Bridge Opens in Oldport\n\nAnn LeeReuters\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", byline: "Ann LeeReuters", authors: ["Ann Lee"], body: [lead, second] },
	],
	[
		"who posted it, the day, and the address of the site",
		`Bridge Opens in Oldport\n\nPosted by Ann Lee on Fri 3rd May, 2024 - oldport.ng\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Fri 3rd May, 2024"],
			body: [lead, second],
			leftOut: ["3 site-name"],
		},
	],
	[
		"a paper and its city beside the stamp are nobody's name",
		`Bridge Opens in Oldport\nOldport Times Oslo\nMay 3, 2024\n${lead}\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", deck: "Oldport Times Oslo", stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"a stamp whose time goes on behind a dash on the next line; who posted it stands in small letters below “By”",
		`Bridge Opens in Oldport\n\nBy\nadmin\n\nPublished: 17/06/2024\n\n- 07:24\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "admin",
			stamps: ["published Published: 17/06/2024 - 07:24"],
			body: [lead, second],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"an Arabic author, of whom the line says that she wrote",
		`المنارة القديمة تضيء من جديد\nكتبت سلمى المرافئي\n٢ أكتوبر ٢٠٢٢ - ١٨:٣٠\n${lead}\n${second}`,
		{
			headline: "المنارة القديمة تضيء من جديد",
			byline: "كتبت سلمى المرافئي",
			authors: ["سلمى المرافئي"],
			stamps: ["unknown ٢ أكتوبر ٢٠٢٢ - ١٨:٣٠"],
			body: [lead, second],
		},
	],
	[
		"who wrote a live page before, in a bracket inside the list",
		`World\nAnn Lee and (earlier) Per Olsen, Jo Marsh and Tom Hill\n\nA bridge and a boat in Oldport – as it happened\n\n${lead}\n\n${second}\n`,
		{
			headline: "A bridge and a boat in Oldport – as it happened",
			byline: "Ann Lee and (earlier) Per Olsen, Jo Marsh and Tom Hill",
			authors: ["Ann Lee", "Per Olsen", "Jo Marsh", "Tom Hill"],
			labels: ["World"],
			section: "World",
			body: [lead, second],
		},
	],
	[
		"the letters of a paper and its report, and a place, each alone on its line",
		`RL Report\n\nSRINAGAR\n\n${lead}\n\n${second}\n`,
		{ byline: "RL Report", dateline: "SRINAGAR", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"an agency by its full name, alone above the stamp of a page without a headline",
		`Voice of America\n11 Sep 2019, 11:35 GMT+10\nOSLO - ${lead}\n\n${second}\n`,
		{
			byline: "Voice of America",
			stamps: ["unknown 11 Sep 2019, 11:35 GMT+10"],
			dateline: "OSLO -",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"who wrote it, between a first paragraph that is longer than decks are and the next",
		`Town urges ferry board to explain paint at the old bridge\n\n◢ The council on Thursday urged the ferry board to explain the paint at the old bridge, as a deal that was to end the row over the river threatens to collapse. The acting head of the board said that both would meet in the town hall next week, and that no other word had come from the wardens of the harbour since the ferry stopped.\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town urges ferry board to explain paint at the old bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"◢ The council on Thursday urged the ferry board to explain the paint at the old bridge, as a deal that was to end the row over the river threatens to collapse. The acting head of the board said that both would meet in the town hall next week, and that no other word had come from the wardens of the harbour since the ferry stopped.",
				lead,
				second,
			],
		},
	],
	[
		"a rubric and the day of its edition; how long it takes to read, with a stop; marks in front of who wrote it",
		`General News of Saturday, 10 August 2019\n\nTown opens bridge over the river\n\n2 minute read.\n\n•, by Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town opens bridge over the river",
			byline: "by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["General News"],
			section: "General News",
			stamps: ["unknown Saturday, 10 August 2019"],
			body: [lead, second],
			leftOut: ["5 counter"],
		},
	],
	[
		"an office that signs, above the department for which it speaks",
		`Deputy mayor meets the ferrymen of the river\n\nBy Office of the Spokesperson\nOldport Department of Ferries\n 6 days ago\n\n${lead}\n\n${second}\n\nOldport Department of Ferries\n`,
		{
			headline: "Deputy mayor meets the ferrymen of the river",
			byline: "By Office of the Spokesperson",
			body: [lead, second, "Oldport Department of Ferries"],
			leftOut: ["4 header-line", "5 relative-time"],
		},
	],
	[
		"labels whose stamp was lost, and a joining word, on a page that nobody signs",
		`El puente se abre tras la crecida\n\nPublicado hace\n\nel\n\nPublicado el:\n\n${lead}\n${second}`,
		{ headline: "El puente se abre tras la crecida", body: [lead, second], leftOut: ["3 header-line", "5 header-line", "7 boilerplate"] },
	],
	[
		"a handle below the stamp, above a first paragraph that ends without a stop",
		`Bridge to Reopen After Long Years\nOn March 17, 2019\nHarbourdesk-EN\n\n${lead.slice(0, -1)}\n\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown March 17, 2019"],
			body: [lead.slice(0, -1), second],
			leftOut: ["3 header-line"],
		},
	],
	[
		"a word between the stamp, the first line of the page, and the text",
		`Le 10 mai 2022\n\nIncendie\n\n${lead}\n\n${second}`,
		{ headline: "Incendie", stamps: ["unknown 10 mai 2022"], body: [lead, second] },
	],
	[
		"a Korean reporter above the stamps",
		"옛 항구 다리가 3년 만에 다시 열려\n김민수 기자\n입력 2023.04.11. 10:20\n\n옛 항구의 다리가 11일 다시 열렸다. 공사는 3년이 걸렸다고 시장이 말했다.",
		{
			headline: "옛 항구 다리가 3년 만에 다시 열려",
			byline: "김민수 기자",
			authors: ["김민수"],
			stamps: ["published 입력 2023.04.11. 10:20"],
			body: ["옛 항구의 다리가 11일 다시 열렸다. 공사는 3년이 걸렸다고 시장이 말했다."],
		},
	],
	[
		"a name below a lone “By”; an age behind the name is none of it",
		`Bridge to Reopen After Long Years\nBy\nMark Lane\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			byline: "Mark Lane",
			authors: ["Mark Lane"],
			body: [lead, second],
			leftOut: ["2 boilerplate"],
		},
	],
	[
		"how long ago, in a letter, behind the name",
		`Bridge to Reopen After Long Years\nStory by Mark Lane • 3h\n${lead}\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", byline: "Story by Mark Lane • 3h", authors: ["Mark Lane"], body: [lead, second] },
	],
	[
		"name and paper before the stamp in one line; a time and a mark in lines of their own",
		`Bridge to Reopen After Long Years\nMark Lane · Lake News · Posted: March 13, 2023 2:22 PM\n14:22\n|\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			byline: "Mark Lane · Lake News",
			authors: ["Mark Lane"],
			stamps: ["published Posted: March 13, 2023 2:22 PM"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 header-line"],
		},
	],
	[
		"a Romanian byline",
		`Bridge to Reopen After Long Years\nde Ioana Pop\n${lead}\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", byline: "de Ioana Pop", authors: ["Ioana Pop"], body: [lead, second] },
	],
	[
		"an editor behind the reporter is no author",
		`Bridge to Reopen After Years\nReporter: Mark Lane | Editor: Ann Lee\n13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			byline: "Reporter: Mark Lane | Editor: Ann Lee",
			authors: ["Mark Lane"],
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
		},
	],
	[
		"a byline with where to write to",
		`New bridge opens in the old town\nBy Ann Lee | ann@news.example\n${lead}`,
		{
			headline: "New bridge opens in the old town",
			byline: "By Ann Lee | ann@news.example",
			authors: ["Ann Lee"],
			body: [lead],
		},
	],
	[
		"the time of the page's stamp stands above its day",
		`18:25\n3 March 2024\nNew bridge opens in the old town\n${lead}\n${second}`,
		{ headline: "New bridge opens in the old town", stamps: ["unknown 18:25 3 March 2024"], body: [lead, second] },
	],
	[
		"a press release: whoever issued it signs, and is no person",
		`New bridge opens in the old town\nNews provided by\nOldport Bridge Works\nMay 03, 2024, 09:00 ET\nOLDPORT, May 3, 2024 /PRNewswire/ -- ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "Oldport Bridge Works",
			stamps: ["unknown May 03, 2024, 09:00 ET"],
			dateline: "OLDPORT, May 3, 2024 /PRNewswire/ --",
			body: [lead, second],
			leftOut: ["2 boilerplate"],
		},
	],
	[
		"below headline and stamp, whoever issued the release that New Zealand's Scoop prints",
		`New bridge opens in the old town\nSunday, 3 March 2024, 1:43 pm\nPress Release: Council of Oldport\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "Press Release: Council of Oldport",
			stamps: ["unknown Sunday, 3 March 2024, 1:43 pm"],
			body: [lead, second],
		},
	],
	[
		"the same words below a stamp that has no headline above it are the headline's",
		`Sunday, 3 March 2024, 1:43 pm\nPress Release: Council of Oldport Opens Bridge\n${lead}\n${second}`,
		{
			headline: "Press Release: Council of Oldport Opens Bridge",
			stamps: ["unknown Sunday, 3 March 2024, 1:43 pm"],
			body: [lead, second],
		},
	],
	[
		"a name with an office and no stamp beside it; a handle; a newsroom's word alone between header and text",
		`New bridge opens in the old town\nA deck in a few words\nAnn Lee Rural affairs correspondent\n@annlee\nMon 3 May 2024 06.00 GMT\nNewsguard\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "A deck in a few words",
			byline: "Ann Lee Rural affairs correspondent",
			authors: ["Ann Lee"],
			stamps: ["unknown Mon 3 May 2024 06.00 GMT"],
			body: [lead, second],
			leftOut: ["4 header-line", "6 boilerplate"],
		},
	],
	[
		"a byline that lost its space; the rubric behind it",
		`New bridge opens in the old town\nByAnn Lee · in Local\nMay 3, 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "ByAnn Lee · in Local",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a network in capitals between headline and stamp; in small letters it is the site's name as well",
		`New bridge opens in the old town\nHARBOUR NEWS NETWORK\n3 May 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "HARBOUR NEWS NETWORK",
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
		},
	],
	[
		"the paper above the one who signs; a news service signs by its own words",
		`New bridge opens in the old town\n3 May 2024\nLakeside Africa (Oldport)\nBy Ann Lee\n${lead}\n${second}\nHarbour News Service`,
		{
			headline: "New bridge opens in the old town",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
			leftOut: ["3 header-line", "7 further-byline"],
		},
	],
	[
		"in an interview the name before a colon is a speaker, though a city has it",
		`Mandatory evacuations in the north of the town as the river rages\n\n${lead} And we begin with the ferrymen. Ann Lee is with us now, so thanks for joining us this evening.\n\nHOUSTON: ${lead} ${second}\n\nLEE: ${second}\n`,
		{
			headline: "Mandatory evacuations in the north of the town as the river rages",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. And we begin with the ferrymen. Ann Lee is with us now, so thanks for joining us this evening.",
				"HOUSTON: The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned.",
				"LEE: It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"a name behind a stroke",
		`Mayor says the town warned the ferrymen about the bridge\n\n15 September 2011, Thursday /ANN LEE\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor says the town warned the ferrymen about the bridge",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown 15 September 2011, Thursday"],
			body: [lead, second],
		},
	],
	[
		"a name and a long office",
		`Mayor warns the next town not to close the bridge\n\nANN LEE, Harbour Times editor-in-chief for the North, the River, the Sea | North\n\nBERLIN -- ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "ANN LEE, Harbour Times editor-in-chief for the North, the River, the Sea | North",
			authors: ["ANN LEE"],
			dateline: "BERLIN --",
			body: [`${lead} ${second}`, second],
		},
	],
	[
		"a name in capitals in one block with the text, below the stamp and a summary of items",
		`Mayor warns the next town not to close the bridge\n\nWednesday May 1 2024\n\nIn Summary\n\n  • The mayor says the town was not asked.\nANN LEE\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown Wednesday May 1 2024"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "7 header-line"],
		},
	],
	[
		"a name and where to write to, behind a dash",
		`Mayor warns the next town not to close the bridge\n\n- ANN LEE ann.lee@river.example\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "ANN LEE ann.lee@river.example",
			authors: ["ANN LEE"],
			body: [lead, second],
		},
	],
	[
		"three names and an agency that lost the space before it",
		`Mayor warns the next town not to close the bridge\n\nAnn Lee, Per Olsen and Jo MarshAAP\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "Ann Lee, Per Olsen and Jo MarshAAP",
			authors: ["Ann Lee", "Per Olsen", "Jo Marsh"],
			body: [lead, second],
		},
	],
	...(
		[
			["Our Correspondent, Sylhet", "3 May 2024 10:15", []],
			["TNN", "May 3, 2024, 10:15", []],
			["Par Anne Petit avec AFP", "3 mai 2024 à 10h15", ["Anne Petit"]],
			["By Ann Lee in Hong Kong and Per van Olsen in Delhi", "May 3, 2024", ["Ann Lee", "Per van Olsen"]],
			["By Ann Lee and Per Olsen in Lagos | Harbour Daily", "May 3, 2024", ["Ann Lee", "Per Olsen"]],
		] as const
	).map(
		([byline, stamp, authors]) =>
			[
				`a desk and its place, an agency of papers or in capitals, towns from where the story is, a paper: ${byline}`,
				`Bridge Opens in Oldport\n\n${byline}\n${stamp}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Bridge Opens in Oldport",
					byline,
					...(authors.length > 0 && { authors }),
					stamps: [`unknown ${stamp}`],
					body: [lead, second],
				},
			] as const,
	),
	[
		"a paper in front of its reporter, beside the stamp",
		`港町新橋週一通車 市長出席典禮\n\n2024-05-03 10:15 港町日報 記者王小明／台北報導\n\n市長週一宣布，新橋通車，典禮在河邊舉行，市民到場觀看。\n`,
		{
			headline: "港町新橋週一通車 市長出席典禮",
			byline: "港町日報 記者王小明／台北報導",
			authors: ["王小明"],
			stamps: ["unknown 2024-05-03 10:15"],
			body: ["市長週一宣布，新橋通車，典禮在河邊舉行，市民到場觀看。"],
		},
	],
	[
		"names between paragraphs are those of whom it tells",
		`Who runs for mayor of Oldport\n\nMay 3, 2024\n\nThree people want to be the next mayor of Oldport, and nobody wants the bridge.\n\nAnn Lee\n\n${lead}\n\nMark Olsen\n\n${second}\n`,
		{
			headline: "Who runs for mayor of Oldport",
			stamps: ["unknown May 3, 2024"],
			body: ["Three people want to be the next mayor of Oldport, and nobody wants the bridge.", "Ann Lee", lead, "Mark Olsen", second],
		},
	],
	[
		"a name right below the headline, above the button of readers' comments",
		`Oldport council passes budget\n\nJo Marsh\nView Comments\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport council passes budget",
			byline: "Jo Marsh",
			authors: ["Jo Marsh"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	[
		"a byline below the text, above what a station says of its readers' comments",
		`OSLO (AP) — ${lead}\n\n${second}\n\nBy ANN LEE and PER OLSEN Harbour Press\n\nRIVER 46 is committed to providing a forum for civil and constructive conversation.\n\nPlease keep your comments respectful and relevant.\n`,
		{
			byline: "By ANN LEE and PER OLSEN Harbour Press",
			authors: ["ANN LEE", "PER OLSEN"],
			dateline: "OSLO (AP) —",
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"for whom somebody wrote, and a link behind it",
		`Mill shares rise after profit jump\n\nNovember 06, 2022 — 11:25 pm EST\n\nWritten by Ann Lee for Reuters ->\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mill shares rise after profit jump",
			byline: "Written by Ann Lee for Reuters",
			authors: ["Ann Lee"],
			stamps: ["unknown November 06, 2022 — 11:25 pm EST"],
			body: [lead, second],
		},
	],
	[
		"a name in capitals and its paper, without a mark between",
		`Bridge Opens in Oldport\nANN LEE Oldport Times\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "ANN LEE Oldport Times",
			authors: ["ANN LEE"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a name of the table in one block with the text, on a page without a stamp; set off it is that of a picture",
		`Oldport candidates talk of tolls at forum\n\nAnn Lee\n${lead}\n\n${second}\n`,
		{ headline: "Oldport candidates talk of tolls at forum", byline: "Ann Lee", authors: ["Ann Lee"], body: [lead, second] },
	],
	...(
		[
			["Ann Lee in Lagos", ["Ann Lee"]],
			["Ann Lee, Lagos", ["Ann Lee"]],
			["Ann Lee in Lagos and Per Olsen in Abuja", ["Ann Lee", "Per Olsen"]],
			["Posted on Author Ann Lee", ["Ann Lee"]],
			["Posted on by Ann Lee", ["Ann Lee"]],
			["Posted By: Ann Lee on:", ["Ann Lee"]],
		] as const
	).flatMap(([byline, authors]) =>
		["Mayor of Oldport opens bridge\n\n", ""].map(
			(headline) =>
				[
					`who writes, and from where or with no day, ${headline === "" ? "first" : "below the headline"}: ${byline}`,
					`${headline}${byline}\n\n${lead}\n\n${second}\n`,
					{
						...(headline === "" ? { problems: ["headline-missing"] } : { headline: headline.trim() }),
						byline,
						authors,
						body: [lead, second],
					},
				] as const,
		),
	),
	[
		"who compiled a gallery, with the colon of French type",
		`Mayor of Oldport opens bridge\n\nCompiled By : Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", byline: "Compiled By : Ann Lee", authors: ["Ann Lee"], body: [lead, second] },
	],
	[
		"a headline in the form of who writes and from where is told again",
		`Bridge Opens in Lagos\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Lagos", body: [lead, second] },
	],
	...(
		[
			[
				"This report by The Canadian Press was first published July 2, 2026.",
				"This report by The Canadian Press was first published July 2, 2026",
			],
			[
				"This article by The Canadian Press was first published July 2, 2026.",
				"This article by The Canadian Press was first published July 2, 2026",
			],
			[
				"This report was first published by The Canadian Press on July 2, 2026.",
				"This report was first published by The Canadian Press on July 2, 2026",
			],
			[
				"Cette dépêche de La Presse Canadienne a été publiée pour la première fois le 2 juillet 2026.",
				"Cette dépêche de La Presse Canadienne a été publiée pour la première fois le 2 juillet 2026",
			],
		] as const
	).map(
		([close, stamp]) =>
			[
				`the agency that first published the story, in its last sentence: ${close}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${close}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: [`published ${stamp}`], body: [lead, second] },
			] as const,
	),
	...(
		[
			["Posted by:", "boilerplate"],
			["Submitted by", "header-line"],
		] as const
	).map(
		([opening, rule]) =>
			[
				`a name below the words that announce it: ${opening}`,
				`Mayor of Oldport opens bridge\n\n${opening}\n\nAnn Lee\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: "Ann Lee",
					authors: ["Ann Lee"],
					body: [lead, second],
					leftOut: [`3 ${rule}`],
				},
			] as const,
	),
	[
		"a byline and a label that lost both, below a headline that ends in a short form",
		` date 2024-05-03 Two killed after crash in Oldport Co.\n\nBy Published:\n\nOLDPORT Co., NC (WIRE) – ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Two killed after crash in Oldport Co.",
			dateline: "OLDPORT Co., NC (WIRE) –",
			body: [lead, second],
			leftOut: ["3 boilerplate"],
		},
	],
	...(
		[
			["Thabo Olsen", "Mayor Per Berg walks over the bridge in Oldport. Picture: Nils Holm", "a caption of somebody else"],
			["Anna Berg", "Mayor Anna Berg walks over the bridge in Oldport. Picture: Nils Holm", "a caption that names them"],
		] as const
	).map(([name, caption, why], index) => {
		const signed = { byline: name, authors: [name], leftOut: ["6 caption"] };
		return [
			`a name below a signed headline and above ${why}`,
			`03.05.2024 02:13 pm\n\nMayor of Oldport opens bridge\n\n${name}\n${caption}\n\n${lead}\n\n${second}\n`,
			{
				headline: "Mayor of Oldport opens bridge",
				stamps: ["unknown 03.05.2024 02:13 pm"],
				...(index === 0 ? signed : { leftOut: ["5 header-line", "6 caption"] }),
				body: [lead, second],
			},
		] as const;
	}),
	[
		"a name in one block with the languages in which the page may be heard",
		`Mayor of Oldport opens bridge\n\nKhalid Al Olsen\n  • English\n  • Arabic\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Khalid Al Olsen",
			authors: ["Khalid Al Olsen"],
			body: [lead, second],
			leftOut: ["4 boilerplate", "5 boilerplate"],
		},
	],
	[
		"a label that says who wrote and lost the name, in front of the day",
		`Mayor of Oldport opens bridge\n\nWritten by on May 3, 2024\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", stamps: ["published Written by on May 3, 2024"], body: [lead, second] },
	],
	[
		"names with a dash in front, as sites of printed papers show them",
		`Mayor of Oldport opens bridge\n\n- Emily Olsen and Per Berg\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Emily Olsen and Per Berg",
			authors: ["Emily Olsen", "Per Berg"],
			body: [lead, second],
		},
	],
	[
		"a station behind a stroke, below a newsroom and above the place",
		`Mayor of Oldport opens bridge\n\nBy WCCO Staff\n\n/ CBS Minnesota\n\nOLDPORT, Minn. -- ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By WCCO Staff",
			dateline: "OLDPORT, Minn. --",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	...["By K8 Newsdesk", "By FOX 29 Staff", "By 10TV Web Staff", "By ABC7 Oldport Digital Team"].map(
		(byline) =>
			[
				`a newsroom with the channel of its station: ${byline}`,
				`Mayor of Oldport opens bridge\n\n${byline}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", byline, body: [lead, second] },
			] as const,
	),
	...["By Ann Lee Updated 16 minutes ago", "By Ann Lee | Today at 11:33 a.m. 0comments"].map(
		(line) =>
			[
				`a name beside the age of the story: ${line}`,
				`Mayor of Oldport opens bridge\n\n${line}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					body: [lead, second],
					leftOut: ["3 relative-time"],
				},
			] as const,
	),
	[
		"a name and its paper in one block with the text, set off from the headline",
		`Mayor of Oldport opens bridge\n\nKala Olsen\nOldport Courier Journal\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Kala Olsen",
			authors: ["Kala Olsen"],
			body: [lead, second],
			leftOut: ["4 header-line"],
		},
	],
	[
		"a name on top of a text without a headline, of which it says no word",
		`Ron Berg\n${lead}\n${second}\n`,
		{ byline: "Ron Berg", authors: ["Ron Berg"], body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"the same name where the text tells of him",
		`Ron Berg\n${lead}\nMayor Berg said that it took three years to build.\n`,
		{ body: ["Ron Berg", lead, "Mayor Berg said that it took three years to build."], problems: ["headline-missing"] },
	],
	[
		"a name set off between headline and text, of which no line says a word",
		`Mayor of Oldport opens bridge\n\nClaire Olsen\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", byline: "Claire Olsen", authors: ["Claire Olsen"], body: [lead, second] },
	],
	[
		"a rest of a broken line below a name",
		"Claire Olsen\n. It took three years to build and cost more than was planned, the council said.\nThe mayor opened it.\n",
		{
			body: ["Claire Olsen. It took three years to build and cost more than was planned, the council said.", "The mayor opened it."],
			problems: ["headline-missing"],
		},
	],
	[
		"the name of the person in the picture above the place: the text tells of him",
		`Man arrested after boat is found\n\nPer Whitfield\n\nOLDPORT, Ga. — ${lead}\n\nThe police arrested Per Harol Whitfield, who had taken the boat.\n`,
		{
			headline: "Man arrested after boat is found",
			dateline: "OLDPORT, Ga. —",
			body: [lead, "The police arrested Per Harol Whitfield, who had taken the boat."],
			leftOut: ["3 header-line"],
		},
	],
	[
		"the long name of an agency and its city, with nothing between",
		`Mayor of Oldport opens bridge\n\nPress Trust of India New Delhi\nLast Updated : Jan 18 2015 | 6:15 PM IST\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Press Trust of India New Delhi",
			stamps: ["modified Last Updated : Jan 18 2015 | 6:15 PM IST"],
			body: [lead, second],
		},
	],
	[
		"the word that signs, below the name",
		`Mayor of Oldport opens bridge\n\nTanja Mikkos\nby\n6th Dec 2024 8:36 PM | Updated: 7th Dec 2024 6:11 AM\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Tanja Mikkos",
			authors: ["Tanja Mikkos"],
			stamps: ["unknown 6th Dec 2024 8:36 PM", "modified Updated: 7th Dec 2024 6:11 AM"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	...["ByAnn Lee WLS logo", "ByAnn Lee via KABC logo"].map(
		(signed) =>
			[
				`who wrote, and the sign of the station: ${signed}`,
				`Mayor of Oldport opens bridge\n\n${signed}\nFriday, May 3, 2024 10:04PM\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: signed,
					authors: ["Ann Lee"],
					stamps: ["unknown Friday, May 3, 2024 10:04PM"],
					body: [lead, second],
				},
			] as const,
	),
	[
		"a button of stations above the stamp signs nothing",
		`Mayor of Oldport opens bridge\n\nInfinite Scroll Enabled\n\nUpdated: 10:04 PM EDT May 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["modified Updated: 10:04 PM EDT May 3, 2024"],
			body: [lead, second],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"a name in capitals between a counter and the time it takes to read, behind a dot",
		` date 2024-05-03 Mayor of Oldport opens bridge\n\n1\nLEE ANN-MI\n·4 min read\n\nSEOUL, South Korea (AP) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor of Oldport opens bridge",
			byline: "LEE ANN-MI",
			authors: ["LEE ANN-MI"],
			dateline: "SEOUL, South Korea (AP) —",
			body: [lead, second],
			leftOut: ["3 counter", "5 counter"],
		},
	],
	[
		"the agencies and the paper, with its rubric, above the stamp",
		`Mayor of Oldport opens bridge\n\nAgencies and River News WORLD\nPublished May 03,2024\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "Agencies and River News WORLD",
			stamps: ["published Published May 03,2024"],
			body: [lead, second],
		},
	],
	[
		"a rubric with the word for its stories beside the stamp, and who wrote right above the dateline",
		`Norway Materials 3 May 2024 09:48 (UTC +02:00)\nPhoto: Harbour Pictures\n\nRuna Olsen\nOSLO, Norway, May 3. ${lead}\n\n${second}\n`,
		{
			byline: "Runa Olsen",
			authors: ["Runa Olsen"],
			stamps: ["unknown 3 May 2024 09:48 (UTC +02:00)"],
			dateline: "OSLO, Norway, May 3.",
			body: [lead, second],
			leftOut: ["1 beside-stamp", "2 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the text of the writer's picture in front of his name and the stamp, and three counters below",
		`Mayor of Oldport opens bridge over river\n\nPhoto of Ann Lee Ann Lee 3 May 2024 19:08\n0 3 1 minute read\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 May 2024 19:08"],
			body: [lead, second],
			leftOut: ["3 beside-stamp", "4 counter"],
		},
	],
	[
		"the same below the text",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\nPhoto of Ann Lee Ann Lee 3 May 2024 19:08\nBack to top button\nClose\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 May 2024 19:08"],
			body: [lead, second],
			leftOut: ["7 beside-stamp", "8 boilerplate", "9 boilerplate"],
		},
	],
	...["by The River Independent news desk December 21, 2022 3:52 AM", "by The River Independent news desk December 21, 2022 1:01 am"].map(
		(line) =>
			[
				`the newsroom of a paper, in small letters behind its name: ${line}`,
				`Mayor of Oldport opens bridge over river\n\n${line}\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					byline: "by The River Independent news desk",
					stamps: [`unknown ${line.slice(35)}`],
					body: [lead, second],
				},
			] as const,
	),
	[
		"two agencies in capitals behind the preposition, before the stamp",
		`Mayor of Oldport opens bridge over river\nBy RCN/TASS on May 3, 2024\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "By RCN/TASS",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"several names and the letters of their station behind a hyphen, and a picture whose rights are reserved (Portuguese)",
		"Ponte no leste. A evolução da obra ao minuto\n\npor Ana Matos, Inês Moreira Sousa, Carlos Santos Nunes - RTP\n\nDR\n\nO conselho abriu na segunda-feira uma nova ponte sobre o rio, disse o presidente.\n\nA obra durou três anos.\n",
		{
			headline: "Ponte no leste. A evolução da obra ao minuto",
			byline: "por Ana Matos, Inês Moreira Sousa, Carlos Santos Nunes - RTP",
			authors: ["Ana Matos", "Inês Moreira Sousa", "Carlos Santos Nunes"],
			body: ["O conselho abriu na segunda-feira uma nova ponte sobre o rio, disse o presidente.", "A obra durou três anos."],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"the way to the page beside its stamp, whose end is a rubric, signs nothing (Russian)",
		"Центр / Новости 26 октября 2024 г. 22:56\n\nМост открыт над рекой - мэр\n\nГород открыл в понедельник новый мост через реку, сообщила мэрия.\n\nСтройка длилась три года.\n",
		{
			headline: "Мост открыт над рекой - мэр",
			stamps: ["unknown 26 октября 2024 г. 22:56"],
			body: ["Город открыл в понедельник новый мост через реку, сообщила мэрия.", "Стройка длилась три года."],
			leftOut: ["1 beside-stamp"],
		},
	],
	[
		"a desk named after its channel, with the number of that, above the dateline",
		`Lake24 Desk\nBengaluru, Aug 23: ${lead}\n${second}\n`,
		{ byline: "Lake24 Desk", dateline: "Bengaluru, Aug 23:", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"the wire that carried the story between the paper and its reporter",
		`Mayor of Oldport opens bridge over river\n\nBy The Harbour via Lake Media Wire, Ann Lee\n 2 days ago\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "By The Harbour via Lake Media Wire, Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["4 relative-time"],
		},
	],
	[
		"the paper's own people, printed twice below the stamp (French)",
		"Le maire ouvre le pont sur la rivière\n\n3.05.2024, 06:003.05.2024, 16:02\nTeam rivage\nTeam rivage\n\nLa ville a ouvert lundi un nouveau pont sur la rivière, a dit le maire.\n\nLes travaux ont duré trois ans.\n",
		{
			headline: "Le maire ouvre le pont sur la rivière",
			byline: "Team rivage",
			stamps: ["unknown 3.05.2024, 06:00", "modified 3.05.2024, 16:02"],
			body: ["La ville a ouvert lundi un nouveau pont sur la rivière, a dit le maire.", "Les travaux ont duré trois ans."],
			leftOut: ["4 header-line"],
		},
	],
	[
		"a slug for its rubric, a button and a name above the subhead of the first paragraph",
		`Mayor of Oldport opens bridge over river\n\nvideo-news\nShare this article\nKieran Foley\n\nThree years of work\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Kieran Foley",
			authors: ["Kieran Foley"],
			labels: ["video-news"],
			body: [lead, second],
			leftOut: ["4 boilerplate", "7 header-line"],
		},
	],
	...["By Ann Lee via Harbour News", "By The River Post via Lake Media Wire"].map(
		(line) =>
			[
				`who carried the story, behind who wrote or printed it: ${line}`,
				`Mayor of Oldport opens bridge over river\n\n${line}\n3 May 2024, 10:15\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					byline: line,
					...(line.includes("Ann") && { authors: ["Ann Lee"] }),
					stamps: ["unknown 3 May 2024, 10:15"],
					body: [lead, second],
				},
			] as const,
	),
	[
		"two stamps, where the label of the second is glued to both",
		`Mayor of Oldport opens bridge over river\n\nPublishedMay 3, 2024UpdatedMay 4, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["published PublishedMay 3, 2024", "modified UpdatedMay 4, 2024"],
			body: [lead, second],
		},
	],
	[
		"a name above where to write to, below the headline",
		`Mayor of Oldport opens bridge over river\n\nAnn Lee  \n\nann.lee@harbour.example\n\n@annlee\n\n11:02, 3 MAY 2024\n\nUpdated12:40, 3 MAY 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 11:02, 3 MAY 2024", "modified Updated12:40, 3 MAY 2024"],
			body: [lead, second],
			leftOut: ["5 contact", "7 header-line"],
		},
	],
	...[
		["Aoife Brennan - May 3, 2024", "Aoife Brennan"],
		["J. P. Morton | May 3, 2024", "J. P. Morton"],
		["May 3, 2024 • Ann Lee", "Ann Lee"],
		["Wei-Ling Tan, May 3, 2024", "Wei-Ling Tan"],
	].map(
		([given = "", name = ""]) =>
			[
				`a name of which the text says no word beside a day without its time: ${given}`,
				`Mayor of Oldport opens bridge over river\n\n${given}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					byline: name,
					authors: [name],
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
				},
			] as const,
	),
	[
		"words beside the day that the text says, too, are no name",
		`Mayor opens bridge over river\n\nOldport Bridge | May 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge over river",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	...[
		["By Ann Lee • 3 min read", { byline: "By Ann Lee", leftOut: ["3 counter"] }],
		["By Ann Lee | 3 minute read", { byline: "By Ann Lee", leftOut: ["3 counter"] }],
		["By Ann Lee; Editing by Per Olsen", { byline: "By Ann Lee; Editing by Per Olsen" }],
	].map(
		([given = "", expected = {}]) =>
			[
				`who wrote, and behind it how long the text is or who edited: ${given}`,
				`Mayor of Oldport opens bridge over river\n\n${given}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge over river", authors: ["Ann Lee"], body: [lead, second], ...(expected as object) },
			] as const,
	),
	[
		"a name above an office with its subject",
		`Mayor of Oldport opens bridge over river\n\nPriya Nair\n\nPolitical Correspondent\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Priya Nair",
			authors: ["Priya Nair"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"an agency that writes its letters small",
		`Mayor of Oldport opens bridge over river\n\ndpa\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "dpa",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a name and the word for a reporter behind it, in Japanese",
		"市長、川に架かる新しい橋を開通\n2024年5月3日 14時05分\n山田花子記者\n市は三日、川に架かる新しい橋を開通させ、数百人の市民が雨の中を見物に訪れた。\n橋の建設には三年かかった。\n",
		{
			headline: "市長、川に架かる新しい橋を開通",
			byline: "山田花子記者",
			authors: ["山田花子"],
			stamps: ["unknown 2024年5月3日 14時05分"],
			body: ["市は三日、川に架かる新しい橋を開通させ、数百人の市民が雨の中を見物に訪れた。", "橋の建設には三年かかった。"],
		},
	],
	[
		"a name that no table has before a stroke and a paper whose town stands behind its word",
		`Mayor of Oldport opens bridge over river\n\nKarina Olvera | El Heraldo de Puebla\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "Karina Olvera | El Heraldo de Puebla",
			authors: ["Karina Olvera"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
]);
