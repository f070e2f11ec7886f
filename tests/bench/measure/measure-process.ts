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

/** A command that runs. */
export interface MeasuredProcess {
	/** Comes to pass at its end. Fails with what it printed when it failed, but not after `stop`. */
	readonly ended: Promise<ProcessCost>;
	/** Comes to pass as soon as it has printed the words, behind those that were waited for last. Fails when it ends without. */
	readonly says: (words: string) => Promise<void>;
	readonly stop: () => Promise<ProcessCost>;
}

interface ProcessOptions {
	readonly folder?: string;
	readonly environment?: Readonly<Record<string, string>>;
}

/** How often the processes are looked at. Shorter peaks go unseen. */
const sampleMs = 50;

/** Runs a command to its end and measures it. Throws with its output when it fails. */
export function measureProcess(command: string, args: readonly string[], options: ProcessOptions = {}): Promise<ProcessCost> {
	return startProcess(command, args, options).ended;
}

/** Starts a command in a process group of its own, which ends with this process. */
export function startProcess(command: string, args: readonly string[], { folder, environment }: ProcessOptions = {}): MeasuredProcess {
	const started = performance.now();
	const child = spawn(command, args, {
		stdio: ["ignore", "pipe", "pipe"],
		detached: true,
		cwd: folder,
		env: { ...process.env, ...environment },
	});
	const { pid } = child;
	const kill = (signal: NodeJS.Signals): void => {
		if (pid !== undefined) process.kill(-pid, signal);
	};
	const killAll = (): void => kill("SIGKILL");
	// Before the folder goes that it writes to.
	process.prependOnceListener("exit", killAll);
	const watch = openProcessWatch(pid ?? 0);
	const timer = setInterval(watch.look, sampleMs);
	let output = "";
	let heard = 0;
	let isStopped = false;
	const read = (text: string): void => {
		output += text;
		child.emit("text");
	};
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", read);
	const ended = new Promise<ProcessCost>((resolve, reject) => {
		const finish = (): void => {
			clearInterval(timer);
			process.removeListener("exit", killAll);
		};
		child.once("error", (error) => {
			finish();
			reject(error);
		});
		child.once("close", (code) => {
			finish();
			const seconds = (performance.now() - started) / 1000;
			if (code === 0 || isStopped) resolve({ seconds, ...watch.result(), output });
			else reject(new Error(`\`${[command, ...args].join(" ")}\` ended with ${code}:\n${output}`));
		});
	});
	const says = (words: string): Promise<void> =>
		new Promise((resolve, reject) => {
			const look = (): void => {
				const at = output.indexOf(words, heard);
				if (at < 0) return;
				heard = at + words.length;
				child.off("text", look);
				resolve();
			};
			child.on("text", look);
			ended.then(() => reject(new Error(`\`${command}\` ended without saying “${words}”:\n${output}`)), reject);
			look();
		});
	const stop = (): Promise<ProcessCost> => {
		isStopped = true;
		kill("SIGTERM");
		return ended;
	};
	return { ended, says, stop };
}
