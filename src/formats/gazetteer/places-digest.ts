/** The SHA-256 of `place-names.tsv`, `places.tsv` and `town-names.tsv` together, written with them: it stands for them where the code is hashed. */
export const placesDigest = "b8a3a14ff664d88e58663ecead53c674895df90ad86b4981b4629d0dae4903e4";
