import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../src/commands/build.ts";
import { headerRules } from "../../src/publish/hosts/host-headers.ts";
import { mediaTypeOf } from "../../src/publish/hosts/host-media-types.ts";

export const basePath = "/archive/";

/** Builds an archive of these captures, and serves it below a path, as a host does that sends the headers which it should. */
export async function serveArchive(
	captures: Readonly<Record<string, string>>,
	{ language = "en" }: { readonly language?: string } = {},
): Promise<{ readonly address: string; readonly stop: () => void }> {
	const root = mkdtempSync(join(tmpdir(), "microfilm-served-"));
	const write = (path: string, content: string): void => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	};
	write(
		"content/archive.yaml",
		`title: The Scratch Files\naddress: https://scratch.example/archive/\ntimeZone: UTC\ncontact: desk@scratch.example\nlanguage: ${language}\n`,
	);
	for (const [name, text] of Object.entries(captures)) write(`content/articles/${name}`, text);
	await build({ root, full: false, allowRemovals: false, quiet: true });
	const server = createServer((request, answer) => serve(join(root, "_site"), request.url ?? "", answer)).listen(0);
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}${basePath}`,
		stop: () => {
			server.close();
			rmSync(root, { recursive: true, force: true });
		},
	};
}

const [{ headers } = { headers: {} }] = headerRules({ profile: "others" });

function serve(out: string, url: string, answer: ServerResponse): void {
	const path = decodeURIComponent(new URL(url, "http://localhost").pathname).replace(basePath, "");
	const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
	const isThere = existsSync(join(out, name)) && !existsSync(join(out, name, "index.html"));
	answer.writeHead(isThere ? 200 : 404, { ...headers, "content-type": isThere ? mediaTypeOf(name) : mediaTypeOf("404.html") });
	answer.end(readFileSync(join(out, isThere ? name : "404.html")));
}
