import type { ArchiveSettings } from "../../model/archive-settings.ts";
import { headerRules } from "./host-headers.ts";

/** A file that is for the host, not for readers. */
export interface HostFile {
	readonly path: string;
	readonly text: string;
}

/**
 * The files that the host of the archive (`host` in archive.yaml) reads from the site itself.
 *
 * - Netlify and Cloudflare: `_headers`. Both send `public, max-age=0, must-revalidate` with every other file, and drop what they cached at each
 *   deployment, so pages need no rule (https://developers.cloudflare.com/pages/configuration/serving-pages/, https://docs.netlify.com/routing/headers/).
 * - GitHub: `.nojekyll`. Where a branch is the source, Jekyll leaves out names that begin with `_` or end in `~`, which original addresses may do
 *   (https://docs.github.com/pages, “Files that start with an underscore are missing”).
 * - No `_redirects`: `x`, `x/` and `x/index.html` are one page, and every host leads from the first to the second itself.
 */
export function hostFiles(settings: Pick<ArchiveSettings, "host" | "profile" | "basePath">): readonly HostFile[] {
	switch (settings.host) {
		case "netlify":
		case "cloudflare":
			return [{ path: "_headers", text: toHeadersFile(settings) }];
		case "github":
			return [{ path: ".nojekyll", text: "" }];
		default:
			return [];
	}
}

function toHeadersFile(settings: Pick<ArchiveSettings, "profile" | "basePath">): string {
	const blocks = headerRules(settings).map(({ folder, headers }) =>
		[`${settings.basePath}${folder}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
	);
	return ["# Written by Microfilm. No two rules set one header: Cloudflare would join them.", ...blocks].join("\n");
}
