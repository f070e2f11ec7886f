/** Where the files lie on the site that pages ask for by a name which carries their hash: `/assets/style-<hash>.css`. */
export interface AssetPaths {
	readonly stylesheet: string;
	readonly icon: string;
	/** Absent where the archive has no search. */
	readonly searchScript?: string;
	/** The buttons beside the citations of an article. */
	readonly citeScript: string;
	/** Of `/find/` and of the page that a host serves where nothing is. */
	readonly findScript: string;
}
