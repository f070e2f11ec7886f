import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Config } from "../config/load-config.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import { countUnreported, forgetUnreported } from "../publish/site-changes.ts";
import type { BuildSummary, SearchSummary } from "./build-report.ts";
import { countCompleteness, groupProblems } from "./problem-report.ts";
import { writeChanges } from "./write-changes.ts";
import { writeProblems } from "./write-problems.ts";

/** What a build did, before it is put into words. */
export interface BuildResult {
	/** Write the files of the report, too. */
	readonly write: boolean;
	readonly config: Config;
	readonly parsed: number;
	readonly rendered: number;
	readonly search: SearchSummary | undefined;
	readonly removalsRefused: number;
	readonly recovered: boolean;
	readonly milliseconds: number;
}

/** Writes `.microfilm/problems.csv` and `changes.json`, and sums the build up. */
export function reportBuild(state: DatabaseSync, result: BuildResult): BuildSummary {
	const { config, parsed, rendered, search, removalsRefused, recovered, milliseconds } = result;
	const files = countUnreported(state);
	if (result.write) {
		const folder = join(config.root, ".microfilm");
		mkdirSync(folder, { recursive: true });
		writeProblems(state, folder);
		writeChanges(state, folder, config.settings.address);
		forgetUnreported(state);
	}
	return {
		parsed,
		rendered,
		search: search ?? null,
		files,
		archive: countCompleteness(state),
		problems: groupProblems(state),
		warnings: warnOwner(config.settings),
		removalsRefused,
		recovered,
		milliseconds: Math.round(milliseconds),
		out: config.out,
	};
}

/** Third-party texts need somebody to turn to (DESIGN 7). */
function warnOwner({ profile, contact }: ArchiveSettings): readonly string[] {
	if (contact !== undefined) return [];
	const others = "You publish others' text; `noindex` is not permission. Name a removal contact: `contact:` in content/archive.yaml.";
	return [profile === "others" ? others : "Name a contact for your readers: `contact:` in content/archive.yaml."];
}
