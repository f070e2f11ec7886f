import type { ReadingContext } from "../../../src/archive/read-articles.ts";
import { readCaptures } from "../../../src/captures/read-capture.ts";
import { toReadingContext } from "../../../src/commands/workers/reading-context.ts";
import { loadConfig } from "../../../src/config/load-config.ts";
import type { Capture } from "../../../src/model/capture.ts";
import { locateEvidence } from "../../../src/normalize/evidence/locate-evidence.ts";
import { resolveLanguage } from "../../../src/normalize/language.ts";
import { normalizeArticle } from "../../../src/normalize/normalize-article.ts";
import { parseMarkdown } from "../../../src/parse/parse-markdown.ts";
import { parseText } from "../../../src/parse/parse-text.ts";
import { type Corpus, type CorpusFormat, toCorpusFile } from "../corpus.ts";

/** What parsing and normalising one capture costs, in microseconds, without the detector of languages. */
export interface ReadingCost {
	readonly captures: number;
	readonly mean: number;
	/** Mean time of this thread on a processor, for all steps: what they would take if the machine did nothing else. */
	readonly processorMean: number;
	readonly median: number;
	readonly p99: number;
	/** Mean of each step. `language` is what the detector takes of `normalize`; `evidence` is not part of the mean. */
	readonly steps: Readonly<Record<Step, number>>;
	/** Mean by form of header. */
	readonly forms: Readonly<Record<string, number>>;
}

type Step = "parse" | "normalize" | "language" | "evidence";

/** After so many captures most of the code is compiled once. The runtime's last compiler goes on for ten thousand more: that is measured. */
const warmUp = 2_000;
const measured = 10_000;

/** Measures parse and normalise in this process, over captures in memory. `root` is the archive whose settings and sources are used. */
export function measureReading(root: string, corpus: Corpus, format: CorpusFormat): ReadingCost {
	const context = toReadingContext(loadConfig({ root }));
	const captures = Array.from({ length: warmUp + measured }, (_, number) => toCapture(corpus, number, format));
	const times = new Map<string, number[]>();
	const sums = { parse: 0, normalize: 0, language: 0, evidence: 0 };
	let before = process.threadCpuUsage();
	for (const [number, { form, capture }] of captures.entries()) {
		if (number === warmUp) before = process.threadCpuUsage();
		const read = readInSteps(capture, context);
		if (number < warmUp) continue;
		append(times, form, read.parse + read.normalize - read.language);
		for (const step of steps) sums[step] += read[step] / measured;
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
		steps: sums,
		forms: Object.fromEntries(forms),
	};
}

const steps: readonly Step[] = ["parse", "normalize", "language", "evidence"];

/** What `readArticle` does, with a look at the clock between its steps, in microseconds. The language is detected once more, by itself. */
function readInSteps({ file, format, sha256, bytes, text }: Capture, context: ReadingContext): Readonly<Record<Step, number>> {
	const { known } = context;
	const clock = [performance.now()];
	const tick = (): void => void clock.push(performance.now());
	const parsed = format === "markdown" ? parseMarkdown(text, { known }) : parseText(text, { known });
	tick();
	const article = normalizeArticle(parsed, { ...context, capture: { file, format, sha256, bytes: bytes.length } });
	tick();
	locateEvidence(article, { parsed, text });
	tick();
	const source = article.source && context.registry.byId(article.source.id);
	resolveLanguage({ stated: parsed.language?.value, text: article.lead, source: source?.language });
	tick();
	const [parse = 0, normalize = 0, evidence = 0, language = 0] = clock.slice(1).map((time, index) => (time - (clock[index] ?? 0)) * 1000);
	return { parse, normalize, language, evidence };
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
