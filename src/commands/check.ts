import { countPending } from "../archive/pending-pages.ts";
import { withheldTexts } from "../archive/withheld-texts.ts";
import { loadConfig } from "../config/load-config.ts";
import { listUntranslated } from "../config/read-messages.ts";
import { exitCodes } from "../model/archive-error.ts";
import { checkOutput, type OutputFaults, publishedPaths } from "../publish/check-output.ts";
import { type FoundText, findTexts } from "../publish/find-texts.ts";
import { describeCompleteness } from "../report/build-report.ts";
import { type Completeness, countCompleteness, groupProblems, type ProblemGroup } from "../report/problem-report.ts";
import { lookAtContent } from "./look-at-content.ts";
import { openArchive } from "./open-archive.ts";
import { toReadingContext } from "./workers/reading-context.ts";

interface CheckFlags {
	readonly root: string;
	readonly out?: string;
	readonly json?: boolean;
	readonly quiet?: boolean;
}

/** What `check --json` prints: the content as it is now, the site as it was published last. */
interface Findings extends OutputFaults {
	readonly archive: Completeness;
	/** Notes are left out. */
	readonly problems: readonly ProblemGroup[];
	/** Articles whose captures vanished, but too many at once for a build to believe it. */
	readonly removalsRefused: number;
	/** Messages of the interface that are in English because its language lacks them. */
	readonly untranslated: readonly string[];
	/** Pages that the next build would render. */
	readonly pending: number;
	/** Files of the site in which text stands that is withheld. */
	readonly withheldShown: readonly FoundText[];
	/** Whether there is a site. */
	readonly built: boolean;
}

/**
 * `microfilm check`: problems in the content as it is now; dead internal links, missing files, and text that is withheld by now, of the site as
 * it was published last.
 * Neither is changed. Exit code 1 when there are any, or when so many captures vanished that a build would refuse to remove their pages.
 * Files on the site that are not ours are told, but may be wanted there (`CNAME`).
 */
export async function runCheck(flags: CheckFlags): Promise<number> {
	const config = loadConfig(flags);
	const archive = await openArchive(config, { say: (line) => process.stderr.write(`${line}\n`) });
	try {
		const findings = await lookAtContent(archive, config, (now, { removalsRefused }): Findings => {
			const output = checkOutput(archive.state, config);
			return {
				archive: countCompleteness(now),
				problems: groupProblems(now).filter(({ severity }) => severity !== "note"),
				removalsRefused,
				untranslated: listUntranslated(config.settings.language, config.messages),
				pending: countPending(now),
				withheldShown: findTexts(
					config.out,
					publishedPaths(archive.state, config.out),
					withheldTexts(now, config.root, toReadingContext(config)),
				),
				built: output.files > 0,
				...output,
			};
		});
		if (flags.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
		else if (!flags.quiet) process.stdout.write(`${describe(findings).join("\n")}\n`);
		const { problems, deadLinks, missing, withheldShown, removalsRefused } = findings;
		const faults = [problems, deadLinks, missing, withheldShown].flat();
		return faults.length + removalsRefused === 0 ? exitCodes.done : exitCodes.problems;
	} finally {
		archive.close();
	}
}

function describe(findings: Findings): readonly string[] {
	const { problems, deadLinks, missing, strangers, withheldShown, removalsRefused, untranslated, pending, built, files, archive } =
		findings;
	const lines = problems.flatMap(({ id, severity, count, examples }) => [
		`${severity} ${id} (${count})`,
		...examples.map((example) => `  ${example}`),
	]);
	lines.push(...deadLinks.map(({ page, href }) => `dead link in ${page}: ${href}`));
	lines.push(...missing.map((path) => `missing from the site: ${path}`));
	lines.push(...withheldShown.map(({ path, article }) => `withheld text of ${article} stands in ${path}`));
	lines.push(...strangers.map((path) => `not ours: ${path}`));
	if (removalsRefused > 0)
		lines.push(`The captures of ${removalsRefused} articles vanished at once; a build keeps their pages until \`--allow-removals\`.`);
	if (untranslated.length > 0)
		lines.push(
			`The interface is not wholly translated; in English are ${untranslated.length} messages, such as \`${untranslated.slice(0, 3).join("`, `")}\`.`,
		);
	if (!built) return [...lines, "The site was not built yet. Run `microfilm build`.", describeCompleteness(archive)];
	if (pending > 0) lines.push(`${pending} pages wait for the next build.`);
	return [...lines, `${files} files on the site. ${describeCompleteness(archive)}`];
}
