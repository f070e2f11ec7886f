import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Reads a text that was kept at `path`, or makes it and keeps it. It appears whole or not at all; a folder that cannot be written costs time, no more. */
export function keepText(path: string, make: () => string): string {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return write(path, make());
	}
}

function write(path: string, text: string): string {
	const own = `${path}.${process.pid}`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(own, text);
		renameSync(own, path);
	} catch {}
	return text;
}
