import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const stamp = "May 3, 2024 10:00 GMT";
const read = { headline, stamps: [`unknown ${stamp}`], body: [lead, second] };
const text = `${lead}\n\n${second}\n`;

describeForms("what looks like who wrote, a stamp or a rubric and is none", [
	[
		"a sentence that opens as a byline",
		`${headline}\n\n${stamp}\n\nBy Monday Morning, the river had risen to the doors of the market hall.\n\n${text}`,
		{ ...read, body: ["By Monday Morning, the river had risen to the doors of the market hall.", lead, second] },
	],
	[
		"the day of another story below the text",
		`${headline}\n${stamp}\n\n${text}\nMore stories\nFerry to Newport stays in port\nPublished:\nMay 9, 2025\n`,
		{ ...read, leftOut: ["8 related-heading", "9 below-text", "10 boilerplate", "11 below-text"] },
	],
	[
		"what is said at the end of somebody who did not write",
		`${headline}\n${stamp}\n\n${text}\nAnn Lee\nAnn Lee is a spokeswoman of the Harbour Office in Oldport.\n`,
		{ ...read, body: [lead, second, "Ann Lee", "Ann Lee is a spokeswoman of the Harbour Office in Oldport."] },
	],
	[
		"how long a film runs, below its button",
		`${headline}\nMay 3, 2024\nWatch\n14:35\n\n${text}`,
		{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["3 boilerplate", "4 header-line"] },
	],
	[
		"who wrote beside a rubric, in no row of rubrics",
		`${headline}\n\n${stamp}\n\nAnn Lee | Politics\n\n${text}`,
		{ ...read, leftOut: ["5 header-line"] },
	],
	[
		"the entries of a menu above the way to the page",
		`News\nSport\nWeather\nTown\nOldport Town\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, labels: ["Town", "Oldport Town"], leftOut: ["1 menu", "2 menu", "3 menu"] },
	],
	[
		"two languages are subjects, three the pages in them",
		`${headline}\n${stamp}\n\n${text}\nSomali\nHausa\n`,
		{ ...read, labels: ["Somali", "Hausa"] },
	],
	[
		"a rubric that a table knows, far above the headline",
		`Infrastructure\n\nBy Ann Lee\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ ...read, byline: "By Ann Lee", authors: ["Ann Lee"], labels: ["Infrastructure"], section: "Infrastructure" },
	],
	[
		"a surname alone before a stroke is no rubric",
		`${headline}\nSharma/Ann Lee\n${stamp}\n${text}`,
		{ ...read, byline: "Sharma/Ann Lee", authors: ["Ann Lee"] },
	],
	[
		"what reporters did in Chinese is nobody’s name",
		`港口新桥昨日正式通车 市民免费通行\n2024-05-03 10:00\n港报记者 王小明 摄影报道\n\n港口新桥昨日正式通车，市民可以免费通行。\n`,
		{
			headline: "港口新桥昨日正式通车 市民免费通行",
			byline: "港报记者 王小明 摄影报道",
			authors: ["王小明"],
			stamps: ["unknown 2024-05-03 10:00"],
			body: ["港口新桥昨日正式通车，市民可以免费通行。"],
		},
	],
	[
		"what stands in the menu below the text, behind the home page, is no subject",
		`${headline}\n${stamp}\n\n${text}\nHome\nFancy Things\nLong Walks\n`,
		{ ...read, leftOut: ["8 boilerplate", "9 below-text", "10 below-text"] },
	],
	[
		"a word in small letters that a table knows, between the halves of a sentence",
		`${headline}\n${stamp}\n\nIt is the oldest and by far the longest record in the state’s\nsports\non this river, the council said.\n\n${second}\n`,
		{
			...read,
			body: ["It is the oldest and by far the longest record in the state’s sports on this river, the council said.", second],
		},
	],
	[
		"a credit with a stroke and a firm of two",
		`${headline}\n${stamp}\n\n${lead}\n\nThe bridge in the harbour of Oldport. (Ann Lee / Berg & Sons)\n\n${second}\n`,
		{ ...read, leftOut: ["6 caption"] },
	],
	[
		"such a word below the first half, which was taken for the headline",
		"Sixteen-year-old Mia Holt broke the oldest record in the state's\nbooks\non Friday night, winning the 200 metres by almost four seconds.\nShe had qualified only sixth for the final.\n",
		{
			headline: "Sixteen-year-old Mia Holt broke the oldest record in the state's",
			body: ["books", "on Friday night, winning the 200 metres by almost four seconds.", "She had qualified only sixth for the final."],
		},
	],
	[
		"the word for the home page behind the day of the crawl, above the way to the page",
		` date 2024-05-04 Главная\nПолитика\nМэр и совет открыли новый мост через реку\n\n3 мая 2024, 10:00\n\nВ городе в понедельник открыли новый мост через реку, сообщили в мэрии.\n`,
		{
			captured: "2024-05-04",
			headline: "Мэр и совет открыли новый мост через реку",
			labels: ["Политика"],
			section: "Политика",
			stamps: ["unknown 3 мая 2024, 10:00"],
			body: ["В городе в понедельник открыли новый мост через реку, сообщили в мэрии."],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
]);
