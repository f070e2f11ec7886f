import { type FileReading, type FileToRead, readFiles } from "../../archive/read-files.ts";
import type { Config } from "../../config/load-config.ts";
import { toFileBatches } from "./file-batches.ts";
import { toReadingContext } from "./reading-context.ts";

/** Reads files in this process. */
export async function* readHere(files: Iterable<FileToRead>, config: Config): AsyncGenerator<readonly FileReading[]> {
	const context = toReadingContext(config);
	for (const batch of toFileBatches(files)) yield readFiles(batch, context);
}
