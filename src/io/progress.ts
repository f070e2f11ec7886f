/** Shows how far a command is: on a terminal only, and only when it takes longer than a second. */
export interface Progress {
	/** A line that the user should see in any case. */
	readonly say: (line: string) => void;
	/** Gives what is to be called with each new count. */
	readonly count: (what: string) => (done: number) => void;
	/** Takes the line away again. */
	readonly end: () => void;
}

const firstAfterMs = 1_000;
const everyMs = 100;

/** Opens a progress line on standard error. */
export function openProgress({ quiet }: { readonly quiet: boolean }): Progress {
	const shown = process.stderr.isTTY === true && !quiet;
	const started = performance.now();
	let last = 0;
	const write = (text: string): void => void process.stderr.write(text);
	return {
		say: (line) => {
			if (!quiet) write(`${line}\n`);
		},
		count: (what) => (done) => {
			const now = performance.now();
			if (!shown || now - started < firstAfterMs || now - last < everyMs) return;
			last = now;
			write(`\r\u001B[K${done.toLocaleString("en")} ${what} …`);
		},
		end: () => {
			if (shown && last > 0) write("\r\u001B[K");
			last = 0;
		},
	};
}
