import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Council of Oldport opens a bridge over the river";

describeForms("headlines that a page prints several times", [
	...[
		[`${headline} - The Valley Times`, "a dash and the site"],
		[`${headline} | RTV`, "a stroke and the site"],
		[`${headline} » Valley Times`, "an arrow and the site"],
		[`Home > Local > ${headline}`, "the way to the page"],
		[`Home / Local / ${headline}`, "the way to the page with strokes"],
	].map(
		([title = "", why]) =>
			[
				`twice below the title of the page, which holds it beside ${why}: the site's`,
				`${title}\n\nLocal\n\n${headline}\n\n${headline}\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
				{
					headline,
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					labels: ["Local"],
					section: "Local",
					body: [lead, second],
					leftOut: [title.startsWith("Home ") ? "1 breadcrumb" : "1 site-name"],
				},
			] as const,
	),
	[
		"once below the title of the page and the name of the site: the deck is not the headline",
		`${headline} - Lake Daily\nLake Daily\n\n${headline}\n\nBoats can pass it at any hour\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "Boats can pass it at any hour",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Lake Daily"],
			body: [lead, second],
			leftOut: ["1 site-name"],
		},
	],
	[
		"three times in one block, the first line like a headline: no captions of a gallery",
		`Economy\n${headline}\n${headline}\n${headline}\nBoats can pass it at any hour\nMay 3, 2024\n${lead}\n${second}\n`,
		{
			headline,
			deck: "Boats can pass it at any hour",
			labels: ["Economy"],
			section: "Economy",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["2 above-headline"],
		},
	],
	[
		"twice below the headline of another story, of which the text says no word",
		`Five ways to cook rice without a pot\n\n${headline}\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"twice below the page's own name and its stamp, of which the text says no word",
		`The Guardian Nigeria\n\n3 May 2024\n\n${headline}\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown 3 May 2024"], body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"a caption twice below a headline of which the text tells stays one",
		`${headline}\n\nThe bridge of Oldport on its first day\nThe bridge of Oldport on its first day\n\n${lead}\n\n${second}\n`,
		{ headline, body: [lead, second], leftOut: ["3 caption", "4 caption"] },
	],
]);

describeForms("headlines beside lines of which the text tells less, or as much", [
	...[
		["Get unlimited access for just a pound a week", "what the paper wants to sell"],
		["News you can trust since 1754", "the paper's motto"],
		["Five ways to cook rice without a pot", "the headline of another story"],
	].map(
		([above = "", why]) =>
			[
				`below ${why}, which stands on top above the stamp`,
				`${above}\n\nMay 3, 2024\n\n${headline}\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["1 above-headline"] },
			] as const,
	),
	[
		"above a deck of which the text tells, too, below a kicker that no table knows and buttons",
		`Capitol Watch\n\n${headline}\n\nThe council opened the bridge late\n\nFacebook\n\nAdvertisement\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "The council opened the bridge late",
			labels: ["Capitol Watch"],
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 boilerplate"],
		},
	],
	[
		"above a kicker between it and the deck",
		`${headline}\nCOURT REPORT\nThe council says that the bridge was opened late\nMay 3, 2024\n${lead}\n${second}\n`,
		{
			headline,
			deck: "The council says that the bridge was opened late",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["2 header-line"],
		},
	],
	[
		"of short words, of which the text tells each",
		"Get unlimited access for just a pound a week\n\nThe best way to cook rice\n\nIt is easy\n\nBy Ann Lee\n\nCooking rice is a matter of time and of the lid, says the best cook of the town on the river.\n\nShe cooks a ton of it each year.\n",
		{
			headline: "The best way to cook rice",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"Cooking rice is a matter of time and of the lid, says the best cook of the town on the river.",
				"She cooks a ton of it each year.",
			],
			leftOut: ["1 above-headline", "5 header-line"],
		},
	],
	[
		"in Chinese, whose paragraphs have fewer signs, above a deck of which the text says nothing",
		"今日关注\n\n市政府今日开放跨江新大桥\n\n官方：行人和骑自行车的人都可以免费通过\n\n市政府今日开放跨江新大桥，数百名市民冒雨前来参观，交通恢复正常。\n\n大桥建设历时三年。\n",
		{
			headline: "市政府今日开放跨江新大桥",
			deck: "官方：行人和骑自行车的人都可以免费通过",
			labels: ["今日关注"],
			body: ["市政府今日开放跨江新大桥，数百名市民冒雨前来参观，交通恢复正常。", "大桥建设历时三年。"],
		},
	],
	...[
		["The bridge of Oldport on its first day.", "what its picture shows"],
		["Thanks for reading! Create a free account to continue.", "what the paper asks for"],
		["Fearless. Fair. First.", "what the paper says of itself"],
	].map(
		([above = "", why]) =>
			[
				`below a short sentence, ${why}`,
				`${above}\nCost of living\n${headline}\nBy Ann Lee\nMay 3, 2024\n${lead}\n${second}\n`,
				{
					headline,
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					labels: ["Cost of living"],
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: ["1 above-headline"],
				},
			] as const,
	),
	[
		"a subhead between two sentences of a page without a headline is none",
		`Nobody was hurt on the old bridge of Oldport.\n\nWhat the council says of its bridge\n\n${lead}\n\n${second}\n`,
		{
			body: ["Nobody was hurt on the old bridge of Oldport.", "What the council says of its bridge", lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"above a short sentence that tells something else, where the longer paragraph tells it again: a deck",
		`${headline}\n\nBoats can pass it at any hour.\n\nThe council of Oldport opened a bridge over the river on Monday, said the mayor.\n\n${second}\n`,
		{
			headline,
			deck: "Boats can pass it at any hour.",
			body: ["The council of Oldport opened a bridge over the river on Monday, said the mayor.", second],
		},
	],
	[
		"above a short sentence that tells it again itself: the text",
		`${headline}\n\nThe council opened its bridge over the river.\n\n${lead}\n\n${second}\n`,
		{ headline, body: ["The council opened its bridge over the river.", lead, second] },
	],
	[
		"above a short sentence below its stamp: the text",
		`${headline}\n\nMay 3, 2024\n\nThe wait is over.\n\nThe council of Oldport opened a bridge over the river on Monday, said the mayor.\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024"],
			body: ["The wait is over.", "The council of Oldport opened a bridge over the river on Monday, said the mayor."],
		},
	],
	[
		"below a kicker of several words of which the text tells less (German)",
		"Niedersachsen\nStreit um den alten Hafen\nBürgermeisterin gibt neue Brücke über den Fluss frei\nStand: 03.05.2024 06:02 Uhr\nDie Bürgermeisterin hat die neue Brücke über den Fluss am Montag im alten Hafen frei gegeben.\nGebaut wurde drei Jahre.\n",
		{
			headline: "Bürgermeisterin gibt neue Brücke über den Fluss frei",
			stamps: ["unknown Stand: 03.05.2024 06:02 Uhr"],
			body: ["Die Bürgermeisterin hat die neue Brücke über den Fluss am Montag im alten Hafen frei gegeben.", "Gebaut wurde drei Jahre."],
			leftOut: ["1 above-headline", "2 above-headline"],
		},
	],
	[
		"below an office and its stamp, of which the text says a word",
		`Attorney's Office, District of Oldport\n\nThursday, March 9, 2023\n\nNewport man sentenced to ten years for burning mill\n\nNEWPORT – A Newport man was sentenced to ten years for burning the mill, Attorney Ann Lee said.\n\n${second}\n`,
		{
			headline: "Newport man sentenced to ten years for burning mill",
			stamps: ["unknown Thursday, March 9, 2023"],
			dateline: "NEWPORT –",
			body: ["A Newport man was sentenced to ten years for burning the mill, Attorney Ann Lee said.", second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"below who wrote, set off, on a page that nobody else signs",
		`COLUMN\n\nMartha Keane\n\nThe ferry I miss is the one nobody counted\n\nThursday 9 March 2023\n\nThere used to be a ferry that nobody counted, and it left from the slip behind the mill.\n`,
		{
			headline: "The ferry I miss is the one nobody counted",
			byline: "Martha Keane",
			authors: ["Martha Keane"],
			labels: ["COLUMN"],
			stamps: ["unknown Thursday 9 March 2023"],
			body: ["There used to be a ferry that nobody counted, and it left from the slip behind the mill."],
		},
	],
]);

describeForms("menus on top of pages without a headline", [
	...["\n", "\n\n"].map(
		(gap) =>
			[
				`a site and its rubrics above who wrote and when, ${gap === "\n" ? "in one block" : "each set off"}`,
				`${["Valley Times", "News", "Sport", "Sign in", "By Ann Lee", "May 3, 2024", lead, second].join(gap)}\n`,
				{
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: gap === "\n" ? ["1 menu", "2 menu", "3 menu", "4 boilerplate"] : ["1 menu", "3 menu", "5 menu", "7 boilerplate"],
					problems: ["headline-missing"],
				},
			] as const,
	),
	[
		"the last of them is the rubric of the story, above the line with its dateline and who wrote",
		`Valley Times\nClassifieds\nJobs\nPolitics\nBy Ann Lee\nOSLO, Norway (AP) — ${lead}\n${second}\n`,
		{
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Politics"],
			section: "Politics",
			dateline: "OSLO, Norway (AP) —",
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu"],
			problems: ["headline-missing"],
		},
	],
	[
		"a city right above the text is where it was written",
		`Valley Times\nNews\nSport\nOslo\n\n${lead}\n\n${second}\n`,
		{
			labels: ["Sport"],
			section: "Sport",
			dateline: "Oslo",
			body: [lead, second],
			leftOut: ["1 menu", "2 menu"],
			problems: ["headline-missing"],
		},
	],
]);
