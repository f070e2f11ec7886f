import { relative, sep } from "node:path";
import * as v from "valibot";
import { type Correction, type FieldName, fieldNames } from "../model/correction.ts";
import { problemCatalogue } from "../model/problem-catalogue.ts";
import { parseAddress } from "../normalize/parse-address.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";
import { articleId, day, language, moment, text, texts } from "./value-schemas.ts";
import { walkSettings } from "./walk-settings.ts";

const webAddress = v.pipe(
	text,
	v.check((value) => parseAddress(value) !== undefined, "Write the original address, beginning with `https://` or `http://`."),
);
const problemId = v.pipe(
	text,
	v.check(
		(id) => Object.hasOwn(problemCatalogue, id),
		"No problem has this id. Write one as in .microfilm/problems.csv, such as `date-missing`.",
	),
);
const fields = v.object({
	...v.entriesFromList(fieldNames, v.optional(text)),
	url: v.optional(webAddress),
	language: v.optional(language),
	published: v.optional(moment),
	modified: v.optional(moment),
	captured: v.optional(moment),
	authors: v.optional(texts),
	labels: v.optional(texts),
	topics: v.optional(texts),
});

const schema = v.pipe(
	v.strictObject(
		{
			...fields.entries,
			address: v.optional(text),
			id: v.optional(articleId),
			why: text,
			by: v.optional(text),
			when: v.optional(day),
			acknowledged: v.optional(v.array(problemId, "Write a list of problem ids: `[date-missing]`."), []),
		},
		(issue) =>
			issue.expected === "never"
				? `This key is not known. Write one of ${fieldNames.join(", ")}, address, id, why, by, when, acknowledged.`
				: "Write why you know it: `why: The printed paper says so.`",
	),
	v.check((value) => (value.address === undefined) !== (value.id === undefined), "Name the article by `address` or by `id`."),
);

/** Reads every correction under `content/corrections/`, in order of their names. A broken one throws with its line. */
export function readCorrections(folder: string, root: string): readonly Correction[] {
	const files = [...walkSettings({ path: folder, root })].filter((path) => /\.ya?ml$/.test(path));
	return files.map((path) => parseCorrection(readSettingsText({ path, root }) ?? "", { path, root }));
}

/** Reads the text of one correction. Throws an `ArchiveError` with its line and what to write instead. */
export function parseCorrection(text: string, file: SettingsFile): Correction {
	return toCorrection(checkYaml(text, schema, file), nameFile(file.path, file.root));
}

function nameFile(path: string, root: string): string {
	return relative(root, path).split(sep).join("/");
}

function toCorrection(written: v.InferOutput<typeof schema>, file: string): Correction {
	const { address, id, why, by, when, acknowledged } = written;
	const set = fieldNames.flatMap((name): [FieldName, string | string[]][] => {
		const value = written[name];
		return value === undefined ? [] : [[name, value]];
	});
	// The schema proves that one of the two is there.
	const target = address === undefined ? { id: id ?? "" } : { address };
	return { file, target, fields: Object.fromEntries(set), why, by, when, acknowledged };
}
