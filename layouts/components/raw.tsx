import type { SanitizedHtml } from "../../src/model/brand.ts";

interface Properties {
	readonly html: SanitizedHtml;
	/** `script` for JSON-LD, whose brand says that it was serialised so that it cannot end the element. */
	readonly as?: "div" | "script";
	readonly class?: string;
	readonly type?: "application/ld+json";
	readonly lang?: string;
	readonly dir?: "ltr" | "rtl";
}

/** Prints HTML that came out of the sanitiser. The one raw door of the theme: nothing else may set inner HTML. */
export function Raw({ html, as: Element = "div", ...attributes }: Properties) {
	return <Element {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
