import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"a first sentence that lost its stop and ends in who says so is no headline (Ukrainian)",
		'У суботу о 17:30 поблизу села Вербове у заплаві річки Сула відкрили новий міст, який будували три роки, повідомляє прес-служба міської ради\n"Міст відкрито для руху", - йдеться в повідомленні на сторінці міської ради.\nНа будівництві працювали двадцять осіб.\n',
		{
			body: [
				"У суботу о 17:30 поблизу села Вербове у заплаві річки Сула відкрили новий міст, який будували три роки, повідомляє прес-служба міської ради",
				'"Міст відкрито для руху", - йдеться в повідомленні на сторінці міської ради.',
				"На будівництві працювали двадцять осіб.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"names and places, of people and of the page, said twice in one line above the headline (Russian)",
		"Иван Лодкин Старопорт респ. Коми Анна Реутова мэр Иван Лодкин Старопорт респ. Коми Анна Реутова\n\nЛодкин: мост через реку в Старопорте откроют в понедельник\n\nМост через реку в Старопорте, который строили три года, откроют в понедельник, рассказал мэр города Иван Лодкин.\n",
		{
			headline: "Лодкин: мост через реку в Старопорте откроют в понедельник",
			body: ["Мост через реку в Старопорте, который строили три года, откроют в понедельник, рассказал мэр города Иван Лодкин."],
			leftOut: ["1 caption"],
		},
	],
	[
		"a deck that quotes somebody behind a name and a colon, below a shorter headline (Ukrainian)",
		"Мер розповів, коли відкриється цей міст\n\nКравчук: «Міст також буде найдовшим у наступному році, але вже з освітленням»\n\nМер Старопорта Петро Кравчук передбачає, що міст через річку відкриється в наступному році, про це він сказав в інтерв'ю.\n",
		{
			headline: "Мер розповів, коли відкриється цей міст",
			deck: "Кравчук: «Міст також буде найдовшим у наступному році, але вже з освітленням»",
			body: ["Мер Старопорта Петро Кравчук передбачає, що міст через річку відкриється в наступному році, про це він сказав в інтерв'ю."],
		},
	],
	[
		"a headline of two sentences above a shorter deck, as the first two lines of a page (Russian)",
		"Новый мост и решение совета. Вечернее обращение мэра\n\nИван Лодкин записал обращение на мосту\n\nМэр Старопорта Иван Лодкин опубликовал вечернее обращение к жителям, в котором рассказал о новом мосте и решении совета.\n",
		{
			headline: "Новый мост и решение совета. Вечернее обращение мэра",
			deck: "Иван Лодкин записал обращение на мосту",
			body: ["Мэр Старопорта Иван Лодкин опубликовал вечернее обращение к жителям, в котором рассказал о новом мосте и решении совета."],
		},
	],
	[
		"a stamp that is no change's, though “last updated just now” stands behind it, and the word for a story under way (Norwegian)",
		"Ordføreren åpnet den nye broen i Gamlehavn\n\nEtter tre års arbeid er broen åpen.\n\n14. okt. 2021 18:16 Sist oppdatert nå nettopp\n\nSaken oppdateres.\n\nOrdføreren i Gamlehavn åpnet mandag den nye broen over elven, opplyser kommunen, etter tre års arbeid og to utsettelser.\n",
		{
			headline: "Ordføreren åpnet den nye broen i Gamlehavn",
			deck: "Etter tre års arbeid er broen åpen.",
			labels: ["Saken oppdateres."],
			stamps: ["unknown 14. okt. 2021 18:16 Sist oppdatert nå nettopp"],
			body: ["Ordføreren i Gamlehavn åpnet mandag den nye broen over elven, opplyser kommunen, etter tre års arbeid og to utsettelser."],
		},
	],
	...(
		[
			["Об этом сообщила мэрия Старопорта на своей странице, открытие состоялось утром при большом стечении народа.", "Russian"],
			["Про це повідомила мерія Старопорта на своїй сторінці, відкриття відбулося вранці за участі сотень людей.", "Ukrainian"],
		] as const
	).map(
		([second, language]) =>
			[
				`a first sentence that lost its stop, of which the second says who told it (${language})`,
				`Старопорт: мост через реку открыли вечером\n\n3.05.2024, 13:25\n\nМост через реку в Старопорте, который строили три года, открыли вечером в присутствии мэра города\n\n${second}\n`,
				{
					headline: "Старопорт: мост через реку открыли вечером",
					stamps: ["unknown 3.05.2024, 13:25"],
					body: ["Мост через реку в Старопорте, который строили три года, открыли вечером в присутствии мэра города", second],
				},
			] as const,
	),
	[
		"the title of the page behind a mark, a rubric behind two strokes, and the paper's name in brackets beside the stamp, who is nobody (Russian)",
		"> Мост через реку открыли вечером - Портовые вести\n\n//В мире\n\nМост через реку открыли вечером\n\n3 мая 2024, 10:40 [ «Портовые вести» ]\n\nМост через реку в Старопорте, который строили три года, открыли вечером в присутствии мэра города.\n",
		{
			headline: "Мост через реку открыли вечером",
			labels: ["В мире"],
			section: "В мире",
			stamps: ["unknown 3 мая 2024, 10:40"],
			body: ["Мост через реку в Старопорте, который строили три года, открыли вечером в присутствии мэра города."],
			leftOut: ["1 above-headline", "7 beside-stamp"],
		},
	],
	[
		"buttons behind who wrote and the stamp, and networks by twos (Portuguese)",
		"A ponte nova abre na segunda-feira em Porto Velho\n\nPor TSF 28 Novembro, 2022 • 21:24 Partilhar este artigo Facebook\n\nFacebook Twitter\n\nWhatsApp E-mail\n\nE-mail Partilhar\n\nA cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.\n",
		{
			headline: "A ponte nova abre na segunda-feira em Porto Velho",
			byline: "Por TSF",
			stamps: ["unknown 28 Novembro, 2022 • 21:24"],
			body: ["A cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras."],
			leftOut: ["3 beside-stamp", "5 boilerplate", "7 boilerplate", "9 boilerplate"],
		},
	],
	...(
		[
			["Wat de ramp bij de brug deed: zeker tien schippers zouden ‘ernstig ziek’ zijn", "Dutch"],
			["Was über den Brand an der alten Brücke bekannt ist", "German"],
			["Ponte nova sobre o rio: saiba o que é e para quem é", "Portuguese"],
			["Старые мосты города: какими они были", "Russian"],
		] as const
	).map(
		([headline, language]) =>
			[
				`a headline that ends in its verb, set off from the text (${language}); a day without a year below the text is no key word`,
				`${headline}\n\nDer Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte.\n\n16 mei\n`,
				{
					headline,
					body: ["Der Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte."],
					leftOut: ["5 below-text"],
				},
			] as const,
	),
	[
		"a name, and glued to it the word for the source with its agency (Lithuanian)",
		"Senamiestyje atidarytas naujas tiltas per upę\n\nOna PetraitytėŠaltinis: ELTA\n\nSenamiesčio taryba pirmadienį atidarė naują tiltą per upę, kurio statyba truko trejus metus, pranešė savivaldybė.\n",
		{
			headline: "Senamiestyje atidarytas naujas tiltas per upę",
			byline: "Ona PetraitytėŠaltinis: ELTA",
			authors: ["Ona Petraitytė"],
			body: ["Senamiesčio taryba pirmadienį atidarė naują tiltą per upę, kurio statyba truko trejus metus, pranešė savivaldybė."],
		},
	],
	[
		"key words that end as they begin, above the headline (Russian)",
		"Старопорт мост закон открытие Старопорт\n\nВласти допустили движение по новому мосту\n\nОб этом мэр Старопорта сообщил вечером журналистам, открытие моста состоится в понедельник утром на площади.\n",
		{
			headline: "Власти допустили движение по новому мосту",
			body: ["Об этом мэр Старопорта сообщил вечером журналистам, открытие моста состоится в понедельник утром на площади."],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a caption behind the day of the crawl whose picture's owner nobody knows (Portuguese)",
		" date 2020-11 Ana Ruiz, presidente da câmara, que abre a ponte © DR\n\nA cidade abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.\n\nA presidente disse que a ponte custou mais do que se planejava.\n",
		{
			captured: "2020-11",
			body: [
				"A cidade abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.",
				"A presidente disse que a ponte custou mais do que se planejava.",
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a short headline and its deck, each set off, of which the text tells alike (Italian)",
		"Bianchi, ponte resti a Torino\n\nIl sindaco durante un incontro di lavoro con imprenditori\n\n(ANSA) - TORINO, 12 DIC - ''Mi auguro che il ponte resti a Torino'': lo ha detto il sindaco Bianchi durante un incontro di lavoro con gli imprenditori della città.\n",
		{
			headline: "Bianchi, ponte resti a Torino",
			deck: "Il sindaco durante un incontro di lavoro con imprenditori",
			dateline: "(ANSA) - TORINO, 12 DIC -",
			body: [
				"''Mi auguro che il ponte resti a Torino'': lo ha detto il sindaco Bianchi durante un incontro di lavoro con gli imprenditori della città.",
			],
		},
	],
	[
		"a city above day and time in two lines, and a text that names it itself (Italian): the text's dateline counts",
		"Chiusa la banchina di levante per lavori\nDalle 8 alle 14, traffico deviato\nRedazione ANSA\nGENOVA\n11 ottobre 2023\n10:41\nNEWS\n(ANSA) - GENOVA, 11 OTT - Banchina chiusa da stamani per i lavori che la capitaneria aveva annunciato.\nIl traffico è deviato verso ponente. (ANSA).\n",
		{
			headline: "Chiusa la banchina di levante per lavori",
			deck: "Dalle 8 alle 14, traffico deviato",
			byline: "Redazione ANSA",
			stamps: ["unknown 11 ottobre 2023 10:41"],
			dateline: "(ANSA) - GENOVA, 11 OTT -",
			labels: ["NEWS"],
			section: "NEWS",
			body: [
				"Banchina chiusa da stamani per i lavori che la capitaneria aveva annunciato.",
				"Il traffico è deviato verso ponente. (ANSA).",
			],
			leftOut: ["4 header-line"],
		},
	],
	[
		"a ticker, and the desk that wrote in small letters (Italian)",
		"Riapre il mulino di Portovecchio • • • Chiuso il ponte sul fiume, traffico deviato • • •\n\nLa città apre un ponte sul fiume dopo tre anni di lavori\n\nIl sindaco: «Il ponte è più vicino di quanto si pensi»\n\na cura della redazione\nAggiornato alle 1 minuto di lettura\n\nLa città di Portovecchio ha aperto lunedì un ponte sul fiume, ha detto il consiglio in una nota della sera.\n",
		{
			headline: "La città apre un ponte sul fiume dopo tre anni di lavori",
			deck: "Il sindaco: «Il ponte è più vicino di quanto si pensi»",
			byline: "a cura della redazione",
			body: ["La città di Portovecchio ha aperto lunedì un ponte sul fiume, ha detto il consiglio in una nota della sera."],
			leftOut: ["1 breadcrumb", "8 header-line"],
		},
	],
	[
		"labels of a box without its values, and a menu in one line (Russian)",
		"Порт:\nГавань:\nПорт:\nГавань:\nВсе новости Порт Гавань Мир Экономика Наука и Хайтек Здоровье Культура Спорт Фото\n\nГород Старый Порт открыл новый мост через реку\n\nГород Старый Порт открыл в понедельник новый мост через реку, сообщил вечером городской совет.\n\nСтроительство заняло три года.\n",
		{
			headline: "Город Старый Порт открыл новый мост через реку",
			body: [
				"Город Старый Порт открыл в понедельник новый мост через реку, сообщил вечером городской совет.",
				"Строительство заняло три года.",
			],
			leftOut: ["1 menu", "2 menu", "3 menu", "4 menu", "5 breadcrumb"],
		},
	],
	[
		"what is shown with the reader's consent, between deck and dateline (German)",
		'Stadt stellt Bedingungen\nRat wirbt erneut um Brücke / Hafen entschuldigt sich für Vergleich.\nWir benötigen Ihre Zustimmung, um den Vorleser anzuzeigen\nUnter Umständen sammelt der Vorleser personenbezogene Daten für eigene Zwecke und verarbeitet diese in einem Land, dessen Schutz der Daten nicht ausreicht.\nDurch Klick auf "Akzeptieren" geben Sie Ihre Einwilligung für die Übermittlung der Daten, die Sie jederzeit über die Einstellungen widerrufen können.\nAkzeptierenMehr Informationen\nBERLIN (dpa/AFP). Der Rat der Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte. Der Bau dauerte drei Jahre.\n',
		{
			headline: "Stadt stellt Bedingungen",
			deck: "Rat wirbt erneut um Brücke / Hafen entschuldigt sich für Vergleich.",
			dateline: "BERLIN (dpa/AFP).",
			body: ["Der Rat der Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte. Der Bau dauerte drei Jahre."],
			leftOut: ["3 boilerplate", "4 boilerplate", "5 boilerplate", "6 boilerplate"],
		},
	],
	[
		"the form to report a mistake, above the stamp (Portuguese)",
		"Corrigir texto\n\nSe você encontrou algum erro nesta notícia, por favor preencha o formulário abaixo e clique em enviar. Este formulário destina-se somente à comunicação de erros.\n\n- Publicada em 03h04min, 05/09/2019. Atualizada em 13h20min, 05/09/2019.\n\nPrefeita abre nova ponte sobre o rio na segunda-feira\n\nA cidade abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.\n",
		{
			headline: "Prefeita abre nova ponte sobre o rio na segunda-feira",
			stamps: ["published Publicada em 03h04min, 05/09/2019", "modified Atualizada em 13h20min, 05/09/2019"],
			body: ["A cidade abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras."],
			leftOut: ["1 boilerplate", "3 boilerplate"],
		},
	],
	[
		"a place above its agency, each on a line of its own (Spanish)",
		"La ciudad abre un puente sobre el río tras tres años de obras\n\nSAN SALVADOR\nSERVIMEDIA\n\nLa ciudad abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			headline: "La ciudad abre un puente sobre el río tras tres años de obras",
			byline: "SERVIMEDIA",
			dateline: "SAN SALVADOR",
			body: ["La ciudad abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
		},
	],
	[
		"reading time and readers between headline and text (Ukrainian)",
		"У Старому Порту відкрили міст через річку\n\n1 хвилина\n16,7 т.\nМісто Старий Порт відкрило у понеділок новий міст через річку, повідомила міська рада у вечірній заяві.\n\nБудівництво тривало три роки.\n",
		{
			headline: "У Старому Порту відкрили міст через річку",
			body: [
				"Місто Старий Порт відкрило у понеділок новий міст через річку, повідомила міська рада у вечірній заяві.",
				"Будівництво тривало три роки.",
			],
			leftOut: ["3 counter", "4 counter"],
		},
	],
	[
		"the weather's city and the page's calendar above the rubric (Spanish)",
		"El tiempo en: Puerto Viejo\nSábado 09/11/2024\n \n\nPuerto\n\nLa ciudad abre un puente sobre el río tras tres años de obras\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			headline: "La ciudad abre un puente sobre el río tras tres años de obras",
			labels: ["Puerto"],
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
			leftOut: ["1 weather", "2 masthead"],
		},
	],
	[
		"a first sentence broken at its comma, above the stamps of other stories, is no headline (Hungarian)",
		"2018. Május 29. 10:54, kedd\nForrás: mti\nMegnyílt a kikötő új hídja a folyó fölött\n\nNagy érdeklődés mellett nyílt meg hétfőn a kikötő új hídja a folyó fölött, közölte kedden reggel a városi tanács azt az embert,\naki három évig építette a hidat a régi helyén.\nA híd júniusig egy sávon járható, és csak a buszok mehetnek át rajta, mondta a tanács. Az autók a régi úton járnak, amíg a munka tart.\nEzek érdekelhetnek még\n2025. Július 27. 09:09, vasárnap | Belföld\nMÁV: új menetrend a győri fővonalon\nLetörött a Budapestről Bécsbe tartó vonat egyik ajtaja, az utasokat másik kocsiban szállítják tovább.\n",
		{
			headline: "Megnyílt a kikötő új hídja a folyó fölött",
			stamps: ["unknown 2018. Május 29. 10:54, kedd"],
			body: [
				"Nagy érdeklődés mellett nyílt meg hétfőn a kikötő új hídja a folyó fölött, közölte kedden reggel a városi tanács azt az embert, aki három évig építette a hidat a régi helyén.",
				"A híd júniusig egy sávon járható, és csak a buszok mehetnek át rajta, mondta a tanács. Az autók a régi úton járnak, amíg a munka tart.",
				"MÁV: új menetrend a győri fővonalon",
				"Letörött a Budapestről Bécsbe tartó vonat egyik ajtaja, az utasokat másik kocsiban szállítják tovább.",
			],
			leftOut: ["2 boilerplate", "8 related-heading", "9 related-story"],
		},
	],
	[
		"a picture's text printed twice around a name and its agency (Croatian)",
		"Novi most otvoren u Staroj Luci nakon tri godine radova\n\nGradonačelnica je priopćila da je most otvoren nakon tri godine\nIvan Horvat/AFP\nGradonačelnica je priopćila da je most otvoren nakon tri godine\n\nGrad Stara Luka otvorio je u ponedjeljak novi most preko rijeke, priopćilo je gradsko vijeće navečer.\n",
		{
			headline: "Novi most otvoren u Staroj Luci nakon tri godine radova",
			body: ["Grad Stara Luka otvorio je u ponedjeljak novi most preko rijeke, priopćilo je gradsko vijeće navečer."],
			leftOut: ["3 caption", "4 caption", "5 caption"],
		},
	],
	[
		"the link to the content and the picture's word, above a stamp (Greek)",
		"Παράκαμψη προς το κυρίως περιεχόμενο\nΕικόνα\nΝέα γέφυρα άνοιξε στο Παλιό Λιμάνι\n20:04 | 23/02/2026\n\nΗ πόλη του Παλιού Λιμανιού άνοιξε τη Δευτέρα μια νέα γέφυρα πάνω από το ποτάμι, ανακοίνωσε το δημοτικό συμβούλιο.\n",
		{
			headline: "Νέα γέφυρα άνοιξε στο Παλιό Λιμάνι",
			stamps: ["unknown 20:04 | 23/02/2026"],
			body: ["Η πόλη του Παλιού Λιμανιού άνοιξε τη Δευτέρα μια νέα γέφυρα πάνω από το ποτάμι, ανακοίνωσε το δημοτικό συμβούλιο."],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"a long paragraph above the stamps of other stories is the text (Polish)",
		"Most w Starym Porcie otwarty po trzech latach\nMost w Starym Porcie otwarty po trzech latach\nMiasto Stary Port otworzyło w poniedziałek nowy most na rzece. Dopóki trwają prace na brzegu, kierowcy mogą jechać tylko jednym pasem, a autobusy jeżdżą objazdem. Jeżeli pogoda dopisze, drugi pas będzie gotowy w czerwcu, a mieszkańcy wrócą na swoje trasy – mówiła burmistrz na konferencji, odnosząc się do planu robót na najbliższe miesiące roku.\nWięcej z: Miasto\n12 sierpnia 2025 09:21\nRada wybrała nowego przewodniczącego\n\n12 sierpnia 2025 09:10\nRada wydłuża godziny otwarcia biblioteki\n",
		{
			headline: "Most w Starym Porcie otwarty po trzech latach",
			body: [
				"Miasto Stary Port otworzyło w poniedziałek nowy most na rzece. Dopóki trwają prace na brzegu, kierowcy mogą jechać tylko jednym pasem, a autobusy jeżdżą objazdem. Jeżeli pogoda dopisze, drugi pas będzie gotowy w czerwcu, a mieszkańcy wrócą na swoje trasy – mówiła burmistrz na konferencji, odnosząc się do planu robót na najbliższe miesiące roku.",
			],
			leftOut: ["4 boilerplate", "5 below-text", "6 below-text", "8 below-text", "9 below-text"],
		},
	],
	[
		"a photo credit that ends in an agency and a stop, above the dateline (Spanish)",
		' date 2019-10 El puente sobre el río seguía cerrado el lunes por la mañana. Foto: AFP.\n\nLIMA, PERÚ.- La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n\n"Es el primero en tres años", declaró la alcaldesa.\n',
		{
			captured: "2019-10",
			dateline: "LIMA, PERÚ.-",
			body: [
				"La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.",
				'"Es el primero en tres años", declaró la alcaldesa.',
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"what films and who took the picture, in one line (German)",
		"Neue Brücke in Altenhafen eröffnet - Fähre stellt ihren Betrieb ein\n\nDi 26.07.22 | 21:25 Uhr\nDie Brücke am Dienstag. (Quelle: dpa/Anna Groß)\nVideo: Hafen aktuell | 26.07.2022 | A. Groß/D. Klein | Bild: dpa/Anna Groß\n\nDer Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte.\n",
		{
			headline: "Neue Brücke in Altenhafen eröffnet - Fähre stellt ihren Betrieb ein",
			stamps: ["unknown Di 26.07.22 | 21:25 Uhr"],
			body: ["Der Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte."],
			leftOut: ["4 caption", "5 caption"],
		},
	],
	[
		"the page's title ends in its agency and day: the headline does not (Russian)",
		" date 2025-09-02 https://novosti.example/20250902/most-1.html\n\nГород Старый Порт открыл мост через реку\n\nГород Старый Порт открыл мост через реку - Вести Порта, 02.09.2025\n\nГород Старый Порт открыл мост через реку\n\n2025-09-02T14:24:00+03:00\n\nВ городе Старый Порт в понедельник открыли новый мост через реку, сообщила администрация города вечером.\n",
		{
			address: "https://novosti.example/20250902/most-1.html",
			captured: "2025-09-02",
			headline: "Город Старый Порт открыл мост через реку",
			stamps: ["unknown 2025-09-02T14:24:00+03:00"],
			body: ["В городе Старый Порт в понедельник открыли новый мост через реку, сообщила администрация города вечером."],
			leftOut: ["5 site-name"],
		},
	],
	[
		"a name right above the text, below a headline whose stamp stands above it (Russian)",
		"13:13, 17 октября 2025Общество\n\nВ Старом Порту открыли мост через реку\n\nАнна Орлова\nВ городе Старый Порт в понедельник открыли новый мост через реку, сообщила администрация города вечером.\n\nСтроили его три года.\n",
		{
			headline: "В Старом Порту открыли мост через реку",
			byline: "Анна Орлова",
			authors: ["Анна Орлова"],
			labels: ["Общество"],
			section: "Общество",
			stamps: ["unknown 13:13, 17 октября 2025"],
			body: [
				"В городе Старый Порт в понедельник открыли новый мост через реку, сообщила администрация города вечером.",
				"Строили его три года.",
			],
		},
	],
	[
		"a town there is no name (Russian)",
		"13:13, 17 октября 2025\n\nВ области открыли мост через реку\n\nНижний Новгород\nВ городе в понедельник открыли новый мост через реку, сообщила администрация города вечером того же дня.\n",
		{
			headline: "В области открыли мост через реку",
			stamps: ["unknown 13:13, 17 октября 2025"],
			dateline: "Нижний Новгород",
			body: ["В городе в понедельник открыли новый мост через реку, сообщила администрация города вечером того же дня."],
		},
	],
	[
		"a name above the word for its office; the rubric above a label and the stamp is no headline (Russian)",
		"Город (центр). Статьи\n\nЭксклюзив\n\n22 августа 2019, 15:00\n\n«Мост открыт для всех». Мэр и строители — о новом мосте\n\nАнна Орлова\nОбозреватель\nМэр города и строитель моста стали гостями редакции и рассказали о том, как три года строили новый мост через реку.\n",
		{
			headline: "«Мост открыт для всех». Мэр и строители — о новом мосте",
			byline: "Анна Орлова",
			authors: ["Анна Орлова"],
			labels: ["Эксклюзив"],
			stamps: ["unknown 22 августа 2019, 15:00"],
			body: ["Мэр города и строитель моста стали гостями редакции и рассказали о том, как три года строили новый мост через реку."],
			leftOut: ["1 above-headline", "10 boilerplate"],
		},
	],
	[
		"a headline above two longer decks; a time ago at the end is no key word (Ukrainian)",
		"Галерея\n\nУ порту відкрили міст через річку\n\nУ порту відкрили міст через річку після трьох років будівництва\n\nПро це пише міська газета з посиланням на соціальні мережі мерії\n\n«Ще рік тому на цьому березі стояв тільки паром, а тепер через річку можна перейти за п’ять хвилин», – йдеться у повідомленні.\n\nКоментарі\n\n45 хв. тому\n",
		{
			headline: "У порту відкрили міст через річку",
			labels: ["Галерея"],
			body: [
				"У порту відкрили міст через річку після трьох років будівництва",
				"Про це пише міська газета з посиланням на соціальні мережі мерії",
				"«Ще рік тому на цьому березі стояв тільки паром, а тепер через річку можна перейти за п’ять хвилин», – йдеться у повідомленні.",
			],
			leftOut: ["11 boilerplate", "13 below-text"],
		},
	],
	[
		"two words printed twice, where nothing else is like a headline (Russian)",
		"исследованиеОбщество\n\nМостовой сезон\n\nЗа год город открыл почти сто мостов через реку и каналы старого порта. Это рекордное число за последние десять лет\n\nМостовой сезон\n\nОткрытие моста в понедельник утром. Фото: Анна Орлова / EPA\n\nОткрытие моста через реку стало одним из самых громких событий июля. О нём говорили во всех районах города.\n",
		{
			headline: "Мостовой сезон",
			labels: ["исследованиеОбщество"],
			deck: "За год город открыл почти сто мостов через реку и каналы старого порта. Это рекордное число за последние десять лет",
			body: ["Открытие моста через реку стало одним из самых громких событий июля. О нём говорили во всех районах города."],
			leftOut: ["9 caption"],
		},
	],
	[
		"a newsroom, a stroke and a rubric (Spanish)",
		"Puerto Viejo cumple con obras de infraestructura\n\n\nRedacción| Pueblos del Norte\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			headline: "Puerto Viejo cumple con obras de infraestructura",
			byline: "Redacción| Pueblos del Norte",
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
		},
	],
	[
		"a name of three words, a stroke and its office above the dateline (Spanish)",
		"Avanza la construcción del puente en Puerto Viejo\n\nel . Publicado en Puerto . Visto: 166\n\nAna Ruiz Salas / Reportera\n \nMorelos, Coahuila; a 19 de septiembre de 2024.- La alcaldesa supervisó la construcción del puente sobre el río, acompañada por el director de obras.\n",
		{
			headline: "Avanza la construcción del puente en Puerto Viejo",
			byline: "Ana Ruiz Salas / Reportera",
			authors: ["Ana Ruiz Salas"],
			dateline: "Morelos, Coahuila; a 19 de septiembre de 2024.-",
			body: ["La alcaldesa supervisó la construcción del puente sobre el río, acompañada por el director de obras."],
			leftOut: ["3 boilerplate"],
		},
	],
	[
		"captions with name and agency between marks (Spanish)",
		" date 2025-10-15 Saltar al contenido principalSaltar al pie de página\n\nPuerto Viejo abre un puente sobre el río tras tres años de obras\n\nLa alcaldesa de Puerto Viejo, en el puente el lunes, en un acto celebrado en el puerto.\n\nLa alcaldesa de Puerto Viejo, en el puente el lunes, en un acto celebrado en el puerto. / Ana Ruiz / Europa Press\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			captured: "2025-10-15",
			headline: "Puerto Viejo abre un puente sobre el río tras tres años de obras",
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
			leftOut: ["1 boilerplate", "5 caption", "7 caption"],
		},
	],
	[
		"the same behind a rubric, on the crawl line",
		" date 2025-10-15 22/08/2025 La alcaldesa de Puerto Viejo, en rueda de prensa. (Foto de archivo). POLITICA Ana Ruiz - Europa Press\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			captured: "2025-10-15",
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the same in capitals between strokes",
		" date 2026-03-12 Archivo - Un puente de Chile cerrado tras el temblor - ANA RUIZ/AGENCIAUNO / ANA RUIZ\n\nCHILE, 12 Mar (EUROPA PRESS)\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			captured: "2026-03-12",
			dateline: "CHILE, 12 Mar (EUROPA PRESS)",
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"the same fused to the sentence (Portuguese)",
		"Ana Lima atravessou a ponte com a mãe, Rosa CostaPedro Reis/Agência Norte\nA cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.\n",
		{
			body: ["A cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras."],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a whole paragraph printed twice with its agency is the text (French)",
		"« La ville a ouvert lundi le nouveau pont sur la rivière, après trois ans de travaux et beaucoup de protestations », a précisé le maire de Vieuxport devant la presse. « Le pont allait ouvrir en mars, mais la rivière est montée deux fois et les ouvriers ont dû attendre. » Le bac a été supprimé après l'ouverture, de même que le bus qui y menait. (Belga)\n\n« La ville a ouvert lundi le nouveau pont sur la rivière, après trois ans de travaux et beaucoup de protestations », a précisé le maire de Vieuxport devant la presse. « Le pont allait ouvrir en mars, mais la rivière est montée deux fois et les ouvriers ont dû attendre. » Le bac a été supprimé après l'ouverture, de même que le bus qui y menait. (Belga)\n",
		{
			body: [
				"« La ville a ouvert lundi le nouveau pont sur la rivière, après trois ans de travaux et beaucoup de protestations », a précisé le maire de Vieuxport devant la presse. « Le pont allait ouvrir en mars, mais la rivière est montée deux fois et les ouvriers ont dû attendre. » Le bac a été supprimé après l'ouverture, de même que le bus qui y menait. (Belga)",
			],
			leftOut: ["1 repeated-paragraph"],
			problems: ["headline-missing"],
		},
	],
	[
		"a headline that ends in its day, below the stamp of that day; the time has a dot and stands first (Italian)",
		" date 2023-06 23.54 - giovedì 15 giugno 2023\n\nCONSIGLIO DEL PORTO – 15 GIUGNO 2023\n\nIl consiglio del porto si è riunito giovedì 15 giugno 2023, alle ore 18.45, nella sala grande del comune.\n",
		{
			captured: "2023-06",
			headline: "CONSIGLIO DEL PORTO – 15 GIUGNO 2023",
			stamps: ["unknown 23.54 - giovedì 15 giugno 2023"],
			body: ["Il consiglio del porto si è riunito giovedì 15 giugno 2023, alle ore 18.45, nella sala grande del comune."],
		},
	],
	[
		"a reporter and the station on a page without a headline (Portuguese)",
		"Ana Lima - Repórter da Rádio Norte\n07/02/2024 - 16:34\nBrasília\nA ponte sobre o rio não deve ser vista como um milagre e a cidade não pode vender a ilusão de que o trânsito vai melhorar.\nO prefeito falou nesta quarta-feira.\n",
		{
			byline: "Ana Lima - Repórter da Rádio Norte",
			authors: ["Ana Lima"],
			stamps: ["unknown 07/02/2024 - 16:34"],
			dateline: "Brasília",
			body: [
				"A ponte sobre o rio não deve ser vista como um milagre e a cidade não pode vender a ilusão de que o trânsito vai melhorar.",
				"O prefeito falou nesta quarta-feira.",
			],
			problems: ["headline-missing"],
		},
	],
	[
		"an outlet and an agency sign, and are no place (German)",
		"Altenhafen besiegt Neustadt - Klein trifft beim Jubiläum\n\nToresult/SID\nDer Verein aus Altenhafen hat am Montag das erste Spiel der neuen Saison gewonnen, wie er am Abend mitteilte.\n",
		{
			headline: "Altenhafen besiegt Neustadt - Klein trifft beim Jubiläum",
			byline: "Toresult/SID",
			body: ["Der Verein aus Altenhafen hat am Montag das erste Spiel der neuen Saison gewonnen, wie er am Abend mitteilte."],
		},
	],
	[
		"when the page was changed, in short (French)",
		"Vieuxport ouvre un pont sur la rivière après trois ans\n\n18 févr. 2017, 16:10\n/ Màj. le 18 févr. 2017 à 18:16\nLa ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée.\n",
		{
			headline: "Vieuxport ouvre un pont sur la rivière après trois ans",
			stamps: ["unknown 18 févr. 2017, 16:10", "modified Màj. le 18 févr. 2017 à 18:16"],
			body: ["La ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée."],
		},
	],
	[
		"a picture that stands for another, behind the day of the crawl (French)",
		"2026-03-03 Les équipes ont travaillé sur le pont jusqu'au soir - Illustration Adobe Stock\nLa ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée.\nLe pont compte deux voies et un trottoir, selon la mairie.\n",
		{
			body: [
				"La ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée.",
				"Le pont compte deux voies et un trottoir, selon la mairie.",
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a picture from the archive below the headline (Spanish)",
		"El alcalde abre un puente sobre el río tras tres años de obras\n\nVista del puente en obras. Imagen de archivo\nLa ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche.\n",
		{
			headline: "El alcalde abre un puente sobre el río tras tres años de obras",
			body: ["La ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche."],
			leftOut: ["3 caption"],
		},
	],
	[
		"a frame of a film between paragraphs (Russian)",
		"В Старопорте открыли мост через реку после трёх лет работ.\n\nКадр из видео\n\nМост открыли в понедельник вечером, сообщила пресс-служба города.\n",
		{
			body: [
				"В Старопорте открыли мост через реку после трёх лет работ.",
				"Мост открыли в понедельник вечером, сообщила пресс-служба города.",
			],
			leftOut: ["3 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"whose the picture is, without a colon, and the time below (Italian)",
		"foto ANSA\n\n06:24\n\n- Il sindaco ha aperto lunedì il nuovo ponte sul fiume, ha annunciato il consiglio comunale nella serata di ieri.\n",
		{
			body: ["- Il sindaco ha aperto lunedì il nuovo ponte sul fiume, ha annunciato il consiglio comunale nella serata di ieri."],
			leftOut: ["1 caption", "3 counter"],
			problems: ["headline-missing"],
		},
	],
	[
		"who writes, behind a verb, and the time to read (Croatian)",
		"Novi most: Grad otvorio most preko rijeke nakon tri godine\n\nPiše Ana Babić,\nČitanje članka: < 1 min\nGrad Stara Luka otvorio je u ponedjeljak most preko rijeke, javilo je gradsko vijeće u večernjim satima.\n",
		{
			headline: "Novi most: Grad otvorio most preko rijeke nakon tri godine",
			byline: "Piše Ana Babić",
			authors: ["Ana Babić"],
			body: ["Grad Stara Luka otvorio je u ponedjeljak most preko rijeke, javilo je gradsko vijeće u večernjim satima."],
			leftOut: ["4 counter"],
		},
	],
	[
		"the word for an author of either sex, above the name (German)",
		"Neue Brücke: Altenhafen öffnet die Brücke nach drei Jahren\n\nSTAND\nAUTOR/IN\nAnna Groß\n\nDie Stadt Altenhafen hat am Montag die neue Brücke über den Fluss geöffnet, wie der Rat am Abend mitteilte.\n",
		{
			headline: "Neue Brücke: Altenhafen öffnet die Brücke nach drei Jahren",
			byline: "Anna Groß",
			authors: ["Anna Groß"],
			body: ["Die Stadt Altenhafen hat am Montag die neue Brücke über den Fluss geöffnet, wie der Rat am Abend mitteilte."],
			leftOut: ["3 boilerplate", "4 header-line"],
		},
	],
	[
		"icons that were not drawn, and a language in their list (German)",
		"- logo-icon\n- DE\n- hamburger-menu-icon\nDie Stadt Altenhafen hat am Montag die neue Brücke über den Fluss geöffnet, wie der Rat am Abend mitteilte.\nDie Brücke hat zwei Spuren und einen Gehweg.\n",
		{
			body: [
				"Die Stadt Altenhafen hat am Montag die neue Brücke über den Fluss geöffnet, wie der Rat am Abend mitteilte.",
				"Die Brücke hat zwei Spuren und einen Gehweg.",
			],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"nothing but headlines between “More information” and the text (Spanish)",
		"Más información\n\nEl alcalde presenta el presupuesto de la ciudad para el próximo año\n\nCierran la escuela del puerto por obras; ¿y los padres?\n\nUn tribunal autoriza la venta del viejo mercado de la ciudad\n\nLa huelga de los panaderos termina sin acuerdo tras dos semanas\nLa ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche.\nEl puente tiene dos carriles y una acera.\n",
		{
			body: [
				"La ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche.",
				"El puente tiene dos carriles y una acera.",
			],
			leftOut: ["1 related-story", "3 related-story", "5 related-story", "7 related-story", "9 related-story"],
			problems: ["headline-missing"],
		},
	],
	[
		"key words above the text of an agency (Catalan)",
		"obres pont ciutat\n\n(ACN) L'alcaldessa va obrir dilluns el nou pont sobre el riu, segons ha informat l'ajuntament en un comunicat.\n\nEl pont té dos carrils i una vorera.\n",
		{
			dateline: "(ACN)",
			body: [
				"L'alcaldessa va obrir dilluns el nou pont sobre el riu, segons ha informat l'ajuntament en un comunicat.",
				"El pont té dos carrils i una vorera.",
			],
			leftOut: ["1 header-line"],
			problems: ["headline-missing"],
		},
	],
	[
		"a rubric glued to the year of the stamp (Russian)",
		"13:13, 17 октября 2025Местные новости\n\nВ Старопорте открыли мост через реку после трёх лет работ\n\nАнна Белова\nМост открыли в понедельник вечером, сообщила пресс-служба города в своём канале.\n",
		{
			headline: "В Старопорте открыли мост через реку после трёх лет работ",
			byline: "Анна Белова",
			authors: ["Анна Белова"],
			labels: ["Местные новости"],
			stamps: ["unknown 13:13, 17 октября 2025"],
			body: ["Мост открыли в понедельник вечером, сообщила пресс-служба города в своём канале."],
		},
	],
	[
		"whom the picture is from, behind the day of the crawl (Portuguese)",
		" date 2021-11 Pontes serão construídas no bairro do Porto - Divulgação/PMPV\n\nPublicado 26/11/2021 08:00\n\nA cidade de Porto Velho abriu na segunda-feira uma ponte sobre o rio, informou a câmara municipal à noite.\n",
		{
			captured: "2021-11",
			stamps: ["published Publicado 26/11/2021 08:00"],
			body: ["A cidade de Porto Velho abriu na segunda-feira uma ponte sobre o rio, informou a câmara municipal à noite."],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"a newsroom and its paper (Spanish)",
		"El alcalde abre un puente sobre el río tras tres años de obras\n12/03/2024 10:15\n\nRedacción Faro\n\nLa ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche.\n",
		{
			headline: "El alcalde abre un puente sobre el río tras tres años de obras",
			byline: "Redacción Faro",
			stamps: ["unknown 12/03/2024 10:15"],
			body: ["La ciudad de Puertoviejo abrió el lunes un puente sobre el río, informó el concejo municipal por la noche."],
		},
	],
	[
		"the form to log in, and the picture’s text with its credit (Portuguese)",
		"fbpx\n\nAcesse sua conta de usuário\n\nNome de usuário *\nSenha *\nLembrar de mim\n\nCidade de Porto Velho abre uma ponte sobre o rio Ana Souza / Agência Norte\n\nCidade de Porto Velho abre uma ponte sobre o rio\n\nEscrito por  Mar 11, 2023\n\nA cidade de Porto Velho abriu na segunda-feira uma ponte sobre o rio, informou a câmara municipal à noite.\n",
		{
			headline: "Cidade de Porto Velho abre uma ponte sobre o rio",
			stamps: ["unknown Mar 11, 2023"],
			body: ["A cidade de Porto Velho abriu na segunda-feira uma ponte sobre o rio, informou a câmara municipal à noite."],
			leftOut: ["1 boilerplate", "3 boilerplate", "5 menu", "6 menu", "7 menu", "9 above-headline", "13 beside-stamp"],
		},
	],
	[
		"a headline as the very first line, and its deck, both set off (Ukrainian)",
		"Новий міст у Старопорті: що відомо про відкриття (ФОТО)\n\nПісля трьох років робіт місто відкрило міст через річку\n\nУ понеділок у Старопорті відкрили міст через річку, повідомила прес-служба міської ради.\n\nМіст має дві смуги та тротуар.\n",
		{
			headline: "Новий міст у Старопорті: що відомо про відкриття (ФОТО)",
			deck: "Після трьох років робіт місто відкрило міст через річку",
			body: ["У понеділок у Старопорті відкрили міст через річку, повідомила прес-служба міської ради.", "Міст має дві смуги та тротуар."],
		},
	],
	[
		"key words as the very first line are no headline (Russian)",
		"Анна Белова Старопорт мост политика Анна Белова Старопорт\n\nСтаропорт открыл новый мост через реку\n\nМост открыли в понедельник вечером, сообщила пресс-служба города в своём канале.\n",
		{
			headline: "Старопорт открыл новый мост через реку",
			body: ["Мост открыли в понедельник вечером, сообщила пресс-служба города в своём канале."],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"paragraphs between the headline and its copy are text (Romanian)",
		"Orașul Portul Vechi a deschis un pod peste râu\n\nOrașul Portul Vechi a deschis luni un pod peste râu, a anunțat consiliul local într-un comunicat.\nPodul are două benzi și un trotuar, potrivit primăriei.\nLucrările au durat trei ani, a spus primarul.\n\nOrașul Portul Vechi a deschis un pod peste râu\nFoto: Podul peste râu\n\nPrimarul va vorbi marți despre costuri, au spus consilierii.\n",
		{
			headline: "Orașul Portul Vechi a deschis un pod peste râu",
			body: [
				"Orașul Portul Vechi a deschis luni un pod peste râu, a anunțat consiliul local într-un comunicat.",
				"Podul are două benzi și un trotuar, potrivit primăriei.",
				"Lucrările au durat trei ani, a spus primarul.",
				"Primarul va vorbi marți despre costuri, au spus consilierii.",
			],
			leftOut: ["8 caption"],
		},
	],
	[
		"a picture’s text below the copy of the headline, and who took it below its word (Russian)",
		"Старопорт открыл новый мост через реку\n\nМост строили три года.\n\nСтаропорт открыл новый мост через реку\nАнна Белова и Пётр Чернов\nФото:\nколлаж Пётр Чернов / фото news.example\n\nМост открыли в понедельник вечером, сообщила пресс-служба города в своём канале.\n",
		{
			headline: "Старопорт открыл новый мост через реку",
			deck: "Мост строили три года.",
			body: ["Мост открыли в понедельник вечером, сообщила пресс-служба города в своём канале."],
			leftOut: ["6 caption", "7 caption", "8 header-line"],
		},
	],
	[
		"key words of which the text tells are no headline (Russian)",
		"Анна Белова Старопорт мост открытие Анна Белова Старопорт\n\nВласти сдали переправу за три года\n\nМэр Анна Белова в понедельник начала открытие моста в городе Старопорт, сообщила пресс-служба города в своём канале.\n",
		{
			headline: "Власти сдали переправу за три года",
			body: ["Мэр Анна Белова в понедельник начала открытие моста в городе Старопорт, сообщила пресс-служба города в своём канале."],
			leftOut: ["1 above-headline"],
		},
	],
	[
		"a deck of which the text tells, in one block with the headline and the text (Ukrainian)",
		"Що відомо про новий міст після трьох років робіт (ФОТО) (ОНОВЛЕНО)\nУ Старопорті відкрили переправу через річку\nУ Старопорті в понедiлок відкрили переправу через річку Стару, повідомила прес-служба міської ради у своєму каналі.\nПереправа має дві смуги та тротуар.\n",
		{
			headline: "Що відомо про новий міст після трьох років робіт (ФОТО) (ОНОВЛЕНО)",
			deck: "У Старопорті відкрили переправу через річку",
			body: [
				"У Старопорті в понедiлок відкрили переправу через річку Стару, повідомила прес-служба міської ради у своєму каналі.",
				"Переправа має дві смуги та тротуар.",
			],
		},
	],
	[
		"the time on the line below a day of one digit and its stop, between deck and text (Croatian)",
		"Novi most otvoren nakon tri godine radova\n\nGradonačelnica je otvorila most i zahvalila radnicima na strpljenju.\n\n7.3.2023.\n16:14\n\nGrad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.\n",
		{
			headline: "Novi most otvoren nakon tri godine radova",
			deck: "Gradonačelnica je otvorila most i zahvalila radnicima na strpljenju.",
			stamps: ["unknown 7.3.2023. 16:14"],
			body: [
				"Grad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.",
			],
		},
	],
	[
		"the same as the last two lines of a page (Croatian)",
		"Novi most otvoren nakon tri godine radova\n\nGrad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.\n\n7.3.2023.\n16:14\n",
		{
			headline: "Novi most otvoren nakon tri godine radova",
			stamps: ["unknown 7.3.2023. 16:14"],
			body: [
				"Grad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.",
			],
			leftOut: ["6 below-text"],
		},
	],
	[
		"day and time of another story, below its headline (Croatian)",
		"Novi most otvoren nakon tri godine radova\n\nGrad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.\n\nNajčitanije\n\nPodsjetnik na staru luku\n\nGužve na obali\n\n7.3.2023.\n16:14\n",
		{
			headline: "Novi most otvoren nakon tri godine radova",
			labels: ["Najčitanije", "Podsjetnik na staru luku", "Gužve na obali"],
			body: [
				"Grad je u ponedjeljak otvorio novi most preko rijeke, javilo je vijeće, nakon tri godine radova koji su stajali više od plana.",
			],
			leftOut: ["11 counter", "12 below-text"],
		},
	],
	[
		"the calendar of a page, above whose name is celebrated: no headline and no stamp (Slovak)",
		"Rozšírené hľadanie\nSobota 4. Máj 2024 |\nmeniny má Florián\n\nMesto v pondelok otvorilo nový most cez rieku, uviedla rada; práce trvali tri roky a stáli viac, než sa čakalo.\n",
		{
			body: ["Mesto v pondelok otvorilo nový most cez rieku, uviedla rada; práce trvali tri roky a stáli viac, než sa čakalo."],
			leftOut: ["1 boilerplate", "2 masthead", "3 masthead"],
			problems: ["headline-missing"],
		},
	],
	[
		"the same on one line, above the headline (Czech)",
		"Neděle 5. května 2024, svátek má Klaudie\n\nMěsto otevřelo nový most přes řeku\n\nMěsto v pondělí otevřelo nový most přes řeku, uvedla rada; práce trvaly tři roky a stály víc, než se čekalo.\n",
		{
			headline: "Město otevřelo nový most přes řeku",
			body: ["Město v pondělí otevřelo nový most přes řeku, uvedla rada; práce trvaly tři roky a stály víc, než se čekalo."],
			leftOut: ["1 masthead"],
		},
	],
	[
		"a headline about the names of the day stands below its stamp (Polish)",
		"Imieniny: Antoniego i Ernesta w starym porcie\n\n7 listopada 2025, 10:15\n\nMiasto otworzyło w poniedziałek nowy most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.\n",
		{
			headline: "Imieniny: Antoniego i Ernesta w starym porcie",
			stamps: ["unknown 7 listopada 2025, 10:15"],
			body: [
				"Miasto otworzyło w poniedziałek nowy most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.",
			],
		},
	],
	[
		"a headline of two sentences, and the credit of its picture above the text (Polish)",
		"Nowy most w porcie otwarty. Prace trwały trzy lata\n\nFoto: Anna Nowak / PAP\n\nMiasto otworzyło w poniedziałek nowy most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.\n",
		{
			headline: "Nowy most w porcie otwarty. Prace trwały trzy lata",
			body: [
				"Miasto otworzyło w poniedziałek nowy most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.",
			],
			leftOut: ["3 caption"],
		},
	],
	[
		"the rubric in front of who wrote, and the day behind (Spanish)",
		"ACTUALIDAD Por: Ana Ruiz 28 de noviembre de 2021\n\nUn puente nuevo abre en el puerto viejo\n\nLa ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años.\n",
		{
			headline: "Un puente nuevo abre en el puerto viejo",
			byline: "Por: Ana Ruiz",
			authors: ["Ana Ruiz"],
			labels: ["ACTUALIDAD"],
			stamps: ["unknown 28 de noviembre de 2021"],
			body: ["La ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años."],
		},
	],
	[
		"the same with a rubric of the tables and the newsroom (Spanish)",
		"Internacionales Por: redacción 28 de noviembre de 2021\n\nUn puente nuevo abre en el puerto viejo\n\nLa ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años.\n",
		{
			headline: "Un puente nuevo abre en el puerto viejo",
			labels: ["Internacionales"],
			section: "Internacionales",
			stamps: ["unknown 28 de noviembre de 2021"],
			body: ["La ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años."],
			leftOut: ["1 beside-stamp"],
		},
	],
	[
		"what is said to readers with an old browser; an agency's captions, one with its credit glued (German)",
		"Dieser Browser wird nicht mehr unterstützt\n\nBitte wechseln Sie zu einem neueren Browser wie Nordlicht.\n\nStadt öffnet neue Brücke - und lässt die Kosten offen\n\n++ HANDOUT ++ ALTHEIM: ERÖFFNUNG DER NEUEN BRÜCKE\nDie Brücke muss sich bis zum Herbst noch geduldenAPA/ANNA MAYER\n\nDie Stadt hat am Montag die neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre.\n",
		{
			headline: "Stadt öffnet neue Brücke - und lässt die Kosten offen",
			body: ["Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre."],
			leftOut: ["1 boilerplate", "3 boilerplate", "7 caption", "8 caption"],
		},
	],
	[
		"a label at the end of a line whose stamp was lost is no part of the byline (Turkish)",
		"Belediye eski köprüyü üç yıl sonra açtı\n\nAA14 Mart 2026 Cumartesi 01:50 - Güncelleme:\n\nBelediye pazartesi günü nehrin üzerindeki eski köprüyü yeniden açtı, meclis açıkladı; çalışmalar üç yıl sürdü.\n",
		{
			headline: "Belediye eski köprüyü üç yıl sonra açtı",
			byline: "AA",
			stamps: ["unknown 14 Mart 2026 Cumartesi 01:50"],
			body: ["Belediye pazartesi günü nehrin üzerindeki eski köprüyü yeniden açtı, meclis açıkladı; çalışmalar üç yıl sürdü."],
		},
	],
	[
		"what a broadcaster writes in front of its stamp (French)",
		"Le vieux pont ouvre à nouveau après trois ans\n\nCe contenu a été publié sur\n3 mai 2024 - 10:15\n1 minute\n\nLa ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes.\n",
		{
			headline: "Le vieux pont ouvre à nouveau après trois ans",
			stamps: ["published Ce contenu a été publié sur 3 mai 2024 - 10:15"],
			body: ["La ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes."],
			leftOut: ["5 counter"],
		},
	],
	[
		"the age of a story, a template that nothing filled, and buttons (Latvian)",
		"Pilsētā pēc trim gadiem atvērts jaunais tilts\n\nLūdzu, ņemiet vērā, ka raksts ir vairāk nekā piecus gadus vecs un ir arhīvā, tāpēc var būt vajadzīgi jaunāki avoti un citi raksti no mūsu lapas.\n[object Object]\n\nPilsēta pirmdien atvēra jauno tiltu pār upi, paziņoja dome; darbi ilga trīs gadus un izmaksāja vairāk, nekā plānots.\n\nSvarīgākais\nUz augšu\n",
		{
			headline: "Pilsētā pēc trim gadiem atvērts jaunais tilts",
			body: ["Pilsēta pirmdien atvēra jauno tiltu pār upi, paziņoja dome; darbi ilga trīs gadus un izmaksāja vairāk, nekā plānots."],
			leftOut: ["3 boilerplate", "4 boilerplate", "8 boilerplate", "9 boilerplate"],
		},
	],
	[
		"the rubric of the police above the stamp, without a headline (Portuguese)",
		"POLÍCIA\n23/10/2023 10H57\nNa madrugada de hoje uma briga em um bar do centro terminou com cinco detidos, informou a polícia da cidade.\n",
		{
			labels: ["POLÍCIA"],
			section: "POLÍCIA",
			stamps: ["unknown 23/10/2023 10H57"],
			body: ["Na madrugada de hoje uma briga em um bar do centro terminou com cinco detidos, informou a polícia da cidade."],
			problems: ["headline-missing"],
		},
	],
	[
		"a deck, a label whose stamp was lost, and the text behind its agency, without a place (French)",
		"Le pont ouvre à nouveau\n\nKeystone-SDA\n\nLa ville attendait ce pont depuis trois ans, a indiqué lundi la maire.\n\nCe contenu a été publié sur\n1 minute\n\n(Keystone-ATS) La ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes.\n",
		{
			headline: "Le pont ouvre à nouveau",
			deck: "La ville attendait ce pont depuis trois ans, a indiqué lundi la maire.",
			byline: "Keystone-SDA",
			dateline: "(Keystone-ATS)",
			body: ["La ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes."],
			leftOut: ["7 boilerplate", "8 counter"],
		},
	],
	[
		"a first paragraph, and one that opens with a remark in brackets (French)",
		"Le pont ouvre à nouveau\n\nLa ville attendait ce pont depuis trois ans, a indiqué lundi la maire.\n\n(Photo) La ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes.\n",
		{
			headline: "Le pont ouvre à nouveau",
			body: [
				"La ville attendait ce pont depuis trois ans, a indiqué lundi la maire.",
				"(Photo) La ville a ouvert lundi le vieux pont après trois ans de travaux, a dit la maire devant des centaines de personnes.",
			],
		},
	],
	[
		"an agency of Argentina, behind capitals and without a mark, below the deck (Spanish)",
		"La alcaldesa habló del puente\n\nDurante una visita dijo que “se viven días especiales”.\n\nCAPITAL FEDERAL (ANDigital) La ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años.\n",
		{
			headline: "La alcaldesa habló del puente",
			deck: "Durante una visita dijo que “se viven días especiales”.",
			dateline: "CAPITAL FEDERAL (ANDigital)",
			body: ["La ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años."],
		},
	],
	[
		"the initials of the desk and the end of the dispatch are no key words (Portuguese)",
		"Lisboa, 12 mai 2023 (Lusa) - A cidade abriu hoje uma nova ponte sobre o rio, informou a câmara, após três anos de obras na margem esquerda.\n\nABC (DEF) // GHI\n\nLusa/Fim\n",
		{
			dateline: "Lisboa, 12 mai 2023 (Lusa) -",
			body: ["A cidade abriu hoje uma nova ponte sobre o rio, informou a câmara, após três anos de obras na margem esquerda."],
			leftOut: ["3 boilerplate", "5 boilerplate"],
			problems: ["headline-missing"],
		},
	],
	[
		"the weather with the sky, and the page's calendar in short, twice (Lithuanian)",
		"Kaunas -11,9 °C Dangus giedras\nSekmadienis, 15 Vas 2026\nKaunas -11,9 °C Dangus giedras\nSekmadienis, 15 Vas 2026\n\nMieste atidarytas naujas tiltas po trejų metų\n\n2026/01/13\n\nMiestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota.\n",
		{
			headline: "Mieste atidarytas naujas tiltas po trejų metų",
			stamps: ["unknown 2026/01/13"],
			body: ["Miestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota."],
			leftOut: ["1 weather", "2 masthead", "3 weather", "4 masthead"],
		},
	],
	[
		"who wrote, and the agency in brackets, in one block with the stamp: no dateline (Lithuanian)",
		"Mieste atidarytas naujas tiltas\n\n2026-01-23 07:28\nIeva Kalnė (ELTA)\n\nMiestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota.\n",
		{
			headline: "Mieste atidarytas naujas tiltas",
			byline: "Ieva Kalnė (ELTA)",
			authors: ["Ieva Kalnė"],
			stamps: ["unknown 2026-01-23 07:28"],
			body: ["Miestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota."],
		},
	],
	[
		"two names with another agency may be a town's that no table has (German)",
		"Neue Brücke im Hafen ist offen\n\n2026-01-23 07:28\nKlein Elbhof (dpa)\n\nDie Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre.\n",
		{
			headline: "Neue Brücke im Hafen ist offen",
			dateline: "Klein Elbhof (dpa)",
			stamps: ["unknown 2026-01-23 07:28"],
			body: ["Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre."],
		},
	],
	[
		"a city there is the dateline (Spanish)",
		"El puente nuevo abre en el puerto\n\n2026-01-23 07:28\nBuenos Aires (EFE)\n\nLa ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años.\n",
		{
			headline: "El puente nuevo abre en el puerto",
			dateline: "Buenos Aires (EFE)",
			stamps: ["unknown 2026-01-23 07:28"],
			body: ["La ciudad abrió el lunes un puente nuevo sobre el río, informó el consejo; las obras duraron tres años."],
		},
	],
	[
		"the slogan of the site behind the day of the crawl, in one block with the headline above its stamp (Lithuanian)",
		" date 2025-08-20 Naujienos visiems.\nMieste po trejų metų darbų atidarytas naujas tiltas\n\n2025 m. rugpjūčio 20 d. 13:45\nMiestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota.\n",
		{
			captured: "2025-08-20",
			headline: "Mieste po trejų metų darbų atidarytas naujas tiltas",
			stamps: ["unknown 2025 m. rugpjūčio 20 d. 13:45"],
			body: ["Miestas pirmadienį atidarė naują tiltą per upę, pranešė taryba; darbai truko trejus metus ir kainavo daugiau, nei planuota."],
			leftOut: ["1 crawl-scrap"],
			problems: ["crawl-line-not-understood"],
		},
	],
	[
		"the marks of an advertisement below the headline, the author's picture and address (Finnish)",
		"Kaupunki avasi uuden sillan joen yli\n\nMainos (Teksti jatkuu alla) Mainos päättyy\n\nJulkaistu 11.11.2024 16:09(Päivitetty 11.11.2024 16:43)\nToimittajan kuva\n\nAino Mäki\n\naino.maki@lehti.example\n\nKaupunki avasi maanantaina uuden sillan joen yli, kertoo kaupunginvaltuusto; työt kestivät kolme vuotta ja maksoivat enemmän.\n",
		{
			headline: "Kaupunki avasi uuden sillan joen yli",
			byline: "Aino Mäki",
			authors: ["Aino Mäki"],
			stamps: ["published Julkaistu 11.11.2024 16:09", "modified Päivitetty 11.11.2024 16:43"],
			body: [
				"Kaupunki avasi maanantaina uuden sillan joen yli, kertoo kaupunginvaltuusto; työt kestivät kolme vuotta ja maksoivat enemmän.",
			],
			leftOut: ["3 boilerplate", "6 boilerplate", "10 contact"],
		},
	],
	[
		"a picture's text, its button and its caption above the headline, which ends in a quotation; who wrote, glued (German)",
		"Menschen stehen auf der neuen Brücke.\n+\nViele Menschen stehen am Abend auf der neuen Brücke.\n\nFest am Fluss\n\nStadt öffnet neue Brücke am Hafen - „Was für ein Tag für uns!“\n\n  • Anna Groß\n    VonAnna Groß\n    schließen\n\nDie Stadt hat am Montag die neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre.\n",
		{
			headline: "Stadt öffnet neue Brücke am Hafen - „Was für ein Tag für uns!“",
			byline: "VonAnna Groß",
			authors: ["Anna Groß"],
			labels: ["Fest am Fluss"],
			body: ["Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, teilte der Rat mit; die Arbeiten dauerten drei Jahre."],
			leftOut: ["1 caption", "2 caption", "3 caption", "9 header-line", "11 boilerplate"],
		},
	],
	[
		"initials of two reporters behind the last sentence make it no caption; those of an agency do (Dutch)",
		"Wolken boven de stad na zware brand\n\nAnna Peeters op de nieuwe brug in het centrum van de stad (APA/AFP)\n\nBoven de stad hingen gisteren dikke rookwolken na een zware brand in een zaak aan het kanaal. De schade is groot. (GHI/KLM)\n",
		{
			headline: "Wolken boven de stad na zware brand",
			body: ["Boven de stad hingen gisteren dikke rookwolken na een zware brand in een zaak aan het kanaal. De schade is groot. (GHI/KLM)"],
			leftOut: ["3 caption"],
		},
	],
	[
		"what a portal says of its film, and whose the picture is (Polish)",
		"Nowy most w porcie otwarty\n\nŹródło zdjęcia głównego: Anna Nowak/PAP\n\nMiasto otworzyło w poniedziałek stary most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.\n\nDalszy ciąg materiału pod wideo\n\nMost ma dwieście metrów i dwie ścieżki dla rowerów.\n",
		{
			headline: "Nowy most w porcie otwarty",
			body: [
				"Miasto otworzyło w poniedziałek stary most nad rzeką, podała rada; prace trwały trzy lata i kosztowały więcej, niż planowano.",
				"Most ma dwieście metrów i dwie ścieżki dla rowerów.",
			],
			leftOut: ["3 boilerplate", "7 boilerplate"],
		},
	],
];

describe("parseText, on pages of Europe and Latin America", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(readValues(given)).toEqual(expected);
	});
});
