import type { MessageTable } from "./message.ts";
import type { ProblemId } from "./problem-catalogue.ts";

/**
 * The problems of an article that is shown, in words for its reader: what happened, and what the page shows instead. What to do about it is told
 * to whoever keeps the archive (`problem-catalogue.ts`). The arguments are details that `toProblem` is given.
 */
export const problemMessages = {
	"encoding-guessed": { encoding: "text" },
	"control-characters": { count: "number" },
	"front-matter-unclosed": {},
	"front-matter-unknown-key": { key: "text" },
	"front-matter-value": { key: "text" },
	"headline-missing": {},
	"markdown-too-complex": {},
	"date-missing": {},
	"date-impossible": { text: "text" },
	"date-in-future": { text: "text" },
	"date-in-masthead": { text: "text" },
	"timestamp-ambiguous": { text: "text", first: "text", second: "text" },
	"timestamps-disagree": { line: "number", first: "text", otherLine: "number", second: "text" },
	"time-without-day": { text: "text" },
	"year-missing": { text: "text", year: "text" },
	"time-zone-missing": { text: "text" },
	"zone-unknown": { zone: "text", text: "text" },
	"zone-ambiguous": { zone: "text", text: "text" },
	"zone-assumed": { zone: "text", text: "text" },
	"zone-out-of-season": { zone: "text", text: "text" },
	"weekday-disagrees": { text: "text" },
	"crawl-line-not-understood": { text: "text" },
	"dateline-date-disagrees": { text: "text", wire: "text", line: "number", published: "text" },
	"dateline-place-unknown": { text: "text", place: "text" },
	"address-missing": {},
	"address-invalid": { text: "text" },
	"address-collision": {},
	"name-unsafe": {},
	"sentences-fused": { text: "text" },
	"list-truncated": { key: "text", length: "number", limit: "number" },
	"value-truncated": { key: "text", length: "number", limit: "number" },
} as const satisfies MessageTable[string] & { readonly [Id in ProblemId]?: MessageTable[string][string] };
