import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor and council open the bridge";
const stamp = "May 3, 2024 10:00 GMT";
const read = { headline, stamps: [`unknown ${stamp}`], body: [lead, second] };

describeForms("labels, sections and topics", [
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
]);
