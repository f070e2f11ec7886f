import type { ArgumentKind, ArgumentKinds, Message, MessagePart } from "../model/message.ts";

/** How a part of a message uses an argument. */
interface Use {
	readonly name: string;
	readonly as: "argument" | "number" | "tag";
}

/** How each kind of argument may be used. */
const useOf: Readonly<Record<ArgumentKind, Use["as"]>> = { text: "argument", element: "argument", number: "number", tag: "tag" };

/**
 * Tells what is wrong with a message: an argument that it does not have or does not use, a plural form that the language does not have.
 * `undefined` where nothing is. `forms` are the plural forms of the language, as CLDR names them.
 */
export function findMessageFault(message: Message, kinds: ArgumentKinds, forms: readonly string[]): string | undefined {
	const parts = typeof message === "string" ? [] : allParts(message);
	const uses = parts.flatMap(toUse);
	const strange = uses.find(({ name, as }) => !Object.hasOwn(kinds, name) || useOf[kinds[name] ?? "text"] !== as);
	if (strange !== undefined) return `${write(strange)} is no detail of this message. ${describeKinds(kinds)}`;
	const missing = Object.keys(kinds).find((name) => uses.every((use) => use.name !== name));
	if (missing !== undefined) return `${write({ name: missing, as: useOf[kinds[missing] ?? "text"] })} is missing. ${describeKinds(kinds)}`;
	const form = parts.flatMap((part) => (isPart(part, "plural") ? Object.keys(part.forms) : [])).find((each) => !forms.includes(each));
	return form === undefined ? undefined : `\`${form}\` is no plural form of this language. Write ${forms.join(", ")}.`;
}

function allParts(parts: readonly MessagePart[]): readonly MessagePart[] {
	return parts.flatMap((part) => {
		if (isPart(part, "plural")) return [part, ...Object.values(part.forms).flatMap(allParts)];
		return isPart(part, "tag") ? [part, ...allParts(part.children)] : [part];
	});
}

function toUse(part: MessagePart): readonly Use[] {
	if (isPart(part, "plural")) return [{ name: part.plural, as: "number" }];
	if (isPart(part, "number")) return [{ name: part.number, as: "number" }];
	if (isPart(part, "tag")) return [{ name: part.tag, as: "tag" }];
	return isPart(part, "argument") ? [{ name: part.argument, as: "argument" }] : [];
}

function isPart<const Key extends string>(part: MessagePart, key: Key): part is Extract<MessagePart, { readonly [name in Key]: unknown }> {
	return typeof part !== "string" && key in part;
}

function describeKinds(kinds: ArgumentKinds): string {
	const details = Object.entries(kinds).map(([name, kind]) => write({ name, as: useOf[kind] }));
	return details.length === 0 ? "It has none." : `Write ${details.join(" and ")}, and no other.`;
}

function write({ name, as }: Use): string {
	if (as === "tag") return `\`<${name}>…</${name}>\``;
	return as === "number" ? `\`{${name}, number}\` or \`{${name}, plural, …}\`` : `\`{${name}}\``;
}
