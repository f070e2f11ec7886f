import { describe, expect, test } from "vitest";
import { toKnownNames } from "../../src/parse/datelines/known-names.ts";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";
import { parseMarkdown } from "../../src/parse/parse-markdown.ts";
import { parseText } from "../../src/parse/parse-text.ts";

const known = toKnownNames(["Brennik", "Marsh Post", "möp", "الفنار", "雨城社", "青山", "雨城", "물결통신", "AP", "SPA"]);

/** Datelines that only the registry's names explain: place, agencies, date, byline. */
const rows: readonly (readonly [given: string, expected: readonly unknown[], why: string])[] = [
	["Husum (möp) - Die Brücke ist offen.", ["Husum", "möp"], "small letters in brackets"],
	["Lundvik (Brennik) – The mill burned.", ["Lundvik", "Brennik"], "a place no table knows"],
	["LUNDVIK, May 4 /Brennik/ -- The mill burned.", ["LUNDVIK", "Brennik", "05-04"], "between slashes"],
	["LUNDVIK, May 4. /marsh  post/. The mill burned.", ["LUNDVIK", "marsh  post", "05-04"], "case and blanks do not count"],
	["OSLO, Brennik – The mill burned.", ["OSLO", "Brennik"], "without brackets"],
	["OSLO (Brennik/AFP) – The mill burned.", ["OSLO", "Brennik/AFP"], "beside one of the table"],
	["By Ann Lee BUSAN (Brennik) -- The mill burned.", ["BUSAN", "Brennik", undefined, "Ann Lee"], "behind a byline"],
	["الإسكندرية (الفنار) – عثر بائع على مصباح قديم.", ["الإسكندرية", "الفنار"], "Arabic brackets"],
	["【神戸青山】灯台で夜勤の募集があった。", ["神戸", "青山"], "Japanese, no mark between place and name"],
	["【神戸青山＝山田花子】灯台で夜勤の募集があった。", ["神戸", "青山", undefined, "山田花子"], "Japanese, and a reporter"],
	["[東京 26日 青山] - 灯台で夜勤の募集があった。", ["東京", "青山", "---26"], "Japanese, spaced"],
	["雨城社厦门2月20日电（记者 李明）渡口的猫有了船票。", ["厦门", "雨城社", "02-20", "李明"], "Chinese"],
	["（雨城社记者李明厦门2月20日电）渡口的猫有了船票。", ["厦门", "雨城社", "02-20", "李明"], "Chinese, all in brackets"],
	["青山社厦门2月20日电 渡口的猫有了船票。", ["厦门", "青山社", "02-20"], "Chinese: the registry leaves `社` out"],
	["〔雨城社記者李明／台北報導〕渡口的貓有了船票。", ["台北", "雨城社", undefined, "李明"], "Chinese, the reporter first"],
	["[물결통신 김민수 기자] 다리가 열렸다.", ["", "물결통신", undefined, "김민수"], "Korean credit"],
];

test("a town behind a city of Indonesia is no paper", () => {
	const text = "Bandung, Cimahi - Warga membuka jembatan baru di atas sungai pada hari Senin.";
	const agenciesOf = (isTown: (name: string) => boolean) =>
		parseDateline([{ text, line: 1 }], { known: toKnownNames([], isTown) })?.dateline.agencies ?? [];
	expect([agenciesOf(() => false), agenciesOf((name) => name === "Cimahi")]).toEqual([["Cimahi"], []]);
});

describe("a name that the registry alone knows works like one of the table", () => {
	test.each(rows)("%s", (given, [place, agency, date, byline]) => {
		const found = parseDateline([{ text: given, line: 1 }], { known });
		expect([
			found?.dateline.places.map(({ printed }) => printed).join("/"),
			found?.dateline.agencies.join("/"),
			found?.dateline.date,
			found?.byline,
		]).toEqual([place, agency, date, byline]);
	});
});

const weak: readonly (readonly [given: string, why: string])[] = [
	["AP - and so the list of tags goes on", "a bare key of the table opens no story before small letters"],
	["Brennik - A mill burned in the old town on Monday.", "a registered name may not open a text without brackets or a place"],
	["SPA – A day in the old baths of the town, with music.", "nor may one that is a word"],
	["Nordmark (Grelling) said that the mill burned.", "a name of neither"],
];

describe("a registered name proves nothing alone", () => {
	test.each(weak)("%s", (given) => {
		expect(parseDateline([{ text: given, line: 1 }], { known })).toBeUndefined();
	});

	test("a line that is only such a name is read as without the registry", () => {
		const page = "Old mill burns down in the town\nSPA\nA mill burned down in the old town on Monday.\nNobody was hurt, the mayor said.";
		expect(parseText(page, { known })).toEqual(parseText(page));
	});
});

const townsInCapitals = ["GREAT MILLS", "COLLEGE MILLS"];
const towns = toKnownNames([], (name) =>
	["Nordvik", "NORDVIK", "Panorama", "Save", "Opera", "Nordvik Rovers", ...townsInCapitals].includes(name),
);

const provenByTown: readonly (readonly [given: string, why: string])[] = [
	["Nordvik: The council of the town opened a new bridge on Friday and invited everybody.", "before a colon"],
	[
		"Nordvik. Ein Schuppen ist am Freitag in der Nacht abgebrannt, und niemand weiß bis heute, warum das so kam und wer es war.",
		"before a stop",
	],
	["Nordvik – Am Freitag ist ein Schuppen abgebrannt, wie die Stadt am Abend mitteilte.", "before a dash"],
	["Nordvik, May 4\nThe road to the harbour was closed for four hours on Friday.", "with the day, alone on its line"],
	["(Nordvik) -- The council of the town opened a new bridge on Friday and invited everybody.", "in brackets, before a dash"],
	["(Nordvik) The council of the town opened a new bridge on Friday and invited everybody.", "in brackets, with no mark behind"],
	["NORDVIK. Am Freitag brannte ein Schuppen ab, wie die Stadt am Abend mitteilte.", "in capitals, before a stop"],
];

describe("a town of the gazetteer proves what no table of cities does", () => {
	test.each(provenByTown)("%s", (given) => {
		const paragraphs = given.split("\n").map((text, line) => ({ text, line: line + 1 }));
		expect(parseDateline(paragraphs, { known: towns })?.dateline.places.map(({ printed }) => printed.toLowerCase())).toEqual(["nordvik"]);
		expect(parseDateline(paragraphs)).toBeUndefined();
	});
});

const provenInCapitals: readonly (readonly [given: string, why: string])[] = [
	["(GREAT MILLS) Searchers of the town found the boat on Friday, and nobody was hurt.", "two words in brackets, no mark behind"],
	["COLLEGE MILLS — The council of the town opened a new bridge on Friday.", "a town that is called like an institution"],
];

test.each(provenInCapitals)("a town of the gazetteer in capitals: %s", (given, why) => {
	const text = given.replace(/^\(|\)/g, "");
	const place = parseDateline([{ text: given, line: 1 }], { known: towns })?.dateline.places[0]?.printed;
	expect(text.startsWith(place ?? "-"), why).toBe(true);
	expect(parseDateline([{ text: given, line: 1 }]), why).toBeUndefined();
});

const townsThatProveNothing: readonly (readonly [given: string, why: string])[] = [
	["Panorama: The council of the town opened a new bridge on Friday and invited everybody.", "a label that is a town, too"],
	["Opera: The company of the town plays in the old mill this summer, and everybody may come.", "a rubric that is a town, too"],
	["(Opera) -- The company of the town plays in the old mill this summer, and everybody may come.", "the same in brackets"],
	["(Panorama) The council of the town opened a new bridge on Friday and invited everybody.", "a label in brackets, with no mark behind"],
	["Save: The council of the town opened a new bridge on Friday and invited everybody.", "a word that is a town, too"],
	["Nordvik: The Canal City", "a headline"],
	["Nordvik: “The mill will open again on Friday, and everybody who helped may come to see it.”", "a quotation: a surname"],
	["Nordvik: What did the council say of the bridge? It was in the papers of the day, and nobody knew.", "a question: a surname"],
	["Nordvik - Paris: the trains of the day", "a route"],
];

describe("a town of the gazetteer is not enough", () => {
	test.each(townsThatProveNothing)("%s", (given) => {
		expect(parseDateline([{ text: given, line: 1 }], { known: towns })).toBeUndefined();
	});
});

test("text and Markdown take the same names", () => {
	const story = "Lundvik (möp) - Die Brücke ist offen, teilte die Stadt am Montag mit.";
	expect(parseText(`Brücke in Lundvik ist wieder offen\n${story}`, { known }).dateline?.agencies).toEqual(["möp"]);
	expect(parseMarkdown(`# Brücke\n\n${story}`, { known }).dateline?.agencies).toEqual(["möp"]);
	expect(parseMarkdown(`# Brücke\n\n${story}`).dateline).toBeUndefined();
});

test("a town alone behind the day of the crawl is where the story is from", () => {
	const text =
		" date 2024-10-06 GREAT MILLS\n\nCrews will begin to clear sand from the seawall today as the town waits for the storm.\n\nNobody was hurt so far.\n";
	expect(parseText(text, { known: towns }).dateline?.text).toBe("GREAT MILLS");
	expect(parseText(text).dateline).toBeUndefined();
});

test("a town that most papers of its country print in capitals opens a signed story in small letters", () => {
	const story = "The ferry to the island will keep its winter hours until May, its manager said Saturday.";
	const page = (text: string) => `Ferry keeps winter hours\n\nMarch 21, 2024 7:12PM\n\n${text}\n`;
	const known = toKnownNames([], (name) => name === "NEW MILLS");
	expect(parseText(page(`New Mills — ${story}`), { known }).dateline?.text).toBe("New Mills —");
	expect(parseText(page(`Old Mills — ${story}`), { known }).dateline).toBeUndefined();
	expect(parseText(page(`New Mills — ${story}\n\nOld Mills — ${story}`), { known }).dateline).toBeUndefined();
});
