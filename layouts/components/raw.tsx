import type { SanitizedHtml } from "../../src/model/brand.ts";

interface Properties {
	readonly html: SanitizedHtml;
	readonly class: string;
	readonly lang?: string;
	readonly dir?: "ltr" | "rtl";
}

/**
 * Prints HTML that came out of the sanitiser. With `RawJson` below the one raw door of the theme: nothing else may set inner HTML.
 */
export function Raw({ html, class: className, lang, dir }: Properties) {
	return <div class={className} lang={lang} dir={dir} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Prints JSON-LD; the brand says that it was serialised so that it cannot end the script element. */
export function RawJson({ json }: { readonly json: SanitizedHtml }) {
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
