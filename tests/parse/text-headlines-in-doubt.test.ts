import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { describeForms, lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

describeForms("headlines that read like something else, and what reads like a headline", [
	[
		"a first line that goes on nowhere, set off above the longer text",
		`Mayor quits her post, and her rivals weep…\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor quits her post, and her rivals weep…", body: [lead, second] },
	],
	[
		"two sentences below who wrote them are the text, though the last has no stop",
		` date 2024-05-03 By Ann Lee\n\nThe town of Oldport opened a bridge over the river on Monday. Some three hundred came to see it\n\n${second}\n\n${lead}\n`,
		{
			captured: "2024-05-03",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: ["The town of Oldport opened a bridge over the river on Monday. Some three hundred came to see it", second, lead],
			problems: ["headline-missing"],
		},
	],
	...["Oldport talks bridge strike, ten days in", "What the new bridge of Oldport is for", "The world the mayor came from"].map(
		(headline) =>
			[
				`a headline that ends in a preposition, set off above the text: ${headline}`,
				`${headline}\n\n${lead}\n\n${second}\n`,
				{ headline, body: [lead, second] },
			] as const,
	),
	[
		"a sentence that a link breaks at its preposition is none",
		`The council of Oldport opened a bridge on Monday and held a feast in\n\nThe Old Mill by the river.\n\n${lead}\n\n${second}\n`,
		{
			body: ["The council of Oldport opened a bridge on Monday and held a feast in", "The Old Mill by the river.", lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"what a release says, behind the words that open it, where the text tells of it",
		`General News\n\nFor Immediate Release: Council of Oldport’s new bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "For Immediate Release: Council of Oldport’s new bridge",
			labels: ["General News"],
			section: "General News",
			body: [lead, second],
		},
	],
	...["PHOTOS: A year of the bridge", "Photos: Oldport opens a bridge"].map(
		(headline) =>
			[
				`a gallery of which the text tells: ${headline}`,
				`${headline}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second] },
			] as const,
	),
	...["See Photo : Council Opens A Bridge In Oldport", "SEE PHOTOS: Council opens bridge", "Photos: Oldport opens a bridge"].map(
		(headline) =>
			[
				`the same below the day of a post: ${headline}`,
				`Friday, May 3, 2024\n\n${headline}\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown Friday, May 3, 2024"], body: [lead, second] },
			] as const,
	),
	[
		"names behind the same word are a credit",
		`Photos: Ann Marie Lee, Per Olsen\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{ stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	...[
		"Copyright law change hits small papers in the north",
		"Source: Oldport guard agrees to three-year deal",
		"Watch: Crowd sings on the new bridge of Oldport",
		"Subscribe to nothing, says report about young readers",
		"Mehr zu zahlen: Gemeinde erhöht die Gebühren",
		"News | Mayor opens the bridge with her daughter",
	].map(
		(headline) =>
			[
				`a first line that opens as a button does, right above its byline: ${headline.split(" ", 1)[0]}`,
				`Menu\n\n${headline}\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`.replaceAll("\\\n", "\n"),
				{ headline, byline: "By Ann Lee", authors: ["Ann Lee"], body: [lead, second], leftOut: ["1 boilerplate"] },
			] as const,
	),
	...["Author Ann Lee Dies", "Reporter Ann Lee Freed After Three Years", "Di Maria Leaves Oldport", "Von Trapp House Burns"].map(
		(headline) =>
			[
				`a first line that opens as a byline does, above who writes: ${headline}`,
				`News\n\n${headline}\n\nBy Per Olsen\n\n${lead}\n\n${second}\n`,
				{ headline, byline: "By Per Olsen", authors: ["Per Olsen"], labels: ["News"], section: "News", body: [lead, second] },
			] as const,
	),
	[
		"who writes, on a page without a headline",
		`Von Anna Groß und Per Olsen\n\n${lead}\n\n${second}\n`,
		{ byline: "Von Anna Groß und Per Olsen", authors: ["Anna Groß", "Per Olsen"], body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"the same above another line that is like a headline, and what a page offers",
		`Watch: Crowd sings on the new bridge of Oldport\n\nSubscribe to our newsletter about the north\n\nCouncil of Oldport opens its new bridge\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens its new bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate"],
		},
	],
	[
		"a source behind its colon is none",
		`Source: Ministry of Foreign Affairs of Eastland\n\n3 May 2024, 10:00\n\n${lead}\n\n${second}\n`,
		{
			stamps: ["unknown 3 May 2024, 10:00"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"how a paper speaks of itself, above a short headline",
		`Your trusted source of local news in Oldport since 1901\n\nOldport Bridge Opens\n\nBy Ann Lee\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport Bridge Opens",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	...["New Delhi", "Premier League", "Supreme Court", "Oldport Police"].map(
		(rubric) =>
			[
				`a rubric or a place beside the stamp is nobody's name: ${rubric}`,
				`Council of Oldport opens its new bridge\n\n${rubric} | May 3, 2024 10:00 AM\n\n${lead}\n\n${second}\n`,
				{
					headline: "Council of Oldport opens its new bridge",
					stamps: ["unknown May 3, 2024 10:00 AM"],
					body: [lead, second],
					leftOut: ["3 beside-stamp"],
				},
			] as const,
	),
	...["3 May 2024", "May 3, 2024 10:00 am", "May 3, 2024 at 10:00", "May 3, 2024 at 10:00 p.m."].map(
		(stamp) =>
			[
				`a day, maybe with its time, that lost the line break before it: ${stamp}`,
				`Oldport has its bridge!${stamp}\n\n${lead}\n\n${second}\n`,
				{ headline: "Oldport has its bridge!", stamps: [`unknown ${stamp}`], body: [lead, second] },
			] as const,
	),
	[
		"below teasers of other stories, which are cut off in the middle of a sentence",
		`Old mills as drivers of a stronger town\n\nThe town of Newport is known for its old mills on the river, and last year it was given a\n\nWhen the harbour becomes quiet\n\nThe harbour of Newport has four quays, of which two were closed for years because of the\n\nCouncil opens bridge over the river in Oldport\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Council opens bridge over the river in Oldport",
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline", "5 above-headline", "7 above-headline"],
		},
	],
	...["The Yomiuri Shimbun", "Newport Times", "Newport Daily News"].map(
		(paper) =>
			[
				`a paper above a text that says no word of its name: ${paper}`,
				`${paper}\n\n${lead}\n\n${second}\n`,
				{ body: [lead, second], leftOut: ["1 header-line"], problems: ["headline-missing"] },
			] as const,
	),
	[
		"what is shown live on another page, above the headline",
		`Live\nStorm hits the coast of Newport tonight\n\nMayor of Oldport opens bridge to the north\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge to the north",
			labels: ["Live"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["2 above-headline"],
		},
	],
	[
		"a live page that asks, and one of its items, which has a byline, too",
		`Live Updates\n\nWar on the river: What happened on day 158?\n\nBy HARBOUR POST STAFF\nTroops stand on the bridge on February 24, 2024. (photo credit: ARMY)\n\nTown of Oldport opens a bridge over the river\n\nBy HARBOUR POST STAFF\n\n${lead}\n\n${second}\n`,
		{
			headline: "War on the river: What happened on day 158?",
			labels: ["Live Updates"],
			byline: "By HARBOUR POST STAFF",
			deck: "Town of Oldport opens a bridge over the river",
			body: [lead, second],
			leftOut: ["6 caption", "10 further-byline"],
		},
	],
	[
		"a headline that ends in a colon above the time it takes to read, and the bar of the page",
		`The Last Ride 🎙️ History and highlights Wildfire and smoke map Is population declining?\nRegattas\n\nAnn Lee is carving a lane in the regatta as a storm looms. Here's how:\n\n6 minute read\n\nOSLO — Ann Lee carved a lane in the regatta of the town on Monday while a storm was looming.\n\n${second}\n`,
		{
			headline: "Ann Lee is carving a lane in the regatta as a storm looms. Here's how:",
			dateline: "OSLO —",
			body: ["Ann Lee carved a lane in the regatta of the town on Monday while a storm was looming.", second],
			labels: ["Regattas"],
			leftOut: ["1 above-headline", "6 counter"],
		},
	],
	[
		"a text that is broken at a column and begins without a headline",
		"The\naction, which could affect people close to the mayor of the\ntown, reflects the council's desire to hold Oldport to account\nfor allegedly interfering in the regatta - which it denies\n- even as mayor Per Olsen of Oldport holds out hope for good\nrelations with it.\nOlsen has faced fierce criticism for doing too little to punish\nOldport for the regatta and other actions, and special\ncounsel Ann Lee is probing whether his council colluded\nwith the town.\n",
		{
			body: [
				"The action, which could affect people close to the mayor of the town, reflects the council's desire to hold Oldport to account for allegedly interfering in the regatta - which it denies",
				"list: even as mayor Per Olsen of Oldport holds out hope for good",
				"relations with it.",
				"Olsen has faced fierce criticism for doing too little to punish Oldport for the regatta and other actions, and special counsel Ann Lee is probing whether his council colluded with the town.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a column whose first lines end in names",
		"A harbour jury on Friday convicted Oldport Beach Police\nSergeant Philip Olsen for obstruction of justice during a harbour\ninvestigation into the excessive use of boats after an August 2014\ntraffic stop, announced acting assistant warden John M. Berg of the\nHarbour Department's Civil Rights Division and Acting Warden Ann G.\nGreen of the southern district of the lake.\nLast week a harbour jury convicted officer Michael Lee of using\nexcessive force and using a boat during a race for repeatedly\nstriking a buoy.\n",
		{
			body: [
				"A harbour jury on Friday convicted Oldport Beach Police Sergeant Philip Olsen for obstruction of justice during a harbour investigation into the excessive use of boats after an August 2014 traffic stop, announced acting assistant warden John M. Berg of the Harbour Department's Civil Rights Division and Acting Warden Ann G. Green of the southern district of the lake.",
				"Last week a harbour jury convicted officer Michael Lee of using excessive force and using a boat during a race for repeatedly striking a buoy.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a headline with capitals in one block with such a text",
		"Harbour Lines Ends Its Contract with The Boat House Ltd\nHarbour Lines Holding today announced that it has ended its\nsupply agreement with The Boat House. In February 2005, The Boat\nHouse signed a 10 year supply agreement with Harbour Lines for\nthe licence and supply of spring powered and needle-free boats of\nthe lake.\n",
		{
			headline: "Harbour Lines Ends Its Contract with The Boat House Ltd",
			body: [
				"Harbour Lines Holding today announced that it has ended its supply agreement with The Boat House. In February 2005, The Boat House signed a 10 year supply agreement with Harbour Lines for the licence and supply of spring powered and needle-free boats of the lake.",
			],
		},
	],
	[
		"a word for a film and a stroke in front of the headline, and of a teaser in the text",
		` date 2024-05-03 World\n\nWATCH | Large crowd on old bridge shakes town\n\nBy Ann Lee and Per Olsen - 03 May 2024\n\n${lead}\n\nWATCH | Mayor of Newport opens a market\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "WATCH | Large crowd on old bridge shakes town",
			byline: "By Ann Lee and Per Olsen",
			authors: ["Ann Lee", "Per Olsen"],
			stamps: ["unknown 03 May 2024"],
			labels: ["World"],
			section: "World",
			body: [lead, second],
			leftOut: ["9 boilerplate"],
		},
	],
]);

describe("a headline, who wrote it, and a day", () => {
	it.each([
		["By ANN LEE", "APRIL 11, 2013"],
		["By ANN LEE and PER OLSEN", "SEPT. 9, 2014"],
	])("are parted where both are in capitals: %s%s", (byline, day) => {
		const { headline, authors, stamps } = parseText(`Bridge Opens in Oldport\n\n${byline}${day}\n\nOLDPORT — ${lead}\n\n${second}\n`);
		expect([headline?.value, authors.length > 0, stamps.map(({ evidence }) => evidence.text)]).toEqual([
			"Bridge Opens in Oldport",
			true,
			[day],
		]);
	});

	it("are parted where they lost their line breaks", () => {
		expect(readValues(`Bridge Opens in Oldport\n\nBy ANN LEEMay 3, 2024 GMT\n\n${lead}\n\n${second}\n`)).toEqual({
			headline: "Bridge Opens in Oldport",
			byline: "By ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown May 3, 2024 GMT"],
			body: [lead, second],
		});
		expect(readValues(`Bridge Opens in OldportBy Ann LeeMay 3, 2024\n\n${lead}\n\n${second}\n`)).toEqual({
			headline: "Bridge Opens in Oldport",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		});
	});
});
