import { parseArgs } from "node:util";
import type { CorpusFormat } from "./corpus.ts";
import type { SizePlan } from "./measure/measure-size.ts";

/** What a run of the benchmark measures, and where. */
export interface BenchFlags {
	readonly plans: readonly SizePlan[];
	readonly reading: boolean;
	readonly formats: readonly CorpusFormat[];
	/** Where everything is written; `undefined` = a memory file system. */
	readonly folder: string | undefined;
	/** Where table, plot and figures are kept; `undefined` = they are printed only. */
	readonly results: string | undefined;
	readonly date: string | undefined;
	readonly note: string | undefined;
	readonly json: boolean;
}

const completeSizes = "1000,10000,50000,100000";
/** Up to here a full build is done three times, past it once. */
const repeatedUpTo = 100_000;

/** Reads the command line of the benchmark. `hasHugo`: there is one to measure. Throws a sentence for what it does not understand. */
export function readFlags(
	args: readonly string[],
	{ hasHugo, results }: { readonly hasHugo: boolean; readonly results: string },
): BenchFlags {
	const { values } = parseArgs({
		args: [...args],
		options: {
			articles: { type: "string" },
			format: { type: "string" },
			only: { type: "string" },
			rounds: { type: "string" },
			"hugo-up-to": { type: "string", default: "100000" },
			"eleventy-up-to": { type: "string", default: "50000" },
			folder: { type: "string" },
			results: { type: "string" },
			date: { type: "string" },
			note: { type: "string" },
			json: { type: "boolean", default: false },
		},
	});
	const sizes = (values.articles ?? completeSizes).split(",").map((size) => toCount(size, "--articles 1000,10000"));
	const rounds = values.rounds === undefined ? undefined : toCount(values.rounds, "--rounds 3");
	const limits = {
		hugo: hasHugo ? toCount(values["hugo-up-to"], "--hugo-up-to 100000", 0) : 0,
		eleventy: toCount(values["eleventy-up-to"], "--eleventy-up-to 50000", 0),
	};
	const formats = toOneOf(values.format, ["text", "markdown"], "--format text");
	const parts = toOneOf(values.only, ["archive", "reading"], "--only reading");
	const toPlan = (articles: number): SizePlan => ({
		articles,
		formats,
		peers: (["hugo", "eleventy"] as const).filter((peer) => articles <= limits[peer]),
		rounds: rounds ?? (articles <= repeatedUpTo ? 3 : 1),
	});
	return {
		plans: parts.includes("archive") ? sizes.toSorted((a, b) => a - b).map(toPlan) : [],
		reading: parts.includes("reading"),
		formats,
		folder: values.folder,
		// Only the complete run replaces the figures that are kept.
		results: values.results ?? (values.articles === undefined && values.only === undefined ? results : undefined),
		date: values.date,
		note: values.note,
		json: values.json,
	};
}

function toCount(text: string, example: string, least = 1): number {
	const count = Number(text);
	if (Number.isInteger(count) && count >= least) return count;
	throw new Error(`\`${text}\` is no number of articles or rounds. Write it as in \`${example}\`.`);
}

/** One of some words, or all of them when none is given. */
function toOneOf<Word extends string>(text: string | undefined, words: readonly Word[], example: string): readonly Word[] {
	if (text === undefined) return words;
	const chosen = words.filter((word) => word === text);
	if (chosen.length > 0) return chosen;
	throw new Error(`\`${text}\` is none of ${words.join(", ")}. Write it as in \`${example}\`.`);
}
