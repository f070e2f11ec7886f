import { spawn } from "node:child_process";
import { openProcessWatch } from "./watch-process.ts";

/** What one command cost. */
export interface ProcessCost {
	/** From start to exit. */
	readonly seconds: number;
	/** Time on a processor, of the process and all its children: says what was done, whatever else the machine did meanwhile. */
	readonly processorSeconds: number | undefined;
	/** Most memory of the process and all its children together, in bytes; `undefined` where there is no `/proc`. */
	readonly peakBytes: number | undefined;
	readonly output: string;
}

/** How often the processes are looked at. Shorter peaks go unseen. */
const sampleMs = 50;

/** Runs a command to its end and measures it. Throws with its output when it fails. */
export function measureProcess(command: string, args: readonly string[]): Promise<ProcessCost> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		let errors = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			errors += text;
		});
		const watch = openProcessWatch(child.pid ?? 0);
		const timer = setInterval(watch.look, sampleMs);
		child.on("error", (error) => {
			clearInterval(timer);
			reject(error);
		});
		child.on("close", (code) => {
			clearInterval(timer);
			const seconds = (performance.now() - started) / 1000;
			if (code === 0) resolve({ seconds, ...watch.result(), output });
			else reject(new Error(`\`${[command, ...args].join(" ")}\` ended with ${code}:\n${errors}${output}`));
		});
	});
}
