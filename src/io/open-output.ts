import { once } from "node:events";
import type { Writable } from "node:stream";
import { errorCode } from "./io-error.ts";

/** Lets the reader of a stream go away before all is written, as `head` does when it has seen enough: that is no error of ours. */
export function letReaderGo(stream: Writable): void {
	stream.on("error", (error) => {
		if (errorCode(error) !== "EPIPE") throw error;
	});
}

/**
 * Opens a way to write much to a stream: it waits where the reader is slower, so that nothing piles up in memory. `false` = the reader has gone
 * away, as `head` does when it has seen enough.
 */
export function openOutput(stream: Writable): (text: string) => Promise<boolean> {
	let isGone = false;
	stream.on("error", (error) => {
		if (errorCode(error) !== "EPIPE") throw error;
		isGone = true;
	});
	return async (text) => {
		if (!isGone && !stream.write(text)) await once(stream, "drain").catch(() => {});
		return !isGone;
	};
}
