import { relative, sep } from "node:path";
import * as v from "valibot";
import { walkFiles } from "../io/walk-files.ts";
import { type Correction, type FieldName, fieldNames } from "../model/correction.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";

const text = v.pipe(v.string("Write text."), v.trim(), v.nonEmpty("Write some text, or leave the key out."));
const texts = v.array(text, "Write a list: `[one, two]`.");
const moment = v.pipe(
	text,
	v.check(isMoment, "Write a date or a moment as ISO 8601: `2024-05-31`, `2024-05-31T04:06Z`, `2024-05-31T04:06+02:00`."),
);
const fields = v.object({
	...v.entriesFromList(fieldNames, v.optional(text)),
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
			id: v.optional(v.pipe(text, v.regex(/^[0-9a-f]{16}$/, "Write the 16 hex digits of the article's id, in quotes."))),
			why: text,
			by: v.optional(text),
			when: v.optional(text),
			acknowledged: v.optional(texts, []),
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
	const files = [...walkFiles(folder)].filter(({ path }) => /\.ya?ml$/.test(path));
	return files.map(({ path }) => parseCorrection(readSettingsText({ path, root }) ?? "", { path, root }));
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

/** ISO 8601 as far as it is known, on a day of the calendar. */
function isMoment(value: string): boolean {
	const [, day = "", time = ""] = /^(\d{4}-\d\d(?:-\d\d)?)(?:T(\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:\d\d)?)?$/.exec(value) ?? [];
	if (day === "") return false;
	const whole = day.length === 7 ? `${day}-01` : day;
	const date = new Date(`${whole}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole) && (time === "" || time < "24:00");
}
