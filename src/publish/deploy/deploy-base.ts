import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DeployHost } from "../../model/deploy-host.ts";
import type { DeployFile } from "./deploy-files.ts";

/** What a host has, as far as we know: path → sha256. */
export type DeployedFiles = ReadonlyMap<string, string>;

/** Two small files beside the state: what the last plan would make of the host, and what the host has since somebody said that it was done. */
export interface DeployBase {
	/** What the host has; `undefined` when nobody ever said. */
	readonly read: () => DeployedFiles | undefined;
	/** Notes what the host will have when the plan is carried out. */
	readonly plan: (files: readonly Pick<DeployFile, "path" | "sha256">[]) => void;
	/** The plan was carried out; `false` when there is none. */
	readonly done: () => boolean;
}

/** Opens them for a host. To lose them costs one full deployment, nothing else. */
export function openDeployBase(statePath: string, host: DeployHost): DeployBase {
	// `state-1f2e3d4c.db` belongs to another output folder.
	const name = `${host}${basename(statePath, ".db").replace(/^state/, "")}.tsv`;
	const [planned, deployed] = [`planned-${name}`, `deployed-${name}`].map((file) => join(dirname(statePath), file)) as [string, string];
	return {
		read: () => (existsSync(deployed) ? parse(readFileSync(deployed, "utf8")) : undefined),
		plan: (files) => {
			mkdirSync(dirname(planned), { recursive: true });
			writeFileSync(planned, files.map(({ path, sha256 }) => `${sha256}\t${path}\n`).join(""));
		},
		done: () => {
			if (!existsSync(planned)) return false;
			renameSync(planned, deployed);
			return true;
		},
	};
}

/** No path holds a line end: permalinks have no control characters. */
function parse(text: string): DeployedFiles {
	const lines = text.split("\n").filter((line) => line !== "");
	return new Map(lines.map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, line.indexOf("\t"))]));
}
