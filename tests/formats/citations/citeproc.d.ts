/** The part of citeproc-js that the tests use; the package has no types. */
declare module "citeproc" {
	export class Engine {
		constructor(
			system: { readonly retrieveLocale: () => string; readonly retrieveItem: (id: string) => object },
			style: string,
			locale: string,
		);
		setOutputFormat(format: "text"): void;
		updateItems(ids: readonly string[]): void;
		makeBibliography(): readonly [object, readonly string[]];
	}
}
