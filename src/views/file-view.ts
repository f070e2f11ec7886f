/** A page that no layout renders: a feed, a sitemap, robots.txt. */
export interface FileView {
	readonly kind: "file";
	readonly text: string;
}

/** Makes a view of a finished text. */
export function toFileView(text: string): FileView {
	return { kind: "file", text };
}
