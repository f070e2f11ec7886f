import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor and council open the bridge";
const stamp = "May 3, 2024 10:00 GMT";
const read = { headline, stamps: [`unknown ${stamp}`], body: [lead, second] };
const text = `${lead}\n\n${second}\n`;

describeForms("rubrics in rows, and the way to a page", [
	...(
		[
			["with strokes, in French", "Transports / Urbanisme", ["Transports", "Urbanisme"]],
			["in capitals, with upright strokes", "EVENING | OLDPORT | CRIME", ["EVENING", "OLDPORT", "CRIME"]],
			["with commas, a place among them", "Newspaper, National, Oldport", ["Newspaper", "National", "Oldport"]],
		] as const
	).map(
		([why, row, labels]) =>
			[
				`a row below the stamp, one of which is known: ${why}`,
				`${headline}\n\n${stamp}\n\n${row}\n\n${text}`,
				{ ...read, labels, section: labels[0] },
			] as const,
	),
	[
		"a town and its country are the dateline",
		`${headline}\n\n${stamp}\n\nOldport, Nepal\n\n${text}`,
		{ ...read, dateline: "Oldport, Nepal" },
	],
	...(
		[
			["with strokes that have no blanks", "USA|Society", ["USA", "Society"]],
			["with unknown ones", "Crossroads Coast | Economy | Central Coast", ["Crossroads Coast", "Economy", "Central Coast"]],
		] as const
	).map(
		([why, row, labels]) =>
			[`a row above the headline: ${why}`, `${row}\n\n${headline}\n\n${stamp}\n\n${text}`, { ...read, labels }] as const,
	),
	[
		"the way to a page with two strokes between",
		`News//Oldport & Newport//Environment\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, labels: ["News", "Oldport & Newport", "Environment"], section: "Environment", leftOut: ["1 breadcrumb"] },
	],
	[
		"four rubrics and more in a row above the headline are a menu",
		`News | Politics | Sport | Business\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, leftOut: ["1 breadcrumb"] },
	],
	[
		"four known rubrics and more above the headline, each set off, are a menu",
		`The Royal Gazette\n\nNews\n\nSport\n\nOpinion\n\nBusiness\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, leftOut: ["1 above-headline", "3 menu", "5 menu", "7 menu", "9 menu"] },
	],
	[
		"a line below the headline that stands in the menu above, too",
		`  - Economy\n  - Stocks\n  - World+Biz\n  - Sports\n\n${headline}\n\nWorld+Biz\n\n${stamp}\n\n${text}`,
		{ ...read, labels: ["World+Biz"], leftOut: ["1 menu", "2 menu", "3 menu", "4 menu"] },
	],
	[
		"two words with “and” below the picture, set off from the text",
		`${headline}\n\nPhoto: Ann Lee/Wire\n\nPeace and Security\n\n${text}`,
		{ headline, labels: ["Peace and Security"], body: [lead, second], leftOut: ["3 caption"] },
	],
	[
		"a kicker in capitals of more than three words",
		`ASAMBLEA EN LA LONJA\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["ASAMBLEA EN LA LONJA"] },
	],
	[
		"a kicker above the colon that stood behind it",
		` date 2024-05-03 Naturschutz in Oldport\n:\n${headline}\n${stamp}\n${text}`,
		{ ...read, captured: "2024-05-03", labels: ["Naturschutz in Oldport"], leftOut: ["2 above-headline"] },
	],
	[
		"the home page and a rubric without a mark between",
		`Home Business\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["Business"], section: "Business", leftOut: ["1 breadcrumb"] },
	],
	[
		"rubrics with a comma beside the stamp",
		`${headline}\n\nAPR 25, 2023 | CULTURE, SOCIETY\n\n${text}`,
		{ headline, labels: ["CULTURE", "SOCIETY"], section: "CULTURE", stamps: ["unknown APR 25, 2023"], body: [lead, second] },
	],
	[
		"a row of rubrics behind the day of the crawl is no headline",
		` date 2016-06-20 Africa, Civil Society, Climate Change, Headlines\n\n${headline}\n\nBy Ann Lee\n\n${text}`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			captured: "2016-06-20",
			labels: ["Africa", "Civil Society", "Climate Change", "Headlines"],
			body: [lead, second],
		},
	],
	[
		"a country and its news behind the stamp",
		`${headline}\n\nPublished:  03.25.12, 14:20 / Israel News\n\n${text}`,
		{
			headline,
			labels: ["Israel News"],
			stamps: ["published Published:  03.25.12, 14:20"],
			body: [lead, second],
		},
	],
	[
		"a rubric in front of the stamp, who wrote behind",
		`${headline}\nNEWS | 03/14/2022 07:22:18 GMT | By Haresh Lalwani\n${text}`,
		{
			headline,
			byline: "By Haresh Lalwani",
			authors: ["Haresh Lalwani"],
			labels: ["NEWS"],
			section: "NEWS",
			stamps: ["unknown 03/14/2022 07:22:18 GMT"],
			body: [lead, second],
		},
	],
	[
		"the entries of the way to the page, of which the last stands twice",
		`    Startseite\n    Lokales\n    Erding\n    Erding\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["Lokales", "Erding"], section: "Lokales", leftOut: ["1 boilerplate", "3 above-headline"] },
	],
	[
		"languages behind the home page are no way to it",
		`Home\nEnglish\nРусский\nՀայերեն\n${headline}\n${stamp}\n${text}`,
		{ ...read, leftOut: ["1 menu", "2 menu", "3 menu", "4 menu"] },
	],
	[
		"a row as the kicker is as many labels",
		`Бизнес / Ферри\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, labels: ["Бизнес", "Ферри"] },
	],
	["the dash of a kicker is none of its words", `Enough —\n\n${headline}\n\n${stamp}\n\n${text}`, { ...read, labels: ["Enough"] }],
	...["California", "Buenos Aires"].map(
		(place) =>
			[
				`where the story is from, behind the day of the crawl: ${place}`,
				` date 2024-05-03 ${place}\n${headline}\n${stamp}\n${lead}\n${second}\n`,
				{ ...read, captured: "2024-05-03", labels: [place] },
			] as const,
	),
	...["Health news", "Court News"].map(
		(rubric) =>
			[
				`a subject and its news behind the day of the crawl: ${rubric}`,
				` date 2024-05-03 ${rubric}\n${headline}\n${stamp}\n${lead}\n${second}\n`,
				{ ...read, captured: "2024-05-03", labels: [rubric] },
			] as const,
	),
	[
		"the entries of a path with their stroke in front are no menu",
		`Home\n/   World\n/   Americas\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["World", "Americas"], section: "World", leftOut: ["1 boilerplate"] },
	],
	[
		"the same with the stroke behind",
		`Tech/\nSmart home/\nNews\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["Tech", "Smart home", "News"], section: "Tech" },
	],
	[
		"a rubric and its part right above the headline end a menu as its path",
		`Harbour Online logo\nLoad mobile navigation\nNews\nOldport News\n${headline}\n${stamp}\n${text}`,
		{
			...read,
			labels: ["News", "Oldport News"],
			section: "News",
			leftOut: ["1 boilerplate", "2 above-headline"],
		},
	],
	[
		"two entries behind the home page are a path, in Chinese",
		`首页\n新闻\n新加坡\n港口新桥昨日正式通车 市民免费通行\n${stamp}\n这座新桥于星期一通车，市政府发言人说，市民可以免费通行。\n`,
		{
			headline: "港口新桥昨日正式通车 市民免费通行",
			labels: ["新闻", "新加坡"],
			section: "新闻",
			stamps: [`unknown ${stamp}`],
			body: ["这座新桥于星期一通车，市政府发言人说，市民可以免费通行。"],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"what says that a story is exclusive is no entry of a menu",
		` date 2024-05-03 Exclusive\nNational\nVictoria\nCouncil news\n${headline}\n${stamp}\n${text}`,
		{
			...read,
			captured: "2024-05-03",
			labels: ["Exclusive"],
			leftOut: ["2 menu", "3 menu", "4 menu"],
		},
	],
	[
		"the site for the home page, at the head of a path with arrows",
		`LİMAN > Gündem > Yaşam\n${headline}\n${stamp}\n${text}`,
		{ ...read, labels: ["Gündem", "Yaşam"], section: "Yaşam", leftOut: ["1 breadcrumb"] },
	],
	[
		"the same in Chinese, whose end is the word for the text",
		`港报 > 北京 > 正文\n港口新桥昨日正式通车 市民免费通行\n${stamp}\n这座新桥于星期一通车，市政府发言人说，市民可以免费通行。\n`,
		{
			headline: "港口新桥昨日正式通车 市民免费通行",
			labels: ["北京"],
			section: "北京",
			stamps: [`unknown ${stamp}`],
			body: ["这座新桥于星期一通车，市政府发言人说，市民可以免费通行。"],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"a rubric, a stroke and the headline above the headline",
		`Politics|${headline}\nhttps://www.harbour.example/2024/05/03/politics/bridge.html\n${headline}\n${stamp}\n${text}`,
		{
			...read,
			address: "https://www.harbour.example/2024/05/03/politics/bridge.html",
			labels: ["Politics"],
			section: "Politics",
		},
	],
	[
		"what is covered below the stamp, one a line",
		`${headline}\n${stamp}\n\nTopics covered\nAgriculture\nDrought\n\n${text}`,
		{ ...read, labels: ["Agriculture", "Drought"], leftOut: ["4 tag-list"] },
	],
	[
		"the entries of a menu below the text, behind the home page",
		`${headline}\n${stamp}\n\n${text}\nHome\nNews\nProgrammes\nSchedule\nContact Us\n`,
		{ ...read, leftOut: ["8 boilerplate", "9 label-below", "10 boilerplate", "11 boilerplate", "12 boilerplate"] },
	],
	...(
		[
			[
				"Contact the author:\nAnn Lee\nann.lee@\u200bharbour.example\n@annlee",
				["9 boilerplate", "10 below-text", "11 below-text", "12 below-text"],
			],
			["Read more by\nAnn Lee", ["9 below-text", "10 below-text"]],
		] as const
	).map(
		([foot, leftOut]) =>
			[
				`who wrote, and where to find him, are no subjects: ${foot.slice(0, 12)}`,
				`${headline}\nBy Ann Lee\n${stamp}\n\n${text}\n${foot}\n`,
				{ ...read, byline: "By Ann Lee", authors: ["Ann Lee"], leftOut },
			] as const,
	),
	[
		"languages below the text",
		`${headline}\n${stamp}\n\n${text}\nAfaan Oromoo\nአማርኛ\nSomali\n`,
		{ ...read, leftOut: ["8 below-text", "9 below-text", "10 below-text"] },
	],
]);
