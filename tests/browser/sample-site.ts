import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project, startMicrofilm } from "../build/run-microfilm.ts";

/** The sample archive, served from a copy. */
export interface ServedSample {
	readonly root: string;
	/** `http://localhost:8080/`, as the command printed it. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** Copies an archive, the sample where none is named, and serves it on a free port with `microfilm serve`. */
export async function serveSample(from = project): Promise<ServedSample> {
	const root = mkdtempSync(join(tmpdir(), "microfilm-sample-"));
	const own = from === project ? ["content"] : ["content", "layouts"];
	for (const folder of own) cpSync(join(from, folder), join(root, folder), { recursive: true });
	const child = startMicrofilm(["serve", "--root", root, "--port", "0"]);
	const stop = async (): Promise<void> => {
		if (child.exitCode === null) {
			child.kill("SIGTERM");
			await once(child, "exit");
		}
		rmSync(root, { recursive: true, force: true });
	};
	try {
		return { root, address: await printedAddress(child), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

function printedAddress(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding("utf8").on("data", (text: string) => {
				printed += text;
				const [, address] = /Serving the archive at (http:\/\/\S+)/.exec(printed) ?? [];
				if (address) resolve(address);
			});
		child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${printed}`)));
	});
}
