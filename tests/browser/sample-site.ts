import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project, startMicrofilm } from "../build/run-microfilm.ts";
import { readTree } from "../build/scratch-archive.ts";

/** The sample archive, served from a copy. */
export interface ServedSample {
	readonly root: string;
	/** `http://localhost:8080/`, as the command printed it. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** An article of the sample, and what `withheld.yaml` says to leave nothing of it but a note. */
export const withheldPage = "tidetable.example/2024/06/14/two-banks/";
const withheld = `- address: https://${withheldPage}\n  level: tombstone\n  reason: privacy\n  since: 2024-07-01\n`;

interface SampleOptions {
	readonly from?: string;
	/** Of the interface. */
	readonly language?: string;
	/** Whether an article is withheld. */
	readonly hasTombstone?: boolean;
}

/** Copies an archive, the sample where none is named, and serves it on a free port with `microfilm serve`. */
export async function serveSample({ from = project, language = "en", hasTombstone = false }: SampleOptions = {}): Promise<ServedSample> {
	const root = mkdtempSync(join(tmpdir(), "microfilm-sample-"));
	const own = from === project ? ["content"] : ["content", "layouts"];
	for (const folder of own) cpSync(join(from, folder), join(root, folder), { recursive: true });
	const settings = join(root, "content/archive.yaml");
	writeFileSync(settings, readFileSync(settings, "utf8").replace(/^language: .*$/m, `language: ${language}`));
	if (hasTombstone) writeFileSync(join(root, "content/withheld.yaml"), withheld);
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

/** The path of a page of the sample. `*` stands for the first that is there, `article in ar` for the first in Arabic. */
export function findPage({ root }: ServedSample, name: string): string {
	const site = join(root, "_site");
	const star = name.indexOf("*");
	if (star !== -1) {
		const [first = ""] = readdirSync(join(site, name.slice(0, star)), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name);
		return name.replace("*", encodeURIComponent(first));
	}
	const [, wanted] = /^article (.+)$/.exec(name) ?? [];
	if (wanted === undefined) return name;
	const marks = { "that was corrected": 'id="corrections"', "that was captured twice": "2 captures" } as const;
	const mark = wanted in marks ? marks[wanted as keyof typeof marks] : ` lang="${wanted.slice(3)}`;
	const [path = ""] =
		Object.entries(readTree(site)).find(([, html]) => html.includes('name="citation_title"') && html.includes(mark)) ?? [];
	return path.split("/").map(encodeURIComponent).join("/");
}
