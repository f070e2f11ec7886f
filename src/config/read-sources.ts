import * as v from "valibot";
import type { Source } from "../model/source.ts";
import { isTimeZone } from "./read-archive-settings.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";

const text = v.pipe(v.string("Write text."), v.trim(), v.nonEmpty("Write some text, or leave the key out."));
const texts = v.optional(v.array(text, "Write a list: `[one, two]`."), []);
const host = v.pipe(
	text,
	v.toLowerCase(),
	v.regex(/^[^\s/:@?#]{1,253}$/, "Write a host name, such as `news.example`, without `https://` and path."),
);

const source = v.strictObject(
	{
		id: host,
		name: text,
		alsoKnownAs: v.optional(v.array(host, "Write a list of host names."), []),
		homepage: v.optional(v.pipe(text, v.url("Write an address, such as `https://news.example/`."))),
		country: v.optional(v.pipe(text, v.regex(/^[A-Z]{2}$/, "Write a country as two capitals (ISO 3166), such as `DE`."))),
		language: v.optional(text),
		timeZone: v.optional(v.pipe(text, v.check(isTimeZone, "Write an IANA time zone, such as `Europe/Berlin`."))),
		dayMonthOrder: v.optional(v.picklist(["day-first", "month-first", "year-first"], "Write `day-first`, `month-first` or `year-first`.")),
		agencies: texts,
		ownership: v.optional(
			v.strictObject({
				statement: text,
				source: v.optional(text),
				asOf: v.optional(v.pipe(v.union([text, v.number()]), v.transform(String))),
			}),
		),
		rights: v.optional(text),
		excerpt: v.optional(v.boolean("Write `true` or `false`."), false),
		lookedUp: v.optional(text),
	},
	(issue) =>
		issue.expected === "never" ? "This key is not known. Remove it, or check its spelling." : "Write a source with `id` and `name`.",
);
const schema = v.array(source, "Write a list of sources, each beginning with `- id:`.");

/** Reads a source registry (`content/sources.yaml`, or the shipped one). A missing file is an empty registry; a fault throws with its line. */
export function readSources(file: SettingsFile): readonly Source[] {
	return checkYaml(readSettingsText(file) ?? "[]", schema, { ...file, empty: [] });
}
