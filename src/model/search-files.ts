/** The folder of the search, from the root of the site. */
export const searchFolder = "search/";

/** What the search page reads first, in that folder. */
export const manifestName = "segments.json";

/**
 * Begins the keys of the search's files in the list of published files; what follows is the segment's folder. No page has such a key: that of
 * the search page holds no space.
 */
export const searchKeyPrefix = "search ";

/** The key of the manifest. */
export const manifestKey = `${searchKeyPrefix}manifest`;

/** Whether a key in the list of published files is one of the search's. */
export function isSearchKey(key: string): boolean {
	return key.startsWith(searchKeyPrefix);
}

/** Whether it is that of a segment: it leads nowhere, and the manifest leads to it. */
export function isSegmentKey(key: string): boolean {
	return isSearchKey(key) && key !== manifestKey;
}

/** The folder of the segments, whose names carry a hash: other bytes have another name. */
export const segmentFolder = `${searchFolder}segments/`;

/** Whether a file of the site, by its path, is of a segment or the manifest: these are compared by their records, not by their bytes. */
export function isSearchFile(path: string): boolean {
	return path.startsWith(segmentFolder) || path.startsWith(searchFolder + manifestName);
}
