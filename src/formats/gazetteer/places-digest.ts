/** The SHA-256 of `place-names.tsv`, `places.tsv` and `town-names.tsv` together, written with them: it stands for them where the code is hashed. */
export const placesDigest = "0d0292293cb977518332320f1363bb630fd63f246a22c01454bcea582cf3ea70";
