import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import type { Correction } from "../../src/model/correction.ts";
import type { Found } from "../../src/model/evidence.ts";
import type { ParsedArticle, PrintedStamp } from "../../src/model/parsed-article.ts";
import { toProblem } from "../../src/model/problem.ts";
import type { Source } from "../../src/model/source.ts";
import { type NormalizeContext, normalizeArticle } from "../../src/normalize/normalize-article.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";

const wire: Source = {
	id: "harbourwire.example",
	name: "Harbour Wire",
	alsoKnownAs: [],
	agencies: ["HW"],
	excerpt: false,
	language: "en",
	rights: "© Harbour Wire",
};
const sha256 = hashText("the bytes");
const address = "https://harbourwire.example/ice.html";
const id = hashText("harbourwire.example/ice.html").slice(0, 16);

function at(line: number, value: string, rule = "front-matter"): Found<string> {
	return { value, evidence: [{ line, text: value, rule }] };
}

function toBody(...paragraphs: readonly string[]): Root {
	return { type: "root", children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })) };
}

const stamp: PrintedStamp = {
	role: "published",
	dates: [{ year: 2024, month: 5, day: 31 }],
	time: { hour: 4, minute: 6 },
	zone: "Z",
	evidence: { line: 3, text: "2024-05-31T04:06Z", rule: "iso-stamp" },
};

function toParsed(parts: Partial<ParsedArticle> = {}): ParsedArticle {
	return {
		address: at(1, address, "crawl-line"),
		captured: at(1, "2024-06-01", "crawl-line"),
		headline: at(2, "Ice closes the harbour"),
		authors: [],
		labels: [],
		topics: [],
		stamps: [stamp],
		body: toBody("The ice is thick.", "Ships wait."),
		leftOut: [],
		problems: [],
		...parts,
	};
}

function normalize(parts: Partial<ParsedArticle> = {}, corrections: readonly Correction[] = []) {
	const context: NormalizeContext = {
		capture: { file: "content/articles/ice.txt", format: "text", sha256, bytes: 9 },
		registry: toSourceRegistry([], [wire]),
		correctionsFor: (target) =>
			corrections.filter((correction) =>
				"id" in correction.target ? correction.target.id === target.id : correction.target.address === target.address,
			),
		hash: hashText,
	};
	return normalizeArticle(toParsed(parts), context);
}

const file = "content/corrections/ice.yaml";
function correct(fields: Correction["fields"], rest: Partial<Correction> = {}): Correction {
	return { file, target: { address }, fields, why: "The printed paper says so.", acknowledged: [], ...rest };
}
const corrected = (value: string): Found<string> => ({ value, evidence: [{ line: 0, text: value, rule: "correction" }] });

it("says what a capture means", () => {
	expect(normalize()).toEqual({
		id,
		address,
		permalink: "/harbourwire.example/ice.html",
		format: "text",
		headline: at(2, "Ice closes the harbour"),
		authors: [],
		labels: [],
		topics: [],
		published: { value: "2024-05-31T04:06Z", precision: "minute", basis: "stated-offset", evidence: [stamp.evidence] },
		captured: {
			value: "2024-06-01",
			precision: "day",
			basis: "crawl-line",
			evidence: [{ line: 1, text: "2024-06-01", rule: "crawl-line" }],
		},
		language: { code: "en", basis: "source" },
		direction: "ltr",
		source: { id: "harbourwire.example", name: "Harbour Wire" },
		rights: "© Harbour Wire",
		body: toBody("The ice is thick.", "Ships wait."),
		lead: "The ice is thick.",
		listDay: { day: "2024-05-31", basis: "published" },
		corrections: [],
		leftOut: [],
		problems: [],
		captures: [{ file: "content/articles/ice.txt", sha256, bytes: 9, captured: "2024-06-01" }],
	});
});

describe("the list day", () => {
	const month: PrintedStamp = { role: "published", dates: [{ year: 2024, month: 5 }], evidence: stamp.evidence };
	const offset: PrintedStamp = { ...stamp, time: { hour: 23, minute: 30 }, zone: "-0500" };
	const rows: readonly [parts: Partial<ParsedArticle>, expected: unknown, why: string][] = [
		[{ stamps: [offset] }, { day: "2024-05-31", basis: "published" }, "as printed, never converted"],
		[{ stamps: [month] }, { day: "2024-05", basis: "published" }, "a month stays one"],
		[{ stamps: [] }, { day: "2024-06-01", basis: "captured" }, "the day of capture, marked as such"],
		[{ stamps: [], captured: at(1, "2024-06", "crawl-line") }, { day: "2024-06", basis: "captured" }, "or its month"],
		[{ stamps: [], captured: undefined }, undefined, "undated"],
		[
			{ stamps: [], address: at(1, "https://harbourwire.example/2024/05/30/ice.html") },
			{ day: "2024-05-30", basis: "published" },
			"the day in the address",
		],
		[
			{ stamps: [], address: at(1, "https://harbourwire.example/2024/05/ice.html") },
			{ day: "2024-06-01", basis: "captured" },
			"a month there may be a section",
		],
	];
	it.each(rows)("%j → %j (%s)", (parts, expected) => {
		expect(normalize(parts).listDay).toEqual(expected);
	});

	it("rests on a day in the address with the basis url", () => {
		const text = "https://harbourwire.example/20240530/ice.html";
		expect(normalize({ stamps: [], address: at(1, text) }).published).toEqual({
			value: "2024-05-30",
			precision: "day",
			basis: "url",
			evidence: [{ line: 1, text, rule: "address-day" }],
		});
	});
});

describe("identity", () => {
	it("of a capture without an address is its bytes", () => {
		const article = normalize({ address: undefined });
		expect([article.id, article.permalink, article.address, article.source]).toEqual([
			sha256.slice(0, 16),
			`/articles/${sha256.slice(0, 16)}/`,
			undefined,
			undefined,
		]);
	});

	it("comes from a corrected url where the capture names none", () => {
		const correction = correct({ url: address }, { target: { id: sha256.slice(0, 16) } });
		const byAddress = correct({ deck: "Ships wait" }, { file: "content/corrections/z.yaml" });
		const article = normalize({ address: undefined }, [correction, byAddress]);
		expect([article.id, article.address, article.permalink, article.deck?.value, article.problems]).toEqual([
			id,
			address,
			"/harbourwire.example/ice.html",
			"Ships wait",
			[],
		]);
	});

	it("is not moved by a corrected url where the capture names one", () => {
		const article = normalize({}, [correct({ url: "https://harbourwire.example/other.html" })]);
		expect([article.id, article.permalink, article.address]).toEqual([
			id,
			"/harbourwire.example/ice.html",
			"https://harbourwire.example/other.html",
		]);
	});
});

describe("corrections", () => {
	it("set a value and keep what it was", () => {
		const article = normalize({}, [
			correct({ headline: "Ice opens the harbour", authors: ["Mary Holt"] }, { by: "desk", when: "2024-06-02" }),
		]);
		const why = "The printed paper says so.";
		expect([article.headline, article.authors, article.corrections]).toEqual([
			corrected("Ice opens the harbour"),
			["Mary Holt"],
			[
				{ field: "headline", was: "Ice closes the harbour", now: "Ice opens the harbour", why, by: "desk", when: "2024-06-02", file },
				{ field: "authors", now: "Mary Holt", why, by: "desk", when: "2024-06-02", file },
			],
		]);
	});

	it("name another source than the host, whether a registry knows it or not", () => {
		const sourceOf = (source: string) => normalize({}, [correct({ source })]).source;
		expect([sourceOf("The Gazette"), sourceOf("Harbour Wire")]).toEqual([
			{ id: "the-gazette", name: "The Gazette" },
			{ id: "harbourwire.example", name: "Harbour Wire" },
		]);
	});

	it("set a moment with the basis corrected, and the list day with it", () => {
		const article = normalize({}, [correct({ published: "2024-05-30T22:00+02:00" })]);
		expect([article.published, article.listDay, article.corrections[0]?.was]).toEqual([
			{
				value: "2024-05-30T22:00+02:00",
				precision: "minute",
				basis: "corrected",
				evidence: [{ line: 0, text: "2024-05-30T22:00+02:00", rule: "correction" }],
			},
			{ day: "2024-05-30", basis: "published" },
			"2024-05-31T04:06Z",
		]);
	});

	it("settle the problems of the stamp that they replace", () => {
		const local: PrintedStamp = { ...stamp, zone: undefined };
		const idsOf = (corrections: readonly Correction[]) => normalize({ stamps: [local] }, corrections).problems.map((problem) => problem.id);
		expect([idsOf([]), idsOf([correct({ published: "2024-05-31T04:06Z" })])]).toEqual([["time-zone-missing"], []]);
	});

	it("that are no dates are not used, and said", () => {
		const article = normalize({}, [correct({ published: "2024-02-30" })]);
		expect([article.published?.value, article.problems.map((problem) => problem.id)]).toEqual([
			"2024-05-31T04:06Z",
			["front-matter-value"],
		]);
	});

	it("acknowledge problems", () => {
		const article = normalize({ problems: [toProblem("sentences-fused", { text: "a.B" })] }, [
			correct({}, { acknowledged: ["sentences-fused"] }),
		]);
		expect(article.problems).toEqual([]);
	});

	it("give a dateline its places and agency", () => {
		const { dateline } = normalize({}, [correct({ dateline: "SEOUL, South Korea (AP) —" })]);
		expect([dateline?.text, dateline?.places[0]?.printed, dateline?.places[0]?.region, dateline?.agencies]).toEqual([
			"SEOUL, South Korea (AP) —",
			"SEOUL",
			"South Korea",
			["AP"],
		]);
	});
});

describe("problems", () => {
	const rows: readonly [parts: Partial<ParsedArticle>, expected: readonly string[], why: string][] = [
		[{ headline: undefined }, ["headline-missing:-"], "no headline"],
		[{ headline: undefined, problems: [toProblem("headline-missing", {}, 1)] }, ["headline-missing:1"], "said once"],
		[{ stamps: [] }, ["date-missing:-"], "no date"],
		[{ address: undefined }, ["address-missing:-"], "no address"],
		[{ address: at(4, "ftp://harbourwire.example/") }, ["address-invalid:4"], "an address that is none"],
		[{ address: at(1, "https://harbourwire.example/a%2Fb.html") }, ["name-unsafe:1"], "a name with a hash"],
		[{ captured: at(1, "2024-02-30", "crawl-line") }, ["date-impossible:1"], "a captured day that is none"],
		[{ captured: at(1, "2024-05-28T04:06Z") }, ["date-in-future:3"], "a stamp days after a capture that has a time"],
		[{ deck: at(5, "d".repeat(400)) }, ["value-truncated:5"], "an absurdly long value"],
		[{ topics: Array.from({ length: 150 }, (_, index) => at(6, `t${index}`)) }, ["list-truncated:6"], "an absurdly long list"],
	];
	it.each(rows)("%# %j (%3$s)", (parts, expected) => {
		expect(normalize(parts).problems.map((problem) => `${problem.id}:${problem.line ?? "-"}`)).toEqual(expected);
	});

	it("names the day under which an article without a date is listed", () => {
		expect(normalize({ stamps: [] }).problems[0]?.message).toContain(
			"No publication date was found, so the article is listed under 2024-06-01, when it was captured.",
		);
	});

	it("cuts long values and lists", () => {
		const article = normalize({ headline: at(2, "h".repeat(600)), topics: Array.from({ length: 150 }, (_, index) => at(6, `t${index}`)) });
		expect([article.headline?.value.length, article.headline?.evidence[0]?.text.length, article.topics.length]).toEqual([500, 500, 100]);
	});
});

describe("the lead", () => {
	const rows: readonly [body: Root, expected: string, why: string][] = [
		[toBody("The ice\nis thick."), "The ice is thick.", "one line"],
		[toBody(" ", "Ships wait."), "Ships wait.", "the first paragraph with words"],
		[toBody("word ".repeat(100)), `${"word ".repeat(48).trim()}…`.replace(/ word…$/, " word…"), "cut at a word"],
		[toBody(`${"w".repeat(199)}. ${"x".repeat(50)}`), `${"w".repeat(199)}…`, "no stop before the ellipsis"],
		[toBody("冰".repeat(300)), `${"冰".repeat(239)}…`, "a script without blanks"],
		[toBody(), "", "no text"],
	];
	it.each(rows)("%# (%3$s)", (body, expected) => {
		const { lead } = normalize({ body });
		expect([lead, lead.length <= 240]).toEqual([expected, true]);
	});
});
