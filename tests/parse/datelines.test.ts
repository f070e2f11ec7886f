import { describe, expect, test } from "vitest";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";
import { processorMs } from "../hostile/processor-time.ts";

/** What a row says: places (`Place|Region`), agencies, date, byline, the story's first words. */
interface Expected {
	readonly places?: readonly string[];
	readonly agencies?: readonly string[];
	readonly date?: string;
	readonly byline?: string;
	readonly text?: string;
	readonly rest: string;
}

const positives: readonly (readonly [given: string, expected: Expected, why: string])[] = [
	[
		"OLDPORT, Oct. 6 /PRNewswire/ -- On Oct. 1, 1992, the mill filed its report",
		{ places: ["OLDPORT"], agencies: ["PRNewswire"], date: "10-06", rest: "On Oct. 1, 1992, the mill filed its report" },
		"the story begins with a day of its own",
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
		{ places: ["Lima"], agencies: ["Redacción"], rest: "El puente nuevo abrió" },
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
		"लखनऊ 11 मई 2020 पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		{
			places: ["लखनऊ"],
			date: "2020-05-11",
			rest: "पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		},
		"place and day without a mark, in letters without a case",
	],
	[
		"ویب ڈیسک(اسلام آباد):وزیر نے کہا",
		{ places: ["اسلام آباد"], agencies: ["ویب ڈیسک"], rest: "وزیر نے کہا" },
		"the city in the desk's brackets",
	],
	[
		"اسلام آباد(نامہ نگار،دنیا نیوز)وزیر نے کہا",
		{ places: ["اسلام آباد"], agencies: ["نامہ نگار", "دنیا نیوز"], rest: "وزیر نے کہا" },
		"an Urdu comma between two agencies",
	],
	[
		"اسلام آباد…وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔",
		{ places: ["اسلام آباد"], rest: "وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔" },
		"dots for a dash, as an Urdu paper prints them",
	],
	[
		"लुधियानाः पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		{ places: ["लुधियाना"], rest: "पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।" },
		"a sign of Devanagari typed for a colon",
	],
	[
		"கோலாலம்பூர், அக் -29, பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி.",
		{
			places: ["கோலாலம்பூர்"],
			date: "10-29",
			rest: "பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி.",
		},
		"a day and commas, as Tamil papers of Malaysia print it",
	],
	[
		"Мост над рекой. Фото: EPA. Москва. 27 ноября. INTERFAX.RU - Мост сегодня",
		{ places: ["Москва"], agencies: ["INTERFAX.RU"], date: "11-27", rest: "Мост сегодня" },
		"a caption in front of a dateline of stops",
	],
	[
		"KHABAROVSK, Russia, April 25 The head of the mill asked",
		{ places: ["KHABAROVSK|Russia"], date: "04-25", rest: "The head of the mill asked" },
		"a country before the day that runs into a clause",
	],
	["Dakar, 16 fév (APS) – Le pont", { places: ["Dakar"], agencies: ["APS"], date: "02-16", rest: "Le pont" }, "a short form of a month"],
	[
		"काठमाडौं, २० साउन\nपुरानो पुल खुल्यो",
		{ places: ["काठमाडौं"], rest: "पुरानो पुल खुल्यो" },
		"a day of Nepal's calendar, which tells none of ours",
	],
	[
		"(CNS photo/Paul Ray) VATICAN CITY — The old bridge",
		{ places: ["VATICAN CITY"], rest: "The old bridge" },
		"a picture's credit in brackets in front",
	],
	[
		"موسكو - اليمن اليوم\nأعلن المجلس",
		{ places: ["موسكو"], agencies: ["اليمن اليوم"], rest: "أعلن المجلس" },
		"a paper in Arabic, by its last word",
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
		"人民網北京4月24日電(記者林小明)港口今天",
		{ places: ["北京"], agencies: ["人民網"], date: "04-24", byline: "林小明", rest: "港口今天" },
		"a mainland paper in its traditional signs",
	],
	[
		"央视新闻客户端北京5月3日电 港口今天",
		{ places: ["北京"], agencies: ["央视新闻客户端"], date: "05-03", rest: "港口今天" },
		"a name that begins with a shorter one",
	],
	[
		"老桥的新公司中新社奥斯陆4月20日电 (记者 王明)老桥今天",
		{ places: ["奥斯陆"], agencies: ["中新社"], date: "04-20", byline: "王明", rest: "老桥今天" },
		"a headline runs into a Chinese dateline",
	],
	[
		"【부산연합】 방앗간 주인이",
		{ places: ["부산"], agencies: ["연합"], rest: "방앗간 주인이" },
		"place and agency without a mark, as papers printed it",
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
	["นครราชสีมา-โรงสีเก่าเปิดอีกครั้ง", { places: ["นครราชสีมา"], rest: "โรงสีเก่าเปิดอีกครั้ง" }, "a Thai city and a hyphen without a space"],
	[
		"Riyadh, Ramadan 2, 1445, March 12, 2024, SPA -- The council",
		{ places: ["Riyadh"], agencies: ["SPA"], date: "2024-03-12", rest: "The council" },
		"a day of the Islamic calendar before the other",
	],
	[
		"الرياض 02 رمضان 1445 هـ الموافق 12 مارس 2024 م واس\nأعلن المجلس",
		{ places: ["الرياض"], agencies: ["واس"], date: "2024-03-12", rest: "أعلن المجلس" },
		"the same in Arabic, on a line of its own",
	],
	[
		"Mataram (NTB): Kapal pertama dari pelabuhan lama berlayar lagi pada hari Senin, kata wali kota itu.",
		{ places: ["Mataram|NTB"], rest: "Kapal pertama dari pelabuhan lama berlayar lagi pada hari Senin, kata wali kota itu." },
		"letters of a province that an agency of another country has, too",
	],
	[
		"طهران/ 14 تشرين الاول/ اكتوبر/ ارنا – قال رئيس البلدية",
		{ places: ["طهران"], agencies: ["ارنا"], date: "10-14", rest: "قال رئيس البلدية" },
		"strokes between place, day and agency; two names of the month without the hamza",
	],
	[
		"جدة – 25 – 8 (كونا) — بحث رئيس البلدية",
		{ places: ["جدة"], agencies: ["كونا"], date: "08-25", rest: "بحث رئيس البلدية" },
		"a longer dash in the day",
	],
	["[오래일보 취재 1팀] 김민수 기자 = 오래시는 10일", { byline: "김민수", rest: "오래시는 10일" }, "a paper and its desk in the bracket"],
	["(記者林小明台北報導) 港町昨天開通", { places: ["台北"], byline: "林小明", rest: "港町昨天開通" }, "the reporter in a round bracket"],
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
		"港口网北京10月28日讯 港口今天",
		{ places: ["北京"], agencies: ["港口网"], date: "10-28", rest: "港口今天" },
		"an outlet by its last sign",
	],
	[
		"中新網南京1月15日電(林小明 谷 華)港口今天",
		{ places: ["南京"], agencies: ["中新網"], date: "01-15", byline: "林小明 谷 華", rest: "港口今天" },
		"a blank between surname and name",
	],
	[
		"Rio - O porto da cidade reabriu nesta segunda-feira, disse o prefeito aos moradores.",
		{ places: ["Rio"], rest: "O porto da cidade reabriu nesta segunda-feira, disse o prefeito aos moradores." },
		"the short name of a city",
	],
	[
		"सागरपुर: पुराना पुल सागरपुर जिले में सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी।",
		{ places: ["सागरपुर"], rest: "पुराना पुल सागरपुर जिले में सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी।" },
		"a district that the story names, in Hindi",
	],
	[
		"(서울=뉴스1) = 방앗간 주인이",
		{ places: ["서울"], agencies: ["뉴스1"], rest: "방앗간 주인이" },
		"the mark of a reporter whose name is gone",
	],
	[
		"港の株、反発。　【ロンドン＝欧州総局】十八日の",
		{ places: ["ロンドン"], byline: "欧州総局", rest: "十八日の" },
		"a headline before a Japanese bracket",
	],
	[
		"【ロンドン山田花子、パリ田中一郎】港の灯台が",
		{ places: ["ロンドン", "パリ"], byline: "山田花子、田中一郎", rest: "港の灯台が" },
		"cities and names without a mark (Mainichi)",
	],
	[
		"每日经济新闻记者 林小明 发自北京　　港口昨日",
		{ places: ["北京"], agencies: ["每日经济新闻"], byline: "林小明", rest: "港口昨日" },
		"a reporter who sends from a city",
	],
	[
		"《港口导报》记者林小明发自北京 港口今天",
		{ places: ["北京"], agencies: ["港口导报"], byline: "林小明", rest: "港口今天" },
		"the same, of a paper in marks",
	],
	[
		"4 мая. INTERFAX.RU - Порт открыт",
		{ agencies: ["INTERFAX.RU"], date: "05-04", rest: "Порт открыт" },
		"a day with its stop before a bare agency",
	],
	[
		"항구 다시 열려…시민 환영[부산=뉴시스] 부산시는 항구를 다시 열었다.",
		{ places: ["부산"], agencies: ["뉴시스"], rest: "부산시는 항구를 다시 열었다." },
		"a Korean headline fused with the lead: nothing but a city in the bracket",
	],
	[
		"港の灯台（写真は市提供）【函館、青森共同】灯台が再び",
		{ places: ["函館", "青森"], agencies: ["共同"], rest: "灯台が再び" },
		"a caption before a Japanese bracket",
	],
	["【記者林小明台中報導】台中市今天", { places: ["台中"], byline: "林小明", rest: "台中市今天" }, "name and city without a mark"],
	[
		"特派記者林小明/北京報導聯合報\n\n港口十日重開",
		{ places: ["北京"], agencies: ["聯合報"], byline: "林小明", rest: "港口十日重開" },
		"the paper behind the credit, alone on a line",
	],
	[
		"中国之声《新闻港》北京2月22日电（记者 林小明）港口今天",
		{ places: ["北京"], agencies: ["中国之声"], date: "02-22", byline: "林小明", rest: "港口今天" },
		"a programme between the broadcaster and the place",
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
		"लखनऊ (उप्र): जिले में पुराना पुल सोमवार को फिर से खुल गया।",
		{ places: ["लखनऊ|उप्र"], rest: "जिले में पुराना पुल सोमवार को फिर से खुल गया।" },
		"the short form of a state is no agency",
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
	["ירושלים (רויטרס) - הטחנה נסגרה", { places: ["ירושלים"], agencies: ["רויטרס"], rest: "הטחנה נסגרה" }, "Hebrew"],
	[
		"ملتان(سٹاف رپورٹر) پرانی چکی",
		{ places: ["ملتان"], agencies: ["سٹاف رپورٹر"], rest: "پرانی چکی" },
		"Urdu: a reporter of the paper signs",
	],
	[
		"俄新网RUSNEWS.CN莫斯科5月4日电 磨坊",
		{ places: ["莫斯科"], agencies: ["俄新网"], date: "05-04", rest: "磨坊" },
		"an agency's address behind its name",
	],
	[
		"中国之声《夜话》北京5月4日电（记者 李明）磨坊",
		{ places: ["北京"], agencies: ["中国之声"], date: "05-04", byline: "李明", rest: "磨坊" },
		"a programme behind its station",
	],
	["中央社／台北4日電 磨坊", { places: ["台北"], agencies: ["中央社"], date: "---04", rest: "磨坊" }, "a stroke between agency and place"],
	[
		"聯合報 記者李明／台北即時報導 磨坊",
		{ places: ["台北"], agencies: ["聯合報"], byline: "李明", rest: "磨坊" },
		"the word for “live” is no part of the place",
	],
	[
		"特派記者李明/北京報導聯合報 磨坊",
		{ places: ["北京"], agencies: ["聯合報"], byline: "李明", rest: "磨坊" },
		"a special envoy, the paper last",
	],
	[
		"[ワシントン/パリ 4日 ロイター] - 水車",
		{ places: ["ワシントン", "パリ"], agencies: ["ロイター"], date: "---04", rest: "水車" },
		"two places with an ASCII stroke",
	],
	[
		"Ann Lee and Per Olsen [オスロ 4日 ロイター] - 水車",
		{ places: ["オスロ"], agencies: ["ロイター"], date: "---04", byline: "Ann Lee and Per Olsen", rest: "水車" },
		"names in Latin letters before a Japanese bracket",
	],
	[
		"(평양 노동신문=뉴스1) = 물레방아",
		{ places: ["평양"], agencies: ["노동신문", "뉴스1"], rest: "물레방아" },
		"the mark where nobody is named",
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
		"Баку, 4 мая, АЗЕРТАДЖ Мельница",
		{ places: ["Баку"], agencies: ["АЗЕРТАДЖ"], date: "05-04", rest: "Мельница" },
		"an agency that runs into the story",
	],
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
	[
		"МИНСК, 4 мая (Корр. БЕЛТА). Мельница",
		{ places: ["МИНСК"], agencies: ["БЕЛТА"], date: "05-04", rest: "Мельница" },
		"a correspondent in round brackets",
	],
	[
		"【大紀元2024年05月04日訊】（大紀元記者李明台北報導）磨坊",
		{ places: ["台北"], agencies: ["大紀元"], date: "2024-05-04", byline: "李明", rest: "磨坊" },
		"day in one bracket, reporter and place in the next",
	],
	[
		"(뉴욕=연합뉴스) 김민수 물결인포맥스 특파원 = 다리가",
		{ places: ["뉴욕"], agencies: ["연합뉴스"], byline: "김민수", rest: "다리가" },
		"the reporter's own paper before the title",
	],
	[
		"[오사카(일본)=뉴시스] 김민수 기자 = 다리가",
		{ places: ["오사카|일본"], agencies: ["뉴시스"], byline: "김민수", rest: "다리가" },
		"the country in brackets inside the bracket",
	],
	["（彭亨‧北根4日訊）磨坊", { places: ["彭亨‧北根"], date: "---04", rest: "磨坊" }, "a Malaysian state and its town"],
	[
		"لاہور (ملت + آئی این پی) پرانی چکی",
		{ places: ["لاہور"], agencies: ["ملت", "آئی این پی"], rest: "پرانی چکی" },
		"a paper and an agency in Urdu",
	],
	["PHOENIX HILLS (AP) — The mill", { places: ["PHOENIX HILLS"], agencies: ["AP"], rest: "The mill" }, "a city and a word for a place"],
	["OMAHA, Neb. (AP) β€” A mill", { places: ["OMAHA|Neb."], agencies: ["AP"], rest: "A mill" }, "a dash misread as Greek"],
	["ОМСК, 4 мая (ТАСС) вЂ” Порт", { places: ["ОМСК"], agencies: ["ТАСС"], date: "05-04", rest: "Порт" }, "and as Cyrillic"],
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
	[
		"Омск. 4 мая. ИНТЕРФАКС-СИБИРЬ - Порт",
		{ places: ["Омск"], agencies: ["ИНТЕРФАКС-СИБИРЬ"], date: "05-04", rest: "Порт" },
		"an agency's office in a part of the country",
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
		"नदीपुर। पुलिस ने शुक्रवार को पुराने पुल के पास से खोई हुई घंटी बरामद की है।",
		{ places: ["नदीपुर"], rest: "पुलिस ने शुक्रवार को पुराने पुल के पास से खोई हुई घंटी बरामद की है।" },
		"one word and a danda, in Hindi papers",
	],
	[
		"LISBOA, 31 dez 2008 (AFP) - O porto",
		{ places: ["LISBOA"], agencies: ["AFP"], date: "2008-12-31", rest: "O porto" },
		"a month that begins like `de`",
	],
	["சென்னை, பிப்.8\nதுறைமுகம்", { places: ["சென்னை"], date: "02-08", rest: "துறைமுகம்" }, "no space behind the stop of the month"],
	["சென்னை, அக் -29,\nதுறைமுகம்", { places: ["சென்னை"], date: "10-29", rest: "துறைமுகம்" }, "a hyphen before the day"],
	["LISBOA, KOMPAS.com\n– Pelabuhan", { places: ["LISBOA"], agencies: ["KOMPAS.com"], rest: "Pelabuhan" }, "the dash on the next line"],
	[
		"종소리가 울리는 항구 [항구시 제공. 재판매 및 DB 금지] (부산=연합뉴스) 김민수 기자 = 항구의 종이",
		{ places: ["부산"], agencies: ["연합뉴스"], byline: "김민수", rest: "항구의 종이" },
		"Korean, behind a caption",
	],
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
	["RIGA, May 4. /TASS/. The port", { places: ["RIGA"], agencies: ["TASS"], date: "05-04", rest: "The port" }, "TASS"],
	[
		"РИГА, 4 мая. /Корр. ТАСС Пётр Орлов/. Порт",
		{ places: ["РИГА"], agencies: ["ТАСС"], date: "05-04", byline: "Пётр Орлов", rest: "Порт" },
		"TASS with a name",
	],
	[
		"РИГА, 4 сен — РИА Новости, Пётр Орлов. Порт",
		{ places: ["РИГА"], agencies: ["РИА Новости"], date: "09-04", byline: "Пётр Орлов", rest: "Порт" },
		"RIA",
	],
	["Рига. 4 мая. ИНТЕРФАКС - Порт", { places: ["Рига"], agencies: ["ИНТЕРФАКС"], date: "05-04", rest: "Порт" }, "Interfax"],
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
	["新华社南京5月4日电（记者王明）大桥", { places: ["南京"], agencies: ["新华社"], date: "05-04", byline: "王明", rest: "大桥" }, "Xinhua"],
	[
		"（中央社記者王大明高雄4日電）大橋",
		{ places: ["高雄"], agencies: ["中央社"], date: "---04", byline: "王大明", rest: "大橋" },
		"the reporter's name runs into the place",
	],
	["【パリ時事】大統領は", { places: ["パリ"], agencies: ["時事"], rest: "大統領は" }, "Jiji"],
	[
		"[大阪 ４日 ロイター] - 市は",
		{ places: ["大阪"], agencies: ["ロイター"], date: "---04", rest: "市は" },
		"Reuters Japan, full-width day",
	],
	[
		"【パリ＝山田花子、ローマ＝田中一】両国は",
		{ places: ["パリ", "ローマ"], byline: "山田花子、田中一", rest: "両国は" },
		"two reporters in two places",
	],
	["(대구=뉴시스) 박하나 기자 = 시장은", { places: ["대구"], agencies: ["뉴시스"], byline: "박하나", rest: "시장은" }, "Korean"],
	[
		"시장이 말했다. (대구=뉴시스)",
		{ places: ["대구"], agencies: ["뉴시스"], text: "(대구=뉴시스)", rest: "시장이 말했다." },
		"Korean, at the end",
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
	["เชียงใหม่ 4 พ.ค.-นักท่องเที่ยว", { places: ["เชียงใหม่"], date: "05-04", rest: "นักท่องเที่ยว" }, "Thai, the dot of the month before the dash"],
	["الدوحة، 4 مايو (قنا) - الميناء", { places: ["الدوحة"], agencies: ["قنا"], date: "05-04", rest: "الميناء" }, "Arabic comma"],
	["जयपुर, 4 मई (पीटीआई)। नहर", { places: ["जयपुर"], agencies: ["पीटीआई"], date: "05-04", rest: "नहर" }, "danda"],
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
	[
		"【パリ共同＝山田花子】工場が",
		{ places: ["パリ"], agencies: ["共同"], byline: "山田花子", rest: "工場が" },
		"place, agency and reporter in one bracket",
	],
	["HERSHEY, Pa.", { places: ["HERSHEY|Pa."], rest: "Second paragraph." }, "alone in its line, the state proves it"],
	[
		"القاهرة 4 مايو أيار (رويترز) - الميناء",
		{ places: ["القاهرة"], agencies: ["رويترز"], date: "05-04", rest: "الميناء" },
		"the month in two names",
	],
	[
		"أبوظبي في 4 مايو/ وام / الميناء",
		{ places: ["أبوظبي"], agencies: ["وام"], date: "05-04", rest: "الميناء" },
		"a preposition before the day",
	],
	["الكويت - 4 - 5 (كونا) -- الميناء", { places: ["الكويت"], agencies: ["كونا"], date: "05-04", rest: "الميناء" }, "spaced numbers"],
	[
		"واشنطن/لندن (رويترز) - الميناء",
		{ places: ["واشنطن", "لندن"], agencies: ["رويترز"], rest: "الميناء" },
		"two places in a script without case",
	],
	["لندن: «الشرق الأوسط» - الميناء", { places: ["لندن"], agencies: ["الشرق الأوسط"], rest: "الميناء" }, "a paper in quotation marks"],
	["حلب-سانا قال الميناء", { places: ["حلب"], agencies: ["سانا"], rest: "قال الميناء" }, "the agency runs into the story"],
	["Homs, SANA-The canal", { places: ["Homs"], agencies: ["SANA"], rest: "The canal" }, "a hyphen and the story"],
	["मुंबई, चार मई (भाषा) नहर", { places: ["मुंबई"], agencies: ["भाषा"], date: "05-04", rest: "नहर" }, "Bhasha spells the day"],
	[
		"मुंबई,18 मई 2024(हिस) नहर",
		{ places: ["मुंबई"], agencies: ["हिस"], date: "2024-05-18", rest: "नहर" },
		"an unknown agency's letters in Devanagari behind the day",
	],
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
		"ОШ, 4-май — Sputnik. Көпүрө",
		{ places: ["ОШ"], agencies: ["Sputnik"], date: "05-04", rest: "Көпүрө" },
		"a hyphen between day and month",
	],
	[
		"თბილისი, 4 მაისი — Sputnik. ხიდი",
		{ places: ["თბილისი"], agencies: ["Sputnik"], date: "05-04", rest: "ხიდი" },
		"Georgian has no capitals",
	],
	[
		"МОСКВА, 4 мая 2024, 14:22 — REGNUM Порт",
		{ places: ["МОСКВА"], agencies: ["REGNUM"], date: "2024-05-04", rest: "Порт" },
		"a time, and no mark behind the agency",
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
		"4 мая, Гомель /Пётр Орлов - БЕЛТА/. Мост",
		{ places: ["Гомель"], agencies: ["БЕЛТА"], date: "05-04", byline: "Пётр Орлов", rest: "Мост" },
		"a name before the agency",
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
		"上海2024年5月4日 /美通社/ -- 公司",
		{ places: ["上海"], agencies: ["美通社"], date: "2024-05-04", rest: "公司" },
		"a press release in Chinese",
	],
	[
		"부산, 2024년 5월 4일 /PRNewswire/ -- 회사",
		{ places: ["부산"], agencies: ["PRNewswire"], date: "2024-05-04", rest: "회사" },
		"a press release in Korean",
	],
	[
		"央广网广州5月4日消息（记者王明）大桥",
		{ places: ["广州"], agencies: ["央广网"], date: "05-04", byline: "王明", rest: "大桥" },
		"another word for dispatch",
	],
	["本报讯（记者王明）大桥", { agencies: ["本报"], byline: "王明", rest: "大桥" }, "a paper's own report: no place"],
	["【新華社北京5月4日】橋が", { places: ["北京"], agencies: ["新華社"], date: "05-04", rest: "橋が" }, "Xinhua in Japanese"],
	["【5月4日 Xinhua News】橋が", { agencies: ["Xinhua News"], date: "05-04", rest: "橋が" }, "an outlet of two words is no place"],
	["(파리 로이터=연합뉴스) 다리가", { places: ["파리"], agencies: ["로이터", "연합뉴스"], rest: "다리가" }, "an agency beside the place"],
	[
		"[세종=이데일리 김민수 기자] 다리가",
		{ places: ["세종"], agencies: ["이데일리"], byline: "김민수", rest: "다리가" },
		"place, outlet and reporter",
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
	["Basra-INA\nMillers ask", { places: ["Basra"], agencies: ["INA"], rest: "Millers ask" }, "an agency behind a hyphen, alone in its line"],
	[
		"BATUMI, MillWatch – Millers ask",
		{ places: ["BATUMI"], agencies: ["MillWatch"], rest: "Millers ask" },
		"an outlet by the medium's word in its name",
	],
	["ACN Bilbao.-El molí", { places: ["Bilbao"], agencies: ["ACN"], rest: "El molí" }, "stop and hyphen run into the story"],
	[
		"УФА, 4 мая 2024. /ИА «Мельница», Пётр Орлов/. Порт",
		{ places: ["УФА"], agencies: ["Мельница"], date: "2024-05-04", byline: "Пётр Орлов", rest: "Порт" },
		"a quoted agency with a name",
	],
	[
		"Bakı, 4 may, AZƏRTAC Dəyirman",
		{ places: ["Bakı"], agencies: ["AZƏRTAC"], date: "05-04", rest: "Dəyirman" },
		"Azertac runs into the story",
	],
	["لاہور۔4مئی (اے پی پی):شہر", { places: ["لاہور"], agencies: ["اے پی پی"], date: "05-04", rest: "شہر" }, "the Urdu full stop, no spaces"],
	[
		"जागरण संवाददाता, पटना। शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।",
		{ places: ["पटना"], byline: "जागरण संवाददाता", rest: "शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।" },
		"an unnamed reporter before the place",
	],
	[
		"సాక్షి, వరంగల్: నగరంలో కొత్త వంతెన ప్రారంభమైంది, మేయర్ ఈ విషయం చెప్పారు, ప్రజలు సంతోషించారు.",
		{ places: ["వరంగల్"], agencies: ["సాక్షి"], rest: "నగరంలో కొత్త వంతెన ప్రారంభమైంది, మేయర్ ఈ విషయం చెప్పారు, ప్రజలు సంతోషించారు." },
		"a paper before the place",
	],
	["കോഴിക്കോട്∙ നഗരത്തിൽ പാലം", { places: ["കോഴിക്കോട്"], rest: "നഗരത്തിൽ പാലം" }, "a bullet for the dash (Malayalam)"],
	["(ភ្នំពេញ)៖ ស្ពានថ្មី", { places: ["ភ្នំពេញ"], rest: "ស្ពានថ្មី" }, "the Khmer colon"],
	[
		"Riga, Three mills burned on Friday night and nobody could say why it was so.",
		{ places: ["Riga"], rest: "Three mills burned on Friday night and nobody could say why it was so." },
		"a comma, and a sentence begins",
	],
	[
		"சேலம்,\nநகரில் புதிய பாலம் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி அடைந்தனர்.",
		{ places: ["சேலம்"], rest: "நகரில் புதிய பாலம் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி அடைந்தனர்." },
		"a comma ends the place's line",
	],
	[
		"LAGOS, Nigeria, May 4, 2024,-/African Media Agency (AMA)/- A mill",
		{ places: ["LAGOS|Nigeria"], agencies: ["African Media Agency (AMA)"], date: "2024-05-04", rest: "A mill" },
		"brackets between slashes",
	],
	["(MENAFN- Mill Post) A mill", { agencies: ["MENAFN", "Mill Post"], rest: "A mill" }, "a dash with one space divides agencies"],
	["TPO - Thành phố", { agencies: ["TPO"], rest: "Thành phố" }, "letters of an outlet are no place"],
	[
		"FORT-DE-FRANCE DE LA MARTINIQUE (Kaz Press) - Le volcan",
		{ places: ["FORT-DE-FRANCE DE LA MARTINIQUE"], agencies: ["Kaz Press"], rest: "Le volcan" },
		"a long name before a bracket",
	],
	["Antananarivo, 4 Mai, 14h22 - Le port", { places: ["Antananarivo"], date: "05-04", rest: "Le port" }, "the hour with an h"],
	[
		"Душанбе, 4 мая. АМИТ «Мельница» – Порт",
		{ places: ["Душанбе"], agencies: ["АМИТ «Мельница»"], date: "05-04", rest: "Порт" },
		"a quoted agency without brackets",
	],
	[
		"РИГА, 4 мая, СеверПресс. Порт",
		{ places: ["РИГА"], agencies: ["СеверПресс"], date: "05-04", rest: "Порт" },
		"an outlet by the medium's word in its name, in Cyrillic",
	],
	["Ankara - QZA\nDeğirmen", { places: ["Ankara"], agencies: ["QZA"], rest: "Değirmen" }, "letters of an outlet end the place's line"],
	["عدن - سبأنت: قال", { places: ["عدن"], agencies: ["سبأنت"], rest: "قال" }, "the Yemeni agency in one word"],
	["ਚੰਡੀਗੜ੍ਹ, 7 ਮਈ (ਏਜੰਸੀ) - ਪੁਰਾਣੀ", { places: ["ਚੰਡੀਗੜ੍ਹ"], agencies: ["ਏਜੰਸੀ"], date: "05-07", rest: "ਪੁਰਾਣੀ" }, "a month in Punjabi"],
	["કચ્છ, ૭ મે (PTI): મિલ", { places: ["કચ્છ"], agencies: ["PTI"], date: "05-07", rest: "મિલ" }, "Gujarati month and digits"],
	["UNIVERSITY MILLS, Md. — A mill", { places: ["UNIVERSITY MILLS|Md."], rest: "A mill" }, "a town named for an institution has its state"],
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
		{ places: ["OMAHA|Nebraska", "BOISE"], agencies: ["GLOBE NEWSWIRE"], date: "2020-11-12", rest: "Mills" },
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
];

describe("a dateline is found", () => {
	test.each(positives)("%s", (given, expected) => {
		const found = parseDateline(toParagraphs(given, "Second paragraph."));
		expect({
			places: found?.dateline.places.map(({ printed, region }) => (region === undefined ? printed : `${printed}|${region}`)),
			agencies: found?.dateline.agencies,
			date: found?.dateline.date,
			byline: found?.byline,
			...(expected.text !== undefined && { text: found?.dateline.text }),
			rest: found?.rest[0],
		}).toEqual({ places: [], agencies: [], date: undefined, byline: undefined, ...withoutAbsent(expected) });
	});
});

const negatives: readonly (readonly [given: string, why: string])[] = [
	["PRESIDENTE.- El puente está abierto desde hoy, como lo prometí hace un año a los vecinos.", "who speaks in a Spanish transcript"],
	["Nigeria: Govt Sends Millers Back to Lagos After Long Talks With Bakers", "the headline of a list by country"],
	["Ann Lee/AP\n", "a picture's credit"],
	["旧桥今天重新开放，据新华社北京5月3日电，市长出席", "an agency cited in the middle of a sentence"],
	["PHOENIX SUNS (AP) — The home side lost the ball.", "a city and a word too many: a team"],
	["Bergen, May 4 Lighthouse Festival", "a day and a title: a row of a calendar"],
	["Nora, Texas: I miss the old mill and the bridge, and I would like to see both again before I am old.", "a caller"],
	["〔記者李明／綜合報導〕磨坊週一重新開放", "a report from nowhere"],
	["MORE MILLS [1] – 水車", "a bracket behind capitals that is no Japanese one"],
	["LONDON CALLING — The mill burned down in the old town on Monday.", "a city and a word too many before a dash: a title"],
	["Oslo: What to know before you go to the mill this summer, and where to stay when it is closed.", "a guide's heading, however long"],
	["Berlin: Wir haben die Mühle zusammen gebaut, und wir werden sie auch zusammen wieder öffnen.", "somebody speaks, in German"],
	["PARIS HILTON (CNN): The bridge stays closed for two weeks, they said.", "a person"],
	["Paris, Tex. The town is far away from the other one, and nobody there speaks any French.", "a state of the United States and a stop"],
	["Merkwitz: Wir in der Stadt sagen, dass die Stadt von Merkwitz keine Glocke mehr braucht.", "a speaker, of whom something is"],
	["항구 앞에서 찍은 옛 등대[사진=연합뉴스] 시민들이 모였다.", "the credit of a photo in a line of Korean"],
	["港の写真の一覧はこちら【写真】灯台が再び光る", "a label behind a line of Japanese"],
	["【記者林小明、王小華綜合報導】列車今天", "reporters, and no city behind them"],
	["Partido Popular (EP) - El candidato dijo que no habrá puente", "a phrase in mixed case and its letters"],
	["Puerto24 (AFP) – Le port est fermé", "a name with a digit and letters"],
	["【ロンドン五輪】港の選手が", "games are called after a city, too"],
	["记者林小明发自内心地 说道", "what comes from the heart comes from no city"],
	["He studied at the University of Oslo (AP) - and came home", "a place inside a sentence, an agency behind it"],
	["The talks in Oslo (AFP) - held since Monday - ended", "the same, and dashes of the sentence"],
	["Amapá (AP) — Sem porto", "a state and its letters"],
	["The council met on Monday.", "an ordinary sentence"],
	["In Oslo, the council met.", "a place inside a sentence"],
	["MARK VANE, CNN CORRESPONDENT: Good evening", "a speaker in a transcript"],
	["CALDWELL: Good evening", "a surname in capitals and a colon"],
	["JANE ROE – The author writes", "a given name opens a credit"],
	["BREAKING: The mill burns", "a label"],
	["LIVE — The count as it happens", "a label with a dash"],
	["FILE PHOTO: A mill", "a caption's label"],
	["NATO (the alliance) – founded in 1949", "brackets that explain"],
	["University of Oslo — Department of Mills", "an institution that is named for a place"],
	["Multan: The Canal City", "a headline, no sentence"],
	["Nice: that is what they said about it, and they meant it, too.", "a place that is a word"],
	["Oslo: 12 degrees", "a row of a table"],
	["Osaka TV: What does the ministry say", "an outlet that is named for a place"],
	["Peru – which has many mills", "the sentence goes on in small letters"],
	["ANDHRA (AP) - The state", "the first word of a state whose initials the bracket holds"],
	["DENVER (AFC) - The home side", "an acronym that no table knows: a league"],
	["Andhra Pradesh (AP) - The state", "initials of the words before"],
	["Apple Filing Protocol (AFP) – A way", "initials of the words before"],
	["Inspector general of Mills (IGM) said", "an acronym inside a sentence"],
	["Photo: REUTERS/Ann Lee", "a photo credit"],
	["TENNIS - Lee wins", "the name of a sport"],
	["Real Betis - El club", "a club"],
	["Freitag, 4. Mai 2024 - 14:02 Uhr", "a stamp"],
	["СРОЧНО — Порт закрыт", "a label in Russian"],
	["ON THE RECORD — A minister speaks", "a heading in capitals begins with a small word"],
	["KING HAROLD — The monarch opened a mill", "a title before a name"],
	["COVID-19 - The virus spread", "a name with a number"],
	["OSLO – 12C, light rain", "a row of a weather table"],
	["LAHORE: I never said that, he told the court, and he said it twice that day.", "somebody speaks"],
	["ANN ROWAN, CNN ANCHOR: Good morning. We begin today with the vote.", "somebody speaks, and says for whom"],
	["Oslo: What we know about the mill that burned down in the harbour", "a heading goes on with a question"],
	["Oslo (1942) – The film returns", "a year in brackets"],
	["Acme Corp. (BA) — The maker of mills", "a ticker that is a state's code, too"],
	["(AP Photo/Ann Lee) The mill burned", "a photo credit in brackets"],
	["(사진=연합뉴스) 다리가", "a photo credit in Korean"],
	["Ann Roe (AFP) – Painter of mills", "a given name before an agency"],
	["北京时间5月4日，比赛", "a place inside a Chinese sentence"],
	["【速報】大統領が", "a label in brackets"],
	["Oslo (OSL) – Riga (RIX): the new route opens on Monday", "two airports"],
	["Oslo - Riga: the match ends without a goal and without a winner", "two clubs"],
	["Riga, Jelgava and Ogre have mills, and they have had them for a long time.", "a list of places"],
	["XQP - Millers asked", "three capitals that no table knows are an outlet's"],
	["Perú - Chile, en directo", "two teams and a comma"],
	["The Valley Times (AP)", "a paper and its agency"],
	["Porto – Benfica: onde ver o jogo da noite, que começa às nove horas da noite", "a city that is a club, and its rival"],
	["The Valley News, Pakistan, Saturday, July 04, 2009\nThe council met.", "a paper, its country and its day"],
	["StarDesk - KOMPAS.com\nThe council met on Monday.", "a desk and its site"],
];

describe("no dateline is found", () => {
	test.each(negatives)("%s", (given) => {
		expect(parseDateline(toParagraphs(given, "A second paragraph says that nothing else is known."))).toBeUndefined();
	});
});

test("evidence gives line, columns and house style", () => {
	expect(parseDateline([{ text: "  OSLO (AP) — A mill", line: 7 }])).toEqual({
		dateline: {
			text: "OSLO (AP) —",
			places: [{ printed: "OSLO" }],
			agencies: ["AP"],
			evidence: [{ line: 7, columns: [3, 13], text: "OSLO (AP) —", rule: "place-date-agency" }],
		},
		rest: ["A mill"],
		leftOut: [],
	});
});

test("a byline in a paragraph of its own is taken off with the dateline", () => {
	const found = parseDateline(toParagraphs("By Ann Lee", "OSLO — A mill burned"));
	expect([found?.byline, found?.dateline.text, found?.rest]).toEqual(["Ann Lee", "OSLO —", ["A mill burned"]]);
	const service = parseDateline(
		toParagraphs("Express News Service", "OSLO: A mill burned by the river, and nobody could say why it did so."),
	);
	expect([service?.byline, service?.dateline.text]).toEqual(["Express News Service", "OSLO:"]);
});

test("from the second paragraph on only place and agency together count", () => {
	expect(parseDateline(toParagraphs("A mill burned.", "OSLO — A mill burned"))).toBeUndefined();
	expect(parseDateline(toParagraphs("A mill burned.", "OSLO (AP) — A mill burned"))?.rest).toEqual(["A mill burned.", "A mill burned"]);
});

test("words before a dateline that are no byline are handed on", () => {
	const found = parseDateline([{ text: "Фото: EPA/Ann Lee. Рига. 4 мая. ИНТЕРФАКС - Порт", line: 3 }]);
	expect(found?.leftOut).toEqual([{ line: 3, columns: [1, 18], text: "Фото: EPA/Ann Lee.", rule: "before-dateline" }]);
});

test("a paragraph of a million characters is no burden", () => {
	const hostile = ["(", "A, ", "MOSCOW ", "新华社", "By A. ", "/", "(서울=", "1 "].map((unit) => unit.repeat(1_000_000 / unit.length));
	const cost = processorMs(() => {
		for (const text of hostile) parseDateline([{ text, line: 1 }]);
	});
	expect(cost).toBeLessThan(hostile.length * 50);
});

function toParagraphs(...texts: readonly string[]): readonly { text: string; line: number }[] {
	return texts.map((text, index) => ({ text, line: index + 1 }));
}

function withoutAbsent({ text, ...expected }: Expected): Partial<Expected> {
	return { ...expected, ...(text !== undefined && { text }) };
}
