import { type MessageTools, writeMessage } from "../formats/write-message.ts";
import type { BoundMessages, MessageFile, MessageTable } from "../model/message.ts";
import { type LocalMessage, type ScriptTexts, scriptMessages } from "../model/script-messages.ts";
import { localeOf } from "./format-date.ts";
import { memo } from "./memo.ts";

/**
 * Makes the texts of the interface: each message from the first file that has it. One that is given only texts and numbers becomes a function
 * that writes it, with the plurals and numbers of its file's language; a sentence around elements stays as its parts.
 */
export function bindMessages<const Table extends MessageTable>(table: Table, files: readonly MessageFile[]): BoundMessages<Table> {
	const groups = Object.entries(table).map(([group, keys]) => [
		group,
		Object.fromEntries(Object.entries(keys).map(([key, kinds]) => [key, bind(findMessage(group, key, files), Object.values(kinds))])),
	]);
	// Each file was checked against the table when it was read (`config/check-message.ts`): a message has the arguments that its type says.
	return Object.fromEntries(groups) as BoundMessages<Table>;
}

/** Takes what the script of the search page says out of the message files. */
export function toScriptTexts(files: readonly MessageFile[]): ScriptTexts {
	const texts = Object.keys(scriptMessages.results).map((key) => [key, findMessage("results", key, files)]);
	// Its keys are those of the table.
	return Object.fromEntries(texts) as ScriptTexts;
}

/** English has what a language lacks. */
function findMessage(group: string, key: string, files: readonly MessageFile[]): LocalMessage {
	for (const { language, messages } of files) {
		const message = messages[group]?.[key];
		if (message !== undefined) return { locale: localeOf(language), message };
	}
	throw new RangeError(`No message file has \`${group}.${key}\`.`);
}

function bind({ locale, message }: LocalMessage, kinds: readonly string[]) {
	if (typeof message === "string" || kinds.includes("element") || kinds.includes("tag")) return message;
	// Made when a first message is written: a process that draws no page needs none.
	let tools: MessageTools | undefined;
	return (values: Readonly<Record<string, string | number>>) => {
		tools ??= memo(`message tools ${locale}`, () => ({ numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) }));
		return writeMessage(message, values, tools);
	};
}
