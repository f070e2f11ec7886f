import { expect, test } from "vitest";
import type { AbsoluteUrl } from "../../src/model/brand.ts";
import { readMoments } from "../../src/normalize/read-moments.ts";
import { parseText } from "../../src/parse/parse-text.ts";

const headline = "Council Closes the Old Bridge for Two Weeks";
const story =
	"The council said on Friday that the bridge would stay closed for two more weeks, because the new stones for its arches have not come.\nBuses will run along another road until the works are done.";

type Row = readonly [capture: string, published: string | undefined, doubted: boolean, why: string];
const day = "Sunday, December 1, 2024";

const rows: readonly Row[] = [
	[`Harbour Times\n${day}\n${headline}\n${story}`, "2024-12-01", true, "the paper, a day, the headline: a page's day or a blog's"],
	[`${day}\n${headline}\n${story}`, "2024-12-01", true, "the same without a paper's name"],
	[`${day}\n\n${headline}\n\n${story}`, "2024-12-01", true, "the page's first line, set off: of a theme or a blog"],
	[
		`${day}\n\n${headline}\n\nThe works began in 2019 and were to end in 2021. ${story}`,
		undefined,
		false,
		"the same, above a text of years before",
	],
	[`Harbour Times\nDecember 1, 2024\n${headline}\n${story}`, "2024-12-01", false, "no weekday: no calendar"],
	[`Harbour Times\n${day} 10:15 GMT\n${headline}\n${story}`, "2024-12-01", false, "a time: no calendar"],
	[`${headline}\n${day}\n${story}`, "2024-12-01", false, "below the headline"],
	[` date 2023-05-04 Menu\n${day}\n${headline}\n${story}`, undefined, false, "seen before that day"],
	[` date 2023-05 Menu\nDecember 1, 2024\n${headline}\n${story}`, undefined, false, "seen before that month"],
	[` date 2024-11-30 Menu\n${day}\n${headline}\n${story}`, "2024-12-01", true, "seen the day before: zones"],
	[`${day}\n${headline}\nOSLO, May 4, 2023 (Wire) - ${story}`, undefined, false, "the dateline is older"],
	[`${day}\n${headline}\nOSLO, May 4 (Wire) - ${story}`, undefined, false, "the dateline is of another season"],
	[`${day}\n${headline}\nOSLO, Nov. 30 (Wire) - ${story}`, "2024-12-01", true, "the dateline is of the day before"],
	[
		`Tuesday, December 31, 2024\n${headline}\nOSLO, Jan. 1 (Wire) - ${story}`,
		"2024-12-31",
		true,
		"the day before, over the turn of a year",
	],
	[`${day}\n${headline}\n${story}\nMay 4, 2023 10:15`, "2023-05-04", false, "the text closes with its own stamp"],
	[`${day}\n${headline}\n${story}\nUpdated: May 4, 2023 10:15`, "2024-12-01", true, "an update alone says no publication"],
	[
		`Sign In\n\nOldport, CA\nSeptember 01, 2020 1:26pm\n\n${headline}\nOSLO, May 4, 2023 (Wire) - ${story}`,
		undefined,
		false,
		"a time, and the dateline is of a later year: a clock that stood still",
	],
	[`${day} 10:15 CET\n${headline}\nOSLO, May 4, 2023 (Wire) - ${story}`, "2024-12-01", false, "a time, and the dateline is older"],
	[`${day} 10:15 CET\n${headline}\nOSLO, Dec. 20 (Wire) - ${story}`, "2024-12-01", false, "a time, and the dateline names no year"],
	[`${day} 10:15 CET\n${headline}\nOSLO, Dec. 5, 2024 (Wire) - ${story}`, "2024-12-01", false, "a release that was held for days"],
	[` date 2023-12-01 Menu\n${day}\n${story}`, undefined, false, "no headline: the page's first line"],
];
test.each(rows)("%j", (capture, published, doubted, why) => {
	const read = readMoments(parseText(`${capture}\n`), {});
	const ids = read.problems.map(({ id }) => id).filter((id) => id === "date-in-masthead" || id === "date-in-future");
	expect([read.moments.published?.value.slice(0, 10), ids], why).toEqual([published, doubted ? ["date-in-masthead"] : []]);
	expect(read.pageDays.length > 0, why).toBe(!capture.includes("2024 10:15 ") && published?.startsWith("2024") !== true);
});

const addresses: readonly (readonly [address: string, published: string, why: string])[] = [
	["https://news.example/2023/05/04/bridge.html", "2023-05-04", "the address names another day, which counts"],
	["https://news.example/2024/11/30/bridge.html", "2024-12-01", "the day before"],
	["https://news.example/2024/12/bridge.html", "2024-12-01", "the same month"],
];
test.each(addresses)("%s", (address, published, why) => {
	const { moments } = readMoments(parseText(`${day}\n${headline}\n${story}\n`), { address: address as AbsoluteUrl });
	expect(moments.published?.value, why).toBe(published);
});

test("the address of another month leaves the day unknown", () => {
	const address = "https://news.example/2023/05/bridge.html" as AbsoluteUrl;
	const { moments, pageDays } = readMoments(parseText(`${day}\n${headline}\n${story}\n`), { address });
	expect(moments.published).toBeUndefined();
	expect(pageDays).toEqual([{ line: 1, columns: [1, 24], text: day, rule: "masthead" }]);
});

const clocks: readonly (readonly [above: string, published: string, isClock: boolean, why: string])[] = [
	["Sunday 01 December 2024 - 9:32:03 pm\n2024 Dec 01 Sun, 09:03:25 pm", "2024-12-01T21:03:25", true, "the page's clock goes on"],
	["December 2, 2024 08:10\nDecember 1, 2024 21:03", "2024-12-01T21:03", true, "past midnight"],
	["December 1, 2024 21:03\nDecember 1, 2024 21:32", "2024-12-01T21:03", false, "the later one below is an update"],
	["2024-12-01T21:32+0000\n2024-12-01T21:03+0000", "2024-12-01T21:32Z", false, "metadata in ISO form"],
	["December 1, 2024 21:32\nPolitics\nDecember 1, 2024 21:03", "2024-12-01T21:32", false, "something stands between"],
];
test.each(clocks)("above a headline: %j", (above, published, isClock, why) => {
	const { moments, pageDays } = readMoments(parseText(`${above}\n\n${headline}\n\n${story}\n`), {});
	expect([moments.published?.value, pageDays.length > 0], why).toEqual([published, isClock]);
});
