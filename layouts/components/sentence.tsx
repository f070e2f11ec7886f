import type { ComponentChildren } from "preact";
import type { Sentence as SentenceText } from "../../src/model/message.ts";

type Around = (children: ComponentChildren) => ComponentChildren;

/** Its elements and tags, by their names in the message. */
type Properties<Element extends string, Tag extends string> = { readonly text: SentenceText<Element, Tag> } & Readonly<
	Record<Element, ComponentChildren>
> &
	Readonly<Record<Tag, Around>>;

/** A sentence of the interface around elements of the page: `<Sentence text={texts.item.publishedBy} publisher={<b>…</b>} />`. */
export function Sentence<Element extends string = never, Tag extends string = never>(properties: Properties<Element, Tag>) {
	return <>{fill(properties.text, properties)}</>;
}

function fill<Element extends string, Tag extends string>(
	text: SentenceText<Element, Tag>,
	properties: Readonly<Record<Element, ComponentChildren>> & Readonly<Record<Tag, Around>>,
): ComponentChildren {
	return text.map((part) => {
		if (typeof part === "string") return part;
		return "argument" in part ? properties[part.argument] : properties[part.tag](fill(part.children, properties));
	});
}
