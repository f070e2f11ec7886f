import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The root of this project. */
export const project = join(import.meta.dirname, "../..");

/** What a process said and how it ended. */
export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface ProcessOptions {
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** Octal, as a shell takes it. */
	readonly umask?: string;
	/** How many folders the process may watch; needs a system that has `unshare` and allows it. */
	readonly maxWatches?: number;
}

/** Starts `microfilm` as a real process, with the runtime that runs the tests. */
export function startMicrofilm(
	args: readonly string[],
	{ env = {}, cwd, umask, maxWatches }: Omit<ProcessOptions, "input"> = {},
): ChildProcess {
	const limits = maxWatches === undefined ? [] : ["unshare", "-U", "-r", ...inShell(`echo ${maxWatches} > ${watchesAllowed}`)];
	const mask = umask === undefined ? [] : inShell(`umask ${umask}`);
	const [program = "", ...rest] = [...limits, ...mask, process.execPath, join(project, "src/bin.js"), ...args];
	return spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
}

/** The setting of a user namespace, which no other process shares. */
export const watchesAllowed = "/proc/sys/user/max_inotify_watches";

/** Words before a command that run something in a shell first. */
function inShell(first: string): readonly string[] {
	return ["sh", "-c", `${first}; exec "$@"`, "sh"];
}

/** Runs `microfilm` to its end. */
export async function runMicrofilm(args: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
	const child = startMicrofilm(args, options);
	const said = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) {
		child[name]?.setEncoding("utf8").on("data", (text: string) => {
			said[name] += text;
		});
	}
	// A process that ends before it has read everything is no fault of the test.
	child.stdin?.on("error", () => {}).end(options.input ?? "");
	const [code] = await once(child, "close");
	return { code, ...said };
}
