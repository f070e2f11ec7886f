import type { LinkView } from "../../src/model/views.ts";

/** A link, in the language of its text. */
export function Link({ link }: { readonly link: LinkView }) {
	return (
		<a href={link.href} lang={link.lang} dir={link.dir}>
			{link.text}
		</a>
	);
}
