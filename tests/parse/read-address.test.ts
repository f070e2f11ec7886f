import { expect, it } from "vitest";
import { isAddress } from "../../src/parse/text/line-kinds/read-address.ts";

// An article's identity is its address: what is one must never change.
it.each<[line: string, isOne: boolean, why: string]>([
	["https://news.example/bridge", true, "in small letters"],
	["HTTP://NEWS.EXAMPLE/BRIDGE", true, "in capitals"],
	["Https://news.example/bridge", false, "with a capital, as a sentence begins"],
	["https://news.example/bridge opens", false, "with a word behind it"],
	[" https://news.example/bridge", false, "behind a blank"],
	["ftp://news.example/bridge", false, "of another scheme"],
])("%j is an address alone: %j, %s", (line, isOne) => {
	expect(isAddress(line)).toBe(isOne);
});
