import { once } from "node:events";
import { onTestFinished } from "vitest";
import { startMicrofilm } from "../build/run-microfilm.ts";

/** A command that runs until it is stopped. */
export interface Running {
	/** Everything it said so far, both streams. */
	readonly said: () => string;
	/** Waits until it has said this; fails when it ends before. */
	readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
	/** Waits until something is so: looks again whenever the command says something, and every few milliseconds. */
	readonly until: (isSo: () => boolean) => Promise<void>;
	/** The exit code, when it ends by itself. */
	readonly ended: Promise<number | null>;
	/** Asks it to end, and returns the exit code. */
	readonly stop: () => Promise<number | null>;
}

const lookAgainMs = 20;

/** Starts a command; it is ended when the test ends. */
export function keepRunning(args: readonly string[], options: Parameters<typeof startMicrofilm>[1] = {}): Running {
	const child = startMicrofilm(args, options);
	const ended = once(child, "close").then(() => child.exitCode);
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
	const until = (isSo: () => boolean): Promise<void> =>
		new Promise((resolve, reject) => {
			const timer = setInterval(() => {
				if (isSo()) resolve();
				else if (child.exitCode !== null || child.signalCode !== null) reject(new Error(`It ended with ${child.exitCode}: ${said}`));
				else return;
				clearInterval(timer);
			}, lookAgainMs);
		});
	const stop = async (): Promise<number | null> => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill("SIGTERM");
		}
		return ended;
	};
	onTestFinished(async () => void (await stop()));
	return {
		said: () => said,
		says: async (pattern) => {
			await until(() => pattern.test(said));
			const found = pattern.exec(said);
			if (found === null) throw new Error(`Never said ${pattern}.`);
			return found;
		},
		until,
		ended,
		stop,
	};
}
