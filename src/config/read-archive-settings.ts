import { resolve } from "node:path";
import * as v from "valibot";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";

const text = v.pipe(v.string("Write text."), v.trim(), v.nonEmpty("Write some text, or leave the key out."));
const language = v.pipe(text, v.check(isLanguage, "Write a language tag, such as `en` or `pt-BR`."));
const timeZone = v.pipe(text, v.check(isTimeZone, "Write an IANA time zone, such as `Europe/Berlin` or `UTC`."));
const address = v.pipe(
	text,
	v.check(isSiteAddress, "Write the address of the site, such as `https://archive.example/` (without query or fragment)."),
	v.transform((value) => (value.endsWith("/") ? value : `${value}/`)),
);
const slugs = v.optional(v.array(text, "Write a list of names as in their addresses: `[moscow]`."), []);

const schema = v.strictObject(
	{
		title: text,
		description: v.optional(text),
		address: v.optional(address),
		language: v.optional(language, "en"),
		timeZone: v.optional(timeZone, "UTC"),
		profile: v.optional(v.picklist(["ours", "others"], "Write `ours` (your own articles) or `others` (articles of others)."), "others"),
		contact: v.optional(text),
		accent: v.optional(v.pipe(text, v.regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour as `"#7a1f1f"`, in quotes.'))),
		publishCaptures: v.optional(v.boolean("Write `true` or `false`."), false),
		articles: v.optional(v.array(text, "Write a list of folders or files."), []),
		feeds: v.optional(v.strictObject({ places: slugs, topics: slugs }, unknownKey), { places: [], topics: [] }),
	},
	unknownKey,
);

function unknownKey(issue: { readonly expected: string | null }): string {
	return issue.expected === "never"
		? "This key is not known. Remove it, or check its spelling."
		: "Write `key: value` pairs, `title` among them.";
}

/** Reads `content/archive.yaml`. A missing file is an archive without a name; a fault throws with its line. */
export function readArchiveSettings(file: SettingsFile): ArchiveSettings {
	return parseArchiveSettings(readSettingsText(file) ?? "title: Untitled archive", file);
}

/** Reads the text of an `archive.yaml`. Throws an `ArchiveError` with the line of a fault and what to write instead. */
export function parseArchiveSettings(text: string, file: SettingsFile): ArchiveSettings {
	const settings = checkYaml(text, schema, file);
	return {
		...settings,
		basePath: settings.address === undefined ? "/" : new URL(settings.address).pathname,
		articles: settings.articles.map((place) => resolve(file.root, place)),
	};
}

function isLanguage(value: string): boolean {
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}

/** True for an IANA zone that the runtime knows. */
export function isTimeZone(value: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}

function isSiteAddress(value: string): boolean {
	const url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "" && url.username === "";
}
