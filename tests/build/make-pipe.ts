import { execFileSync } from "node:child_process";

/** The POSIX program; Node itself makes no pipes on disk. */
const program = "mkfifo";

/** Makes a named pipe. */
export function makePipe(path: string): void {
	execFileSync(program, [path]);
}
