import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { letReaderGo } from "./io/open-output.ts";
import { ArchiveError, exitCodes } from "./model/archive-error.ts";
import { isCivilDate } from "./model/civil-date.ts";
import { deployHosts } from "./model/deploy-host.ts";

/** Runs one command line (without program and script) and returns the exit code. Commands are loaded when they are called. */
export async function run(args: readonly string[]): Promise<number> {
	let exitCode: number = exitCodes.done;
	letReaderGo(process.stdout);
	const program = toProgram((code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(args, { from: "user" });
		return exitCode;
	} catch (error) {
		return explain(error);
	}
}

function toProgram(exit: Exit): Command {
	const program = new Command("microfilm")
		.description("Turns a folder of captured news articles into a static archive.")
		.version(packageJson.version)
		.exitOverride();
	for (const add of [
		addInit,
		addBuild,
		addAdd,
		addServe,
		addWatch,
		addInspect,
		addCorrect,
		addCheck,
		addRebuildCheck,
		addExport,
		addDeployPlan,
	])
		add(program, exit);
	return program;
}

type Exit = (code: number) => void;

function addInit(program: Command, exit: Exit): void {
	program
		.command("init")
		.description("Make an empty archive.")
		.argument("<folder>", "where to make it")
		.option("--title <text>", "title of the archive")
		.option("--address <url>", "where it will be hosted")
		.option("--language <tag>", "language of its pages (default: en)")
		.option("--time-zone <zone>", "IANA time zone (default: UTC)")
		.option("--profile <name>", "`ours` or `others` (default: others)")
		.option("--contact <contact>", "where to ask for a removal")
		.option("--quiet", "ask and print nothing")
		.action(async (folder: string, flags) => exit(await (await import("./commands/init.ts")).runInit(folder, flags)));
}

function addBuild(program: Command, exit: Exit): void {
	inArchive(program.command("build"))
		.description("Read what changed, render what that touches, publish.")
		.option("--full", "build everything anew")
		.option("--dry-run", "list every reading that would change, and change nothing")
		.option("--strict", "exit with 1 when there are problems")
		.option("--allow-removals", "remove pages even when many captures vanished at once")
		.option("--as-of <date>", "the day to judge dates by, `2024-05-31` (reserved: no rule needs it yet)", parseDay)
		.option("--json", "print one summary object; with --dry-run one object a line")
		.action(async ({ dryRun, ...flags }) =>
			exit(
				dryRun
					? await (await import("./commands/dry-run.ts")).runDryRun(flags)
					: await (await import("./commands/run-build.ts")).runBuild(flags),
			),
		);
}

function addAdd(program: Command, exit: Exit): void {
	inArchive(program.command("add"))
		.description("Copy captures into the archive and publish these only.")
		.argument("<files...>", "captures; `-` reads one from standard input")
		.option("--json", "print one summary object")
		.action(async (files: string[], flags) => exit(await (await import("./commands/add.ts")).runAdd(files, flags)));
}

function addServe(program: Command, exit: Exit): void {
	inArchive(program.command("serve"))
		.description("Build, serve on this computer, rebuild on every addition and reload open pages.")
		.option("--port <number>", "port, or the first free one behind it", "8080")
		.action(async (flags) => exit(await (await import("./commands/serve.ts")).runServe(flags)));
}

function addWatch(program: Command, exit: Exit): void {
	inArchive(program.command("watch"))
		.description("Build, then rebuild on every addition.")
		.action(async (flags) => exit(await (await import("./commands/watch.ts")).runWatch(flags)));
}

function addInspect(program: Command, exit: Exit): void {
	program
		.command("inspect")
		.description("Show what captures are understood to say, and why. Touches nothing.")
		.argument("<files...>", "captures, anywhere")
		.option("--root <folder>", "the archive whose sources and corrections to use", ".")
		.option("--json", "one object a line")
		.option("--markdown", "as front matter and body")
		.option("--quiet", "with --markdown: do not tell problems")
		.action(async (files: string[], flags) => exit((await import("./commands/inspect.ts")).runInspect(files, flags)));
}

function addCorrect(program: Command, exit: Exit): void {
	inArchive(program.command("correct"))
		.description("Write down what you know better than a capture, then build.")
		.argument("<address>", "original address, or id, of the article")
		.argument("<field=value...>", "`published=2024-05-31T04:06Z`, `headline=…`; lists with `;`")
		.requiredOption("--why <text>", "how you know it")
		.option("--by <name>", "who says so")
		.option("--json", "print one summary object")
		.action(async (address: string, values: string[], flags) =>
			exit(await (await import("./commands/correct.ts")).runCorrect(address, values, flags)),
		);
}

function addCheck(program: Command, exit: Exit): void {
	inArchive(program.command("check"))
		.description("Look for problems in the content as it is now, and for dead links and missing files of the site.")
		.option("--json", "print one object")
		.action(async (flags) => exit(await (await import("./commands/check.ts")).runCheck(flags)));
}

function addRebuildCheck(program: Command, exit: Exit): void {
	inArchive(program.command("rebuild-check"))
		.description("Build everything anew beside the site and compare byte by byte.")
		.option("--json", "print one object")
		.action(async (flags) => exit(await (await import("./commands/rebuild-check.ts")).runRebuildCheck(flags)));
}

function addExport(program: Command, exit: Exit): void {
	inArchive(program.command("export"))
		.description("Write the archive's records for other tools.")
		.addOption(
			new Option("--format <format>", "a folder of Markdown files, or one file on standard output")
				.choices(["jsonl", "csv", "markdown", "bibtex", "ris", "csl-json"])
				.makeOptionMandatory(),
		)
		.option("--source <id>", "only articles of this source: `news.example`")
		.option("--place <slug>", "only articles from this place: `moscow`")
		.option("--month <month>", "only articles of this month: `2024-05`", parseMonth)
		.option("--to <folder>", "folder for the Markdown files", "export")
		.action(async (flags) => exit(await (await import("./commands/export.ts")).runExport(flags)));
}

function addDeployPlan(program: Command, exit: Exit): void {
	inArchive(program.command("deploy-plan"))
		.description("Print what to upload, remove and purge, as a shell script for one kind of host. Deploys nothing.")
		.addOption(new Option("--host <host>", "where the site goes (default: `host` in archive.yaml)").choices(deployHosts))
		.addOption(
			new Option("--since <base>", "what has changed: since the last plan that was `--done`, in the last build, or all").choices([
				"deployed",
				"last",
				"all",
			]),
		)
		.option("--done", "note that the plan that was printed last was carried out")
		.addOption(new Option("--snippet <server>", "print settings for a server instead").choices(["nginx", "caddy", "apache"]))
		.option("--json", "print the plan as one object")
		.action(async (flags) => exit(await (await import("./commands/deploy-plan.ts")).runDeployPlan(flags)));
}

function inArchive(command: Command): Command {
	return command
		.option("--root <folder>", "the archive: a folder with `content/`", ".")
		.option("--out <folder>", "the output folder (default: `_site` in the root)")
		.option("--quiet", "print nothing but errors");
}

/** A civil day. Example: `2024-05-31`. */
const civilDay = /^(\d{4})-(\d{2})-(\d{2})$/;

function parseDay(text: string): string {
	const [year = 0, month = 0, day = 0] = (civilDay.exec(text)?.slice(1) ?? []).map(Number);
	if (!isCivilDate({ year, month, day })) throw new InvalidArgumentError("Write a day of the calendar as `2024-05-31`.");
	return text;
}

/** A month. Example: `2024-05`. */
const civilMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function parseMonth(text: string): string {
	if (!civilMonth.test(text)) throw new InvalidArgumentError("Write a month as `2024-05`.");
	return text;
}

/** One line that says what happened, one that says what to do. */
function explain(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
	if (!(error instanceof ArchiveError)) throw error;
	process.stderr.write(`${error.message}\n${error.hint === undefined ? "" : `${error.hint}\n`}`);
	return error.exitCode;
}
