import * as v from "valibot";
import type { Source } from "../model/source.ts";
import { toPlainHost } from "../normalize/source-registry.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";
import { language, text, texts, timeZone } from "./value-schemas.ts";

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
		language: v.optional(language),
		timeZone: v.optional(timeZone),
		dayMonthOrder: v.optional(
			v.picklist(["day-first", "month-first", "year-first", "open"], "Write `day-first`, `month-first`, `year-first` or `open`."),
		),
		agencies: v.optional(texts, []),
		ownership: v.optional(
			v.strictObject(
				{
					statement: text,
					source: v.optional(text),
					asOf: v.optional(v.pipe(v.union([text, v.number()], "Write the day or year it was so: `2023`."), v.transform(String))),
				},
				"Write `statement`, and `source` and `asOf` where you know them, and no other key.",
			),
		),
		rights: v.optional(text),
		excerpt: v.optional(v.boolean("Write `true` or `false`."), false),
		lookedUp: v.optional(text),
	},
	(issue) =>
		issue.expected === "never" ? "This key is not known. Remove it, or check its spelling." : "Write a source with `id` and `name`.",
);
const sources = v.array(source, "Write a list of sources, each beginning with `- id:`.");
const schema = v.pipe(
	sources,
	v.rawCheck<v.InferOutput<typeof sources>>(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const entries = dataset.value;
		const taken = findTakenHost(entries);
		if (taken === undefined) return;
		const { index, host, owner } = taken;
		addIssue({
			message: `The host \`${host}\` belongs to the entry \`${owner}\` already. Make one entry of the two, or take the host out of one.`,
			path: [{ type: "array", origin: "value", input: [...entries], key: index, value: entries[index] }],
		});
	}),
);

/** The first entry that claims a host of an entry above it, as `id` or among `alsoKnownAs`. */
function findTakenHost(entries: v.InferOutput<typeof sources>) {
	const owners = new Map<string, { readonly index: number; readonly id: string }>();
	for (const [index, { id, alsoKnownAs }] of entries.entries())
		for (const host of [id, ...alsoKnownAs]) {
			const owner = owners.get(toPlainHost(host));
			if (owner !== undefined && owner.index !== index) return { index, host, owner: owner.id };
			owners.set(toPlainHost(host), { index, id });
		}
	return undefined;
}

/** Reads a source registry (`content/sources.yaml`). A missing file is an empty registry; a fault throws with its line. */
export function readSources(file: SettingsFile): readonly Source[] {
	return checkYaml(readSettingsText(file) ?? "[]", schema, { ...file, empty: [] });
}
