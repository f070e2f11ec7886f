import { cacheControl, immutableFolders } from "./host-headers.ts";
import { commonHeaders, indent, quoteSetting, type ServedSite } from "./host-site.ts";

/**
 * Settings for Apache 2.4, a file for `sites-enabled/`. They need mod_headers, mod_alias, mod_dir, mod_mime and mod_deflate. Tried with Apache 2.4.71.
 *
 * `ForceType` is for mirrored names: mod_mime reads every part of `story.gz.fr.html` as an ending and would call it French and compressed.
 *
 * Sources: https://httpd.apache.org/docs/2.4/mod/mod_mime.html#multipleext, https://httpd.apache.org/docs/2.4/mod/mod_headers.html,
 * https://httpd.apache.org/docs/2.4/sections.html (the order in which sections are merged).
 */
export function apacheSnippet(site: ServedSite): string {
	const { host, basePath } = site;
	const folder = quoteSetting(basePath === "/" ? site.site : `${site.site}/`);
	return `${[
		"# Apache. The certificate is yours to add. Once: a2enmod headers deflate",
		"<VirtualHost *:80>",
		...indent([
			`ServerName ${host}`,
			basePath === "/" ? `DocumentRoot ${folder}` : `Alias ${basePath} ${folder}`,
			`ErrorDocument 404 ${basePath}404.html`,
			...commonHeaders(site).map(([name, value]) => `Header always set ${name} ${quoteSetting(value)}`),
			`<Directory ${quoteSetting(site.site)}>`,
			...indent([
				"Require all granted",
				"Options -Indexes -MultiViews",
				"AllowOverride None",
				"DirectoryIndex index.html",
				"AddDefaultCharset utf-8",
				"RemoveEncoding .gz .tgz .z .br",
				"AddOutputFilterByType DEFLATE text/html text/css text/plain application/json application/xml",
				`Header set Cache-Control ${quoteSetting(cacheControl.page)}`,
				'<FilesMatch "\\.html?$">',
				...indent(plainFile("text/html")),
				"</FilesMatch>",
				'<FilesMatch "\\.txt$">',
				...indent(plainFile("text/plain")),
				"</FilesMatch>",
			]),
			"</Directory>",
			...immutableFolders.flatMap((folder) => [
				`<Location ${basePath}${folder}>`,
				...indent([`Header set Cache-Control ${quoteSetting(cacheControl.asset)}`]),
				"</Location>",
			]),
		]),
		"</VirtualHost>",
	].join("\n")}\n`;
}

/** One type, sent as it is: no handler, no language, no encoding by a part of the name. */
function plainFile(type: string): readonly string[] {
	return [`ForceType "${type}; charset=utf-8"`, "SetHandler default-handler", "Header unset Content-Language"];
}
