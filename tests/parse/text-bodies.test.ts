import { expect } from "vitest";
import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("the text and how its lines are joined", [
	[
		"the word for the last change above its day, below the text",
		`Mayor of Oldport opens bridge\n\nMay 3, 2024\n\n${lead}\n\n${second}\n\nLast modified:\nMay 6, 2024\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 3, 2024", "modified Last modified: May 6, 2024"],
			body: [lead, second],
			leftOut: ["10 below-text"],
		},
	],
	[
		"a rubric's word between the halves of a sentence that a link broke is text",
		`Mayor of Oldport opens bridge\n\nMia Holt of Oldport broke the oldest record in the town's\nbooks\non Friday night, winning the race by four seconds.\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: ["Mia Holt of Oldport broke the oldest record in the town's books on Friday night, winning the race by four seconds.", second],
		},
	],
	[
		"the day alone as the last line of a short note; a longer page may end in the day of another story",
		`Mayor of Oldport opens bridge\n\n${lead}\nJuly 24, 2023\n`,
		{ headline: "Mayor of Oldport opens bridge", stamps: ["unknown July 24, 2023"], body: [lead] },
	],
	[
		"a day below a last line that leads up to it: of the event",
		`Mayor of Oldport opens bridge\n\n${lead}\n\nThe fair takes place on\n\nJuly 24, 2023\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, "The fair takes place on", "July 24, 2023"] },
	],
	...(
		[
			["Read more", "boilerplate"],
			["Share", "boilerplate"],
			["12 comments", "counter"],
		] as const
	).map(
		([button, rule]) =>
			[
				`a day alone below the text and a button, which dates another story: ${button}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${button}\n\nMay 3, 2019\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: [`7 ${rule}`, "9 below-text"],
				},
			] as const,
	),
	...["Location: Town hall", "Time: 7 p.m."].map(
		(detail) =>
			[
				`the day of an event, beside what else is said of it: ${detail}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nRelated Posts\n\nDate: February 14, 2025\n${detail}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: ["7 related-heading", "9 below-text", detail.startsWith("L") ? "10 boilerplate" : "10 below-text"],
				},
			] as const,
	),
	[
		"the day of an old picture behind its source, below the text",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nRelated Posts\n\nSource: Town archive 3 May 1912\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["7 related-heading", "9 boilerplate"] },
	],
	[
		"short sentences between the headline and itself, of which none is said again",
		`The bridge is open now\n\nIt is open.\nWe are glad.\n\nThe bridge is open now\n${second} ${lead}\n`,
		{ headline: "The bridge is open now", body: ["It is open.", "We are glad.", `${second} ${lead}`] },
	],
	[
		"a reader's name and day, set off below the first paragraph of a page without a headline",
		`OSLO: ${lead} ${second} ${lead}\n\nAnn Reader 3 May 2024 14:32\n\n${second}\n`,
		{
			dateline: "OSLO:",
			body: [`${lead} ${second} ${lead}`, "Ann Reader 3 May 2024 14:32", second],
			problems: ["headline-missing"],
		},
	],
	...["Date: February 14, 2025", "Source: Harbour News January 02, 2024 15:42 UTC", "Source: Harbour News 2 January 2024"].map(
		(line) =>
			[
				`a day behind the word for it or the source, below the text: ${line}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nRelated Posts\n\n${line}\n\nLoading...\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					stamps: [`unknown ${line.replace("Source: Harbour News ", "")}`],
					body: [lead, second],
					leftOut: ["7 related-heading", ...(line.startsWith("Source") ? ["9 beside-stamp"] : []), "11 boilerplate"],
				},
			] as const,
	),
	[
		"the first sentence without its stop above the dateline, on a page without its headline: the text has it, too",
		` date 2024-05-31 ${lead.slice(0, -1)}\n\nOSLO (Reuters) - ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-31",
			headline: lead.slice(0, -1),
			dateline: "OSLO (Reuters) -",
			body: [lead, second],
		},
	],
	[
		"dashes alone on their lines are none of the text",
		`Mayor of Oldport opens bridge\n–\n—\n${lead}\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["2 boilerplate", "3 boilerplate"] },
	],
	[
		"the paper and its day in a bracket below the text",
		`Mayor opens bridge\n\n${lead}\n\n${second}\n(Harbour Daily October 25, 2004)\n`,
		{ headline: "Mayor opens bridge", stamps: ["published October 25, 2004"], body: [lead, second], leftOut: ["6 beside-stamp"] },
	],
	[
		"in which paper a story was printed dates it and closes it: other stories stand below",
		`LAHORE: ${lead}\n\n${second}\n\nPublished in Harbour Dawn, March 14th, 2024\n\nOpinion\n\nFerry ties\nUpdated 14 Nov, 2024\n\nIf the ferry is not mended at once, it may sink, and nobody will pay for it.\n`,
		{
			stamps: ["published March 14th, 2024"],
			dateline: "LAHORE:",
			body: [lead, second],
			leftOut: ["5 beside-stamp", "7 below-text", "9 below-text", "10 below-text", "12 below-text"],
			problems: ["headline-missing"],
		},
	],
	[
		"beside a stamp of its page it dates nothing",
		`Mayor opens bridge\n\nMarch 13, 2024\n\n${lead}\n\n${second}\n\nPublished in The Harbour Times, March 14th 2024.\n`,
		{ headline: "Mayor opens bridge", stamps: ["unknown March 13, 2024"], body: [lead, second], leftOut: ["9 stamp-in-text"] },
	],
	[
		"the time and the day of a post, as the network prints them",
		`Mayor opens bridge\n\n${lead}\n\nAnn Lee on X: We are so proud of our new bridge!\n\n5:41 PM · Nov 28, 2024\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			body: [lead, "Ann Lee on X: We are so proud of our new bridge!", "5:41 PM · Nov 28, 2024", second],
		},
	],
	[
		"a post with its day between the first paragraphs of a page without a stamp dates nothing, and is text",
		`Mayor opens bridge\n\n${lead}\n\nWe are so proud of our new bridge! pic.twitter.com/abc123\n\n— Ann Lee (@annlee) November 28, 2024\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			body: [lead, "We are so proud of our new bridge! pic.twitter.com/abc123", "— Ann Lee (@annlee) November 28, 2024", second],
		},
	],
	...["— Reuters", "— AFP", "AP"].map(
		(agency) =>
			[
				`the last paragraph, which its agency signs, above a button: ${agency}`,
				`Mayor opens bridge\n\n${lead}\n\n${second} Many came to see it, the clerk said. ${agency}\n\nShare on Facebook\n`,
				{
					headline: "Mayor opens bridge",
					body: [lead, `${second} Many came to see it, the clerk said. ${agency}`],
					leftOut: ["7 boilerplate"],
				},
			] as const,
	),
	[
		"the page's menu is longer than sixty lines",
		`${"Harbour\nRiver\nMarket\n".repeat(30)}\nBridge Opens in Oldport\n\nBy Ann Lee\n\n3 June 2024, 09:12\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 June 2024, 09:12"],
			body: [lead, second],
			leftOut: Array.from({ length: 90 }, (_, index) => `${index + 1} menu`),
		},
	],
	[
		"a summary that the first paragraph repeats and goes on from",
		`Bridge Opens in Oldport\n\nOslo: ${lead}\n\nOslo: ${lead} ${second}\n`,
		{ headline: "Bridge Opens in Oldport", dateline: "Oslo:", body: [`${lead} ${second}`], leftOut: ["3 repeated-paragraph"] },
	],
	[
		"a paragraph that closes with its agency, without a mark, above another",
		`Town opens bridge over the river\n\n${lead}\n\nThe ferry will stop in the month of May, a spokesman for the harbour said. AFP\n\n${second}\n`,
		{
			headline: "Town opens bridge over the river",
			body: [lead, "The ferry will stop in the month of May, a spokesman for the harbour said. AFP", second],
		},
	],
	[
		"subheads, items, marks of Markdown",
		`New bridge opens in the old town\n3 June 2024, 12:05\n${lead}\n>>>>What is next\n# 1 is the old bridge, * is the new one.\nThe council listed three things.\n- Paint\n- Lights\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [
				lead,
				"heading: What is next",
				"# 1 is the old bridge, * is the new one.",
				"The council listed three things.",
				"list: PaintLights",
				second,
			],
		},
	],
	[
		"sentences without a space between them are said, and left as they are",
		`New bridge opens in the old town\nThe town opened a bridge, the council said.Oldport is glad of it.`,
		{
			headline: "New bridge opens in the old town",
			body: ["The town opened a bridge, the council said.Oldport is glad of it."],
			problems: ["sentences-fused"],
		},
	],
	[
		"desk initials stay in the text, key words below it do not",
		`New bridge opens in the old town\n${lead}\n“We are glad,” the mayor said. PTI ABC XYZ\n\nOldport\nBridges`,
		{
			headline: "New bridge opens in the old town",
			labels: ["Oldport", "Bridges"],
			body: [lead, "“We are glad,” the mayor said. PTI ABC XYZ"],
		},
	],
	[
		"a sentence between two sentences is text, though it opens like a footer",
		`New bridge opens in the old town\n${lead}\nCopyright law changes were discussed as well on Friday.\n${lead.replace("The", "A")}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, "Copyright law changes were discussed as well on Friday.", lead.replace("The", "A")],
		},
	],
	[
		"a line with a colon says who issued what follows",
		`Release from the Office of the Mayor of Oldport:\n\nOLDPORT (July 27, 2017) - ${lead}\n\n${second}\n`,
		{ dateline: "OLDPORT (July 27, 2017) -", body: [lead, second], leftOut: ["1 introduction"], problems: ["headline-missing"] },
	],
	[
		"A country without its comma behind a city in capitals",
		`Floods pass the old mark in Turkey\n\nNURDAGI Turkey (AP):\n\nWardens and farmers from around the province carried sand to the dykes on Tuesday as the river went on rising in cold rain.\n`,
		{
			headline: "Floods pass the old mark in Turkey",
			dateline: "NURDAGI Turkey (AP):",
			body: ["Wardens and farmers from around the province carried sand to the dykes on Tuesday as the river went on rising in cold rain."],
		},
	],
	[
		"a stamp below the text, above the form for comments",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nPeople had waited for hours on both sides.\n\nThe old bridge was closed years ago.\n\nFriday, July 15, 2022 – 01:15\n\n\nLeave A Reply\n\nYour email address will not be published.\n\nSave my name, email, and website in this browser for the next time I comment.\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown Friday, July 15, 2022 – 01:15"],
			body: [lead, second, "People had waited for hours on both sides.", "The old bridge was closed years ago."],
			leftOut: ["14 boilerplate", "16 boilerplate", "18 boilerplate"],
		},
	],
	...[
		"Your email address will not be published.",
		"Votre adresse e-mail ne sera pas publiée.",
		"Tu dirección de correo electrónico no será publicada.",
		"Ваш адрес email не будет опубликован.",
		"Alamat email Anda tidak akan dipublikasikan.",
		"您的邮箱地址不会被公开。",
		"The post Mayor of Oldport opens bridge appeared first on Harbour News.",
		"(This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)",
	].map(
		(note) =>
			[
				`what a site says below each of its stories: ${note}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\n${note}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["7 boilerplate"] },
			] as const,
	),
	[
		"an excerpt without its end above itself with the button that leads to the rest: no caption and its credit",
		`OSLO — ${lead} The mayor told them about\nOSLO — ${lead} The mayor told them about Read More\nLeave a Reply\n`,
		{
			dateline: "OSLO —",
			body: [`${lead} The mayor told them about Read More`],
			leftOut: ["1 repeated-paragraph", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"whom to ask about a press release is no key word",
		`Mayor of Oldport opens bridge\n\n${lead}\n\n${second}\n\nView source version on harbourwire.example: 123\n\nContacts\nAnn Lee\nOldport Lines\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["7 boilerplate", "9 below-text", "10 below-text", "11 below-text"],
		},
	],
	[
		"a page that shows a picture and nothing else has its caption for a text",
		`Chief of the agency visits the mill\n\nepa10227300 The head of the agency, Ann Lee, speaks to the media during a press conference in Oldport, Norway, 06 October 2022. She visits the town for talks. EPA/PER OLSEN\n`,
		{
			headline: "Chief of the agency visits the mill",
			body: [
				"epa10227300 The head of the agency, Ann Lee, speaks to the media during a press conference in Oldport, Norway, 06 October 2022. She visits the town for talks. EPA/PER OLSEN",
			],
		},
	],
	...["ANI/Sputnik", "UNI/Xinhua", "ANI"].map(
		(wires) =>
			[
				`wires in brackets behind the last sentence, which is no caption: ${wires}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${second} (${wires})\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, `${second} (${wires})`] },
			] as const,
	),
	[
		"the number of dpa's story behind the last sentence, which is no caption",
		`Bus rutscht in den Graben\n\n3. Mai 2024 10:05\n\n${lead}\n\n${second} © dpa-infocom, dpa:240503-99-534210/2\n`,
		{
			headline: "Bus rutscht in den Graben",
			stamps: ["unknown 3. Mai 2024 10:05"],
			body: [lead, `${second} © dpa-infocom, dpa:240503-99-534210/2`],
		},
	],
	[
		"who wrote and the day, the two points that close a page without a stamp",
		`Mayor of Oldport opens bridge over river\n\n${lead}\n\n${second}\n\n  • Harbour Desk Notes\n  • May 3, 2024\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second, "list: Harbour Desk Notes"],
		},
	],
	...[
		"Ann Lee at the bridge [Per Olsen/Harbour Wire]",
		"Ferry lines share a pier",
		"Bild: Ann Lee\nDie neue Brücke",
		"• Ferry lines share a pier\n• Mill reopens in May",
		"[Mill reopens in May",
	].map(
		(lines) =>
			[
				`no paragraph lacks its stop: whatever has none between the headline and a sentence is none of the text: ${lines}`,
				`Mayor of Oldport opens bridge\nBy Ann Lee\n${lines}\n${lead}\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					body: [lead, second],
					leftOut: lines.split("\n").map((line, index) => `${index + 3} ${line.startsWith("Bild: ") ? "caption" : "header-line"}`),
				},
			] as const,
	),
	[
		"nor is a deck and the headlines of other stories, on a page without stamp and byline",
		`Mayor of Oldport opens bridge\n\nCouncil wants another by the mill\nMill reopens in May\nWill the ferry stop?\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "Council wants another by the mill",
			body: [lead, second],
			leftOut: ["4 header-line", "5 header-line"],
		},
	],
	[
		"a question between the stamp and the paragraph heads it: it is no deck",
		`Mayor of Oldport opens bridge\n\nMay 6, 2024\n\nWho paid for it?\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", stamps: ["unknown May 6, 2024"], body: ["Who paid for it?", lead, second] },
	],
	[
		"days in front of several paragraphs are those of events: they stay in the text, and none is the story's",
		`How the bridge came about\n\nMarch 1, 2021 The council of Oldport votes to build a bridge and asks three firms for their plans and prices.\n\nJune 4, 2022 The first stone is laid by the mayor, who says that the bridge will be open in two years.\n`,
		{
			headline: "How the bridge came about",
			body: [
				"March 1, 2021 The council of Oldport votes to build a bridge and asks three firms for their plans and prices.",
				"June 4, 2022 The first stone is laid by the mayor, who says that the bridge will be open in two years.",
			],
		},
	],
	[
		"nor is one such day the story's below its own stamp",
		`How the bridge came about\n\nPublished May 6, 2024\n\nMarch 1, 2021 The council of Oldport votes to build a bridge and asks three firms for their plans and prices.\n\n${second}\n`,
		{
			headline: "How the bridge came about",
			stamps: ["published Published May 6, 2024"],
			body: ["March 1, 2021 The council of Oldport votes to build a bridge and asks three firms for their plans and prices.", second],
		},
	],
	[
		"a line that goes on in the next is half of a sentence",
		`Mayor of Oldport opens bridge\n\nThe bridge was opened in\nOldport\non Monday, the council of the town said in a letter to its people.\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: ["The bridge was opened in Oldport on Monday, the council of the town said in a letter to its people.", second],
		},
	],
	[
		"an item of a list that goes on in the text is part of it",
		`Mayor of Oldport opens bridge\n\n• The bridge\nIt took three years to build, and cost more than was planned by the council.\n• The ferry\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [
				"The bridge",
				"It took three years to build, and cost more than was planned by the council.",
				"list: The ferry",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"points of which some end in a stop are none of the text, either",
		`Mayor of Oldport opens bridge\n\nMay 3, 2024\n\n• Ferry lines share a pier\n\n• The mill reopens.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["5 header-line", "7 header-line"],
		},
	],
	...["6 May 2024 10:15 | ", "Updated May 6, 2024 - ", "May 6, 2024 "].map(
		(front) =>
			[
				`a stamp in front of the text, on one line with it: ${front}`,
				`Mayor of Oldport opens bridge\n\n${front}${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					stamps: [expect.stringContaining(front.replace(/[ |-]+$/, ""))],
					body: [lead, second],
				},
			] as const,
	),
	...[
		"On May 6, 2024, the town of Oldport opened a bridge over the river, the council said in a letter.",
		`May 6, 2024, was the day. ${lead}`,
	].map(
		(text) =>
			[
				`a day that opens a sentence is no stamp: ${text}`,
				`Mayor of Oldport opens bridge\n\n${text}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [text, second] },
			] as const,
	),
	[
		"buttons in front of the text, on one line with it",
		`Mayor of Oldport opens bridge\n\nShare Tweet Email ${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 boilerplate", "3 boilerplate", "3 boilerplate"] },
	],
	[
		"who wrote in front of the text, on one line with it",
		`Mayor of Oldport opens bridge\n\nBy Ann Lee ${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", byline: "By Ann Lee", authors: ["Ann Lee"], body: [lead, second] },
	],
	[
		"a caption with its credit in front of the text, on one line with it",
		`Mayor of Oldport opens bridge\n\nMay 6, 2024\n\nPeople walk over the bridge. (AP Photo/Ann Lee) ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 6, 2024"],
			body: [lead, second],
			leftOut: ["5 caption"],
		},
	],
	[
		"a page on one line: headline, stamp, who wrote, and the text",
		`Mayor of Oldport opens bridge 6 May 2024 10:15 By Ann Lee ${lead} ${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 6 May 2024 10:15"],
			body: [`${lead} ${second}`],
		},
	],
	[
		"the headline again in front of the text, with a blank between",
		`Mayor of Oldport opens bridge over river\n\nMayor of Oldport opens bridge over river ${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge over river", body: [lead, second] },
	],
	[
		"a first paragraph that lost its stop, and tells the headline as nothing below does",
		`Oldport opens new bridge over river\n\nMay 3, 2024\n\n${lead.slice(0, -1)}, and then the mayor told its people to walk over it\n\n${second.slice(0, -1)}, as the paper of the town wrote on Monday, though nobody believed it then and nobody does today.\n`,
		{
			headline: "Oldport opens new bridge over river",
			stamps: ["unknown May 3, 2024"],
			body: [
				`${lead.slice(0, -1)}, and then the mayor told its people to walk over it`,
				`${second.slice(0, -1)}, as the paper of the town wrote on Monday, though nobody believed it then and nobody does today.`,
			],
		},
	],
	[
		"what the page says of who wrote is none of the text",
		`The bridge that we gave away\n\nBy Ann Lee\n\nAnn Lee is a professor of law at Oldport. The views expressed are her own.\n\n${lead}\n\n${second}\n`,
		{
			headline: "The bridge that we gave away",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	...["\n\n", "\n"].map(
		(gap) =>
			[
				`a deck above a paragraph that is broken at a column is none of it, whatever blank line is between: ${JSON.stringify(gap)}`,
				`Mayor of Oldport opens bridge\nMay 3, 2024\nFerry lines share a pier${gap}The town of Oldport opened a bridge over the river on Monday\nas the council had said in a letter to its people.\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					deck: "Ferry lines share a pier",
					stamps: ["unknown May 3, 2024"],
					body: ["The town of Oldport opened a bridge over the river on Monday as the council had said in a letter to its people.", second],
				},
			] as const,
	),
	[
		"below a stamp alone, the first line of a paragraph that is broken at a column is no headline",
		`2024-05-06 10:15\n\nThe town of Oldport opened a bridge over the river on Monday\nas the council had said in a letter to its people.\n\n${second}\n`,
		{
			stamps: ["unknown 2024-05-06 10:15"],
			body: ["The town of Oldport opened a bridge over the river on Monday as the council had said in a letter to its people.", second],
			problems: ["headline-missing"],
		},
	],
]);
