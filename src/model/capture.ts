import type { Sha256 } from "./brand.ts";

/** The formats a capture may have. */
export type CaptureFormat = "text" | "markdown";

/** One stored copy of an article, as found. */
export interface Capture {
	/** Where it lies: relative to the archive's root with `/`, or as the user gave it. */
	readonly file: string;
	readonly format: CaptureFormat;
	/** The bytes, never changed. */
	readonly bytes: Uint8Array;
	readonly sha256: Sha256;
	/** The bytes as text: decoded, without a byte order mark, line ends as `\n`, NUL and other control characters removed. */
	readonly text: string;
}
