import { cacheControl, immutableFolders } from "./host-headers.ts";
import { commonHeaders, indent, quoteSetting, type ServedSite } from "./host-site.ts";

/**
 * Settings for Caddy 2, a `Caddyfile`. Tried with Caddy 2.6.
 *
 * Sources: https://caddyserver.com/docs/caddyfile/directives/file_server (`precompressed`, `index`),
 * https://caddyserver.com/docs/caddyfile/directives/handle_errors, https://caddyserver.com/docs/caddyfile/directives/handle_path.
 */
export function caddySnippet(site: ServedSite): string {
	const { host, basePath, precompress } = site;
	const hashed = immutableFolders.map((folder) => `/${folder}*`).join(" ");
	const files = [
		`root * ${quoteSetting(site.site)}`,
		...(precompress ? [] : ["encode gzip"]),
		"header {",
		...indent(commonHeaders(site).map(([name, value]) => `${name} ${quoteSetting(value)}`)),
		"}",
		`@hashed path ${hashed}`,
		`@pages not path ${hashed}`,
		`header @pages Cache-Control ${quoteSetting(cacheControl.page)}`,
		`header @hashed Cache-Control ${quoteSetting(cacheControl.asset)}`,
		"# Captures as found: text, whatever they hold.",
		'header /captures/* Content-Type "text/plain; charset=utf-8"',
		"file_server {",
		...indent(["index index.html", ...(precompress ? ["precompressed br gzip"] : [])]),
		"}",
	];
	return `${[
		"# Caddy. It fetches the certificate itself.",
		`${host} {`,
		...indent(basePath === "/" ? files : [`handle_path ${basePath}* {`, ...indent(files), "}"]),
		...indent([
			"handle_errors {",
			...indent([
				`root * ${quoteSetting(site.site)}`,
				`header Cache-Control ${quoteSetting(cacheControl.page)}`,
				"rewrite * /404.html",
				"file_server",
			]),
			"}",
		]),
		"}",
	].join("\n")}\n`;
}
