import { loadConfig } from "../config/load-config.ts";
import { exitCodes } from "../model/archive-error.ts";
import { checkOutput } from "../publish/check-output.ts";
import { describeCompleteness } from "../report/build-report.ts";
import { countCompleteness, groupProblems } from "../report/problem-report.ts";
import { openArchive } from "./open-archive.ts";

interface CheckFlags {
	readonly root: string;
	readonly out?: string;
	readonly json?: boolean;
	readonly quiet?: boolean;
}

/** `microfilm check`: problems in the content, dead internal links, files that are missing or not ours. Exit code 1 when there are any. */
export async function runCheck(flags: CheckFlags): Promise<number> {
	const config = loadConfig(flags);
	const archive = await openArchive(config, { say: (line) => process.stderr.write(`${line}\n`) });
	try {
		const problems = groupProblems(archive.state).filter(({ severity }) => severity !== "note");
		const output = checkOutput(archive.state, config);
		const completeness = countCompleteness(archive.state);
		if (flags.json) process.stdout.write(`${JSON.stringify({ archive: completeness, problems, ...output })}\n`);
		else if (!flags.quiet) {
			const lines = [
				...problems.flatMap(({ id, severity, count, examples }) => [
					`${severity} ${id} (${count})`,
					...examples.map((example) => `  ${example}`),
				]),
				...output.deadLinks.map(({ page, href }) => `dead link in ${page}: ${href}`),
				...output.missing.map((path) => `missing from the site: ${path}`),
				`${output.files} files on the site. ${describeCompleteness(completeness)}`,
			];
			process.stdout.write(`${lines.join("\n")}\n`);
		}
		return problems.length + output.deadLinks.length + output.missing.length === 0 ? exitCodes.done : exitCodes.problems;
	} finally {
		archive.close();
	}
}
