import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseMessage } from "../formats/parse-message.ts";
import type { ArgumentKinds, Message, MessageFile } from "../model/message.ts";
import { messageTable } from "../model/messages.ts";
import { findMessageFault } from "./check-message.ts";
import { checkYaml, readSettingsText } from "./read-yaml-file.ts";
import { text } from "./value-schemas.ts";

const ourFolder = join(import.meta.dirname, "../../layouts/messages");
const ending = ".yaml";

/** The language that every message is written in. */
const baseLanguage = "en";

/**
 * Reads the message files of a language, best first: `de-AT` before `de` (RFC 4647 §3.4), of each the archive's own `layouts/messages/` before
 * ours. English comes last where a message is missing. A fault throws an `ArchiveError` with its line.
 */
export function readMessages(language: string, root: string): readonly MessageFile[] {
	const files = readLanguages(tagsOf(language), root);
	return findMissing(files).length === 0 ? files : [...files, ...readLanguages([baseLanguage], root)];
}

/** Names the messages that are in English because the language of the interface lacks them: `article.howDoWeKnow`. */
export function listUntranslated(language: string, files: readonly MessageFile[]): readonly string[] {
	return tagsOf(language).includes(baseLanguage) ? [] : findMissing(files.filter((file) => file.language !== baseLanguage));
}

function findMissing(files: readonly MessageFile[]): readonly string[] {
	return Object.entries(messageTable).flatMap(([group, keys]) =>
		Object.keys(keys)
			.filter((key) => files.every(({ messages }) => messages[group]?.[key] === undefined))
			.map((key) => `${group}.${key}`),
	);
}

/** Tells whether there is a message file for a language, or for a wider one. */
export function hasMessages(language: string, root: string): boolean {
	return tagsOf(language).some((tag) => foldersOf(root).some((folder) => existsSync(join(folder, tag + ending))));
}

/** The languages that have a message file, in order of their tags. */
export function listLanguages(root: string): readonly string[] {
	const names = foldersOf(root).flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
	const tags = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
	return [...new Set(tags)].sort();
}

function foldersOf(root: string): readonly string[] {
	return [...new Set([join(root, "layouts/messages"), ourFolder])];
}

/** `zh-Hant-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
function tagsOf(language: string): readonly string[] {
	const subtags = language.split("-");
	return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}

function readLanguages(tags: readonly string[], root: string): readonly MessageFile[] {
	return tags.flatMap((language) =>
		foldersOf(root).flatMap((folder): readonly MessageFile[] => {
			const file = { path: join(folder, language + ending), root };
			const written = readSettingsText(file);
			return written === undefined ? [] : [{ language, messages: parseMessages(written, language, file) }];
		}),
	);
}

/** Reads the text of a message file. Throws an `ArchiveError` with the line of a fault and what to write instead. */
function parseMessages(written: string, language: string, file: { readonly path: string; readonly root: string }): MessageFile["messages"] {
	return checkYaml(written, toSchema(language), file);
}

function toSchema(language: string) {
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const toGroup = (keys: Readonly<Record<string, ArgumentKinds>>) =>
		v.optional(
			v.strictObject(
				mapValues(keys, (kinds) => v.optional(toMessageSchema(kinds, forms))),
				describeFault,
			),
		);
	return v.strictObject(mapValues(messageTable, toGroup), describeFault);
}

function toMessageSchema(kinds: ArgumentKinds, forms: readonly string[]) {
	return v.pipe(
		text,
		v.rawTransform<string, Message>(({ dataset: { value }, addIssue, NEVER }) => {
			const result = parseMessage(value);
			const fault = "fault" in result ? result.fault : findMessageFault(result.message, kinds, forms);
			if (fault !== undefined) addIssue({ message: fault });
			return "fault" in result ? NEVER : result.message;
		}),
	);
}

function describeFault({ expected }: { readonly expected: string | null }): string {
	return expected === "never"
		? "No message has this name. Remove it, or compare it with Microfilm's own `layouts/messages/en.yaml`."
		: "Write groups of messages, each with `key: text` pairs.";
}

function mapValues<Value, Result>(values: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
