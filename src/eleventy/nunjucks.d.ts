/** The part of Nunjucks that we use: version 3.2 ships no types for it. */
declare module "nunjucks" {
	class SafeString extends String {
		constructor(html: string);
	}
	class FileSystemLoader {
		/** Folders, best first. */
		constructor(folders: readonly string[]);
	}
	class Environment {
		constructor(loader: FileSystemLoader, options: { readonly autoescape: boolean; readonly throwOnUndefined: boolean });
		addFilter(name: string, filter: (value: unknown) => unknown): void;
		/** Compiled at once where `eager`. */
		getTemplate(name: string, eager: boolean): { readonly render: (data: object) => string };
	}

	const nunjucks: {
		readonly Environment: typeof Environment;
		readonly FileSystemLoader: typeof FileSystemLoader;
		readonly runtime: { readonly SafeString: typeof SafeString };
	};
	export default nunjucks;
}
