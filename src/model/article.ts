import type { Root } from "mdast";
import type { AbsoluteUrl, ArticleId, Permalink, Sha256 } from "./brand.ts";
import type { CaptureFormat } from "./capture.ts";
import type { Dateline } from "./dateline.ts";
import type { Evidence, Found } from "./evidence.ts";
import type { Problem } from "./problem.ts";
import type { Timestamp } from "./timestamp.ts";
import type { AppliedWithholding } from "./withholding.ts";

/** The day under which an article is listed, and how it is known. */
export interface ListDay {
	/** `YYYY-MM-DD`, or `YYYY-MM` where no more is known. */
	readonly day: string;
	readonly basis: "published" | "captured";
}

/** What a person knew better than the capture. */
export interface AppliedCorrection {
	/** The front-matter key: `published`, `headline` … */
	readonly field: string;
	/** What the capture says; absent = nothing. */
	readonly was?: string;
	readonly now: string;
	readonly why: string;
	readonly by?: string;
	readonly when?: string;
	/** Path of the correction file, relative to the root. */
	readonly file: string;
}

/** One copy of the article that the archive holds. */
interface CaptureRecord {
	readonly file: string;
	readonly sha256: Sha256;
	readonly bytes: number;
	readonly captured?: string;
	readonly modified?: string;
}

/** Where the values were read that carry no evidence themselves. */
export interface Grounds {
	readonly url?: readonly Evidence[];
	readonly authors?: readonly Evidence[];
	readonly language?: readonly Evidence[];
	readonly source?: readonly Evidence[];
	readonly rights?: readonly Evidence[];
	/** The lines of each child of `body`, in order. */
	readonly body: readonly (readonly BodyLine[])[];
}

/** A line of the capture, or the part of it, that a paragraph was read from. */
export interface BodyLine {
	readonly line: number;
	readonly columns: readonly [first: number, last: number];
}

/** An article: what its newest capture means, with all captures of its address. */
export interface Article {
	readonly id: ArticleId;
	/** The original address. Absent = the capture names none. */
	readonly address?: AbsoluteUrl;
	readonly permalink: Permalink;
	readonly format: CaptureFormat;
	readonly headline?: Found<string>;
	readonly deck?: Found<string>;
	readonly byline?: Found<string>;
	readonly authors: readonly string[];
	readonly labels: readonly Found<string>[];
	readonly section?: Found<string>;
	readonly topics: readonly Found<string>[];
	readonly published?: Timestamp;
	readonly modified?: Timestamp;
	readonly captured?: Timestamp;
	readonly dateline?: Dateline;
	/** BCP 47. */
	readonly language?: { readonly code: string; readonly basis: "stated" | "script" | "detected" | "source" };
	readonly direction: "ltr" | "rtl";
	/** The source's id in the registry, or its host where it is in none; absent without address and statement. */
	readonly source?: { readonly id: string; readonly name: string };
	readonly rights?: string;
	/** The text as Markdown tree, without positions and without the dateline. */
	readonly body: Root;
	/** Plain text of the first paragraph, for lists and feeds. */
	readonly lead: string;
	readonly listDay?: ListDay;
	readonly corrections: readonly AppliedCorrection[];
	/** Lines of the shown capture that are no part of the article. */
	readonly leftOut: readonly Evidence[];
	/** Absent only before `locateEvidence` has looked. */
	readonly grounds?: Grounds;
	/** The source as the capture names it in words, whether or not a registry knows that name. */
	readonly statedSource?: string;
	/** The problems that nobody has acknowledged. */
	readonly problems: readonly Problem[];
	/** What of it is not in this record, because it may not be shown. Absent = nothing. */
	readonly withheld?: AppliedWithholding;
	/** All captures, the shown one first, then by (captured, modified, file), newest first. */
	readonly captures: readonly CaptureRecord[];
}

/** What lists and links say of an article: enough to name and place it. Its values carry no evidence, and it has no text. */
export type ArticleCard = Pick<
	Article,
	| "id"
	| "permalink"
	| "headline"
	| "labels"
	| "source"
	| "dateline"
	| "published"
	| "modified"
	| "captured"
	| "listDay"
	| "language"
	| "direction"
	| "lead"
	| "withheld"
>;
