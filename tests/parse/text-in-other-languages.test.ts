import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const german = "Der Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte.";
const french = "La ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée.";
const portuguese = "A cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.";
const korean = "오래시는 10일 강을 건너는 새 다리를 열었다고 시의회가 밝혔다. 공사에는 3년이 걸렸다.";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"two names in capitals below the word for who writes (Indonesian)",
		"Kota Lama membuka jembatan baru di atas sungai\n\nOleh\nANA RUIZ, BUDI WILLY SANTOSO\n\nKota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan.\n",
		{
			headline: "Kota Lama membuka jembatan baru di atas sungai",
			byline: "ANA RUIZ, BUDI WILLY SANTOSO",
			authors: ["ANA RUIZ", "BUDI WILLY SANTOSO"],
			body: ["Kota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan."],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"a headline that says how long ago something was is no stamp (Arabic)",
		"لأول مرة منذ 13 عاما.. فتح جسر جديد فوق النهر في المدينة\nتاريخ النشر: 31 يناير 2025\nأعلنت البلدية في بيان أنها فتحت الجمعة الجسر الجديد فوق النهر أمام سكان المدينة بعد ثلاثة أعوام من العمل.\n",
		{
			headline: "لأول مرة منذ 13 عاما.. فتح جسر جديد فوق النهر في المدينة",
			stamps: ["published تاريخ النشر: 31 يناير 2025"],
			body: ["أعلنت البلدية في بيان أنها فتحت الجمعة الجسر الجديد فوق النهر أمام سكان المدينة بعد ثلاثة أعوام من العمل."],
		},
	],
	[
		"a paper's name with small words in it, right above the headline (French); a byline with its agency",
		`Le Courrier du Port\n\nUn pont sur la rivière ouvre à Vieuxport\n\nPar Anne Petit (avec AFP)\n\nPublié le 4 juin 2024 à 15h15\n\n${french}\n`,
		{
			headline: "Un pont sur la rivière ouvre à Vieuxport",
			byline: "Par Anne Petit (avec AFP)",
			authors: ["Anne Petit"],
			stamps: ["published Publié le 4 juin 2024 à 15h15"],
			body: [french],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a caption whose credit in brackets looks like a dateline's; buttons of social networks (Korean)",
		`오래시 새 다리 개통\n\n2024-06-10 15:15\n\n페이스북\n카카오톡\n\n강을 건너는 새 다리 모습. [사진=연합뉴스]\n\n${korean}\n`,
		{
			headline: "오래시 새 다리 개통",
			stamps: ["unknown 2024-06-10 15:15"],
			body: [korean],
			leftOut: ["5 boilerplate", "6 boilerplate", "8 caption"],
		},
	],
	[
		"a headline of many short words above a name (Vietnamese)",
		"Thành phố cảng cũ hôm nay thông xe cây cầu mới bắc qua sông sau ba năm thi công và hai lần chậm tiến độ\n\nNguyễn Văn An\n\n04/06/2024 15:15\n\nThành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công.\n",
		{
			headline: "Thành phố cảng cũ hôm nay thông xe cây cầu mới bắc qua sông sau ba năm thi công và hai lần chậm tiến độ",
			byline: "Nguyễn Văn An",
			authors: ["Nguyễn Văn An"],
			stamps: ["unknown 04/06/2024 15:15"],
			body: ["Thành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công."],
		},
	],
	[
		"a Hungarian story closes with its source",
		"Hétfőn nyílt meg a kikötő új hídja\n\nA kikötő új hídja hétfőn nyílt meg a város közepén, közölte a tanács.\n\nA híd júniusig egy sávon járható, mondta a polgármester a testületi ülésen. Forrás: MTI\n",
		{
			headline: "Hétfőn nyílt meg a kikötő új hídja",
			body: [
				"A kikötő új hídja hétfőn nyílt meg a város közepén, közölte a tanács.",
				"A híd júniusig egy sávon járható, mondta a polgármester a testületi ülésen. Forrás: MTI",
			],
		},
	],
	[
		"a Korean story closes with its reporter",
		`오래시 새 다리 개통\n\n${korean}\n\n시는 내년까지 오래된 다리를 모두 복구하는 방안을 검토하고 있다. 김민수 기자\n`,
		{
			headline: "오래시 새 다리 개통",
			byline: "김민수 기자",
			authors: ["김민수"],
			body: [korean, "시는 내년까지 오래된 다리를 모두 복구하는 방안을 검토하고 있다. 김민수 기자"],
		},
	],
	[
		"a sentence that opens with the verb of a button (Danish)",
		"Hosten breder sig i Gammelhavn\n\nByens læger har siden mandag set tre gange så mange patienter med hoste som i fjor, siger kommunen.\n\nGå til lægen, hvis hosten varer ved i mere end tre uger.\n\nDet koster ikke noget at få en tid.\n",
		{
			headline: "Hosten breder sig i Gammelhavn",
			body: [
				"Byens læger har siden mandag set tre gange så mange patienter med hoste som i fjor, siger kommunen.",
				"Gå til lægen, hvis hosten varer ved i mere end tre uger.",
				"Det koster ikke noget at få en tid.",
			],
		},
	],
	[
		"the same in Italian",
		`Il porto attende la riforma\n\nIl comune di Portovecchio ha aperto lunedì un ponte sul fiume, dopo tre anni di lavori e molte proteste.\n\nSalta al Senato la riforma del porto, dice il ministro.\n\nSe ne riparla a maggio.\n`,
		{
			headline: "Il porto attende la riforma",
			body: [
				"Il comune di Portovecchio ha aperto lunedì un ponte sul fiume, dopo tre anni di lavori e molte proteste.",
				"Salta al Senato la riforma del porto, dice il ministro.",
				"Se ne riparla a maggio.",
			],
		},
	],
	[
		"a subhead that is the name of a rubric (Portuguese)",
		`Prefeitura mostra seu programa\n\n${portuguese}\n\nEducação\n\nA cidade abre duas escolas por ano até 2028.\n\nSegurança\n\nA ponte terá luz à noite.\n`,
		{
			headline: "Prefeitura mostra seu programa",
			body: [portuguese, "Educação", "A cidade abre duas escolas por ano até 2028.", "Segurança", "A ponte terá luz à noite."],
		},
	],
	[
		"a German headline that ends in the particle of its verb is no half of a line; a city before a colon is part of it",
		` date 2024-09 Altenhafen: Ab heute setzt der Rat Boote auf dem Fluss ein\n\n\n\n${german}\n`,
		{ captured: "2024-09", headline: "Altenhafen: Ab heute setzt der Rat Boote auf dem Fluss ein", body: [german] },
	],
	[
		"the same without a crawl line, above a caption that is printed twice",
		`Rat sagt der Fähre neue Boote zu\n\nDie Fähre im Hafen. Foto: Anna Groß/dpa\nDie Fähre im Hafen. Foto: Anna Groß/dpa\n\n${german}\n`,
		{ headline: "Rat sagt der Fähre neue Boote zu", body: [german], leftOut: ["3 caption", "4 caption"] },
	],
	[
		"a city in brackets, as La Presse of Québec prints it; the rubric on the crawl line",
		` date 2024-09 Ponts et chaussées\n\nLe conseil ouvre un pont sur la rivière « dans les semaines qui viennent »\n\n(Montréal) ${french}\n`,
		{
			captured: "2024-09",
			headline: "Le conseil ouvre un pont sur la rivière « dans les semaines qui viennent »",
			dateline: "(Montréal)",
			body: [french],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"who wrote it, behind a colon in French type, with the button and the time to read it",
		`Heure par heure\n\nEn direct : le maire de Vieuxport ouvre le pont sur la rivière\n\nTexte par : FRANCE 24 Suivre 3 mn\n\n${french}\n`,
		{
			headline: "En direct : le maire de Vieuxport ouvre le pont sur la rivière",
			byline: "Texte par : FRANCE 24 Suivre 3 mn",
			labels: ["Heure par heure"],
			body: [french],
		},
	],
	[
		"the letters of an outlet behind the preposition",
		`Vieuxport : le maire ouvre le pont sur la rivière\npar PONTV - Premières images\n${french}\n`,
		{ headline: "Vieuxport : le maire ouvre le pont sur la rivière", byline: "par PONTV - Premières images", body: [french] },
	],
	[
		"a caption with its agency fused to it is no headline",
		`O prefeito, João SilvaAFP\nPublicado 28/10/2024 14:05 | Atualizado 28/10/2024 15:05\n${portuguese}\n`,
		{
			stamps: ["published Publicado 28/10/2024 14:05", "modified Atualizado 28/10/2024 15:05"],
			body: [portuguese],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"headline and a longer deck, each set off, below the page's menu; captions with the credit in brackets; the agency and the stamp at the end",
		` date 2024-10-28 InícioMundo\nPONTES\n\nPrefeito abre a ponte sobre o rio em Porto Velho\n\nCâmara da cidade acusou a vizinha de ter atrasado as obras da ponte\n\nA ponte vista do rio - (crédito: RIO LABS / AFP)\nA ponte vista do rio - (crédito: RIO LABS / AFP)\n\n${portuguese}\n\n"Depois de três anos a ponte está aberta", afirmou o prefeito em nota.\n\nAgence France-Presse\n\nPor Agence France-Presse\npostado em 28/10/2024 14:22 / atualizado em 28/10/2024 14:26\n`,
		{
			captured: "2024-10-28",
			headline: "Prefeito abre a ponte sobre o rio em Porto Velho",
			deck: "Câmara da cidade acusou a vizinha de ter atrasado as obras da ponte",
			byline: "Agence France-Presse",
			labels: ["PONTES"],
			stamps: ["published postado em 28/10/2024 14:22", "modified atualizado em 28/10/2024 14:26"],
			body: [portuguese, '"Depois de três anos a ponte está aberta", afirmou o prefeito em nota.'],
			leftOut: ["1 crawl-scrap", "8 caption", "9 caption", "17 further-byline"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"captions on Sputnik's pages in other languages end in the edition's name",
		"市長 新しい橋を開通 三年ぶり\n\n© Sputnik / Ann Lee\n橋の上の市長 - Sputnik 日本\nサイン\n港町で市長は月曜日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。\n",
		{
			headline: "市長 新しい橋を開通 三年ぶり",
			body: ["港町で市長は月曜日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。"],
			leftOut: ["3 caption", "4 caption", "5 boilerplate"],
		},
	],
	[
		"a headline that ends in three dots and is printed three times, below prices, towns and the weather",
		"Dolar 32,5933\nEuro 35,0082\nEskiliman Yenikent Deretepe Kumburnu\nEskiliman 18°C\n\nBelediye Başkanı'ndan köprü açıklaması! Açılış tarihi…\n\nBelediye Başkanı'ndan köprü açıklaması! Açılış tarihi…\n20/01/2024 14:29\nA+\nA-\n\nBelediye Başkanı, köprünün pazartesi günü açılacağını ve üç yıl süren işin bittiğini söyledi.\n",
		{
			headline: "Belediye Başkanı'ndan köprü açıklaması! Açılış tarihi…",
			stamps: ["unknown 20/01/2024 14:29"],
			body: ["Belediye Başkanı, köprünün pazartesi günü açılacağını ve üç yıl süren işin bittiğini söyledi."],
			leftOut: ["1 above-headline", "2 above-headline", "3 above-headline", "4 weather", "10 header-line", "11 header-line"],
		},
	],
	[
		"Korean captions say what is to be seen, and then the name of who took it or gave it",
		`김민수 기자\n\n등록 : 2024.01.10 14:04\n수정 : 2024.01.10 15:56\n\n오래시 시장, 강 위의 새 다리 열어\n\n시장이 10일 오전 다리 앞에서 말하고 있다. 이영희 기자\n\n${korean}\n`,
		{
			headline: "오래시 시장, 강 위의 새 다리 열어",
			byline: "김민수 기자",
			authors: ["김민수"],
			stamps: ["published 등록 : 2024.01.10 14:04", "modified 수정 : 2024.01.10 15:56"],
			body: [korean],
			leftOut: ["8 caption"],
		},
	],
	[
		"who says that he is a reporter, too, signs nothing",
		`오래시 시장, 강 위의 새 다리 열어\n\n${korean}\n\n그는 이렇게 말했다. 나도 기자\n`,
		{ headline: "오래시 시장, 강 위의 새 다리 열어", body: [korean, "그는 이렇게 말했다. 나도 기자"] },
	],
	[
		"a last paragraph signed by its reporter is no caption: it tells what was said",
		`오래시 시장, 강 위의 새 다리 열어\n\n${korean}\n\n시장은 다리가 백 년을 갈 것이라고 말했다. 김민수 기자\n`,
		{
			headline: "오래시 시장, 강 위의 새 다리 열어",
			byline: "김민수 기자",
			authors: ["김민수"],
			body: [korean, "시장은 다리가 백 년을 갈 것이라고 말했다. 김민수 기자"],
		},
	],
	[
		"the page's clock, a day later than the stamp below the headline",
		"Thứ sáu 25/04/2025 09:09\nHotline: 024.355.00.000\nThời cuộc\n\nThành phố Cảng Cũ mở cây cầu mới qua sông\n\n24/02/2025 08:58\nHội đồng thành phố cho biết cây cầu mới qua sông đã được mở vào thứ hai sau ba năm xây dựng.\n",
		{
			headline: "Thành phố Cảng Cũ mở cây cầu mới qua sông",
			labels: ["Thời cuộc"],
			stamps: ["unknown 24/02/2025 08:58"],
			body: ["Hội đồng thành phố cho biết cây cầu mới qua sông đã được mở vào thứ hai sau ba năm xây dựng."],
			leftOut: ["1 masthead", "2 above-headline"],
		},
	],
	[
		"the pictures of a gallery above the headline, each with its number and its text twice",
		"Anna Berg är med på bron i natten.\n1 av 2\nAnna Berg är med på bron i natten. - Foto: Per Olsen/TT\nHon vill se hur båtarna har det.\n2 av 2\nHon vill se hur båtarna har det. - Foto: TT\n\nI kväll öppnar bron – efter tre år av väntan\n\nI kväll öppnar staden Gammalhamn sin nya bro över ån. Det tog tre år att bygga den, säger borgmästaren.\n",
		{
			headline: "I kväll öppnar bron – efter tre år av väntan",
			body: ["I kväll öppnar staden Gammalhamn sin nya bro över ån. Det tog tre år att bygga den, säger borgmästaren."],
			leftOut: ["1 above-headline", "2 counter", "3 caption", "4 above-headline", "5 counter", "6 caption"],
		},
	],
	[
		"a Hindi dateline with the day, its year and the letters of an agency, without a blank behind the comma",
		"शहर में नया पुल खुला, तीन साल बाद काम पूरा\n\nनई दिल्ली,18 अगस्त 2025(ए) शहर के बीच नदी पर बना नया पुल सोमवार को खोल दिया गया, नगर परिषद ने कहा।\n",
		{
			headline: "शहर में नया पुल खुला, तीन साल बाद काम पूरा",
			dateline: "नई दिल्ली,18 अगस्त 2025(ए)",
			body: ["शहर के बीच नदी पर बना नया पुल सोमवार को खोल दिया गया, नगर परिषद ने कहा।"],
		},
	],
	[
		"the calendar of a Hungarian page: its day, and whose name is celebrated, below prices",
		"Hajo.example\neur:\n384.97\nusd:\n331.89\n2026. január 18. vasárnap Piroska\n\nDrámai képek a régi hídról\n\nA város hétfőn új hidat nyitott a folyón, közölte a tanács; a munka három évig tartott, és többe került a tervezettnél.\n",
		{
			headline: "Drámai képek a régi hídról",
			body: ["A város hétfőn új hidat nyitott a folyón, közölte a tanács; a munka három évig tartott, és többe került a tervezettnél."],
			leftOut: ["1 above-headline", "2 above-headline", "3 counter", "4 above-headline", "5 counter", "6 masthead"],
		},
	],
	[
		"Hungarian rubric and stamp above the headline, source and credit between",
		"2019. Január 01. 13:42, kedd |\nBelföld\nForrás: mti/Fotó:MTI/Nagy Anna\nSok hajó érkezett a kikötőbe\n\nA szilveszteri ünnep miatt 25 hajó érkezett a kikötőbe - közölte a város szóvivője kedd reggel.\n",
		{
			headline: "Sok hajó érkezett a kikötőbe",
			labels: ["Belföld"],
			section: "Belföld",
			stamps: ["unknown 2019. Január 01. 13:42, kedd"],
			body: ["A szilveszteri ünnep miatt 25 hajó érkezett a kikötőbe - közölte a város szóvivője kedd reggel."],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"a caption with its credit in Hebrew, no headline",
		"ראש העיר (מימין) על הגשר החדש | קרדיט: דוברות העירייה\n\nהעיר פתחה ביום שני גשר חדש מעל הנהר, כך הודיעה המועצה; העבודה נמשכה שלוש שנים ועלתה יותר מן המתוכנן.\n",
		{
			body: ["העיר פתחה ביום שני גשר חדש מעל הנהר, כך הודיעה המועצה; העבודה נמשכה שלוש שנים ועלתה יותר מן המתוכנן."],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a Thai headline that ends in a shortened word; a button of a messenger",
		"นายกเทศมนตรีเปิดสะพานกับ พปชร.\n\n\nเพิ่มเพื่อน\n\nเมื่อวันที่ 5 ก.พ. นายกเทศมนตรีเปิดสะพานข้ามแม่น้ำหลังก่อสร้างมาสามปี และกล่าวว่าค่าใช้จ่ายสูงกว่าที่วางแผนไว้\n",
		{
			headline: "นายกเทศมนตรีเปิดสะพานกับ พปชร.",
			body: ["เมื่อวันที่ 5 ก.พ. นายกเทศมนตรีเปิดสะพานข้ามแม่น้ำหลังก่อสร้างมาสามปี และกล่าวว่าค่าใช้จ่ายสูงกว่าที่วางแผนไว้"],
			leftOut: ["4 boilerplate"],
		},
	],
	[
		"the items of a Chinese list: the time in one of them is that of the meeting",
		"跳到主要內容區塊\n\n港町議會例行新聞說明會紀要\n\n  • 發布時間:2022-03-08\n  • 資料來源:港町新聞處\n\n※說明會紀要:\n一、時 間:111年3月9日(星期三)上午11時\n二、地 點:港町一樓新聞中心\n",
		{
			headline: "港町議會例行新聞說明會紀要",
			stamps: ["published 發布時間:2022-03-08"],
			body: ["※說明會紀要:", "一、時 間:111年3月9日(星期三)上午11時", "二、地 點:港町一樓新聞中心"],
			leftOut: ["1 boilerplate", "6 boilerplate"],
		},
	],
	[
		"a caption whose last words say in brackets that it is from the archive; a paper in front of its reporter",
		"港町新橋週一通車 市長出席剪綵\n\n港町日報／ 記者王小明／即時報導\n港町新橋。（資料照）\n\n港町市議會週一表示，橫跨河流的新橋已經通車，工程歷時三年，費用超出預算。\n",
		{
			headline: "港町新橋週一通車 市長出席剪綵",
			byline: "港町日報／ 記者王小明／即時報導",
			authors: ["王小明"],
			body: ["港町市議會週一表示，橫跨河流的新橋已經通車，工程歷時三年，費用超出預算。"],
			leftOut: ["4 caption"],
		},
	],
	[
		"a headline of two sentences below a scrap; the caption twice, once with its agency",
		" date 2025-09-12   • zamknij-ikona\n\nBurmistrz otworzył most. Odpowiedział sąsiadom z drugiego brzegu\n\nBurmistrz otworzył w piątek rano nowy most nad rzeką, na którym powitali go mieszkańcy obu brzegów.\nBurmistrz otworzył w piątek rano nowy most nad rzeką, na którym powitali go mieszkańcy obu brzegów. PAP\n\nMiasto Stary Port otworzyło w piątek most nad rzeką, podała rada; praca trwała trzy lata i kosztowała więcej, niż planowano.\n",
		{
			captured: "2025-09-12",
			headline: "Burmistrz otworzył most. Odpowiedział sąsiadom z drugiego brzegu",
			body: [
				"Miasto Stary Port otworzyło w piątek most nad rzeką, podała rada; praca trwała trzy lata i kosztowała więcej, niż planowano.",
			],
			leftOut: ["1 crawl-scrap", "5 caption", "6 caption"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"a caption that is printed twice below the stamp, its credit in front of the last comma",
		"Ambasador mostu wezwany do rady. Reakcja na słowa sąsiadów\n\n2023-08-01, 22:35  PAP/Redakcja\nSzef mostu został wezwany do rady miasta/PAP, Jan Nowak\n\nSzef mostu został wezwany do rady miasta/PAP, Jan Nowak\n\n– Rada informuje, że w związku z wypowiedziami sąsiadów został zaproszony ambasador mostu – podała rada we wtorek.\n",
		{
			headline: "Ambasador mostu wezwany do rady. Reakcja na słowa sąsiadów",
			stamps: ["unknown 2023-08-01, 22:35"],
			body: ["– Rada informuje, że w związku z wypowiedziami sąsiadów został zaproszony ambasador mostu – podała rada we wtorek."],
			leftOut: ["3 beside-stamp", "4 caption", "6 caption"],
		},
	],
	[
		"the paper's offices and who holds them, printed twice in turn, are no headline",
		'رئيس التحرير\nمحمد سالم\nرئيس التحرير\nمحمد سالم\n\n"أخبار الميناء": المدينة تفتح جسرا جديدا فوق النهر\n\nقال مجلس المدينة، اليوم الإثنين، إن الجسر الجديد فوق النهر فتح بعد ثلاث سنوات من العمل، وإن كلفته زادت على ما كان مخططا.\n',
		{
			headline: '"أخبار الميناء": المدينة تفتح جسرا جديدا فوق النهر',
			body: ["قال مجلس المدينة، اليوم الإثنين، إن الجسر الجديد فوق النهر فتح بعد ثلاث سنوات من العمل، وإن كلفته زادت على ما كان مخططا."],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu"],
		},
	],
	[
		"a picture's text above its credit and again below it, between the deck and a dateline that begins with the site",
		"Selasa 29 Oct 2024 17:05 WIB\n\nWali Kota Tunggu Waktu Tepat Buka Jembatan Baru\n\nWali kota mengaku sudah mengantongi izin.\n\nWali kota (kiri) didampingi para tukang mengamati jembatan yang selesai dibangun di tepi sungai, Senin (28/10/2024).\nFoto: Antara/Anyong\nWali kota (kiri) didampingi para tukang mengamati jembatan yang selesai dibangun di tepi sungai, Senin (28/10/2024).\n\nREPUBLIKA.CO.ID, WAMENA -- Kota Pelabuhan Lama masih menunggu waktu yang tepat untuk membuka jembatan baru di atas sungai.\n",
		{
			headline: "Wali Kota Tunggu Waktu Tepat Buka Jembatan Baru",
			deck: "Wali kota mengaku sudah mengantongi izin.",
			stamps: ["unknown Selasa 29 Oct 2024 17:05 WIB"],
			dateline: "REPUBLIKA.CO.ID, WAMENA --",
			body: ["Kota Pelabuhan Lama masih menunggu waktu yang tepat untuk membuka jembatan baru di atas sungai."],
			leftOut: ["7 caption", "8 caption", "9 caption"],
		},
	],
	[
		"a paper and its photographer behind the day of the picture",
		"Jembatan Siaga, Polisi Tangkap Dua Orang di Pelabuhan\n\nReporter: Rina Dewi\n\nSejumlah polisi berjaga di depan jembatan baru, 14 Mei 2018. Harian/Budi Santoso\n\nHARIAN.CO, Jakarta - Dua orang ditangkap semalam oleh polisi di jembatan baru, beberapa jam setelah jembatan itu dibuka.\n",
		{
			headline: "Jembatan Siaga, Polisi Tangkap Dua Orang di Pelabuhan",
			byline: "Reporter: Rina Dewi",
			authors: ["Rina Dewi"],
			dateline: "HARIAN.CO, Jakarta -",
			body: ["Dua orang ditangkap semalam oleh polisi di jembatan baru, beberapa jam setelah jembatan itu dibuka."],
			leftOut: ["5 caption"],
		},
	],
	[
		"a Turkish headline that begins with a number and has no capital is no key word",
		"3’ü kaptan 7 yaralı\n\nAbone ol\n\nEskiliman’dan Yenikent’e gitmekte olan iki vapur çarpıştı, kazada üçü kaptan yedi kişi yaralandı.\nEdinilen bilgiye göre kaza sabah saatlerinde köprünün altında meydana geldi.\n",
		{
			headline: "3’ü kaptan 7 yaralı",
			body: [
				"Eskiliman’dan Yenikent’e gitmekte olan iki vapur çarpıştı, kazada üçü kaptan yedi kişi yaralandı.",
				"Edinilen bilgiye göre kaza sabah saatlerinde köprünün altında meydana geldi.",
			],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"dots in place of a picture, and its text in small letters with two blanks around the mark of its credit",
		`Trop vieux, le bac du maire n’a plus le droit de passer : « On se sent perdus »\n\n...\nphoto  à vieuxport, le pont est interdit aux bacs.  ©  ouest-rive 1\n\n${french}\n`,
		{
			headline: "Trop vieux, le bac du maire n’a plus le droit de passer : « On se sent perdus »",
			body: [french],
			leftOut: ["3 header-line", "4 caption"],
		},
	],
	[
		"the page's day above its links to other sites, and none below the headline",
		"febrero 23, 2024\n\nConecta con nosotros\n\nSeguridad\n\nLos barqueros, entre las 23 personas que abrieron el puente la semana pasada\n\nLa ciudad de Puerto Viejo abrió el lunes un puente sobre el río, informó el consejo; la obra duró tres años y costó más de lo previsto.\n",
		{
			headline: "Los barqueros, entre las 23 personas que abrieron el puente la semana pasada",
			labels: ["Seguridad"],
			section: "Seguridad",
			body: [
				"La ciudad de Puerto Viejo abrió el lunes un puente sobre el río, informó el consejo; la obra duró tres años y costó más de lo previsto.",
			],
			leftOut: ["1 masthead", "3 boilerplate"],
		},
	],
	[
		"the first line below an address is set off like the first of a page; buttons of a Japanese page below the text",
		"https://minato.example/a.html\n港町に新しい橋、三年ぶり開通 市長が渡り初め\n\n港町で市長は8日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。費用は予定を上回った。【谷口花子】\n\nシェアする\n\n  • このエントリーをはてなブックマークに追加\n\nフォローする\n",
		{
			address: "https://minato.example/a.html",
			headline: "港町に新しい橋、三年ぶり開通 市長が渡り初め",
			byline: "谷口花子",
			authors: ["谷口花子"],
			body: ["港町で市長は8日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。費用は予定を上回った。【谷口花子】"],
			leftOut: ["6 boilerplate", "8 boilerplate", "10 boilerplate"],
		},
	],
	[
		"a headline of two sentences, its deck and the text in one block (Italian)",
		"Aperto il ponte di Portovecchio. Costa il doppio del previsto\nA tagliare il nastro è stato il sindaco della città con tre barcaioli\nLa città di Portovecchio ha aperto lunedì un ponte sul fiume, ha detto il consiglio, dopo tre anni di lavori.\n",
		{
			headline: "Aperto il ponte di Portovecchio. Costa il doppio del previsto",
			deck: "A tagliare il nastro è stato il sindaco della città con tre barcaioli",
			body: ["La città di Portovecchio ha aperto lunedì un ponte sul fiume, ha detto il consiglio, dopo tre anni di lavori."],
		},
	],
	[
		"a headline that ends in a sum (Russian)",
		"Проезд по новому мосту будет стоить 35 руб.\n\nГородской совет Старой Гавани открыл в понедельник новый мост через реку, строительство которого заняло три года.\n",
		{
			headline: "Проезд по новому мосту будет стоить 35 руб.",
			body: ["Городской совет Старой Гавани открыл в понедельник новый мост через реку, строительство которого заняло три года."],
		},
	],
	[
		"how many follow, read, and how long that takes; the day below it (Russian)",
		"315 тыс подписчиков\nМост через реку открыт в Старой Гавани\nГородской совет открыл в понедельник новый мост через реку, строительство которого заняло три года.\nОколо минуты\n7 октября 2022\n164 читали\n",
		{
			headline: "Мост через реку открыт в Старой Гавани",
			stamps: ["unknown 7 октября 2022"],
			body: ["Городской совет открыл в понедельник новый мост через реку, строительство которого заняло три года."],
			leftOut: ["1 counter", "4 boilerplate", "6 counter"],
		},
	],
	[
		"a picture's text, which is the headline, its credit and its caption in one block (Indonesian)",
		"Jembatan Baru Dibuka di Kota Lama\n\nWarga kota itu menunggu tiga tahun untuk menyeberang.\n\nJembatan Baru Dibuka di Kota Lama\nWarta Kota/Budi Willy Santoso\nWarga menyeberangi jembatan baru di Kota Lama, Senin (3/6/2024). Jembatan itu dibangun selama tiga tahun.\n\nKOTA LAMA membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan.\n",
		{
			headline: "Jembatan Baru Dibuka di Kota Lama",
			deck: "Warga kota itu menunggu tiga tahun untuk menyeberang.",
			body: ["KOTA LAMA membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan."],
			leftOut: ["6 caption", "7 caption"],
		},
	],
	[
		"what asks to see advertisements, above the headline (German)",
		`Bitte deaktivieren Sie Ihren Ad-Blocker\n\nFür die Finanzierung unseres journalistischen Angebots brauchen wir Anzeigen.\n\nLesen Sie wie gewohnt mit Ad-Blocker\n  • Jetzt für nur 0,99€ im Monat\n  • Jederzeit kündbar\n\nSie haben das Produkt bereits gekauft und sehen dieses Banner trotzdem?\n\nAltenhafen bekommt nach drei Jahren eine neue Brücke\n\n${german}\n`,
		{
			headline: "Altenhafen bekommt nach drei Jahren eine neue Brücke",
			body: [german],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 boilerplate", "6 boilerplate", "7 boilerplate", "9 boilerplate"],
		},
	],
	[
		"the name of who wrote a page, alone below the text (Ukrainian)",
		"У Старій Гавані відкрили новий міст через річку\n\nМіська рада відкрила в понеділок новий міст через річку, будівництво якого тривало три роки.\n\nОлена Каденко\n",
		{
			headline: "У Старій Гавані відкрили новий міст через річку",
			byline: "Олена Каденко",
			authors: ["Олена Каденко"],
			body: ["Міська рада відкрила в понеділок новий міст через річку, будівництво якого тривало три роки."],
		},
	],
	[
		"a person of whom the text tells signs nothing (Russian)",
		"В Старой Гавани открыли новый мост через реку\n\nМэр Иван Петров открыл в понедельник новый мост через реку, строительство которого заняло три года.\n\nИван Петров\n",
		{
			headline: "В Старой Гавани открыли новый мост через реку",
			body: ["Мэр Иван Петров открыл в понедельник новый мост через реку, строительство которого заняло три года.", "Иван Петров"],
		},
	],
	[
		"a button of two words, the second with the ending of a surname (Russian)",
		"В Старой Гавани открыли новый мост через реку\n\nГородской совет открыл в понедельник новый мост через реку, строительство которого заняло три года.\n\nГлавный Магазин\n",
		{
			headline: "В Старой Гавани открыли новый мост через реку",
			body: ["Городской совет открыл в понедельник новый мост через реку, строительство которого заняло три года.", "Главный Магазин"],
		},
	],
	...[
		"Unbegrenzter Zugang zu sauberem Wasser ist ein Recht, sagte der Rat.",
		"Für die Finanzierung unseres Krankenhauses fehlt der Stadt das Geld.",
	].map(
		(sentence) =>
			[
				`a sentence that opens as a page's offer does (German): ${sentence}`,
				`Altenhafen bekommt nach drei Jahren eine neue Brücke\n\n${german}\n\n${sentence}\n\nDas teilte der Rat am Montag mit.\n`,
				{
					headline: "Altenhafen bekommt nach drei Jahren eine neue Brücke",
					body: [german, sentence, "Das teilte der Rat am Montag mit."],
				},
			] as const,
	),
	[
		"a question in one block with the text; a day glued to a label that lost its own (Arabic)",
		"لماذا فتحت المدينة القديمة جسرا جديدا فوق النهر؟\n17 أكتوبر 2024آخر تحديث :\nفتحت المدينة القديمة يوم الاثنين جسرا جديدا فوق النهر، وقال المجلس إن العمل استغرق ثلاث سنوات.\n",
		{
			headline: "لماذا فتحت المدينة القديمة جسرا جديدا فوق النهر؟",
			stamps: ["unknown 17 أكتوبر 2024"],
			body: ["فتحت المدينة القديمة يوم الاثنين جسرا جديدا فوق النهر، وقال المجلس إن العمل استغرق ثلاث سنوات."],
			leftOut: ["2 beside-stamp"],
		},
	],
	[
		"what a portal says above a text that stands there twice (Korean)",
		"오래시 새 다리 3년 만에 개통, 시장 참석\n전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.\n오래시가 강을 건너는 새 다리를 열었습니다.\n시의회는 공사에 3년이 걸렸다고 밝혔습니다.\n시장은 다리가 오래 갈 것이라고 말했습니다.\n이 글자크기로 변경됩니다.\n오래시가 강을 건너는 새 다리를 열었습니다.\n시의회는 공사에 3년이 걸렸다고 밝혔습니다.\n",
		{
			headline: "오래시 새 다리 3년 만에 개통, 시장 참석",
			body: [
				"오래시가 강을 건너는 새 다리를 열었습니다.",
				"시의회는 공사에 3년이 걸렸다고 밝혔습니다.",
				"시장은 다리가 오래 갈 것이라고 말했습니다.",
				"오래시가 강을 건너는 새 다리를 열었습니다.",
				"시의회는 공사에 3년이 걸렸다고 밝혔습니다.",
			],
			leftOut: ["2 boilerplate", "6 boilerplate"],
		},
	],
	[
		"a picture's text, which its caption has again with the credit between strokes (Indonesian)",
		"Jembatan Baru Dibuka di Kota Lama Setelah Tiga Tahun\n\n- 3 Juni 2024, 09:30 WIB\nWarga kota menyeberangi jembatan baru di atas sungai pada hari Senin, kata dewan kota.\nWarga kota menyeberangi jembatan baru di atas sungai pada hari Senin, kata dewan kota. /Reuters/Ana Ruiz/\n\nKota Lama membuka jembatan baru di atas sungai setelah tiga tahun, kata dewan kota dalam sebuah pernyataan.\n",
		{
			headline: "Jembatan Baru Dibuka di Kota Lama Setelah Tiga Tahun",
			stamps: ["unknown 3 Juni 2024, 09:30 WIB"],
			body: ["Kota Lama membuka jembatan baru di atas sungai setelah tiga tahun, kata dewan kota dalam sebuah pernyataan."],
			leftOut: ["4 caption", "5 caption"],
		},
	],
	[
		"the first paragraph above the headline, and again below it (Indonesian)",
		"JAKARTA. Kota Lama membuka jembatan baru di atas sungai pada hari Senin setelah tiga tahun, kata dewan kota dalam sebuah pernyataan tertulis.\nJembatan baru dibuka di Kota Lama hari ini\nJAKARTA. Kota Lama membuka jembatan baru di atas sungai pada hari Senin setelah tiga tahun, kata dewan kota dalam sebuah pernyataan tertulis.\nBiayanya dua kali lipat dari rencana semula, kata wali kota.\n",
		{
			headline: "Jembatan baru dibuka di Kota Lama hari ini",
			dateline: "JAKARTA.",
			body: [
				"Kota Lama membuka jembatan baru di atas sungai pada hari Senin setelah tiga tahun, kata dewan kota dalam sebuah pernyataan tertulis.",
				"Biayanya dua kali lipat dari rencana semula, kata wali kota.",
			],
			leftOut: ["1 first-copy"],
		},
	],
	[
		"the hours before noon of a day are no time ago; a caption that ends in day and place (Japanese)",
		"港町の橋開通、1日午前11時半から式典 市長は正午に会見\n\n開通した橋の上で話す市長=1日午前、市役所\n\n港町で市長は1日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。費用は予定を上回った。\n",
		{
			headline: "港町の橋開通、1日午前11時半から式典 市長は正午に会見",
			body: ["港町で市長は1日、川にかかる新しい橋を開通させ、工事には三年かかったと述べた。費用は予定を上回った。"],
			leftOut: ["3 caption"],
		},
	],
];

describe("parseText, in other languages than English", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(readValues(given)).toEqual(expected);
	});
});
