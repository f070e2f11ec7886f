import { createHash, hash } from "node:crypto";
import type { HashText, Sha256 } from "../model/brand.ts";

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits. */
export function hashBytes(bytes: Uint8Array | string): Sha256 {
	// A hex digest of SHA-256 is what the brand promises.
	return hash("sha256", bytes, "hex") as Sha256;
}

/** The SHA-256 of a text in UTF-8. */
export const hashText: HashText = (text) => hashBytes(text);

/** The SHA-256 over several named parts; the order of the parts counts. */
export function hashParts(parts: Iterable<readonly [name: string, bytes: Uint8Array | string]>): Sha256 {
	const sum = createHash("sha256");
	for (const [name, bytes] of parts) {
		sum.update(`${name}\0${bytes.length}\0`);
		sum.update(bytes);
	}
	return sum.digest("hex") as Sha256;
}
