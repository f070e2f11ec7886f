import { expect, test } from "vitest";
import { lazyGazetteer } from "../../src/io/lazy-gazetteer.ts";
import { findUnknownPlace } from "../../src/normalize/datelines/find-unknown-place.ts";
import { parseDateline } from "../../src/parse/datelines/parse-dateline.ts";

const gazetteer = lazyGazetteer();

/** Given, whether its place is reported as unknown, why. */
const rows: readonly (readonly [given: string, reported: boolean, why: string])[] = [
	["ZORBLEWICK — The mill burned.", true, "capitals and a dash alone make it one"],
	["KENDRAPARA — The mill burned.", false, "a spelling of a town, in capitals"],
	["WAUSAU — The mill burned.", false, "a town of the gazetteer"],
	["OSLO — The mill burned.", false, "a city of the table"],
	["ZORBLEWICK, Ill. — The mill burned.", false, "a state stands beside it"],
	["ZORBLEWICK (AP) — The mill burned.", false, "an agency stands beside it"],
	["Zorblewick (AP) — The mill burned.", true, "mixed case, and two letters that may be short for it"],
	["Zorblewick (Reuters) — The mill burned.", false, "the agency by its name"],
	["Oslo (AP) — The mill burned.", false, "a city before the two letters"],
	["ZORBLEWICK, May 4 — The mill burned.", false, "a day stands beside it"],
];

test.each(rows)("%s", (given, reported) => {
	const found = parseDateline([{ text: given, line: 3 }]);
	const problems = findUnknownPlace(found?.dateline, gazetteer).map(({ id, line }) => [id, line]);
	expect(problems).toEqual(reported ? [["dateline-place-unknown", 3]] : []);
});
