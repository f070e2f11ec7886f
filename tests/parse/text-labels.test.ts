import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor and council open the bridge";
const stamp = "May 3, 2024 10:00 GMT";
const read = { headline, stamps: [`unknown ${stamp}`], body: [lead, second] };

describeForms("labels, sections and topics", [
	[
		"a country behind the day of the crawl, above a headline",
		` date 2024-05-03 Argentina\n${headline}\n${stamp}\n${lead}\n${second}\n`,
		{ ...read, captured: "2024-05-03", labels: ["Argentina"] },
	],
	[
		"the same above who sent the story, on a page without a headline",
		` date 2024-05-03 Canada\nThe Canadian Press - May 3, 2024 / 6:20 am | Story: 406812\nPhoto: The Canadian Press\n\n${lead}\n\n${second}\n`,
		{
			byline: "The Canadian Press",
			captured: "2024-05-03",
			labels: ["Canada"],
			stamps: ["unknown May 3, 2024 / 6:20 am"],
			body: [lead, second],
			leftOut: ["2 beside-stamp", "3 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the name of a body and its letters between key words",
		`${headline}\n2024-05-03T14:22+0100\n2024-05-03T14:22+0100\nnorway\nnorth sea development community (nsdc)\nferries\n${lead}\n${second}\n`,
		{
			headline,
			stamps: ["unknown 2024-05-03T14:22+0100", "unknown 2024-05-03T14:22+0100"],
			labels: ["norway", "north sea development community (nsdc)", "ferries"],
			body: [lead, second],
		},
	],
	[
		"key words one a line between a caption and the text, below a line that says so",
		`${headline}\nBy Ann Lee\n${stamp}\n\nThe bridge on Monday. (Wire photo)\nTOPICS:\nOldport\nBridges\n${lead}\n${second}\n`,
		{
			...read,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Oldport", "Bridges"],
			leftOut: ["5 caption", "6 tag-list"],
		},
	],
	...(
		[
			["Tags", "Bridges\nOld harbour", ["Bridges", "Old harbour"]],
			["Themen dieses Artikels", "Brücken\nHafen", ["Brücken", "Hafen"]],
			["Schlagworte:", "Hafen, Brücken", ["Hafen", "Brücken"]],
			["Etiketler", "köprü\nliman", ["köprü", "liman"]],
			["标签", "大桥\n港口", ["大桥", "港口"]],
			["كلمات دلالية", "جسر\nميناء", ["جسر", "ميناء"]],
			["Tags:", "• Bridges\n• Ferries", ["Bridges", "Ferries"]],
			["Topics", "Ferries", ["Ferries"]],
		] as const
	).map(
		([heading, tags, labels]) =>
			[
				`the word for key words below the text is none of them, and one below it is enough: ${heading}`,
				`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\n${heading}\n${tags}\n`,
				{ ...read, labels, leftOut: tags.includes(", ") ? ["9 tag-list", "10 tag-list"] : ["9 tag-list"] },
			] as const,
	),
	[
		"rubrics below the word for them: the first is the section",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nFiled Under\nWaterfront\nBridges\n`,
		{ ...read, labels: ["Waterfront", "Bridges"], section: "Waterfront", leftOut: ["9 tag-list"] },
	],
	[
		"all set off from each other; a button ends them",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nTags:\n\nBridges\n\nFerries\n\nShare\n`,
		{ ...read, labels: ["Bridges", "Ferries"], leftOut: ["9 tag-list", "15 boilerplate"] },
	],
	[
		"between paragraphs, above the teasers of other stories",
		`${headline}\n\n${stamp}\n\n${lead}\n\nTags:\nBridges\nFerries\n\n${second}\n`,
		{ ...read, labels: ["Bridges", "Ferries"], leftOut: ["7 tag-list"] },
	],
	...(
		[
			["Ressort: Lokales", ["Lokales"], "Lokales"],
			["Раздел: Городская среда", ["Городская среда"], "Городская среда"],
			["Sección: Urbanismo", ["Urbanismo"], "Urbanismo"],
			["التصنيف: محليات", ["محليات"], "محليات"],
			["标签：大桥 港口", ["大桥", "港口"], undefined],
			["Ämnen: Hamnen, Broar", ["Hamnen", "Broar"], undefined],
			["Topics: Bridges · Ferries", ["Bridges", "Ferries"], undefined],
		] as const
	).map(
		([line, labels, section]) =>
			[
				`a word for key words or rubrics and a colon: ${line}`,
				`${headline}\n\n${stamp}\n${line}\n\n${lead}\n\n${second}\n`,
				{ ...read, labels, ...(section && { section }), leftOut: ["4 tag-list"] },
			] as const,
	),
	[
		"a word for key words opens a sentence, too",
		`${headline}\n\n${stamp}\n\nTopic: a town learns in a long winter to live with its river and its bridge.\n\n${second}\n`,
		{ ...read, body: ["Topic: a town learns in a long winter to live with its river and its bridge.", second] },
	],
	[
		"the rubrics of a blog behind “Posted in” are no byline; of a sentence they are none",
		`${headline}\n\n${stamp}\nPosted in News, Ferries & Bridges\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["News", "Ferries & Bridges"], section: "News", leftOut: ["4 tag-list"] },
	],
	...["Letter to the Editor", "Middle East & North Africa", "Housing Crisis", "Kabar Daerah", "Social Media"].map(
		(label) =>
			[
				`a kicker of up to four words, set off above the headline: ${label}`,
				`${label}\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
				{ ...read, labels: [label] },
			] as const,
	),
	...[
		"Valley Times",
		"The Harbour Post",
		"Oldporter Nachrichten",
		"CBS Oldport",
		"KRBS 4 News",
		"Polizei Oldenburg",
		"Bundespolizeidirektion München",
		"Ministère des Transports",
		"Courtesy of Ann Lee",
		"no leap year today",
	].map(
		(name) =>
			[
				`a paper, a station, an office or who took a picture is no kicker: ${name}`,
				`${name}\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
				{ ...read, leftOut: ["1 above-headline"] },
			] as const,
	),
	[
		"a kicker in small letters, set off",
		`public transport\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["public transport"] },
	],
	...(["Waterfront | May 3, 2024", "Waterfront · May 3, 2024", "Kommunales03.05.2024"] as const).map(
		(line) =>
			[
				`a kicker beside the stamp above the headline, or glued to it: ${line}`,
				`${line}\n\n${headline}\n\n${lead}\n\n${second}\n`,
				{
					headline,
					labels: [line.slice(0, 10)],
					stamps: [`unknown ${line.slice(line.startsWith("K") ? 10 : 13)}`],
					body: [lead, second],
				},
			] as const,
	),
	[
		"a city beside the stamp is none",
		`Oslo | May 3, 2024\n\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["1 beside-stamp"] },
	],
	[
		"above the stamp only a kicker that says a known rubric: a site's name stands there, too",
		`New Zealand / Farming\n\n${stamp}\n\n${headline}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["New Zealand", "Farming"] },
	],
	...(
		[
			["Home / News / Local", ["News", "Local"]],
			["News > Politics", ["News", "Politics"]],
			["Startseite › Politik › Inland", ["Politik", "Inland"]],
			[`Home » Metro » ${headline}`, ["Metro"]],
		] as const
	).map(
		([crumbs, labels]) =>
			[
				`the way to the page names its rubrics where no kicker does: ${crumbs}`,
				`${crumbs}\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
				{ ...read, labels: [...labels], section: labels.at(-1), leftOut: ["1 breadcrumb"] },
			] as const,
	),
	[
		"the kicker stands nearer to the story than the way to the page",
		`Home / News / Local\n\nHarbour plan\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["Harbour plan"], leftOut: ["1 breadcrumb"] },
	],
	[
		"a menu whose entries are set off ends in the kicker",
		`News\n\nSport\n\nBusiness\n\nCulture\n\nTravel\n\nHarbour plan\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["Harbour plan"], leftOut: ["1 menu", "3 menu", "5 menu", "7 menu", "9 menu"] },
	],
	[
		"in capitals below it two are the story's",
		`News\n\nSport\n\nBusiness\n\nCulture\n\nWORLD\n\nTHE BIG READ\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["WORLD", "THE BIG READ"], section: "WORLD", leftOut: ["1 menu", "3 menu", "5 menu", "7 menu"] },
	],
	[
		"who wrote and edited, below the text, are no key words: the text says no word of them",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nAnn Lee\nPer Olsen\n`,
		{ ...read, leftOut: ["9 below-text", "10 below-text"] },
	],
	[
		"names of whom it tells are",
		`${headline}\n\n${stamp}\n\n${lead}\n\nAnn Lee, who is the mayor, said that Per Olsen had built it.\n\nAnn Lee\nPer Olsen\n`,
		{ ...read, body: [lead, "Ann Lee, who is the mayor, said that Per Olsen had built it."], labels: ["Ann Lee", "Per Olsen"] },
	],
	[
		"a reporter above the agency (Hindi)",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nसैनी रामसिंह\n\nवार्ता\n`,
		{ ...read, byline: "वार्ता", leftOut: ["9 below-text"] },
	],
	[
		"headlines of other stories, and the site's menu",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nRelated\nMill reopens after flood\nFerry captain retires\n`,
		{ ...read, leftOut: ["9 related-heading", "10 below-text", "11 below-text"] },
	],
	[
		"subjects stand below “Mehr zum Thema”, too",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nMehr zum Thema\nHafen\nBrücken\n`,
		{ ...read, labels: ["Hafen", "Brücken"], leftOut: ["9 related-heading"] },
	],
	[
		"four rubrics in a row below the text are the site's",
		`${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n\nNews\nSport\nBusiness\nCulture\n`,
		{ ...read, leftOut: ["9 below-text", "10 below-text", "11 below-text", "12 below-text"] },
	],
	[
		"several labels with commas between, above the headline",
		`News, Local\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["News", "Local"], section: "News" },
	],
	[
		"a kicker with the mark of a key word",
		`#Waterfront\n\n${headline}\n\n${stamp}\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["Waterfront"] },
	],
	[
		"several rubrics behind “in”, below the stamp of a blog",
		`${headline}\n\n${stamp}\nin News, Waterfront\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["News", "Waterfront"], section: "News" },
	],
	[
		"the rubric behind who wrote and the stamp on one line",
		`${headline}\n\nby Ann Lee May 3, 2024 in Local News\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Local News"],
			section: "Local News",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a rubric of two words below the stamp, a known one among them; an office is none",
		`${headline}\n\n${stamp}\nOldport Politics\nPolitics Editor\n\n${lead}\n\n${second}\n`,
		{ ...read, labels: ["Oldport Politics"], leftOut: ["5 header-line"] },
	],
	[
		"prizes between paragraphs, below a word for rubrics, are of the text",
		`${headline}\n\n${stamp}\n\n${lead}\n\nCategories\n\nBest film\n\nBest song\n\n${second}\n`,
		{ ...read, body: [lead, "Categories", "Best film", "Best song", second] },
	],
	[
		"a label beside a stamp, between strokes, behind whose page it is",
		`${headline}\n3.5.2024 10:00:00 CEST | Nordwind A/S | Pressemeddelelse\n${lead}\n${second}\n`,
		{
			headline,
			labels: ["Pressemeddelelse"],
			stamps: ["unknown 3.5.2024 10:00:00 CEST"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"a rubric beside a stamp, and who reported, between strokes",
		`${headline}\nAll India | Reported by Ann Lee | Updated: May 3, 2024 10:00 am IST\n${lead}\n${second}\n`,
		{
			headline,
			byline: "Reported by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["All India"],
			stamps: ["modified Updated: May 3, 2024 10:00 am IST"],
			body: [lead, second],
		},
	],
	[
		"a topic behind its word and a stroke",
		`Topic | Oldport transport\n${headline}\n${stamp}\n${lead}\n${second}\n`,
		{ ...read, labels: ["Oldport transport"], leftOut: ["1 tag-list"] },
	],
	[
		"the way to the page, with arrows, beside a stamp",
		`${headline}\nSociety » Environment | May 3, 2024, Friday // 10:00\n${lead}\n${second}\n`,
		{ ...read, stamps: ["unknown May 3, 2024, Friday // 10:00"], leftOut: ["2 beside-stamp"] },
	],
]);
