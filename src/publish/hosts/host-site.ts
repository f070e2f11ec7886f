import type { ArchiveSettings } from "../../model/archive-settings.ts";
import { headerRules } from "./host-headers.ts";

/** What the settings of a server depend on. */
export interface ServedSite {
	readonly host: string;
	readonly basePath: string;
	readonly profile: ArchiveSettings["profile"];
	readonly search: boolean;
	readonly precompress: boolean;
	/** The folder on the server; absolute. */
	readonly site: string;
}

/** The headers of every file, as `[name, value]`. */
export function commonHeaders(site: ServedSite): readonly (readonly [name: string, value: string])[] {
	return headerRules(site).flatMap(({ folder, headers }) => (folder === "" ? Object.entries(headers) : []));
}

/** Quotes a text for the settings of nginx, Caddy and Apache alike: between double quotes, with `\` before `"` and `\`. */
export function quoteSetting(text: string): string {
	return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

/** Puts tabs before lines. */
export function indent(lines: readonly string[], depth = 1): readonly string[] {
	return lines.map((line) => (line === "" ? "" : "\t".repeat(depth) + line));
}
