import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";

/** Where figures were measured, and with what. No names of hosts or people, no paths. */
export interface Machine {
	readonly cores: number;
	readonly processor: string;
	readonly memoryBytes: number;
	readonly system: string;
	/** By name: Microfilm, its dependencies, the runtime, the peers. */
	readonly versions: Readonly<Record<string, string>>;
}

const packagePath = join(import.meta.dirname, "../../../package.json");

/** Describes this machine. */
export function describeMachine(hugo: string | undefined): Machine {
	const { version, dependencies } = JSON.parse(readFileSync(packagePath, "utf8"));
	return {
		cores: availableParallelism(),
		processor: cpus()[0]?.model.trim() ?? "unknown",
		memoryBytes: totalmem(),
		system: `${type()} ${release()}`,
		versions: { microfilm: version, node: process.versions.node, ...(hugo === undefined ? {} : { hugo }), ...dependencies },
	};
}
