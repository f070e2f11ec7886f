/** The part of Eleventy's programmatic interface that we use: version 3.1 ships no types for it. */
declare module "@11ty/eleventy" {
	interface Options<Config> {
		readonly quietMode?: boolean;
		/** `null` = look for no configuration file. */
		readonly configPath?: string | null;
		readonly config?: (config: Config) => void;
	}

	export default class Eleventy<Config> {
		constructor(input: string, output: string | undefined, options: Options<Config>);
		/** `content` is what the template returned. */
		toJSON(): Promise<readonly { readonly outputPath: string; readonly content: Uint8Array }[]>;
	}
}
