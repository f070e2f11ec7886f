import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge over river";
const day = "May 3, 2024 10:15 a.m.";
const stamps = ["unknown May 3, 2024 10:15 a.m."];

/** A page whose header is its headline, one line and the stamp, and what is read of that line. */
function page(why: string, line: string, expected: Record<string, unknown>) {
	return [
		`${why}: ${line}`,
		`${headline}\n\n${line}\n\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps, body: [lead, second], ...expected },
	] as const;
}

/** The same for a line that signs, as it is printed but for the mark in front. */
function signed(why: string, line: string, authors: readonly string[], byline: string = line) {
	return page(why, line, { byline, authors });
}

describeForms("names in the dress of a page", [
	signed("who edited, glued to who wrote", "By Nora VanceEdited By: Per Olsen", ["Nora Vance"]),
	[
		"the city between two strokes above the stamp",
		`${headline}\n\nWritten by Nora Vance | Pune |\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps, byline: "Written by Nora Vance | Pune", authors: ["Nora Vance"], body: [lead, second] },
	],
	[
		"an agency before the stamp, and the number of the story behind it",
		`${headline}\n\nThe Canadian Press - May 3, 2024 / 6:20 am | Story: 406812\n\n${lead}\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown May 3, 2024 / 6:20 am"],
			byline: "The Canadian Press",
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	signed("a handle that lost the blank in front", "Nora Vance@noravance", ["Nora Vance"]),
	signed("who helped, at the paper", "By Nora Vance and Times staff", ["Nora Vance"]),
	signed("the same at an agency", "By Nora Vance and AFP Staff", ["Nora Vance"]),
	signed("a paper with its capital inside", "Nora Vance - lakeNews", ["Nora Vance"]),
	[
		"a name set off above the bureau",
		`${headline}\n\n03 May, 2024 - 00:06\n\n0 Comments\n\nThe Mirror\n\nNora Vance\n\nMidlands Bureau\n\n${lead}\n\n${second}\n`,
		{
			headline,
			stamps: ["unknown 03 May, 2024 - 00:06"],
			byline: "Nora Vance",
			authors: ["Nora Vance"],
			body: [lead, second],
			leftOut: ["5 counter", "7 header-line", "11 further-byline"],
		},
	],
	[
		"the buttons for the size of the letters behind who wrote and when",
		`${headline}\n\nBy River News Service | Published: 3rd May 2024 05:21 AM | A+A A-\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "By River News Service", stamps: ["published Published: 3rd May 2024 05:21 AM"], body: [lead, second] },
	],
	// The mark of a list in front
	signed(
		"an entry of a list, with its office",
		"- Nora Vance Lake-Herald staff writer",
		["Nora Vance"],
		"Nora Vance Lake-Herald staff writer",
	),
	signed("the same behind “By”", "- By NORA VANCE Lake-Herald staff writer", ["NORA VANCE"], "By NORA VANCE Lake-Herald staff writer"),
	signed("an entry marked with a star", "* By Nora Vance", ["Nora Vance"], "By Nora Vance"),
	signed("two names behind a dash", "– Nora Vance and Tom Vale", ["Nora Vance", "Tom Vale"], "Nora Vance and Tom Vale"),
	signed("of whose staff", "- Nora Vance of the Lake-Courier staff", ["Nora Vance"], "Nora Vance of the Lake-Courier staff"),
	page("points without capitals name nobody", "• الجسر يختصر الطريق", { leftOut: ["3 header-line"] }),
	// Where to write to
	signed("an address that has the name, behind a comma", "Nora Vance, nvance@news.example", ["Nora Vance"]),
	signed("behind a colon", "Nora Vance: nvance@news.example", ["Nora Vance"]),
	signed("behind two names", "Nora Vance and Tom Vale, nvance@news.example", ["Nora Vance", "Tom Vale"]),
	signed("a handle", "Nora Vance, @noravance", ["Nora Vance"]),
	signed("both", "By Nora Vance, nvance@news.example, Twitter: @noravance", ["Nora Vance"]),
	page("an address that has nothing of the words is a desk's", "Customer Service: help@news.example", {
		deck: "Customer Service: help@news.example",
	}),
	// Glued
	signed("an office that lost its space", "Nora VanceReporter", ["Nora Vance"]),
	signed("several words of it, behind “By”", "By Nora VanceSenior Political Reporter", ["Nora Vance"]),
	signed("a station", "By Nora VanceBBC News", ["Nora Vance"]),
	signed("a badge", "Nora Vance, Lake StaffVerified Lake Staff Badge", ["Nora Vance"]),
	signed("a capital within a name parts nothing", "Nora McVeigh, Reporter", ["Nora McVeigh"]),
	// A stop behind
	signed("a surname in capitals", "Soizic KERVENNEC.", ["Soizic KERVENNEC"]),
	signed("a paper in front", "Ouest-France Yann Le Braz.", ["Yann Le Braz"]),
	page("a street names nobody", "Bridge Street.", { leftOut: ["3 header-line"] }),
	// Brackets behind
	signed("places and an office, with commas", "Par Anne-Lise Corbet (Guérande, Loire-Atlantique, envoyée spéciale)", ["Anne-Lise Corbet"]),
	signed("the same of the second of two", "Par Anne-Lise Corbet et Marc Pinel (Rome, correspondant)", ["Anne-Lise Corbet", "Marc Pinel"]),
	signed("a paper", "Dewi Anggara (The Lake Post)", ["Dewi Anggara"]),
	signed("an agency, which makes no caption of it", "By Dewi Anggara (Reuters)", ["Dewi Anggara"]),
	signed("an office, which makes no dateline of it", "Chen Li-hua (Staff reporter)", ["Chen Li-hua"]),
	signed("a long office, and its city", "Por Paulo Resende – Repórter da Rádio Norte - Luanda", ["Paulo Resende"]),
	[
		"a city and its agency are a dateline",
		`${headline}\n\nBuenos Aires (EFE)\n\n${lead}\n\n${second}\n`,
		{ headline, dateline: "Buenos Aires (EFE)", body: [lead, second] },
	],
	page("what a page shows", "Old Mill (Photos)", { leftOut: ["3 header-line"] }),
	// No person
	page("who took the picture", "Фото Танјуг/Петар Лукић", { leftOut: ["3 caption"] }),
	page("the same in Spanish", "Foto Rosa Ferrán", { leftOut: ["3 caption"] }),
	page("the report of a paper", "Star Digital Report", { byline: "Star Digital Report" }),
	[
		"the letters of a station and its rubric beside the stamp",
		`NOS Nieuws • vrijdag 3 mei 2024, 12:03\n\n${headline}\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown vrijdag 3 mei 2024, 12:03"], body: [lead, second], leftOut: ["1 beside-stamp"] },
	],
	[
		"an office of a station above its reporter is no deck",
		`${headline}\n\nABC Great Northern\nBy Nora Vance\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "By Nora Vance", authors: ["Nora Vance"], stamps, body: [lead, second], leftOut: ["3 header-line"] },
	],
	[
		"nor is the office of who wrote, nor a city below him",
		`${headline}\n\nBy Nora Vance\nReporter, Lakeside\n\nSemarang, Central Java\n\n●\n\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "By Nora Vance",
			authors: ["Nora Vance"],
			stamps,
			body: [lead, second],
			leftOut: ["4 header-line", "6 header-line", "8 header-line"],
		},
	],
	// By their place
	[
		"a word that signs, an agency, and who wrote for it",
		`${headline}\n\nAuthor of the article:\nThe Canadian Press\nNora Vance\n\nPublishing date:\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Nora Vance",
			authors: ["Nora Vance"],
			stamps: ["published Publishing date: May 3, 2024 10:15 a.m."],
			body: [lead, second],
			leftOut: ["3 boilerplate", "4 further-byline"],
		},
	],
	[
		"a name above the stamp, though the text is signed with it, too",
		`${headline}\n\nNobody knows who will pay for it in the end\n\nNora Vance\n\n${day}\n\n${lead}\n\n${second} (Nora Vance, May 3)\n`,
		{
			headline,
			deck: "Nobody knows who will pay for it in the end",
			byline: "Nora Vance",
			authors: ["Nora Vance"],
			stamps,
			body: [lead, `${second} (Nora Vance, May 3)`],
		},
	],
	[
		"a name with particles above the stamp is no headline, though that has four words",
		`Oldport opens new bridge\n\nNobody knows the price\n\nRoos van der Meer\n\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline: "Oldport opens new bridge",
			deck: "Nobody knows the price",
			byline: "Roos van der Meer",
			authors: ["Roos van der Meer"],
			stamps,
			body: [lead, second],
		},
	],
	[
		"who posted it, glued to the rubric, gives way to who wrote it",
		`${headline}\n\nOn May 3, 202412:31 pm In Newsby Ifeoma Nwosu\n\nBy Chidi Okpara, Owerri\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "By Chidi Okpara, Owerri",
			authors: ["Chidi Okpara"],
			stamps: ["unknown May 3, 202412:31 pm"],
			labels: ["News"],
			section: "News",
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"the same where nobody else signs",
		`${headline}\n\nOn May 3, 202412:31 pm In News by Ifeoma Nwosu\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Ifeoma Nwosu",
			authors: ["Ifeoma Nwosu"],
			stamps: ["unknown May 3, 202412:31 pm"],
			labels: ["News"],
			section: "News",
			body: [lead, second],
		},
	],
	[
		"an agency that closes the text signs without its dashes",
		`${headline}\n\n${day}\n\n${lead}\n\n${second}\n\n-- BERNAMA\n`,
		{ headline, byline: "BERNAMA", stamps, body: [lead, second] },
	],
	// In words of their own
	signed("a genre and “by”", "Analysis by Nora Vance", ["Nora Vance"]),
	signed("its German words, with the article", "Ein Gastbeitrag von Anna Groß", ["Anna Groß"]),
	signed("its French ones, with a verb", "Article rédigé par Jeanne Petit", ["Jeanne Petit"]),
	signed("who writes for us", "Dal nostro inviato Marco Neri", ["Marco Neri"]),
	signed("and where from", "De notre correspondante à Rome, Jeanne Petit", ["Jeanne Petit"]),
	signed("where from first", "Aus Rom berichtet Anna Groß", ["Anna Groß"]),
	signed("the blank of French before the colon", "Texte : Jeanne Petit", ["Jeanne Petit"]),
	signed("with an agency", "Jeanne Petit avec AFP", ["Jeanne Petit"]),
	signed("the same in brackets", "Jeanne Petit (avec AFP)", ["Jeanne Petit"]),
	signed("who took the pictures", "Text by Nora Vance; photos by Tom Vale", ["Nora Vance"]),
	page("a paper with an agency", "Le Matin avec AFP", { byline: "Le Matin avec AFP" }),
	page("a paper's staff with agencies", "Harbour staff and agencies", { byline: "Harbour staff and agencies" }),
	page("a newsroom in one word", "Redacción", { byline: "Redacción" }),
	page("an agency in its city", "Reuters in Rome", { byline: "Reuters in Rome" }),
	page("a court reviews, but does not write", "Review by High Court", { deck: "Review by High Court" }),
	// Papers beside the name
	signed("a paper behind a stroke", "By Nora Vance and Tom Vale / The Lake Post", ["Nora Vance", "Tom Vale"]),
	signed("one with its article behind a dash", "Jeanne Petit - Le Parisien", ["Jeanne Petit"]),
	signed("a network by its letters", "Jane Vance, CNN Business", ["Jane Vance"]),
	signed("a group of papers", "By Nora Vance, Lake News Group", ["Nora Vance"]),
	signed("for whom, in capitals", "By NORA VANCE FOR LAKEONLINE", ["NORA VANCE"]),
	signed("where and for whom, in Portuguese", "Ana Ruiz, do UOL, em São Paulo", ["Ana Ruiz"]),
	signed("an office without a mark", "By Nora Vance Staff Writer nvance@news.example", ["Nora Vance"]),
	page("an office of ours is no name", "By Our Political Correspondent", { byline: "By Our Political Correspondent" }),
	// Towns beside the name, right above the stamp
	signed("a name of the table in a town", "Jane Vance in Berlin", ["Jane Vance"]),
	signed("two in theirs", "Jane Vance in Berlin and Tom Vale in Rome", ["Jane Vance", "Tom Vale"]),
	signed("from where, in German", "Anna Groß aus Wien", ["Anna Groß"]),
	page("games have towns as well", "Champions League in Lisbon", { deck: "Champions League in Lisbon" }),
	[
		"a name of the table below the headline, above a button and a picture",
		`${headline}\n\nLena Hofstetter\n\nMerken\n\nThe bridge in May. © Foto: Per Olsen\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Lena Hofstetter",
			authors: ["Lena Hofstetter"],
			body: [lead, second],
			leftOut: ["5 boilerplate", "7 caption"],
		},
	],
	// Names that go on below
	[
		"two names, broken behind their word",
		`${headline}\n\nBy Nora Vance and\nTom Vale\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "By Nora Vance and Tom Vale", authors: ["Nora Vance", "Tom Vale"], stamps, body: [lead, second] },
	],
	[
		"two names, each a link of its own",
		`${headline}\n\nBy\nNora Vance\nand\nTom Vale\n\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Nora Vance and Tom Vale",
			authors: ["Nora Vance", "Tom Vale"],
			stamps,
			body: [lead, second],
			leftOut: ["3 boilerplate", "5 boilerplate"],
		},
	],
	[
		"a name between its word and the label of the stamp",
		`${headline}\n\nPar Jeanne Petit Publié le 3 mai 2024 à 12h03\n\n${lead}\n\n${second}\n`,
		{
			headline,
			byline: "Par Jeanne Petit",
			authors: ["Jeanne Petit"],
			stamps: ["unknown 3 mai 2024 à 12h03"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"an office in one block below a name without “By” is no deck",
		`${headline}\n\nJane Vance\nLake Politics Editor\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "Jane Vance", authors: ["Jane Vance"], stamps, body: [lead, second], leftOut: ["4 header-line"] },
	],
	[
		"a network and its city below a name",
		`${headline}\n\nAna Ruiz\nDo UOL, em São Paulo\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "Ana Ruiz", authors: ["Ana Ruiz"], stamps, body: [lead, second], leftOut: ["4 further-byline"] },
	],
	signed("who edited, without a mark", "Reporter: Sri Wahyuni Editor: Budi Santoso", ["Sri Wahyuni"]),
	signed("Romanian, with a capital", "De Ioana Popescu", ["Ioana Popescu"]),
	signed("Chinese labels", "作者：王小明 来源：晨报", ["王小明"]),
	signed("the stroke of Chinese", "文／王小明", ["王小明"]),
	signed("a common surname of Japan", "山田花子", ["山田花子"]),
	page("a mayor of Japan is not signed for", "山田町長", { leftOut: ["3 header-line"] }),
	signed("the Korean word for who reports", "기자명 김민수 기자", ["김민수"]),
	// Below the text
	[
		"two names in brackets",
		`${headline}\n\n${day}\n\n${lead}\n\n${second}\n\n(By Nora Vance and Tom Vale)\n`,
		{ headline, byline: "By Nora Vance and Tom Vale", authors: ["Nora Vance", "Tom Vale"], stamps, body: [lead, second] },
	],
	[
		"a name of Vietnam, right below the sentence",
		"Cối xay cũ bên sông sẽ thành thư viện\n\n3/5/2024, 10:15\n\nCối xay cũ bên sông sẽ trở thành thư viện vào năm tới, hội đồng thành phố quyết định hôm thứ Năm.\nPhước Lâm\n",
		{
			headline: "Cối xay cũ bên sông sẽ thành thư viện",
			byline: "Phước Lâm",
			authors: ["Phước Lâm"],
			stamps: ["unknown 3/5/2024, 10:15"],
			body: ["Cối xay cũ bên sông sẽ trở thành thư viện vào năm tới, hội đồng thành phố quyết định hôm thứ Năm."],
		},
	],
	[
		"a reporter behind the day of the crawl, of whom the text says no word, is no headline",
		` date 2024-05-03 Peter Brandt\n${day}\n${lead}\n${second}\n`,
		{
			byline: "Peter Brandt",
			authors: ["Peter Brandt"],
			captured: "2024-05-03",
			stamps,
			body: [lead, second],
			problems: ["headline-missing"],
		},
	],
	[
		"a known given name and a surname above the headline",
		`Dana Kessler\n\n${headline}\n\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline, byline: "Dana Kessler", authors: ["Dana Kessler"], stamps, body: [lead, second] },
	],
]);
