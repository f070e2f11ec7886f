import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Document } from "yaml";
import { parseArchiveSettings } from "../config/read-archive-settings.ts";
import { toIoError } from "../io/io-error.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";

interface InitFlags {
	readonly title?: string;
	readonly address?: string;
	readonly language?: string;
	readonly timeZone?: string;
	readonly profile?: string;
	readonly contact?: string;
	readonly quiet?: boolean;
}

/** What is asked, in order, with what an empty answer means and the comment it gets in archive.yaml. */
const questions = [
	{ key: "title", ask: "Title of the archive", otherwise: "Untitled archive", comment: " What the archive is called." },
	{
		key: "address",
		ask: "Address it will be hosted at (may be left empty)",
		otherwise: "",
		comment: " Where it is hosted; may contain a path.",
	},
	{ key: "language", ask: "Language of its pages", otherwise: "en", comment: " Language of the interface. Articles keep their own." },
	{ key: "timeZone", ask: "Time zone", otherwise: "UTC", comment: " IANA time zone of the archive." },
	{
		key: "profile",
		ask: "Whose articles are they: `ours` or `others`",
		otherwise: "others",
		comment: " ours: found by search engines. others: not indexed.",
	},
	{
		key: "contact",
		ask: "Contact for removals (e-mail or address; may be left empty)",
		otherwise: "",
		comment: " Where to ask for a removal.",
	},
] as const;

const sourcesTemplate = `# The publishers that this archive knows. A host that is not here works too: its name is the host.
# - id: news.example            its host, without www.
#   name: The Example News
#   homepage: https://news.example/
#   country: GB                 two capitals (ISO 3166)
#   language: en
#   timeZone: Europe/London     zone of the times it prints without offset
#   dayMonthOrder: day-first    or month-first, year-first
#   agencies: [Example News]    names it signs datelines with
`;

const aboutTemplate = "# About this archive\n\nWrite here what this archive holds, who keeps it, and whom to ask.\n";
const ignoreTemplate = "node_modules/\n/_site/\n/._site.staging/\n/.microfilm/\n";

/** `microfilm init`: makes an empty archive. Questions that no flag answers are asked on a terminal. An archive that is there is left alone. */
export async function runInit(folder: string, flags: InitFlags): Promise<number> {
	const root = resolve(folder);
	const content = join(root, "content");
	if (existsSync(join(content, "archive.yaml")))
		throw new ArchiveError("usage", `\`${folder}\` is an archive already.`, {
			hint: "Edit its content/archive.yaml, or name another folder.",
		});
	const settings = toYaml(await askSettings(flags));
	// Before anything is written: an archive that is refused is not made.
	parseArchiveSettings(settings, { path: join(content, "archive.yaml"), root });
	try {
		for (const name of ["articles", "corrections", "pages"]) mkdirSync(join(content, name), { recursive: true });
		writeNew(join(content, "archive.yaml"), settings);
		writeNew(join(content, "sources.yaml"), sourcesTemplate);
		writeNew(join(content, "pages", "about.md"), aboutTemplate);
		writeNew(join(root, ".gitignore"), ignoreTemplate);
	} catch (error) {
		throw toIoError(error, `Making the archive \`${folder}\``);
	}
	if (!flags.quiet)
		process.stdout.write(
			`Made an archive in \`${folder}\`. Put captures into ${join(folder, "content", "articles")}, then run \`npx microfilm build --root ${folder}\`.\n`,
		);
	return exitCodes.done;
}

async function askSettings(flags: InitFlags): Promise<ReadonlyMap<string, string>> {
	const answers = new Map<string, string>();
	const terminal = process.stdin.isTTY && !flags.quiet ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
	for (const { key, ask, otherwise } of questions) {
		const answer = flags[key] ?? (await terminal?.question(`${ask}${otherwise ? ` [${otherwise}]` : ""}: `)) ?? "";
		answers.set(key, answer.trim() || otherwise);
	}
	terminal?.close();
	return answers;
}

function toYaml(settings: ReadonlyMap<string, string>): string {
	const document = new Document({});
	for (const { key, comment } of questions) {
		const value = settings.get(key) ?? "";
		if (value === "") continue;
		const pair = document.createPair(key, value);
		Object.assign(pair.key as object, { commentBefore: comment });
		document.add(pair);
	}
	return document.toString();
}

function writeNew(path: string, text: string): void {
	if (!existsSync(path)) writeFileSync(path, text);
}
