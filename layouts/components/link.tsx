import type { LinkView } from "../../src/model/views.ts";

/** A link, in the language of its text. */
export function Link({ link, rel }: { readonly link: LinkView; readonly rel?: "author" }) {
	return (
		<a rel={rel} href={link.href} lang={link.lang} dir={link.dir}>
			{link.text}
		</a>
	);
}
