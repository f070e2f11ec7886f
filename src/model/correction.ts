import type { ArticleTarget } from "./article-target.ts";

/** The front-matter keys: a closed set, for captures, corrections and exports alike. */
export const fieldNames = [
	"headline",
	"deck",
	"url",
	"published",
	"modified",
	"captured",
	"dateline",
	"byline",
	"authors",
	"labels",
	"section",
	"topics",
	"language",
	"source",
	"rights",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a person knows better, from one file under `content/corrections/`. */
export interface Correction {
	/** Path of the file, relative to the root. */
	readonly file: string;
	readonly target: ArticleTarget;
	/** Lists (`authors`, `labels`, `topics`) as arrays, all else as text. */
	readonly fields: Readonly<Partial<Record<FieldName, string | readonly string[]>>>;
	readonly why: string;
	readonly by?: string;
	readonly when?: string;
	/** Problems that a person has judged; they are not shown again. */
	readonly acknowledged: readonly string[];
}
