import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Room } from "./estimate.ts";

/** Where a run writes. */
export interface WorkFolder {
	readonly path: string;
	readonly isMemory: boolean;
}

const memoryFolder = "/dev/shm";
/** `statfs`, “f_type”: TMPFS_MAGIC. */
const tmpfs = 0x01021994;

/**
 * Makes a folder of its own in `parent`, or in memory. It goes when this process ends, however it does. Throws a sentence that says what to do when there is
 * not enough room.
 */
export function makeWorkFolder(parent: string | undefined, need: Room): WorkFolder {
	const inside = resolve(parent ?? (existsSync(memoryFolder) ? memoryFolder : tmpdir()));
	const { type, bavail, bsize } = statfsSync(inside);
	const isMemory = type === tmpfs;
	const free = isMemory ? Math.min(bavail * bsize, freemem()) : bavail * bsize;
	const wanted = need.folder + (isMemory ? need.memory : 0);
	if (free < wanted)
		throw new Error(
			`This needs about ${gigabytes(wanted)} in \`${inside}\`, and ${gigabytes(free)} are free. ${isMemory ? "Name a folder on a disk with `--folder FOLDER`" : "Name a folder with more room with `--folder FOLDER`"}, or measure fewer articles, or one format (\`--format text\`).`,
		);
	if (freemem() < need.memory)
		throw new Error(
			`The processes need about ${gigabytes(need.memory)} of memory, and ${gigabytes(freemem())} are free. Leave peers out: \`--hugo-up-to 10000\`.`,
		);
	const path = mkdtempSync(join(inside, "microfilm-bench-"));
	process.once("exit", () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }));
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => {
			process.stderr.write("Deleting what was written …\n");
			process.exit(1);
		});
	return { path, isMemory };
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}
