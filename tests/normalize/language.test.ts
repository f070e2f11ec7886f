import { describe, expect, it } from "vitest";
import { directionOf, resolveLanguage } from "../../src/normalize/language.ts";

type Basis = "stated" | "script" | "detected" | "source";
interface Clues {
	readonly stated?: string;
	readonly source?: string;
}

describe("resolveLanguage", () => {
	const rows: readonly [text: string, clues: Clues, code: string | undefined, basis: Basis | undefined, why: string][] = [
		["The ships wait.", { stated: "en_us" }, "en-US", "stated", "what is stated comes first, in canonical form"],
		["The ships are in the harbour and wait for the pilot.", { stated: "English" }, "en", "detected", "the name of a language is no tag"],
		["港で船が待っています。", { source: "en" }, "ja", "script", "kana are Japanese alone"],
		["港口冰冻，船只等待。", { source: "en" }, "zh", "script", "Han without kana"],
		["港口的船等待，名为の号。港口的船等待。港口的船等待。", {}, "zh", "script", "one kana in a Chinese text decides nothing"],
		["배가 항구에서 기다린다.", {}, "ko", "script", "Hangul"],
		["เรือรออยู่ที่ท่าเรือ", {}, "th", "script", "Thai"],
		["הספינות מחכות בנמל", {}, "he", "script", "Hebrew"],
		["ספינות", { source: "yi" }, "yi", "source", "Hebrew script of a Yiddish paper"],
		["Τα πλοία περιμένουν στο λιμάνι", {}, "el", "script", "Greek"],
		["जहाज बंदरगाह में रुके हैं", {}, "hi", "script", "Devanagari is mostly Hindi"],
		["जहाज बंदरात थांबले आहेत", { source: "mr" }, "mr", "source", "unless the source says other"],
		["Корабли ждут в порту, лёд не даёт им выйти, это надолго.", {}, "ru", "script", "ы, э and ё are Russian"],
		["Кораблі чекають у порту, їм не дає вийти крига. Її багато.", {}, "uk", "script", "ї is Ukrainian"],
		["Караблі чакаюць у порце, ўсе яны стаяць, ўжо тыдзень.", {}, "be", "script", "ў is Belarusian"],
		["Бродовима је тешко, љети ће бити боље, каже њихов капетан ђака.", {}, "sr", "script", "њ and ђ are Serbian"],
		["Корабите чакат в пристанището, ледът е твърд, въпреки това.", {}, "bg", "script", "ъ without ы is Bulgarian"],
		[
			"Корабли ждут в порту. Капитан Їжак сказал, что выхода нет, и это надолго.",
			{},
			"ru",
			"script",
			"one letter of a name decides nothing",
		],
		["Порт закрит.", { source: "uk" }, "uk", "source", "the source decides where its script fits"],
		["Корабли ждут в порту, выхода нет, это надолго.", { source: "en" }, "ru", "script", "and not where it does not"],
		["Порт.", {}, undefined, undefined, "too little"],
		["السفن تنتظر في الميناء بسبب الجليد الكثيف", {}, "ar", "script", "ة and ي are Arabic"],
		["کشتی‌ها در بندر منتظر هستند، گفت ناخدا که یخ ضخیم است", {}, "fa", "script", "گ and ک are Persian"],
		["جہاز بندرگاہ میں ٹھہرے ہوئے ہیں، برف بہت ہے", {}, "ur", "script", "ٹ, ے and ہ are Urdu"],
		[
			"Los barcos esperan en el puerto al práctico, por el hielo que es muy grueso.",
			{ source: "en" },
			"es",
			"detected",
			"an agency of many languages",
		],
		[
			"Kapal itu menunggu di pelabuhan dan tidak bisa pergi karena es, bahwa ini akan lama.",
			{ source: "ms" },
			"ms",
			"source",
			"languages so alike: the source knows",
		],
		["The ships are in the harbour and wait for the pilot.", { source: "en-GB" }, "en-GB", "source", "the source says which English"],
		[
			"Кораблі чекають у порту, їм не дає вийти крига. Її багато.",
			{ source: "ru" },
			"uk",
			"script",
			"a Ukrainian page of a Russian source",
		],
		["Short words decide nothing", { source: "en" }, "en", "source", "a source in Latin script"],
		["The ships are in the harbour and wait for the pilot.", { source: "ru" }, "en", "detected", "a source in another script does not fit"],
		["Die Schiffe liegen im Hafen und warten auf den Lotsen, das Eis ist dick.", {}, "de", "detected", "short words"],
		["Les bateaux sont dans le port et attendent le pilote, la glace est épaisse.", {}, "fr", "detected", "short words"],
		["Los barcos esperan en el puerto al práctico, por el hielo que es muy grueso.", {}, "es", "detected", "short words"],
		["Os navios esperam no porto pelo piloto, o gelo não deixa sair uma parte da frota.", {}, "pt", "detected", "short words"],
		["Le navi sono nel porto e aspettano il pilota, il ghiaccio non è sottile.", {}, "it", "detected", "short words"],
		["De schepen liggen in de haven en wachten op het ijs, dat niet dun is.", {}, "nl", "detected", "short words"],
		["Statki są w porcie i czekają na pilota, lód nie jest cienki, jak się okazało.", {}, "pl", "detected", "short words"],
		["Gemiler limanda ve buz için bekliyor, bu daha çok sürecek dedi kaptan.", {}, "tr", "detected", "short words"],
		["Kapal itu menunggu di pelabuhan dan tidak bisa pergi karena es, bahwa ini akan lama.", {}, "id", "detected", "short words"],
		["Các tàu đang chờ ở cảng và không được đi, vì băng của biển này.", {}, "vi", "detected", "short words"],
		["Laivat ovat satamassa ja odottavat, mutta jää ei ole ohut, se on paksu.", {}, "fi", "detected", "short words"],
		["Skibene ligger ved kajen, og føreren må vente på gode nyheder, siger havnefogeden.", {}, undefined, undefined, "Danish or Norwegian"],
		["A városi közgyűlés hétfő este döntött a híd felújításáról.", {}, "hu", "detected", "ő and ű are Hungarian"],
		["The composers Dvořák, Šín and Ježek are played in the hall.", {}, "en", "detected", "letters of names do not decide"],
		["Капитан Сергій Їжак сказал, что это надолго, выхода нет, и мы ещё подождём.", {}, "ru", "script", "a Russian text names a Ukrainian"],
		["Harbour ice closed", {}, undefined, undefined, "no short words"],
		["12 345 — …", {}, undefined, undefined, "no letters"],
		["", {}, undefined, undefined, "no text"],
	];
	it.each(rows)("%s %j → %s, %s (%s)", (text, clues, code, basis) => {
		expect(resolveLanguage({ ...clues, text })).toEqual(code === undefined ? undefined : { code, basis });
	});

	it("brings a code of two letters into its canonical form, whichever it is", () => {
		const letters = [..."abcdefghijklmnopqrstuvwxyz"];
		const codes = letters.flatMap((first) => letters.map((second) => first + second));
		const stated = codes.map((code) => resolveLanguage({ stated: code, text: "" })?.code);
		expect(stated).toEqual(codes.map((code) => Intl.getCanonicalLocales(code)[0]));
	});
});

describe("directionOf", () => {
	const rows: readonly [code: string | undefined, text: string, expected: "ltr" | "rtl", why: string][] = [
		["en", "Ships", "ltr", "Latin"],
		["ar", "السفن", "rtl", "Arabic"],
		["he", "", "rtl", "no text: the language decides"],
		[undefined, "הספינות", "rtl", "no language: the letters decide"],
		["ar", "USS Something Long السفن", "rtl", "it opens with a name in Latin letters"],
		["az-Latn", "", "ltr", "a script subtag decides"],
		["en", "السفن تنتظر في الميناء", "rtl", "the letters are plainly of the other kind"],
		[undefined, "", "ltr", "nothing known"],
	];
	it.each(rows)("%s %s → %s (%s)", (code, text, expected) => {
		expect(directionOf(code, text)).toBe(expected);
	});
});
