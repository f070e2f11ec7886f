import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Paragraph, Text } from "mdast";
import { articleIds } from "../archive/article-ids.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import { type Config, loadConfig } from "../config/load-config.ts";
import { toIoError } from "../io/io-error.ts";
import { openProgress } from "../io/progress.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { Article } from "../model/article.ts";
import type { SourceRegistry } from "../model/source.ts";
import { isListed } from "../model/withholding.ts";
import { toOutputPath } from "../publish/output-path.ts";
import { toArticleMarkdown } from "../report/article-markdown.ts";
import { toInspectJson } from "../report/inspect-json.ts";
import { wordsFor } from "../views/site-words.ts";
import { lookAtContent } from "./look-at-content.ts";
import { openArchive } from "./open-archive.ts";
import { toReadingContext } from "./reading-context.ts";

interface ExportFlags {
	readonly root: string;
	readonly out?: string;
	readonly format: "jsonl" | "markdown";
	readonly to: string;
	readonly quiet?: boolean;
}

/**
 * `microfilm export`: the archive's records for other tools: JSON Lines on standard output, or a folder of Markdown files. What is withheld on
 * the pages is withheld here. Exit code 1 when so many captures vanished that a build would refuse it.
 */
export async function runExport(flags: ExportFlags): Promise<number> {
	const config = loadConfig(flags);
	const progress = openProgress({ quiet: flags.quiet ?? false });
	const archive = await openArchive(config, { say: progress.say });
	try {
		const write = openWriter(flags, config);
		const exported = progress.count("exported");
		const { count, removalsRefused } = await lookAtContent(archive, config, (now, { removalsRefused }) => {
			const reader = openReader(now);
			let count = 0;
			for (const id of articleIds(now)) {
				const article = reader.article(id);
				if (article === undefined || !isListed(article)) continue;
				write(article);
				exported(++count);
			}
			return { count, removalsRefused };
		});
		if (flags.format === "markdown") progress.say(`${count} articles written to ${flags.to}`);
		if (removalsRefused === 0) return exitCodes.done;
		process.stderr.write(
			`The captures of ${removalsRefused} articles vanished at once; these were exported as they were. If you removed them on purpose, run \`microfilm build --allow-removals\` first.\n`,
		);
		return exitCodes.problems;
	} finally {
		progress.end();
		archive.close();
	}
}

function openWriter({ format, to }: ExportFlags, config: Config): (article: Article) => void {
	const { registry } = toReadingContext(config);
	const taken = new Set<string>();
	return (article) => {
		if (format === "markdown") writeMarkdown(resolve(to), withNote(article, config), taken);
		else process.stdout.write(`${JSON.stringify(toRecord(article, registry))}\n`);
	};
}

function toRecord(article: Article, registry: SourceRegistry) {
	const source = article.source && registry.byId(article.source.id);
	const record = toInspectJson(article.captures[0]?.file ?? "", article, { problems: article.problems, source });
	return article.withheld ? { ...record, withheld: article.withheld } : record;
}

/** Front matter has no key for it, so the text itself says that it is not whole. */
function withNote(article: Article, { settings }: Config): Article {
	if (article.withheld === undefined) return article;
	const { type, children } = article.body;
	const said: Text = { type: "text", value: wordsFor(settings.language).excerptOnly };
	const note: Paragraph = { type: "paragraph", children: [{ type: "emphasis", children: [said] }] };
	return { ...article, body: { type, children: [...children, note] } };
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

/**
 * `/host/path/story.html` → `host/path/story.md`; a folder's page is named for the folder. Of two with one name the second gets its id. No
 * folder ends in `.md`: it could have the name of a file.
 */
function nameMarkdown({ permalink, id }: Article, taken: Set<string>): string {
	const name = permalink
		.slice(1)
		.replace(/\.html?$|\/$/, "")
		.replaceAll(/\.md(?=\/)/gi, "$&~");
	const path = taken.has(name.toLowerCase()) ? `${name}~${id}` : name;
	taken.add(path.toLowerCase());
	return `${path}.md`;
}
