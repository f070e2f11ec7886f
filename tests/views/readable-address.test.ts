import { expect, it } from "vitest";
import { toReadableAddress } from "../../src/views/readable-address.ts";

it.each([
	["https://news.example/a-b.html", "https://news.example/a-b.html", "nothing to decode"],
	["https://news.example/%E6%B8%AF/%D8%AF%D8%B1%D8%B3", "https://news.example/港/درس", "letters of any script"],
	["https://news.example/a%20b%2Fc%3F", "https://news.example/a%20b%2Fc%3F", "ASCII escapes mean something"],
	["https://news.example/%FF%FE", "https://news.example/%FF%FE", "not UTF-8"],
	["https://news.example/%E2%80%AEgpj", "https://news.example/%E2%80%AEgpj", "a sign that turns the reading direction is no letter"],
])("%s → %s (%s)", (given, expected) => {
	expect(toReadableAddress(given)).toBe(expected);
});
