import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { processorMs } from "../hostile/processor-time.ts";
import { readValues as read } from "./read-values.ts";

const lead = "The town of Oldport opened a bridge over the river on Monday, the council said.";
const second = "It took three years to build and cost more than was planned.";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"a reporter's line that names the place, above the text",
		"2024-09-17 08:00\n舊磨坊週一重新開放\n記者王小明／高雄報導\n高雄市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。\n磨坊建於一百年前。\n",
		{
			headline: "舊磨坊週一重新開放",
			byline: "王小明",
			authors: ["王小明"],
			stamps: ["unknown 2024-09-17 08:00"],
			dateline: "記者王小明／高雄報導",
			body: ["高雄市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。", "磨坊建於一百年前。"],
		},
	],
	[
		"an agency, a place and a day alone on a short line",
		"2024-09-17 08:00\n台北舊磨坊下週一重新開放\n中央社／ 台北10日電\n台北市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。\n",
		{
			headline: "台北舊磨坊下週一重新開放",
			stamps: ["unknown 2024-09-17 08:00"],
			dateline: "中央社／ 台北10日電",
			body: ["台北市政府表示，舊磨坊週一重新開放，民眾可以免費參觀。"],
		},
	],
	[
		"the page's ticker, entries with a dash, above the headline; the lead again below it with its dateline",
		` date 2024-09-17 Live\n- Boat found in the hall of the council\n- River falls for the third day in a row\n- Who is the new mayor of Oldport\nJust In\nBridge opens in Oldport on Tuesday morning\n${lead} ${second}\nOslo: ${lead} ${second}\n${second}\n`,
		{
			captured: "2024-09-17",
			headline: "Bridge opens in Oldport on Tuesday morning",
			labels: ["Live", "Just In"],
			dateline: "Oslo:",
			body: [`${lead} ${second}`, second],
			leftOut: ["2 above-headline", "3 above-headline", "4 above-headline", "7 repeated-lead"],
		},
	],
	[
		"a station's name, slogan and player above the headline",
		`© 2024 Oldport Public Radio\nReal. Reliable. Oldport Public Radio.\nPlay Live Radio\nNext Up:\n0:00\n0:00\nAvailable On Air Stations\n\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			body: [lead, second],
			leftOut: ["1 caption", "2 above-headline", "3 menu", "4 menu", "5 menu", "6 menu", "7 menu"],
		},
	],
	[
		"a site's name twice, the rubric and who wrote a live page above its headline; the picture's text above its caption",
		`One app.\nStart reading\nThe Marsh - UK\nThe Marsh - UK\nWorld\nAnn Lee (now); Per Olsen (earlier)\n\nA bridge and a boat in Oldport – as it happened\n\nPeople on the bridge\nPeople on the bridge. Photograph: Ann Lee/Marsh\n\n${lead}\n\n${second}\n`,
		{
			headline: "A bridge and a boat in Oldport – as it happened",
			byline: "Ann Lee (now); Per Olsen (earlier)",
			authors: ["Ann Lee", "Per Olsen"],
			labels: ["World"],
			section: "World",
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "10 caption", "11 caption"],
		},
	],
	[
		"a caption printed twice below the headline, the first line of its page",
		`Mayor says that nobody will pay for the new bridge over the river\n\nPeople on the bridge over the river in May\nPeople on the bridge over the river in May\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor says that nobody will pay for the new bridge over the river",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	[
		"the desk signs, and the name above a picture's credit is the picture's",
		`Мэр города открыл новый мост\nРедакция сайта ПРИМЕР\n3 июня 2024, 09:12\n\nМэр Города Иван Петров\n© Анна Иванова/ ПРИМЕР\nМОСКВА, 3 июня. /ТАСС/. Мэр города открыл новый мост через реку.\nМост строили три года, сказал он.\n`,
		{
			headline: "Мэр города открыл новый мост",
			byline: "Редакция сайта ПРИМЕР",
			stamps: ["unknown 3 июня 2024, 09:12"],
			dateline: "МОСКВА, 3 июня. /ТАСС/.",
			body: ["Мэр города открыл новый мост через реку.", "Мост строили три года, сказал он."],
			leftOut: ["5 header-line", "6 caption"],
		},
	],
	[
		"the first line is the page's stamp, that of the next story below the text",
		`Wednesday, February 29, 2012\n\nBridge Opens in Oldport\n\nOSLO (AP) - ${lead} ${second}\n\nTuesday, February 28, 2012\n\nBoat found in the hall\n`,
		{
			headline: "Bridge Opens in Oldport",
			stamps: ["unknown Wednesday, February 29, 2012"],
			dateline: "OSLO (AP) -",
			body: [`${lead} ${second}`, "Tuesday, February 28, 2012", "Boat found in the hall"],
		},
	],
	[
		"a transcript: the name of the show and a notice around its headline",
		`Return to Transcripts main page\n\nRiver Morning Hour\n\n'The Talk of Oldport'\n\nAired September 10, 2002 - 05:55   ET\n\nTHIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.\n\nANN LEE, RIVER ANCHOR: ${lead}\n${second}\n`,
		{
			headline: "'The Talk of Oldport'",
			labels: ["River Morning Hour"],
			stamps: ["published Aired September 10, 2002 - 05:55   ET"],
			body: [`ANN LEE, RIVER ANCHOR: ${lead}`, second],
			leftOut: ["1 boilerplate", "9 boilerplate"],
		},
	],
	[
		"a picture's text and its caption end in the same day; below them a word for the credit, and who took it",
		`Bridge Opens in Oldport\n\nA boat passing the bridge in Oldport on May 3, 2024.\nA boat of the council (OTC) passing the bridge in Oldport on May 3, 2024.\nPhoto\nOldport Council\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 boilerplate", "6 header-line"],
		},
	],
	[
		"a caption that ends in place, weekday, day and year, and one with its credit behind the stop",
		`Bridge Opens in Oldport\n\nPeople stand on the bridge on Monday. Photo by Ann Lee\n\nA man reads the news at the station in Oldport, Friday, May 3, 2024.\n\n${lead}\n\nPeople stand below the bridge. Pics by Per Olsen\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["3 caption", "5 caption", "9 caption"] },
	],
	[
		"a menu of languages at the head of the page",
		`فارسی | العربية | English\nРусский Deutsch Français\n\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["1 breadcrumb", "2 breadcrumb"] },
	],
	[
		"the title of the page, its rubric behind a comma, above the headline and a line like one",
		`Mayor to open bridge , Latest River News - The Oldport Paper\n\nMayor to open bridge\n\nThis article is more than 12 months old\n\nBoth banks will gain, the mayor tells the council\n\nOSLO: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Mayor to open bridge",
			deck: "Both banks will gain, the mayor tells the council",
			dateline: "OSLO:",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 above-headline", "5 boilerplate"],
		},
	],
	[
		"a dot in front of the first paragraph alone is none of a list",
		`Bridge Opens in Oldport\n\n  • Font:\n  • OLDPORT.CO, Oslo - ${lead}\n\n    ${second}\n`,
		{ headline: "Bridge Opens in Oldport", dateline: "OLDPORT.CO, Oslo -", body: [lead, second], leftOut: ["3 boilerplate"] },
	],
	[
		"who posted it, the day, and the address of the site",
		`Bridge Opens in Oldport\n\nPosted by Ann Lee on Fri 3rd May, 2024 - oldport.ng\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Fri 3rd May, 2024"],
			body: [lead, second],
			leftOut: ["3 site-name"],
		},
	],
	[
		"how agencies open a caption; one whose agency stands behind two strokes, one of a file photo",
		`Bridge Opens in Oldport\n\nThis file handout photo taken on May 3, 2024, provided by the council, shows the bridge. Per Olsen / Council / AFP\n\nIn this photo provided by the council, a boat passes the bridge.\n\nThe mayor stood on the bridge on Tuesday. File Photo by Ann Lee/Wire\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["3 caption", "5 caption", "7 caption"] },
	],
	[
		"a credit above its caption, which ends in the day of the picture, on a page without a headline",
		`Photo Credit: Ann Lee/Wire9\nBoats pass below the bridge in Oldport, on May 3, 2024.\n\n${lead}\n\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 caption", "2 caption"], problems: ["headline-missing"] },
	],
	[
		"names of icons that their font did not draw",
		`Login\nexit_to_app\nHomechevron_rightTownchevron_rightBridge opens...\n\nBridge Opens in Oldport\n\ntext_fields\nbookmark_border\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 breadcrumb", "7 boilerplate", "8 boilerplate"],
		},
	],
	[
		"a paper and its city beside the stamp are nobody's name",
		`Bridge Opens in Oldport\nOldport Times Oslo\nMay 3, 2024\n${lead}\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", deck: "Oldport Times Oslo", stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"a picture's text and its caption are one sentence with its stop, and stand for no headline",
		`Mayor warns thieves of signs\n\nThe mayor opens the new road.\nThe mayor opens the new road.\nThe mayor opens the new road.\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor warns thieves of signs", body: [lead, second], leftOut: ["3 caption", "4 caption", "5 caption"] },
	],
	[
		"names of languages in their own and in English, glued, behind the day of the crawl",
		` date 2024-05-03 English English हिन्दी Hindi বাংলা Bengali മലയാളംMalayalam తెలుగుTELUGU اردو Urdu\nBridge Opens in Oldport\n\n${lead}\n\n${second}\n`,
		{ captured: "2024-05-03", headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a rubric behind the day of the crawl, above the headline and its stamp",
		` date 2024-05-03 River cup final\n\nMayor arrives in court to hear what the new bridge costs\n\nTown May 03, 2024 07:05\n\nOSLO (Reuters) - ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor arrives in court to hear what the new bridge costs",
			stamps: ["unknown May 03, 2024 07:05"],
			dateline: "OSLO (Reuters) -",
			body: [lead, second],
			leftOut: ["1 crawl-scrap", "5 beside-stamp"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"decks, each set off, between the headline and the text",
		`Anxiety over fresh floods on both banks of the river\n\nCouncil shuts the school by the mill\n\nTwo boats found on the road to the town\n\nMayor asks the army for help and tents\n\n${lead}\n\n${second}\n`,
		{
			headline: "Anxiety over fresh floods on both banks of the river",
			body: [
				"Council shuts the school by the mill",
				"Two boats found on the road to the town",
				"Mayor asks the army for help and tents",
				lead,
				second,
			],
		},
	],
	[
		"what a site says of itself, above the headline and the dateline",
		`When the river comes closer.\n\nWe help you see farther.\n\nWhy the mayor does not want to talk\n\nOSLO — ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Why the mayor does not want to talk",
			dateline: "OSLO —",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 above-headline", "3 above-headline"],
		},
	],
	[
		"a text broken at a column has no headline in its first line",
		"Oldport, one of the towns on the river, reported a good\nnumber of visitors in the first three quarters of the year.\nThe number of visitors of the town amounted to some 530,500\nfor the nine months, up 14.2 percent on the year, and more\nwill come in winter, said Ann Lee, who speaks for the town,\nat a meeting with the press.\n",
		{
			body: [
				"Oldport, one of the towns on the river, reported a good number of visitors in the first three quarters of the year. The number of visitors of the town amounted to some 530,500 for the nine months, up 14.2 percent on the year, and more will come in winter, said Ann Lee, who speaks for the town, at a meeting with the press.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"region and theme of a story, below its headline",
		`Bridge Opens in Oldport\nRegion:World News, Norway\nTheme: Politics\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			labels: ["World News", "Norway", "Politics"],
			body: [lead, second],
			leftOut: ["2 tag-list", "3 tag-list"],
		},
	],
	[
		"a player of sound and a file photo between headline and text",
		`Most Widely Read Newspaper\n\nPolice rescue eight victims of the flood\n\npolice\n\nFILE: A policeman\n\nGetting your Trinity Audio player ready...\n\n${lead}\n\n${second}\n`,
		{
			headline: "Police rescue eight victims of the flood",
			body: [lead, second],
			leftOut: ["1 boilerplate", "5 header-line", "7 caption", "9 boilerplate"],
		},
	],
	[
		"the title of a site behind the day of the crawl, the page's day, and the story's with its time",
		` date 2024-05-03 River News - Local News - Oldpost\n\nFriday, 03 May 2024\nFriday, 03 May 2024 06:02 PM\n\nMayor and council open a bridge over the river\n\n${lead} ${second}\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor and council open a bridge over the river",
			stamps: ["unknown Friday, 03 May 2024 06:02 PM"],
			body: [`${lead} ${second}`, second],
			leftOut: ["1 crawl-scrap", "3 masthead"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a label that lost its stamp and the word that joined them, on a page without a headline; a stamp at the end",
		`Connect with us\n\nPublished\n\non\n\n${lead}\n\n${second}\n\nPublish : 2024-05-03 11:21:00\n`,
		{
			stamps: ["published Publish : 2024-05-03 11:21:00"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"a heading of a box is nobody's name; an agency and a stroke open the text",
		`Is Oldport the center of the river trade?\n\nPublished May 3, 2024 09:50 am\n\nAt A Glance\n\nShafaq News / ${lead}\n\n${second}\n`,
		{
			headline: "Is Oldport the center of the river trade?",
			stamps: ["published Published May 3, 2024 09:50 am"],
			dateline: "Shafaq News /",
			body: [lead, second],
			leftOut: ["5 header-line"],
		},
	],
	[
		"a telephone number of three pairs of digits is no day; a button of one word more",
		`+375 (1719) 28-2-60\n\nLearn more\n\nTuesday, 7 May 2024\n\nCouncil of Oldport opens the new bridge over the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge over the river",
			stamps: ["unknown Tuesday, 7 May 2024"],
			body: [lead, second],
			leftOut: ["1 contact", "3 boilerplate"],
		},
	],
	[
		"a reporter's name above the desk; a headline that ends in a verb and its particle, right above the next line",
		`Old council promises more as rescue crews go on\nAnn Marlow\n\nHarbour County Correspondent\n\n${lead}\n\n${second}\n`,
		{
			headline: "Old council promises more as rescue crews go on",
			byline: "Ann Marlow",
			authors: ["Ann Marlow"],
			body: [lead, second],
			leftOut: ["4 further-byline"],
		},
	],
	[
		"countries and cities without a word between are the page's key words, not its headline",
		`Last minute\n\nAzerbaijan Uzbekistan Kazakhstan Tashkent\n\nTashkent hosts talks of three ministers on energy\n\nBAKU, Azerbaijan, May 1. ${lead}\n\n${second}\n`,
		{
			headline: "Tashkent hosts talks of three ministers on energy",
			dateline: "BAKU, Azerbaijan, May 1.",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline"],
		},
	],
	[
		"when a page was archived is not when its story was published; a rubric twice, networks, and a caption of a file picture",
		`News News•\n\nFacebook Instagram Youtube\n\narchived 17 Oct 2024 19:16:23 UTC\n17 Oct, 2024 16:34\n\nCouncil of Oldport opens the new bridge\n\nDivers. (Ann Lee/Wire24, File)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge",
			stamps: ["unknown 17 Oct, 2024 16:34"],
			labels: ["News News•"],
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 event-time", "5 beside-stamp", "10 caption"],
		},
	],
	[
		"what a feed counts below the headline, and the words of an offer above it",
		`We've got news for you.\n\nRegister on Oldport Live at no cost to receive newsletters, read exclusive articles & more.\n\nCouncil of Oldport opens the new bridge\n\n$\n0\n0\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge",
			body: [lead, second],
			leftOut: ["1 boilerplate", "3 boilerplate", "7 boilerplate", "8 counter", "9 counter"],
		},
	],
	[
		"an agency in brackets, from which a site took the story, above the agency's own dateline, is no headline",
		`(MENAFN- IANS) OSLO, Feb 12 (IANS) ${lead}\n\n${second}\n`,
		{
			dateline: "OSLO, Feb 12 (IANS)",
			body: [lead, second],
			leftOut: ["1 before-dateline"],
			problems: ["headline-missing"],
		},
	],
	[
		"somebody and an office right above the sentence that names them so: a picture's text",
		`Ann Lee, member of the council for the north of Oldport\nAnn Lee, member of the council for the north of Oldport, opened a bridge over the river on Monday.\n${second}\n`,
		{
			body: ["Ann Lee, member of the council for the north of Oldport, opened a bridge over the river on Monday.", second],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the text of a user's picture above the headline; a byline that ends in a stop",
		`alee's picture\nCouncil of Oldport opens the new bridge over the river\n\nBy Our Correspondent.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge over the river",
			byline: "By Our Correspondent.",
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"the headline of a feed twice in front of the text; a button that asks to join",
		`Join Whatsapp Channel\n\nOldport opens bridge number 2\n\nOldport opens bridge number 2Oldport opens bridge number 2 ${lead}\n\n${second}\n`,
		{
			headline: "Oldport opens bridge number 2",
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"a headline that ends in a shortened word; a city in capitals and a stroke open the text",
		`Sunday, May 5, 2024\n\nMayor of Oldport asked to form new govt.\n\nBAGHDAD / ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport asked to form new govt.",
			stamps: ["unknown Sunday, May 5, 2024"],
			dateline: "BAGHDAD /",
			body: [lead, second],
		},
	],
	[
		"a caption that ends in the letters of the photographer's address",
		`Council of Oldport opens the new bridge over the river\n\nThe mayor on the bridge on the 31st. Photo by Lee Ann lee7@\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge over the river",
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"a menu in one line above the headline; a byline that ends in a dash",
		`Sign In | My Account | Subscribe | News | Home RSS\n\nBridge Opens in Oldport\n\nBy Ann Lee -\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", byline: "By Ann Lee -", authors: ["Ann Lee"], body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"captions longer than a headline, with their credit behind or in front, and headlines of other stories above the page's own",
		` date 2018-06-25 FILE - ${lead} ${second} ${second} (AP Photo/Ann Lee, File)\nMayor looks for money in the river\n(Ann Lee/Oldport Star via AP). ${lead} ${second} ${second}\nA boat was found in the hall\n\nBridge Opens in Oldport\n\nShare\n\nOSLO (AP) — ${lead}\n\n${second}\n`,
		{
			captured: "2018-06-25",
			headline: "Bridge Opens in Oldport",
			dateline: "OSLO (AP) —",
			body: [lead, second],
			leftOut: ["1 caption", "2 above-headline", "3 caption", "4 above-headline", "8 boilerplate"],
		},
	],
	[
		"a line that begins with “From the” is a headline, no byline",
		`Thursday, March 20, 2014\n\nFrom the Mayor's Address\n\n${lead}\n\n${second}\n`,
		{ headline: "From the Mayor's Address", stamps: ["unknown Thursday, March 20, 2014"], body: [lead, second] },
	],
	[
		"a deck that is a sentence stands above the picture, the text below it",
		`Live: Bridge Opens in Oldport\n\nThe council said it would open on Monday.\n\nThe bridge in May (Ann Lee/PA)\nThe bridge in May (Ann Lee/PA)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Live: Bridge Opens in Oldport",
			deck: "The council said it would open on Monday.",
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"drawn lines above a headline, and a longer deck set off as the headline is",
		`_\n_\n\nThe quietest week on the river road\n\nBetween Friday noon and Sunday night nobody was hurt on the road along the river\n\n${lead}\n\n${second}\n`,
		{
			headline: "The quietest week on the river road",
			deck: "Between Friday noon and Sunday night nobody was hurt on the road along the river",
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"a rubric behind a number sign; a paper with the place behind the name",
		`#World News\nApril 13, 2013 / 10:59 AM / in 4 years\n\nPonte nova abre em Oldport\n\nPor Ana Lima, TV Rio e g1 SP — Rio Velho\n\n${lead}\n\n${second}\n`,
		{
			headline: "Ponte nova abre em Oldport",
			byline: "Por Ana Lima, TV Rio e g1 SP — Rio Velho",
			authors: ["Ana Lima"],
			labels: ["World News"],
			section: "World News",
			stamps: ["unknown April 13, 2013 / 10:59 AM"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"the headline and its author behind the dateline of a Chinese wire",
		"港城新橋開通以後\n\n中新社北京11月8日电 题:港城新橋開通以後\n\n作者李小明\n\n港城的人说,新橋很好。市长感谢大家的工作和耐心。\n\n新橋用了三年时间。\n",
		{
			headline: "港城新橋開通以後",
			byline: "作者李小明",
			authors: ["李小明"],
			dateline: "中新社北京11月8日电 题:",
			body: ["港城的人说,新橋很好。市长感谢大家的工作和耐心。", "新橋用了三年时间。"],
		},
	],
	[
		"the page's menu is longer than sixty lines",
		`${"Harbour\nRiver\nMarket\n".repeat(30)}\nBridge Opens in Oldport\n\nBy Ann Lee\n\n3 June 2024, 09:12\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 June 2024, 09:12"],
			body: [lead, second],
			leftOut: Array.from({ length: 90 }, (_, index) => `${index + 1} menu`),
		},
	],
	[
		"a stamp whose time goes on behind a dash on the next line; who posted it stands in small letters below “By”",
		`Bridge Opens in Oldport\n\nBy\nadmin\n\nPublished: 17/06/2024\n\n- 07:24\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "admin",
			stamps: ["published Published: 17/06/2024 - 07:24"],
			body: [lead, second],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"a dateline alone on its line below the stamp is nobody's name",
		`Bridge Opens in Oldport\n3 June 2024, 09:12\nOslo, Nordvik (ots)\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge Opens in Oldport", stamps: ["unknown 3 June 2024, 09:12"], dateline: "Oslo, Nordvik (ots)", body: [lead, second] },
	],
	[
		"a deck that begins with a place in capitals, above its byline and stamp",
		`Many Questions about the Bridge\n\nOLDPORT - ${lead} Nobody knows today who will pay for it, and the council meets again on Friday.\n\nBy Ann Lee - 3 June 2024, 09:12\n\n${second}\n`,
		{
			headline: "Many Questions about the Bridge",
			deck: `OLDPORT - ${lead} Nobody knows today who will pay for it, and the council meets again on Friday.`,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 June 2024, 09:12"],
			body: [second],
		},
	],
	[
		"a caption with who took the picture behind a dash, on the crawl line; the dateline in capitals below it",
		` date 2024-06-03 The bridge before it was opened. — Picture by Ann Lee Marsh\n\nOLDPORT, June 3 — ${lead}\n\n${second}\n`,
		{ captured: "2024-06-03", dateline: "OLDPORT, June 3 —", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	[
		"a paper, a name and a place with its day, each on a line of its own above the text",
		`Bridge Opens in Oldport\n\nMarsh News Service\n\nAnn Lee\n\nOslo, June 3\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge Opens in Oldport",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			dateline: "Oslo, June 3",
			body: [lead, second],
			leftOut: ["3 further-byline"],
		},
	],
	[
		"a place in capitals before a whole paragraph is no deck",
		`Many Questions about the Bridge\n\nOLDPORT - ${lead} Nobody knows today who will pay for it, and the council meets again on Friday.\n\n${second}\n`,
		{
			headline: "Many Questions about the Bridge",
			dateline: "OLDPORT -",
			body: [`${lead} Nobody knows today who will pay for it, and the council meets again on Friday.`, second],
		},
	],
	[
		"a summary that the first paragraph repeats and goes on from",
		`Bridge Opens in Oldport\n\nOslo: ${lead}\n\nOslo: ${lead} ${second}\n`,
		{ headline: "Bridge Opens in Oldport", dateline: "Oslo:", body: [`${lead} ${second}`], leftOut: ["3 repeated-paragraph"] },
	],
	[
		"openings of other stories, cut off, below the text",
		`Bridge Opens in Oldport\n\n${lead}\n${second}\nOSLO: The mayor of the town went home on Wednesday, and the...\nLIMA: The high court of the land has ruled on Friday that...\n`,
		{ headline: "Bridge Opens in Oldport", body: [lead, second], leftOut: ["5 below-text", "6 below-text"] },
	],
	[
		"crawl line with address, three ISO stamps in order, a stamp for people, a label, a dateline",
		` date 2024-06-03 https://harbour.example/a.html\nNew Bridge Opens in the Old Town\n2024-06-03T09:12+0000\n2024-06-03T09:15+0000\n2024-06-03T10:05+0000\n09:15 GMT 03.06.2024 (Updated: 10:05 GMT 03.06.2024)\nBeing updated\nMOSCOW (Sputnik) – ${lead}\n${second}\n`,
		{
			address: "https://harbour.example/a.html",
			captured: "2024-06-03",
			headline: "New Bridge Opens in the Old Town",
			labels: ["Being updated"],
			stamps: [
				"unknown 2024-06-03T09:12+0000",
				"unknown 2024-06-03T09:15+0000",
				"unknown 2024-06-03T10:05+0000",
				"unknown 09:15 GMT 03.06.2024",
				"modified Updated: 10:05 GMT 03.06.2024",
			],
			dateline: "MOSCOW (Sputnik) –",
			body: [lead, second],
		},
	],
	[
		"buttons that no table knows, between stamp and text; a reading time; a credit with its sign",
		`Bridge to Reopen After Long Years\nVon Anna Groß\n13. März 2023, 15:05 Uhr\nLesezeit: 3 Min.\nZum Heft der Woche legen\nDie alte Brücke. © Max Kurz/dpa\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			byline: "Von Anna Groß",
			authors: ["Anna Groß"],
			stamps: ["unknown 13. März 2023, 15:05 Uhr"],
			body: [lead, second],
			leftOut: ["4 counter", "5 header-line", "6 caption"],
		},
	],
	[
		"an Arabic author, of whom the line says that she wrote",
		`المنارة القديمة تضيء من جديد\nكتبت سلمى المرافئي\n٢ أكتوبر ٢٠٢٢ - ١٨:٣٠\n${lead}\n${second}`,
		{
			headline: "المنارة القديمة تضيء من جديد",
			byline: "كتبت سلمى المرافئي",
			authors: ["سلمى المرافئي"],
			stamps: ["unknown ٢ أكتوبر ٢٠٢٢ - ١٨:٣٠"],
			body: [lead, second],
		},
	],
	[
		"a deck that is a sentence, a name and an office above the stamp",
		`Bridge to Reopen After Long Years\nThe bridge has been closed since the flood of 2019.\nAnna Lie\nJournalist\nPublisert 13. mars 2023 kl. 15:05\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			deck: "The bridge has been closed since the flood of 2019.",
			byline: "Anna Lie",
			authors: ["Anna Lie"],
			stamps: ["published Publisert 13. mars 2023 kl. 15:05"],
			body: [lead, second],
			leftOut: ["4 boilerplate"],
		},
	],
	[
		"labels whose stamp was lost, and a joining word, on a page that nobody signs",
		`El puente se abre tras la crecida\n\nPublicado hace\n\nel\n\nPublicado el:\n\n${lead}\n${second}`,
		{ headline: "El puente se abre tras la crecida", body: [lead, second], leftOut: ["3 header-line", "5 header-line", "7 boilerplate"] },
	],
	[
		"a button that no table knows, on a page that nobody signs",
		`Bridge to Reopen After Long Years\n\nNew episode\n\n${lead}\n\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", body: [lead, second], leftOut: ["3 header-line"] },
	],
	[
		"two halves of a sentence right below the headline of a page that nobody signs are text",
		`Bridge to Reopen After Long Years\nThe council\nsaid on Monday that the bridge opens.\n${lead}`,
		{ headline: "Bridge to Reopen After Long Years", body: ["The council said on Monday that the bridge opens.", lead] },
	],
	[
		"a handle below the stamp, above a first paragraph that ends without a stop",
		`Bridge to Reopen After Long Years\nOn March 17, 2019\nHarbourdesk-EN\n\n${lead.slice(0, -1)}\n\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown March 17, 2019"],
			body: [lead.slice(0, -1), second],
			leftOut: ["3 header-line"],
		},
	],
	[
		"a paper and its photographer behind the caption, twice; a credit in Polish; a picture's mark",
		`Bridge to Reopen After Long Years\n![the old bridge](bridge.jpg)\nfot. Jan Nowak\nThe mayor at the bridge in Oldport. HARBOUR/Jane Doe\nThe mayor at the bridge in Oldport. HARBOUR/Jane Doe\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			body: [lead, second],
			leftOut: ["2 caption", "3 caption", "4 caption", "5 caption"],
		},
	],
	[
		"a Japanese caption with its equals sign, and a notice for subscribers",
		"港町の新しい橋が月曜日に開通した理由とは何か\n\n2023年7月30日 06時00分\n\n記事をマイページに保存して、あとで読むことができます。\n\n開通した橋＝３月１日、港町で\n\n港町で新しい橋が月曜日に開通し、町は三年の工事が終わったと発表した。\n\n町長は記者団に語った。",
		{
			headline: "港町の新しい橋が月曜日に開通した理由とは何か",
			stamps: ["unknown 2023年7月30日 06時00分"],
			body: ["港町で新しい橋が月曜日に開通し、町は三年の工事が終わったと発表した。", "町長は記者団に語った。"],
			leftOut: ["5 boilerplate", "7 caption"],
		},
	],
	[
		"a headline of two sentences, the first line of its page",
		`В порту открыли новый мост. Мэр назвал его красивым\n${lead}\n${second}`,
		{ headline: "В порту открыли новый мост. Мэр назвал его красивым", body: [lead, second] },
	],
	[
		"a headline with a stop, which the first paragraph tells again",
		`Council votes to close the old harbour bridge.\n\nThe council voted on Monday to close the bridge over the old harbour for two years of repair.\n\n${second}`,
		{
			headline: "Council votes to close the old harbour bridge.",
			body: ["The council voted on Monday to close the bridge over the old harbour for two years of repair.", second],
		},
	],
	[
		"two sentences that say different things have no headline above them",
		`The council of the old harbour met on Monday evening.\n\n${lead}\n\n${second}`,
		{ body: ["The council of the old harbour met on Monday evening.", lead, second], problems: ["headline-missing"] },
	],
	[
		"a word between the stamp, the first line of the page, and the text",
		`Le 10 mai 2022\n\nIncendie\n\n${lead}\n\n${second}`,
		{ headline: "Incendie", stamps: ["unknown 10 mai 2022"], body: [lead, second] },
	],
	[
		"the text of a picture behind the crawl day, and its caption below the headline",
		` date 2024-04-25 The governor of Oldport Johnson Lake\n\nYou knew that the flood was coming\n\nThe governor of Oldport Johnson Lake.\n\nBy Ann Lee\n\n${lead}\n\n${second}`,
		{
			captured: "2024-04-25",
			headline: "You knew that the flood was coming",
			deck: "The governor of Oldport Johnson Lake.",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the headline in other words below the stamp",
		`The council of Oldport wants no fireworks\n\nPosted on 11 July 2022\nThe council of Oldport asks for no rockets\n\n${lead}\n\n${second}`,
		{ headline: "The council of Oldport wants no fireworks", stamps: ["published Posted on 11 July 2022"], body: [lead, second] },
	],
	[
		"a Chinese byline with its place beside the stamp, and a caption with its photographer",
		"港町新橋週一上午通車鎮長出席典禮\n\n2025/12/20 05:30 記者王小明／港町報導\n鎮長週一出席通車典禮。（記者李大華攝）\n\n港町的新橋週一通車，工程費時三年，鎮公所說，費用比計畫高。\n\n鎮長說，居民很高興。",
		{
			headline: "港町新橋週一上午通車鎮長出席典禮",
			byline: "記者王小明／港町報導",
			authors: ["王小明"],
			stamps: ["unknown 2025/12/20 05:30"],
			body: ["港町的新橋週一通車，工程費時三年，鎮公所說，費用比計畫高。", "鎮長說，居民很高興。"],
			leftOut: ["4 caption"],
		},
	],
	[
		"links into a Korean page above the headline",
		"항구신문 본문 바로가기 메뉴 바로가기\n\n항구 마을의 새 다리가 월요일에 열렸다\n\n항구 마을의 새 다리가 월요일에 열렸고 공사는 삼 년이 걸렸다고 마을이 밝혔다.",
		{
			headline: "항구 마을의 새 다리가 월요일에 열렸다",
			body: ["항구 마을의 새 다리가 월요일에 열렸고 공사는 삼 년이 걸렸다고 마을이 밝혔다."],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"the stamp and the headline of another story above the page's own",
		`27.11.2025 | 09:26\nFerry runs aground near the lighthouse\nBridge to Reopen After Long Years\nLocal 27 November 2025 | 09:09\n\nBridge to Reopen After Long Years\n\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			labels: ["Local"],
			section: "Local",
			stamps: ["unknown 27 November 2025 | 09:09"],
			body: [lead, second],
			leftOut: ["1 masthead", "2 above-headline"],
		},
	],
	[
		"half a sentence behind the crawl day is no headline",
		` date 2019-12-28 The old bridge was closed on Monday after a barge ran into\n\nits middle pillar in the early hours.\n\n${lead}`,
		{
			captured: "2019-12-28",
			body: ["The old bridge was closed on Monday after a barge ran into its middle pillar in the early hours.", lead],
			problems: ["headline-missing"],
		},
	],
	[
		"a page of a government: office and place below their words, the day of the speech is not that of the page",
		`Speech on the New Bridge in Oldport\n\nThe minister's speech at the opening.\n\nFrom:\nDepartment for Harbours and Canals\nPublished\n18 May 2023\nLocation:\nOldport Town Hall\nDelivered on:\n17 May 2023 (Transcript of the speech, as it was given)\n\n${lead}\n\n${second}`,
		{
			headline: "Speech on the New Bridge in Oldport",
			deck: "The minister's speech at the opening.",
			stamps: ["published Published 18 May 2023"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "6 header-line", "9 boilerplate", "10 header-line", "11 boilerplate", "12 event-time"],
		},
	],
	[
		"a deck between headline and pictures; a caption, and again with its credit glued to it; a place beside the stamp",
		`El puente de Puertoviejo reabre tras tres años\nLos vecinos reclaman una compensación por las obras\nVista del puente, este miércoles.\nVista del puente, este miércoles.ANA LÓPEZ (EFE)\nJuan Roca\nPuertoviejo - 03 may 2023 - 05:30 CEST\n${lead}\n${second}`,
		{
			headline: "El puente de Puertoviejo reabre tras tres años",
			deck: "Los vecinos reclaman una compensación por las obras",
			byline: "Juan Roca",
			authors: ["Juan Roca"],
			stamps: ["unknown 03 may 2023 - 05:30 CEST"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "6 beside-stamp"],
		},
	],
	[
		"a label between headline and deck",
		`Three held for the theft of a temple bell\nPremium\nThe bell weighs forty kilograms and is old\nJune 09, 2023 08:44 pm\n\n${lead}\n${second}`,
		{
			headline: "Three held for the theft of a temple bell",
			deck: "The bell weighs forty kilograms and is old",
			labels: ["Premium"],
			stamps: ["unknown June 09, 2023 08:44 pm"],
			body: [lead, second],
		},
	],
	[
		"a breadcrumb that ends in the headline; a name, an office and a handle",
		`Home » News » Metro » Police arrest three over the market fire in Oldport\nMetro\nPolice arrest three over the market fire in Oldport\nBy: Nestor Cruz - Reporter / @nestorcruz\n09:30 AM February 17, 2021\n${lead}\n${second}`,
		{
			headline: "Police arrest three over the market fire in Oldport",
			byline: "By: Nestor Cruz - Reporter / @nestorcruz",
			authors: ["Nestor Cruz"],
			labels: ["Metro"],
			section: "Metro",
			stamps: ["unknown 09:30 AM February 17, 2021"],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"a second headline without a stop above a name with its office",
		`14:21, 3 октября 2022\nДепутат предложил отменить пошлину на книги\nДепутат Громов предложил отменить ввозную пошлину\nИрина Власова (Редактор отдела)\n${lead}\n${second}`,
		{
			headline: "Депутат предложил отменить пошлину на книги",
			deck: "Депутат Громов предложил отменить ввозную пошлину",
			byline: "Ирина Власова (Редактор отдела)",
			authors: ["Ирина Власова"],
			stamps: ["unknown 14:21, 3 октября 2022"],
			body: [lead, second],
		},
	],
	[
		"a Korean reporter above the stamps",
		"옛 항구 다리가 3년 만에 다시 열려\n김민수 기자\n입력 2023.04.11. 10:20\n\n옛 항구의 다리가 11일 다시 열렸다. 공사는 3년이 걸렸다고 시장이 말했다.",
		{
			headline: "옛 항구 다리가 3년 만에 다시 열려",
			byline: "김민수 기자",
			authors: ["김민수"],
			stamps: ["published 입력 2023.04.11. 10:20"],
			body: ["옛 항구의 다리가 11일 다시 열렸다. 공사는 3년이 걸렸다고 시장이 말했다."],
		},
	],
	[
		"stamps above the headline: of two lines without a stop the first is it",
		`13 March 2023, 15:05\nBridge to Reopen After Years\nThe council says that the work begins in spring\nMOSCOW, March 13. /TASS/. ${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			deck: "The council says that the work begins in spring",
			stamps: ["unknown 13 March 2023, 15:05"],
			dateline: "MOSCOW, March 13. /TASS/.",
			body: [lead, second],
		},
	],
	[
		"a credit with its stamp behind the word for source",
		`Bridge to Reopen After Long Years\nSource: Harbour Wire| 2023-03-13 07:45:12|Editor: ann\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown 2023-03-13 07:45:12"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"a share button beside the day makes it no masthead; the slogan above the menu is no headline",
		`Oldport Observer\nNews for the valley\nMenu\nBridge to Reopen After Years\n13 March 2023 Share\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 boilerplate", "5 beside-stamp"],
		},
	],
	[
		"a breadcrumb that ends in the headline; an office behind the name",
		`Home Business Bridge to Reopen After Years\nBridge to Reopen After Years\nBy Mark Lane, news reporter\n13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			byline: "By Mark Lane, news reporter",
			authors: ["Mark Lane"],
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a trail from the home page, its parts divided by strokes; no spaces between the words of Thai",
		`หน้าแรก / ภูมิภาค\nเปิดสะพานใหม่ข้ามแม่น้ำ\n13 มีนาคม 2566 14:22 น.\n${lead}\n${second}`,
		{
			headline: "เปิดสะพานใหม่ข้ามแม่น้ำ",
			stamps: ["unknown 13 มีนาคม 2566 14:22 น."],
			body: [lead, second],
			leftOut: ["1 breadcrumb"],
		},
	],
	[
		"a place and its day alone above the text: the dateline, and a stamp",
		`Bridge to Reopen After Long Years\nOslo, 13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			dateline: "Oslo, 13 March 2023",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
		},
	],
	[
		"source, number and button between stamp and text, each a word and a colon; a paper and its agency",
		`Ти си овде\n当前位置：首页 > 社会\nBridge to Reopen After Long Years\n13 March 2023\nИзвор: Танјуг\nКод вести: 123456\nPartage :\nThe Valley Times (AP)\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 boilerplate", "5 boilerplate", "6 header-line", "7 header-line", "8 header-line"],
		},
	],
	[
		"a name below a lone “By”; an age behind the name is none of it",
		`Bridge to Reopen After Long Years\nBy\nMark Lane\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			byline: "Mark Lane",
			authors: ["Mark Lane"],
			body: [lead, second],
			leftOut: ["2 boilerplate"],
		},
	],
	[
		"how long ago, in a letter, behind the name",
		`Bridge to Reopen After Long Years\nStory by Mark Lane • 3h\n${lead}\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", byline: "Story by Mark Lane • 3h", authors: ["Mark Lane"], body: [lead, second] },
	],
	[
		"name and paper before the stamp in one line; a time and a mark in lines of their own",
		`Bridge to Reopen After Long Years\nMark Lane · Lake News · Posted: March 13, 2023 2:22 PM\n14:22\n|\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			byline: "Mark Lane · Lake News",
			authors: ["Mark Lane"],
			stamps: ["published Posted: March 13, 2023 2:22 PM"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 header-line"],
		},
	],
	[
		"a Romanian byline",
		`Bridge to Reopen After Long Years\nde Ioana Pop\n${lead}\n${second}`,
		{ headline: "Bridge to Reopen After Long Years", byline: "de Ioana Pop", authors: ["Ioana Pop"], body: [lead, second] },
	],
	[
		"two short sentences above a stamp at the very end are the text",
		"港の灯台、百年ぶりに点灯\n2024年5月7日 14:22\n北の町の古い灯台が7日、百年ぶりに点灯した。\n市によると、夏まで毎晩点灯する。\n［北海新聞 2024年5月7日掲載］",
		{
			headline: "港の灯台、百年ぶりに点灯",
			stamps: ["unknown 2024年5月7日 14:22", "published 2024年5月7日掲載"],
			leftOut: ["5 beside-stamp"],
			body: ["北の町の古い灯台が7日、百年ぶりに点灯した。", "市によると、夏まで毎晩点灯する。"],
		},
	],
	[
		"a caption that is printed twice and signed by an agency is no headline; a handle below the stamp",
		`Bridge to Reopen After Long Years\n13 March 2023\nLake News | @lakenews\nDivers found the bell in March. — Reuters\nDivers found the bell in March. — Reuters\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 caption", "5 caption"],
		},
	],
	[
		"what stands around a press release",
		`FOR IMMEDIATE RELEASE\nMarch 13, 2023\nCounty opens new library branch\nMEDIA CONTACT: Ann Smith, 555-0100\n${lead}\n${second}`,
		{
			headline: "County opens new library branch",
			stamps: ["unknown March 13, 2023"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "4 boilerplate"],
		},
	],
	[
		"an editor behind the reporter is no author",
		`Bridge to Reopen After Years\nReporter: Mark Lane | Editor: Ann Lee\n13 March 2023\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Years",
			byline: "Reporter: Mark Lane | Editor: Ann Lee",
			authors: ["Mark Lane"],
			stamps: ["unknown 13 March 2023"],
			body: [lead, second],
		},
	],
	[
		"a deck, a button and a caption that are sentences above the stamp; a paper is no author",
		`Bridge to Reopen After Long Years\nThe council warns of a dry autumn.\nThe bridge on Sunday.\nThe Lake Post (Oldport)\nBy Mark Lane\nAugust 2, 2020 4:15 pm\n${lead}\n${second}`,
		{
			headline: "Bridge to Reopen After Long Years",
			deck: "The council warns of a dry autumn.",
			byline: "By Mark Lane",
			authors: ["Mark Lane"],
			stamps: ["unknown August 2, 2020 4:15 pm"],
			body: [lead, second],
			leftOut: ["3 header-line", "4 header-line"],
		},
	],
	[
		"crawl line with the headline in it",
		` date 2024-06-03 New bridge opens in the old town\n\nThe council calls it a 'great day'\n\nAP\n\n${lead}\n\n${second}`,
		{
			captured: "2024-06-03",
			headline: "New bridge opens in the old town",
			deck: "The council calls it a 'great day'",
			byline: "AP",
			body: [lead, second],
		},
	],
	[
		"crawl line with dateline and text in it",
		` date 2024-06-03 LONDON, June 4 (Reuters) - ${lead}\n${second}`,
		{
			captured: "2024-06-03",
			dateline: "LONDON, June 4 (Reuters) -",
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"crawl line with a menu word in it, byline and stamp in one line",
		` date 2024-06-03 Open Menu\n\nNew Bridge Opens In The Old Town\n\nJane Doe (@jane) Published June 03, 2024 | 08:40 PM\n\n${lead}\n\n${second}`,
		{
			captured: "2024-06-03",
			headline: "New Bridge Opens In The Old Town",
			byline: "Jane Doe (@jane)",
			authors: ["Jane Doe"],
			stamps: ["published Published June 03, 2024 | 08:40 PM"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"crawl line with a month only, and an unknown scrap that is named in a problem",
		` date 2023-08 Zorp\nNew bridge opens in the old town\n${lead}\n${second}`,
		{
			captured: "2023-08",
			headline: "New bridge opens in the old town",
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"crawl line with a day that the calendar does not have: nothing is captured on it",
		` date 2024-02-30 https://harbour.example/a.html\nNew bridge opens in the old town\n${lead}`,
		{
			address: "https://harbour.example/a.html",
			headline: "New bridge opens in the old town",
			body: [lead],
			leftOut: ["1 crawl-line"],
			problems: ["date-impossible"],
		},
	],
	[
		"no crawl line: the address alone in a line, rubric, headline, deck, byline, stamp",
		`https://harbour.example/b.html\nPolitics\nNew bridge opens in the old town\nThe council had planned it for years, and nobody believed in it.\nBy Jane Doe and Per Olsen\n3 June 2024, 12:05\n${lead}\n${second}`,
		{
			address: "https://harbour.example/b.html",
			headline: "New bridge opens in the old town",
			deck: "The council had planned it for years, and nobody believed in it.",
			byline: "By Jane Doe and Per Olsen",
			authors: ["Jane Doe", "Per Olsen"],
			labels: ["Politics"],
			section: "Politics",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
		},
	],
	[
		"a related link inside the text is no address of the article",
		`New bridge opens in the old town\n${lead}\n${second}\nhttps://harbour.example/other.html\nThe ferry will stop in autumn, the council added on Monday.`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, second, "The ferry will stop in autumn, the council added on Monday."],
			leftOut: ["4 address-line"],
		},
	],
	[
		"metadata dump: the headline twice, the description is the lead, a pair of stamps, key words, numbers",
		`New Bridge Opens in the Old Town\nNew Bridge Opens in the Old Town\nMOSCOW (Sputnik) - The town of Oldport opened a bridge over the river on Monday, the... 03.06.2024, Sputnik International\n2024-06-03T09:12+0000\n2024-06-03T10:05+0000\nworld\noldport\nnew bridge\nhttps://img.harbour.example/1.jpg\n${second}\nworld\noldport\nSputnik International\ndesk@harbour.example\n+74950000000\n252\nNews\nen_EN\n`,
		{
			headline: "New Bridge Opens in the Old Town",
			labels: ["world", "oldport", "new bridge"],
			section: "world",
			stamps: ["unknown 2024-06-03T09:12+0000", "unknown 2024-06-03T10:05+0000"],
			dateline: "MOSCOW (Sputnik) -",
			body: ["The town of Oldport opened a bridge over the river on Monday, the…", second],
			leftOut: [
				"3 description-tail",
				"9 address-line",
				"13 boilerplate",
				"14 contact",
				"15 contact",
				"16 counter",
				"17 label-below",
				"18 boilerplate",
			],
		},
	],
	[
		"page text: captions, a rubric's blurb and a teaser inside the text are left out",
		`- Sputnik International, 1920\nWorld\nThe newest stories from all over the world.\n\nNew Bridge Opens in the Old Town\n\n© AP Photo / Jane DoeThe mayor at the bridge\nThe mayor at the bridge - Sputnik International, 1920, 03.06.2024\nSubscribe\nMOSCOW (Sputnik) - ${lead}\nA ferry - Sputnik International, 1920, 02.06.2024\nAnalysis\nFerries Are a Thing of the Past\n${second}`,
		{
			headline: "New Bridge Opens in the Old Town",
			labels: ["World"],
			section: "World",
			dateline: "MOSCOW (Sputnik) -",
			body: [lead, second],
			leftOut: [
				"1 caption",
				"3 above-headline",
				"7 caption",
				"8 caption",
				"9 boilerplate",
				"11 caption",
				"12 related-story",
				"13 related-story",
			],
		},
	],
	[
		"subheads, items, marks of Markdown",
		`New bridge opens in the old town\n3 June 2024, 12:05\n${lead}\n>>>>What is next\n# 1 is the old bridge, * is the new one.\nThe council listed three things.\n- Paint\n- Lights\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [
				lead,
				"heading: What is next",
				"# 1 is the old bridge, * is the new one.",
				"The council listed three things.",
				"list: PaintLights",
				second,
			],
		},
	],
	[
		"a menu, a kicker, a masthead below the weather, related stories above the text",
		`19.1 C\nSunday, June 9, 2024\nHome\nNews\nOpinion\nSports\n\nNew bridge opens in the old town\n\nRelated stories\n\nFerry stops in autumn\n\nThe last ferry will leave the harbour...\n\n${lead}\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, second],
			leftOut: [
				"1 weather",
				"2 masthead",
				"3 menu",
				"4 menu",
				"5 menu",
				"6 menu",
				"10 related-story",
				"12 related-story",
				"14 related-story",
			],
		},
	],
	[
		"the paper's name above the stamp and the headline",
		`The Harbour Times\n3 June 2024, 12:05\nNew bridge opens in the old town\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"the paper's name above a rubric with its blurb",
		`The Harbour Times\n\nWorld\nThe newest stories from all over the world.\n\nNew bridge opens in the old town\n\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			labels: ["World"],
			section: "World",
			body: [lead, second],
			leftOut: ["1 above-headline", "4 above-headline"],
		},
	],
	[
		"a headline of three words above its stamp and the text is no paper's name",
		`Old Bridge Reopens\n3 June 2024, 12:05\n${lead}\n${second}\nFerries stop in the autumn`,
		{
			headline: "Old Bridge Reopens",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second, "Ferries stop in the autumn"],
		},
	],
	[
		"a kicker above a headline that is printed twice",
		`Brückenbau\nNew bridge opens in the old town\nNew bridge opens in the old town\n3 June 2024, 12:05\n${lead}`,
		{
			headline: "New bridge opens in the old town",
			labels: ["Brückenbau"],
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead],
		},
	],
	[
		"a short headline below the page's stamp and the rubrics of its menu",
		`News\nSport\nOpinion\n\n3 June 2024\nFire\n${lead}`,
		{
			headline: "Fire",
			stamps: ["unknown 3 June 2024"],
			body: [lead],
			leftOut: ["1 menu", "2 menu", "3 menu"],
		},
	],
	[
		"a deck that is a sentence, a name with its paper, and a caption with its day, above a dateline",
		`New bridge opens in the old town\n\nFew people know what it will cost the town in the end.\n\nAnn Lee | Harbour Times\n\nThe mayor speaks on the bridge on Tuesday, June 4, 2024.\n\nOSLO, Norway (AP) — ${lead}\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "Few people know what it will cost the town in the end.",
			byline: "Ann Lee | Harbour Times",
			authors: ["Ann Lee"],
			dateline: "OSLO, Norway (AP) —",
			body: [lead, second],
			leftOut: ["7 header-line"],
		},
	],
	[
		"below the stamp a sentence that ends in its day is AP's caption",
		`New bridge opens in the old town\n3 June 2024, 12:05\nThe mayor speaks on the bridge on Monday, June 3, 2024.\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"a deck above a picture's text, its caption and a name, which may be the picture's",
		`New bridge opens in the old town\n\nFew people know what it will cost the town in the end.\n\nThe mayor at the bridge\nThe mayor at the bridge | Photo by Jane Doe\n\nAnn Lee\n\n${lead}\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "Few people know what it will cost the town in the end.",
			body: [lead, second],
			leftOut: ["5 caption", "6 caption", "8 header-line"],
		},
	],
	[
		"credits: a photographer alone, with the paper, or a seller of pictures behind the caption",
		`New bridge opens in the old town\n3 June 2024, 12:05\nThe mayor at the bridge\nPhoto by Jane Doe\nThe town from the hill\nJane Doe/Harbour Times\nA ferry in the harbour. Getty Images\n${lead}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead],
			leftOut: ["3 header-line", "4 caption", "5 header-line", "6 caption", "7 caption"],
		},
	],
	[
		"a caption that ends in its day above its credit, a seller of pictures alone, and the stamp right below",
		`New bridge opens in the old town\nThe mayor speaks on the bridge on Tuesday, June 4, 2024.\n(AP Photo/Jane Doe)\nGetty Images\nJun 4, 2024 Updated Jun 5, 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown Jun 4, 2024", "modified Updated Jun 5, 2024"],
			body: [lead, second],
			leftOut: ["2 caption", "3 caption", "4 caption"],
		},
	],
	[
		"an advertisement with blank lines around it above the headline: the text tells nothing of it",
		`Great offers on winter shoes and coats\n\nCouncil of Oldport opens bridge over the river\n\n${lead}\n\n${second}`,
		{ headline: "Council of Oldport opens bridge over the river", body: [lead, second], leftOut: ["1 above-headline"] },
	],
	[
		"the title of a film below the headline, from another story",
		`Council of Oldport opens bridge over the river\n\nHow winter shoes are made of old nets\n\n${lead}\n\n${second}`,
		{
			headline: "Council of Oldport opens bridge over the river",
			deck: "How winter shoes are made of old nets",
			body: [lead, second],
		},
	],
	[
		"a byline with where to write to",
		`New bridge opens in the old town\nBy Ann Lee | ann@news.example\n${lead}`,
		{
			headline: "New bridge opens in the old town",
			byline: "By Ann Lee | ann@news.example",
			authors: ["Ann Lee"],
			body: [lead],
		},
	],
	[
		"related stories below a text of one sentence, with a dateline and a stamp of their own",
		`New bridge opens in the old town\n${lead}\n3 June 2024, 12:05\nShare this article\nRelated stories\nTower reopens after ten years\nOSLO (AP) — A tower reopened on Friday.\nMarch 3, 2021\nPrivacy policy`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead],
			leftOut: ["4 boilerplate", "5 related-story", "6 related-story", "7 related-story", "8 related-story", "9 related-story"],
		},
	],
	[
		"the same inside the text, which goes on below",
		`New bridge opens in the old town\n3 June 2024, 12:05\n${lead}\nRelated stories\nTower reopens after ten years\nOSLO (AP) — A tower reopened on Friday.\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["4 related-heading", "5 related-story", "6 related-story"],
		},
	],
	[
		"related stories above the dateline of the article: the nearest headline is its own teaser",
		`New bridge opens in the old town\n3 June 2024, 12:05\nRelated stories\nTower reopens after ten years\nOSLO (AP) — ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			dateline: "OSLO (AP) —",
			body: [lead, second],
			leftOut: ["3 related-story", "4 header-line"],
		},
	],
	[
		"one line with flash word, headline, dateline and text",
		`URGENT Bridge opens in old town: mayor Ouagadougou, June 3, 2024 (AFP) - ${lead}`,
		{
			headline: "Bridge opens in old town: mayor",
			labels: ["URGENT"],
			dateline: "Ouagadougou, June 3, 2024 (AFP) -",
			body: [lead],
		},
	],
	[
		"a relative time is no stamp, and nothing is invented for it",
		`New bridge opens in the old town\nPublished 2 hours ago\n${lead}`,
		{ headline: "New bridge opens in the old town", body: [lead], leftOut: ["2 relative-time"] },
	],
	[
		"sentences without a space between them are said, and left as they are",
		`New bridge opens in the old town\nThe town opened a bridge, the council said.Oldport is glad of it.`,
		{
			headline: "New bridge opens in the old town",
			body: ["The town opened a bridge, the council said.Oldport is glad of it."],
			problems: ["sentences-fused"],
		},
	],
	[
		"desk initials stay in the text, key words below it do not",
		`New bridge opens in the old town\n${lead}\n“We are glad,” the mayor said. PTI ABC XYZ\n\nOldport\nBridges`,
		{
			headline: "New bridge opens in the old town",
			labels: ["Oldport", "Bridges"],
			body: [lead, "“We are glad,” the mayor said. PTI ABC XYZ"],
		},
	],
	[
		"verses at the end are text, no key words",
		`New bridge opens in the old town\n${lead}\nRain on the iron\nRust on the rail`,
		{ headline: "New bridge opens in the old town", body: [lead, "Rain on the iron", "Rust on the rail"] },
	],
	[
		"a sentence between two sentences is text, though it opens like a footer",
		`New bridge opens in the old town\n${lead}\nCopyright law changes were discussed as well on Friday.\n${lead.replace("The", "A")}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, "Copyright law changes were discussed as well on Friday.", lead.replace("The", "A")],
		},
	],
	[
		"a blog: a short headline, name and stamp in one line, rubrics",
		`https://tide.example/two-mills/\nTwo mills\nPosted by Ann Lee on Friday 3 May 2024 at 7:45 pm\nFiled under: Mills, Fire\n${lead}\n${second}`,
		{
			address: "https://tide.example/two-mills/",
			headline: "Two mills",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["Mills", "Fire"],
			section: "Mills",
			stamps: ["published Friday 3 May 2024 at 7:45 pm"],
			body: [lead, second],
			leftOut: ["4 tag-list"],
		},
	],
	[
		"name and stamp in one line below the text, key words without a colon",
		`New bridge opens in the old town\n${lead}\n${second}\nPosted by Ann Lee on 3 May 2024\nTagged bridge, old town`,
		{
			headline: "New bridge opens in the old town",
			byline: "Posted by Ann Lee",
			authors: ["Ann Lee"],
			labels: ["bridge", "old town"],
			stamps: ["published 3 May 2024"],
			body: [lead, second],
			leftOut: ["5 tag-list"],
		},
	],
	[
		"a line that ends in an arrow leads elsewhere, and a line below a picture's credit tells of the picture",
		`3 May 2024, 07:43\n\nNew bridge opens in the old town\n\nRead the whole of it →\n\nPhoto: Oldport Archive\n\nThe mayor cuts the ribbon in front of the old tower hall\n\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 07:43"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "7 caption", "9 header-line"],
		},
	],
	[
		"the headline again, fused to the dateline of the text",
		`#oldport #bridges\n\nWho paid for the bridge?\n\nWho paid for the bridge?OLDPORT, May 3 (Wire) – ${lead}\n${second}`,
		{
			headline: "Who paid for the bridge?",
			labels: ["#oldport #bridges"],
			dateline: "OLDPORT, May 3 (Wire) –",
			body: [lead, second],
		},
	],
	[
		"a stamp and the address of the original below a text of one paragraph are no header",
		`New bridge opens in the old town\n\n${lead}\n\n2024/05/03 14:37\n\nTaken from: https://news.example/a?id=1`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 2024/05/03 14:37"],
			body: [lead],
			leftOut: ["7 address-line"],
		},
	],
	[
		"a headline that was cut off, above the whole of it",
		`New bridge opens in the old town after three long\n\nNew bridge opens in the old town after three long years\n\n3 min reading time\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town after three long years",
			body: [lead, second],
			leftOut: ["1 above-headline", "5 counter"],
		},
	],
	[
		"Korean: who wrote it, with an address, below the text; the end, buttons",
		"오래된 도시에 다리 개통\n2024-05-03 14:37\n오래된 도시에 새 다리가 월요일 개통됐다고 시가 밝혔다.\n다리는 계획보다 비쌌습니다.\n김민수 기자 minsu@news.example\n(끝)\n항구신문을 구독하세요\n무단전재 및 재배포 금지",
		{
			headline: "오래된 도시에 다리 개통",
			byline: "김민수 기자 minsu@news.example",
			authors: ["김민수"],
			stamps: ["unknown 2024-05-03 14:37"],
			body: ["오래된 도시에 새 다리가 월요일 개통됐다고 시가 밝혔다.", "다리는 계획보다 비쌌습니다."],
			leftOut: ["6 boilerplate", "7 boilerplate", "8 boilerplate"],
		},
	],
	[
		"a cry that is no appeal, a menu to eat, a day in numbers: subheads of the text",
		`New bridge opens in the old town\n\n${lead}\n\nSupport the strike!\n\n${second}\n\nChristmas menu\n\nThe inn serves perch again.\n\n9/11\n\nNobody crossed the river that day.`,
		{
			headline: "New bridge opens in the old town",
			body: [
				lead,
				"Support the strike!",
				second,
				"Christmas menu",
				"The inn serves perch again.",
				"9/11",
				"Nobody crossed the river that day.",
			],
		},
	],
	[
		"the time of the page's stamp stands above its day",
		`18:25\n3 March 2024\nNew bridge opens in the old town\n${lead}\n${second}`,
		{ headline: "New bridge opens in the old town", stamps: ["unknown 18:25 3 March 2024"], body: [lead, second] },
	],
	[
		"a press release: whoever issued it signs, and is no person",
		`New bridge opens in the old town\nNews provided by\nOldport Bridge Works\nMay 03, 2024, 09:00 ET\nOLDPORT, May 3, 2024 /PRNewswire/ -- ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "Oldport Bridge Works",
			stamps: ["unknown May 03, 2024, 09:00 ET"],
			dateline: "OLDPORT, May 3, 2024 /PRNewswire/ --",
			body: [lead, second],
			leftOut: ["2 boilerplate"],
		},
	],
	[
		"a name with an office and no stamp beside it; a handle; a newsroom's word alone between header and text",
		`New bridge opens in the old town\nA deck in a few words\nAnn Lee Rural affairs correspondent\n@annlee\nMon 3 May 2024 06.00 GMT\nNewsguard\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "A deck in a few words",
			byline: "Ann Lee Rural affairs correspondent",
			authors: ["Ann Lee"],
			stamps: ["unknown Mon 3 May 2024 06.00 GMT"],
			body: [lead, second],
			leftOut: ["4 header-line", "6 boilerplate"],
		},
	],
	[
		"the text of a picture above its caption with a credit by stroke",
		`New bridge opens in the old town\n3 May 2024, 06:00 GMT\nA bridge in the sun.\nThe bridge on its first day. (Ann Lee/Harbour TV)\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00 GMT"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	[
		"captions between stamp and dateline: the text begins at the dateline",
		`New bridge opens in the old town\n3 May 2024, 06:00 GMT\nPeople stand on the bridge in the morning\nPeople stand on the new bridge in the morning and look down, in Oldport, May 3, 2024.\nOLDPORT (Wire) - ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00 GMT"],
			dateline: "OLDPORT (Wire) -",
			body: [lead, second],
			leftOut: ["3 header-line", "4 caption"],
		},
	],
	[
		"a place alone on its line with a colon is the dateline, not a key",
		`New bridge opens in the old town\n3 May 2024, 06:00 GMT\nNew Delhi:\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00 GMT"],
			dateline: "New Delhi:",
			body: [lead, second],
		},
	],
	[
		"an agency with a dash is no byline",
		`CNN —\n${lead}\n${second}`,
		{ dateline: "CNN —", body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"a name between the stamps above the headline",
		`Updated 4 May 2024\nANN LEE\n3 May 2024 21:37\nNew bridge opens in the old town\nThe ferry beside it was sold before it stopped\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			deck: "The ferry beside it was sold before it stopped",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["modified Updated 4 May 2024", "unknown 3 May 2024 21:37"],
			body: [lead, second],
		},
	],
	[
		"the title of the page with the site's name; a slogan",
		`New bridge opens in the old town - Lake Daily\nLake Daily\nNews from the lake shore\nNew bridge opens in the old town\nPosted on May 3, 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["published Posted on May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 above-headline"],
		},
	],
	[
		"a headline that ends in its day, above itself without it",
		`Press Briefing of the Harbour – May 3, 2024\nPress Briefing of the Harbour\nAnn Lee, Harbour Spokesperson\nMay 3, 2024\n${lead}\n${second}`,
		{
			headline: "Press Briefing of the Harbour – May 3, 2024",
			deck: "Press Briefing of the Harbour",
			byline: "Ann Lee, Harbour Spokesperson",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a picture of another story with headline and stamp below the first sentence",
		`New bridge opens in the old town\nAnn Lee\nAll materials\nWrite to the author\n${lead}\nThe ferry - Sputnik International, 1920, 03.05.2024\nFerry to stop on Monday\n1 May 2024, 08:10 GMT\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 boilerplate", "6 caption", "7 related-story", "8 related-story"],
		},
	],
	[
		"a live page: what it says of the whole story, not its items",
		`New bridge opens in the old town\n${lead}\nTable of contents\nNew firstOld first\n16:40 GMT 03.05.2024\nMayor cuts the ribbon at the bridge\n${second}`,
		{
			headline: "New bridge opens in the old town",
			body: [lead, "16:40 GMT 03.05.2024", "Mayor cuts the ribbon at the bridge", second],
			leftOut: ["3 boilerplate", "4 boilerplate"],
		},
	],
	[
		"a question at the start of the text is no button",
		`New bridge opens in the old town\n3 May 2024, 06:00\nLake News: Will it hold?\nMayor: ${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: ["Lake News: Will it hold?", "Mayor: The town of Oldport opened a bridge over the river on Monday, the council said.", second],
		},
	],
	[
		"a caption twice below headline and stamp is no headline",
		`New bridge opens\n3 May 2024\nANN LEE\nThe bridge on its first day\nThe bridge on its first day\nOLDPORT, May 3, 2024 – ${lead}\n${second}`,
		{
			headline: "New bridge opens",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown 3 May 2024"],
			dateline: "OLDPORT, May 3, 2024 –",
			body: [lead, second],
			leftOut: ["4 caption", "5 caption"],
		},
	],
	[
		"a byline that lost its space; the rubric behind it",
		`New bridge opens in the old town\nByAnn Lee · in Local\nMay 3, 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			byline: "ByAnn Lee · in Local",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"desk initials below the text are no key words",
		`New bridge opens in the old town\n3 May 2024, 06:00\n${lead}\n${second}\nab/cd/ef`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: [lead, second],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"a notice of cookies above the page, in whatever words",
		`Wir nutzen notwendige Cookies, damit die Seite geht.\nNew bridge opens in the old town\n3 May 2024, 06:00\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024, 06:00"],
			body: [lead, second],
			leftOut: ["1 boilerplate"],
		},
	],
	[
		"a caption with its source above the headline is none",
		`The old ferry lies in the harbour\nQuelle: Wire/Ann Lee\nNew bridge opens in the old town\nPublished 3 May 2024\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["published Published 3 May 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 boilerplate"],
		},
	],
	[
		"the paper above the one who signs; a news service signs by its own words",
		`New bridge opens in the old town\n3 May 2024\nLakeside Africa (Oldport)\nBy Ann Lee\n${lead}\n${second}\nHarbour News Service`,
		{
			headline: "New bridge opens in the old town",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
			leftOut: ["3 header-line", "7 further-byline"],
		},
	],
	[
		"the text of a picture above its caption with a copyright",
		`New bridge opens in the old town\n3 May 2024\nPeople stand on the bridge\nPeople stand on the bridge Copyright Ann Lee/AP\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	[
		"a headline and no text",
		"New bridge opens in the old town",
		{ headline: "New bridge opens in the old town", problems: ["body-missing"] },
	],
	[
		"the lead of the metadata behind the crawl day, and again behind its dateline: no headline",
		` date 2024-09-17 ${lead}\n\nOLDPORT, Mich. — ${lead}\n\n${second}\n`,
		{
			captured: "2024-09-17",
			dateline: "OLDPORT, Mich. —",
			body: [lead, second],
			leftOut: ["1 repeated-lead"],
			problems: ["headline-missing"],
		},
	],
	[
		"a menu printed for each width of the screen, with the site's name and the page's calendar in it; the rubric behind the stamp; a name signs twice",
		`• About us\nMonday, September 23, 2024\nValley Mirror - News and Views\n• LOCAL\n• WORLD\nNo Result\nView All Result\nValley Mirror - News and Views\nNo Result\nView All Result\nHome LOCAL\n\nCouncil opens the bridge over the river\n\nAnn Lee by Ann Lee\nJune 18, 2024\nin LOCAL\nA A\n0\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council opens the bridge over the river",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			labels: ["LOCAL"],
			section: "LOCAL",
			stamps: ["unknown June 18, 2024"],
			body: [lead, second],
			leftOut: [
				"1 boilerplate",
				"2 masthead",
				"3 above-headline",
				"4 menu",
				"5 menu",
				"6 menu",
				"7 menu",
				"8 above-headline",
				"9 boilerplate",
				"10 boilerplate",
				"11 breadcrumb",
				"18 boilerplate",
				"19 counter",
			],
		},
	],
	[
		"a bar of the site in capitals, and the headline in its own paragraph",
		` date 2024-05-12 NORTH FORD   ||   NEWS UPDATES\n\nThree boats sink in the harbour of the old town\n\nPosted On Sun. May 12th, 2024\nOLDPORT, Texas (AP) — ${lead}\n\n${second}\n`,
		{
			captured: "2024-05-12",
			headline: "Three boats sink in the harbour of the old town",
			stamps: ["published Posted On Sun. May 12th, 2024"],
			dateline: "OLDPORT, Texas (AP) —",
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"what a page says of itself behind the crawl day, longer than a headline and without an end; the title of a gallery",
		` date 2024-04-24 A paper of the valley and its online edition, a daily publication that covers news, the river, politics, business, energy, sports, fashion, lifestyle, human interest stories, boats, bridges and so on etc\nBreaking News\nTranslate\nPhotos: Mayor, council and ferrymen at the opening of the bridge\n${lead}\n${second}\n`,
		{
			captured: "2024-04-24",
			headline: "Photos: Mayor, council and ferrymen at the opening of the bridge",
			labels: ["Breaking News", "Translate"],
			body: [lead, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the time of a price, above a table that ends in the headline; what asks for a vote is no sentence",
		`OLDPORT\n01.11.24\n19:20 Uhr\n2,320 crowns\n0,000\nTrade\nBoats\nMarket\nOther\n1-Year\nOLDPORT FERRIES Chart 1 Year\n223 readers\nRate this article:\n(1)\n\nOldport Ferries: Council Opens Bridge Over the River\n\nOLDPORT, Mass., Nov. 09, 2023 (GLOBE NEWSWIRE) -- ${lead}\n\n${second}\n`,
		{
			headline: "Oldport Ferries: Council Opens Bridge Over the River",
			dateline: "OLDPORT, Mass., Nov. 09, 2023 (GLOBE NEWSWIRE) --",
			body: [lead, second],
			leftOut: [
				"1 above-headline",
				"2 masthead",
				"3 masthead",
				"4 above-headline",
				"5 counter",
				"6 menu",
				"7 menu",
				"8 menu",
				"9 menu",
				"10 menu",
				"11 above-headline",
				"12 above-headline",
				"13 above-headline",
				"14 above-headline",
			],
		},
	],
	[
		"a headline on the first line and a longer deck, both set off",
		`Mayor Opens the Old Bridge and the New Ferry Line in the North of the Town\n\nProject took three years, and everybody in the valley who has a boat or a cart came to see the mayor cut the ribbon\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor Opens the Old Bridge and the New Ferry Line in the North of the Town",
			deck: "Project took three years, and everybody in the valley who has a boat or a cart came to see the mayor cut the ribbon",
			body: [lead, second],
		},
	],
	[
		"the caption again without its credit, and the credit alone",
		`Bridge opens: what happened on the first day?\n\nBy Ann Lee\nThe mayor and the council on the bridge in Oldport on Monday. (photo credit: ANN LEE/WIRE)\nThe mayor and the council on the bridge in Oldport on Monday.\n(photo credit: ANN LEE/WIRE)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge opens: what happened on the first day?",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["4 caption", "5 caption", "6 caption"],
		},
	],
	[
		"the title of the film below the stamp; a list that opens the text",
		`Bridge opens in Oldport - as it happened\n\nThu 10 Oct 2019 18.08 EDT First published on Thu 10 Oct 2019 04.16 EDT\nMayor of Oldport opens the bridge over the river – video\n\nLive feed\n\n- ${lead}\n\n- ${second}\n\nPeople came from all over the valley, and the ferrymen went home early.\n`,
		{
			headline: "Bridge opens in Oldport - as it happened",
			stamps: ["modified Thu 10 Oct 2019 18.08 EDT", "published First published on Thu 10 Oct 2019 04.16 EDT"],
			body: [
				"list: The town of Oldport opened a bridge over the river on Monday, the council said.It took three years to build and cost more than was planned.",
				"People came from all over the valley, and the ferrymen went home early.",
			],
			leftOut: ["4 header-line", "6 boilerplate"],
		},
	],
	[
		"the words of a stamp that is lost: what follows is no deck, though it lost its stop",
		`News\n\nTwelve boats fined in Oldport\n\nPublished\n\non\n\nTwelve boats will pay more than a thousand crowns for crossing the river below the new bridge in the night\n\n${second}\n\n${lead}\n`,
		{
			headline: "Twelve boats fined in Oldport",
			labels: ["News"],
			section: "News",
			body: ["Twelve boats will pay more than a thousand crowns for crossing the river below the new bridge in the night", second, lead],
			leftOut: ["5 boilerplate", "7 boilerplate"],
		},
	],
	[
		"day and time alone below the text, where the header has no stamp",
		`Mayor declines to comment on the bridge\n\nOLDPORT, Dec 7 (PRIME) -- ${lead}\n\n${second}\n\nEnd\n\n17.12.2021 13:31\n`,
		{
			headline: "Mayor declines to comment on the bridge",
			stamps: ["unknown 17.12.2021 13:31"],
			dateline: "OLDPORT, Dec 7 (PRIME) --",
			body: [lead, second],
			leftOut: ["7 boilerplate"],
		},
	],
	[
		"a line with a colon says who issued what follows",
		`Release from the Office of the Mayor of Oldport:\n\nOLDPORT (July 27, 2017) - ${lead}\n\n${second}\n`,
		{ dateline: "OLDPORT (July 27, 2017) -", body: [lead, second], leftOut: ["1 introduction"], problems: ["headline-missing"] },
	],
	[
		"notices of the site and of a picture that shows something else",
		`Bridge opens in Oldport: no boats allowed, mayor says\n\nWe’re sorry, this feature is currently unavailable. Please try again later.\n\nPicture for illustrative purposes only.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge opens in Oldport: no boats allowed, mayor says",
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 boilerplate"],
		},
	],
	[
		"menus that lost their marks",
		`Home Council Events About Us Town News Services Visa & Passport News Service Topics Links\nMayor's Regular Press Conference on September 12,2014\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor's Regular Press Conference on September 12,2014", body: [lead, second], leftOut: ["1 breadcrumb"] },
	],
	[
		"a breadcrumb of a list's page, and a counter below the headline",
		`Home Blog Page 39\n\nBoatmen who rang the bell of the council granted bail\n\n0\nBail Granted\n\n${lead}\n\n${second}\n`,
		{
			headline: "Boatmen who rang the bell of the council granted bail",
			body: [lead, second],
			leftOut: ["1 breadcrumb", "5 counter", "6 header-line"],
		},
	],
	[
		"a picture's text and its caption below an unsigned headline; an agency behind a hyphen",
		`Boats collide off the coast of Oldport\n\nA boat at the new bridge\nThe council has closed a bridge, according to the mayor (file photo). -AP\n\n${lead}\n\n${second}\n`,
		{ headline: "Boats collide off the coast of Oldport", body: [lead, second], leftOut: ["3 caption", "4 caption"] },
	],
	[
		"a credit behind a stroke",
		`The mayor, during her talk with a reporter over her boat, in her office on December 5. Photo / Ann Lee\n${lead}\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	[
		"a list of the newest stories above the headline",
		`Fri 19 Apr 2024\n\n@ Contact us\n\nLatest\n4h agoMayor loses her boat after claims he misused the bridge\nLatest\n7h agoReview ordered into second bridge at the old harbour\n\nBridge attack: boatmen told to ‘stay at home and lock doors’\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge attack: boatmen told to ‘stay at home and lock doors’",
			body: [lead, second],
			leftOut: ["1 masthead", "3 above-headline", "5 related-heading", "6 above-headline", "7 related-heading", "8 above-headline"],
		},
	],
	[
		"the mark of a list in front of the headline",
		` date 2018-05-01   • Boatman charged with stealing the bell of Oldport\n\n    ${lead}\n\n    ${second}\n`,
		{ captured: "2018-05-01", headline: "Boatman charged with stealing the bell of Oldport", body: [lead, second] },
	],
	[
		"a deck that is a sentence, above a button; no paragraph stands above one",
		`No survivors of the collision at the bridge\n\nDivers reach the boat and confirm that there is nobody among the fourteen passengers and crew, including one mayor.\n\nPowered by automated translation\n\n${lead} ${second} Nobody has said what it will cost, and nobody has asked the ferrymen who lost their work.\n\n${second}\n`,
		{
			headline: "No survivors of the collision at the bridge",
			deck: "Divers reach the boat and confirm that there is nobody among the fourteen passengers and crew, including one mayor.",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned. Nobody has said what it will cost, and nobody has asked the ferrymen who lost their work.",
				second,
			],
			leftOut: ["5 boilerplate"],
		},
	],
	[
		"a deck that is a sentence, buttons, and the text with its dateline",
		`Connect with us\n\nOldport\n\nCouncil dismisses the ferrymen's appeals against the bridge\n\nThe council of Oldport dismissed appeals by the ferrymen, who run the ferries of the town, regarding the bridge over the river and what was said of it in the market. The decision relies on a landmark judgment of last year, which the ferrymen lost, too, though they had the mayor on their side.\n\nPublished\n\non\n\nSINGAPORE: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Council dismisses the ferrymen's appeals against the bridge",
			deck: "The council of Oldport dismissed appeals by the ferrymen, who run the ferries of the town, regarding the bridge over the river and what was said of it in the market. The decision relies on a landmark judgment of last year, which the ferrymen lost, too, though they had the mayor on their side.",
			labels: ["Oldport"],
			dateline: "SINGAPORE:",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 boilerplate", "9 boilerplate", "11 boilerplate"],
		},
	],
	[
		"a caption that is a sentence and a player between deck and dateline",
		`Council dismisses the ferrymen's appeals against the bridge\n\nThe mayor had said that the ferrymen are bigger than any council in the valley when asked about the bridge.\n\nCouncil dismisses the ferrymen's appeals against the bridge\n\nThe mayor speaking on the sidelines of the launch of the boat on Nov 8, 2025.\n\nListen\n5 min\nNew: You can now listen to articles.\n\nThis audio is generated by an AI tool.\n\nRead a summary of this article on FAST.\nFAST\n\nSINGAPORE: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Council dismisses the ferrymen's appeals against the bridge",
			deck: "The mayor had said that the ferrymen are bigger than any council in the valley when asked about the bridge.",
			dateline: "SINGAPORE:",
			body: [`${lead} ${second}`, second],
			leftOut: ["7 header-line", "9 boilerplate", "10 counter", "11 boilerplate", "13 boilerplate", "15 boilerplate", "16 boilerplate"],
		},
	],
	[
		"a deck that is a sentence, and a well-known city with a colon",
		`Police arrest a boatman for threatening to blow up the bridge\n\nA spokesperson said that the boatman was arrested late night on Friday by a team of two towns and taken on transit remand.\n\nAgra: ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Police arrest a boatman for threatening to blow up the bridge",
			deck: "A spokesperson said that the boatman was arrested late night on Friday by a team of two towns and taken on transit remand.",
			dateline: "Agra:",
			body: [`${lead} ${second}`, second],
		},
	],
	[
		"in an interview the name before a colon is a speaker, though a city has it",
		`Mandatory evacuations in the north of the town as the river rages\n\n${lead} And we begin with the ferrymen. Ann Lee is with us now, so thanks for joining us this evening.\n\nHOUSTON: ${lead} ${second}\n\nLEE: ${second}\n`,
		{
			headline: "Mandatory evacuations in the north of the town as the river rages",
			body: [
				"The town of Oldport opened a bridge over the river on Monday, the council said. And we begin with the ferrymen. Ann Lee is with us now, so thanks for joining us this evening.",
				"HOUSTON: The town of Oldport opened a bridge over the river on Monday, the council said. It took three years to build and cost more than was planned.",
				"LEE: It took three years to build and cost more than was planned.",
			],
		},
	],
	[
		"a word alone above a text without a headline",
		`Oldport\n${lead} ${second}\n${second}\n`,
		{ labels: ["Oldport"], body: [`${lead} ${second}`, second], problems: ["headline-missing"] },
	],
	[
		"a deck without a stop in one block with the stamp",
		`Massive convoy of boats on its way to Oldport\n\n27 Nov, 2024 08:19 / Updated 1 month ago\nBoats with bread for up to a thousand people are heading to the town, a spokesperson has said\n\n${lead}\n\n${second}\n`,
		{
			headline: "Massive convoy of boats on its way to Oldport",
			deck: "Boats with bread for up to a thousand people are heading to the town, a spokesperson has said",
			stamps: ["unknown 27 Nov, 2024 08:19"],
			body: [lead, second],
			leftOut: ["3 relative-time"],
		},
	],
	[
		"a caption of two sentences above the credit of who took the picture",
		`Oldport Ferries (OPF) Quarterly Report\nBoatmen of the ferries work on the final inspection of the boats. The yard was opened in March, and its first boat sank in April.\nAnn Lee | Picture House | Getty Images\n${lead}\n${second}\n`,
		{ headline: "Oldport Ferries (OPF) Quarterly Report", body: [lead, second], leftOut: ["2 caption", "3 caption"] },
	],
	[
		"key words in place of a picture's text; a paragraph above the stamp of the first item",
		`Oldport News Updates: Boatman Arrested For Blocking The Bridge\n\noldport news today, oldport traffic today, latest news oldport, oldport weather\n\nBy: News Desk\n\nLast Updated: January 21, 2023, 23:08 GMT\n\nOldport News Updates: Good evening, Oldport. As some of you enjoy the weekend, while others work in offices, this blog will help you know what's happening in and around the town in a glance. From traffic to weather, we present you all.\n\nJan 21, 2023 20:45 GMT\n\nBoatman Who Blocked The Bridge Held\n`,
		{
			headline: "Oldport News Updates: Boatman Arrested For Blocking The Bridge",
			byline: "By: News Desk",
			labels: ["oldport news today", "oldport traffic today", "latest news oldport", "oldport weather"],
			stamps: ["modified Last Updated: January 21, 2023, 23:08 GMT"],
			body: [
				"Oldport News Updates: Good evening, Oldport. As some of you enjoy the weekend, while others work in offices, this blog will help you know what's happening in and around the town in a glance. From traffic to weather, we present you all.",
				"Jan 21, 2023 20:45 GMT",
				"Boatman Who Blocked The Bridge Held",
			],
			leftOut: ["3 tag-list"],
		},
	],
	[
		"a blog's name twice, the day, and the headline in its own paragraph",
		`Old World at Peace\n\nOld World at Peace\n\nPages\n\nWednesday, July 23, 2014\n\nMayor orders ferrymen to the bridge to fend off the boats of the next town\n\n${lead} ${second}\n\nNo comments:\n`,
		{
			headline: "Mayor orders ferrymen to the bridge to fend off the boats of the next town",
			stamps: ["unknown Wednesday, July 23, 2014"],
			body: [`${lead} ${second}`],
			leftOut: ["1 above-headline", "3 above-headline", "5 boilerplate", "13 boilerplate"],
		},
	],
	[
		"a menu bar with two blanks, and a calendar above it",
		`Friday, October 7, 2022\n |  Sign-Up  |  Contact Us  |  Bookmark \n\nMayor says that the town will give a serious answer\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor says that the town will give a serious answer",
			stamps: ["unknown Friday, October 7, 2022"],
			body: [lead, second],
			leftOut: ["2 breadcrumb"],
		},
	],
	[
		"the page's clocks and buttons above the headline",
		`Oldport - 23:44 / GMT - 19:14\n\nAll Stories\n\n15:20 | 2009-05-12\n\nPrintable Version Send to a friend\n\nTown Council Opens Bridge Over the River\n\nOLDPORT (FNA)- ${lead}\n\n${second}\n`,
		{
			headline: "Town Council Opens Bridge Over the River",
			stamps: ["unknown 15:20 | 2009-05-12"],
			dateline: "OLDPORT (FNA)-",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 above-headline", "7 boilerplate"],
		},
	],
	[
		"a name behind a stroke",
		`Mayor says the town warned the ferrymen about the bridge\n\n15 September 2011, Thursday /ANN LEE\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor says the town warned the ferrymen about the bridge",
			byline: "ANN LEE",
			authors: ["ANN LEE"],
			stamps: ["unknown 15 September 2011, Thursday"],
			body: [lead, second],
		},
	],
	[
		"a scrap of the page behind the day of the crawl, above a text without a headline",
		` date 2022-06-13 Newsfrom Oldport\n\n${lead} ${second}\n\n${second}\n`,
		{
			captured: "2022-06-13",
			body: [`${lead} ${second}`, second],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood", "headline-missing"],
		},
	],
	[
		"a name and a long office",
		`Mayor warns the next town not to close the bridge\n\nANN LEE, Harbour Times editor-in-chief for the North, the River, the Sea | North\n\nBERLIN -- ${lead} ${second}\n\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "ANN LEE, Harbour Times editor-in-chief for the North, the River, the Sea | North",
			authors: ["ANN LEE"],
			dateline: "BERLIN --",
			body: [`${lead} ${second}`, second],
		},
	],
	[
		"a breadcrumb with the headline inside and the site behind",
		`Current:Home > Contact-usTown council meets to vote on rival bridges-HarbourSite\nTown council meets to vote on rival bridges\nView Date:2024-12-23 20:19:45\n${lead}\n${second}\n`,
		{
			headline: "Town council meets to vote on rival bridges",
			stamps: ["unknown Date:2024-12-23 20:19:45"],
			body: [lead, second],
			leftOut: ["1 above-headline", "3 beside-stamp"],
		},
	],
	[
		"A caption with name and paper in square brackets, in place of a headline below the headline",
		`Ferrymen weigh a strike as the fares fall\n\nFerry warden Tom Alder (right) and his clerk, greet the press on the quay yesterday. [Joan Birch, Lantern]\n\nFerrymen are weighing a strike after a second cut of the fares, with nine boats facing a season without passengers on the river.\n`,
		{
			headline: "Ferrymen weigh a strike as the fares fall",
			body: [
				"Ferrymen are weighing a strike after a second cut of the fares, with nine boats facing a season without passengers on the river.",
			],
			leftOut: ["3 caption"],
		},
	],
	[
		"A caption printed twice below a headline, without credit, stamp or byline",
		`skip to main content\n\nStorm floods kill 22 sheep in Oldford, wardens say\n\nA cloud of spray rises over the dyke in the Millbank quarter of Oldford\nA cloud of spray rises over the dyke in the Millbank quarter of Oldford\n\nOldford's wardens said 22 sheep, including at least six lambs, were lost in the floods of the night.\n`,
		{
			headline: "Storm floods kill 22 sheep in Oldford, wardens say",
			body: ["Oldford's wardens said 22 sheep, including at least six lambs, were lost in the floods of the night."],
			leftOut: ["1 boilerplate", "5 caption", "6 caption"],
		},
	],
	[
		"A deck above the labels of stamps that were lost, and the text of a picture below them",
		`Lantern & Star\n\nStorm floods drown at least 18 sheep in Oldford – wardens\n\nThe town says it tries to keep the dyke and accuses the farmers of grazing it.\n\nPublished\nLast updated\nFarmers who fled the storm floods on the river meadows walk past sacks of sand in the streets\n\nAt least 18 sheep – eight of them lambs – have been lost in storm floods across the Oldford meadows, wardens said.\n`,
		{
			headline: "Storm floods drown at least 18 sheep in Oldford – wardens",
			deck: "The town says it tries to keep the dyke and accuses the farmers of grazing it.",
			labels: ["Lantern & Star"],
			body: ["At least 18 sheep – eight of them lambs – have been lost in storm floods across the Oldford meadows, wardens said."],
			leftOut: ["7 boilerplate", "8 boilerplate", "9 header-line"],
		},
	],
	[
		"A cry for readers behind the day of the crawl, and the account of a network below the headline",
		` date 2026-03-03 Support The Harbour Times!\n1 Hurt in Kite Fall at Oldford Quay\n\n@quaywarden / Telegram\n\nA falling kite hurt a man on the western quay of Oldford, local wardens said late Monday.\n`,
		{
			captured: "2026-03-03",
			headline: "1 Hurt in Kite Fall at Oldford Quay",
			body: ["A falling kite hurt a man on the western quay of Oldford, local wardens said late Monday."],
			leftOut: ["1 boilerplate", "4 caption"],
		},
	],
	[
		"What a page says when a part of it was not loaded",
		`Harbour warden claims gulls stole the bell of Oldford\n\n  • Oops!\n    Something went wrong.\n    Please try again later.\n\nWarden of the Oldford harbour Tom Alder claimed that at around 2 p.m. gulls had stolen the bell.\n`,
		{
			headline: "Harbour warden claims gulls stole the bell of Oldford",
			body: ["Warden of the Oldford harbour Tom Alder claimed that at around 2 p.m. gulls had stolen the bell."],
			leftOut: ["3 boilerplate", "4 boilerplate", "5 boilerplate"],
		},
	],
	[
		"Buttons of a player that reads the text aloud",
		`Listen to this article\nEstimated 2 minutes\nThe audio version of this article is generated by a machine. Wrong sounds can occur. We are working with our partners to review and improve the results.\nNine Oldford wardens are facing a hearing about lost bells across the river meadows, a clerk tells the Lantern.\nThe Lantern is not naming the clerk, who may not speak in public.\n`,
		{
			body: [
				"Nine Oldford wardens are facing a hearing about lost bells across the river meadows, a clerk tells the Lantern.",
				"The Lantern is not naming the clerk, who may not speak in public.",
			],
			leftOut: ["1 boilerplate", "2 counter", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"A sentence as headline between the day and the dateline",
		`Friday, August 31, 2018\n\nA man in his 20s is safe after a fall from the quay near Mill Rd and Burn Rd Toronto around 5:00am Friday.\n\n\nTORONTO — A man in his 20s is safe after a fall from a quay in the east end early Friday.\n\nWardens were called to the crosswalk of Mill Ave. and Burn Rd. just before 5 a.m.\n`,
		{
			headline: "A man in his 20s is safe after a fall from the quay near Mill Rd and Burn Rd Toronto around 5:00am Friday.",
			stamps: ["unknown Friday, August 31, 2018"],
			dateline: "TORONTO —",
			body: [
				"A man in his 20s is safe after a fall from a quay in the east end early Friday.",
				"Wardens were called to the crosswalk of Mill Ave. and Burn Rd. just before 5 a.m.",
			],
		},
	],
	[
		"A country without its comma behind a city in capitals",
		`Floods pass the old mark in Turkey\n\nNURDAGI Turkey (AP):\n\nWardens and farmers from around the province carried sand to the dykes on Tuesday as the river went on rising in cold rain.\n`,
		{
			headline: "Floods pass the old mark in Turkey",
			dateline: "NURDAGI Turkey (AP):",
			body: ["Wardens and farmers from around the province carried sand to the dykes on Tuesday as the river went on rising in cold rain."],
		},
	],
	[
		"A first paragraph printed twice below the headline is kept once, and is no caption",
		`Wardens: Over 115 boats still in the harbour after a series of storms\nOver 115 boats are still in the harbour of Oldford on eight moorings in the north and the west following successive storms that hit the river, the wardens of the town said on Tuesday.\nOver 115 boats are still in the harbour of Oldford on eight moorings in the north and the west following successive storms that hit the river, the wardens of the town said on Tuesday.\n`,
		{
			headline: "Wardens: Over 115 boats still in the harbour after a series of storms",
			body: [
				"Over 115 boats are still in the harbour of Oldford on eight moorings in the north and the west following successive storms that hit the river, the wardens of the town said on Tuesday.",
			],
			leftOut: ["2 repeated-paragraph"],
		},
	],
	[
		"Items of a round-up, each with its place: the place of the second is none of the page",
		`OLDFORD: A ferry warden was hurt when a cart hit him in the market street of the town on Tuesday night\n\nThe warden was named as Tom Alder, 47, from the meadows. He worked at the northern quay.\n\nHe was carried to the clinic, where a doctor on duty bound his arm.\n\nCHATTOGRAM: Two boatmen were hurt in a fall on the regional highway in the western part of the district on Tuesday morning.\n`,
		{
			headline: "OLDFORD: A ferry warden was hurt when a cart hit him in the market street of the town on Tuesday night",
			body: [
				"The warden was named as Tom Alder, 47, from the meadows. He worked at the northern quay.",
				"He was carried to the clinic, where a doctor on duty bound his arm.",
				"CHATTOGRAM: Two boatmen were hurt in a fall on the regional highway in the western part of the district on Tuesday morning.",
			],
		},
	],
	[
		"A live page whose headline has an abbreviation, above lines that a column breaks",
		`Live updates: 17 boats lost in river storm; St. Anne residents warned\n10:40 p.m. Millbank area\nwarnings: New warnings were printed in the Millbank area,\nincluding all houses between the highway and the river, the\ncounty warden's office said. Residents are being\ntold to prepare to leave in case an order is printed.\n`,
		{
			headline: "Live updates: 17 boats lost in river storm; St. Anne residents warned",
			body: [
				"10:40 p.m. Millbank area warnings: New warnings were printed in the Millbank area, including all houses between the highway and the river, the county warden's office said. Residents are being told to prepare to leave in case an order is printed.",
			],
		},
	],
	[
		"A word of the page's template behind the day of the crawl",
		` date 2019-10-26 article\n\nA warning printed at 6 p.m. Saturday greatly widens the area of the flood in the Oldford meadows. See the new map (above).\n\nWardens told at least 500 farmers to leave the meadows near the dyke on Saturday, and the town's mill stood still for a day.\n`,
		{
			captured: "2019-10-26",
			body: [
				"A warning printed at 6 p.m. Saturday greatly widens the area of the flood in the Oldford meadows. See the new map (above).",
				"Wardens told at least 500 farmers to leave the meadows near the dyke on Saturday, and the town's mill stood still for a day.",
			],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood", "headline-missing"],
		},
	],
	[
		"A dialogue in which readers choose their cookies, and a breadcrumb that ends in the headline",
		`Customize Consent Preferences\n\nWe use cookies to help you navigate efficiently and perform certain functions. You will find detailed information about all cookies under each consent category below.\n\nThe cookies that are categorized as "Necessary" are stored on your browser as they are essential for enabling the basic functionalities of the site. ...\n\nAlways Active\n\nNecessary cookies are required to enable the basic features of this site, such as providing secure log-in. These cookies do not store any data.\n\nNo cookies to display.\n\nAdvertisement cookies are used to provide visitors with customized advertisements based on the pages you visited.\n\nMill, ferry sign charter\n\nHome National Mill, ferry sign charter\nMill, ferry sign charter\n\nKATIMA MULILO – The wardens of the mill and the ferry signed a charter at the end of their talks held on the quay on Friday.\n`,
		{
			headline: "Mill, ferry sign charter",
			dateline: "KATIMA MULILO –",
			body: ["The wardens of the mill and the ferry signed a charter at the end of their talks held on the quay on Friday."],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "7 boilerplate", "9 boilerplate", "11 boilerplate", "13 boilerplate"],
		},
	],
	[
		"Buttons for the size of the letters",
		`Fire breaks out in old mill\n\nDecrease Font Size Increase Font Size Text Size Print This Page\n\nBells ring again\n\nSrinagar:  A fire broke out between the mill and the ferry in the old area of the northern district of the town.\n`,
		{
			headline: "Fire breaks out in old mill",
			dateline: "Srinagar:",
			body: ["A fire broke out between the mill and the ferry in the old area of the northern district of the town."],
			leftOut: ["3 boilerplate", "5 header-line"],
		},
	],
	[
		"A name and its paper, set off between headline and text",
		`Mill closes at record as town says tolls to stay low\n\nAnn Birch\nRIVER TODAY\n\nThe mill closed with a record of flour on Wednesday after the town said again that a key toll will stay low for some time.\n`,
		{
			headline: "Mill closes at record as town says tolls to stay low",
			byline: "Ann Birch",
			authors: ["Ann Birch"],
			body: ["The mill closed with a record of flour on Wednesday after the town said again that a key toll will stay low for some time."],
			leftOut: ["4 header-line"],
		},
	],
	[
		"A caption that ends in its day, set off from its credit",
		`Mill gains 150 sacks as farmers hope for a lower toll: Live updates\n\nA miller works, as a clerk reads a speech by the warden following the toll day, on the floor of the mill in Oldford, Oct. 29, 2025.\n\nAnn Birch | Reuters\n\nThe mill of Oldford gained on Wednesday as farmers hope the town will lower the toll and see more to come.\n`,
		{
			headline: "Mill gains 150 sacks as farmers hope for a lower toll: Live updates",
			body: ["The mill of Oldford gained on Wednesday as farmers hope the town will lower the toll and see more to come."],
			leftOut: ["3 caption", "5 caption"],
		},
	],
	[
		"A last paragraph that an agency signs in brackets is no caption",
		`Mill reopens after long works\n\n${lead}\n\nIt took three years to build and cost more than was planned, the wardens of the town said on Tuesday. (Reuters)\n`,
		{
			headline: "Mill reopens after long works",
			body: [lead, "It took three years to build and cost more than was planned, the wardens of the town said on Tuesday. (Reuters)"],
		},
	],
	[
		"The same on a page of one paragraph, with its dateline",
		`Mill reopens after long works\n\nOSLO — The town opened a mill over the river on Monday after three years of works, the wardens of the town said on Tuesday. (AFP)\n`,
		{
			headline: "Mill reopens after long works",
			dateline: "OSLO —",
			body: ["The town opened a mill over the river on Monday after three years of works, the wardens of the town said on Tuesday. (AFP)"],
		},
	],
	[
		"A caption that an agency signs above the text stays one",
		`Mill reopens after long works\n\nThe miller and his clerk stand in front of the new wheel on the day of the opening in May. (AFP)\n\n${lead}\n\n${second}\n`,
		{ headline: "Mill reopens after long works", body: [lead, second], leftOut: ["3 caption"] },
	],
];

describe("parseText", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(read(given)).toEqual(expected);
	});

	it("says where each value stands", () => {
		const article = parseText(` date 2024-06-03 https://harbour.example/a.html\n  New bridge opens in the old town\n${lead}`);
		expect(article.captured?.evidence).toEqual([{ line: 1, columns: [7, 16], text: "2024-06-03", rule: "crawl-line" }]);
		expect(article.address?.evidence).toEqual([{ line: 1, columns: [18, 47], text: "https://harbour.example/a.html", rule: "crawl-line" }]);
		expect(article.headline?.evidence).toEqual([{ line: 2, columns: [3, 34], text: "New bridge opens in the old town", rule: "headline" }]);
	});

	it("parts the name of a picture's file from the first word", () => {
		const given = `Oldport a Part of the Solution to the River's Problem\n\nA023289811.jpgOLDPORT (Sputnik)- ${lead}\n\n${second}\n`;
		expect(read(given)).toEqual({
			headline: "Oldport a Part of the Solution to the River's Problem",
			dateline: "OLDPORT (Sputnik)-",
			body: [lead, second],
			leftOut: ["3 picture-name"],
		});
	});

	it("keeps every line in a value, in the text or among what was left out", () => {
		for (const [, given] of forms) {
			const article = parseText(given);
			const kept = JSON.stringify(article);
			for (const word of given.match(/\p{L}{3,}/gu) ?? []) if (word !== "date") expect(kept).toContain(word);
		}
	});

	it.each([
		["one line of a megabyte", "word ".repeat(200_000)],
		["one mark a megabyte long", "(".repeat(1_000_000)],
		["a hundred thousand sentences", "This is a sentence of ten words, more or less.\n".repeat(100_000)],
		["a hundred thousand broken lines", "the word of the\n".repeat(100_000)],
		["a hundred thousand headings of related stories", "Related stories\nFoo Bar\n".repeat(50_000)],
		["a hundred thousand lists of key words", "a, b, c, d\n".repeat(100_000)],
	])("stays linear on %s", (_name, text) => {
		const cost = (given: string) => processorMs(() => parseText(given));
		cost(text.slice(0, text.length / 10));
		// Ten times the text may cost thirty times as much, for memory; a quadratic rule costs a hundred times.
		expect(cost(text)).toBeLessThan(30 * Math.max(30, cost(text.slice(0, text.length / 10))));
	});
});

const seeds = join(import.meta.dirname, "../../../shared/seeds");
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.endsWith(".txt")) : undefined;

describe("a real capture", () => {
	it.skipIf(seed === undefined)("is understood completely", () => {
		const text = readFileSync(join(seeds, seed ?? ""), "utf8");
		const lines = text.split("\n");
		const human = lines[5] ?? "";
		const dateline = lines[7]?.slice(0, lines[7].indexOf("–") + 1) ?? "";
		const { body, ...values } = read(text) as { body: readonly string[] } & Record<string, unknown>;
		expect(values).toEqual({
			address: lines[0]?.split(" ")[3],
			captured: "2024-05-31",
			headline: lines[1],
			labels: ["Being updated"],
			stamps: [
				`unknown ${lines[2]}`,
				`unknown ${lines[3]}`,
				`unknown ${lines[4]}`,
				`unknown ${human.slice(0, human.indexOf(" ("))}`,
				`modified ${human.slice(human.indexOf("(") + 1, -1)}`,
			],
			dateline,
		});
		expect(body).toEqual([
			lines[7]?.slice(dateline.length + 1),
			lines[8],
			`${lines[9]}${lines[10]} ${lines[11]}`,
			lines[12],
			lines[13],
			`${lines[14]} ${lines[15]}`,
			lines[16],
		]);
	});
});
