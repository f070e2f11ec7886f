/** The page that a folder's address shows, or its compressed copy. */
const folderIndex = /(?:^|\/)index\.html(?:\.br|\.gz)?$/;

/** How many folders and files lead to a file of the site. The index of a folder counts as the folder: it links to what lies in it. */
export function depthOf(path: string): number {
	return path
		.replace(folderIndex, "")
		.split("/")
		.filter((part) => part !== "").length;
}
