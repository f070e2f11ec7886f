import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadConfig } from "../config/load-config.ts";
import { errorCode, toIoError } from "../io/io-error.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";
import { type Served, serveFile } from "../publish/serve-file.ts";
import { watchArchive } from "./watch.ts";

interface ServeFlags {
	readonly root: string;
	readonly out?: string;
	readonly port: string;
	readonly quiet?: boolean;
}

const loopback = "127.0.0.1";
const portsToTry = 20;
const maxPort = 65_535;
const eventsPath = ".microfilm/events";

/** `microfilm serve`: builds, serves on loopback, rebuilds on every addition and reloads the pages that are open. Runs until it is stopped. */
export async function runServe(flags: ServeFlags): Promise<number> {
	const first = Number(flags.port);
	if (!/^\d{1,5}$/.test(flags.port) || first > maxPort)
		throw new ArchiveError("usage", `\`${flags.port}\` is no port.`, { hint: `Write a number up to ${maxPort}; 0 takes any free port.` });
	const { out, settings } = loadConfig(flags);
	let { basePath } = settings;
	const listeners = new Set<ServerResponse>();
	const server = createServer((request, response) => answer(request, response, { out, basePath, listeners }));
	const watch = await watchArchive(flags, (config) => {
		basePath = config.settings.basePath;
		for (const listener of listeners) listener.write("data: changed\n\n");
	});
	try {
		const port = await listenOnFreePort(server, first);
		if (!flags.quiet) process.stdout.write(`Serving the archive at http://localhost:${port}${basePath} (stop with Ctrl+C)\n`);
	} catch (error) {
		await watch.stop();
		throw error;
	}
	await watch.stopped;
	for (const listener of listeners) listener.end();
	server.close();
	return exitCodes.done;
}

interface Site {
	readonly out: string;
	readonly basePath: string;
	/** Pages that are open, and wait to be told to reload. */
	readonly listeners: Set<ServerResponse>;
}

function answer(request: IncomingMessage, response: ServerResponse, { out, basePath, listeners }: Site): void {
	const isHead = request.method === "HEAD";
	const path = toSitePath(request.url ?? "", basePath);
	if (!isHead && request.method !== "GET") send(response, { status: 405, headers: { allow: "GET, HEAD" }, body: "" });
	else if (path === eventsPath) listen(response, isHead ? undefined : listeners);
	else if (path === undefined) send(response, { status: 302, headers: { location: basePath }, body: "" });
	else send(response, serveFile(out, path, `${basePath}${eventsPath}`));
}

/**
 * The path below the base path, decoded; `undefined` outside of it. It is taken as it was sent, with every `..`, so that what is not safe can
 * be refused, outside of it too. Escapes that are broken stay as they are.
 */
function toSitePath(url: string, basePath: string): string | undefined {
	const [path = ""] = url.split("?", 1);
	if (path.startsWith(basePath)) return decodePath(path.slice(basePath.length));
	const decoded = decodePath(path);
	return decoded.includes("\0") || decoded.split("/").includes("..") ? decoded : undefined;
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Of an answer to HEAD, the runtime sends the head alone. */
function send(response: ServerResponse, { status, headers, body }: Served): void {
	const always = { "content-length": Buffer.byteLength(body), "cache-control": "no-store", "x-content-type-options": "nosniff" };
	response.writeHead(status, { ...headers, ...always }).end(body);
}

/** Keeps an answer open among the listeners; without them it is the head alone. */
function listen(response: ServerResponse, listeners: Set<ServerResponse> | undefined): void {
	response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
	if (listeners === undefined) {
		response.end();
		return;
	}
	response.write(": open\n\n");
	listeners.add(response);
	response.on("close", () => listeners.delete(response));
}

/** Takes the port, or the next free one behind it. */
async function listenOnFreePort(server: Server, first: number): Promise<number> {
	for (let port = first; port < first + portsToTry && port <= maxPort; port++) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once("error", reject);
				server.listen(port, loopback, () => {
					server.off("error", reject);
					resolve();
				});
			});
			// A server that listens on a port has an address with one.
			return (server.address() as AddressInfo).port;
		} catch (error) {
			if (errorCode(error) !== "EADDRINUSE") throw toIoError(error, `Listening on port ${port}`);
		}
	}
	throw new ArchiveError("io", `The ports ${first} to ${first + portsToTry - 1} are all in use.`, { hint: "Name another with `--port`." });
}
