import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { knowsArticle } from "../archive/article-ids.ts";
import { targetedArticle } from "../archive/input-digests.ts";
import { loadConfig } from "../config/load-config.ts";
import { parseCorrection } from "../config/read-corrections.ts";
import { toIoError } from "../io/io-error.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { ArticleId } from "../model/brand.ts";
import { fieldNames } from "../model/correction.ts";
import { openArchive } from "./open-archive.ts";
import { type BuildFlags, runBuild } from "./run-build.ts";

interface CorrectFlags extends BuildFlags {
	readonly why: string;
	readonly by?: string;
}

const listFields: readonly string[] = ["authors", "labels", "topics", "acknowledged"];

/** `microfilm correct ADDRESS field=value … --why TEXT`: writes a correction, then builds. The capture stays as it is. */
export async function runCorrect(target: string, assignments: readonly string[], flags: CorrectFlags): Promise<number> {
	const config = loadConfig(flags);
	const key = /^[0-9a-f]{16}$/.test(target) ? { id: target } : { address: target };
	const id = targetedArticle(key);
	if (id === undefined)
		throw new ArchiveError("usage", `\`${target}\` is neither an address nor an id.`, { hint: "Write `https://…`, or 16 hex digits." });
	await refuseUnknown(config, id, target);
	const when = new Intl.DateTimeFormat("sv-SE", { timeZone: config.settings.timeZone }).format(new Date());
	const correction = { ...key, ...parseAssignments(assignments), why: flags.why, ...(flags.by ? { by: flags.by } : {}), when };
	const folder = join(config.root, "content", "corrections");
	const path = freePath(folder, id);
	const text = stringify(correction);
	parseCorrection(text, { path, root: config.root });
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		throw toIoError(error, `Writing \`${path}\``);
	}
	if (!flags.quiet) process.stderr.write(`Wrote ${relative(config.root, path)}\n`);
	return runBuild(flags);
}

/** An archive that was never built knows no article; then the build will say whether the correction matched. */
async function refuseUnknown(config: Parameters<typeof openArchive>[0], id: ArticleId, target: string): Promise<void> {
	const archive = await openArchive(config, { say: (line) => process.stderr.write(`${line}\n`) });
	try {
		if (knowsArticle(archive.state, id) !== false) return;
	} finally {
		archive.close();
	}
	throw new ArchiveError("usage", `No article of the archive has the address or id \`${target}\`.`, {
		hint: "Copy the address from the article's page (“original page”), or run `microfilm build` first.",
	});
}

function parseAssignments(assignments: readonly string[]): Readonly<Record<string, string | readonly string[]>> {
	return Object.fromEntries(assignments.map(parseAssignment));
}

function parseAssignment(assignment: string): readonly [string, string | readonly string[]] {
	const [, field = "", value = ""] = /^([a-z]+)=(.*)$/s.exec(assignment) ?? [];
	if (![...fieldNames, "acknowledged"].includes(field) || value.trim() === "")
		throw new ArchiveError("usage", `\`${assignment}\` is no correction.`, {
			hint: `Write field=value with one of ${fieldNames.join(", ")}, acknowledged. Several values are set apart by \`;\`.`,
		});
	return [field, listFields.includes(field) ? value.split(";").map((item) => item.trim()) : value.trim()];
}

function freePath(folder: string, id: string): string {
	for (let number = 1; ; number++) {
		const path = join(folder, `${id}${number === 1 ? "" : `-${number}`}.yaml`);
		if (!existsSync(path)) return path;
	}
}
