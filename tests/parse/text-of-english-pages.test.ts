import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"a byline behind the label of a stamp that was lost, and its stroke",
		"Mayor opens bridge\nUpdated | By Ann Lee\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"the caption of the first picture, which says its day, above rubric, stamp and headline",
		"Ann Lee cheers on the bridge at Oldport on Friday, May 3, 2024, by the river.\nRiver Sports\n\nMay 3, 2024 5:55 PM\n\nScores and pictures of the race in Oldport\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Scores and pictures of the race in Oldport",
			labels: ["River Sports"],
			stamps: ["unknown May 3, 2024 5:55 PM"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"such a caption twice above a text without a headline",
		"Mayor Ann Lee speaks to the press in the hall of the council on Friday, May 3, 2024, in Oldport.\n\nMayor Ann Lee speaks to the press in the hall of the council on Friday, May 3, 2024, in Oldport.\n\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 caption", "3 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a notice of a death says its day, too, and is the text",
		"Ann Lee, 88, of Oldport, died at her home by the river on Friday, May 3, 2024.\n\nShe was born in a house at the old bridge.\n\nMemorial at the town hall\n\nBy Per Olsen\n\nIt took three years to build and cost more than was planned.\n",
		{
			body: [
				"Ann Lee, 88, of Oldport, died at her home by the river on Friday, May 3, 2024.",
				"She was born in a house at the old bridge.",
				"Memorial at the town hall",
				"By Per Olsen",
				"It took three years to build and cost more than was planned.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"the title of a film twice below the headline",
		"Two boats taken away after a long night on the river in Oldport\n\nBoats leave the river at Oldport\n\nBoats leave the river at Oldport\n\n\nOLDPORT — A long night ended with two boats taken away from the river.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Two boats taken away after a long night on the river in Oldport",
			dateline: "OLDPORT —",
			body: [
				"A long night ended with two boats taken away from the river.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["3 caption", "5 caption"],
		},
	],
	[
		"a place and a dash before a short first paragraph",
		"OLDPORT — Police found a boat that somebody had tied to the old bridge.\n\nThe boat was found by police below the old bridge of Oldport on Monday, and somebody must know who tied it there.\n",
		{
			dateline: "OLDPORT —",
			body: [
				"Police found a boat that somebody had tied to the old bridge.",
				"The boat was found by police below the old bridge of Oldport on Monday, and somebody must know who tied it there.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a film with its time and source, and the story in points below the headline",
		"Town divided over its bridge\n01:58 - Source: Wire\n\nStory highlights\n\nCouncil voted for the bridge\n\nFerry stops in the month of May\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Town divided over its bridge",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["2 counter", "4 boilerplate", "6 header-line", "8 header-line"],
		},
	],
	[
		"a paper that asks for money above its headline",
		"We need your help now\n\nSupport from readers like you keeps the Harbour Daily open, and it does so every day.\n\nBridge in Oldport is closed for the summer\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Bridge in Oldport is closed for the summer",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 above-headline"],
		},
	],
	[
		"the first words of a text in capitals are no deck (United Kingdom)",
		"River trade: Monday noon\nBARGES rose up to the halfway stage, lifting the index of the river to a new height, after good news from the bridge\nIt took three years to build and cost more than was planned.\nThe ferry was up by two.\n",
		{
			headline: "River trade: Monday noon",
			body: [
				"BARGES rose up to the halfway stage, lifting the index of the river to a new height, after good news from the bridge",
				"It took three years to build and cost more than was planned.",
				"The ferry was up by two.",
			],
		},
	],
	[
		"quotations of the exchange between headline and text are no headline",
		"Trade on the river rises\n\nBoat Index:11,190.69 (+146.83) Barge: 2,546.83 (+30.14) B&P 500: 1,175.38 (+12.43)\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Trade on the river rises",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["3 header-line"],
		},
	],
	[
		"a command that nothing carried out, a lost stamp and the time to read (WordPress)",
		"Connect with us\n[ad_space id=12]\n\nRiver\n\nBoat found under the old bridge\n\nPublished\n\n6 minute read\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Boat found under the old bridge",
			labels: ["River"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "2 boilerplate", "8 boilerplate", "10 counter"],
		},
	],
	[
		"a newsroom and how long ago, above the headline",
		"Football\nHARBOUR staff 7y\n\nOldport weekend team news: who plays and who rests\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Oldport weekend team news: who plays and who rests",
			byline: "HARBOUR staff",
			labels: ["Football"],
			section: "Football",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"the caption of a film behind the button that closes it",
		" date 2024-05-03 CLOSE Boats on the river at Oldport. Harbour Daily\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a hint at notifications above the headline, and a day on which the story was filed",
		"Stay up to date with notifications from The Harbour\n\nNotifications can be managed in browser preferences.\n\nBridge in Oldport is closed\n\nBy Ann Lee\n\n(Filed: 29/01/2004)\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Bridge in Oldport is closed",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Filed: 29/01/2004"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 boilerplate"],
		},
	],
	[
		"numbers among words of a script with vowel signs are no row of numbers (Hindi)",
		"नदी पर पुल खुला, 3 साल बाद 1 नाव लौटी, नगर ने मनाया उत्सव\nharbour.example Friday, May 03, 2024 - 12:33 AM (IST)\n\nनगर में सोमवार को नदी पर नया पुल खुल गया, परिषद ने कहा।\n",
		{
			headline: "नदी पर पुल खुला, 3 साल बाद 1 नाव लौटी, नगर ने मनाया उत्सव",
			stamps: ["unknown Friday, May 03, 2024 - 12:33 AM (IST)"],
			leftOut: ["2 beside-stamp"],
			body: ["नगर में सोमवार को नदी पर नया पुल खुल गया, परिषद ने कहा।"],
		},
	],
	[
		"the first line of a page, set off, above two decks",
		"Bad weather delays the opening of the bridge\n\nOpening would have been the first in the town since 1911\n\nBoats leave early; council to try again\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Bad weather delays the opening of the bridge",
			deck: "Opening would have been the first in the town since 1911",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["5 header-line"],
		},
	],
	[
		"points on top of a page without a headline, above the dateline",
		" date 2024-05-03 You are here\n\n  • Council votes for a bridge over the river\n  • Ministers thank the mayor of Oldport\nOSLO: The town opened a bridge over the river on Monday, the council said, and no ferry sailed on that day or on the next one.\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2024-05-03",
			dateline: "OSLO:",
			body: [
				"The town opened a bridge over the river on Monday, the council said, and no ferry sailed on that day or on the next one.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 header-line", "4 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"a button behind a picture instead of a mark, and the headline twice below the page's day",
		"📰 Read full article\ntop\nMay 3, 2024\n10h ago\n\nMayor opens bridge over the river in Oldport\n\nMayor opens bridge over the river in Oldport\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge over the river in Oldport",
			stamps: ["unknown May 3, 2024"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "2 boilerplate", "4 relative-time"],
		},
	],
	[
		"who wrote, above the choice of a language in points",
		"Mayor opens bridge over the river in Oldport\n\n\nAnnik Leeuwe\n  • English\n  • Arabic\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge over the river in Oldport",
			byline: "Annik Leeuwe",
			authors: ["Annik Leeuwe"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["5 boilerplate", "6 boilerplate"],
		},
	],
	[
		"the rubric above the headline, as the Newspack themes print it without its space",
		"Posted inLocal News\n\nMayor opens bridge over the river in Oldport\n\nby Ann Lee\n3 May 2024\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge over the river in Oldport",
			byline: "by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Local News"],
			section: "Local News",
			stamps: ["unknown 3 May 2024"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 tag-list"],
		},
	],
	[
		"stops that are left of a menu's icons, above the headline",
		" date 2024-05-03 .\n.\n.\nLanguage\n\nMayor opens bridge over the river in Oldport\n\nAnn Lee, Harbour Times\n\nPublished: Updated:\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge over the river in Oldport",
			byline: "Ann Lee, Harbour Times",
			authors: ["Ann Lee"],
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "10 boilerplate"],
		},
	],
	[
		"the form for comments above the text, and again below it",
		"Reply To:\nName - Reply Comment\nLast Updated : 2024-05-03 13:07:00\nThe town of Oldport opened a bridge over the river on Monday, the council said.\nIt took three years to build and cost more than was planned.\nAdd comment\nComments will be edited (grammar, spelling) by the Harbour Mirror.\n",
		{
			stamps: ["modified Last Updated : 2024-05-03 13:07:00"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "2 boilerplate", "6 boilerplate", "7 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"one point between the headline and who wrote",
		"Harbour Mirror Staff Asked To Leave\n\n\n  • Ministry says bridge is closed over false news\n\nBy Ann Lee\n\nBoats being taken away after the visit\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Harbour Mirror Staff Asked To Leave",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["4 header-line", "8 header-line"],
		},
	],
	[
		"a headline of two words below the title of the page, and what is said of its picture",
		"Open bridge - HarbourToday\n\nOpen bridge\n\nHarbour-Bridge-750\n\nPicture used for illustrative purposes only.\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Open bridge",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 site-name", "5 header-line", "7 boilerplate"],
		},
	],
	[
		"a headline below a word on the line of the crawl, and a deck above its byline",
		" date 2024-05-03 Counter\nOldport opens bridge over river\n\nNo ferry in Oldport today\n\nBy Ann Lee, Harbour News, Staff Writer\n2024/05/03 14:32\n\nThe town of Oldport opened a bridge over the river on Monday, the council said, and no ferry sailed.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Oldport opens bridge over river",
			deck: "No ferry in Oldport today",
			byline: "By Ann Lee, Harbour News, Staff Writer",
			authors: ["Ann Lee"],
			stamps: ["unknown 2024/05/03 14:32"],
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said, and no ferry sailed.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"where a rubric went on the line of the crawl, and an agency by its full name",
		" date 2024-05-03 The sports category has moved to a new website.\nMayor opens bridge over the river in Oldport\n\nNews Agency of Nigeria\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor opens bridge over the river in Oldport",
			byline: "News Agency of Nigeria",
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"the first line of a page above a film and what it shows",
		"Ann Lee's last minute goal sends Oldport past Ford 3-2\n\n0:31\n\nOn this day: Lee scores from the bridge\n\nOn March 18, 2013, Lee scored from the bridge over the river, and nobody saw it.\n\n\nOLDPORT (AP) -- Lee scored in the last minute, and the town was on the bridge until the morning after.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Ann Lee's last minute goal sends Oldport past Ford 3-2",
			deck: "On March 18, 2013, Lee scored from the bridge over the river, and nobody saw it.",
			dateline: "OLDPORT (AP) --",
			body: [
				"Lee scored in the last minute, and the town was on the bridge until the morning after.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["3 header-line", "5 header-line"],
		},
	],
	[
		"a headline as long as a paragraph, and the points above the text",
		"The march to Oldport begins: people of the valley take to boats, carts and horses in a long trek to watch the opening of the bridge tomorrow night\n\n  • People of the valley are heading to Oldport\n  • The ferry has sold out\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline:
				"The march to Oldport begins: people of the valley take to boats, carts and horses in a long trek to watch the opening of the bridge tomorrow night",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["3 header-line", "4 header-line"],
		},
	],
	[
		"a caption of a whole sentence with its credit, and again without, above the headline",
		"More than a hundred people of the town stand on the new bridge over the river at Oldport, where they wait for the mayor, who is late, and for the boats, which come down from the mill with the band on board today. (Ann Lee/Radio Harbour)\n\nMore than a hundred people of the town stand on the new bridge over the river at Oldport, where they wait for the mayor, who is late, and for the boats, which come down from the mill with the band on board today. More than a hundred people of the town stand on the new bridge over the river at Oldport, where they wait for the mayor, who is late, and for the boats, which come down from the mill with the band on board today.\nPhoto Credit: Ann Lee\n\nPeople of Oldport wait for their bridge\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "People of Oldport wait for their bridge",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 caption", "3 above-headline", "4 caption"],
		},
	],
	[
		"a headline and its day that lost the break between them",
		" date 2021-01-30 Oldport Hangs On to Beat Ford in Dramatic FinishJanuary 31, 2021\nThe town of Oldport opened a bridge over the river on Monday, the council said.\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2021-01-30",
			headline: "Oldport Hangs On to Beat Ford in Dramatic Finish",
			stamps: ["unknown January 31, 2021"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"the same behind capitals",
		"Lee meets king to resign as PMJuly 05, 2024 15:33\nThe town of Oldport opened a bridge over the river on Monday, the council said.\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Lee meets king to resign as PM",
			stamps: ["unknown July 05, 2024 15:33"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"four names who wrote a live page, above its headline",
		"Ann Lee, Per Olsen, Jo Marsh , Tom Hill and Eva Quist\n\nBridge of Oldport closed as river rises – as it happened\n\nThank you for following the river with us today.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Bridge of Oldport closed as river rises – as it happened",
			byline: "Ann Lee, Per Olsen, Jo Marsh , Tom Hill and Eva Quist",
			authors: ["Ann Lee", "Per Olsen", "Jo Marsh", "Tom Hill", "Eva Quist"],
			body: ["Thank you for following the river with us today.", "It took three years to build and cost more than was planned."],
		},
	],
	[
		"a quotation as a deck above the headline's second copy",
		"Bridge a 'lost chance' for the ferry — council of Oldport\n\n'Nobody has thought of the ferry and today's vote is further proof that nobody will think of it,\" said Ann Lee\nBridge a 'lost chance' for the ferry — council of Oldport\n\nAnn Lee said the bridge was too low. File Picture: Per Olsen/PA\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Bridge a 'lost chance' for the ferry — council of Oldport",
			deck: "'Nobody has thought of the ferry and today's vote is further proof that nobody will think of it,\" said Ann Lee",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["6 caption"],
		},
	],
	[
		"a name between a headline whose stamp stands above it and the story's subject",
		"News\n\n10th Oct 2023\n\nCouncil of Oldport tears its own bridge down again\n\nAnn Lee\n\nBridge 2024\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Council of Oldport tears its own bridge down again",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			labels: ["News"],
			section: "News",
			stamps: ["unknown 10th Oct 2023"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["9 header-line"],
		},
	],
	[
		"the title of a film, printed with its time, too, is no headline",
		"Mayor defends bridge against ferry amid loud protests - HarbourPolitics\n\nMayor defends bridge amid loud protests\n\nThe old mill, explained\nThe old mill, explained\n\n    JUST WATCHED\n\n    The old mill, explained\n\nMUST WATCH\n\nThe old mill, explained 01:48\n\nWashington (CNN)The mayor on Friday morning defended the bridge despite loud protests on the river.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor defends bridge against ferry amid loud protests - HarbourPolitics",
			deck: "Mayor defends bridge amid loud protests",
			dateline: "Washington (CNN)",
			body: [
				"The mayor on Friday morning defended the bridge despite loud protests on the river.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["5 caption", "6 caption", "8 boilerplate", "10 header-line", "12 boilerplate", "14 header-line"],
		},
	],
	[
		"how long a film takes, before its day",
		"Mayor on the bridge: 'We are in a very strong position'\n\nThe mayor spoke to the press.\n3:40 | 05/14/19\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n",
		{
			headline: "Mayor on the bridge: 'We are in a very strong position'",
			deck: "The mayor spoke to the press.",
			stamps: ["unknown 05/14/19"],
			body: ["The town of Oldport opened a bridge over the river on Monday, the council said."],
		},
	],
	[
		"a notice to browsers above the headline",
		"You are using an outdated browser. Please upgrade your browser to improve your experience.\n\nFamilies thank the town after fires at the mill\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Families thank the town after fires at the mill",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"buttons and a fault of the page above a text without a headline",
		" date 2024-05-03 Something went wrong - please try again later.\n\nSend this page to someone via email\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"an agency of sports signs above its stamp",
		"Field Level Media\nJun 24, 2023\nThe town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned.\nIt took three years to build and cost more than was planned.\n",
		{
			byline: "Field Level Media",
			stamps: ["unknown Jun 24, 2023"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned.",
				"It took three years to build and cost more than was planned.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a caption with its agency behind the last stop",
		" date 2024-05-03 Ann Lee gets flowers put on her head by Per Olsen, left, after she swam the river, in Oldport. AP Photo\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2024-05-03",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the same with who took it",
		"Town waits for its bridge over the river\n\nPer Olsen waits on the bridge over the river at Oldport. Ann Lee, USA TODAY Sports\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Town waits for its bridge over the river",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["3 caption"],
		},
	],
	[
		"a reporter behind a hyphen, with the office in capitals",
		"Harbour Star\n\nLee’s late shot sparks big win over Ford\n\n- ANN LEE SPORTS REPORTER\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Lee’s late shot sparks big win over Ford",
			byline: "ANN LEE SPORTS REPORTER",
			labels: ["Harbour Star"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"a live page says so inside its headline",
		" date 2024-05-03 Regatta 2024 LIVE updates: Oldport and Ford square off to decide the winner on the river\n\nPart 1: Ann Lee speaks before the start\n\nThe captain of Oldport speaks before the start.\n\nIt took three years to build and cost more than was planned.\n",
		{
			captured: "2024-05-03",
			headline: "Regatta 2024 LIVE updates: Oldport and Ford square off to decide the winner on the river",
			deck: "Part 1: Ann Lee speaks before the start",
			body: ["The captain of Oldport speaks before the start.", "It took three years to build and cost more than was planned."],
		},
	],
	[
		"a slogan as the first line, above the page's stamp and the headline",
		"Know how the town got here and where it goes.\n\n\nJanuary 31, 2019\n\nBridge over the river is safe to use, says the council of Oldport\n\nDaily River\n\n    The town of Oldport opened a bridge over the river on Monday, the council said.\n\n    It took three years to build and cost more than was planned.\n",
		{
			headline: "Bridge over the river is safe to use, says the council of Oldport",
			stamps: ["unknown January 31, 2019"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 above-headline", "8 header-line"],
		},
	],
	[
		"a player without its film, and the film's title above it",
		"Accessibility links\n\nBreaking News\n\nStudy: Bridges Keep People Out of Boats\n\nRiding A Boat Keeps People On The River\nplease wait\n\nNo media source currently available\n\n0:00 0:02:03 0:00\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Study: Bridges Keep People Out of Boats",
			deck: "Riding A Boat Keeps People On The River",
			labels: ["Breaking News"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "8 boilerplate", "10 boilerplate", "12 counter"],
		},
	],
	[
		"a shorter deck between the first line of a page and its picture",
		"clock menu more-arrow no yes mobile\n\nFiled under:\n\nHow to watch the opening of the bridge and what to expect\n\nThree new boats, and a band\n\nBoats Attend The Annual Meeting At Oldport Photo by Ann Lee/Getty Images\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "How to watch the opening of the bridge and what to expect",
			deck: "Three new boats, and a band",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 tag-list", "9 caption"],
		},
	],
	[
		"the time to read in words",
		"Estimated read time: Less than a minute\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"a text of one paragraph, printed twice, is no caption",
		"Oldport Opens Bridge Over River\nThe town of Oldport opened a bridge over the river on Monday, the council said.\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n",
		{
			headline: "Oldport Opens Bridge Over River",
			body: ["The town of Oldport opened a bridge over the river on Monday, the council said."],
			leftOut: ["2 repeated-paragraph"],
		},
	],
	[
		"a note in brackets says whom the story is from, and is no headline",
		"(From the council of Oldport)\n\nThe town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. It took three years to build and cost more than was planned. The town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			body: [
				"(From the council of Oldport)",
				"The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. It took three years to build and cost more than was planned. The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"a name with the stroke of a day that was lost",
		"Rains mock Oldport’s dry bridge\n\nAnn Lee |\n\nPer Olsen, of Oldport, says his bridge needs rain.\nPer Olsen, of Oldport, says his bridge needs rain.\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Rains mock Oldport’s dry bridge",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"a first paragraph that ends in “on.”",
		"Have Your Say on the Bridge of Oldport\n\nThe town of Oldport is asking the public to have their say on a new plan to build a bridge over the river and to protect the old one from being driven on.\n\nIt took three years to build and cost more than was planned.\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n",
		{
			headline: "Have Your Say on the Bridge of Oldport",
			body: [
				"The town of Oldport is asking the public to have their say on a new plan to build a bridge over the river and to protect the old one from being driven on.",
				"It took three years to build and cost more than was planned.",
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
			],
		},
	],
	[
		"a notice to readers elsewhere above the rubric",
		"Oops.\n\nOur website is temporarily unavailable in your location.\n\nWe are working hard to get it back online.\n\nPRIVACY\nNews\n\nHave your say on the council's plan to build a bridge and close the old one\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Have your say on the council's plan to build a bridge and close the old one",
			labels: ["News"],
			section: "News",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "7 boilerplate"],
		},
	],
	[
		"two names and the weekday, which lost the line break between them",
		"Mayor of Oldport opens bridge\n\nANN LEE, PER OLSENFriday, 3 May 2024, 12:06\nThe bridge. Stock photo: Harbour Pictures\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n",
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "ANN LEE, PER OLSEN",
			authors: ["ANN LEE", "PER OLSEN"],
			stamps: ["unknown Friday, 3 May 2024, 12:06"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["4 caption"],
		},
	],
	[
		"label, stamp and the number of comments in Croatian, and what the form for them asks",
		"Mayor of Oldport opens bridge\n\nNEWS 03.05.202414:57 0 komentara\n\nThe town of Oldport opened a bridge over the river on Monday, the council said.\n\nIt took three years to build and cost more than was planned.\n\nKakvo je tvoje mišljenje o ovome?\n\nBudi prvi koji će ostaviti komentar!\n",
		{
			headline: "Mayor of Oldport opens bridge",
			labels: ["NEWS"],
			section: "NEWS",
			stamps: ["unknown 03.05.202414:57"],
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said.",
				"It took three years to build and cost more than was planned.",
			],
			leftOut: ["9 boilerplate", "11 boilerplate"],
		},
	],
];

describe("parseText, on pages in English", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(readValues(given)).toEqual(expected);
	});
});
