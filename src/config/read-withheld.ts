import * as v from "valibot";
import { type Withholding, withholdingLevels, withholdingReasons } from "../model/withholding.ts";
import { checkYaml, readSettingsText, type SettingsFile } from "./read-yaml-file.ts";
import { articleId, day, text } from "./value-schemas.ts";

const entry = v.pipe(
	v.strictObject(
		{
			address: v.optional(text),
			id: v.optional(articleId),
			level: v.picklist(withholdingLevels, `Write one of ${withholdingLevels.join(", ")}.`),
			reason: v.picklist(withholdingReasons, `Write one of ${withholdingReasons.join(", ")}.`),
			since: day,
			note: v.optional(text),
		},
		(issue) =>
			issue.expected === "never"
				? "This key is not known. Write one of address, id, level, reason, since, note."
				: "Write `level`, `reason` and `since` (the day of the decision, such as `2026-01-31`).",
	),
	v.check((value) => (value.address === undefined) !== (value.id === undefined), "Name the article by `address` or by `id`."),
);
const schema = v.array(entry, "Write a list of articles, each beginning with `- address:` or `- id:`.");

/** Reads `content/withheld.yaml`: what is not shown, and why. A missing file withholds nothing; a fault throws with its line. */
export function readWithheld(file: SettingsFile): readonly Withholding[] {
	return checkYaml(readSettingsText(file) ?? "[]", schema, { ...file, empty: [] }).map(toWithholding);
}

function toWithholding({ address, id, note, ...decision }: v.InferOutput<typeof entry>): Withholding {
	// The schema proves that one of the two is there.
	const target = address === undefined ? { id: id ?? "" } : { address };
	return { target, ...decision, ...(note === undefined ? {} : { note }) };
}
