/** The SHA-256 of `place-names.tsv` and `places.tsv` together, written with them: it stands for them where the code is hashed. */
export const placesDigest = "e5533d35971aef5c356df33c573180228d1352441cb9727ecf2ca4aaee28a3c1";
