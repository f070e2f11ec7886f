import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const stamp = "May 3, 2024 10:00 GMT";
const text = `${lead}\n\n${second}\n`;

describeForms("pages of small sites", [
	[
		"a day above how long the text takes to read is the story's, with a menu above both",
		`top of page\nSearch\nAdmin\nMay 3, 2024\n2 min read\n\n${headline}\n\nUpdated: May 4, 2024\n\n${text}`,
		{
			headline,
			stamps: ["unknown May 3, 2024", "modified Updated: May 4, 2024"],
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "5 counter"],
		},
	],
	[
		"what is said in a film, in capitals, between its button and the story",
		`${headline}\n\nUpdated: 6:12 PM EDT May 3, 2024\n\nHide Transcript\nShow Transcript\n\nWELL, WHOEVER USES THE OLD BRIDGE WILL NEED ANOTHER WAY ACROSS FROM MONDAY ON.\n\n${headline}\n\nUpdated: 6:12 PM EDT May 3, 2024\n\n${text}`,
		{
			headline,
			stamps: ["modified Updated: 6:12 PM EDT May 3, 2024", "modified Updated: 6:12 PM EDT May 3, 2024"],
			body: [lead, second],
			leftOut: ["5 caption", "6 header-line", "8 first-copy"],
		},
	],
	[
		"the button for a letter behind who wrote, whose day lost the line",
		`${headline}\n\nStaff Writer Send an email\nMay 3, 2024\n0 1,204 2 minutes read\n\n${text}`,
		{ headline, byline: "Staff Writer Send an email", stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["5 counter"] },
	],
	[
		"rubrics and key words in one line below the text",
		`${headline}\n\n${stamp}\n\n${text}\nFiled Under: City Hall, News Tagged With: bike lanes, Robie Street\n`,
		{
			headline,
			labels: ["City Hall", "News", "bike lanes", "Robie Street"],
			section: "City Hall",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["9 tag-list"],
		},
	],
	[
		"key words of several words behind their marks",
		`${headline}\n\n${stamp}\n\n${text}\n#Czech Republic #Repair\n`,
		{ headline, labels: ["Czech Republic", "Repair"], stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["9 tag-list"] },
	],
	[
		"a day in digits and a dash before the first sentence",
		`${headline}\n\nFotos: Feuerwehr\n\n13.03.24 - ${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown 13.03.24"], body: [lead, second], leftOut: ["3 caption"] },
	],
	[
		"the same where the header has a stamp",
		`${headline}\n\n${stamp}\n\n13.03.24 - ${lead}\n\n${second}\n`,
		{
			headline,
			stamps: [`unknown ${stamp}`],
			body: ["13.03.24 - The town of Oldport opened a bridge over the river on Monday, the council said.", second],
		},
	],
	[
		"the newsroom, the stamp and a rubric between strokes",
		`${headline}\n\nHarbour Staff / Monday, May 6, 2024 @ 3:21 p.m. / Traffic\n\n${text}`,
		{
			headline,
			byline: "Harbour Staff",
			labels: ["Traffic"],
			section: "Traffic",
			stamps: ["unknown Monday, May 6, 2024 @ 3:21 p.m."],
			body: [lead, second],
		},
	],
	[
		"rubrics of which one is known behind who wrote and when",
		`${headline}\n\nPosted by Curt Heemstra | Jul 11, 2024 | Local News, Rock Rapids News |\n\n${text}`,
		{
			headline,
			byline: "Posted by Curt Heemstra",
			authors: ["Curt Heemstra"],
			labels: ["Local News", "Rock Rapids News"],
			section: "Local News",
			stamps: ["unknown Jul 11, 2024"],
			body: [lead, second],
		},
	],
	[
		"a rubric, a stroke and the headline",
		` date 2024-05-06 News\nNews / Pier crane out of action until new part arrives\n6 May 2024, 16.48\n${text}`,
		{
			captured: "2024-05-06",
			headline: "News / Pier crane out of action until new part arrives",
			labels: ["News"],
			section: "News",
			stamps: ["unknown 6 May 2024, 16.48"],
			body: [lead, second],
		},
	],
	[
		"who wrote and the day below a text without a stamp",
		`${headline}\n\n${text}\nBy Sahr Kamanda\n\nTuesday January 23, 2024.\n`,
		{ headline, byline: "By Sahr Kamanda", authors: ["Sahr Kamanda"], stamps: ["unknown Tuesday January 23, 2024"], body: [lead, second] },
	],
	[
		"the way to the page without marks, and the headline at its end",
		`Home News Local\n\n${headline}\n\n${stamp}\n\n${text}`,
		{
			headline,
			labels: ["News", "Local"],
			section: "Local",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"the way behind “You are here”",
		`You are here: Home / News / ${headline}\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ headline, labels: ["News"], section: "News", stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["1 boilerplate"] },
	],
	[
		"two rubrics and a stroke",
		`News | Local\n\n${headline}\n\n${stamp}\n\n${text}`,
		{
			headline,
			labels: ["News", "Local"],
			section: "Local",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"two buttons and a stroke",
		`Print | Email\n\n${headline}\n\n${stamp}\n\n${text}`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"points in the middle of the line between day, month and year",
		`${headline}\n\nGandia | 12·03·22 | 20:35 | Actualizado a las 21:04\n\n${text}`,
		{
			headline,
			stamps: ["unknown 12·03·22 | 20:35", "modified Actualizado a las 21:04"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"key words between strokes",
		`${headline}\n\n${stamp}\n\n${text}\nTags: Staff / Eastern region /\n`,
		{ headline, labels: ["Staff", "Eastern region"], stamps: [`unknown ${stamp}`], body: [lead, second], leftOut: ["9 tag-list"] },
	],
	[
		"an agency in brackets, set off below the text, shows no picture",
		`${headline}\n\n${stamp}\n\n${text}\n(NAN)\n\nPeople of the town were told about it in the usual way, with a note on the door of the hall.\n`,
		{
			headline,
			stamps: [`unknown ${stamp}`],
			body: [lead, second, "(NAN)", "People of the town were told about it in the usual way, with a note on the door of the hall."],
		},
	],
	[
		"the day of a release, below the word for it, with a menu above",
		` date 2024-05-03 Department of Justice\nDistrict of Arizona\n\nFOR IMMEDIATE RELEASE\nThursday, May 2, 2024\nwww.justice.example\nContact: Public Affairs\n\n${headline}\n\n${text}`,
		{
			captured: "2024-05-03",
			headline,
			stamps: ["unknown Thursday, May 2, 2024"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "2 above-headline", "4 boilerplate", "6 above-headline", "7 boilerplate"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"rubrics of which one is known behind the word for where the story stands",
		`${headline}\n\nPosted on May 3, 2024 by Editorial Staff in Education, Kurdistan\n\n${text}`,
		{
			headline,
			byline: "by Editorial Staff",
			labels: ["Education", "Kurdistan"],
			section: "Education",
			stamps: ["published Posted on May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a row of rubrics that begins with its stroke",
		`${headline}\n\n${stamp}\n|    3 COMMENTS\n|   Alki | Safety | Transportation\n\n${text}`,
		{
			headline,
			labels: ["Alki", "Safety", "Transportation"],
			section: "Alki",
			stamps: [`unknown ${stamp}`],
			body: [lead, second],
			leftOut: ["4 header-line"],
		},
	],
	[
		"a weekday and its day, and a dash, before the first sentence",
		`${headline}\n\nShare\n\nFriday, May 3, 2024 – ${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown Friday, May 3, 2024"], body: [lead, second], leftOut: ["3 boilerplate"] },
	],
]);
