import type { ArchiveSettings } from "../../model/archive-settings.ts";
import type { PageKey } from "../../model/page.ts";
import type { StagedFile } from "../staging.ts";
import { compressFile } from "./compress-file.ts";
import { isText } from "./host-media-types.ts";

type Stage = (path: string, content: string | Uint8Array, key: PageKey | "") => StagedFile;

/**
 * Makes a way to stage files into one that, where archive.yaml says `precompress: true`, stages each text file with its `.br` and `.gz`. These
 * carry the key of their page, so they are published, replaced and removed with it. Host files (`_headers`) have no ending that is text, and
 * get none.
 */
export function stageFilesWith(
	{ precompress = false }: Pick<ArchiveSettings, "precompress">,
	stage: Stage,
): (...file: Parameters<Stage>) => readonly StagedFile[] {
	return (path, content, key) => {
		const staged = stage(path, content, key);
		if (!precompress || !isText(path)) return [staged];
		const compressed = compressFile(typeof content === "string" ? Buffer.from(content, "utf8") : content);
		return [staged, ...Object.entries(compressed).map(([ending, bytes]: [string, Uint8Array]) => stage(`${path}.${ending}`, bytes, key))];
	};
}
