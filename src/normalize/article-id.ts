import type { ArticleId, HashText } from "../model/brand.ts";

const idDigits = 16;

/**
 * Names an article: the one constructor of `ArticleId`.
 *
 * `identityOrBytesHash` is the identity of its address (`toIdentity`), or, for a capture without an address, the SHA-256 of its bytes,
 * which is not hashed again. The two cannot be mistaken for each other: an identity always holds a `/`.
 */
export function toArticleId(identityOrBytesHash: string, hash: HashText): ArticleId {
	const digest =
		identityOrBytesHash.length === 64 && sha256Digits.test(identityOrBytesHash) ? identityOrBytesHash : hash(identityOrBytesHash);
	// The first sixteen digits of a SHA-256 are what the brand promises.
	return digest.slice(0, idDigits) as ArticleId;
}

/** sha256Digits = 64 lower-case hex digits. Examples: `e3b0c442…b855`, `ba7816bf…15ad`. */
const sha256Digits = /^[0-9a-f]{64}$/;
