import { locateCapture, normalizeCapture, parseCapture, type ReadingContext } from "../../../src/archive/read-articles.ts";
import { readCaptures } from "../../../src/captures/read-capture.ts";
import { batchLimit } from "../../../src/commands/workers/file-batches.ts";
import { toReadingContext } from "../../../src/commands/workers/reading-context.ts";
import { loadConfig } from "../../../src/config/load-config.ts";
import type { Capture } from "../../../src/model/capture.ts";
import type { ParsedArticle } from "../../../src/model/parsed-article.ts";
import { toOpeningText } from "../../../src/normalize/body-text.ts";
import { lookedAtCharacters, resolveLanguage } from "../../../src/normalize/language.ts";
import { begin, finish, goOn } from "../../../src/parse/steps.ts";
import { type Corpus, type CorpusFormat, toCorpusFile } from "../corpus.ts";

/** What parsing and normalising one capture costs, in microseconds, without the detector of languages. */
export interface ReadingCost {
	readonly captures: number;
	readonly mean: number;
	/** Mean time of this thread on a processor, for all steps: what they would take if the machine did nothing else. */
	readonly processorMean: number;
	readonly median: number;
	readonly p99: number;
	/** Mean of each step. `language` and `evidence` are not part of the mean. */
	readonly steps: Readonly<Record<Step, number>>;
	/** Mean by form of header. */
	readonly forms: Readonly<Record<string, number>>;
}

type Step = "parse" | "language" | "normalize" | "evidence";

/** After so many captures most of the code is compiled once. The runtime's last compiler goes on for ten thousand more: that is measured. */
const warmUp = 2_000;
const measured = 10_000;

/** A capture, and what it cost. */
interface Measured {
	readonly form: string;
	readonly cost: Readonly<Record<Step, number>>;
}

/**
 * Measures parse and normalise in this process, over captures in memory, in batches as a worker of a build reads them. `root` is the archive whose
 * settings and sources are used.
 */
export function measureReading(root: string, corpus: Corpus, format: CorpusFormat): ReadingCost {
	const context = toReadingContext(loadConfig({ root }));
	const captures = Array.from({ length: warmUp + measured }, (_, number) => toCapture(corpus, number, format));
	for (const batch of toBatches(captures.slice(0, warmUp))) readBatch(batch, context);
	const before = process.threadCpuUsage();
	const read = toBatches(captures.slice(warmUp)).flatMap((batch) => readBatch(batch, context));
	const { user, system } = process.threadCpuUsage(before);
	const times = read.map(({ form, cost }) => ({ form, time: cost.parse + cost.normalize }));
	const sorted = times.map(({ time }) => time).sort((a, b) => a - b);
	const rank = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
	const forms = [...Map.groupBy(times, ({ form }) => form)]
		.map(([form, each]) => [form, toMean(each.map(({ time }) => time))] as const)
		.sort(([, a], [, b]) => b - a);
	return {
		captures: sorted.length,
		mean: toMean(sorted),
		processorMean: (user + system) / sorted.length,
		median: rank(0.5),
		p99: rank(0.99),
		steps: {
			parse: toMean(read.map(({ cost }) => cost.parse)),
			language: toMean(read.map(({ cost }) => cost.language)),
			normalize: toMean(read.map(({ cost }) => cost.normalize)),
			evidence: toMean(read.map(({ cost }) => cost.evidence)),
		},
		forms: Object.fromEntries(forms),
	};
}

/** What `readFiles` does with a batch, with a look at the clock behind each capture. The language is detected in a step of its own, and stated then. */
function readBatch(batch: readonly { readonly form: string; readonly capture: Capture }[], context: ReadingContext): readonly Measured[] {
	const costs: Record<Step, number>[] = batch.map(() => ({ parse: 0, language: 0, normalize: 0, evidence: 0 }));
	const take = <From, To>(name: Step, values: readonly From[], step: (value: From) => To): readonly To[] =>
		values.map((value, index) => {
			const start = performance.now();
			const made = step(value);
			const cost = costs[index];
			if (cost !== undefined) cost[name] += (performance.now() - start) * 1000;
			return made;
		});
	let underway = take("parse", batch, ({ capture }) => begin(parseCapture(capture, context)));
	while (underway.some(({ last }) => !last.done)) underway = take("parse", underway, goOn);
	const stated = take("language", underway.map(finish), ({ capture, parsed }) => ({ capture, parsed: withLanguage(parsed) }));
	const normalized = take("normalize", stated, (each) => normalizeCapture(each, context));
	take("evidence", normalized, locateCapture);
	return costs.map((cost, index) => ({ form: batch[index]?.form ?? "", cost }));
}

function withLanguage(parsed: ParsedArticle): ParsedArticle {
	const found = resolveLanguage({ stated: parsed.language?.value, text: toOpeningText(parsed.body, lookedAtCharacters) });
	return found === undefined ? parsed : { ...parsed, language: { value: found.code, evidence: [] } };
}

function toBatches<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
	const starts = Array.from({ length: Math.ceil(values.length / batchLimit.files) }, (_, number) => number * batchLimit.files);
	return starts.map((start) => values.slice(start, start + batchLimit.files));
}

function toCapture(corpus: Corpus, number: number, format: CorpusFormat): { readonly form: string; readonly capture: Capture } {
	const article = corpus.article(number);
	const bytes = Buffer.from(toCorpusFile(article, format), "utf8");
	const [capture] = readCaptures(bytes, `${number}.${format === "text" ? "txt" : "md"}`).captures;
	if (capture === undefined) throw new Error(`Article ${number} of the corpus is no capture.`);
	return { form: article.source.form, capture };
}

function toMean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
