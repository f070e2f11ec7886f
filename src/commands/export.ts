import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { articleIds } from "../archive/article-ids.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import { loadConfig } from "../config/load-config.ts";
import { toIoError } from "../io/io-error.ts";
import { openProgress } from "../io/progress.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { Article } from "../model/article.ts";
import { toOutputPath } from "../publish/output-path.ts";
import { toArticleMarkdown } from "../report/article-markdown.ts";
import { toInspectJson } from "../report/inspect-json.ts";
import { findChanges } from "./find-changes.ts";
import { openArchive } from "./open-archive.ts";
import { readHere } from "./read-changed.ts";
import { toReadingContext } from "./reading-context.ts";
import { update } from "./update.ts";

interface ExportFlags {
	readonly root: string;
	readonly out?: string;
	readonly format: "jsonl" | "markdown";
	readonly to: string;
	readonly quiet?: boolean;
}

/** `microfilm export`: the archive's records for other tools: JSON Lines on standard output, or a folder of Markdown files. */
export async function runExport(flags: ExportFlags): Promise<number> {
	const config = loadConfig(flags);
	const progress = openProgress({ quiet: flags.quiet ?? false });
	const archive = await openArchive(config, { say: progress.say });
	try {
		const changes = findChanges(archive.state, config, { full: false, allowRemovals: false });
		await update(archive.state, config, changes, readHere(changes.changed, config));
		const reader = openReader(archive.state);
		const { registry } = toReadingContext(config);
		const exported = progress.count("exported");
		const taken = new Set<string>();
		let count = 0;
		for (const id of articleIds(archive.state)) {
			const article = reader.article(id);
			if (article === undefined) continue;
			if (flags.format === "markdown") writeMarkdown(resolve(flags.to), article, taken);
			else {
				const source = article.source && registry.byId(article.source.id);
				process.stdout.write(
					`${JSON.stringify(toInspectJson(article.captures[0]?.file ?? "", article, { problems: article.problems, source }))}\n`,
				);
			}
			exported(++count);
		}
		if (flags.format === "markdown" && !flags.quiet) process.stderr.write(`${count} articles written to ${flags.to}\n`);
		return exitCodes.done;
	} finally {
		progress.end();
		archive.close();
	}
}

function writeMarkdown(folder: string, article: Article, taken: Set<string>): void {
	const target = toOutputPath(folder, nameMarkdown(article, taken));
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, toArticleMarkdown(article));
	} catch (error) {
		throw toIoError(error, `Writing \`${target}\``);
	}
}

/** `/host/path/story.html` → `host/path/story.md`; a folder's page is named for the folder. Of two with one name the second gets its id. */
function nameMarkdown({ permalink, id }: Article, taken: Set<string>): string {
	const name = permalink.slice(1).replace(/\.html?$|\/$/, "");
	const path = taken.has(name.toLowerCase()) ? `${name}~${id}` : name;
	taken.add(path.toLowerCase());
	return `${path}.md`;
}
