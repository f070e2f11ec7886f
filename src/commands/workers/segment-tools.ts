import type { DatabaseSync } from "node:sqlite";
import { openReader } from "../../archive/reader/open-reader.ts";
import { messageTable } from "../../model/messages.ts";
import { stageFilesWith } from "../../publish/hosts/compress-staged.ts";
import { openPublishedHashes } from "../../publish/published-hashes.ts";
import { openStaging } from "../../publish/staging.ts";
import type { SegmentTools } from "../../search/make-job.ts";
import { toSearchArticle } from "../../search/to-search-article.ts";
import { bindMessages } from "../../views/bind-messages.ts";
import type { RenderJob } from "./render-range.ts";

/** Opens what a process needs to make segments of the search: the articles of the state, and staging. */
export function openSegmentTools({ config, lookAtSite, name }: Omit<RenderJob, "statePath">, state: DatabaseSync): SegmentTools {
	const { out, settings, messages } = config;
	const texts = bindMessages(messageTable, messages);
	const reader = openReader(state);
	const published = openPublishedHashes(state, { out, lookAtSite });
	return {
		stage: stageFilesWith(settings, openStaging(out, { name: `${name}-search`, published })),
		read: (id) => {
			const article = reader.article(id);
			return article && toSearchArticle(article, texts);
		},
	};
}
