import type { DatabaseSync } from "node:sqlite";
import type { FileReading, FileToRead } from "../archive/read-files.ts";
import type { Config } from "../config/load-config.ts";
import type { Changes } from "./find-changes.ts";
import { toFileBatches } from "./workers/file-batches.ts";
import type { WorkerPool } from "./workers/worker-pool.ts";

/** Up to so many files the start of a process costs more than it saves (measured: 0.15 s to start, 0.4 ms a file). */
const maxFilesHere = 400;

interface ReadOptions {
	readonly pool: WorkerPool;
	readonly onRead: (done: number) => void;
}

/** Reads the changed captures: few in this process, many in one process a core. */
export async function* readChanged(
	state: DatabaseSync,
	config: Config,
	changes: Pick<Changes, "changed" | "evenIfEqual">,
	{ pool, onRead }: ReadOptions,
): AsyncGenerator<readonly FileReading[]> {
	const files = withHashes(state, changes);
	const first = takeFirst(files, maxFilesHere + 1);
	const isMany = first.length > maxFilesHere;
	let read = 0;
	for await (const readings of isMany ? pool.read(toFileBatches(chain(first, files))) : readFew(first, config)) {
		read += readings.length;
		onRead(read);
		yield readings;
	}
	if (isMany) pool.prepare();
}

async function* readFew(files: readonly FileToRead[], config: Config): AsyncGenerator<readonly FileReading[]> {
	if (files.length === 0) return;
	const { readHere } = await loadReader();
	yield* readHere(files, config);
}

/** Loads what reads captures in this process, 0.15 s: not where others read, or there is nothing to read. */
export function loadReader(): Promise<typeof import("./workers/read-here.ts")> {
	return import("./workers/read-here.ts");
}

/** Takes up to so many items; what comes behind them can still be taken. */
function takeFirst<Item>(items: Iterator<Item>, max: number): readonly Item[] {
	const first: Item[] = [];
	while (first.length < max) {
		const next = items.next();
		if (next.done) break;
		first.push(next.value);
	}
	return first;
}

function* chain<Item>(first: Iterable<Item>, then: Iterable<Item>): Generator<Item> {
	yield* first;
	yield* then;
}

/** Bytes that were parsed before need no parsing, unless the parser or what a reading rests on changed. */
function* withHashes(state: DatabaseSync, { changed, evenIfEqual }: Pick<Changes, "changed" | "evenIfEqual">): Generator<FileToRead> {
	const known = state.prepare("SELECT sha256 FROM files WHERE file = ?");
	for (const file of changed) {
		const sha256 = evenIfEqual(file.file) ? undefined : known.get(file.file)?.sha256;
		yield typeof sha256 === "string" ? { ...file, parsedSha256: sha256 } : file;
	}
}
