import { expect, test } from "vitest";
import { makeExcerpt } from "../../src/search/find/make-excerpt.ts";
import { parseQuery } from "../../src/search/find/parse-query.ts";
import { toTextFragment } from "../../src/search/find/text-fragment.ts";

test.each<[text: string, typed: string, fragment: string, why: string]>([
	["Clock stops", "clock", "#:~:text=Clock", "nothing stands before it"],
	["In the old port a clock stops", "clock", "#:~:text=old%20port%20a-,clock", "three words before tell which one"],
	["The clock, the clocks", "clock*", "#:~:text=The-,clock&text=%2C%20the-,clocks", "each mark, after what divides it from the one before"],
	[
		"A well-kept port, now & then",
		'"well kept" then',
		"#:~:text=A-,well%2Dkept&text=port%2C%20now%20%26-,then",
		"signs with a meaning there",
	],
	["“Clock” stops", "clock", "#:~:text=Clock", "no whole word is before it"],
	["上海港的钟停了", "港的钟", "#:~:text=%E6%B8%AF%E7%9A%84%E9%92%9F", "nor where there are no spaces"],
	["A port", "clock", "", "nothing is marked"],
])("%j, asked for %j: %j, %s", (text, typed, fragment, why) => {
	expect(toTextFragment(makeExcerpt([text], parseQuery(typed))), why).toBe(fragment);
});
