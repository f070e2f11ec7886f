/** The SHA-256 of `place-names.tsv`, `places.tsv` and `town-names.tsv` together, written with them: it stands for them where the code is hashed. */
export const placesDigest = "a4a1a9f351eeaad432b071d7772261a0b0073ee776ee898bfeed223dc9cc1217";
