import { readFileSync, realpathSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { addScript } from "./add-script.ts";
import { mediaTypeOf } from "./hosts/host-media-types.ts";
import { toOutputPath } from "./output-path.ts";

/** An answer of the local server. */
export interface Served {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | string;
}

/**
 * Answers a path as a host of plain files does: a file, the `index.html` of a folder, else `404.html`. Pages get a script that reloads them
 * when `eventsPath` says so; the published files have none.
 */
export function serveFile(out: string, path: string, eventsPath: string): Served {
	if (path === reloadScriptPath)
		return { status: 200, headers: { "content-type": "text/javascript; charset=utf-8" }, body: reloadScript(eventsPath) };
	const found = readPublished(out, path.endsWith("/") || path === "" ? `${path}index.html` : path);
	if (found === "folder") return { status: 301, headers: { location: `${encodeURIComponent(path.split("/").at(-1) ?? "")}/` }, body: "" };
	const name = found === undefined ? "404.html" : path.endsWith("/") || path === "" ? "index.html" : path;
	const body = found ?? readPublished(out, "404.html");
	if (body === undefined || body === "folder") return { status: 404, headers: { "content-type": "text/plain" }, body: "Not found\n" };
	const type = mediaTypeOf(name);
	return {
		status: found === undefined ? 404 : 200,
		headers: { "content-type": type },
		body: type.startsWith("text/html") ? addScript(body, toScriptAddress(eventsPath)) : body,
	};
}

const reloadScriptPath = ".microfilm/reload.js";

function reloadScript(eventsPath: string): string {
	return `new EventSource(${JSON.stringify(eventsPath)}).onmessage = () => location.reload();\n`;
}

/** Beside the events. */
function toScriptAddress(eventsPath: string): string {
	return eventsPath.replace(/(?<![^/])[^/]+$/, "reload.js");
}

/** A link that leads out of the output folder leads nowhere, and so does a path that is not safe. */
function readPublished(out: string, path: string): Buffer | "folder" | undefined {
	try {
		const target = realpathSync(toOutputPath(out, path));
		if (relative(realpathSync(out), target).split(sep)[0] === "..") return undefined;
		return statSync(target).isDirectory() ? "folder" : readFileSync(target);
	} catch {
		return undefined;
	}
}
