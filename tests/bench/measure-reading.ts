import { readArticle } from "../../src/archive/read-articles.ts";
import { readCaptures } from "../../src/captures/read-capture.ts";
import { toReadingContext } from "../../src/commands/reading-context.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import type { Capture } from "../../src/model/capture.ts";
import { type Corpus, type CorpusFormat, toCorpusFile } from "./corpus.ts";

/** What parsing and normalising one capture costs, in microseconds. */
export interface ReadingCost {
	readonly captures: number;
	readonly mean: number;
	/** Mean time of this thread on a processor: what the mean would be if the machine did nothing else. */
	readonly processorMean: number;
	readonly median: number;
	readonly p99: number;
	/** Mean by form of header. */
	readonly forms: Readonly<Record<string, number>>;
}

/** After so many captures the compiler of the runtime has seen the code. */
const warmUp = 2_000;
const measured = 3_000;

/** Measures parse and normalise in this process, over captures in memory. `root` is the archive whose settings and sources are used. */
export function measureReading(root: string, corpus: Corpus, format: CorpusFormat): ReadingCost {
	const context = toReadingContext(loadConfig({ root }));
	const captures = Array.from({ length: warmUp + measured }, (_, number) => toCapture(corpus, number, format));
	const times = new Map<string, number[]>();
	let before = process.threadCpuUsage();
	for (const [number, { form, capture }] of captures.entries()) {
		if (number === warmUp) before = process.threadCpuUsage();
		const started = performance.now();
		readArticle(capture, context);
		const microseconds = (performance.now() - started) * 1000;
		if (number >= warmUp) append(times, form, microseconds);
	}
	const { user, system } = process.threadCpuUsage(before);
	const all = [...times.values()].flat().sort((a, b) => a - b);
	const rank = (share: number) => all[Math.floor((all.length - 1) * share)] ?? Number.NaN;
	const forms = [...times].map(([form, values]) => [form, toMean(values)] as const).sort(([, a], [, b]) => b - a);
	return {
		captures: all.length,
		mean: toMean(all),
		processorMean: (user + system) / all.length,
		median: rank(0.5),
		p99: rank(0.99),
		forms: Object.fromEntries(forms),
	};
}

function toCapture(corpus: Corpus, number: number, format: CorpusFormat): { readonly form: string; readonly capture: Capture } {
	const article = corpus.article(number);
	const bytes = Buffer.from(toCorpusFile(article, format), "utf8");
	const [capture] = readCaptures(bytes, `${number}.${format === "text" ? "txt" : "md"}`).captures;
	if (capture === undefined) throw new Error(`Article ${number} of the corpus is no capture.`);
	return { form: article.source.form, capture };
}

function append(times: Map<string, number[]>, form: string, value: number): void {
	const known = times.get(form);
	if (known) known.push(value);
	else times.set(form, [value]);
}

function toMean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
