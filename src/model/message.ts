/**
 * A text of the interface, as read from a message file (ICU MessageFormat): plain data. A text that is given nothing is a string; another one
 * is its parts. `#` in a plural is the number that decides it.
 */
export type Message = string | readonly MessagePart[];

export type MessagePart =
	| string
	| { readonly argument: string }
	| { readonly number: string }
	| { readonly plural: string; readonly forms: Readonly<Record<string, readonly MessagePart[]>> }
	| { readonly tag: string; readonly children: readonly MessagePart[] };

/** Messages of one language, by group and key. None need be there. */
export interface MessageFile {
	readonly language: string;
	readonly messages: Readonly<Record<string, Readonly<Record<string, Message | undefined>> | undefined>>;
}

/**
 * What a message may be given: a text; a number, which also decides plurals; an element of the page, such as a link; a tag around some of its
 * own words. Every argument that is declared stands in the message in every language.
 */
export type ArgumentKind = "text" | "number" | "element" | "tag";

/** The arguments of a message, by name. */
export type ArgumentKinds = Readonly<Record<string, ArgumentKind>>;

/** Messages by group and key, each with its arguments. */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, ArgumentKinds>>>>;

/** A sentence around elements of the page; a layout puts them in (`layouts/components/sentence.tsx`). */
export type Sentence<Element extends string = never, Tag extends string = never> = readonly (
	| string
	| { readonly argument: Element }
	| { readonly tag: Tag; readonly children: Sentence<Element, Tag> }
)[];

type NamesOf<Kinds extends ArgumentKinds, Kind extends ArgumentKind> = {
	[Name in keyof Kinds]: Kinds[Name] extends Kind ? Name : never;
}[keyof Kinds] &
	string;

/** What code gets of a message: the text, a sentence, or a function that writes the text from its arguments. */
type BoundMessage<Kinds extends ArgumentKinds> = keyof Kinds extends never
	? string
	: Kinds[keyof Kinds] extends "text" | "number"
		? (values: { readonly [Name in keyof Kinds]: Kinds[Name] extends "number" ? number : string }) => string
		: Sentence<NamesOf<Kinds, "element">, NamesOf<Kinds, "tag">>;

/** What code gets of a table of messages. */
export type BoundMessages<Table extends MessageTable> = {
	readonly [Group in keyof Table]: { readonly [Key in keyof Table[Group]]: BoundMessage<Table[Group][Key]> };
};
