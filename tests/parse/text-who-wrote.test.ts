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
		"a station's team in front of its sign",
		`${headline}\nByABC7 Oldport Digital Team WLS logo\n${stamp}\n${text}`,
		{ ...read, byline: "ByABC7 Oldport Digital Team WLS logo" },
	],
	[
		"the staff and an agency beside the stamp",
		`${headline}\nStaff Writer With AFP ${stamp}\n${text}`,
		{ ...read, byline: "Staff Writer With AFP" },
	],
	[
		"the paper's own correspondent and his city beside the stamp",
		`${headline}\nOur Special Correspondent Calcutta Published ${stamp}\n${text}`,
		{ headline, byline: "Our Special Correspondent Calcutta", stamps: [`published Published ${stamp}`], body: [lead, second] },
	],
	[
		"two whole names above the stamp",
		`${headline}\nClotilde Marchand et Yann Le Bihan\n${stamp}\n${text}`,
		{ ...read, byline: "Clotilde Marchand et Yann Le Bihan", authors: ["Clotilde Marchand", "Yann Le Bihan"] },
	],
	[
		"a telephone behind the address",
		`${headline}\n${stamp}\nBy Thea Lindqvist thea.l@harbour.example (509) 459-0000\n${text}`,
		{ ...read, byline: "By Thea Lindqvist thea.l@harbour.example (509) 459-0000", authors: ["Thea Lindqvist"] },
	],
	[
		"a name in capitals beside a day",
		`${headline}\nTRAVIS MCKEEHAN 15 Mar 2023\n${text}`,
		{ headline, byline: "TRAVIS MCKEEHAN", authors: ["TRAVIS MCKEEHAN"], stamps: ["unknown 15 Mar 2023"], body: [lead, second] },
	],
	[
		"two words beside a day with its weekday",
		`${headline}\nClarice Yoder Thursday, May 11, 2023\n${text}`,
		{ headline, byline: "Clarice Yoder", authors: ["Clarice Yoder"], stamps: ["unknown Thursday, May 11, 2023"], body: [lead, second] },
	],
	[
		"from where somebody wrote, before the day",
		`${headline}\nBy Valbona Rrapaj-Kelly in Tirana August 22, 2023\n${text}`,
		{
			headline,
			byline: "By Valbona Rrapaj-Kelly in Tirana",
			authors: ["Valbona Rrapaj-Kelly"],
			stamps: ["unknown August 22, 2023"],
			body: [lead, second],
		},
	],
	[
		"a name below the text, above a sentence that says for whom he writes",
		`${headline}\n${stamp}\n\n${text}\nAgnes Thornbury\nAgnes Thornbury is deputy editor-in-chief of Harbour News.\n`,
		{
			...read,
			body: [lead, second],
			byline: "Agnes Thornbury",
			authors: ["Agnes Thornbury"],
			leftOut: ["9 below-text"],
		},
	],
	[
		"whom to ask signs nothing",
		`${headline}\n${stamp}\n\n${text}\nMedia Contacts\nHarbour Media Team\n`,
		{ ...read, leftOut: ["8 boilerplate", "9 below-text"] },
	],
	[
		"a day of comments dates no story",
		`${headline}\nBy Ann Lee\n\n${text}\nComments\nbahamian says...\nAbout time.\nPosted 15 March 2023, 11:20 a.m.\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: [lead, second],
			leftOut: ["8 boilerplate", "9 below-text", "10 below-text", "11 below-text"],
		},
	],
	[
		"a newsroom and its city in front of the stamp",
		`${headline}\n\nHarbour News Service | New Delhi | ${stamp}\n\n${text}`,
		{ ...read, byline: "Harbour News Service | New Delhi" },
	],
	[
		"a stop behind the address",
		`${headline}\n${stamp}\nby Kang Sung-Hwi yolo@harbour.example.\n${text}`,
		{ ...read, byline: "by Kang Sung-Hwi yolo@harbour.example.", authors: ["Kang Sung-Hwi"] },
	],
	[
		"the letters of the station in front of who wrote",
		`${headline}\nKUNM | By Alice Ford\n${stamp}\n${text}`,
		{ ...read, byline: "KUNM | By Alice Ford", authors: ["Alice Ford"] },
	],
	[
		"a name between the stamp and how many comments there are",
		`${headline}\n\n5 March 2021| Marija Camilleri |14\n\n${text}`,
		{
			headline,
			byline: "Marija Camilleri",
			authors: ["Marija Camilleri"],
			stamps: ["unknown 5 March 2021"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"text and pictures by two people, in Portuguese",
		`${headline}\n${stamp}\nTexto Filomena Reis Fotos Rui Caldeira\n${text}`,
		{ ...read, byline: "Texto Filomena Reis Fotos Rui Caldeira", authors: ["Filomena Reis"] },
	],
	[
		"a name, a city and a paper in one block with the stamp",
		`${headline}\nWendy Lachance\nVANCOUVER\nThe Lake and Mail\nPublished April 19, 2022\n${text}`,
		{
			headline,
			byline: "Wendy Lachance",
			authors: ["Wendy Lachance"],
			stamps: ["published Published April 19, 2022"],
			body: [lead, second],
			dateline: "VANCOUVER",
			leftOut: ["4 header-line"],
		},
	],
	[
		"a name of the table below who took the picture, and is somebody else",
		`${stamp}\n${headline}\nФото: Пётр Белов/Волна\nАлёна Рябинкина\n${text}`,
		{ ...read, byline: "Алёна Рябинкина", authors: ["Алёна Рябинкина"], leftOut: ["3 caption"] },
	],
	[
		"a name of the table with its city, between headline and text",
		`${stamp}\n${headline}\nСергей Зюзькин (Барнаул)\n${text}`,
		{ ...read, byline: "Сергей Зюзькин (Барнаул)", authors: ["Сергей Зюзькин"] },
	],
	[
		"a surname in capitals above the city",
		`${stamp}\n${headline}\nFotoğraf: Liman\nTamer Arda ERŞEN\nZonguldak\n${text}`,
		{ ...read, byline: "Tamer Arda ERŞEN", authors: ["Tamer Arda ERŞEN"], dateline: "Zonguldak", leftOut: ["3 caption"] },
	],
	[
		"a name of the table below the stamp, above the headline",
		`Экономика\n${stamp}\nАнтон Белых\n${headline}\n${text}`,
		{ ...read, byline: "Антон Белых", authors: ["Антон Белых"], labels: ["Экономика"], section: "Экономика" },
	],
	[
		"a name of the table below the text, above an office and its paper",
		`${headline}\n${stamp}\n\n${text}\nНаталья Завьялова\nКорреспондент Волны\n`,
		{ ...read, byline: "Наталья Завьялова", authors: ["Наталья Завьялова"], leftOut: ["9 below-text"] },
	],
	[
		"a name below the word that signs, below the text",
		`${headline}\n${stamp}\n\n${text}\nWRITTEN BY\nRupert Hathersage\n`,
		{ ...read, byline: "Rupert Hathersage", authors: ["Rupert Hathersage"], leftOut: ["8 boilerplate"] },
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
		"a credit glued to the stop of its caption, and one without a colon",
		`${headline}\n${stamp}\nA guard stands outside the museum on Sept 14, 2021.PHOTO: Reuters\n${text}`,
		{ ...read, leftOut: ["3 caption"] },
	],
	[
		"the word for a picture and an agency behind the stop",
		`${headline}\n${stamp}\n\nLes délégations à l'entrée du palais, le 2 juin 2020. Photo AFP\n\n${text}`,
		{ ...read, leftOut: ["4 caption"] },
	],
	[
		"a paragraph in one block below a credit, above a shorter one, is none of the picture",
		`${headline}\n${stamp}\n\nImagen: Leandro Teysseyre\n${lead}\n\nIt took three years to build.\n`,
		{ headline, stamps: [`unknown ${stamp}`], body: [lead, "It took three years to build."], leftOut: ["4 caption"] },
	],
	[
		"on a page that sets off each of its lines a short sentence below a credit is a caption, if it tells nothing that is past or to come",
		`${headline}\n\n${stamp}\n\nPhoto: WIRE/Ann Lee\n\nThe ferry on the river at Oldport.\n\n${lead} ${second}\n`,
		{ headline, stamps: [`unknown ${stamp}`], body: [`${lead} ${second}`], leftOut: ["5 caption", "7 caption"] },
	],
	[
		"nor is a short one below a credit on a page that sets off each of its lines",
		`${headline}\n\n${stamp}\n\nPhoto : YONHAP News\n\nOldport will open its bridge to all.\n\n${lead}\n`,
		{ headline, stamps: [`unknown ${stamp}`], body: ["Oldport will open its bridge to all.", lead], leftOut: ["5 caption"] },
	],
	[
		"a paragraph with what a wire closes with is no caption",
		`${headline}\n\n${stamp}\n\n${lead}\n\nThe union said that its members had been threatened at the door. Enditem\n\nFollow us on all of the channels of the harbour to join the talk.\n`,
		{
			headline,
			stamps: [`unknown ${stamp}`],
			body: [lead, "The union said that its members had been threatened at the door. Enditem"],
			leftOut: ["9 boilerplate"],
		},
	],
	[
		"from whom a picture came, in square brackets",
		`${headline}\n\n${stamp}\n\nChildren carry seedlings to the shore in Oldport, April 28, 2021. [Handout/Oldport Regency]\n\n${text}`,
		{ ...read, leftOut: ["5 caption"] },
	],
	[
		"an agency that lost its blank, which is also a credit glued to a name",
		`${headline}\nByAFP\n${stamp}\n${text}`,
		{ ...read, byline: "ByAFP" },
	],
	[
		"writers of the paper and an agency",
		`${headline}\nStaff writers with AFP\n${stamp}\n${text}`,
		{ ...read, byline: "Staff writers with AFP" },
	],
	[
		"a name on top of a page without a headline, above its stamp",
		`Ann Lee\n${stamp}\n\n${text}`,
		{ byline: "Ann Lee", authors: ["Ann Lee"], stamps: [`unknown ${stamp}`], body: [lead, second], problems: ["headline-missing"] },
	],
	[
		"a name below the page’s stamp, above the headline",
		`${stamp}\nAnn Lee\nWaterfront\n\n${headline}\n\n${text}`,
		{ ...read, byline: "Ann Lee", authors: ["Ann Lee"], labels: ["Waterfront"] },
	],
	[
		"a public radio, and who wrote for it",
		`${headline}\n\nOldport Public Radio | By Dana Whitlow\n\n${stamp}\n\n${text}`,
		{ ...read, byline: "Oldport Public Radio | By Dana Whitlow", authors: ["Dana Whitlow"] },
	],
	["a station by its channel", `${headline}\n\n${stamp}\n\nBy: News On 6\n\n${text}`, { ...read, byline: "By: News On 6" }],
	[
		"who wrote another story, below the text, is not who wrote this",
		`${headline}\nPar LEQUAI.fr avec AFP\n${stamp}\n\n${text}\nLes plus lus\nPar Jean Morel\n`,
		{ ...read, byline: "Par LEQUAI.fr avec AFP", leftOut: ["9 related-heading", "10 below-text"] },
	],
	[
		"how often a story was read, in French",
		`${headline}\n\nRédigé par Garance Morel le Mardi 9 Mars 2021 à 15:37 | Lu 1234 fois\n\n${text}`,
		{
			headline,
			byline: "Rédigé par Garance Morel",
			authors: ["Garance Morel"],
			stamps: ["unknown Mardi 9 Mars 2021 à 15:37"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"the rubric behind who wrote and when",
		`${headline}\n\nBy Harbour Journal On May 3, 2024 TOWN & PEOPLE\n\n${text}`,
		{
			...read,
			stamps: ["unknown May 3, 2024"],
			byline: "By Harbour Journal",
			authors: ["Harbour Journal"],
			labels: ["TOWN & PEOPLE"],
		},
	],
	[
		"how often a story was read, with a capital",
		`${headline}\nPar : Garance Morel | 9 mars, 2021 à 15:37:05 | Lu 745 Fois\n${text}`,
		{
			headline,
			byline: "Par : Garance Morel",
			authors: ["Garance Morel"],
			stamps: ["unknown 9 mars, 2021 à 15:37:05"],
			body: [lead, second],
			leftOut: ["2 beside-stamp"],
		},
	],
	...["Amb Devendra Rao", "Lt Gen (Dr) Per Olsen", "Prof. Anna Orlova"].map(
		(name) =>
			[
				`a name behind its rank: ${name}`,
				`${headline}\n${name}\n${text}`,
				{ headline, byline: name, authors: [name.replace(" (Dr)", "")], body: [lead, second] },
			] as const,
	),
	[
		"who is in the picture has a rank, too",
		`${headline}\n\nDr Anna Orlova\n\n${lead}\n\nDr Orlova said that the bridge of the town would last for a hundred years.\n`,
		{
			headline,
			body: [lead, "Dr Orlova said that the bridge of the town would last for a hundred years."],
			leftOut: ["3 header-line"],
		},
	],
	[
		"a name above the address of its site, above the text",
		`${headline}\nNoel Crandall\nOldport.com\n${text}`,
		{ headline, byline: "Noel Crandall", authors: ["Noel Crandall"], body: [lead, second], leftOut: ["3 site-name"] },
	],
	[
		"a name of which the text says that it writes",
		`${headline}\nKonstantin Belyshev\n\n© Wire\nThe town of Oldport opened a bridge on Monday, writes Konstantin Belyshev.\n\n${second}\n`,
		{
			headline,
			byline: "Konstantin Belyshev",
			authors: ["Konstantin Belyshev"],
			body: ["The town of Oldport opened a bridge on Monday, writes Konstantin Belyshev.", second],
			leftOut: ["4 caption"],
		},
	],
	[
		"a name behind its rank is no headline",
		` date 2024-05-03 Home\n\n${headline}\n\nDr Alastair Kerrigan\n4 Minute Read\n\n${text}`,
		{
			captured: "2024-05-03",
			headline,
			byline: "Dr Alastair Kerrigan",
			authors: ["Dr Alastair Kerrigan"],
			body: [lead, second],
			leftOut: ["1 boilerplate", "6 counter"],
		},
	],
	[
		"a name above the credit of a picture",
		`${stamp} - World\n\n${headline}\n\nDana Whitlock\n\nIllustration: Sarah Ames/Wire\n\n${text}`,
		{
			...read,
			byline: "Dana Whitlock",
			authors: ["Dana Whitlock"],
			labels: ["World"],
			section: "World",
			leftOut: ["7 caption"],
		},
	],
	[
		"a name above the button to follow it",
		`${headline}\n\nCannix Yau\n+ FOLLOW\n${stamp}\n\n${text}`,
		{ ...read, byline: "Cannix Yau", authors: ["Cannix Yau"], leftOut: ["4 boilerplate"] },
	],
	[
		"the page of the paper behind its day, and the dash of a list in front of a rubric",
		`- Canada\n\n${headline}\nBusiness | 2024-05-03  Page no: 9\nby Nampa-Reuters\n\n${text}`,
		{
			headline,
			byline: "by Nampa-Reuters",
			stamps: ["unknown 2024-05-03"],
			labels: ["Canada", "Business"],
			section: "Business",
			body: [lead, second],
			leftOut: ["4 beside-stamp"],
		},
	],
	[
		"an agency behind the stroke of a stamp is no credit",
		`${headline}\n\n04.04.2023, 11:48 Uhr | dpa\n\n${text}`,
		{ headline, byline: "dpa", stamps: ["unknown 04.04.2023, 11:48 Uhr"], body: [lead, second] },
	],
	[
		"a label in front of the stamp, and the rubric behind it",
		`${headline}\n\nPar Anne Petit Publié le 3 mai 2024 Politique\n\n${text}`,
		{
			...read,
			stamps: ["unknown 3 mai 2024"],
			byline: "Par Anne Petit",
			authors: ["Anne Petit"],
			labels: ["Politique"],
			section: "Politique",
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"the text of a picture above the headline, as tagesschau.de prints it",
		`Boat at a yard | dpa\nNew order for the coast: yard builds two ferries\n\n${stamp}\n\n${text}`,
		{ ...read, headline: "New order for the coast: yard builds two ferries", leftOut: ["1 above-headline"] },
	],
]);
