import { cacheControl, immutableFolders } from "./host-headers.ts";
import { commonHeaders, indent, quoteSetting, type ServedSite } from "./host-site.ts";

/**
 * Settings for nginx, a file for `conf.d/` or `sites-enabled/`. Tried with nginx 1.22.
 *
 * Sources: https://nginx.org/en/docs/http/ngx_http_headers_module.html (a `location` with an `add_header` inherits none, so each has all),
 * https://nginx.org/en/docs/http/ngx_http_core_module.html (`alias`, `absolute_redirect`), https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html.
 */
export function nginxSnippet(site: ServedSite): string {
	const { host, basePath, precompress } = site;
	const folder = (name: string): string => quoteSetting(`${site.site}/${name}`);
	return `${[
		"# nginx. The certificate is yours to add.",
		"server {",
		...indent([
			"listen 80;",
			"listen [::]:80;",
			`server_name ${host};`,
			"index index.html;",
			"charset utf-8;",
			"# `/x` leads to `/x/` on whichever host and port was asked.",
			"absolute_redirect off;",
			`error_page 404 ${basePath}404.html;`,
			...compression(precompress),
			`location ${basePath} {`,
			...indent([`alias ${folder("")};`, ...headers(site, cacheControl.page)]),
			"}",
			...immutableFolders.flatMap((name) => [
				`location ${basePath}${name} {`,
				...indent([`alias ${folder(name)};`, ...headers(site, cacheControl.asset)]),
				"}",
			]),
			"# Captures as found: text, whatever they hold.",
			`location ${basePath}captures/ {`,
			...indent([`alias ${folder("captures/")};`, "types { }", "default_type text/plain;", ...headers(site, cacheControl.page)]),
			"}",
		]),
		"}",
	].join("\n")}\n`;
}

function compression(precompress: boolean): readonly string[] {
	return precompress
		? ["gzip_static on;", "gzip_vary on;", "# With the module ngx_brotli: brotli_static on;"]
		: ["gzip on;", "gzip_vary on;", "gzip_types text/css text/plain text/xml application/json application/xml;"];
}

function headers(site: ServedSite, cache: string): readonly string[] {
	const lines = commonHeaders(site).map(([name, value]) => `add_header ${name} ${quoteSetting(value)} always;`);
	return [...lines, `add_header Cache-Control ${quoteSetting(cache)};`];
}
