import { expect } from "vitest";
import { describeForms, lead, second } from "./describe-forms.ts";

describeForms("captions, credits and the texts of pictures", [
	[
		"captions of EFE and EPA, which open like datelines",
		` date 2024-05-03 ${lead}\nOslo (Norway), 03/05/2024.- The mayor opens the bridge in Oslo, Norway, 03 May 2024.\nMADRID, 03/05/2024.- La alcaldesa en el puente este viernes. EFE/Ana Ruiz\n${second}\n`,
		{ captured: "2024-05-03", body: [lead, second], leftOut: ["2 caption", "3 caption"], problems: ["headline-missing"] },
	],
	[
		"the dateline of a press office, with the day in digits",
		`Mayor of Oldport opens bridge over river\n\nOslo (Norway), 03/05/2024.- ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			dateline: "Oslo (Norway), 03/05/2024.-",
			body: [lead, second],
		},
	],
	[
		"a picture that stands for another, and behind a stroke where it is from, behind the day of the crawl",
		` date 2024-05-03 Police of Oldport (Representative Image) | Twitter\n\nOslo: ${lead}\n\n${second}\n`,
		{ captured: "2024-05-03", dateline: "Oslo:", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	...["(FILES) In this file photo taken on April 21, 2015 the", "(FILES) The", "(COMBO) The"].map(
		(opening) =>
			[
				`what AFP prints in front of a caption of whatever length: ${opening}`,
				`Mayor opens bridge\n\n8th July 2022\n${opening} mayor of Oldport waves from the ferry. - The ferry is to be taken out of service when the bridge is open, the council of the town said on July 8, 2022, and a broadcaster reported it. (Photo by - / AFP) / OLDPORT OUT\n${lead}\n${second}\n`,
				{
					headline: "Mayor opens bridge",
					stamps: ["unknown 8th July 2022"],
					body: [lead, second],
					leftOut: ["4 caption"],
				},
			] as const,
	),
	...["(Special Arrangement)", "(River18-special arrangement )"].map(
		(credit) =>
			[
				`a caption by arrangement, as papers of India credit it: ${credit}`,
				`Mayor opens bridge\n\nThe bridge of Oldport in the rain. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"AP's title of a picture, its caption, and alone who took it, above the place",
		`APTOPIX Norway Bridge\n\nPeople walk over the bridge on Monday, May 3, 2024, in Oldport, Norway. (Chelsie Jans/Oldport Today via AP)\n\n Chelsie Jans\n\nOSLO — ${lead}\n\n${second}\n`,
		{
			dateline: "OSLO —",
			body: [lead, second],
			leftOut: ["1 caption", "3 caption", "5 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"the same below a headline: not who wrote",
		`Mayor of Oldport opens bridge\n\nPeople walk over the bridge in Oldport. (Anna Jans/Oldport Today via AP)\n\n Anna Jans\n\nOSLO — ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			dateline: "OSLO —",
			body: [lead, second],
			leftOut: ["3 caption", "5 caption"],
		},
	],
	[
		"the same with what he is to AP, below a caption that ends in its day",
		`APTOPIX Norway Bridge\n\nPeople walk over the bridge in Oldport, Norway, Friday, May 3, 2024.\n\n Bert Lackland - member, Oldport Today\n\n${lead}\n\n${second}\n`,
		{
			body: [lead, second],
			leftOut: ["1 caption", "3 caption", "5 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the name of a picture's file twice, and between whose picture it is",
		`Mayor of Oldport opens bridge\n\nbridge opening oldport.jpg\nOldport County Fire Rescue\nbridge opening oldport.jpg\nPosted\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption", "6 boilerplate"],
		},
	],
	...["0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9", "ABC-bridge-1782"].map(
		(file) =>
			[
				`the deck in one block with the name of a picture's file: ${file}`,
				`Mayor of Oldport opens bridge\n\nThe bridge has had an effect on the town, with some people walking over it all day long.\n${file}\nPeople walk over the bridge on Friday, May 3, 2024. ANN LEE, OLDPORT TIMES\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					deck: "The bridge has had an effect on the town, with some people walking over it all day long.",
					body: [lead, second],
					leftOut: ["4 caption", "5 caption"],
				},
			] as const,
	),
	...[
		"THE CANADIAN PRESS/Ann Lee",
		"Associated Press/Ann Lee",
		"ANN LEE, OLDPORT TIMES",
		"PHOTO BY ANN LEE",
		"PHOTO COURTESY OF THE CITY OF OLDPORT",
		"CITYNEWS.",
	].map(
		(credit) =>
			[
				`a caption that ends in an agency and a name, in both in capitals, or in its giver: ${credit}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\nPeople walk over the bridge in Oldport. ${credit}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["5 caption"] },
			] as const,
	),
	[
		"the text of a picture below the label of a lost stamp, above a caption whose credit names source and person",
		`Mayor of Oldport opens bridge\n\nRiver North\nBy Ann Lee\nPosted\nA woman holds up two old pictures of a wooden bridge\nThe mayor says that the bridge is open to "all of us".(ABC North: Per Olsen)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["3 header-line", "5 boilerplate", "6 header-line", "7 caption"],
		},
	],
	[
		"what a picture shows, in one block with who gave it",
		`Mayor of Oldport opens bridge\n\nOldport Town Police\nCourtesy Oldport Town Police / Facebook\nTown Police\nPosted at 9:33 PM, May 03, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["published Posted at 9:33 PM, May 03, 2024"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 header-line"],
		},
	],
	...[
		"Photo by Ann Lee.",
		"Photo by Ann van der Lee.",
		"Image via AP.",
		"Photo courtesy of the Oldport Fire Department.",
		"Photo: Ann Lee/Oldport Times.",
		"File photo by Ann Lee, Oldport Times.",
		"Picture supplied by Oldport Police.",
		"Screenshot via @oldportfire.",
	].map(
		(credit) =>
			[
				`a caption that ends in its credit with a stop: ${credit}`,
				`Mayor opens bridge\n\nThe mayor stands on the bridge of Oldport in the rain. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"a credit whose stroke stands on a line of its own, between the caption and itself in other words",
		`Mayor of Oldport opens the new bridge\n\nThe mayor speaks on the new bridge of Oldport on May 3, 2024. Some three hundred came.\nPer Olsen\n/\nRiver Radio\nThe mayor speaks on the new bridge of Oldport on Friday.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption", "6 caption", "7 caption"],
		},
	],
	[
		"the same without a caption above it, and the text right below",
		`Mayor of Oldport opens the new bridge\n\nAnn Lee\n/\nAP\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption"],
		},
	],
	[
		"strokes between the steps of the way to the page are no credit",
		`Home\n/\nNews\n/\nMayor of Oldport opens the new bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			body: [lead, second],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu"],
		},
	],
	...["150 150 admin", "1024 683 Ann Lee"].map(
		(size) =>
			[
				`the headline once more, with the size of its picture and who posted it: ${size}`,
				`Mayor of Oldport opens the new bridge\n\nMayor of Oldport opens the new bridge ${size}\n\nBy Per Olsen\n\nOLDPORT (Reuters) -${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens the new bridge",
					byline: "By Per Olsen",
					authors: ["Per Olsen"],
					dateline: "OLDPORT (Reuters) -",
					body: [lead, second],
					leftOut: ["3 caption"],
				},
			] as const,
	),
	[
		"a picture of which the text tells is no credit",
		`Mayor opens bridge\n\n${lead} Photos from Oldport showed smoke.\n\n${second} Images by the dozen followed.\n`,
		{ headline: "Mayor opens bridge", body: [`${lead} Photos from Oldport showed smoke.`, `${second} Images by the dozen followed.`] },
	],
	[
		"a caption with a dateline of its own and its credit in capitals, above the headline",
		`Harbour website\n\nOLDPORT, (Xinhua) -- People of the town walk over the new bridge on its first day, May 3, 2024. WIRE PHOTO: ANN LEE\n\nTown cheers as council opens bridge\n\nOLDPORT (Xinhua) -- ${lead}\n\n${second}\n`,
		{
			headline: "Town cheers as council opens bridge",
			dateline: "OLDPORT (Xinhua) --",
			body: [lead, second],
			leftOut: ["1 above-headline", "3 caption"],
		},
	],
	[
		"captions behind triangles in the cells of a table, and a credit in brackets and capitals",
		`▲ The mayor walks over the bridge in Oldport on May 3, 2024. (Yonhap) |\n▲ This photo shows the bridge in Oldport on Friday. (PHOTO NOT FOR SALE) (Yonhap)\nTown cheers as council opens bridge\nBy Ann Lee\n${lead}\n\nPeople of the town walk. [PHOTO: Per Olsen]\n\n${second}\n`,
		{
			headline: "Town cheers as council opens bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["1 caption", "2 caption", "7 caption"],
		},
	],
	...["Ann Lee for Lake News", "Ann Lee | Lake Journal", "Associated Press", "Ann Lee/AP", "Getty Images", "Courtesy of Ann Lee"].map(
		(taker) =>
			[
				`the text of a picture, its caption and who took it, in one block below the headline: ${taker}`,
				`Mayor of Oldport opens bridge over the river\n\nNobody knows who will pay for it\n\nPeople hold signs and walk along the river.\nPeople walk along the river in front of the new bridge on its first day on Tuesday, March 8, 2022.\n${taker}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over the river",
					deck: "Nobody knows who will pay for it",
					body: [lead, second],
					leftOut: ["5 caption", "6 caption", "7 caption"],
				},
			] as const,
	),
	[
		"a deck and who wrote it in one block with the headline are none",
		`News\n\nMayor of Oldport opens bridge over the river\nThe town waited for three years, and nobody knows who will pay for the works.\nAnn Lee | Lake Journal\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over the river",
			deck: "The town waited for three years, and nobody knows who will pay for the works.",
			byline: "Ann Lee | Lake Journal",
			authors: ["Ann Lee"],
			labels: ["News"],
			section: "News",
			body: [lead, second],
		},
	],
	...[
		"Mayor of Oldport Ann Lee (L) speaks with the warden before the opening",
		"The mayor (left) and the warden (right) on the bridge in Oldport",
		"Mayor Ann Lee, second from right, at the opening of the bridge",
		"(L-R) Ann Lee, Per Olsen and Ola Berg at the bridge",
	].map(
		(caption) =>
			[
				`a line that says where in the picture somebody is, above the headline: ${caption}`,
				`${caption}\n\nMayor opens bridge over the river\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge over the river", body: [lead, second], leftOut: ["1 caption"] },
			] as const,
	),
	[
		"the letter of a party says nothing of a picture",
		`Mayor Ann Lee (R) speaks with the warden about the bridge\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor Ann Lee (R) speaks with the warden about the bridge", body: [lead, second] },
	],
	[
		"a paper and the word for a picture behind the stop",
		`Mayor opens bridge over the river\n\nThe busy harbour at Oldport. THE HARBOUR CLAUSE photo\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor opens bridge over the river", body: [lead, second], leftOut: ["3 caption"] },
	],
	...["(Police photo)", "(Oldport Times file photo)", "(Shutterstock)", "(Facebook/Oldport Police)", "(Screengrab)"].map(
		(credit) =>
			[
				`a long caption, and in brackets who gave the picture or what it is: ${credit}`,
				`Mayor opens bridge\n\nThe mayor of the town, fifth from left, stands on the new bridge in Oldport with people of the town and the council, and holds up a flag for those who could not be there on Friday because of the rain that fell all day on the town and on the river below it, too. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"the BBC's words for source and caption, glued to the text of the picture, or alone above the caption",
		`Mayor opens bridge\n\n  • Published\nThe mayor on the bridge, 24 August 2019Image source, KCNA via REUTERS\nImage caption,\nThe mayor was on the bridge on Saturday\n\n${lead}\n\nImage source, AFP\nImage caption,\nThe warden was there, too\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 caption", "5 caption", "6 caption", "10 caption", "11 caption", "12 caption"],
		},
	],
	[
		"a paragraph as long as no caption is, with its agency behind a dash",
		`Mayor opens bridge\n\n${lead} ${second} ${lead} ${second}—AP\n`,
		{ headline: "Mayor opens bridge", body: [`${lead} ${second} ${lead} ${second}—AP`] },
	],
	...["Photo / AP", "Photo/AP", "Picture: AP", "Photo by AP", "Pic: PA", "Image / 123RF"].map(
		(credit) =>
			[
				`a credit of two letters or of a seller behind the stop, on a page without a headline: ${credit}`,
				`People stand on the bridge under lockdown in Oldport. ${credit}\n${lead}\n${second}\n`,
				{ body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
			] as const,
	),
	...[
		"Child Tax Credit: Congress Weighs New Rules",
		"Mayor on the Big Picture: Why the Bridge Matters",
		"Schiefes Bild: Warum die Brücke nicht passt",
	].map(
		(headline) =>
			[
				`a word for a credit behind others with capitals, or before what is no name, is a headline's: ${headline}`,
				`${headline}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second] },
			] as const,
	),
	...[
		"The mayor walks on the new bridge Picture: Jane Doe",
		"The mayor walks on the new bridge. — AP",
		"Los bomberos en el puente. Imagen de archivo.",
		"Die Feuerwehr auf der Brücke – Symbolfoto.",
		"Boats wait below the new bridge. Video courtesy of Jane Doe",
		"Boats wait below the new bridge. (stringer / Reuters)",
		"Boats wait below the new bridge (handout/AFP)",
	].map(
		(caption) =>
			[
				`a caption with its credit between two paragraphs: ${caption}`,
				`Mayor opens bridge\n\n${lead}\n\n${caption}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["5 caption"] },
			] as const,
	),
	...[
		"(Ann Lee/AFP/Getty Images/TNS)",
		"(Ann Lee/NTB/AFP/Getty Images/TNS)",
		"(Ann Marie Lee / Oldport Tribune / TNS)",
		"[Ann Lee/AFP/Getty Images]",
		"(Ann Lee/Wire24 via Getty Images/TNS)",
		"(Ann Lee/Staff Photographer)",
		"(Submitted photo)",
	].map(
		(credit) =>
			[
				`a caption as long as a paragraph, with agencies that sell pictures behind it: ${credit}`,
				`Mayor opens bridge\n\nAn inspector of the council looks at the cables between the two towers of the new bridge in Oldport, Texas, some 300 kilometers south of Newport, on January 20, 2014. The council on Sunday called a fault at the works of the bridge a "grave error," and said that it would look into it. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	...[
		"(Ann Lee, Oldport Times)",
		"(Ann Lee, The Associated Press)",
		"(Ann Lee | Oldport Times)",
		"Ann Lee/Oldport Times/TNS",
		"Ann Lee | Oldport Times",
		"(Oldport Police Department)",
	].map(
		(credit) =>
			[
				`a short caption, and who took the picture for whom: ${credit}`,
				`Mayor opens bridge\n\nPeople stand on the new bridge after the opening. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	...["(Ann Lee, Oldport)", "(Luke 2:14)", "[Harbour Examiner]"].map(
		(remark) =>
			[
				`a remark in brackets behind a sentence is no credit: ${remark}`,
				`Mayor opens bridge\n\n${lead} ${remark}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [`${lead} ${remark}`, second] },
			] as const,
	),
	...["Women wave flags and sing.", "A man in a red coat stands on a bridge"].map(
		(text) =>
			[
				`the text of a picture, its caption, and in brackets who took it: ${text}`,
				`Mayor opens bridge\n\n${text}\nPeople on the new bridge in Oldport, Texas, on Monday.\n(Ann Lee / Associated Press)\n\nBy Per Olsen\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor opens bridge",
					byline: "By Per Olsen",
					authors: ["Per Olsen"],
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: ["3 caption", "4 caption", "5 caption"],
				},
			] as const,
	),
	[
		"a paragraph above an agency in brackets is no caption",
		`Mayor opens bridge\n\n${lead}\n${second}\n(Reuters)\n\nThe mayor will be there.\n`,
		{ headline: "Mayor opens bridge", body: [lead, second, "The mayor will be there."], leftOut: ["5 caption"] },
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
		"whom the picture shows, right above the sentence that opens with the same words",
		`Town helped its rival at talks, says the mayor\n\nOldport Town Mayor Ann Lee\n\nOldport Town Mayor Ann Lee said that the town helped its rival at the talks.\n\n${second}\n`,
		{
			headline: "Town helped its rival at talks, says the mayor",
			body: ["Oldport Town Mayor Ann Lee said that the town helped its rival at the talks.", second],
			leftOut: ["3 caption"],
		},
	],
	[
		"a film's title with its credit in small letters, and alone; a button that counts down",
		`Town reports that its mayor left the council in spring\n\nWait 5 sec.\n\nBoat hits the new bridge (video screenshot)\nBoat hits the new bridge\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town reports that its mayor left the council in spring",
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 caption", "6 caption"],
		},
	],
	[
		"a deck above a place in a bracket",
		`Main Hotel of the Town Hit by Boat, 9 Hurt\n\nThe boat came from the other bank of the river\n\n(OSLO, Norway) —A boat that nobody steered ran into the walls of one of the oldest hotels of the town, and hurt nine people on Monday, the police said.\n\n${second}\n`,
		{
			headline: "Main Hotel of the Town Hit by Boat, 9 Hurt",
			deck: "The boat came from the other bank of the river",
			dateline: "(OSLO, Norway) —",
			body: [
				"A boat that nobody steered ran into the walls of one of the oldest hotels of the town, and hurt nine people on Monday, the police said.",
				second,
			],
		},
	],
	[
		"somebody and an office above a sentence that names both the other way round, and the reporter below",
		`Ann Mary Lee, Minister of Harbours\n\nMinister of Harbours, Ann Mary Lee, has denied reports that a bridge was closed on Monday.\n\n${second}\n\nBy Per Olsen\n`,
		{
			byline: "By Per Olsen",
			authors: ["Per Olsen"],
			body: ["Minister of Harbours, Ann Mary Lee, has denied reports that a bridge was closed on Monday.", second],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"who took the picture and the agencies through which it came, above and below the text",
		`Jailed mayor makes another appearance before the court\n\nSource: Marsh\nAnn Lee / Reuters / Scanpix / LETA\n\n${lead}\n\n${second}\n\nAnn Lee / Reuters / Scanpix / LETA\n`,
		{
			headline: "Jailed mayor makes another appearance before the court",
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 caption", "10 caption"],
		},
	],
	[
		"a name above the caption that has it and ends in its day",
		`Mayor Ann Lee laughs at a man who asked whether she could swim\n\nAnn Mary Lee\nMayor Ann Mary Lee speaks by video during a talk in Oldport, Norway, Thursday, Dec. 17, 2020.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor Ann Lee laughs at a man who asked whether she could swim",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	[
		"a caption that an agency signs, three times above the headline, at last without its end",
		`Head of the ferry board Ann Lee said that wardens may be let in if the talks succeed, while the head of the harbour guard of the town, Per Olsen, warned that the boats are near the bridge. AFP\nHead of the ferry board Ann Lee said that wardens may be let in if the talks succeed, while the head of the harbour guard of the town, Per Olsen, warned that the boats are near the bridge. AFP\nHead of the ferry board Ann Lee said that wardens may be let in if the talks succeed, while the head of the harbour guard of the town, Per Olsen, warned that the bo\n\nTown might let wardens of the ferry in if deal reached\n\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town might let wardens of the ferry in if deal reached",
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline", "3 above-headline"],
		},
	],
	[
		"a caption that an agency signs without a mark, twice above rubric and headline",
		`Harbour minister Ann Lee is aiming to win a second term in office. EPA\nHarbour minister Ann Lee is aiming to win a second term in office. EPA\n\nNews\n\nHarbour minister to run in the vote of May\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Harbour minister to run in the vote of May",
			labels: ["News"],
			section: "News",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline"],
		},
	],
	[
		"the agency of a picture, twice above the text",
		`Town opens bridge on the eve of its anniversary\n\nPA\nPA\n\n${lead}\n\n${second}\n`,
		{ headline: "Town opens bridge on the eve of its anniversary", byline: "PA", body: [lead, second], leftOut: ["4 further-byline"] },
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
		"a picture's text and its caption are one sentence with its stop, and stand for no headline",
		`Mayor warns thieves of signs\n\nThe mayor opens the new road.\nThe mayor opens the new road.\nThe mayor opens the new road.\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor warns thieves of signs", body: [lead, second], leftOut: ["3 caption", "4 caption", "5 caption"] },
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
		"a caption that ends in the letters of the photographer's address",
		`Council of Oldport opens the new bridge over the river\n\nThe mayor on the bridge on the 31st. Photo by Lee Ann lee7@\n\n${lead}\n\n${second}\n`,
		{
			headline: "Council of Oldport opens the new bridge over the river",
			body: [lead, second],
			leftOut: ["3 caption"],
		},
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
		"a caption with who took the picture behind a dash, on the crawl line; the dateline in capitals below it",
		` date 2024-06-03 The bridge before it was opened. — Picture by Ann Lee Marsh\n\nOLDPORT, June 3 — ${lead}\n\n${second}\n`,
		{ captured: "2024-06-03", dateline: "OLDPORT, June 3 —", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
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
		"a first sentence that ends in its day and tells what is past is no caption",
		`New bridge opens in the old town\n3 June 2024, 12:05\nThe old bridge was closed on Monday, June 3, 2024.\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: ["The old bridge was closed on Monday, June 3, 2024.", lead, second],
		},
	],
	...["arrested two men on", "voted for", "met beside", "opened", "sold", "fined the warden of", "rescued a boy from"].map(
		(did) =>
			[
				`so does one with any other past: ${did}`,
				`New bridge opens in the old town\n3 June 2024, 12:05\nThe council of Oldport ${did} the bridge on Monday, June 3, 2024.\n${lead}\n${second}`,
				{
					headline: "New bridge opens in the old town",
					stamps: ["unknown 3 June 2024, 12:05"],
					body: [`The council of Oldport ${did} the bridge on Monday, June 3, 2024.`, lead, second],
				},
			] as const,
	),
	[
		"so does one in the present that tells the headline again",
		`New harbour bridge opens for old town of Oldport\n3 June 2024, 12:05\nThe new harbour bridge of the old town of Oldport opens on Monday, June 3, 2024.\n${lead}\n${second}`,
		{
			headline: "New harbour bridge opens for old town of Oldport",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: ["The new harbour bridge of the old town of Oldport opens on Monday, June 3, 2024.", lead, second],
		},
	],
	[
		"a past behind what people do in the picture tells nothing",
		`New bridge opens in the old town\n3 June 2024, 12:05\nPeople wait on the bridge opened by the mayor on Monday, June 3, 2024.\n${lead}\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 June 2024, 12:05"],
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	...["People on the new bridge, May 3, 2024. (Oldport Rowing Club)", "People on the new bridge. (Oldport Bridge Authority)"].map(
		(caption) =>
			[
				`who took a picture, behind its day, or an office: ${caption}`,
				`New bridge opens in the old town\n\nBy Ann Lee 3 May 2024, 4:23 pm\n\n0 shares\n\n${caption}\n\n${lead}\n\n${second}`,
				{
					headline: "New bridge opens in the old town",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					stamps: ["unknown 3 May 2024, 4:23 pm"],
					body: [lead, second],
					leftOut: ["5 counter", "7 caption"],
				},
			] as const,
	),
	[
		"an agency signs a paragraph that ends in a day",
		`New bridge opens in the old town\n\n3 May 2024\n\nThe old bridge was closed by the council on May 3, 2024. (Associated Press)\n\n${second}`,
		{
			headline: "New bridge opens in the old town",
			stamps: ["unknown 3 May 2024"],
			body: ["The old bridge was closed by the council on May 3, 2024. (Associated Press)", second],
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
		"notices of the site and of a picture that shows something else",
		`Bridge opens in Oldport: no boats allowed, mayor says\n\nWe’re sorry, this feature is currently unavailable. Please try again later.\n\nPicture for illustrative purposes only.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Bridge opens in Oldport: no boats allowed, mayor says",
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 boilerplate"],
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
		"A caption printed twice in one line, and who took the picture behind it in capitals (El País)",
		"La ciudad abre otra vez el puente viejo\n4 de mayo de 2024\nUn vecino cruza el puente viejo, este martes.Un vecino cruza el puente viejo, este martes.ANA RUIZ (EFE)\nEl Ayuntamiento ha abierto otra vez el puente viejo, según fuentes del consistorio.\n",
		{
			headline: "La ciudad abre otra vez el puente viejo",
			stamps: ["unknown 4 de mayo de 2024"],
			body: ["El Ayuntamiento ha abierto otra vez el puente viejo, según fuentes del consistorio."],
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
		"A side of the picture behind a name, and letters in brackets behind the stop; a party reads like a side, where no number stands before it",
		`Mill reopens after long works\n\nThe miller and his clerk (2nd R) stand in front of the new wheel on May 3. (NHA)\n\n${lead}\n\nThe mayor, Ann Lee (R), said that it cost more than was planned. (NHA)\n`,
		{
			headline: "Mill reopens after long works",
			body: [lead, "The mayor, Ann Lee (R), said that it cost more than was planned. (NHA)"],
			leftOut: ["3 caption"],
		},
	],
	[
		"A caption that an agency signs above the text stays one",
		`Mill reopens after long works\n\nThe miller and his clerk stand in front of the new wheel on the day of the opening in May. (AFP)\n\n${lead}\n\n${second}\n`,
		{ headline: "Mill reopens after long works", body: [lead, second], leftOut: ["3 caption"] },
	],
	[
		"The source and the caption of a picture behind their words and a comma, as the BBC prints them in other languages",
		`Un puente nuevo para la ciudad de Oldport\n\nFuente de la imagen, Getty Images\n\nPie de foto, El puente sobre el río\n\nLa ciudad de Oldport abrió el lunes un puente nuevo sobre el río, dijo el ayuntamiento.\n\nKaynak, Getty Images\n\nCostó más de lo previsto y tardó tres años.\n`,
		{
			headline: "Un puente nuevo para la ciudad de Oldport",
			body: [
				"La ciudad de Oldport abrió el lunes un puente nuevo sobre el río, dijo el ayuntamiento.",
				"Costó más de lo previsto y tardó tres años.",
			],
			leftOut: ["3 caption", "5 caption", "9 caption"],
		},
	],
	[
		"The same in a script without a comma of the Latin kind, and in Pidgin",
		`Oldport: Town wey open new bridge don happy\n\nWia dis foto come from, OTHER\n\nصدر الصورة، Getty Images\n\nDi town of Oldport don open new bridge on Monday, di council tok.\n`,
		{
			headline: "Oldport: Town wey open new bridge don happy",
			body: ["Di town of Oldport don open new bridge on Monday, di council tok."],
			leftOut: ["3 caption", "5 caption"],
		},
	],
	[
		"a caption that is a sentence above and below its photographer and agency",
		`Town Opens Bridge Over the River\n\nPeople of the town stand on the new bridge in May.\nAnn Lee AP\nPeople of the town stand on the new bridge in May.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Town Opens Bridge Over the River",
			body: [lead, second],
			leftOut: ["3 caption", "4 header-line", "5 caption"],
		},
	],
	[
		"a caption that opens with a dateline, as the text does, and ends in its credit",
		`OSLO: The mayor of the town of Oldport stands on the new bridge, which was opened on Monday. – Town Hall photos\n\nOSLO: ${lead}\n\n${second}\n`,
		{ dateline: "OSLO:", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	[
		"the same with the short word",
		`The mayor of the town of Oldport stands on the new bridge, which was opened on Monday. – Town Hall pic\n\nOSLO: ${lead}\n\n${second}\n`,
		{ dateline: "OSLO:", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	[
		"The lines of a column whose last ends in the credit of their picture, on a page without a headline",
		`People of the town are\nmade to wait in front of the\nbridge in May. (Photo by Ann Lee/Getty Images)\n${lead}\n${second}\n`,
		{ body: [lead, second], leftOut: ["1 caption", "2 caption", "3 caption"], problems: ["headline-missing"] },
	],
	[
		"A paper in capitals, a stroke and a name below a caption sign the picture",
		`Mayor warns the next town not to close the bridge\nPer Olsen - The Harbour Star\nApril 30, 2025 | 12:00am\nThe mayor speaks on the bridge on March 11, 2025.\nSTAR / Ann Lee\n${lead}\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			byline: "Per Olsen - The Harbour Star",
			authors: ["Per Olsen"],
			stamps: ["unknown April 30, 2025 | 12:00am"],
			body: [lead, second],
			leftOut: ["4 caption", "5 caption"],
		},
	],
	[
		"What is said in a film, then a station's sign and the page's stamp, and the headline again above the text",
		`Mayor warns the next town not to close the bridge\n\nMayor warns the next town not to close the bridge\nSo there are some doubts about what the council said. ${Array(4).fill(lead).join(" ")}\nriver logo\nUpdated: 5:43 PM CDT Jun 30, 2025\nEditorial Standards\nMayor warns the next town not to close the bridge\nriver logo\nUpdated: 5:43 PM CDT Jun 30, 2025\n${lead}\n${second}\n`,
		{
			headline: "Mayor warns the next town not to close the bridge",
			stamps: ["modified Updated: 5:43 PM CDT Jun 30, 2025"],
			body: [`So there are some doubts about what the council said. ${Array(4).fill(lead).join(" ")}`, lead, second],
			leftOut: ["5 boilerplate", "7 boilerplate", "9 boilerplate", "10 stamp-in-text"],
		},
	],
	...["Ann Lee, spokeswoman for the council of Oldport", "Ann Lee, a writer from Oldport"].map(
		(caption) =>
			[
				`who is to be seen signs nothing: ${caption}`,
				`Council of Oldport opens the new bridge over the river\n\nMay 3, 2024 10:00\n\n${caption}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Council of Oldport opens the new bridge over the river",
					stamps: ["unknown May 3, 2024 10:00"],
					body: [lead, second],
					leftOut: ["5 header-line"],
				},
			] as const,
	),
	[
		"A short caption with its stop above its credit, and how long ago the page was changed below it",
		`Boat found near the bridge in the north of Oldport\n\nBy Ann Lee Sunday 13 Oct 2019, 10:33 AM\nRiver Walk in Oldport.\nImage: Harbour Maps\nImage: Harbour Maps\n\nUpdated 12 minutes ago\n\n${lead}\n\n${second}\n`,
		{
			headline: "Boat found near the bridge in the north of Oldport",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown Sunday 13 Oct 2019, 10:33 AM"],
			body: [lead, second],
			leftOut: ["4 caption", "5 caption", "6 caption", "8 relative-time"],
		},
	],
	[
		"the headline once more, with the word for a picture and its text",
		`Bridge opens in Oldport after years of work\n\nBridge opens in Oldport after years of work Photo: the bridge in spring (Ann Lee, Harbour Wire)\n\n${lead}\n\n${second}\n`,
		{ headline: "Bridge opens in Oldport after years of work", body: [lead, second], leftOut: ["3 caption"] },
	],
	...["(image credit: Ann Lee)", "(credito: Anna Rossi)", "(Symbolbild: dpa)", ". Crédit : Ann Lee", ", Ann Lee / EPA"].map(
		(credit) =>
			[
				`words for a credit, in small letters and other languages: ${credit}`,
				`Bridge opens in Oldport after years of work\n\nThe bridge in spring${credit.startsWith("(") ? " " : ""}${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Bridge opens in Oldport after years of work", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"a deck right below the stamp, and pictures between it and the dateline",
		`Council opens bridge over the river\n\nPublished May 3, 2024, 10:03 am IST\nThe bridge was closed for years and cost more than the town had planned to pay\nThe mayor on the bridge. — HC photo\n The mayor on the bridge. — HC photo\n\nOslo: ${lead}\n\n${second}\n`,
		{
			headline: "Council opens bridge over the river",
			deck: "The bridge was closed for years and cost more than the town had planned to pay",
			stamps: ["published Published May 3, 2024, 10:03 am IST"],
			dateline: "Oslo:",
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"the word for a picture in short and with its stop, in the bracket of a credit",
		`People of the town walk over the new bridge (Pic. Agencies)\n\nOSLO – ${lead}\n\n${second}\n`,
		{ dateline: "OSLO –", body: [lead, second], leftOut: ["1 caption"], problems: ["headline-missing"] },
	],
	...["(River TV)", "(Supplied: Oldport Police)", "(File)"].map(
		(credit) =>
			[
				`a sentence, and below it itself with a credit that no table knows: ${credit}`,
				`Mayor opens bridge\n\nThree officers have already stood down over the bridge.\n\nThree officers have already stood down over the bridge. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["3 caption", "5 caption"] },
			] as const,
	),
	[
		"the agency and the name of who took the picture, below its caption",
		`Mayor of Oldport opens bridge\n\nThe mayor speaks on the bridge in Oldport, Friday, May 3, 2024.\nAssociated Press / Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 caption", "4 caption"] },
	],
	[
		"a stroke before the word for a picture, between a long deck and the stamp",
		`Oldport hosts talks on the bridge\nThe mayors of both towns met in Oldport to go on with their talks about the bridge, which had broken down in March without any agreement.\nThe bridge is the only one of the valley. / Photo: AA\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport hosts talks on the bridge",
			deck: "The mayors of both towns met in Oldport to go on with their talks about the bridge, which had broken down in March without any agreement.",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["3 caption"],
		},
	],
	[
		"no caption but the first paragraph twice: it says what has happened",
		`Mayor of Oldport opens the bridge to the north\nThree men have been seen on the bridge in Oldport.\nThree men have been seen on the bridge in Oldport.\n${lead}\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the bridge to the north",
			body: ["Three men have been seen on the bridge in Oldport.", lead, second],
			leftOut: ["2 repeated-paragraph"],
		},
	],
	[
		"a short sentence glued to the stamp and set off from the text",
		`Mayor of Oldport opens bridge\n\nUpdated May 3, 2024\nThe harbour, Oldport.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["modified Updated May 3, 2024"],
			body: [lead, second],
			leftOut: ["4 caption"],
		},
	],
	...["The wait is over.", "It was a cold night in Oldport."].map(
		(sentence) =>
			[
				`no caption but a short first sentence, glued to the stamp: ${sentence}`,
				`Mayor of Oldport opens bridge\n\nUpdated May 3, 2024\n${sentence}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: ["modified Updated May 3, 2024"], body: [sentence, lead, second] },
			] as const,
	),
	...[
		"Photo shared on Facebook leads to arrest in Oldport",
		"Image copyright law changes hit artists in Oldport",
		"Screenshot from chat leads to arrest in Oldport",
	].map(
		(headline) =>
			[
				`no caption but a headline that opens as one: ${headline}`,
				`${headline}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second] },
			] as const,
	),
	...["Mayor of Oldport opens bridge/ Photo: how it was built", "Mayor of Oldport opens bridge - Photos: how it was built"].map(
		(headline) =>
			[
				`no caption but a headline with the word for pictures in it, and no name behind: ${headline}`,
				`${headline}\n\nMay 3, 2024\n\n${lead}\n\n${second}\n`,
				{ headline, stamps: ["unknown May 3, 2024"], body: [lead, second] },
			] as const,
	),
	...["Picture taken by a drone showed a crack in the bridge, the council said.", "Image copyright is a hard subject, the mayor said."].map(
		(sentence) =>
			[
				`no caption but a paragraph that opens as one: ${sentence}`,
				`Mayor of Oldport opens bridge\n\nMay 3, 2024\n\n${lead}\n\n${sentence}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", stamps: ["unknown May 3, 2024"], body: [lead, sentence, second] },
			] as const,
	),
	[
		"who sent out a picture, above the headline, twice; the word for pictures at the end of the headline is no credit",
		`Photo tweeted by the mayor of his meeting with former mayors on May 3, 2024\n\nPhoto tweeted by the mayor of his meeting with former mayors on May 3, 2024\n\nMayor of Oldport opens bridge (PHOTO)\n\nMay 4, 2024\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge (PHOTO)",
			stamps: ["unknown May 4, 2024"],
			body: [lead, second],
			leftOut: ["1 caption", "3 caption"],
		},
	],
	[
		"the name of a picture's file, which is the headline's, and a comma that was left of a list",
		`Mayor of Oldport opens bridge to the north\n\nmayor-of-oldport-opens-bridge-to-the-north\n,\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge to the north", body: [lead, second], leftOut: ["4 boilerplate"] },
	],
	[
		"such a name alone, and the credit behind a stop in the text",
		`Mayor of Oldport opens bridge to the north\n\nmayor oldport exclusive\n\n${lead}\n\nPeople on the bridge in Oldport.  photo by AFP\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge to the north", body: [lead, second], leftOut: ["3 header-line", "7 caption"] },
	],
	...[
		"The harbour fire brigade. File photo.",
		"epa10537532 People work at the bridge after it was hit in a storm in Oldport, 22 March 2023. Some thirty were hurt. EPA/ANN LEE Source: EPA / ANN LEE/EPA",
		"Click to play video: 'Town opens bridge' Town opens bridge",
		"Screenshot from River News.The mayor stands on the bridge in the rain.",
		"People have met on the bridge for many years. Keystone / Ann Lee",
	].map(
		(caption) =>
			[
				`a caption with the archive, a film or an agency for its source: ${caption}`,
				`Mayor of Oldport opens bridge\n\n${caption}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"a word in small letters for a picture, above its caption",
		`Mayor of Oldport opens bridge\n\nfountain\nPeople have met on the bridge for many years. Keystone / Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 header-line", "4 caption"] },
	],
	[
		"the credit in a bracket in front of its caption",
		`Mayor of Oldport opens bridge\n(Photo: ANN LEE/AFP via Getty Images) The mayor walks over the new bridge in Oldport on May 3, 2024.\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["2 caption"] },
	],
	[
		"what readers judged, in cells with strokes between",
		`Mayor of Oldport opens bridge\n\nStyle 4.8 | Depth 4.8 | Use 4.9\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 header-line"] },
	],
	...["PHOTO | STATE HOUSE", "FILE PHOTO | NMG", "Photo | Ann Lee"].map(
		(credit) =>
			[
				`a stroke between the word for a picture and who took it: ${credit}`,
				`Mayor of Oldport opens bridge\n\nThe mayor walks over the new bridge in Oldport. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"the text of a picture that was cut off, above the whole of it with the station's name glued to it",
		`Mayor of Oldport opens the new bridge\n\nAccording to the council of Oldport, some three hundred people came to...\nAccording to the council of Oldport, some three hundred people came to see the mayor on the bridge.(River TV)\nBy Ann Lee\nPublished: May 3, 2024 at 8:35 PM CST\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["published Published: May 3, 2024 at 8:35 PM CST"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	[
		"what a film of the BBC says where it does not play, and its caption, to which the words are glued",
		`Mayor of Oldport opens bridge\n\nMedia playback is unsupported on your device\n\nMedia captionThere were loud cheers on the bridge in Oldport\n\n${lead}\n\nMedia playback is unsupported on your device\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 caption", "9 boilerplate"],
		},
	],
	...["Image caption The mayor walked over the bridge on Monday", "Image copyright Getty Images", "Image copyrightAFP"].map(
		(caption) =>
			[
				`the BBC's words for a picture without a comma: ${caption}`,
				`Mayor of Oldport opens bridge\n\n${caption}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	[
		"the text of a picture above such words in one block",
		`Mayor of Oldport opens bridge\n\nBoats on the river\nImage caption Boats waited for the mayor on Monday\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 caption", "4 caption"] },
	],
	[
		"the headline with the number of a picture and its caption, as VietnamPlus prints them between deck and text",
		`Mayor of Oldport opens bridge\n\nThe council of Oldport has opened a bridge.\nMayor of Oldport opens bridge hinh anh 1Source: VNA\nMayor of Oldport opens bridge hinh anh 2The mayor on the bridge. (Source: VNA)\n \nHanoi (VNA) – ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "The council of Oldport has opened a bridge.",
			dateline: "Hanoi (VNA) –",
			body: [lead, second],
			leftOut: ["4 caption", "5 caption"],
		},
	],
	[
		"a word that a page printed by mistake, above its text",
		`Mayor of Oldport opens bridge\n\nArray\n${lead}\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", body: [lead, second], leftOut: ["3 boilerplate"] },
	],
	[
		"the headline as the text of its picture, with the agency glued to it",
		`Hurricane Ida\n\nPower outages prompt more evacuations of Oldport\n\nPower outages prompt more evacuations of OldportAP\n\n${lead}\n\n${second}\n`,
		{
			headline: "Power outages prompt more evacuations of Oldport",
			labels: ["Hurricane Ida"],
			body: [lead, second],
		},
	],
	...["File Photo", "Pool", "Illustration/File Photo"].map(
		(kind) =>
			[
				`what kind of picture it is behind agency and name: ${kind}`,
				`Mayor of Oldport opens the new bridge\n\nThe mayor stands on the bridge of Oldport, May 1, 2020. REUTERS/Ann Lee/${kind}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens the new bridge", body: [lead, second], leftOut: ["3 caption"] },
			] as const,
	),
	...(
		[
			["Staff Reporter", {}],
			["By Ann Lee", { authors: ["Ann Lee"] }],
		] as const
	).map(
		([byline, authors]) =>
			[
				`no credit but who wrote, between a summary and the text that begins with the same sentence: ${byline}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n${byline}\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", deck: lead, byline, ...authors, body: [lead, second] },
			] as const,
	),
	[
		"an agency alone between the text of a picture and its caption, above the byline",
		`Mayor of Oldport opens the new bridge\n\nPeople of Oldport stand on the bridge in the rain\nAP\nPeople of Oldport stand on the bridge in the rain\n\nBy The Associated Press\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			byline: "By The Associated Press",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption"],
		},
	],
	[
		"a caption and itself again with the source glued to it, above the stamp",
		`Mayor of Oldport opens the new bridge\n\nThe council of Oldport has said that it plans to close nearly a third of its 846 boats in the next two years.\nThe council of Oldport has said that it plans to close nearly a third of its 846 boats in the next two years.(Source: River Newsource)\nPublished: Jul. 15, 2020 at 12:36 PM CDT\n\n(AP) - ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			stamps: ["published Published: Jul. 15, 2020 at 12:36 PM CDT"],
			dateline: "(AP) -",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption"],
		},
	],
	...["(Shutterstock.com)", "(Shutterstock)", "(iStock)", "(PA Wire)", "(PA Media)"].map(
		(credit) =>
			[
				`who sells pictures, in brackets behind a few words: ${credit}`,
				`Mayor of Oldport opens the new bridge\nA bridge in fog ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens the new bridge", body: [lead, second], leftOut: ["2 caption"] },
			] as const,
	),
	[
		"a caption without a stop and itself again with its agency, in one block with the stamp",
		`Mayor of Oldport opens the new bridge\n\nAnn Lee\nMonday 3 June 2024 16:52 BST\nPeople stand on the bridge on Sunday\nPeople stand on the bridge on Sunday (PA)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown Monday 3 June 2024 16:52 BST"],
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"the same caption once",
		`Mayor of Oldport opens the new bridge\n\nMonday 3 June 2024 16:52 BST\nPeople stand on the bridge on Sunday (AP)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			stamps: ["unknown Monday 3 June 2024 16:52 BST"],
			body: [lead, second],
			leftOut: ["4 caption"],
		},
	],
	[
		"a sentence, and a paragraph that says more of it and names its agency, are text",
		`Mayor of Oldport opens the new bridge\n\nMay 3, 2024 10:00\n\n${lead}\n\nOn Monday, its people stood on the bridge and in the boats. (AP)\n`,
		{
			headline: "Mayor of Oldport opens the new bridge",
			stamps: ["unknown May 3, 2024 10:00"],
			body: [lead, "On Monday, its people stood on the bridge and in the boats. (AP)"],
		},
	],
	...["Facebook / Oldport Fire Department", "handout / Oldport Police", "Submitted / Ann Lee"].map(
		(credit) =>
			[
				`a sentence, and whose page shows the picture, between headline and text: ${credit}`,
				`Advertisement\n\nMayor opens bridge\n\nThe town of Oldport stands on the bridge for several hours during a storm. ${credit}\n\n${lead}\n\n${second}\n`,
				{ headline: "Mayor opens bridge", body: [lead, second], leftOut: ["1 boilerplate", "5 caption"] },
			] as const,
	),
	[
		"the buttons around a caption of public radio",
		`Mayor opens bridge\n\nMay 3, 2024 5:01 AM ET\n\nThe bridge in the rain. Ann Lee/AP hide caption\n\ntoggle caption\n\nAnn Lee/AP\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens bridge",
			stamps: ["unknown May 3, 2024 5:01 AM ET"],
			body: [lead, second],
			leftOut: ["5 caption", "7 boilerplate", "9 caption"],
		},
	],
	[
		"a gallery behind the day of the crawl: captions, who took each picture, and the agency's word for it",
		` date 2024-05-03 People of Oldport stand on the bridge in the rain on Friday, May 3, 2024. The river is high.\nAnn Lee\nAP Photo\nThe mayor looks at the river near Oldport on Friday, May 3, 2024. It is high.\nPer Olsen\nAP Photo\nA boat lies below the bridge of Oldport in the rain on Friday. It is a ferry.\nPer Olsen\nAFP/Getty Images\n\nMayor and council open the bridge\n\nMay 3, 2024 7:19 AM\n\n${lead}\n\n${second}\n`,
		{
			captured: "2024-05-03",
			headline: "Mayor and council open the bridge",
			stamps: ["unknown May 3, 2024 7:19 AM"],
			body: [lead, second],
			leftOut: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `${line} caption`),
		},
	],
	[
		"two captions in one run, with an agency's credit between them, above the place",
		`Mayor of Oldport opens bridge over river\n\nThe Associated Press\nAnn Lee sits on the old bridge on Sunday, Dec. 27, 2009, in Oldport, which is to be closed when the new one is opened by the mayor and the council. (AP Photo/Per Olsen) Jo Marsh waves from a boat below the bridge on Sunday. Three boats took part in the race of the town.\n\nMANILA, Philippines — ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			byline: "The Associated Press",
			dateline: "MANILA, Philippines —",
			body: [lead, second],
			leftOut: ["4 caption"],
		},
	],
	[
		"what a picture shows, twice above its credit and right below the headline",
		`22:01 / 03.05.2024.\n\nMayor of Oldport opens a bridge over the river\n\nMayor Lee and the council of Oldport\n\nMayor Lee and the council of Oldport\n\nFoto: River News\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge over the river",
			stamps: ["unknown 22:01 / 03.05.2024"],
			body: [lead, second],
			leftOut: ["5 caption", "7 caption", "9 caption"],
		},
	],
	[
		"the text of a picture and its caption, above and below its number, in the header and in the text",
		`Mayor and council open new bridge at Oldport\n\n${lead}\n\nPeople of the town stand on the new bridge.\n2\nPeople of the town stand on the new bridge.\n\n${second}\n\nA boat lies below the bridge\n2\nA boat lies below the bridgeCredit: Ann Lee\n\nIt was the town's first.\n`,
		{
			headline: "Mayor and council open new bridge at Oldport",
			body: [lead, second, "It was the town's first."],
			leftOut: ["5 caption", "6 counter", "7 caption", "11 caption", "12 counter", "13 caption"],
		},
	],
	[
		"who took a picture and his agency between its text and its caption, as stations of public radio print them",
		`Mayor of Oldport opens a bridge\n\nMayor Lee is seen on the bridge at the start of the race in Oldport on May 3, 2024\nPer Olsen\nNTB/AFP via Getty Images\nMayor Lee is seen on the bridge at the start of the race in Oldport on May 3, 2024\n\nOSLO — ${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge",
			dateline: "OSLO —",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption", "6 caption"],
		},
	],
	...["", "  "].map(
		(blanks) =>
			[
				`who took a picture, and his agency, behind the stop and ${blanks === "" ? "no blank" : "two blanks"}`,
				`Mayor of Oldport opens a bridge\n\nBy AFP\nUpdated: May 5, 2024\nMayor Ann Lee on the bridge.${blanks}Per Olsen / TASS\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens a bridge",
					byline: "By AFP",
					stamps: ["modified Updated: May 5, 2024"],
					body: [lead, second],
					leftOut: ["5 caption"],
				},
			] as const,
	),
	[
		"the text of a picture above its caption, which says the same behind its credit",
		`Mayor of Oldport opens a bridge\n\nAnn Lee, mayor of Oldport\n\n© WIRE | Ann Lee, mayor of Oldport\n\n28 June 2022 20:18\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens a bridge",
			stamps: ["unknown 28 June 2022 20:18"],
			body: [lead, second],
			leftOut: ["3 caption", "5 caption"],
		},
	],
	...["Ann Lee with Per Olsen - Image Credit harbour.example", "Ann Lee with Per Olsen, by harbour.example CC BY-SA 4.0"].map(
		(caption) =>
			[
				`a credit without its colon, or a licence: ${caption}`,
				`Mayor of Oldport opens a bridge\n\n28 June 2022 20:18\n\n${caption}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens a bridge",
					stamps: ["unknown 28 June 2022 20:18"],
					body: [lead, second],
					leftOut: ["5 caption"],
				},
			] as const,
	),
	[
		"three names between strokes behind a caption that stands there twice, and the asterisks that close the last sentence (Indonesian)",
		"Wali Kota Buka Jembatan Baru di Atas Sungai\n\n- 25 Februari 2022, 12:08 WIB\nWali kota di atas jembatan baru.\nWali kota di atas jembatan baru. /REUTERS/Tangkap layar/kanal YouTube Rina Dewi/\n\nDewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota.\n\nBaca Juga: Pasar Lama Ditutup Mulai Hari Ini\n\nJembatan itu dibangun selama tiga tahun.***\n\nHalaman:\n\nEditor: Rina Dewi\n\nTags\n\nArtikel Pilihan\n\nTerkait\n\nTerkini\n",
		{
			headline: "Wali Kota Buka Jembatan Baru di Atas Sungai",
			byline: "Editor: Rina Dewi",
			authors: ["Rina Dewi"],
			stamps: ["unknown 25 Februari 2022, 12:08 WIB"],
			body: [
				"Dewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota.",
				"Jembatan itu dibangun selama tiga tahun.***",
			],
			leftOut: [
				"4 caption",
				"5 caption",
				"9 boilerplate",
				"13 boilerplate",
				"17 tag-list",
				"19 related-heading",
				"21 related-heading",
				"23 label-below",
			],
		},
	],
	[
		"a gallery: the texts of its pictures, and each again below its number with its credit",
		`Mayor of Oldport opens bridge over river\n\nA boat rises from the water near the bridge on Saturday.\nPeople of the town go to the new bridge, Sunday.\n10 of 10 |\nA boat rises from the water near the bridge on Saturday.Credit: Ann Lee / AFP\n1 of 10 |\nPeople of the town go to the new bridge, Sunday.Credit: WARDEN/ REUTERS\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge over river",
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 counter", "6 caption", "7 counter", "8 caption"],
		},
	],
	[
		"a caption, the same without its day, and who took the picture, right above points",
		`Mayor of Oldport opens bridge as it happened: Town prepares a feast\n\nA view of the flowers in front of the bridge in Oldport, Maine, on May 25, 2024.\nA view of the flowers in front of the bridge in Oldport, Maine.\nOla Berg/Anadolu Agency via Getty Images\nKey Updates\n  • The bridge is open since Monday.\n  • The mill is closed for a week.\n2024-05-31T13:00:00Z\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge as it happened: Town prepares a feast",
			stamps: ["unknown 2024-05-31T13:00:00Z"],
			body: [lead, second],
			leftOut: ["3 caption", "4 caption", "5 caption", "6 boilerplate", "7 header-line", "8 header-line"],
		},
	],
	[
		"who took the picture, from the archive, before the agency's word in Spanish",
		"La gente espera en el puente del río, el 21 de febrero de 2024. (Ana Ruiz, archivo/Foto AP)\n\nLa gente espera en el puente del río, el 21 de febrero de 2024. (Ana Ruiz, archivo/Foto AP)\n\nLa alcaldesa abre el puente sobre el río\n\nPor Luis Mar\n3 de mayo de 2024, 3:08 p. m.\n\nEl ayuntamiento abrió el lunes un puente nuevo sobre el río, dijo la alcaldesa.\n\nLa obra duró tres años.\n",
		{
			headline: "La alcaldesa abre el puente sobre el río",
			byline: "Por Luis Mar",
			authors: ["Luis Mar"],
			stamps: ["unknown 3 de mayo de 2024, 3:08 p. m."],
			body: ["El ayuntamiento abrió el lunes un puente nuevo sobre el río, dijo la alcaldesa.", "La obra duró tres años."],
			leftOut: ["1 caption", "3 caption"],
		},
	],
	...[" Photo: Ann Lee", "(Image: Ann Lee)"].map(
		(credit) =>
			[
				`the text of a picture, its number, and the same with its credit: ${credit}`,
				`Mayor of Oldport opens bridge over river\n\nPeople at the bridge in the rain on Saturday.\n1 of 3\nPeople at the bridge in the rain on Saturday.${credit}\n\n${lead}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge over river",
					body: [lead, second],
					leftOut: ["3 caption", "4 counter", "5 caption"],
				},
			] as const,
	),
	...["Ann Lee / Harbour Daily", "Ann Lee via Harbour Wire", "Submitted", "Photo: Ann Lee", "ANN LEE"].map(
		(credit) =>
			[
				`a short sentence above who took the picture is none of the text, which is longer: ${credit}`,
				`Mayor of Oldport opens bridge\n\nCouncil wants another by the mill\n\nPeople walk to the ferry.\n\n${credit}\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					deck: "Council wants another by the mill",
					body: [`${lead.slice(0, -1)} in a letter.`, second],
					leftOut: ["5 caption", "7 caption"],
				},
			] as const,
	),
	...["Photo", "Expand", "Bild vergrößern", "CLOSE", "1/3"].map(
		(word) =>
			[
				`a short sentence below the word for its picture: ${word}`,
				`Mayor of Oldport opens bridge\n\nCouncil wants another by the mill\n\n${word}\nPeople walk to the ferry.\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					deck: "Council wants another by the mill",
					body: [`${lead.slice(0, -1)} in a letter.`, second],
					leftOut: [expect.stringMatching(/^5 /), "6 caption"],
				},
			] as const,
	),
	[
		"a short first paragraph above a subhead is the text",
		`Mayor of Oldport opens bridge\n\nCouncil wants another by the mill\n\nOldport has a bridge.\n\nWhy it matters\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			deck: "Council wants another by the mill",
			body: ["Oldport has a bridge.", "Why it matters", `${lead.slice(0, -1)} in a letter.`, second],
		},
	],
	[
		"a caption that stands between the sentences again is no headline",
		`Mayor of Oldport opens bridge\n\nMay 3, 2024\n\nA régi híd Fotó Anna\n\n${lead}\n\nA régi híd Fotó Anna\n\n${second}\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			stamps: ["unknown May 3, 2024"],
			body: [lead, "A régi híd Fotó Anna", second],
			leftOut: ["5 header-line"],
		},
	],
	...[
		"People walk over the bridge [Anna Jans/Harbour]",
		"People walk over the bridge. Anna Jans, Harbour Daily",
		"People walk over the bridge. Source: HNA",
		"People walk over the bridge.Anna Jans",
		"People walk over the bridgeANNA JANS",
		"People walk over the bridge / Anna Jans",
		"People walk over the bridge | Anna Jans",
		"People walk over the bridge. HNA",
		"Yeni köprüde yürüyenler (Arşiv)",
		"다리를 건너는 시민들. /사진=김민수 기자",
		"People walk over the bridge\nHarbour Press / Anna Jans",
		"People walk over the bridge\nSubmitted",
		"People walk over the bridge\nPhoto: Anna Jans",
		"View image in fullscreen\nPeople walk over the bridge",
		"People walk over the bridge.\nAnna Jans / Harbour Press",
	].map(
		(lines) =>
			[
				`no paragraph ends as a credit does, and no subhead between two sentences: ${lines}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${lines}\n\n${second}\n`,
				{
					headline: "Mayor of Oldport opens bridge",
					body: [lead, second],
					leftOut: lines.split("\n").map((line, index) => `${index + 5} ${line.startsWith("View") ? "boilerplate" : "caption"}`),
				},
			] as const,
	),
	...[
		"Budget 2024/25",
		"The numbers (so far)",
		"Costs: who pays",
		"Phase 1 / Phase 2",
		"Lee v. Olsen",
		"The new rival of NATO",
		"The bridge was built by a firm of the town, and it was led by its owner, J.J. Abel",
		"The ferry will stop in the month of May, a spokesman of the harbour said. AFP",
	].map(
		(line) =>
			[
				`subheads and paragraphs that are like captions, and are the text: ${line}`,
				`Mayor of Oldport opens bridge\n\n${lead}\n\n${line}\n\n${second}\n`,
				{ headline: "Mayor of Oldport opens bridge", body: [lead, line, second] },
			] as const,
	),
	[
		"an agency below a caption in the text signs the picture: what stands above is no deck",
		`Mayor of Oldport opens bridge\n\n${lead}\n\nPeople walk over the bridge\nReuters\n\n${second}\n\nThe ferry stops in May.\n`,
		{
			headline: "Mayor of Oldport opens bridge",
			body: [lead, second, "The ferry stops in May."],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"who stands from left, without a comma, is seen in a picture",
		`Mayor of Oldport opens bridge\n\nBy Ann Lee\n\nThe mayor on the bridge, from left Per Olsen and Anna Jans.\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor of Oldport opens bridge", byline: "By Ann Lee", authors: ["Ann Lee"], body: [lead, second], leftOut: ["5 caption"] },
	],
	[
		"a caption and its credit on top of a page without a headline",
		`新しい橋\n写真：山田太郎\n港町に月曜日、新しい橋が開通したと市議会が発表した。\n工事は三年かかった。\n`,
		{
			body: ["港町に月曜日、新しい橋が開通したと市議会が発表した。", "工事は三年かかった。"],
			leftOut: ["1 caption", "2 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"below a whole caption the story begins, and a line in it is no headline",
		`Monday, 6 May 2024 10:15\n\nPeople walk over the new bridge of Oldport. Photo: Ann Lee\n\n${lead}\n\nIt was the first such bridge since Lee v. Olsen\n\n${second}\n`,
		{
			stamps: ["unknown Monday, 6 May 2024 10:15"],
			body: [lead, "It was the first such bridge since Lee v. Olsen", second],
			leftOut: ["3 caption"],
			problems: ["headline-missing"],
		},
	],
	...["Ann Lee waves from the ferry.", "Nobody knows who will pay."].map(
		(line) =>
			[
				`a short sentence above the one that tells the headline again is a caption or a deck: ${line}`,
				`Oldport opens new bridge over river\n\nBy Ann Lee\n\n${line}\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
				{
					headline: "Oldport opens new bridge over river",
					deck: line,
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					body: [`${lead.slice(0, -1)} in a letter.`, second],
				},
			] as const,
	),
	[
		"a short sentence that tells the headline is the text",
		`Oldport opens new bridge over river\n\nBy Ann Lee\n\nOldport has opened its bridge.\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
		{
			headline: "Oldport opens new bridge over river",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: ["Oldport has opened its bridge.", `${lead.slice(0, -1)} in a letter.`, second],
		},
	],
	[
		"a short sentence right below a credit is its caption",
		`Mayor gives up\n\nBy Ann Lee\n\nPhoto: Per Olsen\nPeople walk to the ferry.\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
		{
			headline: "Mayor gives up",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [`${lead.slice(0, -1)} in a letter.`, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"a deck, a caption and its credit set off, of which none tells the headline as the text does",
		`Oldport opens new bridge over river\n\nMay 3, 2024\nNobody knows who will pay.\nAnn Lee waves.\n\nPhoto: Per Olsen/Harbour\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
		{
			headline: "Oldport opens new bridge over river",
			deck: "Nobody knows who will pay.",
			stamps: ["unknown May 3, 2024"],
			body: [`${lead.slice(0, -1)} in a letter.`, second],
			leftOut: ["5 caption", "7 caption"],
		},
	],
	[
		"a short sentence twice is a picture's text and its caption, set off as well",
		`Mayor of Oldport gives up her office\n\nBy Ann Lee\n\nPeople walk to the ferry.\n\nPeople walk to the ferry.\n\n${lead.slice(0, -1)} in a letter.\n\n${second}\n`,
		{
			headline: "Mayor of Oldport gives up her office",
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [`${lead.slice(0, -1)} in a letter.`, second],
			leftOut: ["5 caption", "7 caption"],
		},
	],
	[
		"a headline of few long words is told by its short ones",
		`Rail fares to rise in May\n\nPeople call it a slap in the face.\n\nRail fares of Oldport will rise on the first of May, the council of the town said on Monday.\n\n${second}\n`,
		{
			headline: "Rail fares to rise in May",
			deck: "People call it a slap in the face.",
			body: ["Rail fares of Oldport will rise on the first of May, the council of the town said on Monday.", second],
		},
	],
]);

describeForms("captions on pages whose blank lines show no blocks", [
	...[
		["\n\n", "each line is set off"],
		["\n", "none is set off"],
	].map(
		([gap = "", why]) =>
			[
				`a short sentence above its credit and a longer paragraph: ${why}`,
				`${["Mayor opens the new bridge over the river", "By Ann Lee", "May 3, 2024", "People wave and sing on the bridge.", "Photo: Per Olsen/Lake News", lead, second].join(gap)}\n`,
				{
					headline: "Mayor opens the new bridge over the river",
					byline: "By Ann Lee",
					authors: ["Ann Lee"],
					stamps: ["unknown May 3, 2024"],
					body: [lead, second],
					leftOut: gap === "\n" ? ["4 caption", "5 caption"] : ["7 caption", "9 caption"],
				},
			] as const,
	),
	[
		"the same twice above the credit",
		`Mayor opens the new bridge over the river\n\nPeople wave and sing on the bridge.\n\nPeople wave and sing on the bridge.\n\n© Lake News/Per Olsen\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens the new bridge over the river",
			body: [lead, second],
			leftOut: ["3 caption", "5 caption", "7 caption"],
		},
	],
	[
		"a short sentence in one block with the credit above it, set off from the text",
		`Mayor opens the new bridge over the river\n\nMay 3, 2024\n\nPhoto: Per Olsen/Lake News\nPeople wave and sing on the bridge.\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens the new bridge over the river",
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
			leftOut: ["5 caption", "6 caption"],
		},
	],
	[
		"the word for a picture may be short, with a stop",
		`Mayor opens the new bridge over the river\n\nPeople wave and sing on the bridge.\n\nfot. Jan Wilk\n\n${lead}\n\n${second}\n`,
		{ headline: "Mayor opens the new bridge over the river", body: [lead, second], leftOut: ["3 caption", "5 caption"] },
	],
	[
		"a deck above a caption that has its own words beside its credit",
		`Mayor opens the new bridge over the river\n\nNobody knows who will pay.\n\nPeople on the bridge (Photo: Per Olsen)\n\n${lead}\n\n${second}\n`,
		{
			headline: "Mayor opens the new bridge over the river",
			deck: "Nobody knows who will pay.",
			body: [lead, second],
			leftOut: ["5 caption"],
		},
	],
	[
		"a paragraph as long as the one below the credit is none",
		`Mayor opens the new bridge over the river\n\n${lead}\n\nPhoto: Per Olsen/Lake News\n\n${second}\n`,
		{ headline: "Mayor opens the new bridge over the river", body: [lead, second], leftOut: ["5 caption"] },
	],
]);
