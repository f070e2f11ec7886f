import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Council to pay for repair of the old bridge";
const paragraph = "The town of Oldport opened a bridge over the river on Monday, the council said, after three years of work.";

describeForms("what looks like a stored page's form and is none", [
	[
		"a headline that opens with a place and a dash, above its deck and byline",
		`GAZA — What we know about the hospital strike so far\nOfficials on both sides blame each other for the deaths of hundreds\nBy Ann Lee\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "GAZA — What we know about the hospital strike so far",
			deck: "Officials on both sides blame each other for the deaths of hundreds",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"the day of what a text tells",
		`The day the wall fell\n\n9 November 1989 - The wall fell and thousands went through the gates into the west of the town.\n\n${second}\n`,
		{
			headline: "The day the wall fell",
			dateline: "9 November 1989 -",
			body: ["The wall fell and thousands went through the gates into the west of the town.", second],
		},
	],
	[
		"a headline that says how long ago something was",
		`20 years ago Princess Ann left the town by the river\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "20 years ago Princess Ann left the town by the river", byline: "By Ann Lee", authors: ["Ann Lee"], body: [lead, second] },
	],
	[
		"a first sentence that says so",
		`Fire destroys mill in Oldport\n\n10 years ago Ann Lee opened the mill by the river, which burned down on Monday.\n\n${second}\n`,
		{
			headline: "Fire destroys mill in Oldport",
			body: ["10 years ago Ann Lee opened the mill by the river, which burned down on Monday.", second],
		},
	],
	[
		"the label of a stamp with a stroke",
		`Last updated: Thursday, June 3, 2021 | 09:09\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["modified Last updated: Thursday, June 3, 2021 | 09:09"], body: [lead, second] },
	],
	[
		"the day and hour of a meeting, in the headline",
		`Town meeting set for Thursday, June 3, 2021 | 19:30\nMay 3, 2021 10:00\n\n${lead}\n\n${second}\n`,
		{ headline: "Town meeting set for Thursday, June 3, 2021 | 19:30", stamps: ["unknown May 3, 2021 10:00"], body: [lead, second] },
	],
	[
		"an event and its day in Russian",
		"Афиша выходных\n3 мая 2024 10:00\n\nКонцерт, 5 сентября. В музее порта выступит хор города, сообщает мэрия.\n",
		{
			headline: "Афиша выходных",
			stamps: ["unknown 3 мая 2024 10:00"],
			body: ["Концерт, 5 сентября. В музее порта выступит хор города, сообщает мэрия."],
		},
	],
	[
		"a headline in Russian that begins with a preposition of one letter",
		"Тарифы на воду вырастут в городе\nВ Москве Снег\nСовет города сказал в понедельник, что вода станет дороже уже летом.\n",
		{
			headline: "Тарифы на воду вырастут в городе",
			body: ["Совет города сказал в понедельник, что вода станет дороже уже летом."],
			leftOut: ["2 header-line"],
		},
	],
	[
		"two names and a verb below the headline",
		`Founder leaves his firm after ten years\n\nMark Lee Quits\n\n${lead}\n\n${second}\n`,
		{ headline: "Founder leaves his firm after ten years", body: [lead, second], leftOut: ["3 header-line"] },
	],
	[
		"a name behind the day of the crawl, of whom the text speaks",
		` date 2024-05-03 Ann Lee\n\nHow the paper won its readers back in a year\n\nAnn Lee said on Monday that the paper of the town has more readers than ever.\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "How the paper won its readers back in a year",
			body: ["Ann Lee said on Monday that the paper of the town has more readers than ever.", second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the day of a draw, glued to the exclamation",
		`Risultati del Lotto!31/05/2019\nMay 3, 2024 10:00\n\n${lead}\n\n${second}\n`,
		{ headline: "Risultati del Lotto!31/05/2019", stamps: ["unknown May 3, 2024 10:00"], body: [lead, second] },
	],
	[
		"a stamp that kept its tags",
		`${headline}\n<p>May 3, 2024 10:00</p>\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024 10:00"], body: [lead, second], leftOut: ["2 beside-stamp"] },
	],
	[
		"who reports from a town, behind the day",
		`${headline}\n3 May 2024 – Ann Lee of the Harbour Times reports from town.\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown 3 May 2024"], body: [lead, second], leftOut: ["2 beside-stamp"] },
	],
	[
		"a part of a town in capitals",
		`${headline}\n\nMay 3, 2024\n\nZONA NORTE. El alcalde abrió el puente sobre el río el lunes, dijo el consejo.\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024"],
			body: ["ZONA NORTE. El alcalde abrió el puente sobre el río el lunes, dijo el consejo.", second],
		},
	],
	[
		"the title of a film that names an agency",
		`${headline}\n\nMay 3, 2024\n\nFake News Agency. The film of the week is about a man who sells lies to the papers of the town.\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024"],
			body: ["Fake News Agency. The film of the week is about a man who sells lies to the papers of the town.", second],
		},
	],
	[
		"what Interfax tells of an alliance",
		"Новый генсек вступил в должность\n\nМосква. 3 мая. ИНТЕРФАКС - НАТО - это союз, который был создан после войны, напомнил генсек.\n",
		{
			headline: "Новый генсек вступил в должность",
			dateline: "Москва. 3 мая. ИНТЕРФАКС -",
			body: ["НАТО - это союз, который был создан после войны, напомнил генсек."],
		},
	],
	[
		"a team and its letters in a list of trades",
		`${headline}\n\nMay 3, 2024\n\nCHICAGO (CHI): Trades its second-round pick of next year to the team of the west for two players and a bus.\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024"],
			body: ["CHICAGO (CHI): Trades its second-round pick of next year to the team of the west for two players and a bus.", second],
		},
	],
	[
		"a last paragraph with its source glued to it, in Arabic",
		"الرئيس يفتتح الجسر الجديد فوق النهر\n\nافتتح الرئيس الاثنين الجسر الجديد فوق النهر في المدينة القديمة بعد ثلاث سنوات من العمل.\n\nوأضاف أن العمل سيستمر حتى الخريف وأن الناس سعداءالمصدر: رويترز\n",
		{
			headline: "الرئيس يفتتح الجسر الجديد فوق النهر",
			body: [
				"افتتح الرئيس الاثنين الجسر الجديد فوق النهر في المدينة القديمة بعد ثلاث سنوات من العمل.",
				"وأضاف أن العمل سيستمر حتى الخريف وأن الناس سعداءالمصدر: رويترز",
			],
		},
	],
	[
		"a headline that begins with the time",
		"10:23 Пожар в порту: два корабля повреждены, никто не пострадал\n\nВ порту города в понедельник утром загорелся склад, сообщает мэрия.\n",
		{
			headline: "10:23 Пожар в порту: два корабля повреждены, никто не пострадал",
			body: ["В порту города в понедельник утром загорелся склад, сообщает мэрия."],
		},
	],
	[
		"a headline that begins with a table of contents",
		`Table of Contents of a life: the books of Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "Table of Contents of a life: the books of Ann Lee", body: [lead, second] },
	],
	[
		"a song in brackets, in the headline",
		`He won with the song he loves (Photograph, Ed Sheeran)\n\n${lead}\n\n${second}\n`,
		{ headline: "He won with the song he loves (Photograph, Ed Sheeran)", body: [lead, second] },
	],
	[
		"a deck of three countries",
		`${headline}\nSchools Closed Across Norway, Sweden, Finland\n\nMay 3, 2024 10:00\n\n${lead}\n\n${second}\n`,
		{ headline, deck: "Schools Closed Across Norway, Sweden, Finland", stamps: ["unknown May 3, 2024 10:00"], body: [lead, second] },
	],
	[
		"a problem for children, in the text",
		`${headline}\n\n${lead}\n\nSolve this simple math problem: a bridge costs ten and a boat two, the mayor told the children.\n\n${second}\n`,
		{ headline, body: [lead, "Solve this simple math problem: a bridge costs ten and a boat two, the mayor told the children.", second] },
	],
	[
		"who writes, with initials, and an agency: no dateline",
		`${headline}\n\nJ.R. Miller, Reuters\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "J.R. Miller, Reuters", authors: ["J.R. Miller"], stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"who writes, with initials, and a paper behind a stroke: no credit of a picture",
		`${headline}\n\nBy J.R. Miller | Harbour News\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "By J.R. Miller | Harbour News", authors: ["J.R. Miller"], stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"who writes, with an article in his name, and an agency in brackets: no credit of a picture",
		`${headline}\n\nBy Mohammed al-Hassan (Reuters)\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "By Mohammed al-Hassan (Reuters)",
			authors: ["Mohammed al-Hassan"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"an agency below the first paragraph, which is no deck",
		`${headline}\n\nA second bridge is planned for the spring of next year, the council says\n\nBy Ann Lee\n\nMay 3, 2024 10:15 am\n\n${paragraph}\n\nReuters\n\n${second}\n`,
		{
			headline,
			deck: "A second bridge is planned for the spring of next year, the council says",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [paragraph, "Reuters", second],
		},
	],
	[
		"a label that lost its stamp below it",
		`${headline}\n\nA second bridge is planned for the spring of next year, the council says\n\nBy Ann Lee\n\nMay 3, 2024 10:15 am\n\n${paragraph}\n\nUpdated\n\n${second}\n`,
		{
			headline,
			deck: "A second bridge is planned for the spring of next year, the council says",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [paragraph, second],
			leftOut: ["11 boilerplate"],
		},
	],
	[
		"a button that closes something, between two paragraphs of one block",
		`${headline}\nBy Ann Lee\nMay 3, 2024 10:15 am\n${paragraph}\nClose\nIt took three years to build and cost more than was planned, said the mayor of the town.\n${second}\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [paragraph, "It took three years to build and cost more than was planned, said the mayor of the town.", second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"an editor below the first paragraph of a story that is signed",
		`${headline}\n\nA second bridge is planned for the spring of next year, the council says\n\nBy Ann Lee\n\nMay 3, 2024 10:15 am\n\n${paragraph}\n\nEdited by: Ben Roy\n\n${second}\n`,
		{
			headline,
			deck: "A second bridge is planned for the spring of next year, the council says",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [paragraph, "Edited by: Ben Roy", second],
		},
	],
	[
		"a second stamp below the first paragraph of a story that is signed",
		`${headline}\n\nA second bridge is planned for the spring of next year, the council says\n\nBy Ann Lee\n\nMay 3, 2024 10:15 am\n\n${paragraph}\n\nFirst Published: May 3, 2024, 10:15 IST\n\n${second}\n`,
		{
			headline,
			deck: "A second bridge is planned for the spring of next year, the council says",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [paragraph, second],
			leftOut: ["11 stamp-in-text"],
		},
	],
	[
		"a place alone below two paragraphs of a story that is signed",
		`${headline}\n\nBy Ann Lee\n\nMay 3, 2024 10:15 am\n\n${paragraph}\n\n${paragraph.replace("Oldport", "Lund")}\n\nNew Delhi:\n\n${second}\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 10:15 am"],
			body: [
				paragraph,
				"The town of Lund opened a bridge over the river on Monday, the council said, after three years of work.",
				"New Delhi:",
				second,
			],
		},
	],
	[
		"a way to a place opens as who wrote does, and is a headline",
		`Da Monet a Picasso, Genova, 3 maggio 2024\n\n4 maggio 2024\n\n${lead}\n\n${second}\n`,
		{ headline: "Da Monet a Picasso, Genova, 3 maggio 2024", stamps: ["unknown 4 maggio 2024"], body: [lead, second] },
	],
	[
		"a day of a concert between paragraphs, which is no stamp",
		`Les concerts du mois\n\n3 mai 2024\n\n${lead}\n\nConcert - Le 12 mai 2024 à 20h30\n\n${second}\n`,
		{ headline: "Les concerts du mois", stamps: ["unknown 3 mai 2024"], body: [lead, "Concert - Le 12 mai 2024 à 20h30", second] },
	],
	[
		"two clubs and their day between paragraphs",
		`${headline}\n\nBy Ann Lee\n\n${lead}\n\nBorussia Dortmund und Real Madrid, 1. Juni 2024\n\n${second}\n`,
		{ headline, byline: "By Ann Lee", authors: ["Ann Lee"], body: [lead, "Borussia Dortmund und Real Madrid, 1. Juni 2024", second] },
	],
	[
		"an agency in the name of a conference",
		`Reuters Next conference in New York, December 10, 2024\n\n${lead}\n\n${second}\n`,
		{ headline: "Reuters Next conference in New York, December 10, 2024", body: [lead, second] },
	],
	[
		"what a headline in Chinese asks of a picture",
		`图为什么是黑色的 专家解释\n\n2024-05-03\n\n${lead}\n\n${second}\n`,
		{ headline: "图为什么是黑色的 专家解释", stamps: ["unknown 2024-05-03"], body: [lead, second] },
	],
	[
		"a statue in Dutch",
		`Beeld Koning Leopold\n\n3 mei 2024\n\n${lead}\n\n${second}\n`,
		{ headline: "Beeld Koning Leopold", stamps: ["unknown 3 mei 2024"], body: [lead, second] },
	],
	[
		"a city and a colon above who wrote is a deck",
		`${headline}\n\nMay 3, 2024\n\nMumbai: A new bridge over the river was opened to cars and buses on Monday after three years of work, says the council.\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "Mumbai: A new bridge over the river was opened to cars and buses on Monday after three years of work, says the council.",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a place, its agency and the day in front of the text are no caption",
		`${headline}\n\nOslo, Norway (AFP) Jan 03, 2020 ${lead}\n\n${second}\n`,
		{ headline, dateline: "Oslo, Norway (AFP) Jan 03, 2020", body: [lead, second] },
	],
	[
		"a place with a stop and its agency in front of the text are no caption",
		`${headline}\n\nBergen. (Reuters) ${lead}\n\n${second}\n`,
		{ headline, dateline: "Bergen. (Reuters)", body: [lead, second] },
	],
	[
		"nor are a place of several words, its agency and the day",
		`${headline}\n\nRio de Janeiro (AFP) Jan. 5, 2024 ${lead}\n\n${second}\n`,
		{ headline, dateline: "Rio de Janeiro (AFP) Jan. 5, 2024", body: [lead, second] },
	],
	[
		"two people of whom the text tells, below the headline, did not write it",
		`${headline}\n\nAlexander Marrow and Hilda Soldtakin\n\n${lead}\n\nMarrow and Soldtakin had asked for it for years.\n`,
		{
			headline,
			deck: "Alexander Marrow and Hilda Soldtakin",
			body: [lead, "Marrow and Soldtakin had asked for it for years."],
		},
	],
	[
		"somebody's name and the agency of the picture, in front of the text, are a caption, not a place",
		`${headline}\n\nPrime Minister Ann Olsen (Reuters) ${lead}\n\n${second}\n`,
		{ headline, body: [lead, second], leftOut: ["3 caption"] },
	],
	[
		"two labels in capitals with a comma between open a deck, not a transcript",
		`${headline}\n\nEXCLUSIVE, WATCH: The council of Oldport opened a bridge over the river on Monday\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "EXCLUSIVE, WATCH: The council of Oldport opened a bridge over the river on Monday",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
]);
