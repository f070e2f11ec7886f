import { openStateForReading, statePathOf } from "../../archive/open-state.ts";
import { nameCapture } from "../../captures/list-captures.ts";
import { type BuildSummary, changesPages, describeBuild, describeRebuild } from "../../report/build-report.ts";
import { type FileProblem, groupFileProblems, problemsOfFiles } from "../../report/problems-of-files.ts";

/** Says what many builds did, one after the other, to one reader. */
export interface BuildTeller {
	/** `paths` are the files that may have been read: their problems are said, once for each time that a file was read. */
	readonly tell: (summary: BuildSummary, paths: Iterable<string>) => void;
}

/** So many files are remembered: then a problem may be said twice. */
const maxTold = 10_000;

/** Opens a teller for an archive; it writes lines with `say`. */
export function openBuildTeller(config: { readonly root: string; readonly out: string }, say: (text: string) => void): BuildTeller {
	/** Reading by which the problems of a file were told, by file. */
	const told = new Map<string, string>();
	let refused: number | undefined;
	const toProblemsAnew = (paths: Iterable<string>): readonly FileProblem[] => {
		const state = openStateForReading(statePathOf(config));
		try {
			const problems = problemsOfFiles(state, new Set([...paths].map((path) => nameCapture(config.root, path))));
			const anew = problems.filter(({ file, reading }) => reading === undefined || told.get(file) !== reading);
			if (told.size > maxTold) told.clear();
			for (const { file, reading } of anew) if (reading !== undefined) told.set(file, reading);
			return anew;
		} finally {
			state.close();
		}
	};
	return {
		tell: (summary, paths) => {
			const isFirst = refused === undefined;
			const refusedAnew = summary.removalsRefused !== (refused ?? 0);
			refused = summary.removalsRefused;
			if (!isFirst) {
				const text = describeRebuild(summary, { problems: groupFileProblems(toProblemsAnew(paths)), refusedAnew });
				if (text !== undefined) say(text);
			} else if (summary.parsed > 0 || refusedAnew || changesPages(summary)) say(describeBuild(summary));
		},
	};
}
