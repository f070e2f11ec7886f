import { describe, expect, test } from "vitest";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";
import { processorMs } from "../hostile/processor-time.ts";
import { toParagraphs } from "./describe-datelines.ts";

const negatives: readonly (readonly [given: string, why: string])[] = [
	["AUSTIN: Good to see you again", "somebody who greets"],
	["Portable Network Graphics (PNG) - A format for pictures.", "letters of the words before them, which are a country's, too"],
	["Madison (AP Biology) — The pupils of the town", "a course of a school"],
	["COVID-19 (WHO) – The virus", "a name with a number"],
	["Ann Lee (NWX) Apr 19, 2022\nA mill burned down in the town.", "a name that no table has as a place"],
	["Oslo (Northwire) Apr 19\nA mill burned down in the town.", "a day without its year, alone on its line"],
	["Nguyễn Thị LanMột cây cầu mới đã mở", "a name in Vietnamese that lost its blank"],
	["OsloMet har åpnet en ny bro ved elva", "a name with a city in it, in another language"],
	["ANN LEE (Correspondent): We found a boat", "somebody who speaks"],
	["Smith (Labour), March 14, 1950 – the former mayor", "a name, a party and a day, and no agency"],
	["Ann Lee (Ashanti), a weaver, May 3, said so", "a name and where she lives, in a sentence"],
	["Oslo, 9 mills (Northwire) - The council", "a number of things before brackets that are no known agency’s"],
	["ANTARA/HO-Ann Lund (ANTARA) - Jembatan dibuka pada hari Senin.", "who took a picture, and for whom"],
	["HOUSTON, Mary E. — Age 83, died on Monday, and will be missed by her sisters.", "a list of the dead: a surname and a given name"],
	["BOSTON (41-41) AT CHICAGO (39-43): The two sides meet on Monday.", "how often two teams have won"],
	["Шахтар (Донецк) — Динамо (Киев) 2:1. Два гола забил капитан.", "two teams, their towns and the score"],
	["서울시: 낡은 다리를 폐쇄하기로 했다고 시장이 월요일 오전 기자회견에서 밝혔다.", "what a council says, in Korean"],
	["SHERIFF — The man was seen at the bridge on Monday.", "an office"],
	["FIRST ON CNN — Two bridges of the town were sold.", "a small word goes on to the network"],
	["Miami – Lund 2:1 (1:0). The home side lost the ball.", "what both sides scored"],
	["Lund – Oslo High Speed Rail: The line will be closed for a year.", "a line between two cities, and a colon"],
	["OSLO: Sunny, 18C. Winds from the east at ten miles an hour in the afternoon.", "a row of the weather's, which goes on with a number"],
	[
		"DALLAS: That’s right. The bridge was closed when I came, and it was closed when I left.",
		"a surname that is a city's, and somebody speaks",
	],
	["Oslo: 21 degrees and rain from the west in the morning, with wind in the afternoon.", "how warm it is"],
	["Oslo (alt) – Die Brücke ist seit Montag wieder offen, sagte der Bürgermeister.", "a small word in brackets"],
	["2024年5月3日金曜日、橋の開通式に出る市長が、港で手を振った。(AP)", "a caption in Japanese that opens with its day"],
	["開通式に出る市長が、港で手を振った。(AP)", "the same without a day"],
	["PRESIDENTE.- El puente está abierto desde hoy, como lo prometí hace un año a los vecinos.", "who speaks in a Spanish transcript"],
	["(NBA) - BOSTON - The home side lost the ball.", "what a story is about in brackets, and no paper, before a city"],
	["Nigeria: Govt Sends Millers Back to Lagos After Long Talks With Bakers", "the headline of a list by country"],
	["Ann Lee/AP\n", "a picture's credit"],
	["旧桥今天重新开放，据新华社北京5月3日电，市长出席", "an agency cited in the middle of a sentence"],
	["PHOENIX SUNS (AP) — The home side lost the ball.", "a city and a word too many: a team"],
	["Eintracht Frankfurt (dpa) - Der Verein sucht einen Trainer.", "a club's word and its city"],
	["Dynamo Kyiv (Reuters) - The side wants a coach.", "the same of another country"],
	["Flughafen Frankfurt (dpa) - Der Betreiber sucht einen Chef.", "an airport and its city"],
	["BERGEN May 4, 2024 Lighthouse Festival Opening Night", "the same in capitals with its year"],
	["TWO YEARS LATER — Miller Ada Quill meets the baker", "a caption opens with when it was"],
	["Mogadishu (SD) – AN mill burned down", "letters that are a state of another country only"],
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
	["AP-MO--MillBurns 02-22 0146 The mill burned on Monday, the council said.", "how a wire names its line for a state"],
	["Oslo-2026 is the name of a fair, and nobody knows yet who will open it.", "a hyphen between a city and a year"],
	["Oslo - Harbour 25: UP 0.2 percent at 38,900.50 points (close of the market in the town)", "a row of a market's table"],
	["Oslo: Sunny; high 88; low 75. Winds from the east at ten miles an hour in the afternoon.", "a row of the weather's"],
	["Oslo: Mostly cloudy, highs in the sixties. Winds from the east at ten miles an hour today.", "the same with a comma"],
	["The council met on Monday.", "an ordinary sentence"],
	["The Speaker of the council, Rt. Hon. Ann Lee, opened the mill on Monday.", "letters of an agency that a title of honour has"],
	["In Oslo, the council met.", "a place inside a sentence"],
	["MARK VANE, CNN CORRESPONDENT: Good evening", "a speaker in a transcript"],
	["CALDWELL: Good evening", "a surname in capitals and a colon"],
	["JANE ROE – The author writes", "a given name opens a credit"],
	["BREAKING: The mill burns", "a label"],
	["SN/APA/ANN LEE Der Bürgermeister auf der Brücke", "a picture's credit with strokes"],
	["LIVE — The count as it happens", "a label with a dash"],
	["CORRECTED-(OFFICIAL)-The mill burns", "what a wire says of its own story"],
	["ДОСЬЕ — Мельница горит", "a rubric in Russian"],
	["FILE PHOTO: A mill", "a caption's label"],
	["NATO (the alliance) – founded in 1949", "brackets that explain"],
	["FBI (AP) — The bureau said on Friday that it had sent agents.", "a body and its agency"],
	["JUNE (AFP) - The month was the hottest in the town.", "a month"],
	["Q (Reuters): Could you tell us when the mill opens?", "an asker"],
	["HARRIS (D-Calif.) — The bill was sent back.", "a member of Congress, party and state"],
	["University of Oslo — Department of Mills", "an institution that is named for a place"],
	["CHURCH COUNCIL — The mill", "an institution in capitals"],
	["Приморский край — место, где", "a sentence about a part of Russia"],
	["By Ann Lee in Oslo | harbour.com.no | Updated: 2024-05-03 17:19", "where a reporter was, in a row with a site and a stamp"],
	["Multan: The Canal City", "a headline, no sentence"],
	["Nice: that is what they said about it, and they meant it, too.", "a place that is a word"],
	["Oslo: 12 degrees", "a row of a table"],
	["Osaka TV: What does the ministry say", "an outlet that is named for a place"],
	["Peru – which has many mills", "the sentence goes on in small letters"],
	["Moscow, Russian capital and home of eleven million people, has opened a bridge over its old river.", "the city is told of"],
	["May 3, 2024 (AM) - The bridge", "a half of the day in brackets"],
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
	["Your Valley - The council of the town opened the bridge.", "a heading, and no area"],
	["Lund (Ohio): I never said that the bridge is closed.", "somebody speaks, and where from"],
	["Solo, Gibran: Saya akan membuka jembatan baru di atas sungai pada hari Senin.", "a speaker behind a city of Indonesia"],
	["Ada Quill New Delhi, May 3 (IANS) The council met", "who wrote it runs into the city: no place"],
	["TALKS ON THE FERRY START Oslo, Norway – A council met on Monday", "a headline in capitals before a city, and no agency"],
	["RSS COMMENTARY -By Ann Quill Oslo, May 3: The council met on Monday", "a byline behind an agency's rubric"],
	["Oslo · Sport · Weather in the harbour and on the river, and all other news of the town.", "a row of rubrics with dots"],
	["NORWAY » SWEDEN » The harbour and the river, and all other news of the town since Monday.", "a row of rubrics in capitals with arrows"],
	["हार्बर संवाद, लुधियाना। Punjab News: मेयर ने सोमवार को नया पुल खोला।", "a paper before the place, and its rubric behind a danda"],
	["Псков. 5 марта. Иван Петров. Мэр города в понедельник открыл новый мост.", "a person between stops, behind the day"],
	["StarDesk - KOMPAS.com\nThe council met on Monday.", "a desk and its site"],
	["GameTimes, May 12. Doors open at seven in the hall.", "an event and its day"],
	['Aden: "I never saw a bridge like it."', "a speaker who is called like a town"],
	["Hama. The word means beach in Japanese, and the village lies on one.", "a word that is a town, too"],
	["Monday, May 3, Norway. The council met in the hall.", "a weekday and a country head a part of a digest"],
	["The mayor said on Monday that the riverOSLO — The mill burned down in the town on Monday.", "capitals glued to a word of a sentence"],
	["He spoke to LiveBERLIN: The show goes on in the town on Monday, the council said in a statement.", "a name with capitals at its end"],
	["(BOOK REVIEW) – The writer tells of a mill that burned down in the town on Monday.", "a label in brackets"],
	["**OSLO, Norway (AP)** — The mill burned down in the town on Monday.", "bold letters as Markdown marks them"],
	[
		"DALLAS, April 3 Annual Texas Ferry Show with music and food on the river all day long for the town and its guests at the old hall",
		"a row of a calendar",
	],
	["4. Paris. 17 people were killed in the attack on the town, the council said.", "an item of a list"],
	["警方通报10月28日讯（记者李明）老桥重新开放。", "who told it, and no paper"],
	["老橋今天關閉。（中央社記者李明台北10日電）官員說橋。", "a dispatch that stands behind a sentence"],
	["Oslo/ Ann Lee — A mill burned down in the town on Monday, the council said.", "a person behind the stroke"],
	["By Reuters, Charlotte - The princess was born on Monday, the palace said in a statement.", "a person behind an agency"],
	["LIBERIA: UN MISSION BUILDS SAFE HOUSE FOR VICTIMS OF VIOLENCE IN THE CAPITAL", "a headline in capitals"],
	["Dopo il vertice di Roma, 19 feb. (askanews) - Il ponte è stato aperto lunedì in città.", "a place that belongs to the words in front"],
	["(Oslo-AP) The mill burned down in the town on Monday, the council said.", "letters behind a place, and no dash"],
	["NOTICE, ORANGE COUNTY — A mill burned down in the town on Monday, the council said.", "a label and a county"],
	["#RiverNewsReport – Sept.17: A mill burned down in the town on Monday, the council said.", "three words without blanks"],
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
