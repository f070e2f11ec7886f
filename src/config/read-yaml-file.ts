import { readFileSync } from "node:fs";
import { relative } from "node:path";
import * as v from "valibot";
import { readYaml } from "../formats/yaml.ts";
import { errorCode, toIoError } from "../io/io-error.ts";
import { ArchiveError } from "../model/archive-error.ts";

/** A file of settings: where it lies, and the root that messages name it from. */
export interface SettingsFile {
	readonly path: string;
	readonly root: string;
}

/** Reads a file of settings as text; `undefined` when it does not exist. */
export function readSettingsText({ path, root }: SettingsFile): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (errorCode(error) === "ENOENT") return undefined;
		throw toIoError(error, `Reading \`${relative(root, path)}\``);
	}
}

/**
 * Reads YAML settings and checks them. A fault is an `ArchiveError` that names file, line and what to write instead. An empty file is read
 * as `empty`.
 */
export function checkYaml<const Schema extends v.GenericSchema>(
	text: string,
	schema: Schema,
	{ path, root, empty = {} }: SettingsFile & { readonly empty?: unknown },
): v.InferOutput<Schema> {
	const name = relative(root, path);
	const yaml = readYaml(text);
	if ("fault" in yaml) throw new ArchiveError("configuration", `${name}:${yaml.fault.line}: This is not valid YAML: ${yaml.fault.reason}`);
	const result = v.safeParse(schema, yaml.value ?? empty);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const keys = (issue.path ?? []).map((item) => item.key as string | number);
	const line = yaml.lineOf(keys);
	throw new ArchiveError("configuration", `${name}:${line}: ${keys.length > 0 ? `\`${keys.join(".")}\`: ` : ""}${issue.message}`, {
		hint: "Mend the line and run the command again.",
	});
}
