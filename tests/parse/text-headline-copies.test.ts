import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Council of Oldport opens a bridge over the river";

describeForms("headlines that a page prints several times", [
	...[
		[`${headline} - The Valley Times`, "a dash and the site"],
		[`${headline} | RTV`, "a stroke and the site"],
		[`${headline} » Valley Times`, "an arrow and the site"],
		[`Home > Local > ${headline}`, "the way to the page"],
		[`Home / Local / ${headline}`, "the way to the page with strokes"],
	].map(
		([title = "", why]) =>
			[
				`twice below the title of the page, which holds it beside ${why}: the site's`,
				`${title}\n\nLocal\n\n${headline}\n\n${headline}\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
				{
					headline,
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					labels: ["Local"],
					section: "Local",
					body: [lead, second],
					leftOut: [title.startsWith("Home ") ? "1 breadcrumb" : "1 site-name"],
				},
			] as const,
	),
	[
		"once below the title of the page and the name of the site: the deck is not the headline",
		`${headline} - Lake Daily\nLake Daily\n\n${headline}\n\nBoats can pass it at any hour\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline,
			deck: "Boats can pass it at any hour",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Lake Daily"],
			body: [lead, second],
			leftOut: ["1 site-name"],
		},
	],
	[
		"three times in one block, the first line like a headline: no captions of a gallery",
		`Economy\n${headline}\n${headline}\n${headline}\nBoats can pass it at any hour\nMay 3, 2024\n${lead}\n${second}\n`,
		{
			headline,
			deck: "Boats can pass it at any hour",
			labels: ["Economy"],
			section: "Economy",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["2 above-headline"],
		},
	],
	[
		"twice below the headline of another story, of which the text says no word",
		`Five ways to cook rice without a pot\n\n${headline}\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"twice below the page's own name and its stamp, of which the text says no word",
		`The Guardian Nigeria\n\n3 May 2024\n\n${headline}\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown 3 May 2024"], body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"a caption twice below a headline of which the text tells stays one",
		`${headline}\n\nThe bridge of Oldport on its first day\nThe bridge of Oldport on its first day\n\n${lead}\n\n${second}\n`,
		{ headline, body: [lead, second], leftOut: ["3 caption", "4 caption"] },
	],
]);
