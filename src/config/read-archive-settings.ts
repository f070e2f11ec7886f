import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import { toSlug } from "../formats/slug.ts";
import { hashText } from "../io/hash.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import { deployHosts } from "../model/deploy-host.ts";
import { hasMessages, listLanguages } from "./read-messages.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";
import { day, language, text, timeZone } from "./value-schemas.ts";

const address = v.pipe(
	text,
	v.check(isSiteAddress, "Write the address of the site, such as `https://archive.example/` (without query or fragment)."),
	v.transform((value) => (value.endsWith("/") ? value : `${value}/`)),
);
const feedName = v.pipe(
	text,
	v.check(
		(value) => value === toFeedName(value),
		({ input }) => `No list has this name. Write it as in its address: \`${toFeedName(input)}\`.`,
	),
);
const slugs = v.optional(v.array(feedName, "Write a list of names as in their addresses: `[moscow]`."), []);

const toSchema = (root: string) =>
	v.pipe(
		toFields(root),
		v.forward(
			v.check((settings) => canHaveSecurity(settings), noSecurityBelowPath),
			["security"],
		),
	);

const toFields = (root: string) =>
	v.strictObject(
		{
			title: text,
			description: v.optional(text),
			address: v.optional(address),
			language: v.optional(interfaceLanguage(root), "en"),
			timeZone: v.optional(timeZone, "UTC"),
			profile: v.optional(v.picklist(["ours", "others"], "Write `ours` (your own articles) or `others` (articles of others)."), "others"),
			contact: v.optional(text),
			accent: v.optional(v.pipe(text, v.regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour as `"#7a1f1f"`, in quotes.'))),
			publishCaptures: v.optional(v.boolean("Write `true` or `false`."), false),
			citationFiles: v.optional(v.boolean("Write `true` or `false`.")),
			security: v.optional(v.strictObject({ contact: text, expires: day }, "Write `contact` and `expires`, below each other.")),
			articles: v.optional(v.array(placeBelow(root), "Write a list of folders or files."), []),
			search: v.optional(v.boolean("Write `true` or `false`."), true),
			host: v.optional(v.picklist(deployHosts, `Write one of \`${deployHosts.join("`, `")}\`, or leave the key out.`)),
			precompress: v.optional(v.boolean("Write `true` or `false`.")),
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
	const settings = checkYaml(text, toSchema(file.root), file);
	return {
		...settings,
		basePath: settings.address === undefined ? "/" : new URL(settings.address).pathname,
		articles: settings.articles.map((place) => resolve(file.root, place)),
	};
}

/** RFC 9116 §3: the file is looked for at the root of the host alone. */
function canHaveSecurity({ security, address }: { readonly security?: object; readonly address?: string }): boolean {
	return security === undefined || address === undefined || new URL(address).pathname === "/";
}

const noSecurityBelowPath =
	"Nobody would find it: security.txt is looked for at the root of the host, and `address` has a path. Take this out, and put the file there yourself.";

/** A language that has a message file: a page whose words are in another language than it says would be read out wrong. */
function interfaceLanguage(root: string) {
	return v.pipe(
		language,
		v.check(
			(tag) => hasMessages(tag, root),
			({ input }) =>
				`There are no texts of the interface in this language. Write one of \`${listLanguages(root).join("`, `")}\`, or add \`layouts/messages/${input}.yaml\` to the archive.`,
		),
	);
}

/** A place that is gone would take its captures out of the archive: it is told before anything is compared. */
function placeBelow(root: string) {
	return v.pipe(
		text,
		v.check(
			(place) => existsSync(resolve(root, place)),
			({ input }) => `There is no file or folder \`${resolve(root, input)}\`. Correct the path, mount its disk, or take the entry out.`,
		),
	);
}

/** The last part of a list's address: the slug, without the `place:` or `/places/` that people write before it. */
function toFeedName(name: string): string {
	return toSlug(name.replace(listPrefix, ""), hashText);
}

/** listPrefix = ["/"] "place" or "topic" ["s"], then ":" or "/". Examples: `place:`, `/topics/`. */
const listPrefix = /^\/?(?:place|topic)s?[:/]/;

function isSiteAddress(value: string): boolean {
	const url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "" && url.username === "";
}
