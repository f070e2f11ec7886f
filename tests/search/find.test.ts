import { describe, expect, it, test } from "vitest";
import { readChoices } from "../../src/search/find/read-facets.ts";
import { makeSearchSite } from "./search-site.ts";

describe("what a query finds", () => {
	test.each<[text: string, typed: string, isFound: boolean, why: string]>([
		["The harbour clock", "harbour", true, "a word"],
		["The harbour clock", "HARBOUR", true, "in any case"],
		["The harbour clock", "harb", false, "no part of a word"],
		["The harbour clock", "harb*", true, "the beginning of a word, when asked"],
		["The harbour clock", "ha*", false, "two letters are too few for that"],
		["The harbour clock", '"harbour clock"', true, "a phrase"],
		["The harbour clock", '"clock harbour"', false, "in its order"],
		["The harbour old clock", '"harbour clock"', false, "with nothing between"],
		["harbour\nclock", '"harbour clock"', false, "nor across paragraphs"],
		["The harbour clock", "clock harbour", true, "all words, in any order"],
		["The harbour clock", "clock tower", false, "all of them"],
		["The harbour clock", "harbour -tower", true, "a word that must not be there, and is not"],
		["The harbour clock", "harbour -clock", false, "a word that must not be there, and is"],
		["COVID-19 rules", "covid-19", true, "what is written together is looked for together"],
		["19 rules on COVID", "covid-19", false, "and only so"],
		["L’Équipe du café", "equipe cafe", true, "accents may be left out"],
		["a cafe", "café", true, "or typed"],
		["Großer Fluß", "fluss", true, "ß is ss"],
		["İstanbul’da ısı", "istanbul isi", true, "Turkish i, with and without its dot"],
		["Пётр её видел", "петр", true, "ё is е"],
		["мои дома", "мой", false, "й is no и"],
		["Новости порта", "порта", true, "a Russian form as it stands"],
		["Новости порта", "порт", false, "no other form"],
		["Новости порта", "порт*", true, "but its beginning"],
		["افتتح المِيناء الجديد", "الميناء", true, "Arabic without its vowel signs"],
		["افتتح الميناء", "المِيناء", true, "or with them in the query alone"],
		["افتتح الميناء", "ميناء", true, "without the article"],
		["افتتح ميناء", "الميناء", true, "with it in the query alone"],
		["وبالميناء سفينة", "ميناء", false, "and, by: only the joined forms of the table"],
		["أخبار المدينة", "اخبار المدينه", true, "alef and teh marbuta as they are typed"],
		["می\u200cخواهد کتاب", "كتاب", true, "Persian kaf is the Arabic one"],
		["昨日、東京港の時計が止まった。", "東京港", true, "a word inside a Japanese text"],
		["昨日、東京港の時計が止まった。", "京港の時", true, "whatever a dictionary takes for a word"],
		["昨日、東京港の時計が止まった。", "時", true, "a single letter"],
		["昨日、東京港の時計が止まった。", "た", true, "the last letter of a run"],
		["昨日、東京港の時計が止まった。", "港京", false, "not in another order"],
		["東京。港の時計", "東京港", false, "nor across punctuation"],
		["ｶﾞｲﾄﾞと３台", "ガイド", true, "half-width letters"],
		["港口时钟停了", "时钟", true, "Chinese"],
		["항구의 시계가 멈췄다", "시계", true, "Korean, before a particle"],
		["ท่าเรือกรุงเทพ", "กรุงเทพ", true, "Thai"],
		["iPhone15発売", "発売", true, "after letters of another script"],
		["iPhone15発売", "iphone15", true, "and these"],
		["co\u00adoperate", "cooperate", true, "a soft hyphen is none"],
		["𠮷野家の港", "𠮷野", true, "letters beyond the first plane"],
	])("%j, asked for %j: %j, %s", async (text, typed, isFound, why) => {
		const site = makeSearchSite();
		site.put("a", { day: "2024-05-31", text });
		site.put("b", { day: "2024-05-30", text: "something else" });
		await site.update();
		expect(await site.find(typed), why).toEqual(isFound ? ["a"] : []);
	});

	it("lists the newest first, the latest additions among the others, the undated last", async () => {
		const site = makeSearchSite({ weight: 1_500 });
		const days = ["2019-03-02", "2020-07-01", "2021-01", "2022-05", "2022-05-04", ""];
		for (const [index, day] of days.entries()) site.put(String(index + 1), { day, text: "clock" });
		await site.update();
		for (const [name, day] of [
			["a", "2020-07-02"],
			["b", "2023-01-01"],
			["c", ""],
			["d", "2018-01-01"],
		] as const)
			site.put(name, { day, text: "clock" });
		await site.update();
		const { names, steps } = await site.search("clock");
		expect(names).toEqual(["b", "5", "4", "3", "a", "2", "1", "d", "c", "6"]);
		expect(steps.map(({ searchedTo }) => searchedTo)).toEqual(["2022-05", "2021-01", "2020-07-01", "2019-03-02", ""]);
		expect(steps.at(-1)).toMatchObject({ searched: 10, articles: 10 });
	});

	it("asks only for the segments of a range of days", async () => {
		const site = makeSearchSite({ weight: 1_500 });
		for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) site.put(String(year), { day: `${year}-06-15`, text: "clock" });
		await site.update();
		const { names, fetched } = await site.search("clock", { range: { from: "2019-01-01", to: "2020-06-15" } });
		expect(names).toEqual(["2020", "2019"]);
		expect(fetched.filter((path) => /202[1-3]/.test(path))).toEqual([]);
		expect(await site.find("clock", { range: { to: "2019" } })).toEqual(["2018", "2019"]);
	});

	it("finds among those alone that have what is asked for, in segments where any has it", async () => {
		const site = makeSearchSite({ weight: 1_500 });
		const put = (name: string, day: string, facets: readonly string[]) => site.put(name, { day, text: "clock", facets });
		put("1", "2019-03-01", ["source courier", "label opinion", "place oslo", "place bergen"]);
		put("2", "2019-03-02", ["source courier", "place bergen"]);
		put("3", "2021-03-02", ["source ledger", "place oslo"]);
		put("4", "2022-03-02", ["source ledger", "place oslo"]);
		put("5", "2023-03-02", ["source ledger", "place turku"]);
		await site.update();
		expect(await site.find("clock", { filters: { source: "courier" } })).toEqual(["1", "2"]);
		expect(await site.find("clock", { filters: { place: "oslo" } })).toEqual(["1", "3", "4"]);
		expect(await site.find("clock", { filters: { place: "oslo", source: "courier" } })).toEqual(["1"]);
		expect(await site.find("clock", { filters: { label: "nowhere" } })).toEqual([]);
		expect(await site.find("", { filters: { place: "bergen" } })).toEqual(["1", "2"]);
		expect(await site.find("-clock", { filters: { place: "bergen" } })).toEqual([]);
		const { fetched } = await site.search("clock", { filters: { place: "turku" } });
		expect(fetched.filter((path) => path.includes("words-")).length).toBe(1);
	});

	it("offers what the articles have, without those that changed since", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "2023-03-01", text: "clock", facets: ["source courier", "label opinion"] });
		site.put("2", { day: "2023-03-02", text: "clock", facets: ["source courier"] });
		await site.update();
		site.put("1", { day: "2023-03-01", text: "clock", facets: ["source ledger"] });
		await site.update();
		const { manifest, fetchFile } = await site.search("clock");
		expect(await readChoices(manifest, fetchFile)).toEqual({
			source: [
				{ kind: "source", value: "ledger", name: "LEDGER", count: 1 },
				{ kind: "source", value: "courier", name: "COURIER", count: 1 },
			],
			place: [],
			year: [],
			language: [],
			label: [],
		});
		expect(await site.find("clock", { filters: { source: "courier" } })).toEqual(["2"]);
	});

	it("puts first what has the words in its headline, then most often, then the newest", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "2020-01-01", text: "The harbour clock\nIt stopped" });
		site.put("2", { day: "2021-01-01", text: "A harbour\nclock" });
		site.put("3", { day: "2022-01-01", text: "News of today\nharbour clock clock clock clock" });
		site.put("4", { day: "2023-01-01", text: "News of today\nharbour clock" });
		site.put("5", { day: "2024-01-01", text: "News of today\nharbour clock" });
		await site.update();
		const { names, ranked } = await site.search("clock harbour");
		expect(names).toEqual(["5", "4", "3", "2", "1"]);
		expect(await ranked()).toEqual(["1", "2", "3", "5", "4"]);
	});

	it("stops asking for files when its reader stops", async () => {
		const site = makeSearchSite({ weight: 4_000 });
		for (let year = 2000; year < 2020; year++) site.put(String(year), { day: `${year}-06-15`, text: "clock tower" });
		await site.update();
		const { fetched } = await site.search("clock nowhere");
		expect(fetched.filter((path) => path.includes("days"))).toEqual([]);
	});
});
