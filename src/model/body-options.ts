import type { AbsoluteUrl } from "./brand.ts";

/** What the renderer of a text is told beside the tree. With neither `original` nor `basePath`, a relative link loses its target. */
export interface BodyOptions {
	/** Opens the text in a run of its own, as printed. */
	readonly dateline?: string | undefined;
	/** The address that the links of a captured text are relative to: never a place in the archive. */
	readonly original?: AbsoluteUrl | undefined;
	/** For a page of our own: the path of the archive, beginning and ending in `/`, to which its links that begin with `/` belong. */
	readonly basePath?: string | undefined;
}
