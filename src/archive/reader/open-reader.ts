import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader } from "../../model/archive-reader.ts";
import { openArticleAnswers } from "./article-answers.ts";
import { openIndexAnswers } from "./index-answers.ts";
import { openListAnswers } from "./list-answers.ts";
import { openMapAnswers } from "./map-answers.ts";

/** Answers the questions of pages from the state. Statements are prepared once for each reader. */
export function openReader(state: DatabaseSync): ArchiveReader {
	return { ...openArticleAnswers(state), ...openListAnswers(state), ...openIndexAnswers(state), ...openMapAnswers(state) };
}
