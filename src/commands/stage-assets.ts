import type { DatabaseSync } from "node:sqlite";
import { openStaging, type StagedFile } from "../publish/staging.ts";
import type { Stylesheet } from "../publish/stylesheet.ts";

/** Stages the files that are no pages. */
export function stageAssets(state: DatabaseSync, out: string, { path, text }: Stylesheet): readonly StagedFile[] {
	const output = state.prepare("SELECT sha256 FROM outputs WHERE path = ?");
	const stage = openStaging(out, { name: "assets", published: (name) => output.get(name)?.sha256?.toString() });
	return [stage(path.slice(1), text, "")];
}
