import type { MessagePart } from "../model/message.ts";

/** How a language writes numbers and chooses among plurals. */
export interface MessageTools {
	readonly numbers: Intl.NumberFormat;
	readonly plurals: Intl.PluralRules;
}

/** Writes a message from its parts and what it is given. Runs in the reader's browser, too. */
export function writeMessage(
	parts: readonly MessagePart[],
	values: Readonly<Record<string, string | number>>,
	tools: MessageTools,
): string {
	let text = "";
	for (const part of parts) {
		if (typeof part === "string") text += part;
		else if ("argument" in part) text += values[part.argument];
		else if ("number" in part) text += tools.numbers.format(Number(values[part.number]));
		else if ("tag" in part) text += writeMessage(part.children, values, tools);
		else text += writeMessage(part.forms[tools.plurals.select(Number(values[part.plural]))] ?? part.forms.other ?? [], values, tools);
	}
	return text;
}
