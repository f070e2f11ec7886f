import { describe, expect, it } from "vitest";
import { joinLines } from "../../src/parse/text/body/join-lines.ts";
import { readLines } from "../../src/parse/text/lines/read-lines.ts";

const join = (text: string) => joinLines(readLines(text)).map((paragraph) => paragraph.text);

describe("joinLines", () => {
	it.each([
		[
			"The bridge was paid for with city money\n, the Harbour Post\nhas reported.",
			["The bridge was paid for with city money, the Harbour Post has reported."],
			"a comma, then lower case",
		],
		[
			"The plan was first described by\nthe Harbour Post\nlast week.",
			["The plan was first described by the Harbour Post last week."],
			"a preposition, then lower case",
		],
		[
			"The bridge stands near Oldport\naround the river, wrote the paper.",
			["The bridge stands near Oldport around the river, wrote the paper."],
			"lower case alone",
		],
		[
			"So said one of them, with an insider adding:\n“It is new,” in the town.",
			["So said one of them, with an insider adding:", "“It is new,” in the town."],
			"a colon before a quotation ends a paragraph",
		],
		[
			"The chief of the works, Anna J.\nMiller, has left.",
			["The chief of the works, Anna J. Miller, has left."],
			"an initial ends no sentence",
		],
		[
			"市議会は橋を建て替えると、\n港新聞\nが報じた。工事は春に始まる。",
			["市議会は橋を建て替えると、港新聞が報じた。工事は春に始まる。"],
			"a Japanese comma, and no space",
		],
		[
			"قرر المجلس إعادة بناء الجسر، وقالت،\nصحيفة المرفأ\n، إن العمل يبدأ.",
			["قرر المجلس إعادة بناء الجسر، وقالت، صحيفة المرفأ، إن العمل يبدأ."],
			"an Arabic comma, and a space",
		],
		[
			"She lives in the U.S.\nThe others stay.",
			["She lives in the U.S.", "The others stay."],
			"an abbreviation that may end a sentence, before a capital",
		],
		[
			"The report was printed in the\nHarbour Post\nand read by all.",
			["The report was printed in the Harbour Post and read by all."],
			"an article before a name",
		],
		[
			"The mayor told a reporter of a well-known daily\nHarbour Post\n, which asked twice.",
			["The mayor told a reporter of a well-known daily Harbour Post, which asked twice."],
			"a short link between a sentence and its end",
		],
		["He said “\nno\n” and left.", ["He said “no” and left."], "no space behind an opening mark, none before a closing one"],
		["He left the office\n.\nShe stayed.", ["He left the office.", "She stayed."], "a stop alone in its line"],
		[
			"The first part ends.\n“A quotation,” she said.",
			["The first part ends.", "“A quotation,” she said."],
			"a whole sentence is a paragraph",
		],
		[
			"Talks Go On in the North\nHarbour Town\nthe mayor said no.",
			["Talks Go On in the North", "Harbour Town the mayor said no."],
			"a subhead is not joined to what follows",
		],
		[
			"The encyclopedia page has a sentence with a link\n\n, and goes on.",
			["The encyclopedia page has a sentence with a link, and goes on."],
			"a closing mark joins across a blank line",
		],
		[
			"The encyclopedia page has a sentence with a link\n\nto another page.",
			["The encyclopedia page has a sentence with a link to another page."],
			"lower case joins a sentence begun across a blank line",
		],
		["Short line\n\nlower case", ["Short line", "lower case"], "but not a few words"],
		[
			"新桥的建设由市政府出资并由当地的一家公司负责完成，据\n《港口报》\n报道。",
			["新桥的建设由市政府出资并由当地的一家公司负责完成，据《港口报》报道。"],
			"Han text takes no space",
		],
		["The list is this:\n• one\n• two", ["The list is this:", "• one", "• two"], "items are not joined"],
		["# not a heading\n* not an item", ["# not a heading", "* not an item"], "marks of Markdown are text"],
	])("%j → %j (%s)", (given, expected) => {
		expect(join(given)).toEqual(expected);
	});

	it("unwraps text that is broken at a column, and keeps its paragraphs", () => {
		const wrapped = [
			"The old bridge over the river was closed on Monday because of the",
			"Flood, and the town council of Oldport asked all drivers to take",
			"The ferry instead. The ferry runs every half hour from six in the",
			"Morning until late at night.",
			"The council will meet again on Thursday to look at the report of",
			"The engineers, who were at the bridge for two days last week and",
			"Found nothing.",
		].join("\n");
		expect(join(wrapped)).toEqual([
			"The old bridge over the river was closed on Monday because of the Flood, and the town council of Oldport asked all drivers to take The ferry instead. The ferry runs every half hour from six in the Morning until late at night.",
			"The council will meet again on Thursday to look at the report of The engineers, who were at the bridge for two days last week and Found nothing.",
		]);
	});

	it("joins a short line to the text of a link at the beginning of the text alone: further down it may be a subhead", () => {
		const lines = readLines("The mayor\nAnn Lee\nopened the bridge on Monday.");
		const texts = (opensText: boolean) => joinLines(lines, opensText).map(({ text }) => text);
		expect(texts(true)).toEqual(["The mayor Ann Lee opened the bridge on Monday."]);
		expect(texts(false)).toEqual(["The mayor", "Ann Lee opened the bridge on Monday."]);
	});
});
