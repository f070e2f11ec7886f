import { existsSync } from "node:fs";
import { type ReadingContext, readArticle } from "../archive/read-articles.ts";
import { readCaptureFile } from "../captures/read-capture.ts";
import { loadConfig } from "../config/load-config.ts";
import { toInspectJson, toUnreadJson } from "../formats/inspect-json.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { Article } from "../model/article.ts";
import type { Capture } from "../model/capture.ts";
import type { Problem } from "../model/problem.ts";
import { toArticleMarkdown } from "../report/article-markdown.ts";
import { describeArticle, describeProblem } from "../report/describe-article.ts";
import { toReadingContext } from "./workers/reading-context.ts";

/** `microfilm inspect`: prints what captures are understood to say. Every file given is answered; nothing is written. */
export function runInspect(
	files: readonly string[],
	flags: { readonly root: string; readonly json?: boolean; readonly markdown?: boolean; readonly quiet?: boolean },
): number {
	const context = toReadingContext(loadConfig({ root: flags.root }));
	const print = flags.json ? printJson : flags.markdown ? printMarkdown : printForPeople;
	for (const file of files) {
		const read = readCaptureFile(file, file, { byHand: true });
		const [capture] = read.captures;
		const article = capture && readArticle(capture, context);
		const problems = [...read.problems, ...(article?.problems ?? [])];
		print(file, { capture, article, problems, context, quiet: flags.quiet ?? false });
	}
	return files.every((file) => existsSync(file)) ? exitCodes.done : exitCodes.io;
}

interface Inspected {
	readonly capture: Capture | undefined;
	readonly article: Article | undefined;
	readonly problems: readonly Problem[];
	readonly context: ReadingContext;
	readonly quiet: boolean;
}

function printJson(file: string, { article, problems, context }: Inspected): void {
	const source = article?.source && context.registry.byId(article.source.id);
	const value = article ? toInspectJson(file, article, { problems, source }) : toUnreadJson(file, problems);
	process.stdout.write(`${JSON.stringify(value)}\n`);
}

function printMarkdown(file: string, { article, problems, quiet }: Inspected): void {
	if (article) process.stdout.write(toArticleMarkdown(article));
	if (quiet) return;
	for (const { message, line } of problems) process.stderr.write(`${file}${line === undefined ? "" : `:${line}`}: ${message}\n`);
}

/** Columns where the output is no terminal: what is piped is the same everywhere. */
const pipedWidth = 100;

function printForPeople(file: string, { capture, article, problems, context }: Inspected): void {
	const width = process.stdout.columns ?? pipedWidth;
	if (capture === undefined || article === undefined) {
		process.stdout.write(`${[file, ...problems.flatMap((problem) => describeProblem(problem, width)), ""].join("\n")}\n`);
		return;
	}
	// What the lines say themselves, beside what a person knows better.
	const printed = readArticle(capture, { ...context, correctionsFor: () => [] });
	process.stdout.write(`${describeArticle({ file, text: capture.text, article, printed, problems, width })}\n`);
}
