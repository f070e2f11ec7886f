import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Ended, runMicrofilm } from "../build/run-microfilm.ts";
import { captureOf, makeArchive, type ScratchArchive } from "../build/scratch-archive.ts";

/** Two captures. */
export const one = captureOf({ name: "one", day: "2023-04-01", headline: "The first gate opens on time" });
export const two = captureOf({ name: "two", day: "2023-04-02", headline: "The second gate opens on time" });
/** Where the first is archived, and where it was published. */
export const page = "courier.example/20230401/one.html";
export const address = "https://courier.example/20230401/one.html";

/** Twelve captures in one folder: more than may vanish at once. */
export function twelve(): Readonly<Record<string, string>> {
	const captures = Array.from({ length: 12 }, (_, i) => captureOf({ name: `many-${i}`, day: `2022-01-${10 + i}` }));
	return Object.fromEntries(captures.map((text, i) => [`articles/many/${i}.txt`, text]));
}

/** Runs a command on an archive that holds one capture. */
export function onArchive(files: Readonly<Record<string, string>> = { "articles/one.txt": one }) {
	const archive = makeArchive(files);
	const run = (command: string, ...args: string[]): Promise<Ended> => runMicrofilm([command, "--root", archive.root, ...args]);
	return { archive, run };
}

/** Names of all files but those of the state. */
export function files({ root }: ScratchArchive): readonly string[] {
	return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".microfilm"));
}

/** Names of the files of the state, without those that come and go with an open database. */
export function stateFiles({ root }: ScratchArchive): readonly string[] {
	const folder = join(root, ".microfilm");
	return existsSync(folder) ? readdirSync(folder).filter((name) => !/-(?:wal|shm)$/.test(name)) : [];
}
