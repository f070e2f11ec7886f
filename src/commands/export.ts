import { resolve } from "node:path";
import { openReader } from "../archive/reader/open-reader.ts";
import { type Selection, selectedIds } from "../archive/selected-ids.ts";
import { type Config, loadConfig } from "../config/load-config.ts";
import { openOutput } from "../io/open-output.ts";
import { openProgress } from "../io/progress.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { Article } from "../model/article.ts";
import { messageTable } from "../model/messages.ts";
import { isListed } from "../model/withholding.ts";
import { openMarkdownFolder } from "../report/markdown-folder.ts";
import { type RecordFormatName, toRecordFormat } from "../report/record-formats.ts";
import { bindMessages } from "../views/bind-messages.ts";
import { lookAtContent } from "./look-at-content.ts";
import { openArchive } from "./open-archive.ts";
import { toReadingContext } from "./workers/reading-context.ts";

interface ExportFlags extends Selection {
	readonly root: string;
	readonly out?: string;
	readonly format: RecordFormatName | "markdown";
	readonly to: string;
	readonly quiet?: boolean;
}

/**
 * `microfilm export`: the archive's records for other tools: one file on standard output, or a folder of Markdown files. What is withheld on
 * the pages is withheld here. Exit code 1 when so many captures vanished that a build would refuse it.
 */
export async function runExport(flags: ExportFlags): Promise<number> {
	const config = loadConfig(flags);
	const progress = openProgress({ quiet: flags.quiet ?? false });
	const archive = await openArchive(config, { say: progress.say });
	try {
		const exported = progress.count("exported");
		const { count, removalsRefused } = await lookAtContent(archive, config, async (now, { removalsRefused }) => {
			const reader = openReader(now);
			const ids = selectedIds(now, flags);
			const records = openRecords(flags, config);
			let count = 0;
			for (const id of ids) {
				const article = reader.article(id);
				if (article === undefined || !isListed(article)) continue;
				if (!(await records.write(article))) break;
				exported(++count);
			}
			await records.end();
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

interface Records {
	/** `false` = nobody reads on. */
	readonly write: (article: Article) => Promise<boolean>;
	readonly end: () => Promise<unknown>;
}

function openRecords({ format, to }: ExportFlags, config: Config): Records {
	const texts = bindMessages(messageTable, config.messages);
	if (format === "markdown") {
		const writeFile = openMarkdownFolder(resolve(to), texts.status.excerpt);
		const write = async (article: Article): Promise<boolean> => {
			writeFile(article);
			return true;
		};
		return { write, end: async () => {} };
	}
	const { begin, between, end, write } = toRecordFormat(format, { ...toReadingContext(config), settings: config.settings, texts });
	const print = openOutput(process.stdout);
	let before = begin;
	return {
		write: (article) => {
			const text = before + write(article);
			before = between;
			return print(text);
		},
		end: () => print((before === begin ? begin : "") + end),
	};
}
