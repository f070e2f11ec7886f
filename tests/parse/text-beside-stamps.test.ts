import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const text = `${lead}\n\n${second}\n`;
const read = { headline, body: [lead, second] };

describeForms("what themes and papers print beside a stamp", [
	[
		"the button to write to who wrote",
		`${headline}\n\nSona Avetyan Send an email February 3, 2021, 14:25\n\n${text}`,
		{
			...read,
			byline: "Sona Avetyan",
			authors: ["Sona Avetyan"],
			stamps: ["unknown February 3, 2021, 14:25"],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"that nobody may comment, behind who wrote, the day and the place",
		`${headline}\n\nWritten by The Harbour Globe staff on March 5, 2020 in Bulgaria - Comments Off on ${headline}\n\n${text}`,
		{
			...read,
			byline: "Written by The Harbour Globe staff",
			stamps: ["unknown March 5, 2020"],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"the time in another zone, and the topic",
		`${headline}\n\nBy Lionel Tate | February 5, 2021 -- 13:42 GMT (05:42 PST) | Topic: Security\n\n${text}`,
		{
			...read,
			byline: "By Lionel Tate",
			authors: ["Lionel Tate"],
			stamps: ["unknown February 5, 2021 -- 13:42 GMT (05:42 PST)"],
			labels: ["Security"],
			leftOut: ["3 tag-list"],
		},
	],
	[
		"the rubric that the story was published in, which no table knows",
		`${headline}\n\n23/03/2019 - 14:22 Published in Borders\n\n${text}`,
		{ ...read, labels: ["Borders"], stamps: ["published 23/03/2019 - 14:22 Published"], leftOut: ["3 beside-stamp"] },
	],
	[
		"the rubric and the town",
		`${headline}\n\nMay 14, 2019 16:43 Society, Oldport\n\n${text}`,
		{ ...read, labels: ["Society"], section: "Society", stamps: ["unknown May 14, 2019 16:43"], leftOut: ["3 beside-stamp"] },
	],
	[
		"how long the text takes to read, behind who wrote and the rubric",
		`${headline}\n\nJanuary 5th, 2016 by Tim Ledbetter in Local Regional News Read Time: 2 mins.\n\n${text}`,
		{
			...read,
			byline: "by Tim Ledbetter",
			authors: ["Tim Ledbetter"],
			labels: ["Local Regional News"],
			stamps: ["unknown January 5th, 2016"],
			leftOut: ["3 site-name"],
		},
	],
	[
		"a clock on top of the page, months after the story",
		`27 April 2024, Saturday, 9:12\n\n${headline}\n\n14.03.2022, 14:31\n\n${text}`,
		{ ...read, stamps: ["unknown 14.03.2022, 14:31"], leftOut: ["1 masthead"] },
	],
	[
		"the stroke behind who wrote, and the text of his picture in front",
		`${headline}\navatarby Noel Prentice\nMay 4, 2016 5:04am\n\n${text}`,
		{ ...read, byline: "avatarby Noel Prentice", authors: ["Noel Prentice"], stamps: ["unknown May 4, 2016 5:04am"] },
	],
	[
		"the paper in front of who wrote, in Chinese",
		"山區公路坍方 搶通至少兩天\n10:12 2019/03/14\n\n港口時報 陳文德\n\n連日大雨造成山區公路坍方，工程人員今早開始清除土石，預計至少要兩天才能搶通。\n",
		{
			headline: "山區公路坍方 搶通至少兩天",
			byline: "港口時報 陳文德",
			authors: ["陳文德"],
			stamps: ["unknown 10:12 2019/03/14"],
			body: ["連日大雨造成山區公路坍方，工程人員今早開始清除土石，預計至少要兩天才能搶通。"],
		},
	],
	[
		"other stories in one block below their heading, set off from the text",
		`${headline}\n\nMay 14, 2019 16:43\n\nRelated News\nGrain exports to resume in July\nFarmers ask for cheaper fuel\n\n${text}`,
		{
			...read,
			stamps: ["unknown May 14, 2019 16:43"],
			leftOut: ["5 related-story", "6 related-story", "7 related-story"],
		},
	],
	[
		"the site’s address, glued to the year",
		`${headline}\n\nMoira Stanek 23 Nov 2021Harbour.ca\n\n${text}`,
		{ ...read, byline: "Moira Stanek", authors: ["Moira Stanek"], stamps: ["unknown 23 Nov 2021"], leftOut: ["3 site-name"] },
	],
	[
		"that the story is old, in a thousand days",
		`${headline}\nMay 12, 2023 10:00\n\nThis article was published 13/05/2023 (1204 days ago), so information in it may no longer be current.\n\n${text}`,
		{ ...read, stamps: ["unknown May 12, 2023 10:00"], leftOut: ["4 stamp-in-text"] },
	],
	[
		"the picture of who wrote",
		`${headline}\nPortrait of Dalia Voss\nDalia Voss\nMay 12, 2023 10:00\n\n${text}`,
		{ ...read, byline: "Dalia Voss", authors: ["Dalia Voss"], stamps: ["unknown May 12, 2023 10:00"], leftOut: ["2 caption"] },
	],
	[
		"a label above its day above its time",
		`${headline}\nPublished:\n12/25/2023\n10:15 AM\n\n${text}`,
		{ ...read, stamps: ["published Published: 12/25/2023 10:15 AM"] },
	],
	[
		"a label above its day above how long a film runs",
		`${headline}\nPublished:\nMay 3, 2024\n02:31\n\n${text}`,
		{ ...read, stamps: ["published Published: May 3, 2024"], leftOut: ["4 header-line"] },
	],
]);
