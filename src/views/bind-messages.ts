import type { BoundMessages, Message, MessageFile, MessagePart, MessageTable } from "../model/message.ts";
import { formatNumber } from "./format-date.ts";
import { memo } from "./memo.ts";

/**
 * Makes the texts of the interface: each message from the first file that has it. One that is given only texts and numbers becomes a function
 * that writes it, with the plurals and numbers of its file's language; a sentence around elements stays as its parts.
 */
export function bindMessages<const Table extends MessageTable>(table: Table, files: readonly MessageFile[]): BoundMessages<Table> {
	const groups = Object.entries(table).map(([group, keys]) => [
		group,
		Object.fromEntries(Object.entries(keys).map(([key, kinds]) => [key, bind(group, key, Object.values(kinds), files)])),
	]);
	// Each file was checked against the table when it was read (`config/check-message.ts`): a message has the arguments that its type says.
	return Object.fromEntries(groups) as BoundMessages<Table>;
}

type Values = Readonly<Record<string, string | number>>;

function bind(group: string, key: string, kinds: readonly string[], files: readonly MessageFile[]) {
	for (const { language, messages } of files) {
		const message = messages[group]?.[key];
		if (message === undefined) continue;
		if (typeof message === "string" || kinds.includes("element") || kinds.includes("tag")) return message;
		return (values: Values) => write(message, values, language);
	}
	throw new RangeError(`No message file has \`${group}.${key}\`.`);
}

function write(parts: Exclude<Message, string>, values: Values, language: string): string {
	let text = "";
	for (const part of parts) text += typeof part === "string" ? part : writePart(part, values, language);
	return text;
}

function writePart(part: Exclude<MessagePart, string>, values: Values, language: string): string {
	if ("argument" in part) return String(values[part.argument]);
	if ("number" in part) return formatNumber(Number(values[part.number]), language);
	if ("tag" in part) return write(part.children, values, language);
	const rules = memo(`plural ${language}`, () => new Intl.PluralRules(language));
	return write(part.forms[rules.select(Number(values[part.plural]))] ?? part.forms.other ?? [], values, language);
}
