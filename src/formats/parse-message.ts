import {
	isArgumentElement,
	isLiteralElement,
	isNumberElement,
	isPluralElement,
	isPoundElement,
	isTagElement,
	type MessageFormatElement,
	parse,
} from "@formatjs/icu-messageformat-parser";
import type { Message, MessagePart } from "../model/message.ts";

/** A message, or why it is none. */
export type MessageResult = { readonly message: Message } | { readonly fault: string };

const notUnderstood = "Only `{name}`, `{name, number}`, `{name, plural, …}` and `<name>…</name>` are understood.";

/** A text without these signs is read as it stands. */
const syntax = /[{}<']/;

/**
 * Reads a message in ICU MessageFormat: arguments, numbers, plurals, tags. What else the format has (dates, ordinals, choices by a word, exact
 * numbers) is a fault: views write dates, and no message needs the rest.
 */
export function parseMessage(text: string): MessageResult {
	if (!syntax.test(text)) return { message: text };
	try {
		const parts = toParts(parse(text), undefined);
		const [only = "", ...more] = parts;
		return { message: more.length === 0 && typeof only === "string" ? only : parts };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		// The parser's own faults are words in capitals: `EXPECT_ARGUMENT_CLOSING_BRACE`.
		const { message } = error;
		return { fault: message === notUnderstood ? message : `This is no message: ${message.toLowerCase().replaceAll("_", " ")}.` };
	}
}

function toParts(elements: readonly MessageFormatElement[], counted: string | undefined): readonly MessagePart[] {
	return elements.map((element) => toPart(element, counted));
}

/** `counted` is the argument of the plural around it: `#` stands for it. */
function toPart(element: MessageFormatElement, counted: string | undefined): MessagePart {
	if (isLiteralElement(element)) return element.value;
	if (isArgumentElement(element)) return { argument: element.value };
	if (isNumberElement(element) && !element.style) return { number: element.value };
	if (isPoundElement(element)) return { number: counted ?? "" };
	if (isTagElement(element)) return { tag: element.value, children: toParts(element.children, counted) };
	if (isPluralElement(element) && element.pluralType === "cardinal" && element.offset === 0) {
		const forms = Object.entries(element.options).map(([form, { value }]) => [form, toParts(value, element.value)] as const);
		return { plural: element.value, forms: Object.fromEntries(forms) };
	}
	throw new SyntaxError(notUnderstood);
}
