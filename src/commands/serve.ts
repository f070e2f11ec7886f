import { createServer, type Server, type ServerResponse } from "node:http";
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
	const config = loadConfig(flags);
	const { basePath } = config.settings;
	const listeners = new Set<ServerResponse>();
	const server = createServer((request, response) => {
		const path = toSitePath(request.url ?? "/", basePath);
		if (path === eventsPath) return listen(response, listeners);
		send(
			response,
			path === undefined
				? { status: 302, headers: { location: basePath }, body: "" }
				: serveFile(config.out, path, `${basePath}${eventsPath}`),
		);
	});
	const watcher = await watchArchive(flags, () => {
		for (const listener of listeners) listener.write("data: changed\n\n");
	});
	const port = await listenOnFreePort(server, first);
	if (!flags.quiet) process.stdout.write(`Serving the archive at http://localhost:${port}${basePath} (stop with Ctrl+C)\n`);
	await watcher.stopped;
	for (const listener of listeners) listener.end();
	server.close();
	return exitCodes.done;
}

/** The path below the base path, decoded; `undefined` outside of it. */
function toSitePath(url: string, basePath: string): string | undefined {
	const pathname = URL.parse(url, "http://localhost")?.pathname;
	if (!pathname?.startsWith(basePath)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(basePath.length));
	} catch {
		return pathname.slice(basePath.length);
	}
}

function send(response: ServerResponse, { status, headers, body }: Served): void {
	response.writeHead(status, { ...headers, "cache-control": "no-store", "x-content-type-options": "nosniff" }).end(body);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
	response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": open\n\n");
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
