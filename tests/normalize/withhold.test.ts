import type { Root } from "mdast";
import { describe, expect, it, test } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import type { Article } from "../../src/model/article.ts";
import type { ArticleId, Permalink } from "../../src/model/brand.ts";
import { toProblem } from "../../src/model/problem.ts";
import { toExcerpt } from "../../src/normalize/excerpt.ts";
import { withhold } from "../../src/normalize/withhold.ts";

function toBody(...paragraphs: readonly string[]): Root {
	return { type: "root", children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })) };
}

function textsOf({ children }: Root): readonly unknown[] {
	return children.map((block) => (block.type === "paragraph" && block.children[0]?.type === "text" ? block.children[0].value : block.type));
}

describe("an excerpt", () => {
	test.each([
		["all of a text that is short enough", ["One two three."], 3, ["One two three."]],
		["whole paragraphs, then the first words of the next", ["One two.", "Three four five."], 3, ["One two.", "Three…"]],
		["nothing of a paragraph that begins behind the last word", ["One two.", "Three."], 2, ["One two."]],
		["no word at all", ["One."], 0, []],
		["words of a script that writes no spaces", ["港の時計が再び鳴った。"], 2, ["港の…"]],
		["no mark behind the last word", ["One, two, three."], 2, ["One, two…"]],
	])("keeps %s", (_, paragraphs, words, kept) => {
		expect(textsOf(toExcerpt(toBody(...paragraphs), words))).toEqual(kept);
	});
});

const words = Array.from({ length: 60 }, (_, index) => `word${index + 1}`);
const article: Article = {
	// Any 16 hex digits, and any path, are good enough here.
	id: "0123456789abcdef" as ArticleId,
	permalink: "/courier.example/gate.html" as Permalink,
	format: "text",
	headline: { value: "Gate opens", evidence: [{ line: 2, text: "Gate opens", rule: "headline" }] },
	deck: { value: "The keeper is glad", evidence: [{ line: 3, text: "The keeper is glad", rule: "deck" }] },
	authors: ["Ada Reed"],
	labels: [],
	topics: [],
	dateline: {
		text: "LISBON (Courier) –",
		places: [{ printed: "LISBON", name: "Lisbon" }],
		agencies: ["Courier"],
		evidence: [{ line: 4, columns: [1, 18], text: "LISBON (Courier) –", around: ["", " word1 word2"], rule: "place-agency" }],
	},
	published: { value: "2023-04-01", precision: "day", basis: "metadata", evidence: [] },
	direction: "ltr",
	body: toBody(words.join(" "), "Nobody could remember the last time."),
	lead: words.join(" "),
	listDay: { day: "2023-04-01", basis: "published" },
	corrections: [],
	leftOut: [{ line: 9, text: "Nobody could remember, in a caption", rule: "caption" }],
	grounds: {
		language: [{ line: 5, text: "Nobody could remember", rule: "text" }],
		body: [[{ line: 4, columns: [20, 400] }], [{ line: 5, columns: [1, 36] }]],
	},
	problems: [toProblem("sentences-fused", { text: "time.Nobody" }, 5), toProblem("address-missing")],
	captures: [{ file: "content/articles/gate.txt", sha256: hashText("gate"), bytes: 900 }],
};

describe("withholding", () => {
	it("changes nothing of an article that nothing is withheld of", () => {
		expect(withhold(article, undefined)).toBe(article);
	});

	it("keeps the first 50 words of an excerpt, and no line beside them that repeats the text", () => {
		const shown = withhold(article, { level: "excerpt", reason: "copyright", since: "2024-01-01" });
		expect(textsOf(shown.body)).toEqual([`${words.slice(0, 50).join(" ")}…`]);
		expect(shown.withheld).toEqual({ level: "excerpt", reason: "copyright", since: "2024-01-01" });
		expect(shown.deck).toEqual(article.deck);
		expect(shown.grounds?.body).toHaveLength(1);
		expect(shown.problems.map(({ id }) => id)).toEqual(["address-missing"]);
		for (const absent of ["word51", "Nobody", '"around"']) expect(JSON.stringify(shown)).not.toContain(absent);
	});

	it("keeps who, when and where of an article whose text is withheld", () => {
		const shown = withhold(article, { level: "metadata-only", reason: "publisher-request", since: "2024-01-01" });
		expect(shown).toMatchObject({ headline: article.headline, authors: ["Ada Reed"], listDay: article.listDay, lead: "" });
		expect(shown.body.children).toEqual([]);
		for (const absent of ["word1", "glad", "Nobody"]) expect(JSON.stringify(shown)).not.toContain(absent);
	});

	it.each([
		["metadata-only", ["byline"]],
		["excerpt", ["byline", "deck"]],
	] as const)("keeps with `%s` the corrections of what is shown alone: %j", (level, kept) => {
		const corrections = (["byline", "deck"] as const).map((field) => ({
			field,
			was: `old ${field}`,
			now: `new ${field}`,
			why: "Seen in print.",
			file: "content/corrections/gate.yaml",
		}));
		const shown = withhold({ ...article, corrections }, { level, reason: "copyright", since: "2024-01-01" });
		expect(shown.corrections.map(({ field }) => field)).toEqual(kept);
	});

	it("leaves of a tombstone the address, and that there were captures", () => {
		const shown = withhold(article, {
			level: "tombstone",
			reason: "privacy",
			since: "2024-01-01",
			note: "At the wish of a person named in it.",
		});
		expect(shown).toMatchObject({
			id: article.id,
			permalink: article.permalink,
			captures: article.captures,
			withheld: { level: "tombstone" },
		});
		for (const absent of ["Gate opens", "Ada", "LISBON", "2023-04-01", "word1"]) expect(JSON.stringify(shown)).not.toContain(absent);
	});
});
