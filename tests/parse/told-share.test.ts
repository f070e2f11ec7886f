import { expect, test } from "vitest";
import { toldShare } from "../../src/parse/text/header/headline/told-share.ts";

const rows: readonly (readonly [headline: string, text: string, share: number | undefined, why: string])[] = [
	[
		"Council votes to close harbour bridge",
		"The council voted on Monday to close the bridge over the harbour.",
		1,
		"beginnings of words, whatever their endings",
	],
	["Great offers on winter shoes", "The council voted on Monday to close the bridge.", 0, "another subject"],
	[
		"Мэр открыл новый мост через реку",
		"Новый мост открыла в понедельник мэрия города.",
		2 / 3,
		"words of five letters and more: “открыл”, “новый”, “через”",
	],
	[
		"市長が新しい橋を開通",
		"新しい橋が月曜日に開通し、市長が話した。",
		2 / 5,
		"pairs of signs: 市長 and 開通 of 市長, 長新, 新橋, 橋開, 開通",
	],
	["옛 항구 다리 다시 열려", "항구의 옛 다리가 다시 열렸다.", 3 / 4, "the first two syllables of a word; the verb’s differ"],
	["Fire out", "The fire is out.", undefined, "too few words to tell"],
];
test.each(rows)("%s", (headline, text, share, why) => expect(toldShare(headline, text.toLowerCase()), why).toEqual(share));
