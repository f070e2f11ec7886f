import type { ArchiveSettings } from "../../model/archive-settings.ts";
import { apacheSnippet } from "./host-apache.ts";
import { caddySnippet } from "./host-caddy.ts";
import { nginxSnippet } from "./host-nginx.ts";
import type { ServedSite } from "./host-site.ts";

/** The servers that we know settings for. */
export const serverNames = ["nginx", "caddy", "apache"] as const;
export type ServerName = (typeof serverNames)[number];

const snippets = { nginx: nginxSnippet, caddy: caddySnippet, apache: apacheSnippet } satisfies Record<
	ServerName,
	(site: ServedSite) => string
>;

/** Settings with which a server sends the site in the output folder `site` as it should be sent: 404 page, types, cache classes, policy. */
export function serverSnippet(
	server: ServerName,
	{ settings, site }: { readonly settings: ArchiveSettings; readonly site: string },
): string {
	const { address, basePath, profile, search, precompress = false } = settings;
	const host = address === undefined ? "archive.example" : new URL(address).hostname;
	return snippets[server]({ host, basePath, profile, search, precompress, site });
}
