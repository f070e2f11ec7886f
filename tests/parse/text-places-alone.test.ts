import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Hikers dig dog out of snow near Mill Lake";
const stamp = "March 1, 2024 02:12 PM";
const story = "Four hikers dug a dog out of a snowbank on Thursday, two days after it ran from a cabin.";
const read = { headline, byline: "By Ann Lee", authors: ["Ann Lee"], stamps: [`unknown ${stamp}`] };

describeForms("places that no table has, by where they stand", [
	[
		"no place in capitals of which nothing says that it is one",
		`${headline}\nBy Ann Lee\n${stamp}\nTALL PINE\n${story}\n${second}\n`,
		{ ...read, body: [story, second], leftOut: ["4 header-line"] },
	],
	[
		"capitals of which the headline says that something is near them",
		`${headline}\n${stamp}\nMILL LAKE\n${story}\n${second}\n`,
		{ headline, stamps: [`unknown ${stamp}`], dateline: "MILL LAKE", body: [story, second] },
	],
	[
		"a small town and its state in full on top of a page without a headline",
		`TALLPINE, Idaho\n\n${story}\n\n${second}\n`,
		{ dateline: "TALLPINE, Idaho", body: [story, second], problems: ["headline-missing"] },
	],
	...(
		[
			["RIVER NEWS", { leftOut: ["3 header-line"] }],
			["WEATHER", { labels: ["WEATHER"], section: "WEATHER" }],
			["IN BRIEF", { leftOut: ["3 boilerplate"] }],
			["ANN LEE", { byline: "ANN LEE", authors: ["ANN LEE"] }],
		] as const
	).map(
		([line, values]) =>
			[
				`no place in capitals above the text: ${line}`,
				`${headline}\n${stamp}\n${line}\n${story}\n${second}\n`,
				{ headline, stamps: [`unknown ${stamp}`], body: [story, second], ...values },
			] as const,
	),
	[
		"one word before a colon, above a story that tells of a day",
		`${headline}\n\n${stamp}\n\nTALLPINE: A clinic on wheels began a tour of the villages on Wednesday with two doctors on board.\n\n${second}\n`,
		{
			headline,
			stamps: [`unknown ${stamp}`],
			dateline: "TALLPINE:",
			body: ["A clinic on wheels began a tour of the villages on Wednesday with two doctors on board.", second],
		},
	],
	[
		"no place before a colon, where others speak below",
		`${headline}\n\n${stamp}\n\nTALLPINE: The council of the town said on Wednesday that it would not answer any question.\n\nOLDMAN: ${lead}\n`,
		{
			headline,
			stamps: [`unknown ${stamp}`],
			body: ["TALLPINE: The council of the town said on Wednesday that it would not answer any question.", `OLDMAN: ${lead}`],
		},
	],
]);
