import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const german = "Der Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte.";
const french = "La ville de Vieuxport a ouvert lundi un pont sur la rivière, a annoncé le conseil municipal dans la soirée.";
const portuguese = "A cidade de Porto Velho abriu nesta segunda-feira uma ponte sobre o rio, informou a câmara, após três anos de obras.";
const korean = "오래시는 10일 강을 건너는 새 다리를 열었다고 시의회가 밝혔다. 공사에는 3년이 걸렸다.";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
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
		` date 2024-09 Ponts et chaussées\n\nLe maire juge le pont impossible « dans les semaines qui viennent »\n\n(Montréal) ${french}\n`,
		{
			captured: "2024-09",
			headline: "Le maire juge le pont impossible « dans les semaines qui viennent »",
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
		"a last paragraph signed by its reporter is no caption: it tells what was said",
		`오래시 시장, 강 위의 새 다리 열어\n\n${korean}\n\n시장은 다리가 백 년을 갈 것이라고 말했다. 김민수 기자\n`,
		{
			headline: "오래시 시장, 강 위의 새 다리 열어",
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
];

describe("parseText, in other languages than English", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(readValues(given)).toEqual(expected);
	});
});
