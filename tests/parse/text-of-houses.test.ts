import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const stamp = "May 3, 2024 10:00 GMT";
const text = `${lead}\n\n${second}\n`;

describeForms("forms of single houses", [
	[
		"a deck twice as long as the short headline above it, though only the deck is told again",
		"A quiet port and its two suitors\n\nBoth neighbors want the same pier, and the island is in no hurry to choose\n\nby Mark Hale May 3, 2024\n\nThe pier at the southern end of the island is long and nobody has moored there since winter.\n\nBoth neighbors sent delegations to look at it this year.\n",
		{
			headline: "A quiet port and its two suitors",
			deck: "Both neighbors want the same pier, and the island is in no hurry to choose",
			byline: "by Mark Hale",
			authors: ["Mark Hale"],
			stamps: ["unknown May 3, 2024"],
			body: [
				"The pier at the southern end of the island is long and nobody has moored there since winter.",
				"Both neighbors sent delegations to look at it this year.",
			],
		},
	],
	[
		"the only rubric of a menu of tools, right above the headline",
		`Skip to content\nJohnson Town\n52°\nLive Now\nLocal News\n\n${headline}\n\n${stamp}\n\n${text}`,
		{
			headline,
			labels: ["Local News"],
			section: "Local News",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu"],
		},
	],
	[
		"who wrote and rubrics between strokes behind the day",
		`${headline}\nTuesday 14 May 2024 | Written by Tina Marsten | Published in Health, National\n\n${text}`,
		{
			headline,
			byline: "Written by Tina Marsten",
			authors: ["Tina Marsten"],
			labels: ["Health", "National"],
			section: "Health",
			stamps: ["unknown Tuesday 14 May 2024"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"who wrote, and rubrics of which the table knows one",
		`${headline}\n12 April 2024 | by HarbourUK Team | Environment, Hedges\n\n${text}`,
		{
			headline,
			byline: "by HarbourUK Team",
			labels: ["Environment", "Hedges"],
			section: "Environment",
			stamps: ["unknown 12 April 2024"],
			body: [lead, second],
		},
	],
	[
		"a mark alone between who wrote and when",
		`${headline}\n\nNews 12 Staff\n\n•\n\nMay 3, 2024, 10:32 PM\n\n•\n\n${text}`,
		{
			headline,
			byline: "News 12 Staff",
			stamps: ["unknown May 3, 2024, 10:32 PM"],
			body: [lead, second],
			leftOut: ["5 header-line", "9 header-line"],
		},
	],
	[
		"a stroke alone between day and time",
		`${headline}\n23/09/2024\n|\n14:20\n|\nRedacción\n|\n\n${text}`,
		{
			headline,
			byline: "Redacción",
			stamps: ["unknown 23/09/2024 | 14:20"],
			body: [lead, second],
			leftOut: ["5 header-line", "7 header-line"],
		},
	],
	[
		"who wrote in front of two stamps, each time before its day",
		`${headline}\n\nEscrito por Redação, 09:37 / 17 de Março de 2024. Atualizado às 10:15 / 17 de Março de 2024\n\n${text}`,
		{
			headline,
			byline: "Escrito por Redação",
			stamps: ["unknown 09:37 / 17 de Março de 2024", "modified Atualizado às 10:15 / 17 de Março de 2024"],
			body: [lead, second],
		},
	],
	[
		"an initial that is a word of stamps elsewhere",
		`${headline}\n\nPar L.R - Publié le Jeudi 4 Avril 2024 à 14:22\n\n${text}`,
		{ headline, byline: "Par L.R", stamps: ["published Publié le Jeudi 4 Avril 2024 à 14:22"], body: [lead, second] },
	],
	[
		"buttons in front of the agency and its day",
		`${headline}\n\n0 Comment(s)Print E-mail Xinhua, November 14, 2019\n\n${text}`,
		{ headline, byline: "Xinhua", stamps: ["unknown November 14, 2019"], body: [lead, second], leftOut: ["3 beside-stamp"] },
	],
	[
		"what a story is filed under, glued behind the day",
		`${headline}\n\nApril 12, 2024 Topic: Land Warfare Region: Europe Tags: TanksArmored Vehicles\n\n${text}`,
		{ headline, stamps: ["unknown April 12, 2024"], body: [lead, second], leftOut: ["3 beside-stamp"] },
	],
	[
		"city, agency and who wrote behind the time",
		`Мэр Олдпорта открыл новый мост через реку\n\n10:21, 06 сентября 2022, Бишкек - 24.kg , Анна ОРЛОВА\n\nГород открыл мост через реку в понедельник, сообщили в мэрии.\n\nСтроили его три года.\n`,
		{
			headline: "Мэр Олдпорта открыл новый мост через реку",
			byline: "Анна ОРЛОВА",
			authors: ["Анна ОРЛОВА"],
			stamps: ["unknown 10:21, 06 сентября 2022"],
			body: ["Город открыл мост через реку в понедельник, сообщили в мэрии.", "Строили его три года."],
			leftOut: ["3 site-name"],
		},
	],
	[
		"a desk and its city, and who published, in Hindi",
		`पुल फिर खुला, लोग खुश हुए\n\nनदी नेटवर्क, लखनऊ Published by: नेहा शर्मा Updated Tue, 06 Sep 2022 10:21 AM IST\n\nशहर ने सोमवार को नदी पर पुल खोला, परिषद ने कहा कि यह मजबूत है।\n`,
		{
			headline: "पुल फिर खुला, लोग खुश हुए",
			byline: "नेहा शर्मा",
			authors: ["नेहा शर्मा"],
			stamps: ["modified Updated Tue, 06 Sep 2022 10:21 AM IST"],
			body: ["शहर ने सोमवार को नदी पर पुल खोला, परिषद ने कहा कि यह मजबूत है।"],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"who wrote in front of the stamp in Japanese",
		`古い橋が開通　町の人が列\n\n宮田和美 2023年5月12日 7時30分\n\n町は月曜日に川の橋を開いた。大勢の人が列をつくった。\n\n工事は三年かかった。\n`,
		{
			headline: "古い橋が開通　町の人が列",
			byline: "宮田和美",
			authors: ["宮田和美"],
			stamps: ["unknown 2023年5月12日 7時30分"],
			body: ["町は月曜日に川の橋を開いた。大勢の人が列をつくった。", "工事は三年かかった。"],
		},
	],
	[
		"the form of the text, glued to the day, and the city behind",
		`Press release12 May 2024Brussels\n${headline}\n\n${text}`,
		{ headline, labels: ["Press release"], stamps: ["unknown 12 May 2024"], body: [lead, second], leftOut: ["1 beside-stamp"] },
	],
	[
		"the time on the line below the day, among what a body prints of its release",
		`Council of the Harbour\nPress release\n12 April 2024\n10:05\n${headline}\n${text}`,
		{ headline, labels: ["Press release"], stamps: ["unknown 12 April 2024 10:05"], body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"two words with “and” below the stamp",
		`${headline}\n\n${stamp}\n\nPets and Animals\n\n${text}`,
		{ headline, labels: ["Pets and Animals"], stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
	[
		"a name in capitals above its paper and where to write to",
		`${headline}\nMARGARET ELLIS\nThe Globe\nmellis@globe.example\nMay 3, 2024\n6:27 PM\n${text}`,
		{
			headline,
			byline: "MARGARET ELLIS",
			authors: ["MARGARET ELLIS"],
			stamps: ["unknown May 3, 2024 6:27 PM"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 contact"],
		},
	],
	[
		"a name in brackets below the stamp",
		`${headline}\n\nJune 13, 2024\n\n[ Karyir Riba ]\n\n${text}`,
		{ headline, byline: "[ Karyir Riba ]", authors: ["Karyir Riba"], stamps: ["unknown June 13, 2024"], body: [lead, second] },
	],
	[
		"a name and a town of which the headline says the word",
		`${headline}\nKarma Wangdi | Oldport\n${text}`,
		{ headline, byline: "Karma Wangdi | Oldport", authors: ["Karma Wangdi"], body: [lead, second] },
	],
	[
		"the team of a paper",
		`${headline}\n\n${stamp}\n\nTeam Herald\n\n${text}`,
		{ headline, byline: "Team Herald", stamps: [`unknown ${stamp}`], body: [lead, second] },
	],
	[
		"the title of the page with the site in front, above the headline",
		`RiverWire - ${headline}\n\n${stamp}\n\n${headline}\n\n${text}`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"a way to the page that lost its marks, glued to the headline",
		`HomeOur FindingsBusiness${headline}\nBusiness\n\n${headline}\n\n${stamp}\n\n${text}`,
		{
			headline,
			labels: ["Business"],
			section: "Business",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a notice that a story is old",
		`${headline}\n${stamp}\n\nThis is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.\n\n${text}`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["4 boilerplate"] },
	],
	[
		"a first paragraph right below a credit, on a page without blank lines",
		`Houseboat sinks in Oldport; all tourists safe\n${stamp}\nRepresentational Image | Photo: Harbour Daily\nA houseboat with nine tourists on board sank in the lake here on Friday afternoon.\nCrew of another boat brought all of them to the bank. The boat had no valid licence, police said.\n`,
		{
			headline: "Houseboat sinks in Oldport; all tourists safe",
			stamps: [`unknown ${stamp}`],
			body: [
				"A houseboat with nine tourists on board sank in the lake here on Friday afternoon.",
				"Crew of another boat brought all of them to the bank. The boat had no valid licence, police said.",
			],
			leftOut: ["3 caption"],
		},
	],
	[
		"a station's film, its mark and the caption",
		`${headline}\nBy FOX 5 Oldport Team\n${stamp}\nFOX 5 Oldport\narticle\nThe mayor's car at the bridge on May 3, 2024. (FOX 5)\n${lead}\n${second}\n`,
		{
			headline,
			byline: "By FOX 5 Oldport Team",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["4 header-line", "5 boilerplate", "6 caption"],
		},
	],
	[
		"when a picture's thing was seen",
		`${headline}\n\n${stamp}\n\nThe bridge in Oldport, seen in 2017.\n\n${text}`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["5 caption"] },
	],
	[
		"two words between headline and who wrote",
		`${headline}\n\nHarbour County\n\nby: Elise Haas\n\n${stamp}\n\n${text}`,
		{
			headline,
			byline: "by: Elise Haas",
			authors: ["Elise Haas"],
			labels: ["Harbour County"],
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
		},
	],
	[
		"the picture's agency in square brackets above the text",
		`${headline}\n\n17.05.2024 • 14:21\n[Intime Wire]\n${text}`,
		{ headline, stamps: ["unknown 17.05.2024 • 14:21"], body: [lead, second], leftOut: ["4 caption"] },
	],
	[
		"the first paragraph with its place above who wrote and when",
		`Longtail boats to get free checks\nOSLO: Owners of longtail boats can have their engines and lights checked without charge at three piers this month.\nmarine\nBy The Harbour News\nTuesday 7 May 2024, 10:32AM\n\nThe checks come ahead of the season, when the number of trips is expected to rise.\n\nLast year one boat in six had no working light.\n`,
		{
			headline: "Longtail boats to get free checks",
			byline: "By The Harbour News",
			stamps: ["unknown Tuesday 7 May 2024, 10:32AM"],
			dateline: "OSLO:",
			body: [
				"Owners of longtail boats can have their engines and lights checked without charge at three piers this month.",
				"The checks come ahead of the season, when the number of trips is expected to rise.",
				"Last year one boat in six had no working light.",
			],
			leftOut: ["3 header-line"],
		},
	],
	[
		"the time, and a dateline with its day",
		` date 2022-09-06 Regionales\n\nReabren puente tras ocho meses de obras\n\n10:21 | Arequipa, set. 6.\n\nEl puente fue reabierto esta mañana al tránsito de vehículos menores, luego de ocho meses de trabajos.\n\nLos camiones deberán usar todavía la vía alterna.\n`,
		{
			captured: "2022-09-06",
			headline: "Reabren puente tras ocho meses de obras",
			labels: ["Regionales"],
			section: "Regionales",
			dateline: "Arequipa, set. 6.",
			body: [
				"El puente fue reabierto esta mañana al tránsito de vehículos menores, luego de ocho meses de trabajos.",
				"Los camiones deberán usar todavía la vía alterna.",
			],
			leftOut: ["5 beside-stamp"],
		},
	],
	[
		"a zone behind the day",
		`Sugar mills told to clear dues by spring\nLucknow | Tuesday, Dec 3 2019 IST\n\nThe state government on Tuesday told private sugar mills to clear all dues to growers before spring.\n\n${second}\n`,
		{
			headline: "Sugar mills told to clear dues by spring",
			stamps: ["unknown Tuesday, Dec 3 2019"],
			dateline: "Lucknow | Tuesday, Dec 3 2019 IST",
			body: ["The state government on Tuesday told private sugar mills to clear all dues to growers before spring.", second],
		},
	],
	[
		"the end of a story of Dow Jones",
		`${headline}\n\nBy Robert Delisle\n\nOTTAWA--${lead}\n\n${second}\n\nWrite to Robert Delisle at robert.delisle@wsj.example\n\n(END) Dow Jones Newswires\n\nNovember 14, 2023 09:42 ET (14:42 GMT)\n`,
		{
			headline,
			byline: "By Robert Delisle",
			authors: ["Robert Delisle"],
			stamps: ["unknown November 14, 2023 09:42 ET"],
			dateline: "OTTAWA--",
			body: [lead, second],
			leftOut: ["9 contact", "11 below-text", "13 beside-stamp"],
		},
	],
]);
