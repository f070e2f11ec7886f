import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const stamp = "May 3, 2024 10:00 GMT";
const read = { headline, stamps: [`unknown ${stamp}`], body: [lead, second] };
const text = `${lead}\n\n${second}\n`;

describeForms("who wrote, in rarer forms", [
	[
		"what is said of who wrote, in a clause",
		`${headline}\nBy Cora Daniels, a senior reporter who covers ferries and the people who build them.\n${stamp}\n${text}`,
		{
			...read,
			byline: "By Cora Daniels, a senior reporter who covers ferries and the people who build them.",
			authors: ["Cora Daniels"],
		},
	],
	[
		"who translated, in a sentence",
		`${headline}\n${stamp}\nStory by Lilia Orlova. Abridged translation by Sam Brewer.\n${text}`,
		{ ...read, byline: "Story by Lilia Orlova. Abridged translation by Sam Brewer.", authors: ["Lilia Orlova"] },
	],
	["an agency that lost its blank", `${headline}\nByNAN\n${stamp}\n${text}`, { ...read, byline: "ByNAN" }],
	[
		"whose service brought it, and who wrote",
		`${headline}\nAssociated Press | By Gail Norwood\n${stamp}\n${text}`,
		{ ...read, byline: "Associated Press | By Gail Norwood", authors: ["Gail Norwood"] },
	],
	[
		"the word that signs behind the stamp, above the paper",
		`${headline}\n\nPublished May 3, 2024 9:38 PM by\n\nThe Harbour Executive\n\n${text}`,
		{
			headline,
			byline: "The Harbour Executive",
			stamps: ["published Published May 3, 2024 9:38 PM"],
			body: [lead, second],
		},
	],
	[
		"the word and a dash above a name with its agency, which is printed twice",
		`By —\nDemetri Fallas, Associated Press Demetri Fallas, Associated Press\n${headline}\n${stamp}\n${text}`,
		{
			...read,
			byline: "Demetri Fallas, Associated Press",
			authors: ["Demetri Fallas"],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"a newsroom in Turkish behind a name with a number",
		`${headline}\n${stamp}\nLiman24 Haber Merkezi\n${text}`,
		{ ...read, byline: "Liman24 Haber Merkezi" },
	],
	["a paper's letters and agencies", `${headline}\nJN/Agências\n${stamp}\n${text}`, { ...read, byline: "JN/Agências" }],
	...["Harbour / Town", "Trade, Oldport", "Senator Ebi Dokubo"].map(
		(line) =>
			[
				`two or three words with capitals that nobody signs with: ${line}`,
				`${headline}\n\n${stamp}\n\n${line}\n\n${text}`,
				{ ...read, leftOut: ["5 header-line"] },
			] as const,
	),
	[
		"the word for a reporter in Chinese in front of names",
		`${headline}\n港报记者 葛明华\n${stamp}\n${text}`,
		{ ...read, byline: "港报记者 葛明华", authors: ["葛明华"] },
	],
	[
		"three signs of Chinese above the stamp, of which the first is a surname",
		`${headline}\n林静怡\n${stamp}\n${text}`,
		{ ...read, byline: "林静怡", authors: ["林静怡"] },
	],
	[
		"three signs that end in the word for a paper are none",
		`${headline}\n江苏报\n${stamp}\n${text}`,
		{ ...read, leftOut: ["2 header-line"] },
	],
	[
		"the credit of a caption in German, without a mark in front of its word",
		`${headline}\nVon Anna Groß\n\nStill im Schacht: Mopsfledermaus Bild: Lena Bäuml\n\n${text}`,
		{ headline, byline: "Von Anna Groß", authors: ["Anna Groß"], body: [lead, second], leftOut: ["4 caption"] },
	],
	[
		"by whose courtesy a picture is shown, in small letters",
		`${headline}\n\nfile image courtesy of the Oldport Maritime Authority\n\n${stamp}\n\n${text}`,
		{ ...read, leftOut: ["3 caption"] },
	],
	[
		"from whom a picture came, in square brackets",
		`${headline}\n\n${stamp}\n\nChildren carry seedlings to the shore in Oldport, April 28, 2021. [Handout/Oldport Regency]\n\n${text}`,
		{ ...read, leftOut: ["5 caption"] },
	],
]);
