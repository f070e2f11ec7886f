import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/archive/read-articles.ts";
import { listCaptures } from "../../src/captures/list-captures.ts";
import { readCaptures } from "../../src/captures/read-capture.ts";
import { toReadingContext } from "../../src/commands/workers/reading-context.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { toInspectJson } from "../../src/formats/inspect-json.ts";
import { ruleMessages } from "../../src/model/rule-messages.ts";
import { readMargin } from "../../src/report/read-margin.ts";

const root = join(import.meta.dirname, "../..");
const context = toReadingContext(loadConfig({ root }));
const readings = [...listCaptures(root, [join(root, "content/articles")])].flatMap(({ path, file }) =>
	readCaptures(readFileSync(path), file).captures.map((capture) => {
		const article = readArticle(capture, context);
		return { file, capture, article, json: toInspectJson(file, article, { problems: article.problems }) };
	}),
);

type Json = (typeof readings)[number]["json"];
interface Place {
	readonly line: number;
	readonly columns?: readonly [number, number];
	readonly text?: string;
	readonly rule: string;
}

/** Every value of a reading with its evidence. */
function listValues(json: Json): readonly (readonly [name: string, value: unknown, evidence: readonly Place[]])[] {
	const { evidence } = json;
	return [
		["published", json.published, json.published?.evidence ?? []],
		["modified", json.modified, json.modified?.evidence ?? []],
		["captured", json.captured, json.captured?.evidence ?? []],
		...(
			["url", "headline", "deck", "dateline", "byline", "authors", "labels", "section", "topics", "language", "source", "rights"] as const
		).map((name) => [name, json[name], evidence[name]] as const),
		...json.body.map((text, index) => [`body ${index + 1}`, text, evidence.body[index] ?? []] as const),
	];
}

function isAbsent(value: unknown): boolean {
	return value === null || (Array.isArray(value) && value.length === 0);
}

/** What a person knows better has no line. */
const isCorrection = ({ line, rule }: Place) => line === 0 && rule === "correction";

describe("the evidence of the sample archive", () => {
	it("is there to be looked at", () => {
		expect(readings.length).toBeGreaterThan(30);
	});

	it("names line and columns of every value, and holds the words that stand there", () => {
		const faults = readings.flatMap(({ file, capture, json }) => {
			const lines = capture.text.split("\n");
			return listValues(json).flatMap(([name, value, evidence]) => {
				if (isAbsent(value)) return evidence.length > 0 ? [`${file}: ${name} has evidence and no value`] : [];
				if (evidence.length === 0) return [`${file}: ${name} has no evidence`];
				return evidence.flatMap((place) => {
					if (isCorrection(place)) return [];
					const { line, columns, text } = place;
					if (columns === undefined) return [`${file}: ${name} has no columns`];
					const printed = lines[line - 1]?.slice(columns[0] - 1, columns[1]);
					return printed !== undefined && printed !== "" && (text ?? printed) === printed
						? []
						: [`${file}: ${name} says ${text}, not ${printed}`];
				});
			});
		});
		expect(faults).toEqual([]);
	});

	it("makes each paragraph of a plain-text capture of the letters of its lines", () => {
		const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
		for (const { file, capture, article, json } of readings) {
			if (article.format !== "text") continue;
			const lines = capture.text.split("\n");
			const read = json.evidence.body.map((places) =>
				places.map(({ line, columns }) => lines[line - 1]?.slice(columns[0] - 1, columns[1])).join(" "),
			);
			expect([file, ...read.map(letters)]).toEqual([file, ...json.body.map(letters)]);
		}
	});

	it("accounts for every line", () => {
		const faults = readings.flatMap(({ file, capture }) => {
			const printed = readArticle(capture, { ...context, correctionsFor: () => [] });
			return readMargin(capture.text, printed, { problems: [], corrected: new Set() }).flatMap(({ number, notes }) =>
				notes.some(({ text }) => text === "? in no value") ? [`${file}:${number}`] : [],
			);
		});
		expect(faults).toEqual([]);
	});

	it("has words for every rule but those of datelines", () => {
		const rules = readings.flatMap(({ json }) =>
			[...listValues(json), ["left out", [], json.evidence.leftOut] as const]
				.filter(([name]) => name !== "dateline" && !name.startsWith("body"))
				.flatMap(([, , evidence]) => evidence.map(({ rule }) => rule)),
		);
		expect([...new Set(rules)].filter((rule) => !(rule in ruleMessages))).toEqual([]);
	});
});

it("takes no letter between two values for the beginning of a paragraph", () => {
	const text =
		"Mayor opens the bridge over the river\n2024-05-31T23:59:60+0000\nOLDPORT (Reuters) – The council opened a bridge over the river on Friday.\n";
	const articles = readCaptures(Buffer.from(text), "a.txt").captures.map((capture) => readArticle(capture, context));
	expect(articles.map((article) => toInspectJson("a.txt", article, { problems: [] }).evidence.body)).toEqual([
		[[{ line: 3, columns: [21, 73], rule: "body" }]],
	]);
});
