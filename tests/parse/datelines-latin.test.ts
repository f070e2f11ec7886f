import { describeDatelines } from "./describe-datelines.ts";

describeDatelines("a dateline in Latin letters is found", [
	[
		"LIMA, 03 Mar. 22 / 05:12 pm (ACI).- Un obispo abrió la catedral.",
		{ places: ["LIMA"], agencies: ["ACI"], date: "2022-03-03", rest: "Un obispo abrió la catedral." },
		"the hour behind the day, before the agency",
	],
	[
		"Lock keepers halt barges: union Paris, March 5, 2014 (AFP) - A mill burned down in the town.",
		{ places: ["Paris"], agencies: ["AFP"], date: "2014-03-05", rest: "A mill burned down in the town." },
		"behind a headline that lost its break",
	],
	[
		"Ashgabat, 17 May 2023 (nCa) — A mill burned down in the town.",
		{ places: ["Ashgabat"], agencies: ["nCa"], date: "2023-05-17", rest: "A mill burned down in the town." },
		"an agency that begins with a small letter",
	],
	[
		"Halle/MZ - A mill burned down in the town.",
		{ places: ["Halle"], agencies: ["MZ"], rest: "A mill burned down in the town." },
		"a city and the letters of its paper, which are no second place",
	],
	[
		"Frankfurt (Oder)/dpa - A mill burned down in the town.",
		{ places: ["Frankfurt (Oder)"], agencies: ["dpa"], rest: "A mill burned down in the town." },
		"an agency behind a city that ends in a bracket",
	],
	[
		"APA-Yaounde (Cameroon) A mill burned down in the town.",
		{ places: ["Yaounde|Cameroon"], agencies: ["APA"], rest: "A mill burned down in the town." },
		"an agency, its city and the country, and no mark",
	],
	[
		"Colombo, June 14 (newsin.asia): A mill burned down in the town.",
		{ places: ["Colombo"], agencies: ["newsin.asia"], date: "06-14", rest: "A mill burned down in the town." },
		"the address of a site that ends in the name of a continent",
	],
	[
		"SUNGAIBARU-RADAR BOGOR, A mill burned down in the town.",
		{ places: ["SUNGAIBARU"], agencies: ["RADAR BOGOR"], rest: "A mill burned down in the town." },
		"a town that no table has, and a paper of a network by its town",
	],
	[
		"AFP – Kabul: A mill burned down in the town.",
		{ places: ["Kabul"], agencies: ["AFP"], rest: "A mill burned down in the town." },
		"an agency, a dash and its city before a colon",
	],
	[
		"1 June 2021, Apia, Samoa. A mill burned down in the town.",
		{ places: ["Apia|Samoa"], date: "2021-06-01", rest: "A mill burned down in the town." },
		"a day, and behind it a city and its country",
	],
	[
		"Potsdam (MOZ) A mill burned down in the town.",
		{ places: ["Potsdam"], agencies: ["MOZ"], rest: "A mill burned down in the town." },
		"the letters of a German paper",
	],
	[
		"KINGSTOWN, St. Vincent, CMC – A mill burned down in the town.",
		{ places: ["KINGSTOWN|St. Vincent"], agencies: ["CMC"], rest: "A mill burned down in the town." },
		"a town, an island that no table has as a region, and an agency",
	],
	[
		"(AOF) - A mill burned down in the town.",
		{ agencies: ["AOF"], rest: "A mill burned down in the town." },
		"an agency of the Paris exchange",
	],
	[
		"Mosul (HLNA) -- A mill burned down in the town.",
		{ places: ["Mosul"], agencies: ["HLNA"], rest: "A mill burned down in the town." },
		"letters that no table has beside a city in small letters, before two dashes and a sentence",
	],
	[
		"March 12, 2024 (Koror, Palau) A mill burned down in the town.",
		{ places: ["Koror|Palau"], date: "2024-03-12", rest: "A mill burned down in the town." },
		"a town and its country in a bracket behind the day, before a sentence",
	],
	[
		"GOOBJOOG NEWS|MOGADISHU: A mill burned down in the town.",
		{ places: ["MOGADISHU"], agencies: ["GOOBJOOG NEWS"], rest: "A mill burned down in the town." },
		"an agency, a stroke without blanks, and its city",
	],
	[
		"(Ecofin Agency) - A mill burned down in the town.",
		{ agencies: ["Ecofin Agency"], rest: "A mill burned down in the town." },
		"an agency by its last word",
	],
	[
		"AsianScientist (Mar. 9, 2016) - A mill burned down in the town.",
		{ agencies: ["AsianScientist"], date: "2016-03-09", rest: "A mill burned down in the town." },
		"a paper and the day in a bracket",
	],
	[
		"22nd February 2023 – (Hong Kong) A mill burned down in the town.",
		{ places: ["Hong Kong"], date: "2023-02-22", rest: "A mill burned down in the town." },
		"a dash between the day and a city in a bracket",
	],
	[
		"Nepal (MNN) — A mill burned down in the town.",
		{ places: ["Nepal"], agencies: ["MNN"], rest: "A mill burned down in the town." },
		"a country and its agency",
	],
	[
		"© koaci.com – Vendredi 5 Février 2016 – A mill burned down in the town.",
		{ agencies: ["koaci.com"], date: "2016-02-05", rest: "A mill burned down in the town." },
		"a site's sign in front of it, and the day behind",
	],
	[
		"March 12 (Renewables Now) - A mill burned down in the town.",
		{ agencies: ["Renewables Now"], date: "03-12", rest: "A mill burned down in the town." },
		"two words that no table need have, behind a day",
	],
	[
		"News Americas, FORT LAUDERDALE, FL, Fri. Mar. 15, 2024: A mill burned down in the town.",
		{ places: ["FORT LAUDERDALE|FL"], agencies: ["News Americas"], date: "2024-03-15", rest: "A mill burned down in the town." },
		"an agency in front, and the weekday with a stop",
	],
	[
		"GUADALAJARA, JALISCO (09/DIC/2020).- A mill burned down in the town.",
		{ places: ["GUADALAJARA|JALISCO"], date: "2020-12-09", rest: "A mill burned down in the town." },
		"a day with strokes and its month in words",
	],
	[
		"(ZENIT News / Roma, 03.15.2024).- A mill burned down in the town.",
		{ places: ["Roma"], agencies: ["ZENIT News"], date: "2024-03-15", rest: "A mill burned down in the town." },
		"the month in front, since no month has the other number",
	],
	[
		"[Episcopal News Service – Austin, Texas] A mill burned down in the town.",
		{ places: ["Austin|Texas"], agencies: ["Episcopal News Service"], rest: "A mill burned down in the town." },
		"an agency, a city and its state in one bracket",
	],
	[
		"April 05, 2024 (MLN): A mill burned down in the town.",
		{ agencies: ["MLN"], date: "2024-04-05", rest: "A mill burned down in the town." },
		"letters that no table has, behind a whole day and before a colon",
	],
	[
		"Baku/22.02.22/Turan: A mill burned down in the town.",
		{ places: ["Baku"], agencies: ["Turan"], date: "2022-02-22", rest: "A mill burned down in the town." },
		"strokes without blanks",
	],
	[
		"THE PENTAGON — A mill burned down in the town.",
		{ places: ["THE PENTAGON"], rest: "A mill burned down in the town." },
		"a place that begins with its article",
	],
	[
		"Newswise — TALL PINE, Mich. — A mill burned down in the town.",
		{ places: ["TALL PINE|Mich."], agencies: ["Newswise"], rest: "A mill burned down in the town." },
		"an agency, and behind its dash a place with its state",
	],
	[
		"Newswise — Rochester, NY – A mill burned down in the town.",
		{ places: ["Rochester|NY"], agencies: ["Newswise"], rest: "A mill burned down in the town." },
		"the same with the state's letters",
	],
	[
		"Law360, New York (May 12, 2024, 5:12 PM ET) -- A mill burned down in the town.",
		{ places: ["New York"], agencies: ["Law360"], date: "2024-05-12", rest: "A mill burned down in the town." },
		"the hour behind the day in brackets",
	],
	[
		"Law360 (May 12, 2024, 5:12 PM EDT) -- A mill burned down in the town.",
		{ agencies: ["Law360"], date: "2024-05-12", rest: "A mill burned down in the town." },
		"the same without a place",
	],
	[
		"Moscow/Sputnik/UNI: A mill burned down in the town.",
		{ places: ["Moscow"], agencies: ["Sputnik", "UNI"], rest: "A mill burned down in the town." },
		"two agencies behind the strokes",
	],
	[
		"Fitch Ratings - London - 24 Jun 2024: A mill burned down in the town.",
		{ places: ["London"], agencies: ["Fitch Ratings"], date: "2024-06-24", rest: "A mill burned down in the town." },
		"an agency, a place and a day between dashes",
	],
	[
		"Sharjah24 – WAM: A mill burned down in the town.",
		{ agencies: ["Sharjah24", "WAM"], rest: "A mill burned down in the town." },
		"two agencies and no place",
	],
	[
		"AhlulBayt News Agency (ABNA): A mill burned down in the town.",
		{ agencies: ["AhlulBayt News Agency", "ABNA"], rest: "A mill burned down in the town." },
		"an agency and its letters",
	],
	[
		"(Harbour News) - Brickmaker Holm said that a mill burned down in the town.",
		{ agencies: ["Harbour News"], rest: "Brickmaker Holm said that a mill burned down in the town." },
		"a company's name right behind the dash",
	],
	["PANO – A mill burned down in the town.", { agencies: ["PANO"], rest: "A mill burned down in the town." }, "an agency without brackets"],
	[
		"Denver, Colo., Jun 3, 2021 / 16:01 pm\nA mill burned down in the town.",
		{ places: ["Denver|Colo."], date: "2021-06-03", rest: "A mill burned down in the town." },
		"a time at the end of its line",
	],
	[
		"05 March 2024, Suva, Fiji - The mill",
		{ places: ["Suva|Fiji"], date: "2024-03-05", rest: "The mill" },
		"the day in front of a place with its country",
	],
	[
		"OXFORD, England, and NEW YORK, March 5, 2024 (GLOBE NEWSWIRE) -- The mill",
		{ places: ["OXFORD|England", "NEW YORK"], agencies: ["GLOBE NEWSWIRE"], date: "2024-03-05", rest: "The mill" },
		"a second city that is called like its state",
	],
	[
		"(December 5, 2022 / JNS) A mill burned down in the town.",
		{ agencies: ["JNS"], date: "2022-12-05", rest: "A mill burned down in the town." },
		"the day in front of its agency in one bracket",
	],
	...["TUESDAY, March 12, 2013 (HealthDay News) -- ", "Tuesday, March 12, 2013 (HealthDay News) -- "].map(
		(front) =>
			[
				`${front}A mill burned down in the town.`,
				{ agencies: ["HealthDay News"], date: "2013-03-12", rest: "A mill burned down in the town." },
				"a weekday in front of the day",
			] as const,
	),
	[
		"(Harbour Global) Nov. 5 -- A mill burned down in the town.",
		{ agencies: ["Harbour Global"], date: "11-05", rest: "A mill burned down in the town." },
		"the day between an agency's brackets and its dash",
	],
	[
		"(ZENIT News / Roma, 03.05.2024).- A mill burned down in the town.",
		{ places: ["Roma"], agencies: ["ZENIT News"], date: "2024-05-03", rest: "A mill burned down in the town." },
		"an agency, a city and the day in one bracket",
	],
	...["SBWIRE", "Marketwire"].map(
		(agency) =>
			[
				`Austin, TX -- (${agency}) -- 03/12/2013 -- A mill burned down in the town.`,
				{ places: ["Austin|TX"], agencies: [agency], date: "2013-03-12", rest: "A mill burned down in the town." },
				"the day in digits behind an American wire: the month first",
			] as const,
	),
	...[
		"Moscow, Four drones were shot down over the river and the town on the hill",
		"HOUSTON The mayor of the town said that it will be open to all of them",
	].map(
		(text) =>
			[
				text,
				{ places: [text.split(/,? /)[0] ?? ""], rest: text.slice(text.search(/[FT](?:our|he) /)) },
				"a place before half a dozen words in small letters",
			] as const,
	),
	...["Magdeburg/dpa - ", "MAGDEBURG/dpa. "].map(
		(front) =>
			[
				`${front}A mill burned down in the town.`,
				{ places: [front.slice(0, 9)], agencies: ["dpa"], rest: "A mill burned down in the town." },
				"an agency in small letters behind a stroke",
			] as const,
	),
	...[
		["Beijing (NWX) Apr 19, 2022\n", "Beijing"],
		["Zorble MD (NWX) Apr 19, 2022\n", "Zorble|MD"],
		["Los Angeles CA (NWX) Apr 19, 2022\n", "Los Angeles|CA"],
	].map(
		([front, place = ""]) =>
			[
				`${front}A mill burned down in the town.`,
				{ places: [place], agencies: ["NWX"], date: "2022-04-19", rest: "A mill burned down in the town." },
				"letters that no table knows, and a day with its year, alone on their line",
			] as const,
	),
	...["Đồng Nai", "TP HCM", "Mỹ", "Bà Rịa - Vũng Tàu"].map(
		(place) =>
			[`${place}Một cây cầu mới`, { places: [place], rest: "Một cây cầu mới" }, "a place of Vietnamese pages that lost its blank"] as const,
	),
	[
		"Zorble, Setúbal, 05 dez 2022 (Lusa) – The mill",
		{ places: ["Zorble|Setúbal"], agencies: ["Lusa"], date: "2022-12-05", rest: "The mill" },
		"a town and its district, which is called like a city",
	],
	[
		"Lisboa, Porto, 05 dez 2022 (Lusa) – The mill",
		{ places: ["Lisboa", "Porto"], agencies: ["Lusa"], date: "2022-12-05", rest: "The mill" },
		"two cities",
	],
	...[
		["KARACHI (Staff Reporter): ", "KARACHI", "Staff Reporter"],
		["LAHORE (Our Correspondent) – ", "LAHORE", "Our Correspondent"],
		["PESHAWAR (Bureau Report) - ", "PESHAWAR", "Bureau Report"],
		["LIMA (Corresponsal) - ", "LIMA", "Corresponsal"],
		["DAKAR (De notre correspondant) - ", "DAKAR", "De notre correspondant"],
		["MULTAN (City Reporter) ", "MULTAN", "City Reporter"],
		["JAKARTA (Koresponden) - ", "JAKARTA", "Koresponden"],
	].map(
		([front, place = "", role]) =>
			[
				`${front}The mill`,
				{ places: [place], byline: role, rest: "The mill" },
				"a desk or a reporter without a name is no agency",
			] as const,
	),
	[
		"COPENHAGEN (Ritzaus Bureau) - The mill",
		{ places: ["COPENHAGEN"], agencies: ["Ritzaus Bureau"], rest: "The mill" },
		"an agency that is called so",
	],
	...[
		["Zorble (A/R), March 14, GNA – ", "A/R", "GNA", "03-14"],
		["Zorble (Volta), Jan 31, GNA - ", "Volta", "GNA", "01-31"],
		["Zorble (Ashanti) July 7, GNA – ", "Ashanti", "GNA", "07-07"],
		["Zorble (Ashanti), July 7, (GNA) – ", "Ashanti", "GNA", "07-07"],
		["Zorble (Upper East), May 3, GNA – ", "Upper East", "GNA", "05-03"],
		["Zorble (Woleu-Ntem), 3 mai (AGP) – ", "Woleu-Ntem", "AGP", "05-03"],
		["Zorble (C/River), May 3, 2024 (NAN) – ", "C/River", "NAN", "2024-05-03"],
	].map(
		([front = "", region, agency = "", date]) =>
			[
				`${front}The mill`,
				{ places: [`Zorble|${region}`], agencies: [agency], date, rest: "The mill" },
				"a region in brackets before a day and its agency",
			] as const,
	),
	...[
		["Bacău, 9 noi /Agerpres/ - ", "Bacău", "Agerpres", "11-09"],
		["Bilbo, 9 urtarrilaren (EFE) - ", "Bilbo", "EFE", "01-09"],
		["Reykjavík, 9. nóv. (AFP) - ", "Reykjavík", "AFP", "11-09"],
		["Barcelona, 3 d’abril (EFE) - ", "Barcelona", "EFE", "04-03"],
		["ZAGREB, 9. stu (AFP) - ", "ZAGREB", "AFP", "11-09"],
		["Tirana, 9 brm. /ATSH/ - ", "Tirana", "ATSH", "---09"],
		["Tirana, 9 brm (ATSH) - ", "Tirana", "ATSH", "---09"],
	].map(
		([front, place = "", agency = "", date]) =>
			[
				`${front}The mill`,
				{ places: [place], agencies: [agency], date, rest: "The mill" },
				"a month’s name in short, or one that no table has before an agency",
			] as const,
	),
	["(Harrisburg, PA) – The mill", { places: ["Harrisburg|PA"], rest: "The mill" }, "letters of a state that are an agency's, too"],
	[
		"TRUTH OR ZORBLE, N.M. (AP) — The mill",
		{ places: ["TRUTH OR ZORBLE|N.M."], agencies: ["AP"], rest: "The mill" },
		"a label that goes on to a town's name",
	],
	[
		"Lanterns by the old quay. (KQBX) BOSTON (KQBX) – The mill",
		{ places: ["BOSTON"], agencies: ["KQBX"], rest: "The mill" },
		"letters in brackets are no part of the place",
	],
	[
		"Advertisement OSLO, May 3 — The mill",
		{ places: ["OSLO"], date: "05-03", rest: "The mill" },
		"a button before a city and its day, and no agency",
	],
	[
		"[Editor’s note: It tells of a fire] ZORBLE, Vt. (AP) — The mill",
		{ places: ["ZORBLE|Vt."], agencies: ["AP"], rest: "The mill" },
		"a note in square brackets",
	],
	[
		"FRIDAY HARBOR, Wash. (AP) — The mill",
		{ places: ["FRIDAY HARBOR|Wash."], agencies: ["AP"], rest: "The mill" },
		"a town whose first word is a label",
	],
	...["By Ann Lee ", "By ANN LEE ", "By Ann Lee | "].map(
		(front) =>
			[
				`${front}DENVER/OSLO (Reuters) - The mill`,
				{ places: ["DENVER", "OSLO"], agencies: ["Reuters"], byline: front.slice(3, 10), rest: "The mill" },
				"two cities behind a name",
			] as const,
	),
	[
		"By Ann Lee, Reuters NEW ORLEANS (Reuters) - The mill",
		{ places: ["NEW ORLEANS"], agencies: ["Reuters"], byline: "Ann Lee, Reuters", rest: "The mill" },
		"an agency and half of a city are no two names",
	],
	[
		"By Ann Lee for AFP ZORBLE HOLLOW, Texas (AP) — The mill",
		{ places: ["ZORBLE HOLLOW|Texas"], agencies: ["AP"], byline: "Ann Lee for AFP", rest: "The mill" },
		"the letters of an agency are no part of the place",
	],
	[
		"By TOM REEVE and LANA QUILL ZORBLE CREEK, Ill. (AP) — The mill",
		{ places: ["ZORBLE CREEK|Ill."], agencies: ["AP"], byline: "TOM REEVE and LANA QUILL", rest: "The mill" },
		"behind “and” stands a name first",
	],
	...["Advertisement ", "WORLD NEWS ", "World | "].map(
		(front) =>
			[
				`${front}ZORBLE, Vt. (AP) — The mill`,
				{ places: ["ZORBLE|Vt."], agencies: ["AP"], rest: "The mill" },
				"a rubric or a button runs into the place",
			] as const,
	),
	["Oslo, 3 May 2024, 11:40 am: The mill", { places: ["Oslo"], date: "2024-05-03", rest: "The mill" }, "the hour before the colon"],
	[
		"Ramallah – Ma’an – The mill",
		{ places: ["Ramallah"], agencies: ["Ma’an"], rest: "The mill" },
		"an agency with another apostrophe than the table's",
	],
	[
		"Zorble Grove, FL, April 9, 2024 (GLOBE NEWSWIRE) -- via Northwire",
		{ places: ["Zorble Grove|FL"], agencies: ["GLOBE NEWSWIRE"], date: "2024-04-09", rest: "via Northwire" },
		"state and day prove it before a story in small letters",
	],
	[
		"Helsinki, 4.5. (STT) - Silta",
		{ places: ["Helsinki"], agencies: ["STT"], date: "05-04", rest: "Silta" },
		"day and month with their stops",
	],
	[
		"TOSHKENT, 3-may. /O‘zNA/. Ko‘prik",
		{ places: ["TOSHKENT"], agencies: ["O‘zNA"], date: "05-03", rest: "Ko‘prik" },
		"an apostrophe in an agency's letters",
	],
	[
		"BANDUNG, harbour.ac.id – Jembatan",
		{ places: ["BANDUNG"], agencies: ["harbour.ac.id"], rest: "Jembatan" },
		"the address of a university",
	],
	[
		"By ANN LEE OSLO — The mill",
		{ places: ["OSLO"], byline: "ANN LEE", rest: "The mill" },
		"a name in capitals before a city, and no agency",
	],
	[
		"Getty Images OSLO (Reuters) — The mill",
		{ places: ["OSLO"], agencies: ["Reuters"], rest: "The mill" },
		"two words before a city in capitals",
	],
	[
		"Por Ana Ruiz y Luis Gil Villar del Cierzo, 3 may (EFE).- El puente",
		{ places: ["Villar del Cierzo"], agencies: ["EFE"], date: "05-03", byline: "Ana Ruiz y Luis Gil", rest: "El puente" },
		"two names before a town of three words that no table has",
	],
	[
		"von Anna Vogt Weil am Lund (dpa) - Die Brücke",
		{ places: ["Weil am Lund"], agencies: ["dpa"], byline: "Anna Vogt", rest: "Die Brücke" },
		"what stands behind a small word of a name is no place",
	],
	...["EILMELDUNG Kiel (dpa) - ", "URGENTE Lima (dpa) - "].map(
		(lead) =>
			[
				`${lead}Die Brücke`,
				{ places: [lead.split(" ")[1] ?? ""], agencies: ["dpa"], rest: "Die Brücke" },
				"a slug of another language",
			] as const,
	),
	[
		"Neue Fähre im Norden Neu-Delhi (dpa) - Die Brücke",
		{ places: ["Neu-Delhi"], agencies: ["dpa"], rest: "Die Brücke" },
		"a headline of many capitals is no town",
	],
	[
		"(Actualiza con citas) Lima, 3 may (EFE).- El puente",
		{ places: ["Lima"], agencies: ["EFE"], date: "05-03", rest: "El puente" },
		"a note of three words",
	],
	[
		"Ana Ruiz Lima, 3 may (EFE).- El puente",
		{ places: ["Lima"], agencies: ["EFE"], date: "05-03", rest: "El puente" },
		"a name before a city, and EFE's stop before its dash",
	],
	["DENVER Reuters — The mill", { places: ["DENVER"], agencies: ["Reuters"], rest: "The mill" }, "Reuters without its brackets"],
	[
		"HILO, Hawaii | HARBOUR TODAY | The mill",
		{ places: ["HILO|Hawaii"], agencies: ["HARBOUR TODAY"], rest: "The mill" },
		"a town with its state before a paper",
	],
	["OSLO, Norway\n— 12 people", { places: ["OSLO|Norway"], rest: "12 people" }, "the dash on the line below, and a number"],
	...["URGENT ", "URGENT - ", "ALERT ", "UPDATE 2-"].map(
		(slug) =>
			[
				`${slug}KESSOCK LANDING, Ill. (AP) — The mill`,
				{ places: ["KESSOCK LANDING|Ill."], agencies: ["AP"], rest: "The mill" },
				"a slug right in front of a town",
			] as const,
	),
	[
		"By TOM REEVE MARROW FLATS, Vt. (AP) — The mill",
		{ places: ["MARROW FLATS|Vt."], agencies: ["AP"], byline: "TOM REEVE", rest: "The mill" },
		"a name and a surname in capitals before the words of a town",
	],
	[
		"By TOM REEVE MINOT, N.D. (AP) — The mill",
		{ places: ["MINOT|N.D."], agencies: ["AP"], byline: "TOM REEVE", rest: "The mill" },
		"a state is no place, nor is its last letter",
	],
	[
		"By TOM REEVE, Associated Press SAULT STE. OLGA, Mich. (AP) — The mill",
		{ places: ["SAULT STE. OLGA|Mich."], agencies: ["AP"], byline: "TOM REEVE, Associated Press", rest: "The mill" },
		"a stop inside a name ends no sentence",
	],
	[
		"ANN REEVE Associated Press OSLO, May 3 (Reuters) - The mill",
		{ places: ["OSLO"], agencies: ["Reuters"], date: "05-03", rest: "The mill" },
		"who wrote and for whom are no part of the place",
	],
	[
		"Four miners found alive ZORBLE, Vt. (AP) — The mill",
		{ places: ["ZORBLE|Vt."], agencies: ["AP"], rest: "The mill" },
		"a headline before an unknown town in its state",
	],
	[
		"Four miners found aliveEAST ST. LOUIS, Ill. (AP) — The mill",
		{ places: ["EAST ST. LOUIS|Ill."], agencies: ["AP"], rest: "The mill" },
		"glue is a boundary, and a city inside a name none",
	],
	[
		"(This story corrects the name of the mayor) ZORBLE, Vt. (AP) — The mill",
		{ places: ["ZORBLE|Vt."], agencies: ["AP"], rest: "The mill" },
		"a note that no table knows",
	],
	...["$3 million was spent", "1,200 boats were lost", "iPhones are sold", "[The mayor] said", "‘It is over,’ he said"].map(
		(story) =>
			[
				`Published: May 3, 2024 OSLO (AP) — ${story}`,
				{ places: ["OSLO"], agencies: ["AP"], rest: story },
				"a story opens with a sign or a number",
			] as const,
	),
	["OSLO (AP) — ...and then", { places: ["OSLO"], agencies: ["AP"], rest: "...and then" }, "three dots belong to the story"],
	["FARGO, N.D. AP - The mill", { places: ["FARGO|N.D."], agencies: ["AP"], rest: "The mill" }, "the brackets behind a state were lost"],
	[
		"FARGO, N.D. (Harbour Now) Police said",
		{ places: ["FARGO|N.D."], agencies: ["Harbour Now"], rest: "Police said" },
		"an unknown paper beside a state, and no mark",
	],
	[
		"Umm el-Zorb [Syria], May 3 (ANI): The mill",
		{ places: ["Umm el-Zorb|Syria"], agencies: ["ANI"], date: "05-03", rest: "The mill" },
		"an Arabic article in small letters",
	],
	[
		"Oslo (03.05.2024) – Die Brücke",
		{ places: ["Oslo"], date: "2024-05-03", rest: "Die Brücke" },
		"a day in digits in brackets is no serial number",
	],
	[
		"Köln - 3. Mai 2024. Die Brücke",
		{ places: ["Köln"], date: "2024-05-03", rest: "Die Brücke" },
		"a dash before the day and a stop behind it",
	],
	[
		"San Bartolo del Lago (EFE).- El puente",
		{ places: ["San Bartolo del Lago"], agencies: ["EFE"], rest: "El puente" },
		"a town's first word before three letters",
	],
	[
		"Lund-sur-Seille (ATS) - Le pont",
		{ places: ["Lund-sur-Seille"], agencies: ["ATS"], rest: "Le pont" },
		"a name with hyphens is no phrase",
	],
	[
		"Doha, Asharq Al-Awsat- The bridge",
		{ places: ["Doha"], agencies: ["Asharq Al-Awsat"], rest: "The bridge" },
		"a paper, which was a region",
	],
	[
		"ZORBLE-MARROW AIR FORCE BASE – The mill",
		{ places: ["ZORBLE-MARROW AIR FORCE BASE"], rest: "The mill" },
		"a base with more words than a town",
	],
	...["Berlin (hlz). ", "Berlin (mz) – ", "BERLIN (ksta) – "].map(
		(lead) =>
			[
				`${lead}Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet.`,
				{
					places: [lead.slice(0, 6)],
					agencies: [lead.slice(8, lead.indexOf(")"))],
					rest: "Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet.",
				},
				"a paper of Germany signs in small letters",
			] as const,
	),
	...["Diário do Porto", "L’Écho du Lac", "Il Corriere del Lago"].map(
		(paper) =>
			[
				`LISBOA (${paper}) – A ponte nova abriu na segunda-feira de manhã, disse o presidente da câmara.`,
				{ places: ["LISBOA"], agencies: [paper], rest: "A ponte nova abriu na segunda-feira de manhã, disse o presidente da câmara." },
				"a paper with small words in its name",
			] as const,
	),
	["Lyon (agences) - Le pont", { places: ["Lyon"], agencies: ["agences"], rest: "Le pont" }, "several agencies, none named"],
	[
		"OSLO | May 3, 2024 (AP) - The mill",
		{ places: ["OSLO"], agencies: ["AP"], date: "2024-05-03", rest: "The mill" },
		"a stroke before the day",
	],
	[
		"Oslo – May 3, 2024 (Harbour Pages) – The mill burned",
		{ places: ["Oslo"], agencies: ["Harbour Pages"], date: "2024-05-03", rest: "The mill burned" },
		"a dash before the day, and an unknown paper",
	],
	[
		"Oslo | Harbour Today — The mill",
		{ places: ["Oslo"], agencies: ["Harbour Today"], rest: "The mill" },
		"a stroke before the paper, a dash behind it",
	],
	[
		"OSLO, Norway | HARBOUR DISPATCH | The mill",
		{ places: ["OSLO|Norway"], agencies: ["HARBOUR DISPATCH"], rest: "The mill" },
		"a paper's word, so no writer",
	],
	...[
		["FARGO N.D. (AP) — ", "FARGO|N.D."],
		["MOBILE Ala. (AP) — ", "MOBILE|Ala"],
		["CHICAGO Illinois (AP) — ", "CHICAGO|Illinois"],
	].map(
		([lead, place]) =>
			[`${lead}A mill`, { places: [place ?? ""], agencies: ["AP"], rest: "A mill" }, "a state whose comma was lost"] as const,
	),
	[
		"VADUZ, Okla.  A mill burned on Monday.",
		{ places: ["VADUZ|Okla"], rest: "A mill burned on Monday." },
		"two blanks for the dash that was lost",
	],
	[
		"SANTO DOMINGO, 3 May. (EUROPA PRESS) - El puente",
		{ places: ["SANTO DOMINGO"], agencies: ["EUROPA PRESS"], date: "05-03", rest: "El puente" },
		"a city that ends like a weekday",
	],
	...["'S-HERTOGENBOSCH (Reuters) - ", "’s-Hertogenbosch (Reuters) - ", "Quai d’Orbey (Reuters) - "].map(
		(lead) =>
			[
				`${lead}De brug`,
				{ places: [lead.slice(0, lead.indexOf(" ("))], agencies: ["Reuters"], rest: "De brug" },
				"an apostrophe in front of a name",
			] as const,
	),
	[
		"Kiel/Frankfurt/Main (dpa) - Die Brücke",
		{ places: ["Kiel", "Frankfurt/Main"], agencies: ["dpa"], rest: "Die Brücke" },
		"a river in a list of towns",
	],
	[
		"Freiburg im Lundtal (dpa) – Die Brücke",
		{ places: ["Freiburg im Lundtal"], agencies: ["dpa"], rest: "Die Brücke" },
		"a city's name and where it lies: no team",
	],
	[
		"UNITED NATIONS/OSLO -- The council",
		{ places: ["UNITED NATIONS", "OSLO"], rest: "The council" },
		"a list of cities, one of which has an institution's word",
	],
	[
		"Oslo: 12 people were hurt when a tram left the rails.",
		{ places: ["Oslo"], rest: "12 people were hurt when a tram left the rails." },
		"a number of people opens the sentence",
	],
	[
		"OSLO: No one was hurt when a tram left the rails.",
		{ places: ["OSLO"], rest: "No one was hurt when a tram left the rails." },
		"a “no” that answers nobody",
	],
	["OSLO, Norway\n— The mill burned", { places: ["OSLO|Norway"], rest: "The mill burned" }, "the dash on the line below"],
	[
		"QUILLAN, Vt. (TNV) - The mayor of the town opened the bridge on Monday, in the rain, before a small crowd.",
		{
			places: ["QUILLAN|Vt."],
			agencies: ["TNV"],
			rest: "The mayor of the town opened the bridge on Monday, in the rain, before a small crowd.",
		},
		"unknown letters beside a state",
	],
	[
		"Alger-Le conseil de la ville a ouvert le pont.",
		{ places: ["Alger"], rest: "Le conseil de la ville a ouvert le pont." },
		"a hyphen for a dash, glued to a city and a French sentence",
	],
	...(
		[
			["TEL AVIV, Israel and NEW YORK", ["TEL AVIV|Israel", "NEW YORK"], "a country before “and”"],
			["LONDON and NEW YORK and TOKYO", ["LONDON", "NEW YORK", "TOKYO"], "“and” twice"],
			["LONDON, NEW YORK and TOKYO", ["LONDON", "NEW YORK", "TOKYO"], "a city that is a state as well, behind one of another land"],
			["ALBANY, NEW YORK", ["ALBANY|NEW YORK"], "the state of that name"],
			["ROME, NEW YORK", ["ROME|NEW YORK"], "the state, which has a town called like a city of another land"],
			["VANCOUVER, WASHINGTON", ["VANCOUVER|WASHINGTON"], "the same in another"],
			["MELBOURNE, VICTORIA", ["MELBOURNE|VICTORIA"], "a state that is a city of other lands"],
			["LONDON, NEW YORK", ["LONDON", "NEW YORK"], "the city of that name"],
			["LONDON, NEW YORK, PARIS", ["LONDON", "NEW YORK", "PARIS"], "the same between two others"],
			["ROME, NEW YORK, UNITED STATES", ["ROME|NEW YORK"], "the state, which the country behind it says"],
			["GHANA, ACCRA", ["ACCRA|GHANA"], "a country before its city"],
			["VARNES, Bosnia and Herzegovina", ["VARNES|Bosnia and Herzegovina"], "a country with an “and” of its own"],
			["VARNES, Newfoundland and Labrador", ["VARNES|Newfoundland and Labrador"], "a province with one"],
		] as const
	).map(
		([list, places, why]) =>
			[
				`${list}, May 3, 2024 /PRNewswire/ -- Northwire said`,
				{ places, agencies: ["PRNewswire"], date: "2024-05-03", rest: "Northwire said" },
				why,
			] as const,
	),
	...(
		[
			["Tirana, 12 May /NWP/ - ", "Tirana", "NWP", "letters between slashes that no table knows"],
			["TASHKENT, May 12. /NORTHWIRE/. ", "TASHKENT", "NORTHWIRE", "the same between stops"],
			["Roma, 12 mag. (northwire) – ", "Roma", "northwire", "an outlet that writes itself in small letters"],
			["OSLO, May 12 /3B Harbour Media/ - ", "OSLO", "3B Harbour Media", "a longer name between slashes"],
			["Lima, 12 May. (ANDINA).- ", "Lima", "ANDINA", "a stop behind the month"],
			["TIRANË, 12 maj/ATSH/ ", "TIRANË", "ATSH", "strokes without a blank"],
		] as const
	).map(
		([dateline, place, agency, why]) =>
			[
				`${dateline}The council met on Monday`,
				{ places: [place], agencies: [agency], date: "05-12", rest: "The council met on Monday" },
				`behind the day: ${why}`,
			] as const,
	),
	...(
		[
			["Hà Nội, ngày 3/5/2024 – ", "Hà Nội", "Vietnamese with the word for a day"],
			["Hà Nội, ngày 3 tháng 5 năm 2024 – ", "Hà Nội", "Vietnamese in words"],
			["Paris, le 03/05/2024 – ", "Paris", "French with its article"],
			["Berlin, den 03.05.2024 - ", "Berlin", "German with its article"],
			["Madrid, a 03/05/2024. ", "Madrid", "Spanish with its preposition"],
		] as const
	).map(
		([dateline, place, why]) =>
			[
				`${dateline}Northwire said on Monday that the mill is open.`,
				{ places: [place], date: "2024-05-03", rest: "Northwire said on Monday that the mill is open." },
				`a day in digits: ${why}`,
			] as const,
	),
	...["OSLO          (AP) -- ", "OSLO\t  (AP) -- "].map(
		(dateline) =>
			[
				`${dateline}The council met on Monday`,
				{ places: ["OSLO"], agencies: ["AP"], rest: "The council met on Monday" },
				"a run of blanks before the brackets, as old pages have it",
			] as const,
	),
	...(
		[
			["OSLO, NORWAY (8:30 P.M.) - ", { places: ["OSLO|NORWAY"] }, "the hour in the agency's place"],
			["OSLO, Norway | May 3, 2024 | ", { places: ["OSLO|Norway"], date: "2024-05-03" }, "strokes behind the country and the day"],
			["Oslo: May 3: ", { places: ["Oslo"], date: "05-03" }, "two colons"],
			["OSLO — (Harbour News) — ", { places: ["OSLO"], agencies: ["Harbour News"] }, "dashes on both sides of the outlet"],
			["Oslo, NTB, May 3, 2024 -- ", { places: ["Oslo"], agencies: ["NTB"], date: "2024-05-03" }, "the day behind the agency"],
			["OSLO, May 3 (Reuters Life!) - ", { places: ["OSLO"], agencies: ["Reuters Life!"], date: "05-03" }, "an agency with its mark"],
			["Lima, 3 May. 24 (ANDINA).- ", { places: ["Lima"], agencies: ["ANDINA"], date: "2024-05-03" }, "a stop and two figures of the year"],
			["Berlin: (hib/ABC) ", { places: ["Berlin"], agencies: ["hib", "ABC"] }, "a parliament's service and who wrote, in letters"],
			[
				"Wien (pte002/03.05.2024/06:10) - ",
				{ places: ["Wien"], agencies: ["pte"], date: "2024-05-03" },
				"a service's number, day and hour",
			],
			["HARBOURCOM, Bandung - ", { places: ["Bandung"], agencies: ["HARBOURCOM"] }, "a site of Indonesia without its stop"],
		] as const
	).map(
		([dateline, expected, why]) =>
			[
				`${dateline}The council met on Monday in the old hall of the town.`,
				{ ...expected, rest: "The council met on Monday in the old hall of the town." },
				why,
			] as const,
	),
	...(
		[
			[
				"Oslo · The mill burned down in the night and nobody was hurt, the police said.",
				"Oslo",
				undefined,
				"a dot between blanks for a dash",
			],
			["BERLIN dpa ■ The mill burned down in the night", "BERLIN", "dpa", "a square behind the agency"],
			["VARNES >> The mill burned down in the night and nobody was hurt, the police said.", "VARNES", undefined, "arrows between blanks"],
			["OSLO » The mill burned down in the night and nobody was hurt, the police said.", "OSLO", undefined, "the same as one sign"],
		] as const
	).map(
		([given, place, agency, why]) =>
			[given, { places: [place], ...(agency && { agencies: [agency] }), rest: given.slice(given.indexOf("The mill")) }, why] as const,
	),
	...(
		[
			["OSLO, May 3, 2024 /PRNewswire/ -- ", "OSLO", "PRNewswire", "2024-05-03"],
			["VARNES, Calif.--(BUSINESS WIRE)--", "VARNES|Calif.", "BUSINESS WIRE", undefined],
			["VARNES, CA--(Marketwired - May 03, 2016) - ", "VARNES|CA", "Marketwired", "2016-05-03"],
			["VARNES, Mass., May 3, 2024 (GLOBE NEWSWIRE) -- ", "VARNES|Mass.", "GLOBE NEWSWIRE", "2024-05-03"],
		] as const
	).map(
		([dateline, place, agency, date]) =>
			[
				`Northwire Announces New Ferry ${dateline}Northwire said`,
				{ places: [place], agencies: [agency], ...(date && { date }), text: dateline.trim(), rest: "Northwire said" },
				"the headline of a release runs into the place, which alone is in capitals",
			] as const,
	),
	...["2 hours agoOSLO, May 3", "Ada Quill OSLO, May 3"].map(
		(front) =>
			[
				`${front} (Reuters) - The council met`,
				{ places: ["OSLO"], agencies: ["Reuters"], date: "05-03", text: "OSLO, May 3 (Reuters) -", rest: "The council met" },
				"a list's time is glued to the place, or who wrote it stands before",
			] as const,
	),
	[
		"Oslo, May3 (PTI) The council met",
		{ places: ["Oslo"], agencies: ["PTI"], date: "05-03", rest: "The council met" },
		"a day glued to its month",
	],
	[
		"Oslo | 3 May | PTI\nThe council met on Monday",
		{ places: ["Oslo"], agencies: ["PTI"], date: "05-03", rest: "The council met on Monday" },
		"strokes on both sides of the day",
	],
	[
		"NEW FERRY OPENS Oslo (Reuters) - The council met",
		{ places: ["Oslo"], agencies: ["Reuters"], text: "Oslo (Reuters) -", rest: "The council met" },
		"a headline in capitals runs into a city",
	],
	[
		"Oslo, Norway (May 3, 2024). The council met on Monday in the hall, and it will meet again on Friday.",
		{ places: ["Oslo|Norway"], date: "2024-05-03", rest: "The council met on Monday in the hall, and it will meet again on Friday." },
		"a stop behind the day in brackets",
	],
	[
		"OSLO, May 3, 2024 – (Northwire) – The council met",
		{ places: ["OSLO"], agencies: ["Northwire"], date: "2024-05-03", rest: "The council met" },
		"a dash before the brackets of a wire that no table knows, too",
	],
	[
		"Oslo, Norway | ADA QUILL | The council met on Monday",
		{ places: ["Oslo|Norway"], byline: "ADA QUILL", rest: "The council met on Monday" },
		"who wrote it stands where a paper signs",
	],
	[
		"Oslo, Norway | DAILY MONITOR | The council met on Monday",
		{ places: ["Oslo|Norway"], agencies: ["DAILY MONITOR"], rest: "The council met on Monday" },
		"a paper has a word for papers",
	],
	...(
		[
			["OSLO, Ga and BERGEN, Fl, Oct. 04, 2022 (GLOBE NEWSWIRE) -- ", "OSLO|Ga", "BERGEN|Fl", "GLOBE NEWSWIRE", "2022-10-04"],
			["TORONTO, ON and VANCOUVER, BC, Feb. 8, 2023 /CNW/ - ", "TORONTO|ON", "VANCOUVER|BC", "CNW", "2023-02-08"],
			["SAN DIEGO, Calif. & BOSTON, Mass.--(BUSINESS WIRE)--", "SAN DIEGO|Calif.", "BOSTON|Mass.", "BUSINESS WIRE", undefined],
		] as const
	).map(
		([opening, first, further, agency, date]) =>
			[
				`${opening}Northwire said on Monday`,
				{ places: [first, further], agencies: [agency], ...(date && { date }), rest: "Northwire said on Monday" },
				"two places, each with its state, whose letters may be written like a word",
			] as const,
	),
	[
		"Monday, May 3, Oslo. The council met",
		{ places: ["Oslo"], date: "05-03", rest: "The council met" },
		"a weekday in front of a town, where a country would head a part of a digest",
	],
	...["(ANSA) – lun 3 maggio 2024 Il ponte", "(ANSA) - lun 3 maggio 2024 Il ponte"].map(
		(given) =>
			[
				given,
				{ agencies: ["ANSA"], date: "2024-05-03", rest: "Il ponte" },
				"the day with its weekday in short, which a program puts behind the dash",
			] as const,
	),
	[
		"(ANSA) - lun 3 maggio si apre il ponte",
		{ agencies: ["ANSA"], rest: "lun 3 maggio si apre il ponte" },
		"without its year the day may be the story's",
	],
	[
		"MANILA, Philippines | AFP | — A mill burned on Monday",
		{ places: ["MANILA|Philippines"], agencies: ["AFP"], rest: "A mill burned on Monday" },
		"strokes around the agency, and a dash behind the last",
	],
	...[
		"Riyadh 5 Shaban 1443 AH corresponding to March 08, 2022:",
		"Riyadh, 5 Shaban 1443 AH corresponding to March 8, 2022 (SPA) -",
		"Riyadh, Dhu'l-Hijjah 06, 1443, March 8, 2022, SPA --",
		"Riyadh, Dhu Al-Qi'dah 06, 1443, March 8, 2022, SPA --",
		"Riyadh, Rabi' al-Akhir 6, 1443 H, March 8, 2022 (SPA) --",
		"Riyadh, Jumada Al-Akhirah 06, 1443, March 8, 2022, SPA --",
	].map(
		(dateline) =>
			[
				`${dateline} The mill burned down in the night and nobody was hurt`,
				{
					places: ["Riyadh"],
					...(dateline.includes("SPA") && { agencies: ["SPA"] }),
					date: "2022-03-08",
					rest: "The mill burned down in the night and nobody was hurt",
				},
				"a day of the Islamic calendar in front of ours",
			] as const,
	),
	[
		"Joburg – The mill burned down in the night and nobody was hurt, the police said.",
		{ places: ["Joburg"], rest: "The mill burned down in the night and nobody was hurt, the police said." },
		"a city as its people call it",
	],
	...[
		"REUTERS/Ann Lee OSLO, May 3",
		"Crowds walk in Oslo, Norway, on May 3, 2024. REUTERS/Ann B. Lee/File Photo OSLO, May 3",
		"AP Photo/Ann LeeOSLO, May 3",
	].map(
		(front) =>
			[
				`${front} (Reuters) – The mill burned`,
				{ places: ["OSLO"], agencies: ["Reuters"], date: "05-03", text: "OSLO, May 3 (Reuters) –", rest: "The mill burned" },
				"a picture's agency and who took it run into the place",
			] as const,
	),
	[
		"A man speaks at a hearing. (Ann Lee/Harbour Monitor)VARNES, N.D. (Harbour Monitor) — The mill burned",
		{ places: ["VARNES|N.D."], agencies: ["Harbour Monitor"], text: "VARNES, N.D. (Harbour Monitor) —", rest: "The mill burned" },
		"a picture's credit in brackets is glued to the place",
	],
	[
		"SAINT PAUL, MN. (Harbour News Now) - The mill burned",
		{ places: ["SAINT PAUL|MN"], agencies: ["Harbour News Now"], rest: "The mill burned" },
		"a stop behind the letters of a state",
	],
	[
		'(ANSA) Roma, 3 maggio 2024 "Il ponte è aperto"',
		{ places: ["Roma"], agencies: ["ANSA"], date: "2024-05-03", rest: '"Il ponte è aperto"' },
		"a quotation right behind the day",
	],
	[
		"Oslo AFP – A ship on its way",
		{ places: ["Oslo"], agencies: ["AFP"], rest: "A ship on its way" },
		"an agency whose brackets were lost",
	],
	["LISBOA(O Cais) - A ponte abriu", { places: ["LISBOA"], agencies: ["O Cais"], rest: "A ponte abriu" }, "a paper with an article"],
	["CHURCH HILL — The mill burned", { places: ["CHURCH HILL"], rest: "The mill burned" }, "a hill that is named for a church"],
	["KBR, Jakarta - Kapal itu", { places: ["Jakarta"], agencies: ["KBR"], rest: "Kapal itu" }, "a radio agency of Indonesia"],
	...[
		"KHOTANG",
		"Sindhupalchowk",
		"SHANGLA",
		"North Waziristan",
		"BRAHMANBARIA",
		"Chapainawabganj",
		"TURKANA",
		"Camp Crame",
		"PAGADIAN CITY",
	].map(
		(place) =>
			[
				`${place}: A mill burned down in the night and nobody was hurt, the police said.`,
				{ places: [place], rest: "A mill burned down in the night and nobody was hurt, the police said." },
				"a district, county, camp or city from which papers of South Asia, Kenya and the Philippines report",
			] as const,
	),
	[
		"JAKARTA, KOMPAS β Kurs rupiah melemah",
		{ places: ["JAKARTA"], agencies: ["KOMPAS"], rest: "Kurs rupiah melemah" },
		"what is left of a misread dash behind a name without a bracket",
	],
	[
		"Yerevan /Mediamax/. The mill burned on Monday",
		{ places: ["Yerevan"], agencies: ["Mediamax"], rest: "The mill burned on Monday" },
		"an agency of Armenia",
	],
	["Ganja – Azerbaijan – A mill burned", { places: ["Ganja|Azerbaijan"], rest: "A mill burned" }, "dashes between city, country and story"],
	...["Associated PressOSLO — ", "Reuters OSLO - ", "ReutersOSLO (Reuters) - "].map(
		(opening) =>
			[
				`${opening}A mill burned on Monday`,
				{ places: ["OSLO"], agencies: [opening.slice(0, opening.indexOf("OSLO")).trim()], rest: "A mill burned on Monday" },
				"an agency in small letters before a city in capitals, maybe glued to it",
			] as const,
	),
	[
		"Köln - Ein Müller ist am Montag in den Fluss gefallen.",
		{ places: ["Köln"], rest: "Ein Müller ist am Montag in den Fluss gefallen." },
		"a short sentence that opens with an article, as headings do",
	],
	[
		"Buenos Aires. Argentina. –  La alcaldesa dijo",
		{ places: ["Buenos Aires|Argentina"], rest: "La alcaldesa dijo" },
		"a stop between city and country",
	],
	[
		"Wien (PK) Eröffnet wurde die Brücke am Montag",
		{ places: ["Wien"], agencies: ["PK"], rest: "Eröffnet wurde die Brücke am Montag" },
		"the parliament's own service",
	],
	...["SACRAMENTO, Calif.", "ST. LOUIS, Mo.", "LAREDO, Texas."].map(
		(place) =>
			[
				`${place} More than 5,000 firefighters fought two fires on Sunday, the chief of the fire brigade said.`,
				{
					places: [place.replace(", ", "|").replace(/\.$/, "")],
					rest: "More than 5,000 firefighters fought two fires on Sunday, the chief of the fire brigade said.",
				},
				"a city in capitals and its state, whose dash was lost",
			] as const,
	),
	...["Des Moines, IA", "Sioux Center, Iowa"].map(
		(place) =>
			[
				`(${place}) -- The council opened a bridge on Monday`,
				{ places: [place.replace(", ", "|")], rest: "The council opened a bridge on Monday" },
				"a town with its state in brackets, as radio stations print it",
			] as const,
	),
	...["/Trend, L. Aliyeva/", "/ Trend L.Aliyeva /"].map(
		(source) =>
			[
				`Baku, Feb. 7 ${source}\nThe bridge`,
				{
					places: ["Baku"],
					agencies: ["Trend"],
					date: "02-07",
					byline: source.slice(source.indexOf("L."), -1).trim(),
					rest: "The bridge",
				},
				"who wrote it, behind the agency between strokes",
			] as const,
	),
	[
		"#Barbados, March 3, 2024 – The bridge",
		{ places: ["Barbados"], agencies: [], date: "2024-03-03", text: "Barbados, March 3, 2024 –", rest: "The bridge" },
		"the sign of a hashtag in front",
	],
	[
		"The mayor (front) meets the consul (Photo: VNA)Hanoi (VNA) – The bridge",
		{ places: ["Hanoi"], agencies: ["VNA"], text: "Hanoi (VNA) –", rest: "The bridge" },
		"the credit of a picture, with no blank behind its bracket",
	],
	["(VOVworld)- The bridge", { places: [], agencies: ["VOVworld"], rest: "The bridge" }, "the letters of a station and more"],
	[
		"CHICAGO, 3/25/2024 (AP) — The bridge",
		{ places: ["CHICAGO"], agencies: ["AP"], date: "2024-03-25", rest: "The bridge" },
		"the month first, where the second number is none",
	],
	[
		"BRASÍLIA, 31 de mai. de 2024 (EFE) - A ponte nova",
		{ places: ["BRASÍLIA"], agencies: ["EFE"], date: "2024-05-31", rest: "A ponte nova" },
		"a month in short between two joints",
	],
	[
		"(Northwire) – Stocks closed higher",
		{ agencies: ["Northwire"], rest: "Stocks closed higher" },
		"one word in brackets before a dash is an outlet",
	],
	[
		"OSLO, Norway, May 12, 2008 – Thomson Reuters, Inc. (OTC: TRN), a leading provider",
		{ places: ["OSLO|Norway"], date: "2008-05-12", rest: "Thomson Reuters, Inc. (OTC: TRN), a leading provider" },
		"a company that is called like an agency",
	],
	...["Worthy News", "Harbour Times", "Valley Radio Network"].map(
		(outlet) =>
			[
				`(${outlet}) – The council opened a bridge`,
				{ agencies: [outlet], rest: "The council opened a bridge" },
				"an outlet that no table has, told by its last word",
			] as const,
	),
	[
		"JOSÉ EDUARDO MILLER SÃO PAULO, SP (FOLHAPRESS) - A ponte nova",
		{ places: ["SÃO PAULO|SP"], agencies: ["FOLHAPRESS"], byline: "JOSÉ EDUARDO MILLER", rest: "A ponte nova" },
		"a name in capitals runs into the place",
	],
	[
		"(video) Geneva, Switzerland (LakeLunch) – Mills of the lake",
		{ places: ["Geneva|Switzerland"], agencies: ["LakeLunch"], rest: "Mills of the lake" },
		"a note before the place",
	],
	["MANILA, Philippines (UPDATED) – After months", { places: ["MANILA|Philippines"], rest: "After months" }, "a note is no agency"],
	["ANKARA, 3 MAYIS (AA) - Yeni köprü", { places: ["ANKARA"], agencies: ["AA"], date: "05-03", rest: "Yeni köprü" }, "Turkish capitals"],
	[
		"TEL AVIV, Israel, and LUNDVIK, May 6, 2024 (GLOBE NEWSWIRE) -- A maker of chips said",
		{
			places: ["TEL AVIV|Israel", "LUNDVIK"],
			agencies: ["GLOBE NEWSWIRE"],
			date: "2024-05-06",
			rest: "A maker of chips said",
		},
		"a second place behind the region of the first",
	],
	[
		"KONTAN.CO.ID - SURABAYA. Perusahaan kapal membuka jalur baru",
		{ places: ["SURABAYA"], agencies: ["KONTAN.CO.ID"], rest: "Perusahaan kapal membuka jalur baru" },
		"the address of a site, a dash, the place and a stop",
	],
	[
		"RAMALLAH (Palestine Territories) – The soldiers found a boat",
		{ places: ["RAMALLAH|Palestine Territories"], rest: "The soldiers found a boat" },
		"a part of a country in brackets is no agency, however it is called",
	],
	[
		"RADARPANTAI, SURABAYA – Sebanyak sembilan kapal",
		{ places: ["SURABAYA"], agencies: ["RADARPANTAI"], rest: "Sebanyak sembilan kapal" },
		"a paper of Indonesia, told by its name, before the place",
	],
	["LIMA (AP) β The mill opened", { places: ["LIMA"], agencies: ["AP"], rest: "The mill opened" }, "what is left of a misread dash"],
	[
		"Roma, 3 mag. \n(Adnkronos) – Il ponte nuovo",
		{ places: ["Roma"], agencies: ["Adnkronos"], date: "05-03", rest: "Il ponte nuovo" },
		"the agency on the line below the place and its day",
	],
	[
		"Damascus Countryside, (SANA) SANA reporter said the mill",
		{ places: ["Damascus Countryside"], agencies: ["SANA"], rest: "SANA reporter said the mill" },
		"the land around a city",
	],
	[
		"CUPERTINO, Calif. — iPhone sales rose",
		{ places: ["CUPERTINO|Calif."], rest: "iPhone sales rose" },
		"a name whose capital is its second letter",
	],
	[
		"BOSTON — The council voted 7-2 on Monday",
		{ places: ["BOSTON"], rest: "The council voted 7-2 on Monday" },
		"what a council counts is no score",
	],
	[
		"06.09. Warszawa (PAP) - W lipcu",
		{ places: ["Warszawa"], agencies: ["PAP"], date: "09-06", rest: "W lipcu" },
		"day and month in digits in front, as PAP prints them",
	],
	[
		"06.09.Warszawa (PAP/Reuters) - W lipcu",
		{ places: ["Warszawa"], agencies: ["PAP", "Reuters"], date: "09-06", rest: "W lipcu" },
		"the same without a blank: the digits are no part of the place",
	],
	["LONDON Feb 27 European mills fell early", { places: ["LONDON"], date: "02-27", rest: "European mills fell early" }, "no mark at all"],
	[
		"TOKYO May 21 Japanese Prime Minister Akio Mori said on Sunday that the bridge would be opened in the spring",
		{
			places: ["TOKYO"],
			date: "05-21",
			rest: "Japanese Prime Minister Akio Mori said on Sunday that the bridge would be opened in the spring",
		},
		"the same before an officer and a verb",
	],
	[
		"Moscow, Russian air defense units have destroyed four drones above the lands of the district in the night.",
		{ places: ["Moscow"], rest: "Russian air defense units have destroyed four drones above the lands of the district in the night." },
		"a comma alone, before whose forces it tells of",
	],
	[
		"BEIJING, Dec. 30 (Chinese media) -- Top officials went to see the opera",
		{ places: ["BEIJING"], agencies: ["Chinese media"], date: "12-30", rest: "Top officials went to see the opera" },
		"whose papers told it, in small letters",
	],
	[
		"HOUSTON, TX March 21, 2012 Oldmill, Inc. today announced",
		{ places: ["HOUSTON|TX"], date: "2012-03-21", rest: "Oldmill, Inc. today announced" },
		"no mark behind the state and the day",
	],
	[
		"Addis Ababa March 14/2017 The Minister opened",
		{ places: ["Addis Ababa"], date: "2017-03-14", rest: "The Minister opened" },
		"a city in small letters, its day with the year, and a sentence",
	],
	[
		"di Anna Rossi (ANSA) - PALERMO, 2 SET - La torre",
		{ places: ["PALERMO"], agencies: ["ANSA"], date: "09-02", byline: "Anna Rossi", rest: "La torre" },
		"a byline before an agency that stands before its place",
	],
	[
		"OSLO, Norway, May 3, 2024-/African Media Agency(AMA)/-The mill",
		{ places: ["OSLO|Norway"], agencies: ["African Media Agency"], date: "2024-05-03", rest: "The mill" },
		"a dash before the strokes of a wire whose letters are glued to its name",
	],
	[
		"OLDPORT, Oct. 6 /PRNewswire/ -- On Oct. 1, 1992, the mill filed its report",
		{ places: ["OLDPORT"], agencies: ["PRNewswire"], date: "10-06", rest: "On Oct. 1, 1992, the mill filed its report" },
		"the story begins with a day of its own",
	],
	[
		"JAMES HILL CREE NATION — Wardens looked for a boat",
		{ places: ["JAMES HILL CREE NATION"], rest: "Wardens looked for a boat" },
		"a nation of Canada that is called after a person",
	],
	[
		"(OSLO, Norway) —A boat ran into the walls of the hotel",
		{ places: ["OSLO|Norway"], rest: "A boat ran into the walls of the hotel" },
		"city and country in one bracket, as magazines print AP's",
	],
	[
		"YEREVAN, MAY 3, HARBOURWIRE: The minister said that nobody signed a paper.",
		{ places: ["YEREVAN"], agencies: ["HARBOURWIRE"], date: "05-03", rest: "The minister said that nobody signed a paper." },
		"a colon behind an outlet that no table knows, which stands behind city and day",
	],
	[
		"OSLO (AP) - On May 3, 2024, the council met in the hall",
		{ places: ["OSLO"], agencies: ["AP"], rest: "On May 3, 2024, the council met in the hall" },
		"the story begins with a day behind “On”",
	],
	[
		"OSLO (AP) - May 3, 2024, was the day on which the mill closed",
		{ places: ["OSLO"], agencies: ["AP"], rest: "May 3, 2024, was the day on which the mill closed" },
		"the story begins with its day and goes on in small letters",
	],
	[
		"MARSH CO., Michigan (WNEM) — A man of Marsh County was found",
		{ places: ["MARSH CO.|Michigan"], agencies: ["WNEM"], rest: "A man of Marsh County was found" },
		"a county in short before its state",
	],
	[
		"TALLAHASSEE, Fla. (Post Service of Florida) -- Boats left",
		{ places: ["TALLAHASSEE|Fla."], agencies: ["Post Service of Florida"], rest: "Boats left" },
		"an agency with a small word in its name",
	],
	[
		"EFE/Madrid.- El puente nuevo abrió",
		{ places: ["Madrid"], agencies: ["EFE"], rest: "El puente nuevo abrió" },
		"an agency, a stroke and the place: no list of places",
	],
	[
		"Redacción / Lima.- El puente nuevo abrió",
		{ places: ["Lima"], byline: "Redacción", rest: "El puente nuevo abrió" },
		"the same with blanks around the stroke",
	],
	[
		"Madrid/EFE.- El puente nuevo abrió",
		{ places: ["Madrid"], agencies: ["EFE"], rest: "El puente nuevo abrió" },
		"the place before the stroke",
	],
	[
		"Morelos, Coahuila; a 19 de septiembre de 2024.- El puente nuevo abrió",
		{ places: ["Morelos|Coahuila"], date: "2024-09-19", rest: "El puente nuevo abrió" },
		"a preposition before the day, as Mexican town halls write it",
	],
	[
		"TSX: MLL TORONTO, Feb. 28, 2013 /CNW/ - Old Mill Inc. reports",
		{ places: ["TORONTO"], agencies: ["CNW"], date: "2013-02-28", rest: "Old Mill Inc. reports" },
		"the symbol at the exchange before a release's place",
	],
	[
		"KHABAROVSK, Russia, April 25 The head of the mill asked",
		{ places: ["KHABAROVSK|Russia"], date: "04-25", rest: "The head of the mill asked" },
		"a country before the day that runs into a clause",
	],
	["Dakar, 16 fév (APS) – Le pont", { places: ["Dakar"], agencies: ["APS"], date: "02-16", rest: "Le pont" }, "a short form of a month"],
	[
		"(CNS photo/Paul Ray) VATICAN CITY — The old bridge",
		{ places: ["VATICAN CITY"], rest: "The old bridge" },
		"a picture's credit in brackets in front",
	],
	[
		"Medan – Kapal pertama dari pelabuhan lama di Medan berlayar lagi pada hari Senin, kata wali kota.",
		{ places: ["Medan"], rest: "Kapal pertama dari pelabuhan lama di Medan berlayar lagi pada hari Senin, kata wali kota." },
		"a city that is a word elsewhere, named in the story",
	],
	[
		"WOKO, Nigeria — Millers voted on Sunday",
		{ places: ["WOKO|Nigeria"], rest: "Millers voted on Sunday" },
		"a town whose letters could be the call sign of a station",
	],
	[
		"Jakarta, Lautan Times - Menteri perdagangan",
		{ places: ["Jakarta"], agencies: ["Lautan Times"], rest: "Menteri perdagangan" },
		"a paper by its last word",
	],
	[
		"NEW ORLEANS--([ BUSINESS WIRE ])--Mill & Sons",
		{ places: ["NEW ORLEANS"], agencies: ["BUSINESS WIRE"], rest: "Mill & Sons" },
		"brackets inside brackets",
	],
	[
		"Riyadh, Ramadan 2, 1445, March 12, 2024, SPA -- The council",
		{ places: ["Riyadh"], agencies: ["SPA"], date: "2024-03-12", rest: "The council" },
		"a day of the Islamic calendar before the other",
	],
	[
		"Riyadh, 25 Shawwal 1445 AH, 4 May 2024 (SPA) -- The council",
		{ places: ["Riyadh"], agencies: ["SPA"], date: "2024-05-04", rest: "The council" },
		"the same with the day in front",
	],
	[
		"Mataram (NTB): Kapal pertama dari pelabuhan lama berlayar lagi pada hari Senin, kata wali kota itu.",
		{ places: ["Mataram|NTB"], rest: "Kapal pertama dari pelabuhan lama berlayar lagi pada hari Senin, kata wali kota itu." },
		"letters of a province that an agency of another country has, too",
	],
	[
		"Kabar9.com, Jakarta Menteri perdagangan",
		{ places: ["Jakarta"], agencies: ["Kabar9.com"], rest: "Menteri perdagangan" },
		"no dash behind the city",
	],
	[
		"Kabar9.com, Jakarta Selatan - Menteri",
		{ places: ["Jakarta Selatan"], agencies: ["Kabar9.com"], rest: "Menteri" },
		"a city of two words has its dash",
	],
	[
		"Mill crisis shakes the northern coalition DAKAR, March 4 (Reuters) – Millers voted",
		{ places: ["DAKAR"], agencies: ["Reuters"], date: "03-04", rest: "Millers voted" },
		"a headline before a city in capitals",
	],
	[
		"Rio - O porto da cidade reabriu nesta segunda-feira, disse o prefeito aos moradores.",
		{ places: ["Rio"], rest: "O porto da cidade reabriu nesta segunda-feira, disse o prefeito aos moradores." },
		"the short name of a city",
	],
	[
		"Nordvikur: The bell of the old harbour in Nordvikur town rang again on Friday, the mayor said.",
		{ places: ["Nordvikur"], rest: "The bell of the old harbour in Nordvikur town rang again on Friday, the mayor said." },
		"a town that no table has and that the story names",
	],
	[
		"Nordvikur: The bell that Nordvikur district lost in the war rang again on Friday, the mayor said.",
		{ places: ["Nordvikur"], rest: "The bell that Nordvikur district lost in the war rang again on Friday, the mayor said." },
		"and that it calls a district",
	],
	[
		"PHOENIX SUNS, May 4 (AP) — The home",
		{ places: ["PHOENIX SUNS"], agencies: ["AP"], date: "05-04", rest: "The home" },
		"a day proves any name",
	],
	[
		"Bergen, May 4 In a late move the council closed the mill",
		{ places: ["Bergen"], date: "05-04", rest: "In a late move the council closed the mill" },
		"a day and a clause without any mark between them",
	],
	[
		"Niederlund, Sachsen: Der Turm der alten Mühle wird in diesem Jahr neu gedeckt, sagt die Stadt.",
		{ places: ["Niederlund|Sachsen"], rest: "Der Turm der alten Mühle wird in diesem Jahr neu gedeckt, sagt die Stadt." },
		"a village that no table knows beside its state",
	],
	[
		"Alt-Nordau. Die Brücke im Kreis Alt-Nordau ist gesperrt, weil der Fluss gestiegen ist.",
		{ places: ["Alt-Nordau"], rest: "Die Brücke im Kreis Alt-Nordau ist gesperrt, weil der Fluss gestiegen ist." },
		"the word for a district names it as a place",
	],
	[
		"STATE COLLEGE, Pa. — The mill",
		{ places: ["STATE COLLEGE|Pa."], rest: "The mill" },
		"a town that is called like an institution, beside its state",
	],
	[
		"The mill stood at the end of the pier. — Reuters picOSLO, May 4 — The mill burned",
		{ places: ["OSLO"], date: "05-04", rest: "The mill burned" },
		"behind a caption and who took the picture, without a blank",
	],
	...["Picture by Ann Lee", "Pictures by Per O. Lee", "Picture courtesy of Oldport Fire Department"].map(
		(credit) =>
			[
				`The mill stood at the end of the pier. — ${credit}OSLO, May 4 ― The mill burned`,
				{ places: ["OSLO"], date: "05-04", rest: "The mill burned" },
				`behind a caption and the glued name of who took the picture: ${credit}`,
			] as const,
	),
	["OSLO, NTB: The mill", { places: ["OSLO"], agencies: ["NTB"], rest: "The mill" }, "an agency between comma and colon"],
	[
		"LIMA, 4 may (EFE), (Imagen: Ana Ruiz).- El molino",
		{ places: ["LIMA"], agencies: ["EFE"], date: "05-04", rest: "El molino" },
		"who took the pictures stands behind the agency",
	],
	[
		"WARSAW, Poland, May 4 (Reuters, Ann Lee) – The mill",
		{ places: ["WARSAW|Poland"], agencies: ["Reuters"], date: "05-04", byline: "Ann Lee", rest: "The mill" },
		"a name beside the agency is no agency",
	],
	[
		"OSLO (AFP, Le Monde) – The mill",
		{ places: ["OSLO"], agencies: ["AFP", "Le Monde"], rest: "The mill" },
		"a paper of two words with capitals is nobody's name",
	],
	[
		"MOSCOW, Kyiv (Reuters) – The mill",
		{ places: ["MOSCOW", "Kyiv"], agencies: ["Reuters"], rest: "The mill" },
		"a second city is no region of the first",
	],
	[
		"OSLO (AFP, Jakarta Post) – The mill",
		{ places: ["OSLO"], agencies: ["AFP", "Jakarta Post"], rest: "The mill" },
		"a paper beside the agency is no name",
	],
	[
		"NEW YORK AND MAINZ, Germany--(BUSINESS WIRE)--The mill",
		{ places: ["NEW YORK", "MAINZ|Germany"], agencies: ["BUSINESS WIRE"], rest: "The mill" },
		"two cities and a word between them in capitals",
	],
	[
		"PORT AND HARBOUR, Maine (AP) — The mill",
		{ places: ["PORT AND HARBOUR|Maine"], agencies: ["AP"], rest: "The mill" },
		"the word belongs to a name where no table knows both parts",
	],
	["Cd. Lunda, Chih.- El molino", { places: ["Cd. Lunda|Chih."], rest: "El molino" }, "a city in short"],
	[
		"Rheinland-Pfalz - Niederlund (ots) - Die Mühle",
		{ places: ["Niederlund|Rheinland-Pfalz"], agencies: ["ots"], rest: "Die Mühle" },
		"the state before a dash and the town",
	],
	[
		"Accra (Greater Accra), May 4, GNA – The mill",
		{ places: ["Accra|Greater Accra"], agencies: ["GNA"], date: "05-04", rest: "The mill" },
		"a region in brackets before the day, an agency without",
	],
	[
		"(ANSA) Roma, 4 maggio 2024 Il mulino della città riapre",
		{ places: ["Roma"], agencies: ["ANSA"], date: "2024-05-04", rest: "Il mulino della città riapre" },
		"the agency first, a day and a clause without a mark",
	],
	[
		"Gdańsk, 4 maja 2024 r. (PAP) - Młyn",
		{ places: ["Gdańsk"], agencies: ["PAP"], date: "2024-05-04", rest: "Młyn" },
		"the Polish word for a year in short",
	],
	["PHOENIX HILLS (AP) — The mill", { places: ["PHOENIX HILLS"], agencies: ["AP"], rest: "The mill" }, "a city and a word for a place"],
	[
		"Mérida, Yuc. El puente de la ciudad reabre este lunes, dijo el alcalde en la mañana.",
		{ places: ["Mérida|Yuc"], rest: "El puente de la ciudad reabre este lunes, dijo el alcalde en la mañana." },
		"a Mexican state in short, whose stop ends the dateline",
	],
	[
		"HARGEISA (HAN) June 4, 2019 – The port",
		{ places: ["HARGEISA"], agencies: ["HAN"], date: "2019-06-04", rest: "The port" },
		"the day behind the bracket",
	],
	[
		"Essen (NRK). Der Rat der Stadt hat am Freitag den neuen Haushalt beschlossen, sagte er.",
		{ places: ["Essen"], agencies: ["NRK"], rest: "Der Rat der Stadt hat am Freitag den neuen Haushalt beschlossen, sagte er." },
		"the letters of a German paper and a stop",
	],
	["BANDUNG, (PR).- Pemerintah", { places: ["BANDUNG"], agencies: ["PR"], rest: "Pemerintah" }, "a comma, and letters in brackets"],
	[
		"Nordvik – Die Glocke, die seit dem Winter im Hafen in Nordvik hing, läutet wieder.",
		{ places: ["Nordvik"], rest: "Die Glocke, die seit dem Winter im Hafen in Nordvik hing, läutet wieder." },
		"no table has the place, but the story says that something is in it",
	],
	[
		"VARNES (Marne). Mardi soir, les pompiers sont arrivés en force dans la grande rue.",
		{ places: ["VARNES|Marne"], rest: "Mardi soir, les pompiers sont arrivés en force dans la grande rue." },
		"the department in brackets and a stop, in French regional papers",
	],
	[
		"HOLZAU, OÖ. Am Freitag läuteten die Glocken, und alle Leute kamen auf den Platz.",
		{ places: ["HOLZAU|OÖ"], rest: "Am Freitag läuteten die Glocken, und alle Leute kamen auf den Platz." },
		"an Austrian state and a stop",
	],
	[
		"Castelrio (RM) – Il ponte di Castelrio riapre lunedì, ha detto il sindaco della città.",
		{ places: ["Castelrio|RM"], rest: "Il ponte di Castelrio riapre lunedì, ha detto il sindaco della città." },
		"the code of an Italian province; the story names the town again",
	],
	[
		"LISBOA, 31 dez 2008 (AFP) - O porto",
		{ places: ["LISBOA"], agencies: ["AFP"], date: "2008-12-31", rest: "O porto" },
		"a month that begins like `de`",
	],
	["LISBOA, KOMPAS.com\n– Pelabuhan", { places: ["LISBOA"], agencies: ["KOMPAS.com"], rest: "Pelabuhan" }, "the dash on the next line"],
	[
		"Neue Fähre im Norden - Größeres Angebot ab Montag Kiel (dpa) - Reisende können",
		{ places: ["Kiel"], agencies: ["dpa"], rest: "Reisende können" },
		"behind a headline on the same line",
	],
	[
		"OSLO (Sputnik) – Fishers asked",
		{ places: ["OSLO"], agencies: ["Sputnik"], text: "OSLO (Sputnik) –", rest: "Fishers asked" },
		"Sputnik",
	],
	[
		"OSLO, (Sputnik) Fishers asked",
		{ places: ["OSLO"], agencies: ["Sputnik"], rest: "Fishers asked" },
		"Sputnik's slips: a comma, no dash",
	],
	[
		"Lima, Perú. Un puente une desde el lunes dos barrios que estaban separados por el río.",
		{
			places: ["Lima|Perú"],
			rest: "Un puente une desde el lunes dos barrios que estaban separados por el río.",
		},
		"place, country and a stop, in Latin America",
	],
	["OSLO/TROMSO (Sputnik) - Fishers", { places: ["OSLO", "TROMSO"], agencies: ["Sputnik"], rest: "Fishers" }, "two places"],
	["PERU, Ind. (AP) — A mill burned", { places: ["PERU|Ind."], agencies: ["AP"], rest: "A mill burned" }, "AP with a state"],
	["ST. IVES, England (AP) — A mill", { places: ["ST. IVES|England"], agencies: ["AP"], rest: "A mill" }, "a stop inside the name"],
	["McCOOK, Neb. (AP) â€” A mill", { places: ["McCOOK|Neb."], agencies: ["AP"], rest: "A mill" }, "a dash whose bytes were misread"],
	[
		"OMAHA, Neb. (AP) \u0097 A mill",
		{ places: ["OMAHA|Neb."], agencies: ["AP"], rest: "A mill" },
		"a dash that became a control character",
	],
	["LIMA, 4 mai (Reuters) - Le port", { places: ["LIMA"], agencies: ["Reuters"], date: "05-04", rest: "Le port" }, "Reuters, French month"],
	["Lima (Peru) (AFP) – The port", { places: ["Lima|Peru"], agencies: ["AFP"], rest: "The port" }, "the country in a bracket of its own"],
	[
		"Lima (AFP) May 4, 2023",
		{ places: ["Lima"], agencies: ["AFP"], date: "2023-05-04", rest: "Second paragraph." },
		"date after the agency, alone in its line",
	],
	...["28-year-old Ann Lee was found in the river on Monday.", "12.5 per cent of the harbour is closed for three years from Monday."].map(
		(story) => [`Multan: ${story}`, { places: ["Multan"], rest: story }, "a number that is no row of a table"] as const,
	),
	[
		"Zürich – 28 Menschen sind im Fluss gestorben, sagt die Stadt.",
		{ places: ["Zürich"], rest: "28 Menschen sind im Fluss gestorben, sagt die Stadt." },
		"how many, before a German noun and its verb",
	],
	[
		"Braunschweig Am Dienstagnachmittag ist es gegen 16.20 Uhr auf der Brücke zu einem Stau gekommen, sagt die Polizei.",
		{
			places: ["Braunschweig"],
			rest: "Am Dienstagnachmittag ist es gegen 16.20 Uhr auf der Brücke zu einem Stau gekommen, sagt die Polizei.",
		},
		"a city that runs into a German sentence, which opens with its day",
	],
	[
		"Frankfurt/Main/dpa - A mill burned down in the town.",
		{ places: ["Frankfurt/Main"], agencies: ["dpa"], rest: "A mill burned down in the town." },
		"an agency behind a stroke, which stands in the city's name, too",
	],
	[
		"Berlin/Köln/dpa - A mill burned down in the town.",
		{ places: ["Berlin", "Köln"], agencies: ["dpa"], rest: "A mill burned down in the town." },
		"an agency behind two cities",
	],
	...["AFP/dpa", "awp/ats", "ANSA/AP", "PAP/EPA"].map(
		(names) =>
			[
				`Oslo (${names}) - A mill burned down in the town.`,
				{ places: ["Oslo"], agencies: names.split("/"), rest: "A mill burned down in the town." },
				"two agencies, of which the second may write itself like the letters of a desk",
			] as const,
	),
	[
		"Lima (NWX) May 04, 2023 The port",
		{ places: ["Lima"], agencies: ["NWX"], date: "2023-05-04", rest: "The port" },
		"a day behind the letters of an outlet that no table knows, before the sentence",
	],
	[
		"By Ann Lee RIO DE JANEIRO (Reuters) - The council of the harbour has opened a new bridge over the river, the mayor said.",
		{
			places: ["RIO DE JANEIRO"],
			agencies: ["Reuters"],
			byline: "Ann Lee",
			rest: "The council of the harbour has opened a new bridge over the river, the mayor said.",
		},
		"a small word inside the place's name, in capitals, is none with which a sentence begins",
	],
	["RIGA, May 4. /TASS/. The port", { places: ["RIGA"], agencies: ["TASS"], date: "05-04", rest: "The port" }, "TASS"],
	["DOHA, 4th May, 2024 (WAM) -- The port", { places: ["DOHA"], agencies: ["WAM"], date: "2024-05-04", rest: "The port" }, "ordinal day"],
	["Multan, May 4 (PTI) The canal", { places: ["Multan"], agencies: ["PTI"], date: "05-04", rest: "The canal" }, "PTI prints no separator"],
	[
		"Gaya (Bihar) [India], May 4 (ANI): The canal",
		{ places: ["Gaya|Bihar"], agencies: ["ANI"], date: "05-04", rest: "The canal" },
		"two brackets of region",
	],
	[
		"MULTAN (UrduPoint News / Sputnik - 4th May, 2023) The canal",
		{ places: ["MULTAN"], agencies: ["UrduPoint News", "Sputnik"], date: "2023-05-04", rest: "The canal" },
		"several agencies and the date in the bracket",
	],
	[
		"(MAREPRESS) - BARI - Il porto",
		{ places: ["BARI"], agencies: ["MAREPRESS"], rest: "Il porto" },
		"a paper that no table has, first, and no date",
	],
	["(ANSA) - LECCE, 4 MAG - Il porto", { places: ["LECCE"], agencies: ["ANSA"], date: "05-04", rest: "Il porto" }, "agency first"],
	["Cusco, 4 ago (EFE).- El tren", { places: ["Cusco"], agencies: ["EFE"], date: "08-04", rest: "El tren" }, "EFE's stop and dash"],
	[
		"OSLO, May 4, 2024, RTHK. Four mills",
		{ places: ["OSLO"], agencies: ["RTHK"], date: "2024-05-04", rest: "Four mills" },
		"an agency between comma and stop",
	],
	[
		"YEREVAN, May 4, 2024 ARMENPRESS: The mill",
		{ places: ["YEREVAN"], agencies: ["ARMENPRESS"], date: "2024-05-04", rest: "The mill" },
		"no mark between day and agency",
	],
	["By Reuters OSLO - The mill", { places: ["OSLO"], byline: "Reuters", rest: "The mill" }, "the agency stands in the byline"],
	["Tasnim – The chief of staff said", { places: [], agencies: ["Tasnim"], rest: "The chief of staff said" }, "an agency alone, a dash"],
	["TEMPO.CO, Medan - Kapal itu", { places: ["Medan"], agencies: ["TEMPO.CO"], rest: "Kapal itu" }, "an address as agency, place after it"],
	[
		"MEDAN, KOMPAS.com — Kapal itu",
		{ places: ["MEDAN"], agencies: ["KOMPAS.com"], rest: "Kapal itu" },
		"an address as agency, place before it",
	],
	[
		"OLDPORT, Ore.--(BUSINESS WIRE)--$OPL #ferries #lake--Oldport Lines buys",
		{ places: ["OLDPORT|Ore."], agencies: ["BUSINESS WIRE"], rest: "Oldport Lines buys" },
		"key words in front of the text",
	],
	[
		"OLDPORT, Ore.--(BUSINESS WIRE)--#1 in ferries--Oldport Lines buys",
		{ places: ["OLDPORT|Ore."], agencies: ["BUSINESS WIRE"], rest: "#1 in ferries--Oldport Lines buys" },
		"a sign that opens the text",
	],
	[
		"OLDPORT, ON -- (Marketwired) -- 04/11/14 -- Oldport Lines buys",
		{ places: ["OLDPORT|ON"], agencies: ["Marketwired"], date: "2014-04-11", rest: "Oldport Lines buys" },
		"Marketwire prints the day in digits behind its name, month first",
	],
	[
		"OLDPORT, Ore. -- (MARKET WIRE) -- 31/11/07 -- Oldport Lines buys",
		{ places: ["OLDPORT|Ore."], agencies: ["MARKET WIRE"], rest: "31/11/07 -- Oldport Lines buys" },
		"no month has that number",
	],
	[
		"NEW YORK, Apr 11, 2009 /PRNewswire-FirstCall via COMTEX/ -- Oldport Lines buys",
		{ places: ["NEW YORK"], agencies: ["PRNewswire-FirstCall via COMTEX"], date: "2009-04-11", rest: "Oldport Lines buys" },
		"a part of a wire, through another",
	],
	["Omaha CNN —", { places: ["Omaha"], agencies: ["CNN"], text: "Omaha CNN —", rest: "Second paragraph." }, "CNN's web pages"],
	["Homs-Sana", { places: ["Homs"], agencies: ["Sana"], rest: "Second paragraph." }, "joined by a hyphen, alone in its line"],
	[
		"SALEM, Ore., May 4, 2024 /PRNewswire/ -- Acme said",
		{ places: ["SALEM|Ore."], agencies: ["PRNewswire"], date: "2024-05-04", rest: "Acme said" },
		"PR Newswire",
	],
	[
		"SALEM, Ore.--(BUSINESS WIRE)--Acme said",
		{ places: ["SALEM|Ore."], agencies: ["BUSINESS WIRE"], rest: "Acme said" },
		"Business Wire prints no spaces",
	],
	[
		"SALEM, OR / ACCESSWIRE / May 4, 2024 / Acme said",
		{ places: ["SALEM|OR"], agencies: ["ACCESSWIRE"], date: "2024-05-04", rest: "Acme said" },
		"spaces inside the slashes",
	],
	[
		"OHIO, DAYTON, UNITED STATES, May 4, 2024 /EINPresswire.com/ -- Acme",
		{ places: ["DAYTON|OHIO"], agencies: ["EINPresswire.com"], date: "2024-05-04", rest: "Acme" },
		"EIN turns state and city round",
	],
	[
		"LEEDS, May 4 (Northwire) -- The mill",
		{ places: ["LEEDS"], agencies: ["Northwire"], date: "05-04", rest: "The mill" },
		"an agency no table knows, after a date",
	],
	[
		"By Ann Lee   RENO, Nev. (AP) -- A mill",
		{ places: ["RENO|Nev."], agencies: ["AP"], byline: "Ann Lee", rest: "A mill" },
		"byline, run of spaces",
	],
	[
		"By ANN LEE and BO ODUYA LAS VEGAS (AP) — A mill",
		{ places: ["LAS VEGAS"], agencies: ["AP"], byline: "ANN LEE and BO ODUYA", rest: "A mill" },
		"byline in capitals: the gazetteer divides",
	],
	[
		"(ATTN: UPDATES in para 2) By Ann Lee BUSAN, May 4 (Yonhap) -- A mill",
		{ places: ["BUSAN"], agencies: ["Yonhap"], date: "05-04", byline: "Ann Lee", rest: "A mill" },
		"editor's note and byline",
	],
	[
		"Can DEMİR/BURSA, (DHA) - Köprü",
		{ places: ["BURSA"], agencies: ["DHA"], byline: "Can DEMİR", rest: "Köprü" },
		"name and place divided by a slash",
	],
	[
		"STA, 25 May 2022 - The mill burned",
		{ agencies: ["STA"], date: "2022-05-25", rest: "The mill burned" },
		"an agency and its day, a dash",
	],
	["(Reuters) - A mill burned", { agencies: ["Reuters"], rest: "A mill burned" }, "agency alone: no place"],
	["May 4 (UPI) -- A mill burned", { agencies: ["UPI"], date: "05-04", rest: "A mill burned" }, "agency and date: no place"],
	["TUPELO — A mill burned", { places: ["TUPELO"], rest: "A mill burned" }, "capitals and a dash, though no table knows the place"],
	["LAHORE: A canal broke.", { places: ["LAHORE"], rest: "A canal broke." }, "a colon after a known place"],
	[
		"HALIFAX, Nova Scotia, June 4, 2024 /PRNewswire/ -- Acme",
		{ places: ["HALIFAX|Nova Scotia"], agencies: ["PRNewswire"], date: "2024-06-04", rest: "Acme" },
		"a province of two words is no edition of NOVA",
	],
	["SYDNEY, N.S. (CP) — A mill", { places: ["SYDNEY|N.S."], agencies: ["CP"], rest: "A mill" }, "a province in short"],
	["HERSHEY, Pa.", { places: ["HERSHEY|Pa."], rest: "Second paragraph." }, "alone in its line, the state proves it"],
	["Homs, SANA-The canal", { places: ["Homs"], agencies: ["SANA"], rest: "The canal" }, "a hyphen and the story"],
	["(Québec) Le canal est rouvert depuis lundi.", { places: ["Québec"], rest: "Le canal est rouvert depuis lundi." }, "La Presse"],
	[
		"Kaunas, gegužės 4 d. (ELTA). Tiltas",
		{ places: ["Kaunas"], agencies: ["ELTA"], date: "05-04", rest: "Tiltas" },
		"the Lithuanian letter for day",
	],
	[
		"Szeged, május 4., szombat (MTI) – A híd",
		{ places: ["Szeged"], agencies: ["MTI"], date: "05-04", rest: "A híd" },
		"a weekday behind the date",
	],
	[
		"Lyon, samedi 4 mai 2024 (AFP) – Le port",
		{ places: ["Lyon"], agencies: ["AFP"], date: "2024-05-04", rest: "Le port" },
		"a weekday before the date",
	],
	[
		"Roma, 04 mag 2024 14:22 - (Agenzia Nova) - Il porto",
		{ places: ["Roma"], agencies: ["Agenzia Nova"], date: "2024-05-04", rest: "Il porto" },
		"a time behind the date",
	],
	[
		"Bissau, 04 Mai 24 (ANG) - A ponte",
		{ places: ["Bissau"], agencies: ["ANG"], date: "2024-05-04", rest: "A ponte" },
		"a year of two digits",
	],
	[
		"BRASÍLIA/DF - O governo federal abriu nesta sexta-feira uma ponte sobre o rio, segundo nota divulgada à tarde.",
		{
			places: ["BRASÍLIA|DF"],
			rest: "O governo federal abriu nesta sexta-feira uma ponte sobre o rio, segundo nota divulgada à tarde.",
		},
		"a stroke and the letters of a state of Brazil",
	],
	[
		"SÃO PAULO/SP (Agência Norte) - A ponte",
		{ places: ["SÃO PAULO|SP"], agencies: ["Agência Norte"], rest: "A ponte" },
		"the same before an agency",
	],
	[
		"BARCELONA, 16 maig (EUROPA PRESS) - El pont",
		{ places: ["BARCELONA"], agencies: ["EUROPA PRESS"], date: "05-16", rest: "El pont" },
		"the month in Catalan",
	],
	[
		"MADRID, 4 (EUROPA PRESS) - El puente",
		{ places: ["MADRID"], agencies: ["EUROPA PRESS"], date: "---04", rest: "El puente" },
		"the day alone",
	],
	[
		"04.05.2024 Warszawa (PAP) - Most",
		{ places: ["Warszawa"], agencies: ["PAP"], date: "2024-05-04", rest: "Most" },
		"the date first, no comma",
	],
	[
		"Brusel 4. května (zpravodaj ČTK) - Most",
		{ places: ["Brusel"], agencies: ["ČTK"], date: "05-04", rest: "Most" },
		"a correspondent in the bracket",
	],
	[
		"RIGA (Sputnik), Ann Lee — The port",
		{ places: ["RIGA"], agencies: ["Sputnik"], byline: "Ann Lee", rest: "The port" },
		"a name behind the agency",
	],
	[
		"Can KAYA - Ali ÖZ/BURSA, (DHA) - Köprü",
		{ places: ["BURSA"], agencies: ["DHA"], byline: "Can KAYA - Ali ÖZ", rest: "Köprü" },
		"two names and a slash",
	],
	[
		"Can KAYA – Ali ÖZ / BURSA,(DHA)- Köprü",
		{ places: ["BURSA"], agencies: ["DHA"], byline: "Can KAYA – Ali ÖZ", rest: "Köprü" },
		"a dash between the names",
	],
	[
		"ZAGREB, 12. listopada (Hina) - Most",
		{ places: ["ZAGREB"], agencies: ["Hina"], date: "10-12", rest: "Most" },
		"Croatian: October, by the stop behind the day",
	],
	["WARSZAWA, 12 listopada (PAP) - Most", { places: ["WARSZAWA"], agencies: ["PAP"], date: "11-12", rest: "Most" }, "Polish: November"],
	[
		"JAKARTA, KOMPAS.com Jembatan lama",
		{ places: ["JAKARTA"], agencies: ["KOMPAS.com"], rest: "Jembatan lama" },
		"a site's address that runs into the story",
	],
	[
		"(ANSA) - SALERNO (CAMPANELLA), 04 MAG - Il porto",
		{ places: ["SALERNO|CAMPANELLA"], agencies: ["ANSA"], date: "05-04", rest: "Il porto" },
		"a bracket behind the place is no second agency",
	],
	[
		"JAKARTA, RAKYAT NEWS – Kapal",
		{ places: ["JAKARTA"], agencies: ["RAKYAT NEWS"], rest: "Kapal" },
		"a word of the trade makes an outlet of an unknown name",
	],
	["PITTSBURGH, PA — A mill", { places: ["PITTSBURGH|PA"], rest: "A mill" }, "a postal code is no agency"],
	[
		"HOT SPRINGS, Ark., May 4 — A mill",
		{ places: ["HOT SPRINGS|Ark."], date: "05-04", rest: "A mill" },
		"a state makes a place of any words",
	],
	[
		"RENO (8 News Now) — A mill",
		{ places: ["RENO"], agencies: ["8 News Now"], rest: "A mill" },
		"a station's name may begin with a number",
	],
	[
		"CHICAGO (WLS) -- A mill burned",
		{ places: ["CHICAGO"], agencies: ["WLS"], rest: "A mill burned" },
		"a call sign of three letters, which Wales has, too",
	],
	["Kyiv. May 3. UNN. The port", { places: ["Kyiv"], agencies: ["UNN"], date: "05-03", rest: "The port" }, "stops, as in Ukrainian"],
	[
		"PHILADELPHIA (QZB) — The mill burned down.",
		{ places: ["PHILADELPHIA"], agencies: ["QZB"], rest: "The mill burned down." },
		"letters that no table knows",
	],
	["TULSA, Okla. (Mills & Bridges) — A mill", { places: ["TULSA|Okla."], agencies: ["Mills & Bridges"], rest: "A mill" }, "an ampersand"],
	[
		"Redacción Ciencia, 3 may (EFE).- El puente",
		{ agencies: ["EFE"], date: "05-03", rest: "El puente" },
		"a desk where others print the place",
	],
	["(KLMN) — A mill burned", { agencies: ["KLMN"], rest: "A mill burned" }, "an American call sign"],
	["(Nairobi, May 4, 2024) – The port", { places: ["Nairobi"], date: "2024-05-04", rest: "The port" }, "all in one bracket"],
	[
		"May 4, 2024 (KHARTOUM) – The port",
		{ places: ["KHARTOUM"], date: "2024-05-04", rest: "The port" },
		"the place in a bracket behind the date",
	],
	[
		"AUSTIN, Texas & LYON--(BUSINESS WIRE)--Acme said",
		{ places: ["AUSTIN|Texas", "LYON"], agencies: ["BUSINESS WIRE"], rest: "Acme said" },
		"a state and a further place",
	],
	[
		"LAGOS - Media OutReach Newswire - 4 May 2024 - Acme",
		{ places: ["LAGOS"], agencies: ["Media OutReach Newswire"], date: "2024-05-04", rest: "Acme" },
		"the date behind the wire",
	],
	[
		"> BONN, Germany, May 4, 2024 /PRNewswire/ -- Acme",
		{ places: ["BONN|Germany"], agencies: ["PRNewswire"], date: "2024-05-04", rest: "Acme" },
		"quoted",
	],
	[
		"Tamale (N/R), May 4, GNA - Millers",
		{ places: ["Tamale|N/R"], agencies: ["GNA"], date: "05-04", rest: "Millers" },
		"a region in initials (Ghana)",
	],
	[
		"Gulu, Uganda | THE MILL POST | Millers ask",
		{ places: ["Gulu|Uganda"], agencies: ["THE MILL POST"], rest: "Millers ask" },
		"upright strokes round an outlet",
	],
	["Kohima | May 4 Millers ask", { places: ["Kohima"], date: "05-04", rest: "Millers ask" }, "an upright stroke before the day"],
	[
		"Basra-ALSUMARIA  May 31 : Millers in the old town ask for rain.",
		{ places: ["Basra"], agencies: ["ALSUMARIA"], date: "05-31", rest: "Millers in the old town ask for rain." },
		"a station in capitals behind a hyphen, the day, and a blank before the colon",
	],
	["Oslo-3rd May 2024: The mill", { places: ["Oslo"], date: "2024-05-03", rest: "The mill" }, "a hyphen between a city and the day"],
	["Basra-INA\nMillers ask", { places: ["Basra"], agencies: ["INA"], rest: "Millers ask" }, "an agency behind a hyphen, alone in its line"],
	[
		"BATUMI, MillWatch – Millers ask",
		{ places: ["BATUMI"], agencies: ["MillWatch"], rest: "Millers ask" },
		"an outlet by the medium's word in its name",
	],
	["ACN Bilbao.-El molí", { places: ["Bilbao"], agencies: ["ACN"], rest: "El molí" }, "stop and hyphen run into the story"],
	[
		"Bakı, 4 may, AZƏRTAC Dəyirman",
		{ places: ["Bakı"], agencies: ["AZƏRTAC"], date: "05-04", rest: "Dəyirman" },
		"Azertac runs into the story",
	],
	[
		"Riga, Three mills burned on Friday night and nobody could say why it was so.",
		{ places: ["Riga"], rest: "Three mills burned on Friday night and nobody could say why it was so." },
		"a comma, and a sentence begins",
	],
	[
		"LAGOS, Nigeria, May 4, 2024,-/African Media Agency (AMA)/- A mill",
		{ places: ["LAGOS|Nigeria"], agencies: ["African Media Agency (AMA)"], date: "2024-05-04", rest: "A mill" },
		"brackets between slashes",
	],
	[
		"(MENAFN- Harbour News Agency (HNA)) OSLO - The mill",
		{ places: ["OSLO"], agencies: ["MENAFN", "Harbour News Agency"], rest: "The mill" },
		"an agency's letters in brackets inside the brackets",
	],
	...["China News Agency", "Xinhua News Agency"].map(
		(agency) =>
			[
				`${agency}, Beijing, April 19th. The mill of the town was closed.`,
				{ places: ["Beijing"], agencies: [agency], date: "04-19", rest: "The mill of the town was closed." },
				`a translated dateline of a Chinese wire: ${agency}`,
			] as const,
	),
	["(MENAFN- Mill Post) A mill", { agencies: ["MENAFN", "Mill Post"], rest: "A mill" }, "a dash with one space divides agencies"],
	[
		"FORT-DE-FRANCE DE LA MARTINIQUE (Kaz Press) - Le volcan",
		{ places: ["FORT-DE-FRANCE DE LA MARTINIQUE"], agencies: ["Kaz Press"], rest: "Le volcan" },
		"a long name before a bracket",
	],
	["Antananarivo, 4 Mai, 14h22 - Le port", { places: ["Antananarivo"], date: "05-04", rest: "Le port" }, "the hour with an h"],
	["Ankara - QZA\nDeğirmen", { places: ["Ankara"], agencies: ["QZA"], rest: "Değirmen" }, "letters of an outlet end the place's line"],
	["UNIVERSITY MILLS, Md. — A mill", { places: ["UNIVERSITY MILLS|Md."], rest: "A mill" }, "a town named for an institution has its state"],
	[
		"Nantes (Loire-Atlantique).– Le pont",
		{ places: ["Nantes|Loire-Atlantique"], agencies: [], rest: "Le pont" },
		"a department of France in brackets, which is no agency",
	],
	[
		"Brest (Finistère), 3 mai 2024 (AFP) – Le pont",
		{ places: ["Brest|Finistère"], agencies: ["AFP"], date: "2024-05-03", rest: "Le pont" },
		"a department, a day and an agency",
	],
	[
		"Gaya (MP), May 4 (PTI) The canal",
		{ places: ["Gaya|MP"], agencies: ["PTI"], date: "05-04", rest: "The canal" },
		"a short form of a state (PTI)",
	],
	[
		"ISLAMABAD-Federal ministers of the whole country met on Monday to speak about the bridge.",
		{ places: ["ISLAMABAD"], rest: "Federal ministers of the whole country met on Monday to speak about the bridge." },
		"a city in capitals, and a hyphen for the dash and its spaces",
	],
	[
		"OMAHA, Nebraska and BOISE, Idaho, Nov 12, 2020, Nov. 12, 2020 (GLOBE NEWSWIRE) — Mills",
		{ places: ["OMAHA|Nebraska", "BOISE|Idaho"], agencies: ["GLOBE NEWSWIRE"], date: "2020-11-12", rest: "Mills" },
		"the day of the author and that of the press-release wire",
	],
	[
		"PORT ANTONIO, Portland — The stations",
		{ places: ["PORT ANTONIO|Portland"], rest: "The stations" },
		"a parish that is a town elsewhere, behind a town in capitals",
	],
	[
		"Kabul, October 29 At least two boatmen were hurt in the harbour of the town on Monday, police said.",
		{
			places: ["Kabul"],
			date: "10-29",
			rest: "At least two boatmen were hurt in the harbour of the town on Monday, police said.",
		},
		"place and day without a mark, before a word that only a sentence has",
	],
	[
		"HOUSTON The mayor of the town opened the bridge over the river on Monday, police said.",
		{ places: ["HOUSTON"], rest: "The mayor of the town opened the bridge over the river on Monday, police said." },
		"a city in capitals that lost its mark, before a word that only a sentence has",
	],
	[
		"CHICAGO – Dec. 8, 2011 The agency of the town opened the bridge over the river on Monday.",
		{ places: ["CHICAGO"], date: "2011-12-08", rest: "The agency of the town opened the bridge over the river on Monday." },
		"a dash between place and day, and none behind it",
	],
	[
		"DAVAO CITY (MindaNews/05 May) – The bridge",
		{ places: ["DAVAO CITY"], agencies: ["MindaNews"], date: "05-05", rest: "The bridge" },
		"a stroke without blanks between the agency and the day",
	],
	[
		"CAIRO, Feb 3 (NNN-MENA) – The bridge",
		{ places: ["CAIRO"], agencies: ["NNN-MENA"], date: "02-03", rest: "The bridge" },
		"a chain of agencies",
	],
	[
		"May 3, 2024 (HNA) -- The bridge",
		{ places: [], agencies: ["HNA"], date: "2024-05-03", rest: "The bridge" },
		"letters that no table knows, behind a day and before a dash",
	],
	["FCT, Abuja - The bridge", { places: ["FCT", "Abuja"], agencies: [], rest: "The bridge" }, "the letters of Nigeria's capital territory"],
	[
		"Sept. 12--VARNES, N.C. -- The mayor said",
		{ places: ["VARNES|N.C."], date: "09-12", rest: "The mayor said" },
		"the day of the agency's feed in front of the paper's own dateline",
	],
	...["(AFP) Dubai - ", "(AFP) DUBAI: ", "(AFP)\nDubai - "].map(
		(printed) =>
			[
				`${printed}The council of the town opened the bridge.`,
				{
					places: [printed.includes("DUBAI") ? "DUBAI" : "Dubai"],
					agencies: ["AFP"],
					text: printed.trim(),
					rest: "The council of the town opened the bridge.",
				},
				"an agency's brackets in front of the place, or on the line above",
			] as const,
	),
	[
		"(MENAFN- Gulf Times) Doha: The council of the town opened the bridge.",
		{ places: ["Doha"], agencies: ["MENAFN", "Gulf Times"], rest: "The council of the town opened the bridge." },
		"who prints a story again, and whose it is, in front of the place",
	],
	["DUBAI // The bridge", { places: ["DUBAI"], agencies: [], text: "DUBAI //", rest: "The bridge" }, "two strokes for a dash"],
	["KABUL, AFGHANISTAN // The bridge", { places: ["KABUL|AFGHANISTAN"], rest: "The bridge" }, "the same behind a country"],
	[
		"KARACHI-A suspect fled over the bridge.",
		{ places: ["KARACHI"], text: "KARACHI-", rest: "A suspect fled over the bridge." },
		"a hyphen for a dash, and a story that opens with one letter",
	],
	...["Nordvik Valley", "Ole Marne Township"].map(
		(place) =>
			[
				`${place} - The council of the town opened the bridge.`,
				{ places: [place], agencies: [], rest: "The council of the town opened the bridge." },
				"an area by its name and what it is, in small letters",
			] as const,
	),
	...["NBC", "CBS", "CW39", "KCCI 8", "NEWS10", "3TV"].map(
		(station) =>
			[
				`OLDPORT, Ohio (${station}) In a late move the council opened the bridge.`,
				{ places: ["OLDPORT|Ohio"], agencies: [station], rest: "In a late move the council opened the bridge." },
				"a network of the United States, or a station with its channel",
			] as const,
	),
	[
		"TEMPE, AZ (3TV/CBS 5) -- The council opened the bridge.",
		{ places: ["TEMPE|AZ"], agencies: ["3TV", "CBS 5"], rest: "The council opened the bridge." },
		"two stations",
	],
	...["US", "Oklahoma"].map(
		(region) =>
			[
				`Nordvik (${region}): The council of the town opened the bridge.`,
				{ places: [`Nordvik|${region}`], agencies: [], rest: "The council of the town opened the bridge." },
				"a town that no table has, with its state or country in brackets, before a colon",
			] as const,
	),
	[
		"Feb 28, Colombo: The council of the town opened the bridge.",
		{ places: ["Colombo"], agencies: [], date: "02-28", rest: "The council of the town opened the bridge." },
		"the day in front of the place and a colon",
	],
	...["Lampung Timur", "Jakarta Selatan", "Gunungkidul", "Reggio Emilia", "Castellón", "Köpenhamn", "Medan", "Trier", "Metz"].map(
		(place) =>
			[
				`${place} – Dewan kota membuka jembatan baru di atas sungai pada hari Senin.`,
				{ places: [place], agencies: [], rest: "Dewan kota membuka jembatan baru di atas sungai pada hari Senin." },
				"a district of Indonesia, a town in its other name, or one that is a word in another language",
			] as const,
	),
	...["Radiocor -", "AGENPARL -", "ESTADÃO CONTEÚDO -", "RMOL."].map(
		(agency) =>
			[
				`${agency} The council of the town opened a new bridge over the river.`,
				{
					places: [],
					agencies: [agency.slice(0, agency.endsWith("-") ? -2 : -1)],
					rest: "The council of the town opened a new bridge over the river.",
				},
				"an agency alone before a dash or a stop",
			] as const,
	),
	[
		"Porto Velho, RO - A câmara da cidade abriu a ponte.",
		{ places: ["Porto Velho|RO"], agencies: [], rest: "A câmara da cidade abriu a ponte." },
		"a state of Brazil in two letters, as which a country is known, too",
	],
	...["Malang, Memorandum -", "Jayapura, Pulau Baru –", "Ambon, Harian Pulau :"].map(
		(opening) =>
			[
				`${opening} Dewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota.`,
				{
					places: [opening.slice(0, opening.indexOf(","))],
					agencies: [opening.slice(opening.indexOf(",") + 2, -1).trim()],
					rest: "Dewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota.",
				},
				"behind a city of Indonesia a paper that no table has, and no region",
			] as const,
	),
	[
		"KBRN, Jakarta: Dewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota.",
		{ places: ["Jakarta"], agencies: ["KBRN"], rest: "Dewan kota membuka jembatan baru di atas sungai pada hari Senin, kata wali kota." },
		"an agency that is called like a station of the United States",
	],
	[
		"SURYA.co.id | SURABAYA - Dewan kota membuka jembatan.",
		{ places: ["SURABAYA"], agencies: ["SURYA.co.id"], rest: "Dewan kota membuka jembatan." },
		"a stroke between the site and the city",
	],
	...["taz", "afp"].map(
		(agency) =>
			[
				`BERLIN ${agency} | Der Rat der Stadt hat die Brücke eröffnet.`,
				{ places: ["BERLIN"], agencies: [agency], rest: "Der Rat der Stadt hat die Brücke eröffnet." },
				"an agency in small letters behind the city, and a stroke",
			] as const,
	),
	[
		"Oslo, Norway (NPG): The mill burned down in the night and nobody was hurt.",
		{ places: ["Oslo|Norway"], agencies: ["NPG"], rest: "The mill burned down in the night and nobody was hurt." },
		"letters that no table knows beside a city with its country, before a colon",
	],
	...["Berlin", "Düsseldorf, Berlin"].map(
		(cities) =>
			[
				`${cities} Die Reederei will ihre Fähren bis zum Sommer auf Strom umstellen, sagte der Vorstand am Montag.`,
				{
					places: cities.split(", "),
					rest: "Die Reederei will ihre Fähren bis zum Sommer auf Strom umstellen, sagte der Vorstand am Montag.",
				},
				"cities that run into the story, in German",
			] as const,
	),
	[
		"LUANDA, Angola, October 6, 2022/ -- The ministry of the country will open the forum.",
		{ places: ["LUANDA|Angola"], date: "2022-10-06", rest: "The ministry of the country will open the forum." },
		"the second stroke of an agency that was lost",
	],
	[
		"Africa-Press – Zambia. The price of a bag of maize was raised on Monday.",
		{ places: ["Zambia"], agencies: ["Africa-Press"], rest: "The price of a bag of maize was raised on Monday." },
		"an agency and the country it is about",
	],
	[
		"HarbourOnline- March 12. Two cranes arrived in the port of the town.",
		{ agencies: ["HarbourOnline"], date: "03-12", rest: "Two cranes arrived in the port of the town." },
		"a site that writes its name as one word",
	],
	[
		"ADEN: The port of the town was closed on Monday.",
		{ places: ["ADEN"], rest: "The port of the town was closed on Monday." },
		"a town whose name people have, too",
	],
	[
		"PRIMPRESS, 25 августа. Маяк, который не работал с зимы, снова зажгут.",
		{ agencies: ["PRIMPRESS"], date: "08-25", rest: "Маяк, который не работал с зимы, снова зажгут." },
		"an agency that says so in its last letters",
	],
	[
		"JAKARTA (HP): New bridges of the town were opened on Monday with joy mixed with unease over what they cost.",
		{
			places: ["JAKARTA"],
			agencies: ["HP"],
			rest: "New bridges of the town were opened on Monday with joy mixed with unease over what they cost.",
		},
		"letters that no table knows, a colon, and a first paragraph",
	],
	[
		"LAKELAND NEWS SERVICE — The port of the town was closed on Monday.",
		{ agencies: ["LAKELAND NEWS SERVICE"], rest: "The port of the town was closed on Monday." },
		"a name that says it is an agency's, without a place",
	],
	[
		"July 8, Fineko/abc.az. The port of the town was closed on Monday.",
		{ agencies: ["Fineko", "abc.az"], date: "07-08", rest: "The port of the town was closed on Monday." },
		"an agency and its site behind the day",
	],
	[
		"New Delhi | Harbour News Desk: A mill burned down in the town on Monday.",
		{ places: ["New Delhi"], agencies: ["Harbour News Desk"], rest: "A mill burned down in the town on Monday." },
		"the desk of a paper behind a stroke",
	],
	[
		"The Harbour OfficeOldtown, TN – A mill burned down in the town on Monday.",
		{ places: ["Oldtown|TN"], rest: "A mill burned down in the town on Monday." },
		"the office that sent the story, glued to the place",
	],
	[
		"KLIK BANGGAI - Dua perahu tiba di pelabuhan kota pada hari Senin.",
		{ agencies: ["KLIK BANGGAI"], rest: "Dua perahu tiba di pelabuhan kota pada hari Senin." },
		"a paper that is called by its town",
	],
	[
		"NEW ORLEANS Just minutes after it left the town on Monday the ferry came back.",
		{ places: ["NEW ORLEANS"], rest: "Just minutes after it left the town on Monday the ferry came back." },
		"a city in capitals that lost its mark, before a sentence that opens with “Just”",
	],
	[
		"May 3, 2024 (SAINT PAUL) — A mill burned down in the town on Monday.",
		{ places: ["SAINT PAUL"], date: "2024-05-03", rest: "A mill burned down in the town on Monday." },
		"a saint who is written out, where the gazetteer has him in short",
	],
	[
		"NORDVIK –(HBN) A mill burned down in the town on Monday.",
		{ places: ["NORDVIK"], agencies: ["HBN"], rest: "A mill burned down in the town on Monday." },
		"letters right behind the dash",
	],
	[
		"ROMA Un ponte sul fiume della città è stato aperto lunedì, ha detto il sindaco.",
		{ places: ["ROMA"], rest: "Un ponte sul fiume della città è stato aperto lunedì, ha detto il sindaco." },
		"a city in capitals that lost its mark, before an article in Italian",
	],
	[
		"By Ann Lee (Reuters) - A mill burned down in the town on Monday.",
		{ agencies: ["Reuters"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"an agency right behind who wrote, and no place",
	],
	[
		"By Ann J. Lee(Reuters Health) - A mill burned down in the town on Monday.",
		{ agencies: ["Reuters Health"], byline: "Ann J. Lee", rest: "A mill burned down in the town on Monday." },
		"the same, glued to the name",
	],
	[
		"By Ann Lee Oslo (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["Oslo"], agencies: ["Reuters"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"a city behind who wrote",
	],
	[
		"Oldport and Lund, NORWAY, Feb 12, 2025 - (JCN Newswire) - A mill burned down in the town on Monday.",
		{
			places: ["Oldport and Lund|NORWAY"],
			agencies: ["JCN Newswire"],
			date: "2025-02-12",
			rest: "A mill burned down in the town on Monday.",
		},
		"two names, of which one is no city, stay one",
	],
	[
		"Kawasaki and Yokohama, JAPAN, Feb 12, 2025 - (JCN Newswire) - A mill burned down in the town on Monday.",
		{
			places: ["Kawasaki", "Yokohama|JAPAN"],
			agencies: ["JCN Newswire"],
			date: "2025-02-12",
			rest: "A mill burned down in the town on Monday.",
		},
		"two cities joined by a word",
	],
	[
		"BUFFALO, N.Y.-A mill burned down in the town on Monday.",
		{ places: ["BUFFALO|N.Y."], rest: "A mill burned down in the town on Monday." },
		"a dash glued to the stop of the state",
	],
	[
		"News Release: Orlando, Florida - A mill burned down in the town on Monday.",
		{ places: ["Orlando|Florida"], rest: "A mill burned down in the town on Monday." },
		"what an office calls its text, in front",
	],
	[
		"LIMA, Ohio – (Tuesday, Aug. 2, 2022) A mill burned down in the town on Monday.",
		{ places: ["LIMA|Ohio"], date: "2022-08-02", rest: "A mill burned down in the town on Monday." },
		"the day in brackets behind the dash",
	],
	[
		"Lavoro: corsi per tutti Roma, 27 gen. (askanews) – Un ponte è stato aperto lunedì in città.",
		{ places: ["Roma"], agencies: ["askanews"], date: "01-27", rest: "Un ponte è stato aperto lunedì in città." },
		"an agency of Italy behind a headline that lost its break",
	],
	[
		"Lavoro: corsi per utentiMilano, 27 gen. (askanews) – Un ponte è stato aperto lunedì in città.",
		{ places: ["Milano"], agencies: ["askanews"], date: "01-27", rest: "Un ponte è stato aperto lunedì in città." },
		"the same, glued to the headline",
	],
	[
		"(HARBOUR EXAMINER) – The oath of the ministers is taken at the hall on Monday.",
		{ agencies: ["HARBOUR EXAMINER"], rest: "The oath of the ministers is taken at the hall on Monday." },
		"a paper alone in brackets",
	],
	[
		"KUALA LUMPUR, July 18 Malaysian Prime Minister Hamdan Rauf asked that those responsible be brought to court before the month was over, he said.",
		{
			places: ["KUALA LUMPUR"],
			date: "07-18",
			rest: "Malaysian Prime Minister Hamdan Rauf asked that those responsible be brought to court before the month was over, he said.",
		},
		"the agency and its dash were lost, before an officer with three names",
	],
	[
		"APA – Lagos (Nigeria) A mill burned down in the town on Monday, the council said.",
		{ places: ["Lagos|Nigeria"], agencies: ["APA"], rest: "A mill burned down in the town on Monday, the council said." },
		"an agency and a dash before a city and its country",
	],
	[
		"OLDPORT, Pa. -- OLDPORT, Pa. (AP) — A mill burned down in the town on Monday.",
		{ places: ["OLDPORT|Pa."], agencies: ["AP"], rest: "A mill burned down in the town on Monday." },
		"printed twice, with a state",
	],
	[
		"Por Ana Ruiz e Per Olsen. (Reuters) - O moinho da cidade ardeu na segunda-feira.",
		{ agencies: ["Reuters"], byline: "Ana Ruiz e Per Olsen", rest: "O moinho da cidade ardeu na segunda-feira." },
		"several people and a stop before an agency, and no place",
	],
	[
		"VALLADOLID, España —  VALLADOLID, España (AP) — El puente se abrió el lunes en la ciudad.",
		{ places: ["VALLADOLID|España"], agencies: ["AP"], rest: "El puente se abrió el lunes en la ciudad." },
		"printed twice, with two blanks between",
	],
	[
		"By IANS, Beijing : A mill burned down in the town on Monday, the council said, and nobody was hurt.",
		{ places: ["Beijing"], agencies: ["IANS"], rest: "A mill burned down in the town on Monday, the council said, and nobody was hurt." },
		"an agency in the place of who wrote, a comma and a city",
	],
	[
		"By A Staff Reporter, Kathmandu, May 22: A mill burned down in the town on Monday, the council said.",
		{
			places: ["Kathmandu"],
			date: "05-22",
			byline: "A Staff Reporter",
			rest: "A mill burned down in the town on Monday, the council said.",
		},
		"a reporter without a name, a city and its day",
	],
	[
		"Muktsar/ Ludhiana, March 2: A mill burned down in the town on Monday, the council said.",
		{ places: ["Muktsar", "Ludhiana"], date: "03-02", rest: "A mill burned down in the town on Monday, the council said." },
		"a blank behind the stroke alone",
	],
	[
		"COMBAT OUTPOST GARDA, WARDAK PROVINCE — A mill burned down in the town on Monday, the council said.",
		{ places: ["COMBAT OUTPOST GARDA|WARDAK PROVINCE"], rest: "A mill burned down in the town on Monday, the council said." },
		"a region that says what it is",
	],
	[
		"ISLAMABAD: (UrduPoint/APP-Oct 15th, 2020) A mill burned down in the town on Monday.",
		{ places: ["ISLAMABAD"], agencies: ["UrduPoint", "APP"], date: "2020-10-15", rest: "A mill burned down in the town on Monday." },
		"a hyphen before the day in the bracket, and a colon behind the city",
	],
	[
		"(Baghdad-AP) -- A mill burned down in the town on Monday.",
		{ places: ["Baghdad"], agencies: ["AP"], rest: "A mill burned down in the town on Monday." },
		"a city and the AP in one bracket, as its broadcasters print it",
	],
	[
		"LOS ANGELES, California (Hollywood Reporter) -- A mill burned down in the town on Monday.",
		{ places: ["LOS ANGELES|California"], agencies: ["Hollywood Reporter"], rest: "A mill burned down in the town on Monday." },
		"a paper that is called a reporter",
	],
	[
		"SANTA MONICA (CBSLA) — A mill burned down in the town on Monday.",
		{ places: ["SANTA MONICA"], agencies: ["CBSLA"], rest: "A mill burned down in the town on Monday." },
		"a network and its city",
	],
	[
		"Shafaq News/ A mill burned down in the town on Monday, the council said.",
		{ agencies: ["Shafaq News"], rest: "A mill burned down in the town on Monday, the council said." },
		"an agency and its stroke before a blank",
	],
	[
		"By Mary-Kate O'Brien and Per van der Olsen (AP) — A mill burned down in the town on Monday.",
		{ agencies: ["AP"], byline: "Mary-Kate O'Brien and Per van der Olsen", rest: "A mill burned down in the town on Monday." },
		"people whose names have marks and small words",
	],
	[
		"By Ann Lee, NEW YORK (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["NEW YORK"], agencies: ["Reuters"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"a city that is a state, too, behind who wrote",
	],
	[
		"By Jack London (Reuters) - A mill burned down in the town on Monday.",
		{ agencies: ["Reuters"], byline: "Jack London", rest: "A mill burned down in the town on Monday." },
		"a surname that is a city",
	],
	[
		"By Samir al-KhouriGAZA (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["GAZA"], agencies: ["Reuters"], byline: "Samir al-Khouri", rest: "A mill burned down in the town on Monday." },
		"a city glued to a surname with an article",
	],
	[
		"By Ann Lee Baptist Press NASHVILLE — A mill burned down in the town on Monday.",
		{ places: ["NASHVILLE"], agencies: ["Baptist Press"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"who wrote and for whom, without a mark before a city in capitals",
	],
	[
		"By Ann Lee KENNEBUNKPORT (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["KENNEBUNKPORT"], agencies: ["Reuters"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"a town in capitals that no table has, behind who wrote",
	],
	[
		"By Ann Lee, Tel Aviv (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["Tel Aviv"], agencies: ["Reuters"], byline: "Ann Lee", rest: "A mill burned down in the town on Monday." },
		"a city behind who wrote and a comma",
	],
	[
		"LONDON/ Reuters — A mill burned down in the town on Monday, the council said.",
		{ places: ["LONDON"], agencies: ["Reuters"], rest: "A mill burned down in the town on Monday, the council said." },
		"an agency behind a stroke and a blank",
	],
	[
		"LAHORE: SSP CIA MIR ALI said on Monday that a mill burned down in the town.",
		{ places: ["LAHORE"], rest: "SSP CIA MIR ALI said on Monday that a mill burned down in the town." },
		"initials of offices and a name in capitals",
	],
	[
		"St.-Jean sur Richelieu, Que. — A mill burned down in the town on Monday.",
		{ places: ["St.-Jean sur Richelieu|Que."], rest: "A mill burned down in the town on Monday." },
		"a saint with a stop and a hyphen",
	],
	[
		"Mayor Opens Bridge over RiverMANILA, Philippines — A mill burned down in the town on Monday, the council said.",
		{ places: ["MANILA|Philippines"], rest: "A mill burned down in the town on Monday, the council said." },
		"a city in capitals, glued to a headline whose words have capitals",
	],
	[
		"By Maria Santos, OSLO (Reuters) - A mill burned down in the town on Monday.",
		{ places: ["OSLO"], agencies: ["Reuters"], byline: "Maria Santos", rest: "A mill burned down in the town on Monday." },
		"a surname that is a city, before a comma and the place",
	],
	[
		"By JANIE McCAULEY (AP Baseball Writer) OAKLAND, Calif. (AP) — They will call themselves the Oakland B’s.",
		{
			places: ["OAKLAND|Calif."],
			agencies: ["AP"],
			byline: "JANIE McCAULEY (AP Baseball Writer)",
			rest: "They will call themselves the Oakland B’s.",
		},
		"capitals within a name are no place glued to it",
	],
	[
		"MADRID y CARACAS. El ministro español del Interior declaró ayer que el puente sigue cerrado.",
		{ places: ["MADRID", "CARACAS"], rest: "El ministro español del Interior declaró ayer que el puente sigue cerrado." },
		"two cities in capitals and a stop",
	],
	[
		"MADRID y CARACAS (EFE) - El ministro dijo ayer que el puente sigue cerrado.",
		{ places: ["MADRID", "CARACAS"], agencies: ["EFE"], rest: "El ministro dijo ayer que el puente sigue cerrado." },
		"two cities joined in Spanish",
	],
	[
		"Von Anna Groß Berlin - Der Bau der Brücke dauerte drei Jahre und kostete mehr als geplant.",
		{ places: ["Berlin"], byline: "Anna Groß", rest: "Der Bau der Brücke dauerte drei Jahre und kostete mehr als geplant." },
		"who wrote and the city run into each other in German",
	],
	[
		"MINEWS, JAKARTA – Bukan Jakarta namanya, jika jalannya lancar.",
		{ places: ["JAKARTA"], agencies: ["MINEWS"], rest: "Bukan Jakarta namanya, jika jalannya lancar." },
		"an outlet in capitals that says it is one",
	],
	[
		"(NST) – The council said today it is not troubled by the cost of the bridge.",
		{ agencies: ["NST"], rest: "The council said today it is not troubled by the cost of the bridge." },
		"the letters of a paper of Malaysia",
	],
	[
		"Kabul, May 31 (AFP) May 31, 2019\nAt least four people died when a bridge fell, officials said.",
		{ places: ["Kabul"], agencies: ["AFP"], date: "05-31", rest: "At least four people died when a bridge fell, officials said." },
		"the day once more at the end of its line",
	],
	[
		"LAKEPORT, Calif. /Lakeland Newswire/ –The town opened a bridge over the river on Monday,",
		{ places: ["LAKEPORT|Calif."], agencies: ["Lakeland Newswire"], rest: "The town opened a bridge over the river on Monday," },
		"A wire no table knows is known by its last word.",
	],
	[
		"VietNamNet - Ngày 15/11, thành phố khánh thành cây cầu dài qua sông sau ba năm xây dựng",
		{ agencies: ["VietNamNet"], rest: "Ngày 15/11, thành phố khánh thành cây cầu dài qua sông sau ba năm xây dựng" },
		"A site of Vietnam in front of its story.",
	],
	[
		"Dân trí - Ngày 15/11, thành phố khánh thành cây cầu dài qua sông sau ba năm xây dựng",
		{ agencies: ["Dân trí"], rest: "Ngày 15/11, thành phố khánh thành cây cầu dài qua sông sau ba năm xây dựng" },
		"The same in two words.",
	],
	[
		"Deniz KARACA-MUĞLA,(DHA) Kentte üç yıl süren çalışmanın ardından yeni köprü açıldı.",
		{ places: ["MUĞLA"], agencies: ["DHA"], byline: "Deniz KARACA", rest: "Kentte üç yıl süren çalışmanın ardından yeni köprü açıldı." },
		"Who wrote and where, joined by a dash, as DHA prints them.",
	],
	[
		"LAKESIDE POINT, Brooklyn (WABC) -- The town opened a bridge over the river on Monday.",
		{ places: ["LAKESIDE POINT|Brooklyn"], agencies: ["WABC"], rest: "The town opened a bridge over the river on Monday." },
		"A place in capitals that no table knows, before the town it belongs to: no second place.",
	],
	[
		"VietTimes – Tối 26/7, thành phố khánh thành cây cầu dài qua sông",
		{ agencies: ["VietTimes"], rest: "Tối 26/7, thành phố khánh thành cây cầu dài qua sông" },
		"A site of Vietnam by the form of its name.",
	],
	[
		"-OLDPORT (AP) - The town opened a bridge over the river on Monday.",
		{ places: ["OLDPORT"], agencies: ["AP"], rest: "The town opened a bridge over the river on Monday." },
		"A hyphen that is left of a mark stands in front of it.",
	],
]);
